/// What is asked of a service elsewhere.
package struct EgressRequest: Sendable {
  /// Begins with `https://`, names nobody, and leads to an allowed port.
  package var url: String
  /// The method; nil is POST if there is a body, else GET.
  package var method: String?
  /// Sent with it.
  package var headers: [(name: String, value: String)]
  /// What is sent; nil asks without.
  package var body: [UInt8]?
  /// Bytes that the answer's body may have.
  package var answerLimit = Limits.answer
  /// Time for all of it.
  package var time = Limits.answerTime

  /// A request.
  package init(
    _ url: String, headers: [(name: String, value: String)] = [], body: [UInt8]? = nil
  ) {
    self.url = url
    self.headers = headers
    self.body = body
  }
}

/// What a service elsewhere has answered.
package struct EgressAnswer: Sendable {
  /// The status of HTTP; of a redirection its own: none is followed.
  package let status: Int
  /// The headers, names in small letters; of a name that came twice the last.
  package let headers: [String: String]
  /// The body.
  package let body: [UInt8]
}

/// Why a service elsewhere has not answered.
package enum EgressError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The URL is none that may be asked.
  case refusedURL
  /// Every address that its name stands for is refused.
  case refusedAddress
  /// No such name, or nobody there.
  case unreachable
  /// Its certificate is not trusted, or it speaks no TLS.
  case untrusted
  /// It has not answered in time.
  case timedOut
  /// Its answer is larger than is read.
  case tooLarge
  /// It answers what is no HTTP, or libcurl fails; its number.
  case failed(code: Int32)
  /// There is too much to ask already.
  case busy
  /// Nobody waits for the answer any more.
  case cancelled

  /// What went wrong, without the URL.
  package var description: String {
    switch self {
    case .refusedURL: "the URL may not be asked, expected https on an allowed port"
    case .refusedAddress: "the address may not be connected to"
    case .unreachable: "nobody is there"
    case .untrusted: "the certificate is not trusted"
    case .timedOut: "no answer came in time"
    case .tooLarge: "the answer is too large"
    case .failed(let code): "no answer of HTTP came (\(code))"
    case .busy: "too much is asked already"
    case .cancelled: "nobody waits for it any more"
    }
  }
}

internal import MartletAPI
internal import MartletClient
internal import PlainText

/// A link that invites to a server.
struct Invitation {
  private let link: ContactLink
  /// What admits an account; nil if the server asks for nothing.
  let code: String?
  private let certificate: [UInt8]

  /// An invitation as someone gives it.
  ///
  /// - Throws: `UsageError`.
  init(_ text: String) throws {
    link = try ContactLink(argument: text)
    guard case .invitation(let code, let certificate) = link.subject else {
      throw UsageError(
        "this link leads to a person, not to a server",
        hint: "register first, then `martlet add LINK`")
    }
    self.code = code.isEmpty ? nil : code
    self.certificate = certificate
  }

  /// Where the server is, and how to know it; what is said otherwise counts more.
  func location(over options: ServerOptions) throws -> ServerLocation {
    var location = try ServerLocation(
      naming: options.server ?? link.server, trust: options.trust, isPlaintext: options.plaintext)
    if options.trust == nil, !options.plaintext, !certificate.isEmpty {
      location.certificateFingerprint = certificate
    }
    return location
  }
}

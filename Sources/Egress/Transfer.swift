internal import CCurl
internal import Glibc
internal import Reactor
internal import Synchronization

/// One request on its way: an owner of libcurl's `CURL`.
// Sendable: made by its caller, and touched by the client's thread alone from then on.
@safe final class Transfer: @unchecked Sendable {
  let handle: UnsafeMutableRawPointer
  /// Which of the client's it is.
  var number: UInt64 = 0
  private let guarding: EgressGuard
  private let answerLimit: Int
  private let finish: @Sendable (Result<EgressAnswer, EgressError>) -> Void
  private var list: UnsafeMutablePointer<curl_slist>?
  private var resolveList: UnsafeMutablePointer<curl_slist>?
  private let requestBody: [UInt8]
  /// How much of it libcurl has been given.
  private var given = 0
  private var body: [UInt8] = []
  private var headers: [String: String] = [:]
  private var headerByteCount = 0
  private var wasRefused = false
  private var isTooLarge = false

  deinit {
    unsafe curl_easy_cleanup(handle)
    unsafe curl_slist_free_all(list)
    unsafe curl_slist_free_all(resolveList)
  }

  /// A transfer that has not begun.
  ///
  /// - Throws: `EgressError.refusedURL`.
  init(
    _ request: EgressRequest, guarding: EgressGuard, authoritiesFile: String?,
    authorities: [UInt8]?, resolving: [String],
    finish: @escaping @Sendable (Result<EgressAnswer, EgressError>) -> Void
  ) throws(EgressError) {
    guard let handle = unsafe curl_easy_init() else { throw .busy }
    unsafe self.handle = handle
    self.guarding = guarding
    answerLimit = request.answerLimit
    requestBody = request.body ?? []
    self.finish = finish
    guard request.headers.allSatisfy({ Self.isSafe($0.name) && Self.isSafe($0.value) }),
      Self.isSafe(request.url)
    else { throw .refusedURL }
    set(CURLOPT_URL, request.url)
    set(CURLOPT_PROTOCOLS_STR, "https")
    set(CURLOPT_DISALLOW_USERNAME_IN_URL, 1)
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PROXY, "")
    set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_SSL_VERIFYPEER, 1)
    set(CURLOPT_SSL_VERIFYHOST, 2)
    set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
    set(CURLOPT_CONNECTTIMEOUT_MS, Limits.connectTime.milliseconds)
    set(CURLOPT_TIMEOUT_MS, request.time.milliseconds)
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_USERAGENT, "martlet")
    if let authoritiesFile { set(CURLOPT_CAINFO, authoritiesFile) }
    if let authorities {
      unsafe authorities.withUnsafeBytes {
        _ = unsafe martlet_curl_set_authorities(handle, $0.baseAddress, $0.count)
      }
    }
    append(request.headers.map { "\($0.name): \($0.value)" } + ["Expect:"], resolving)
    if let body = request.body {
      unsafe martlet_curl_set_body(
        handle, body.count, Self.giveBody, Self.seekBody, Unmanaged.passUnretained(self).toOpaque())
    }
    if let method = request.method { set(CURLOPT_CUSTOMREQUEST, method) }
    if request.method == "HEAD" { set(CURLOPT_NOBODY, 1) }
    unsafe martlet_curl_set_owner(handle, Unmanaged.passUnretained(self).toOpaque())
    unsafe martlet_curl_set_readers(handle, Self.readBody, Self.readHeader)
    unsafe martlet_curl_set_opener(handle, Self.open)
  }

  /// Says how it ended.
  func end(_ code: CURLcode) {
    let status = Int(unsafe martlet_curl_status(handle))
    guard code == CURLE_OK, status > 0 else { return end(with: error(code)) }
    finish(.success(EgressAnswer(status: status, headers: headers, body: body)))
  }

  /// Says that it has not come to an answer.
  func end(with error: EgressError) { finish(.failure(error)) }

  /// The transfer of a handle that libcurl names.
  static func owner(of handle: UnsafeMutableRawPointer) -> Transfer? {
    unsafe martlet_curl_owner(handle).map {
      unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private static func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7f }
  }

  private func set(_ option: CURLoption, _ value: Int) {
    unsafe martlet_curl_set_number(handle, option, value)
  }

  private func set(_ option: CURLoption, _ value: String) {
    unsafe martlet_curl_set_text(handle, option, value)
  }

  private func append(_ lines: [String], _ resolving: [String]) {
    for line in lines { unsafe list = curl_slist_append(list, line) }
    unsafe martlet_curl_set_list(handle, CURLOPT_HTTPHEADER, list)
    guard !resolving.isEmpty else { return }
    for line in resolving { unsafe resolveList = curl_slist_append(resolveList, line) }
    unsafe martlet_curl_set_list(handle, CURLOPT_RESOLVE, resolveList)
  }

  private func error(_ code: CURLcode) -> EgressError {
    if isTooLarge { return .tooLarge }
    switch code {
    case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL, CURLE_LOGIN_DENIED: return .refusedURL
    case CURLE_COULDNT_CONNECT: return wasRefused ? .refusedAddress : .unreachable
    case CURLE_COULDNT_RESOLVE_HOST: return .unreachable
    case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE:
      return .untrusted
    case CURLE_OPERATION_TIMEDOUT: return .timedOut
    default: return .failed(code: Int32(bitPattern: code.rawValue))
    }
  }

  private func judge(_ address: UnsafePointer<sockaddr>) -> Bool {
    let port = unsafe Self.port(of: address)
    guard let address = unsafe IPAddress(address), guarding.allows(address, port: port) else {
      wasRefused = true
      return false
    }
    return true
  }

  private static func port(of address: UnsafePointer<sockaddr>) -> UInt16 {
    // Both families have it in the same place, in the order of the network.
    unsafe UInt16(
      bigEndian: UnsafeRawPointer(address).loadUnaligned(fromByteOffset: 2, as: UInt16.self))
  }

  private func give(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let part = requestBody[given...].prefix(buffer.count)
    unsafe buffer.copyBytes(from: part)
    given += part.count
    return part.count
  }

  /// Begins again at a place, as libcurl does where a connection ends before an answer.
  private func seek(to offset: Int) -> Bool {
    guard (0...requestBody.count).contains(offset) else { return false }
    given = offset
    return true
  }

  private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard body.count + bytes.count <= answerLimit else {
      isTooLarge = true
      return -1
    }
    unsafe body.append(contentsOf: bytes)
    return bytes.count
  }

  private func takeHeader(_ bytes: UnsafeRawBufferPointer) -> Int {
    headerByteCount += bytes.count
    guard headerByteCount <= Limits.headers else {
      isTooLarge = true
      return -1
    }
    let line = unsafe String(decoding: bytes, as: UTF8.self)
    // Of answers that came before the last one, such as 100, nothing is kept.
    if line.hasPrefix("HTTP/") { headers = [:] }
    let parts = line.split(separator: ":", maxSplits: 1)
    if parts.count == 2 {
      headers[parts[0].lowercased()] = String(
        parts[1].drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
    return bytes.count
  }

  private static func transfer(_ owner: UnsafeMutableRawPointer?) -> Transfer? {
    unsafe owner.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  private static let giveBody: martlet_curl_bytes = { bytes, size, count, owner in
    guard let transfer = unsafe Transfer.transfer(owner) else { return 0 }
    return unsafe transfer.give(
      into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
  }

  private static let seekBody: curl_seek_callback = { owner, offset, origin in
    guard let transfer = unsafe Transfer.transfer(owner), origin == SEEK_SET,
      transfer.seek(to: Int(offset))
    else { return CURL_SEEKFUNC_FAIL }
    return CURL_SEEKFUNC_OK
  }

  private static let readBody: martlet_curl_bytes = { bytes, size, count, owner in
    unsafe Transfer.read(bytes, size * count, owner) { unsafe $0.take($1) }
  }

  private static let readHeader: martlet_curl_bytes = { bytes, size, count, owner in
    unsafe Transfer.read(bytes, size * count, owner) { unsafe $0.takeHeader($1) }
  }

  private static func read(
    _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int, _ owner: UnsafeMutableRawPointer?,
    _ take: (Transfer, UnsafeRawBufferPointer) -> Int
  ) -> Int {
    guard let transfer = unsafe transfer(owner) else { return 0 }
    return unsafe take(transfer, UnsafeRawBufferPointer(start: bytes, count: count))
  }

  private static let open: curl_opensocket_callback = { owner, _, address in
    guard let address = unsafe address else { return -1 }
    return unsafe martlet_curl_open(
      { address, owner in
        guard let transfer = unsafe Transfer.transfer(owner), let address = unsafe address
        else { return false }
        return unsafe transfer.judge(address)
      }, owner, address)
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}

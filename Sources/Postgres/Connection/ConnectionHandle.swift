internal import CPostgres
internal import Glibc

/// libpq's connection in non-blocking pipeline mode. Touched on one loop only.
@safe final class ConnectionHandle {
  private let pointer: OpaquePointer

  /// Starts to connect.
  ///
  /// - Parameters:
  ///   - configuration: where to.
  ///   - host: which of its servers.
  /// - Throws: `PostgresError.unavailable` where libpq cannot even begin.
  init(
    _ configuration: PostgresConfiguration, host: ServerHosts.Host
  ) throws(PostgresError) {
    let milliseconds = max(1, configuration.statementTimeout / .milliseconds(1)).rounded(.up)
    let settings =
      ServerHosts.defaults + [
        ("dbname", configuration.connectionString),
        ("application_name", configuration.applicationName),
        ("client_encoding", "UTF8"),
        ("options", "-c statement_timeout=\(Int(milliseconds)) -c timezone=UTC"),
      ] + host.settings.map { ($0.key, $0.value) }
    let connection = unsafe Self.withCStrings(settings) { keywords, values in
      unsafe PQconnectStartParams(keywords, values, 1)
    }
    guard let connection = unsafe connection else { throw .unavailable("libpq has no memory") }
    unsafe pointer = unsafe connection
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    guard unsafe PQstatus(pointer) != CONNECTION_BAD else { throw .unavailable(lastError) }
  }

  deinit { unsafe PQfinish(pointer) }

  var descriptor: Int32 { unsafe PQsocket(pointer) }

  /// What libpq last complained of, on one line.
  var lastError: String {
    let text = unsafe String(cString: PQerrorMessage(pointer))
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "connection failed"
  }

  /// Goes on connecting; what to wait for, nil once connected.
  func connectFurther() throws(PostgresError) -> Bool? {
    switch unsafe PQconnectPoll(pointer) {
    case PGRES_POLLING_READING: return false
    case PGRES_POLLING_WRITING: return true
    case PGRES_POLLING_OK:
      guard unsafe PQsetnonblocking(pointer, 1) == 0, unsafe PQenterPipelineMode(pointer) == 1
      else {
        throw .unavailable(lastError)
      }
      return nil
    default: throw .unavailable(lastError)
    }
  }

  func sendPrepare(_ request: Request) throws(PostgresError) {
    let sent = unsafe request.typeIDs.withUnsafeBufferPointer { types in
      unsafe PQsendPrepare(
        pointer, request.statement.name, request.statement.sql, Int32(types.count),
        types.baseAddress)
    }
    guard sent == 1 else { throw .unavailable(lastError) }
  }

  func sendExecute(_ request: Request) throws(PostgresError) {
    let count = request.places.count
    // libpq reads an empty value by a pointer too: a byte to point at where there are none.
    let bytes = request.bytes.isEmpty ? [0] : request.bytes
    let sent = unsafe bytes.withUnsafeBytes { base -> Int32 in
      let start = unsafe base.baseAddress?.assumingMemoryBound(to: CChar.self)
      let values = unsafe request.places.map { place -> UnsafePointer<CChar>? in
        place.count < 0 ? nil : unsafe start.map { unsafe $0 + place.offset }
      }
      let lengths = request.places.map(\.count)
      let formats = [Int32](repeating: 1, count: count)
      return unsafe PQsendQueryPrepared(
        pointer, request.statement.name, Int32(count), values, lengths, formats, 1)
    }
    guard sent == 1 else { throw .unavailable(lastError) }
  }

  func sendSync() throws(PostgresError) {
    guard unsafe PQpipelineSync(pointer) == 1 else { throw .unavailable(lastError) }
  }

  /// Writes what waits; whether some still does.
  func flush() throws(PostgresError) -> Bool {
    let result = unsafe PQflush(pointer)
    guard result >= 0 else { throw .unavailable(lastError) }
    return result == 1
  }

  /// Reads what has come.
  func consumeInput() throws(PostgresError) {
    guard unsafe PQconsumeInput(pointer) == 1 else { throw .unavailable(lastError) }
  }

  /// Whether the next result is not complete yet.
  var isBusy: Bool { unsafe PQisBusy(pointer) == 1 }

  /// The next result; nil ends those of a statement.
  func nextResult() -> PipelineState<Request, ResultSet>.Answer? {
    guard let result = unsafe PQgetResult(pointer) else { return nil }
    switch unsafe PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK: return unsafe .value(ResultSet(owning: result))
    case PGRES_PIPELINE_SYNC:
      unsafe PQclear(result)
      return .sync
    case PGRES_PIPELINE_ABORTED:
      unsafe PQclear(result)
      return .aborted
    default:
      defer { unsafe PQclear(result) }
      return .failure(unsafe Self.error(of: result))
    }
  }

  /// The next notification that has come.
  func nextNotification() -> (channel: String, payload: String)? {
    guard let notification = unsafe PQnotifies(pointer) else { return nil }
    defer { unsafe PQfreemem(notification) }
    return unsafe (
      String(cString: notification.pointee.relname), String(cString: notification.pointee.extra)
    )
  }

  /// Asks the server, over a connection of its own, to give up what this one is doing; blocks.
  func canceller() -> @Sendable () -> Void {
    let cancel = unsafe Canceller(PQgetCancel(pointer))
    return { cancel.send() }
  }

  static func error(of result: OpaquePointer) -> PostgresError {
    func field(_ code: Int32) -> String? {
      unsafe PQresultErrorField(result, code).map { unsafe String(cString: $0) }
    }
    guard let state = field(martlet_diagnostic_sqlstate) else {
      return .unavailable("connection was lost")
    }
    return PostgresError(
      sqlState: state, constraint: field(martlet_diagnostic_constraint),
      message: field(martlet_diagnostic_message) ?? "")
  }

  static func withCStrings<Result>(
    _ settings: [(String, String)],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>, UnsafePointer<UnsafePointer<CChar>?>) -> Result
  ) -> Result {
    let keywords = unsafe settings.map { unsafe strdup($0.0) }
    let values = unsafe settings.map { unsafe strdup($0.1) }
    defer { unsafe (keywords + values).forEach { unsafe free($0) } }
    let constantKeywords = unsafe keywords.map { unsafe UnsafePointer($0) } + [nil]
    let constantValues = unsafe values.map { unsafe UnsafePointer($0) } + [nil]
    return unsafe constantKeywords.withUnsafeBufferPointer { keywords in
      unsafe constantValues.withUnsafeBufferPointer { values in
        guard let keyword = keywords.baseAddress, let value = values.baseAddress else {
          preconditionFailure("settings are never empty")
        }
        return unsafe body(keyword, value)
      }
    }
  }
}

/// What it takes to cancel a connection's statement (`PQcancel`), from any thread.
// Sendable: libpq's cancel object is made to be used from other threads.
@safe private final class Canceller: @unchecked Sendable {
  private let pointer: OpaquePointer?

  init(_ pointer: OpaquePointer?) { unsafe self.pointer = unsafe pointer }

  deinit { if let pointer = unsafe pointer { unsafe PQfreeCancel(pointer) } }

  func send() {
    var text = [CChar](repeating: 0, count: 256)
    if let pointer = unsafe pointer { _ = unsafe PQcancel(pointer, &text, Int32(text.count)) }
  }
}

internal import CPostgres

/// A connection that blocks, for migrations and for finding out whether a server is there. Use it
/// on a thread that may wait.
@safe final class BlockingConnection {
  private let pointer: OpaquePointer

  /// Connects to the first of the configuration's servers that answers.
  static func to(
    _ configuration: PostgresConfiguration
  ) throws(PostgresError) -> BlockingConnection {
    let hosts = ServerHosts(configuration)
    var lastError = PostgresError.timedOut
    for turn in 0..<hosts.hosts.count {
      let host = (configuration.preferredHost.index + turn) % hosts.hosts.count
      do {
        let connection = try BlockingConnection(
          configuration.connectionString, host: hosts.hosts[host], timeout: hosts.timeout)
        configuration.preferredHost.index = host
        return connection
      } catch {
        lastError = error
      }
    }
    throw lastError
  }

  private init(
    _ connectionString: String, host: ServerHosts.Host, timeout: Duration
  ) throws(PostgresError) {
    let seconds = Int((timeout / .seconds(1)).rounded(.up))
    let settings =
      ServerHosts.defaults + [("dbname", connectionString), ("connect_timeout", "\(seconds)")]
      + host.settings.map { ($0.key, $0.value) }
    let opened = unsafe ConnectionHandle.withCStrings(settings) { keywords, values in
      unsafe PQconnectdbParams(keywords, values, 1)
    }
    guard let connection = unsafe opened else {
      throw .unavailable("libpq has no memory")
    }
    unsafe pointer = unsafe connection
    unsafe PQsetNoticeProcessor(pointer, { _, _ in }, nil)
    guard unsafe PQstatus(pointer) == CONNECTION_OK else {
      throw .unavailable(
        unsafe String(cString: PQerrorMessage(pointer)).split(whereSeparator: \.isNewline)
          .first.map(String.init) ?? "connection failed")
    }
  }

  deinit { unsafe PQfinish(pointer) }

  /// Runs statements, as text.
  ///
  /// - Parameters:
  ///   - sql: statements, without parameters where there are several.
  ///   - parameters: what stands for `$1` and so on, as text.
  /// - Returns: the last statement's rows, as text; NULL is empty.
  /// - Throws: `PostgresError`.
  @discardableResult
  func run(_ sql: String, _ parameters: [String] = []) throws(PostgresError) -> [[String]] {
    let result =
      if parameters.isEmpty {
        unsafe PQexec(pointer, sql)
      } else {
        unsafe withTexts(parameters) { values in
          unsafe PQexecParams(
            pointer, sql, Int32(parameters.count), nil, values, nil, nil, 0)
        }
      }
    guard let result = unsafe result else { throw .unavailable("connection was lost") }
    defer { unsafe PQclear(result) }
    let status = unsafe PQresultStatus(result)
    guard status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK else {
      throw unsafe ConnectionHandle.error(of: result)
    }
    return unsafe (0..<PQntuples(result)).map { row in
      unsafe (0..<PQnfields(result)).map { column in
        unsafe PQgetvalue(result, row, column).map { unsafe String(cString: $0) } ?? ""
      }
    }
  }

  private func withTexts(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> OpaquePointer?
  ) -> OpaquePointer? {
    let bytes = texts.map { Array($0.utf8CString) }
    return unsafe withPointers(bytes[...], [], body)
  }

  private func withPointers(
    _ rest: ArraySlice<[CChar]>, _ pointers: [UnsafePointer<CChar>?],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> OpaquePointer?
  ) -> OpaquePointer? {
    guard let first = rest.first else {
      return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
    }
    return unsafe first.withUnsafeBufferPointer { buffer in
      unsafe withPointers(rest.dropFirst(), pointers + [buffer.baseAddress], body)
    }
  }
}

/// One execution of a statement, and who waits for it. Touched on its connection's loop only.
final class Request {
  let statement: Statement
  let typeIDs: [UInt32]
  /// The parameters one after the other, in binary form.
  let bytes: [UInt8]
  /// Where each parameter starts and how long it is; a length of -1 is NULL.
  let places: [(offset: Int, count: Int32)]

  private var completion: ((Result<ResultSet, PostgresError>) -> Void)?

  /// Whether its task was cancelled while the statement was on its way.
  var isCancelled = false

  init<each Parameter: ParameterValue>(
    _ statement: Statement, _ parameters: repeat each Parameter
  ) {
    var typeIDs: [UInt32] = []
    var bytes: [UInt8] = []
    var places: [(offset: Int, count: Int32)] = []
    for parameter in repeat each parameters {
      typeIDs.append(type(of: parameter).typeID)
      let offset = bytes.count
      let isThere = parameter.encode(to: &bytes)
      places.append((offset, isThere ? Int32(clamping: bytes.count - offset) : -1))
    }
    self.statement = statement
    self.typeIDs = typeIDs
    self.bytes = bytes
    self.places = places
  }

  /// Whether somebody still waits.
  var isAwaited: Bool { completion != nil }

  func onCompletion(_ completion: @escaping (Result<ResultSet, PostgresError>) -> Void) {
    self.completion = completion
  }

  /// Tells who waits, the first time.
  func complete(_ result: Result<ResultSet, PostgresError>) {
    let waiting = completion
    completion = nil
    waiting?(result)
  }
}

/// What a test case expected and did not get.
struct Expectation: Error, CustomStringConvertible {
  let description: String

  /// Fails unless a value is the expected one.
  static func equal<Value: Equatable>(
    _ what: String, _ actual: Value, _ expected: Value
  ) throws(Expectation) {
    guard actual != expected else { return }
    throw Expectation(description: "\(what): expected \(expected), got \(actual)")
  }
}

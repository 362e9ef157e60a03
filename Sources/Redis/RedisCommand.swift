internal import CHiredis

/// A command as a server takes it.
package struct RedisCommand: Sendable {
  /// Its bytes on the wire.
  package let bytes: [UInt8]

  /// A command of any bytes.
  ///
  /// - Parameter arguments: its name, and what follows.
  package init(_ arguments: [[UInt8]]) {
    var formatted: UnsafeMutablePointer<CChar>?
    let whole = arguments.flatMap(\.self)
    let count = unsafe whole.withUnsafeBytes { whole in
      let start = unsafe whole.baseAddress?.assumingMemoryBound(to: CChar.self)
      var pointers: [UnsafePointer<CChar>?] = unsafe []
      var offset = 0
      for argument in arguments {
        unsafe pointers.append(start.map { unsafe $0 + offset })
        offset += argument.count
      }
      return unsafe redisFormatCommandArgv(
        &formatted, Int32(arguments.count), &pointers, arguments.map(\.count))
    }
    guard count > 0, let formatted = unsafe formatted else { fatalError("no memory for a command") }
    bytes = unsafe Array(UnsafeRawBufferPointer(start: formatted, count: Int(count)))
    unsafe redisFreeCommand(formatted)
  }

  /// A command of words.
  package init(_ words: String...) { self.init(words.map { Array($0.utf8) }) }
}

internal import SignalProtocol

/// What the sparse ratchet adds to a session: each figure against a session without it.
struct TripleRatchet {
  /// Messages that an epoch of the Braid takes in turns.
  private static let epochMessageCount = 47
  private static let plaintext = [UInt8](repeating: 5, count: 256)

  static func run(_ report: inout Report) throws {
    try sameChain(&report)
    try steps(&report)
    try recordSize(&report)
    try jump(&report)
  }

  /// The longest jump, for which both ratchets derive as many keys.
  private static func jump(_ report: inout Report) throws {
    var conversation = try Conversation(.triple)
    try conversation.establish()
    try conversation.receiveByBob(conversation.sendByAlice([]))
    for _ in 0..<SessionLimits.forwardJump { _ = try conversation.sendByAlice([]) }
    let message = try conversation.sendByAlice([])
    let before = conversation.toAlice
    let figures = try Measurement.compare(
      iterations: 1,
      [
        { _ in
          conversation.toAlice = before
          try conversation.receiveByBob(message)
        }
      ])
    report.line("triple: jump of \(SessionLimits.forwardJump)", figures[0] / 1000, "ms")
  }

  /// A side that sends alone: `answers` of the other side before it decide what it has to send, the
  /// header of a key, of two chunks, or its vector, of eighteen.
  private static func sameChain(_ report: inout Report) throws {
    for (name, answers) in [("header", 0), ("vector", 4)] {
      var conversations = try [Conversation(.pqxdh), Conversation(.triple)]
      for index in conversations.indices {
        try conversations[index].establish()
        for _ in 0..<answers { try conversations[index].exchange(plaintext) }
      }
      var messages: [[[UInt8]]] = [[], []]
      let bodies = [0, 1].flatMap { index -> [(Int) throws -> Void] in
        [
          { iteration in
            if iteration == 0 { messages[index] = [] }
            messages[index].append(try conversations[index].sendByAlice(plaintext))
          },
          { try conversations[index].receiveByBob(messages[index][$0]) },
        ]
      }
      let figures = try Measurement.compare(iterations: 500, bodies)
      report.line("triple, \(name): encrypt of 256 B", figures[2], "µs")
      report.line("triple, \(name): decrypt of 256 B", figures[3], "µs")
      report.bar(
        "triple/double-same-chain-\(name)", (figures[2] + figures[3]) / (figures[0] + figures[1]),
        atMost: 2)
    }
  }

  /// Messages in turn, each with a Diffie–Hellman step, over whole epochs.
  private static func steps(_ report: inout Report) throws {
    var conversations = try [Conversation(.pqxdh), Conversation(.triple)]
    for index in conversations.indices { try conversations[index].establish() }
    let figures = try Measurement.compare(
      iterations: 2 * epochMessageCount,
      [0, 1].map { index in { _ in try conversations[index].exchange(plaintext) } })
    report.line("triple: a message each way, each with a step", figures[1], "µs")
    report.bar("triple/double-step", figures[1] / figures[0], atMost: 1.3)
    let epoch = (figures[1] - figures[0]) * Double(epochMessageCount) / 2 / 1000
    report.bar("triple-epoch-ms", epoch, atMost: 2)
  }

  private static func recordSize(_ report: inout Report) throws {
    var conversations = try [Conversation(.pqxdh), Conversation(.triple)]
    for index in conversations.indices { try conversations[index].establish() }
    var largest = 0
    for _ in 0..<4 * epochMessageCount {
      for index in conversations.indices { try conversations[index].exchange(plaintext) }
      let counts = conversations.map { max($0.toBob.stored.count, $0.toAlice.stored.count) }
      largest = max(largest, counts[1] - counts[0])
    }
    report.bar("triple-record-growth-bytes", Double(largest), atMost: 1536)
  }
}

extension Conversation {
  /// A message each way.
  fileprivate mutating func exchange(_ plaintext: [UInt8]) throws {
    try receiveByBob(sendByAlice(plaintext))
    try receiveByAlice(sendByBob(plaintext))
  }
}

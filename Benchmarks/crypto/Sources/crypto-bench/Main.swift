internal import Cryptography
internal import Foundation
internal import SignalProtocol

@main
struct Main {
  private var report = Report()

  static func main() throws {
    var main = Main()
    try main.run()
    exit(main.report.isShort ? 1 : 0)
  }

  private mutating func run() throws {
    try primitives()
    try handshakes()
    for byteCount in [100, 256, 4096] { try sameChain(byteCount) }
    for byteCount in [100, 4096] { try pingPong(byteCount) }
    try TripleRatchet.run(&report)
    try sealing()
    try storage()
    try jump()
    try failure()
    try memory()
  }

  private mutating func primitives() throws {
    var random = SystemRandom()
    let suite = HPKE(kem: .x25519, kdf: .sha256, aead: .aes128GCM)
    let recipient = KEMPrivateKey.generate(.x25519, using: &random)
    let (secret, info) = ([UInt8](repeating: 1, count: 32), Array("info".utf8))
    let message = [UInt8](repeating: 2, count: 64)
    let sealed = try suite.seal(
      secret.bytes, to: recipient.publicKey, info: info.bytes, using: &random)
    let figures = try Measurement.compare(
      iterations: 50,
      [
        { _ in
          for _ in 0..<100 {
            _ = MessageAuthentication(.sha256).secret(message.bytes, key: secret.bytes)
          }
        },
        { _ in _ = KEMPrivateKey.generate(.x25519, using: &random) },
        { _ in _ = try recipient.sharedSecret(with: recipient.publicKey) },
        { _ in
          _ = try suite.seal(
            secret.bytes, to: recipient.publicKey, info: info.bytes, using: &random)
        },
        { _ in _ = try suite.open(sealed, with: recipient, info: info.bytes) },
      ])
    report.bar("HMAC-SHA256-64-us", figures[0] / 100, atMost: 0.4)
    report.line("X25519 key pair", figures[1], "µs")
    report.line("X25519 agreement", figures[2], "µs")
    report.line("HPKE seal of 32 B", figures[3], "µs")
    report.line("HPKE open of 32 B", figures[4], "µs")
    report.bar(
      "HPKE-seal/key-pair-and-agreement", figures[3] / (figures[1] + figures[2]), atMost: 1.5)
    report.bar("HPKE-open/agreement", figures[4] / figures[2], atMost: 1.5)
  }

  private mutating func handshakes() throws {
    for mode in AgreementMode.allCases {
      var conversation = try Conversation(mode)
      let first = try conversation.initiate([])
      var bare = try Primitives()
      let figures = try Measurement.compare(
        iterations: 20,
        [
          { _ in try bare.initiate(isPostQuantum: mode != .x3dh) },
          { _ in _ = try conversation.initiate([]) },
          { _ in try bare.respond(isPostQuantum: mode != .x3dh) },
          { _ in try conversation.respond(first) },
        ])
      report.line("\(mode) bare initiate", figures[0], "µs")
      report.line("\(mode) initiate", figures[1], "µs")
      report.line("\(mode) bare respond", figures[2], "µs")
      report.line("\(mode) respond", figures[3], "µs")
      report.bar("\(mode)-initiate/primitives", figures[1] / figures[0], atMost: 1.5)
      report.bar("\(mode)-respond/primitives", figures[3] / figures[2], atMost: 1.5)
    }
  }

  private mutating func sameChain(_ byteCount: Int) throws {
    let plaintext = [UInt8](repeating: 5, count: byteCount)
    let count = 500
    var conversation = try Conversation(.pqxdh)
    try conversation.establish()
    let olm = OlmConversation()
    let bare = try Primitives()
    let bareSealed = try bare.seal(plaintext)
    var messages: [[UInt8]] = []
    var olmMessages: [(kind: Int, message: [UInt8])] = []
    let figures = try Measurement.compare(
      iterations: count,
      [
        { _ in _ = try bare.seal(plaintext) },
        { iteration in
          if iteration == 0 { messages = [] }
          messages.append(try conversation.sendByAlice(plaintext))
        },
        { iteration in
          if iteration == 0 { olmMessages = [] }
          olmMessages.append(olm.send(plaintext))
        },
        { _ in try bare.open(bareSealed) },
        { try conversation.receiveByBob(messages[$0]) },
        { olm.receive(olmMessages[$0]) },
      ])
    report.line("same chain, \(byteCount) B: bare seal", figures[0], "µs")
    report.line("same chain, \(byteCount) B: encrypt", figures[1], "µs")
    report.line("same chain, \(byteCount) B: libolm encrypt", figures[2], "µs")
    report.line("same chain, \(byteCount) B: bare open", figures[3], "µs")
    report.line("same chain, \(byteCount) B: decrypt", figures[4], "µs")
    report.line("same chain, \(byteCount) B: libolm decrypt", figures[5], "µs")
    guard byteCount == 256 else { return }
    report.bar("encrypt-256/primitives", figures[1] / figures[0], atMost: 2.5)
    report.bar("decrypt-256/primitives", figures[4] / figures[3], atMost: 2.5)
    report.bar("encrypt-256/libolm", figures[1] / figures[2], atMost: 1.0 / 3)
    report.bar("decrypt-256/libolm", figures[4] / figures[5], atMost: 1.0 / 3)
  }

  private mutating func pingPong(_ byteCount: Int) throws {
    let plaintext = [UInt8](repeating: 5, count: byteCount)
    var conversation = try Conversation(.pqxdh)
    try conversation.establish()
    var bare = try Primitives()
    let figures = try Measurement.compare(
      iterations: 50,
      [
        { _ in
          try bare.sendingStep()
          let sealed = try bare.seal(plaintext)
          try bare.receivingStep()
          try bare.open(sealed)
        },
        { iteration in
          if iteration.isMultiple(of: 2) {
            try conversation.receiveByBob(conversation.sendByAlice(plaintext))
          } else {
            try conversation.receiveByAlice(conversation.sendByBob(plaintext))
          }
        },
      ])
    report.line("ping-pong, \(byteCount) B: bare, both sides", figures[0], "µs")
    report.line("ping-pong, \(byteCount) B: encrypt and decrypt", figures[1], "µs")
    report.bar("step-\(byteCount)/primitives", figures[1] / figures[0], atMost: 1.5)
  }

  /// A message to 1,500 accounts of one device each.
  private mutating func sealing() throws {
    var random = SystemRandom()
    let sender = IdentityKeyPair.generate(using: &random)
    let recipients = try (0..<1500).map { index in
      SealedSender.Recipient(
        address: try DeviceAddress(
          account: [UInt8](repeating: UInt8(index & 255), count: 15) + [UInt8(index >> 8)],
          device: 1),
        identityKey: IdentityKeyPair.generate(using: &random).publicKey)
    }
    let server = SigningKey.generate(.ed25519, using: &random)
    let issuer = ServerCertificate(
      identifier: 1, key: server.verificationKey, signature: [UInt8](repeating: 0, count: 64))
    let certificate = SenderCertificate(
      address: recipients[0].address, identityKey: sender.publicKey,
      expiry: UnixTime(seconds: 0), issuer: issuer, signature: [UInt8](repeating: 0, count: 64))
    let content = [UInt8](repeating: 5, count: 256)
    let start = ContinuousClock.now
    _ = try SealedToMany.seal(content, from: sender, certificate, to: recipients, using: &random)
    let elapsed = (ContinuousClock.now - start) / .milliseconds(1)
    report.line("seal to 1,500 accounts", elapsed, "ms")
  }

  /// What a store adds to a message: the record written and read.
  private mutating func storage() throws {
    var conversation = try Conversation(.pqxdh)
    try conversation.establish()
    let record = conversation.toBob
    let stored = record.stored
    let figures = try Measurement.compare(
      iterations: 200,
      [{ _ in _ = record.stored }, { _ in _ = try SessionRecord(stored: stored) }])
    report.line("write a record of \(stored.count) B", figures[0], "µs")
    report.line("read it", figures[1], "µs")
  }

  /// A jump of twice the length costs about twice as much.
  private mutating func jump() throws {
    let distances = [SessionLimits.forwardJump / 2, SessionLimits.forwardJump]
    let bodies = try distances.map { distance -> (Int) throws -> Void in
      var conversation = try Conversation(.pqxdh)
      try conversation.establish()
      try conversation.receiveByBob(conversation.sendByAlice([]))
      for _ in 0..<distance { _ = try conversation.sendByAlice([]) }
      let message = try conversation.sendByAlice([])
      let before = conversation.toAlice
      return { _ in
        conversation.toAlice = before
        try conversation.receiveByBob(message)
      }
    }
    let figures = try Measurement.compare(iterations: 1, bodies)
    report.line("jump of \(SessionLimits.forwardJump)", figures[1] / 1000, "ms")
    report.bar("jump-25000/jump-12500", figures[1] / figures[0], atMost: 2.3)
    report.bar("jump-25000-ms", figures[1] / 1000, atMost: 50)
  }

  /// A message that no session with its sender's device can decrypt, as far ahead as one may be.
  private mutating func failure() throws {
    for mode in [AgreementMode.pqxdh, .triple] {
      var conversation = try Conversation(mode)
      for _ in 0...SessionLimits.archivedSessions { try conversation.beginAgain() }
      try conversation.receiveByAlice(conversation.sendByBob([]))
      for _ in 1..<SessionLimits.forwardJump { _ = try conversation.sendByAlice([]) }
      var message = try conversation.sendByAlice([])
      message[message.count - 1] ^= 1
      let record = conversation.toAlice
      let figures = try Measurement.compare(
        iterations: 1,
        [
          { _ in
            conversation.toAlice = record
            guard (try? conversation.receiveByBob(message)) == nil else { throw Unexpected() }
          }
        ])
      report.bar("failure-in-41-sessions-\(mode)-ms", figures[0] / 1000, atMost: 30)
    }
  }

  /// A forged message was decrypted.
  private struct Unexpected: Error {}

  private mutating func memory() throws {
    let plaintext = [UInt8](repeating: 5, count: 100)
    var conversation = try Conversation(.pqxdh)
    try conversation.establish()
    var before = 0
    for number in 0..<1_000_000 {
      if number == 10_000 { before = Measurement.residentByteCount }
      if number % 1000 == 999 {
        try conversation.receiveByAlice(conversation.sendByBob(plaintext))
      }
      try conversation.receiveByBob(conversation.sendByAlice(plaintext))
    }
    let grown = Double(Measurement.residentByteCount - before) / 1024
    report.bar("growth-over-a-million-messages-KiB", max(0, grown), atMost: 512)
  }
}

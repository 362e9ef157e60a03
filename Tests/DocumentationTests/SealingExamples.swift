internal import Cryptography
internal import Media
internal import MediaKeys
internal import SFrame
internal import SignalProtocol
internal import Testing

/// The examples of `Cryptography`, `Media`, `MediaKeys`, `SFrame` and `SignalProtocol`.
@Suite("Examples of sealing")
struct SealingExamples {
  @Test("Cryptography")
  func cryptography() throws {
    let (message, info) = (Array("hello".utf8), Array("example".utf8))
    var random = SystemRandom()
    let suite = HPKE(kem: .x25519, kdf: .sha256, aead: .aes128GCM)
    let recipient = KEMPrivateKey.generate(.x25519, using: &random)
    let sealed = try suite.seal(
      message.bytes, to: recipient.publicKey, info: info.bytes, using: &random)
    let opened = try suite.open(sealed, with: recipient, info: info.bytes)
    #expect(opened == message)
  }

  @Test("Media")
  func media() throws {
    let file = Array("what is in the file".utf8)
    var shown: [UInt8]?
    try media(file) { shown = $0 }
    #expect(shown == file)
  }

  private func media(_ file: [UInt8], _ shows: ([UInt8]) -> Void) throws {
    var random = SystemRandom()
    let key = MediaKey.generate(using: &random)
    guard let shape = MediaShape(byteCount: Int64(file.count)) else { return }
    var sealer = MediaSealer(key, shape)
    let sealed = try sealer.seal(file, segment: 0)
    let root = sealer.leaves.root

    let leaves = try MediaLeaves(checking: sealer.leaves.bytes, root: root, shape: shape)
    var opener = MediaOpener(key, shape, leaves: leaves)
    let opened = try opener.open(sealed, segment: 0)
    shows(opened)
  }

  @Test("SFrame")
  func sframe() throws {
    let frame = Array("a picture".utf8)
    var random = SystemRandom()
    let baseKey = random.secretBytes(32)
    var sealer = FrameSealer(try FrameKey(baseKey: baseKey, id: 7, suite: .aes128GCM))
    var opener = FrameOpener(try FrameKey(baseKey: baseKey, id: 7, suite: .aes128GCM))
    let sealed = try sealer.seal(frame)
    let opened = try opener.open(sealed)
    #expect(opened == frame)
  }

  @Test("MediaKeys")
  func mediaKeys() throws {
    let frame = Array("a picture".utf8)
    let baseKey = SecretBytes([UInt8](repeating: 3, count: 16))
    let keys = MediaKeys()
    let events = keys.begin(
      epoch: 1, baseKey: baseKey, own: 0, participants: [0, 1], hasRemoved: false, at: .now)
    let sealed = try keys.seal(frame)
    #expect(events == [.sealing(epoch: 1)])
    #expect(sealed?.isEmpty == false)
  }

  // What these need is the application's: compiled only.
  func signalSending(
    _ received: PreKeyBundle, _ device: LocalDevice, _ content: [UInt8], _ now: UnixTime
  ) throws -> [UInt8] {
    var random = SystemRandom()
    let bundle = try received.verify()  // signatures, mode
    var record = SessionRecord(remote: bundle.address)
    try record.begin(with: bundle, as: device, now: now, using: &random)
    let message = try record.encrypt(PaddedPayload.pad(content), now: now, using: &random)
    // store the record, then send the message
    return message
  }

  func signalReceiving(
    _ bytes: [UInt8], _ device: LocalDevice, _ record: inout SessionRecord, _ now: UnixTime,
    lookUp: (PreKeyIdentifiers?) -> AvailablePreKeys
  ) throws -> [UInt8] {
    let message = try SignalMessage(bytes)
    let keys = lookUp(message.preKeys)  // AvailablePreKeys
    let decrypted = try record.decrypt(message, as: device, preKeys: keys, now: now)
    let content = try PaddedPayload.unpad(decrypted.plaintext)
    // in one transaction: store the record and the content, delete
    // decrypted.consumedOneTimePreKey and decrypted.consumedKEMPreKey, remember
    // decrypted.baseKeyToRemember
    return content
  }
}

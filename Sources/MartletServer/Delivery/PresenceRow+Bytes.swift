/// What is told to other nodes of a row that is gone: they cannot read it any more.
extension PresenceRow {
  /// Bytes of what is sealed.
  private static let sealedByteCount = 296

  /// As nodes tell it each other.
  var bytes: [UInt8] { key.topic.bytes + key.publisher.bytes + sealed }

  /// Reads what another node tells; nil if it is malformed.
  init?(from bytes: inout ArraySlice<UInt8>) {
    guard let topic = bytes.take(16).flatMap({ Identifier($0) }),
      let publisher = Address(from: &bytes), let sealed = bytes.take(Self.sealedByteCount)
    else { return nil }
    self.init(
      key: PresenceKey(topic: topic, publisher: publisher), isLive: false, sealed: Array(sealed))
  }
}

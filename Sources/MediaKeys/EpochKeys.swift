internal import Cryptography
internal import SFrame

/// The keys of one epoch: its base key, and what opens the frames of each participant.
final class EpochKeys {
  let epoch: UInt64
  let begunAt: ContinuousClock.Instant
  let suite: CipherSuite
  private(set) var participants: Set<UInt16>
  /// When the next epoch began; nil for the present one.
  var endedAt: ContinuousClock.Instant?

  private let own: UInt16
  private let baseKey: SecretBytes
  private var openers: [UInt16: Opener] = [:]
  private var sealer: FrameSealer?

  /// One participant's opener; a dictionary holds no value that cannot be copied.
  private final class Opener {
    var opener: FrameOpener

    init(_ key: consuming FrameKey) { opener = FrameOpener(key) }
  }

  init(
    _ epoch: UInt64, baseKey: SecretBytes, participants: Set<UInt16>, own: UInt16,
    suite: CipherSuite, at now: ContinuousClock.Instant
  ) {
    (self.epoch, self.baseKey, self.participants) = (epoch, baseKey, participants)
    (self.own, self.suite, begunAt) = (own, suite, now)
  }

  private func key(of participant: UInt16) throws(SFrameError) -> FrameKey {
    try FrameKey(
      baseKey: baseKey, id: KeyIdentifier(participant: participant, epoch: epoch).value,
      suite: suite)
  }

  /// Opens no more frames of participants who are gone.
  func retain(_ participants: Set<UInt16>) {
    self.participants.formIntersection(participants)
    openers = openers.filter { participants.contains($0.key) }
  }

  /// Seals the next frame of this participant.
  func seal(_ frame: [UInt8], metadata: [UInt8]) throws(SFrameError) -> [UInt8] {
    if sealer == nil { sealer = FrameSealer(try key(of: own)) }
    return try sealer?.seal(frame, metadata: metadata) ?? []
  }

  /// Opens a frame of another participant.
  func open(
    _ frame: [UInt8], metadata: [UInt8], of participant: UInt16
  ) throws(SFrameError) -> [UInt8] {
    let opener: Opener
    if let known = openers[participant] {
      opener = known
    } else {
      opener = Opener(try key(of: participant))
      openers[participant] = opener
    }
    return try opener.opener.open(frame, metadata: metadata)
  }

  /// The key of a participant for an engine with a format of its own: 32 bytes.
  func rawKey(of participant: UInt16) throws(CryptographyError) -> SecretBytes {
    let hkdf = HKDF(.sha256)
    let id = KeyIdentifier(participant: participant, epoch: epoch).value
    let info =
      Array("Martlet_RawMediaKey_v1".utf8)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: id >> $0) }
    let baseKey = baseKey
    let secret = hkdf.extract(salt: RawSpan(), inputKeyMaterial: baseKey.bytes)
    return try hkdf.expand(secret.bytes, info: info.bytes, byteCount: 32)
  }
}

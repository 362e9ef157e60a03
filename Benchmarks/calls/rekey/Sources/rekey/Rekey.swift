internal import Cryptography
internal import MLS
internal import MLSCore
internal import SFrame

/// Measures what it costs a call of 64 that somebody joins or is removed, and what it costs to seal
/// and open a frame, beside AES-128-GCM alone.
@main
struct Rekey {
  static let participantCount = 64
  static let frameByteCount = 1200
  static let frameCount = 20_000
  static let bar = 1.5

  static func main() throws {
    try measureParticipants()
    try measureFrames()
  }

  // MARK: Participants

  /// A group that is held in a class, since it cannot be copied.
  final class Participant {
    var group: Group

    init(_ group: consuming Group) { self.group = group }
  }

  static func client(_ number: UInt8, _ random: inout SystemRandom) throws -> Client {
    try Client(
      cipherSuite: .x25519AES128,
      credential: .basic(identity: [UInt8](repeating: number, count: 81)),
      signingKey: SigningKey.generate(.ed25519, using: &random))
  }

  static func measureParticipants() throws {
    let clock = ContinuousClock()
    var random = SystemRandom()
    let configuration = Configuration(validator: AnyCredential(), pastEpochCount: 0)
    let secret = random.secretBytes(32)
    var keys = PreSharedKeys()
    keys.insert(secret, id: [1])
    var all = [
      Participant(
        try Group(
          groupID: random.bytes(16), client: client(0, &random), lifetime: Lifetime(from: 0),
          configuration: configuration, using: &random))
    ]
    var (joining, following, byteCount) = (Duration.zero, Duration.zero, 0)
    for number in 1..<participantCount {
      let info = try all[0].group.groupInfo(withTree: false)
      let tree = all[0].group.encodedTree
      var request = ExternalJoinRequest(as: try client(UInt8(number), &random), tree: tree)
      request.includesTree = false
      request.contributing = [.external(id: [1])]
      request.preSharedKeys = keys
      let start = clock.now
      let join = try ExternalJoin(info, with: request, configuration: configuration, using: &random)
      joining = clock.now - start
      byteCount = join.output.commit.encoded.count
      for participant in all {
        let start = clock.now
        try follow(join.output.commit, participant, keys)
        following = clock.now - start
      }
      all.append(Participant(Group(joined: join, configuration: configuration)))
    }
    print("64 participants, X25519 and AES-128-GCM, by one core")
    line("the last one joins", byteCount, joining, following)
    var request = CommitRequest.remove([LeafIndex(17)])
    request.includesTree = false
    request.includesGroupInfo = true
    let start = clock.now
    let output = try all[0].group.commit(request, using: &random)
    let removing = clock.now - start
    var longest = Duration.zero
    for (number, participant) in all.enumerated() where number != 0 && number != 17 {
      let start = clock.now
      try follow(output.commit, participant, keys)
      longest = max(longest, clock.now - start)
    }
    line("one is removed", output.commit.encoded.count, removing, longest)
  }

  static func follow(
    _ commit: MLSMessage, _ participant: Participant, _ keys: PreSharedKeys
  ) throws {
    guard case .commit(let staged) = try participant.group.process(commit, preSharedKeys: keys)
    else { return }
    try participant.group.merge(staged)
  }

  static func line(_ what: String, _ count: Int, _ one: Duration, _ other: Duration) {
    print(
      "  \(what): commit of \(count) bytes, made in \(milliseconds(one)) ms, "
        + "followed by each other in \(milliseconds(other)) ms")
  }

  static func milliseconds(_ time: Duration) -> Double {
    Double(Int((time / .milliseconds(1)) * 100)) / 100
  }

  // MARK: Frames

  static func measureFrames() throws {
    let clock = ContinuousClock()
    var random = SystemRandom()
    let baseKey = random.secretBytes(16)
    let frame = random.bytes(frameByteCount)
    let nonce = random.bytes(12)
    var best = (seal: Double.infinity, open: Double.infinity)
    for _ in 0..<5 {
      var sealer = FrameSealer(try FrameKey(baseKey: baseKey, id: 7, suite: .aes128GCM))
      var opener = FrameOpener(try FrameKey(baseKey: baseKey, id: 7, suite: .aes128GCM))
      var key = try AEADKey(.aes128GCM, key: baseKey)
      var frames: [[UInt8]] = []
      var sealed: [[UInt8]] = []
      let bare = try clock.measure {
        for _ in 0..<frameCount {
          sealed.append(
            try key.seal(frame.span.bytes, nonce: nonce.span.bytes, associatedData: RawSpan()))
        }
      }
      let sealing = try clock.measure {
        for _ in 0..<frameCount { frames.append(try sealer.seal(frame)) }
      }
      let opening = try clock.measure { for frame in frames { _ = try opener.open(frame) } }
      let bareOpening = try clock.measure {
        for frame in sealed {
          _ = try key.open(frame.span.bytes, nonce: nonce.span.bytes, associatedData: RawSpan())
        }
      }
      best.seal = min(best.seal, sealing / bare)
      best.open = min(best.open, opening / bareOpening)
    }
    for (name, ratio) in [("seal", best.seal), ("open", best.open)] {
      let shown = Double(Int((ratio * 100).rounded(.up))) / 100
      print(
        "bar: SFrame \(name) of 1,200 bytes beside AES-128-GCM \(shown) \(bar) "
          + (ratio <= bar ? "met" : "short"))
    }
  }
}

/// Takes everybody for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  func clientIdentity(of credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return identity
  }
}

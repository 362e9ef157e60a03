internal import Cryptography
internal import SignalProtocol
internal import TestSupport

extension Transcript {
  /// A new transcript: what is given is drawn at random, what derives is left empty.
  static func sample() throws -> Transcript {
    var random = SeededGenerator(seed: 20_261_122)
    let parties = (party(1, &random), party(2, &random))
    return Transcript(
      conversations: [
        try conversation(parties, .pqxdh, oneTime: true, encryptsHeaders: false, &random),
        try conversation(parties, .pqxdh, oneTime: false, encryptsHeaders: true, &random),
        try conversation(parties, .x3dh, oneTime: true, encryptsHeaders: false, &random),
      ],
      sealed: Sealed(
        alice: parties.0, bob: parties.1, rootSeed: random.bytes(32).hex,
        serverSeed: random.bytes(32).hex, serverIdentifier: 7, expiry: 1_800_086_400,
        seed: random.bytes(32).hex, content: Array("sealed content".utf8).hex, certificate: "",
        message: ""),
      safetyNumber: SafetyNumberAnswer(
        alice: parties.0, bob: parties.1, digits: "", aliceScannable: ""),
      padding: [0, 1, 63, 64, 1000].map {
        Padding(payload: [UInt8](repeating: 0x61, count: $0).hex, padded: "")
      })
  }

  /// Conversations with the Triple Ratchet, long enough for two keys of the Braid.
  static func tripleSample() throws -> [Conversation] {
    var random = SeededGenerator(seed: 20_261_130)
    let parties = (party(1, &random), party(2, &random))
    return try [false, true].map { encryptsHeaders in
      try conversation(
        parties, .postQuantum, oneTime: true, encryptsHeaders: encryptsHeaders,
        turns: (0..<110).map { $0 % 5 != 1 && $0 % 5 != 3 }, &random
      ).replayed(recordingFrom: random)
    }
  }

  private static func party(_ number: UInt8, _ random: inout SeededGenerator) -> Party {
    Party(
      identitySeed: random.bytes(32).hex, account: random.bytes(16).hex, device: number,
      registrationIdentifier: UInt16.random(in: 0..<1 << 14, using: &random))
  }

  private static func conversation(
    _ parties: (Party, Party), _ modes: AgreementModes, oneTime: Bool, encryptsHeaders: Bool,
    turns: [Bool] = [true, true, false, true, false, false], _ random: inout SeededGenerator
  ) throws -> Conversation {
    var kem: (key: KEMKey, encapsulated: Encapsulated)?
    if modes.contains(.pqxdh) {
      let pair = MLKEMPrivateKey.generate(.mlKEM1024, using: &random)
      let made = try pair.publicKey.encapsulate()
      kem = (
        KEMKey(identifier: 3, isLastResort: !oneTime, seed: pair.seed.exposed().hex),
        Encapsulated(
          ciphertext: made.encapsulatedKey.hex, sharedSecret: made.sharedSecret.exposed().hex)
      )
    }
    let messages = turns.enumerated().map { index, isFromAlice in
      let takesStep = index == 0 || turns[index - 1] != isFromAlice
      return Message(
        isFromAlice: isFromAlice,
        random: random.bytes((takesStep ? 32 : 0) + (encryptsHeaders ? 24 : 0)).hex,
        plaintext: Array("message \(index)".utf8).hex, message: "")
    }
    return Conversation(
      encryptsHeaders: encryptsHeaders, alice: parties.0, bob: parties.1, modes: modes.rawValue,
      signedPreKey: CurvePreKey(identifier: 1, privateKey: random.bytes(32).hex),
      oneTimePreKey: oneTime
        ? CurvePreKey(identifier: 2, privateKey: random.bytes(32).hex) : nil,
      kemPreKey: kem?.key, basePrivateKey: random.bytes(32).hex,
      encapsulation: kem?.encapsulated, signedPreKeySignature: "", kemPreKeySignature: nil,
      rootKey: "", associatedData: "", messages: messages)
  }
}

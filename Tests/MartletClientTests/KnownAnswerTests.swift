internal import Cryptography
internal import Foundation
internal import MLSCore
internal import SignalProtocol
internal import TestSupport
internal import Testing

@testable internal import MartletClient

/// What an implementation of docs/protocol.md in another language has computed, and what it says is
/// to be refused.
@Suite("Known answers of the project's own formats")
struct KnownAnswerTests {
  private let answers: Answers

  init() throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    answers = try decoder.decode(
      Answers.self, from: try Vectors.data("protocol/known_answers.json"))
  }

  @Test("padding")
  func padding() throws {
    let known = answers.padding
    #expect(PaddedPayload.pad(try bytes(known.payload)) == (try bytes(known.padded)))
    for size in known.sizes {
      #expect(PaddedPayload.pad([UInt8](repeating: 0, count: size[0])).count == size[1])
    }
    for refused in known.refused {
      #expect(throws: SignalError.self, "\(refused.why)") {
        try PaddedPayload.unpad(bytes(refused.padded))
      }
    }
  }

  @Test("names of devices")
  func deviceName() throws {
    let known = answers.deviceName
    let names = try DeviceName(identitySeed: SecretBytes(bytes(known.identitySeed)))
    #expect(names.open(try bytes(known.sealed)) == known.name)
    for refused in known.refused {
      #expect(names.open(try bytes(refused.sealed)) == nil, "\(refused.why)")
    }
  }

  @Test("what links a device")
  func linking() throws {
    let known = answers.linking
    let key = ProvisioningKey(
      key: try KEMPrivateKey(.x25519, rawRepresentation: SecretBytes(bytes(known.privateKey))),
      deviceName: known.deviceName)
    #expect(key.code == known.code)
    #expect(key.provisioningID == (try bytes(known.provisioningId)))
    #expect(try ProvisioningCode(known.code).deviceName == known.deviceName)
    let message = try key.open(bytes(known.sealed))
    #expect(message.accountID == (try bytes(known.account)))
    #expect(message.identitySeed == (try bytes(known.identitySeed)))
    #expect(message.linkToken == (try bytes(known.linkToken)))
    for refused in known.refused {
      #expect(throws: ClientError.self, "\(refused.why)") { try key.open(bytes(refused.sealed)) }
    }
  }

  @Test("credentials of leaves")
  func leafCredential() throws {
    let known = answers.leafCredential
    let credential = try bytes(known.credential)
    let credentials = GroupCredentials()
    credentials.trust(
      try bytes(known.identityKey), of: try #require(AccountID(Array(credential[..<16]))))
    try credentials.validate(
      .basic(identity: credential), signatureKey: bytes(known.signatureKey), on: .member)
    for refused in known.refused {
      #expect(throws: MLSError.self, "\(refused.why)") {
        try credentials.validate(
          .basic(identity: bytes(refused.credential)), signatureKey: bytes(refused.signatureKey),
          on: .member)
      }
    }
  }

  @Test("signed prekeys")
  func signedPreKey() throws {
    let known = answers.signedPrekey
    func verify(modes: UInt8, signature: String) throws {
      let bundle = PreKeyBundle(
        address: try SignalProtocol.DeviceAddress(
          account: [UInt8](repeating: 7, count: 16), device: 1),
        registrationIdentifier: 1, identityKey: try bytes(known.identityKey),
        signedPreKey: .init(
          identifier: known.identifier, modes: AgreementModes(rawValue: modes),
          publicKey: try bytes(known.publicKey), signature: try bytes(signature)),
        oneTimePreKey: nil, kemPreKey: nil)
      _ = try bundle.verify(accepting: [.x3dh, .pqxdh])
    }
    // The signature is good: what is missing is the KEM prekey that its modes need.
    #expect(throws: SignalError.modeNotOffered) {
      try verify(modes: known.modes, signature: known.signature)
    }
    for refused in known.refused {
      #expect(throws: (any Error).self, "\(refused.why)") {
        try verify(modes: refused.modes, signature: refused.signature)
      }
    }
    #expect(throws: SignalError.untrustedSignature(.signedPreKey)) {
      try verify(modes: 1, signature: known.signature)
    }
  }

  private func bytes(_ text: String) throws -> [UInt8] { try #require([UInt8](hex: text)) }
}

/// The file.
private struct Answers: Decodable {
  let padding: Padding
  let deviceName: DeviceName
  let linking: Linking
  let leafCredential: LeafCredential
  let signedPrekey: SignedPreKey

  /// Something sealed that is to be refused.
  struct Refused: Decodable {
    let why: String
    let sealed: String
  }

  struct Padding: Decodable {
    struct Refused: Decodable {
      let why: String
      let padded: String
    }
    let payload: String
    let padded: String
    let sizes: [[Int]]
    let refused: [Refused]
  }

  struct DeviceName: Decodable {
    let identitySeed: String
    let name: String
    let sealed: String
    let refused: [Answers.Refused]
  }

  struct Linking: Decodable {
    let privateKey: String
    let deviceName: String
    let code: String
    let provisioningId: String
    let account: String
    let identitySeed: String
    let linkToken: String
    let sealed: String
    let refused: [Answers.Refused]
  }

  struct LeafCredential: Decodable {
    struct Refused: Decodable {
      let why: String
      let credential: String
      let signatureKey: String
    }
    let identityKey: String
    let signatureKey: String
    let credential: String
    let refused: [Refused]
  }

  struct SignedPreKey: Decodable {
    struct Refused: Decodable {
      let why: String
      let modes: UInt8
      let signature: String
    }
    let identityKey: String
    let identifier: UInt32
    let modes: UInt8
    let publicKey: String
    let signature: String
    let refused: [Refused]
  }
}

internal import Cryptography
internal import Foundation
internal import MLS
internal import MLSCore

/// Makes what one device needs to found a group, change it and speak in it, as one JSON object with
/// bytes in hexadecimal: for foreign clients, to which MLS is opaque.
///
/// Arguments: account, device number, seed of the identity key, the server's external sender.
@main
final class Founder {
  private var random = SystemRandom()
  private var group: Group
  private let client: Client

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().map { bytes($0) }
    guard arguments.count == 4, let number = arguments[1].first else {
      throw Failure(description: "usage: group-founder ACCOUNT DEVICE IDENTITY-SEED SERVER")
    }
    let founder = try Founder(arguments[0] + [number], arguments[2], arguments[3])
    let made = try founder.make()
    let data = try JSONEncoder().encode(made.mapValues { hexadecimal($0) })
    FileHandle.standardOutput.write(data + [0x0a])
  }

  private init(_ name: [UInt8], _ seed: [UInt8], _ server: [UInt8]) throws {
    let key = SigningKey.generate(.ed25519, using: &random)
    let leafKey = key.verificationKey.rawRepresentation
    let identity = try SigningKey(.ed25519, rawRepresentation: SecretBytes(seed))
    let signature = try identity.sign(
      (Array("Martlet_GroupLeaf_v1".utf8) + name + leafKey).bytes)
    client = try Client(
      cipherSuite: .x25519AES128, credential: .basic(identity: name + signature), signingKey: key,
      capabilities: Capabilities(extensions: [.roles]))
    group = try Group(
      groupID: random.bytes(16), client: client,
      lifetime: Lifetime(from: UInt64(Date.now.timeIntervalSince1970)),
      extensions: Extensions([
        Roles(administrators: [Array(name.prefix(16))]).asExtension,
        ExternalSenders([try ExternalSender(wire: server)]).asExtension,
      ]),
      configuration: Configuration(validator: AnyCredential()), using: &random)
  }

  /// The group of epoch 0, two commits of which one can win, and messages of both epochs.
  private func make() throws -> [String: [UInt8]] {
    var made = [
      "group": group.context.groupID,
      "group_info": MLSMessage.groupInfo(try group.groupInfo(withTree: false)).encoded,
      "tree": group.encodedTree,
      "message_0": try encrypt("in epoch 0"),
    ]
    for (name, bytes) in try CallFounder(client, chat: group).make(using: &random) {
      made[name] = bytes
    }
    for name in ["loser", "winner"] {
      let output = try commit()
      made[name] = output.commit.encoded
      made["\(name)_info"] = output.groupInfo?.encoded
      if name == "loser" { group.discardPendingCommit() } else { try group.mergePendingCommit() }
    }
    made["message_1"] = try encrypt("in epoch 1")
    made["authenticator_1"] = HashFunction.sha256.hash(
      Array("Martlet_EpochAuthenticator_v1".utf8) + group.epochAuthenticator.exposed())
    return made
  }

  private func commit() throws -> CommitOutput {
    var request = CommitRequest()
    request.includesTree = false
    request.includesGroupInfo = true
    return try group.commit(request, using: &random)
  }

  private func encrypt(_ text: String) throws -> [UInt8] {
    try group.encrypt(Array(text.utf8), using: &random).encoded
  }

  private static func bytes(_ digits: String) -> [UInt8] {
    stride(from: 0, to: digits.count - 1, by: 2).compactMap { offset in
      UInt8(digits.dropFirst(offset).prefix(2), radix: 16)
    }
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Why nothing could be made.
struct Failure: Error {
  let description: String
}

/// The only member takes itself for genuine.
struct AnyCredential: CredentialValidator {
  func validate(
    _ credential: Credential, signatureKey: [UInt8], on occasion: CredentialOccasion
  ) throws(MLSError) {}

  func clientIdentity(of credential: Credential) -> [UInt8] { identity(credential) }
  func roleIdentity(of credential: Credential) -> [UInt8] { identity(credential) }

  private func identity(_ credential: Credential) -> [UInt8] {
    guard case .basic(let identity) = credential else { return [] }
    return identity
  }
}

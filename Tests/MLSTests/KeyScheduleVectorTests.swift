internal import Cryptography
internal import MLSCore
internal import TestSupport
internal import Testing

@testable internal import MLS

@Suite("Key schedule (RFC 9420 §8)")
struct KeyScheduleVectorTests {
  private struct Case: Decodable {
    let cipher_suite: UInt16
    let group_id: HexBytes
    let initial_init_secret: HexBytes
    let epochs: [Epoch]
  }

  private struct Epoch: Decodable {
    let tree_hash: HexBytes
    let commit_secret: HexBytes
    let psk_secret: HexBytes
    let confirmed_transcript_hash: HexBytes
    let group_context: HexBytes
    let joiner_secret: HexBytes
    let welcome_secret: HexBytes
    let init_secret: HexBytes
    let sender_data_secret: HexBytes
    let encryption_secret: HexBytes
    let exporter_secret: HexBytes
    let epoch_authenticator: HexBytes
    let external_secret: HexBytes
    let confirmation_key: HexBytes
    let membership_key: HexBytes
    let resumption_psk: HexBytes
    let external_pub: HexBytes
    let exporter: Exporter
  }

  private struct Exporter: Decodable {
    let label: String
    let context: HexBytes
    let length: Int
    let secret: HexBytes
  }

  @Test(
    "derives every secret of the working group's vectors",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func vectors() throws {
    for vector in try Vectors.decode([Case].self, from: "mls/key-schedule.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      var initSecret = vector.initial_init_secret.secret
      for (number, epoch) in vector.epochs.enumerated() {
        let context = GroupContext(
          cipherSuite: suite, groupID: vector.group_id.bytes, epoch: UInt64(number),
          treeHash: epoch.tree_hash.bytes,
          confirmedTranscriptHash: epoch.confirmed_transcript_hash.bytes,
          extensions: Extensions())
        #expect(context.wireBytes == epoch.group_context.bytes)
        let schedule = try KeySchedule(
          initSecret: initSecret, commitSecret: epoch.commit_secret.secret,
          preSharedKeySecret: epoch.psk_secret.secret, context: context.wireBytes,
          cipherSuite: suite)
        #expect(schedule.joinerSecret == epoch.joiner_secret.secret)
        #expect(schedule.welcomeSecret == epoch.welcome_secret.secret)
        try check(schedule.epoch, epoch, suite)
        initSecret = schedule.epoch.initSecret
      }
    }
  }

  private func check(_ secrets: EpochSecrets, _ vector: Epoch, _ suite: CipherSuite) throws {
    #expect(secrets.initSecret == vector.init_secret.secret)
    #expect(secrets.senderDataSecret == vector.sender_data_secret.secret)
    #expect(secrets.encryptionSecret == vector.encryption_secret.secret)
    #expect(secrets.exporterSecret == vector.exporter_secret.secret)
    #expect(secrets.epochAuthenticator == vector.epoch_authenticator.secret)
    #expect(secrets.externalSecret == vector.external_secret.secret)
    #expect(secrets.confirmationKey == vector.confirmation_key.secret)
    #expect(secrets.membershipKey == vector.membership_key.secret)
    #expect(secrets.resumptionSecret == vector.resumption_psk.secret)
    let publicKey = try secrets.externalKey(cipherSuite: suite).publicKey.rawRepresentation
    #expect(publicKey == vector.external_pub.bytes)
    let exported = try secrets.export(
      label: vector.exporter.label, context: vector.exporter.context.bytes,
      byteCount: vector.exporter.length, cipherSuite: suite)
    #expect(exported == vector.exporter.secret.secret)
  }

  private struct PreSharedKeyCase: Decodable {
    let cipher_suite: UInt16
    let psks: [PreSharedKey]
    let psk_secret: HexBytes
  }

  private struct PreSharedKey: Decodable {
    let psk_id: HexBytes
    let psk: HexBytes
    let psk_nonce: HexBytes
  }

  @Test(
    "combines pre-shared keys as the working group's vectors do",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func preSharedKeys() throws {
    for vector in try Vectors.decode([PreSharedKeyCase].self, from: "mls/psk_secret.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      var keys = PreSharedKeys()
      for entry in vector.psks { keys.insert(entry.psk.secret, id: entry.psk_id.bytes) }
      let ids = vector.psks.map {
        PreSharedKeyID(source: .external(id: $0.psk_id.bytes), nonce: $0.psk_nonce.bytes)
      }
      let secret = try suite.preSharedKeySecret(of: ids) { keys[$0] }
      #expect(secret == vector.psk_secret.secret)
    }
  }

  private struct TranscriptCase: Decodable {
    let cipher_suite: UInt16
    let confirmation_key: HexBytes
    let authenticated_content: HexBytes
    let interim_transcript_hash_before: HexBytes
    let confirmed_transcript_hash_after: HexBytes
    let interim_transcript_hash_after: HexBytes
  }

  @Test(
    "hashes transcripts as the working group's vectors do",
    .enabled(if: Vectors.areHere("mls"), "\(Vectors.hint)"))
  func transcripts() throws {
    for vector in try Vectors.decode([TranscriptCase].self, from: "mls/transcript-hashes.json") {
      let suite = try CipherSuite.numbered(vector.cipher_suite)
      let commit = try AuthenticatedContent(wire: vector.authenticated_content.bytes)
      let confirmed = PublicState.confirmedTranscriptHash(
        suite, interim: vector.interim_transcript_hash_before.bytes, commit: commit)
      #expect(confirmed == vector.confirmed_transcript_hash_after.bytes)
      let tag = try #require(commit.auth.confirmationTag)
      #expect(suite.isValidTag(tag, of: confirmed, key: vector.confirmation_key.secret))
      let interim = PublicState.interimTranscriptHash(
        suite, confirmed: confirmed, confirmationTag: tag)
      #expect(interim == vector.interim_transcript_hash_after.bytes)
    }
  }
}

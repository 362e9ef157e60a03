internal import Cryptography
internal import Foundation
internal import TestSupport
internal import Testing

@Suite("HPKE against RFC 9180's published vectors")
struct HPKEVectorTests {
  struct Vector: Decodable {
    struct Message: Decodable {
      let aad: Hex
      let ct: Hex
      let pt: Hex
    }
    struct Export: Decodable {
      let exporter_context: Hex
      let L: Int
      let exported_value: Hex
    }
    let mode: Int
    let kem_id: UInt16
    let kdf_id: UInt16
    let aead_id: UInt16
    let info: Hex
    let ikmR: Hex
    let ikmE: Hex
    let ikmS: Hex?
    let skRm: Hex
    let skEm: Hex
    let skSm: Hex?
    let pkRm: Hex
    let pkEm: Hex
    let enc: Hex
    let psk: Hex?
    let psk_id: Hex?
    let shared_secret: Hex
    let encryptions: [Message]
    let exports: [Export]
  }

  @Test("both sides give every published key, ciphertext and export, in all modes and suites")
  func published() throws {
    let file = Vectors.checkout.appending(
      path: ".build/checkouts/swift-crypto/Tests/CryptoTests/HPKE/hpke-test-vectors.json")
    let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
    #expect(vectors.count == 128)
    for vector in vectors { try check(vector) }
  }

  private func check(_ vector: Vector) throws {
    let kem = try #require(KeyEncapsulation(rawValue: vector.kem_id))
    let recipient = try key(kem, vector.ikmR, vector.skRm)
    let ephemeral = try key(kem, vector.ikmE, vector.skEm)
    let sender = try vector.ikmS.map { try key(kem, $0, try #require(vector.skSm)) }
    #expect(recipient.publicKey.rawRepresentation == vector.pkRm.bytes)
    #expect(ephemeral.publicKey.rawRepresentation == vector.pkEm.bytes)

    let encapsulation = try recipient.publicKey.encapsulate(from: sender, ephemeral: ephemeral)
    #expect(encapsulation.sharedSecret.exposed() == vector.shared_secret.bytes)
    #expect(encapsulation.encapsulatedKey == vector.enc.bytes)

    let suite = HPKE(
      kem: kem, kdf: try #require(HPKE.kdf(vector.kdf_id)),
      aead: [1: .aes128GCM, 2: .aes256GCM, 3: .chaCha20Poly1305][vector.aead_id])
    let preSharedKey = try vector.psk.map {
      HPKE.PreSharedKey(SecretBytes($0.bytes), identifier: try #require(vector.psk_id).bytes)
    }
    var sending = try suite.sender(
      encapsulation, info: vector.info.bytes.bytes, preSharedKey: preSharedKey,
      isAuthenticated: sender != nil)
    var receiving = try suite.recipient(
      of: vector.enc.bytes, with: recipient, info: vector.info.bytes.bytes,
      preSharedKey: preSharedKey, from: sender?.publicKey)
    for message in vector.encryptions {
      let sealed = try sending.seal(
        message.pt.bytes.bytes, associatedData: message.aad.bytes.bytes)
      #expect(sealed == message.ct.bytes)
      let opened = try receiving.open(sealed.bytes, associatedData: message.aad.bytes.bytes)
      #expect(opened == message.pt.bytes)
    }
    for export in vector.exports {
      let context = export.exporter_context.bytes
      let sent = try sending.export(context, byteCount: export.L)
      let received = try receiving.export(context, byteCount: export.L)
      #expect(sent == received && sent.exposed() == export.exported_value.bytes)
    }
  }

  /// The key that derives from `material`, which must be the published one.
  private func key(_ kem: KeyEncapsulation, _ material: Hex, _ raw: Hex) throws -> KEMPrivateKey {
    let derived = try KEMPrivateKey.derive(kem, from: material.bytes.bytes)
    #expect(derived.rawRepresentation.exposed() == raw.bytes)
    return derived
  }
}

internal import Cryptography
internal import SFrame
internal import TestSupport
internal import Testing

@Suite("SFrame against the working group's vectors (RFC 9605)")
struct SFrameVectorTests {
  private struct File: Decodable {
    struct Header: Decodable {
      let kid: UInt64
      let ctr: UInt64
      let encoded: HexBytes
    }
    let header: [Header]
    let sframe: [Case]
  }

  private struct LongKeys: Decodable {
    let sframe_aes_256_ctr_hmac: [Case]
  }

  private struct Case: Decodable {
    let cipher_suite: UInt16
    let kid: UInt64
    let ctr: UInt64
    let base_key: HexBytes
    let metadata: HexBytes
    let pt: HexBytes
    let ct: HexBytes
  }

  @Test(
    "headers are read and written as published",
    .enabled(if: Vectors.areHere("sframe"), "\(Vectors.hint)"))
  func headers() throws {
    let vectors = try Vectors.decode(File.self, from: "sframe/test-vectors.json").header
    #expect(vectors.count == 289)
    for vector in vectors {
      let header = FrameHeader(keyID: vector.kid, counter: vector.ctr)
      #expect(header.encoded == vector.encoded.bytes)
      let read = try FrameHeader.read(from: vector.encoded.bytes + [1, 2, 3])
      #expect(read.header == header && read.byteCount == vector.encoded.bytes.count)
    }
  }

  @Test(
    "frames are sealed and opened as published, in every suite",
    .enabled(if: Vectors.areHere("sframe"), "\(Vectors.hint)"))
  func frames() throws {
    let cases =
      try Vectors.decode(File.self, from: "sframe/test-vectors.json").sframe
      + Vectors.decode(LongKeys.self, from: "sframe/test-vectors-aes256.json")
      .sframe_aes_256_ctr_hmac
    #expect(Set(cases.map(\.cipher_suite)) == Set(CipherSuite.allCases.map(\.rawValue)))
    for vector in cases {
      let suite = try #require(CipherSuite(rawValue: vector.cipher_suite))
      var key = try FrameKey(
        baseKey: SecretBytes(vector.base_key.bytes), id: vector.kid, suite: suite)
      let sealed = try key.seal(
        vector.pt.bytes, counter: vector.ctr, metadata: vector.metadata.bytes)
      #expect(sealed == vector.ct.bytes)
      #expect(try key.open(sealed, metadata: vector.metadata.bytes) == vector.pt.bytes)
    }
  }
}

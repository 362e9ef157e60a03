internal import Cryptography
internal import Foundation
internal import Media
internal import TestSupport
internal import Testing

/// docs/media-vector.json, which a reader in Python wrote from docs/protocol.md alone.
@Suite("martlet-media-1, the published vector")
struct MediaVectorTests {
  private struct Vector: Decodable {
    let format: String
    let cases: [Case]
  }

  private struct Case: Decodable {
    let key: String
    let size: Int
    let capability: String
    let paddedSize: Int64
    let segments: Int
    let objectSize: Int64
    let root: String
    let sha256: String
    let object: String?
  }

  @Test("Sealing gives the objects of the vector, to the byte")
  func sealing() throws {
    let path = Vectors.checkout.appending(path: "docs/media-vector.json")
    let vector = try JSONDecoder().decode(Vector.self, from: Data(contentsOf: path))
    #expect(vector.format == "martlet-media-1" && vector.cases.count == 6)
    for expected in vector.cases {
      let key = try MediaKey(SecretBytes(try #require([UInt8](hex: expected.key))))
      #expect(key.capability == [UInt8](hex: expected.capability))
      let shape = try #require(MediaShape(byteCount: Int64(expected.size)))
      #expect(shape.paddedByteCount == expected.paddedSize)
      #expect(shape.segmentCount == expected.segments)
      #expect(shape.objectByteCount == expected.objectSize)
      let file = (0..<expected.size).map { UInt8(truncatingIfNeeded: $0 * 7 + $0 / 256) }
      var sealer = MediaSealer(key, shape)
      var object: [UInt8] = []
      for segment in 0..<shape.segmentCount {
        let range = shape.fileRange(of: segment)
        let part = Array(file[Int(range.lowerBound)..<Int(range.upperBound)])
        object += try sealer.seal(part, segment: segment)
      }
      object += sealer.leaves.bytes
      let root = sealer.leaves.root
      #expect(root == [UInt8](hex: expected.root))
      #expect(HashFunction.sha256.hash(object) == [UInt8](hex: expected.sha256))
      if let bytes = expected.object { #expect(object == [UInt8](hex: bytes)) }
    }
  }
}

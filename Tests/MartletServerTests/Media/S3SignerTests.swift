internal import Foundation
internal import TestSupport
internal import Testing

@testable internal import MartletServer

/// What a store of objects is asked, and what it answers.
@Suite("A store of objects")
struct S3SignerTests {
  private struct Vectors: Decodable {
    let accessKey: String
    let secretKey: String
    let cases: [Case]
  }

  private struct Case: Decodable {
    let method: String
    let host: String
    let path: String
    let query: [String: String]
    let region: String
    let seconds: Int64
    let lifetime: Int
    let byteCount: Int?
    let url: String
  }

  /// The parts of a URL, whatever the order of its parameters.
  private func parts(_ url: String) -> [String] {
    let split = url.split(separator: "?", maxSplits: 1)
    return [String(split[0])] + split[1].split(separator: "&").map(String.init).sorted()
  }

  @Test("Its URLs are signed as botocore signs them, at times that stand still")
  func presigned() throws {
    let path = TestSupport.Vectors.checkout.appending(path: "Tests/Vectors/s3/presigned.json")
    let vectors = try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: path))
    #expect(vectors.cases.count == 7)
    for expected in vectors.cases {
      let location = try #require(
        S3Location(
          endpoint: "https://\(expected.host)", bucket: "media", region: expected.region,
          prefix: "martlet/", accessKey: vectors.accessKey, secretKey: vectors.secretKey))
      let url = S3Signer(location).url(
        expected.method, expected.path, expected.query.map { ($0.key, $0.value) },
        byteCount: expected.byteCount, at: expected.seconds, lifetime: expected.lifetime)
      #expect(parts(url) == parts(expected.url))
    }
  }

  @Test("Objects are called as files are, after the prefix")
  func names() throws {
    let location = try #require(
      S3Location(
        endpoint: "https://s3.example/", bucket: "media", region: "r", prefix: "martlet/",
        accessKey: "a", secretKey: "b"))
    let id = try #require(Identifier([0xab, 0xcd] + [UInt8](repeating: 1, count: 14)))
    let rest = String(repeating: "01", count: 14)
    #expect(location.path(of: id) == "/media/martlet/ab/cd/abcd\(rest)")
    #expect(location.port == 443 && location.host == "s3.example")
  }

  @Test(
    "An endpoint is a host over TLS, and nothing else",
    arguments: [
      "http://s3.example", "https://", "https://s3.example/path", "https://user@s3.example",
      "https://s3.example:99999", "https://s3.example:1:2", "https://s3 example", "s3.example",
    ])
  func endpoints(_ endpoint: String) {
    #expect(
      S3Location(
        endpoint: endpoint, bucket: "media", region: "r", prefix: "", accessKey: "a",
        secretKey: "b") == nil)
  }

  @Test("Times are those of the calendar")
  func times() {
    #expect(S3Time(0).basic == "19700101T000000Z")
    #expect(S3Time(951_782_399).extended == "2000-02-28T23:59:59")
    #expect(S3Time(951_782_400).extended == "2000-02-29T00:00:00")
    #expect(S3Time(4_107_542_399).extended == "2100-02-28T23:59:59")
    #expect(S3Time(4_107_542_400).basic == "21000301T000000Z")
    #expect(S3Time(-1).basic == "19691231T235959Z")
  }

  @Test("Values are found in what it answers, and nothing in what is no answer")
  func texts() {
    let text = S3Text(
      Array(
        """
        <?xml version="1.0"?><R xmlns="x"><UploadId>a&amp;b&lt;&quot;</UploadId>
        <Upload><Key>1</Key></Upload><Upload><Key>2</Key></Upload></R>
        """.utf8))
    #expect(text["UploadId"] == "a&b<\"")
    #expect(text.elements("Upload").map { $0["Key"] } == ["1", "2"])
    #expect(text["Key"] == "1" && text["Missing"] == nil)
    #expect(S3Text(Array("<Key>1".utf8))["Key"] == nil)
    #expect(S3Text([0xff, 0xfe])["Key"] == nil)
    #expect(S3Text.escaped("\"<a>&\"") == "\"&lt;a&gt;&amp;\"")
  }
}

internal import Testing

@testable internal import Redis

@Suite("URLs of Redis")
struct RedisURLTests {
  @Test("A URL says where, who, and which database")
  func whole() throws {
    let url = try RedisURL("rediss://us%40er:p%3Aa%2Fss:w%25ord@redis.example:6380/3")
    #expect(url.isTLS && url.user == "us@er" && url.password == "p:a/ss:w%ord")
    #expect(url.endpoints == [.init(host: "redis.example", port: 6380)] && url.database == 3)
  }

  @Test("What is left out has its standard")
  func least() throws {
    let url = try RedisURL("redis://localhost")
    #expect(!url.isTLS && url.user.isEmpty && url.password.isEmpty && url.database == 0)
    #expect(url.endpoints == [.init(host: "localhost", port: 6379)])
    #expect(try RedisURL("redis://:secret@h").password == "secret")
    #expect(try RedisURL("redis://h/").database == 0)
  }

  @Test("Several hosts, also numeric ones of IPv6")
  func hosts() throws {
    let url = try RedisURL("redis://a:1,[::1]:2,[2001:db8::1]/65535")
    #expect(
      url.endpoints == [
        .init(host: "a", port: 1), .init(host: "::1", port: 2),
        .init(host: "2001:db8::1", port: 6379),
      ])
    #expect(url.database == 65_535)
  }

  @Test(
    "What is no such URL is refused, and not repeated",
    arguments: [
      ("http://h", RedisURL.Fault.scheme), ("", .scheme), ("s3cret@h:1", .scheme),
      ("REDIS://h", .scheme), ("redis:h", .scheme), ("redis://", .noHost),
      ("redis://u:p@", .noHost),
      ("redis://:6379", .noHost), ("redis://a,,b", .noHost), ("redis://[::1", .noHost),
      ("redis://h:0", .port), ("redis://h:65536", .port), ("redis://h:", .port),
      ("redis://h:1x", .port), ("redis://h:+1", .port), ("redis://[::1]6379", .port),
      ("redis://h/65536", .database), ("redis://h/-1", .database), ("redis://h/x", .database),
      ("redis://h/+1", .database), ("redis://h/1/2", .rest), ("redis://h?db=1", .rest),
      ("redis://h/0#x", .rest), ("redis://s3cret@h", .encoding),
      ("redis://u:s3cret%2@h", .encoding),
      ("redis://u:s3cret%zz@h", .encoding), ("redis://u:s3cret%ff@h", .encoding),
      ("redis://u:s3cret%@h", .encoding), ("redis://u:%+1@h", .encoding),
    ])
  func refused(text: String, fault: RedisURL.Fault) {
    #expect(throws: fault) { try RedisURL(text) }
    #expect(!fault.description.contains("s3cret"))
  }
}

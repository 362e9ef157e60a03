internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import Testing

@testable internal import MartletClient

@Suite("Links")
struct ContactLinkTests {
  private static let account = Array<UInt8>(0..<16)
  private static let fingerprint = Array<UInt8>(16..<32)

  private static let subjects: [ContactLink.Subject] = [
    .account(account, fingerprint: fingerprint, token: []),
    .account(account, fingerprint: fingerprint, token: Array(32..<48)),
    .invitation(code: "abcdefghjkmnpqrstuvw", certificate: []),
    .invitation(code: "abc", certificate: [UInt8](repeating: 0xfb, count: 32)),
    .invitation(code: "", certificate: [UInt8](repeating: 0xff, count: 32)),
  ]

  @Test("say the same when they are read again", arguments: subjects)
  func roundTrip(_ subject: ContactLink.Subject) {
    for server in ["localhost", "chat.example.org:8443", "[::1]:5"] {
      let link = ContactLink(server: server, subject: subject)
      #expect(ContactLink(link.description) == link)
      let web = link.description.replacing("martlet:", with: "https://")
        .replacing("/#", with: "/u#")
      #expect(ContactLink(web) == link)
    }
  }

  @Test("leave out the port that everybody takes")
  func port() {
    let link = ContactLink(server: "localhost:4433", subject: Self.subjects[0])
    #expect(link.description.hasPrefix("martlet:localhost/#"))
  }

  @Test("that miss something, or have something more, are none", arguments: subjects)
  func truncated(_ subject: ContactLink.Subject) {
    let text = ContactLink(server: "host", subject: subject).description
    for count in 0..<text.count {
      let part = String(text.prefix(count))
      if let read = ContactLink(part) {
        // A code may be shorter, since nothing says how long it is, and a token may be missing.
        switch (read.subject, subject) {
        case (.invitation(let code, _), .invitation(let whole, _)):
          #expect(whole.hasPrefix(code) && code != whole)
        case (.account(let id, let print, let token), .account(let wholeID, let whole, _)):
          #expect(id == wholeID && print == whole && token.isEmpty)
        default: Issue.record("\(part) was read")
        }
      }
    }
    for text in [
      text.replacing("#", with: "#="), text + "=", text + "\n", " " + text,
      text.replacing("host", with: "a b"), text.replacing("host", with: "a/b"),
      text.replacing("host", with: "me@host"), text.replacing("host", with: ""),
      text.replacing("martlet:", with: "http://"),
    ] {
      #expect(ContactLink(text) == nil, "\(text)")
    }
  }

  @Test("whatever they hold are read without trouble")
  func anything() {
    var random = SystemRandom()
    for count in 0..<120 {
      var text = Base64.encode(random.bytes(count)).replacing("+", with: "-")
        .replacing("/", with: "_")
      while text.hasSuffix("=") { text.removeLast() }
      _ = ContactLink("martlet:host/#\(text)")
    }
  }
}

@Suite("What is sealed for others")
struct PersonalSealTests {
  private static let key = [UInt8](repeating: 3, count: 32)

  @Test("A profile is opened by its key, for its account and version, and by nothing else")
  func profile() throws {
    let account = AccountID.random()
    let seal = ProfileSeal(account: account, key: SecretBytes(Self.key))
    let profile = Profile(name: "Alice", about: "through the looking-glass")
    let sealed = try seal.seal(profile, version: 7)
    #expect(sealed.count == 552 && seal.open(sealed, version: 7) == profile)
    #expect(seal.open(sealed, version: 6) == nil && seal.open(picture: sealed, version: 7) == nil)
    let other = ProfileSeal(account: .random(), key: SecretBytes(Self.key))
    #expect(other.open(sealed, version: 7) == nil)
    let long = Profile(name: "Alice", about: String(repeating: "ж", count: 280))
    #expect(try seal.seal(long, version: 1).count == 4136)
    for index in stride(from: 0, to: sealed.count, by: 37) {
      var changed = sealed
      changed[index] ^= 1
      #expect(seal.open(changed, version: 7) == nil)
    }
    #expect(seal.open([], version: 7) == nil)
    #expect(seal.open(Array(sealed.prefix(24)), version: 7) == nil)
  }

  @Test("A presence has one size, and is opened for its account alone")
  func presence() throws {
    let account = AccountID.random()
    let seal = try PresenceSeal(account: account, presenceKey: Self.key)
    for status in [
      PresenceStatus(state: .gone), PresenceStatus(state: .busy, text: "writing", counter: .max),
    ] {
      let sealed = try seal.seal(status)
      #expect(sealed.count == 296 && seal.open(sealed) == status)
      let other = try PresenceSeal(account: .random(), presenceKey: Self.key)
      #expect(other.topic == seal.topic && other.open(sealed) == nil)
    }
    var another = Self.key
    another[0] ^= 1
    #expect(try PresenceSeal(account: account, presenceKey: another).topic != seal.topic)
    let long = PresenceStatus(
      state: .busy, text: String(repeating: "x", count: 200),
      emoji: String(repeating: "y", count: 32), lastSeen: ProtoTimestamp(seconds: 1),
      clearsAt: ProtoTimestamp(seconds: 2), counter: .max)
    #expect(throws: ClientError.self) { try seal.seal(long) }
  }
}

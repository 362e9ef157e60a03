internal import Foundation
internal import TestSupport
internal import Testing

@Suite("The known-answer transcript")
struct TranscriptTests {
  private static let file = Vectors.checkout.appending(
    path: "docs/protocol-transcript.json")

  /// With `MARTLET_WRITE_TRANSCRIPT` 1, a new transcript is written first; with `triple`, a new one
  /// of the Triple Ratchet.
  @Test("every key, message, certificate and number of it comes out again")
  func replay() throws {
    if ProcessInfo.processInfo.environment["MARTLET_WRITE_TRANSCRIPT"] == "1" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(Transcript.sample().replayed()).write(to: Self.file)
    }
    let transcript = try JSONDecoder().decode(Transcript.self, from: Data(contentsOf: Self.file))
    #expect(transcript.conversations.count == 3)
    #expect(try transcript.replayed() == transcript)
  }

  private static let tripleFile = Vectors.checkout.appending(
    path: "docs/protocol-transcript-triple.json")

  @Test("so does every message with the Triple Ratchet, over two keys of the Braid")
  func tripleReplay() throws {
    if ProcessInfo.processInfo.environment["MARTLET_WRITE_TRANSCRIPT"] == "triple" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(Transcript.tripleSample()).write(to: Self.tripleFile)
    }
    let conversations = try JSONDecoder().decode(
      [Transcript.Conversation].self, from: Data(contentsOf: Self.tripleFile))
    #expect(conversations.count == 2)
    for conversation in conversations {
      #expect(try conversation.replayed() == conversation)
      // The plain headers' extensions show that the Braid comes to its third epoch.
      guard !conversation.encryptsHeaders else { continue }
      let last = try bytes(try #require(conversation.messages.last).message)
      #expect(last[44..<48].elementsEqual([0, 0, 0, 3]))
    }
  }
}

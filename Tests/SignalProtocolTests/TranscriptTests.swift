internal import Foundation
internal import TestSupport
internal import Testing

@Suite("The known-answer transcript")
struct TranscriptTests {
  private static let file = Vectors.checkout.appending(
    path: "docs/protocol-transcript.json")

  /// With `MARTLET_WRITE_TRANSCRIPT` set, a new transcript is written first.
  @Test("every key, message, certificate and number of it comes out again")
  func replay() throws {
    if ProcessInfo.processInfo.environment["MARTLET_WRITE_TRANSCRIPT"] != nil {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try encoder.encode(Transcript.sample().replayed()).write(to: Self.file)
    }
    let transcript = try JSONDecoder().decode(Transcript.self, from: Data(contentsOf: Self.file))
    #expect(transcript.conversations.count == 3)
    #expect(try transcript.replayed() == transcript)
  }
}

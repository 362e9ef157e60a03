internal import MartletClient
internal import PlainText
internal import Protobuf
internal import Testing

@testable internal import martlet

@Suite("What senders say of their files", .timeLimit(.minutes(10)))
struct AbsurdFactTests {
  private static let durations = [
    ProtoDuration(seconds: .max, nanos: .max), ProtoDuration(seconds: .min, nanos: .min),
    ProtoDuration(seconds: -1), ProtoDuration(seconds: 0, nanos: -1), ProtoDuration(),
  ]

  @Test("Sizes and lengths that no file has are shown as they are said, or not at all")
  func absurdFacts() {
    for duration in Self.durations {
      for number in [UInt32.min, 1, .max] {
        let bodies: [Content.Body] = [
          .image(Image(attachment: Attachment(), width: number, height: .max)),
          .video(Video(attachment: Attachment(), width: .max, height: number, duration: duration)),
          .audio(Audio(attachment: Attachment(), duration: duration)),
          .voiceNote(
            VoiceNote(
              attachment: Attachment(), duration: duration,
              waveform: [UInt8](repeating: .max, count: 256))),
        ]
        for body in bodies {
          let line = ContentText.describe(body).text
          #expect(!line.isEmpty && line.utf8.count < 200)
          #expect(!line.contains("-"), "no length below nothing: \(line)")
        }
      }
    }
  }
}

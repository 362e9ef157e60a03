internal import ArgumentParser
internal import MartletClient
internal import Protobuf

/// What the sender says of a file. Nobody checks it: whoever receives it must not rely on it.
struct MediaFactOptions: ParsableArguments {
  /// Values of a waveform.
  private static let waveformByteCount = 64
  private static let secondLimit = 1_000_000.0

  @Option(help: "Size of the image or video in pixels: WIDTHxHEIGHT.")
  var size: String?

  @Option(help: "Length of the video, audio file or voice note, in seconds.")
  var duration: Double?

  @Option(help: "Loudness along the voice note: up to 64 numbers of 0 to 255, with commas.")
  var waveform: String?

  @Option(help: "Title of the document or its page.")
  var title: String?

  /// The options that were given, each with those of which one is needed.
  var details: [(option: Line, of: [Line])] {
    [
      size == nil ? nil : ("--size", ["--image", "--video"]),
      duration == nil ? nil : ("--duration", ["--video", "--audio", "--voice"]),
      waveform == nil ? nil : ("--waveform", ["--voice"]),
      title == nil ? nil : ("--title", ["--file"]),
    ].compactMap(\.self)
  }

  func validate() throws {
    _ = try (pixels, length, loudness)
    guard (title ?? "").utf8.count <= 255 else {
      throw ValidationError("--title takes 255 bytes at the most")
    }
  }

  /// The size; no pixels if it is not said.
  var pixels: (width: UInt32, height: UInt32) {
    get throws {
      guard let size else { return (0, 0) }
      let parts = size.split(separator: "x", omittingEmptySubsequences: false)
        .map { UInt32($0) ?? 0 }
      guard parts.count == 2, parts.allSatisfy({ (1...1_000_000).contains($0) }) else {
        throw ValidationError("--size takes WIDTHxHEIGHT, such as 1920x1080")
      }
      return (parts[0], parts[1])
    }
  }

  /// The length; nil if it is not said.
  var length: ProtoDuration? {
    get throws {
      guard let duration else { return nil }
      guard (0...Self.secondLimit).contains(duration) else {
        throw ValidationError("--duration takes seconds, such as 12.5")
      }
      return ProtoDuration(.milliseconds(Int64((duration * 1000).rounded())))
    }
  }

  /// The waveform; empty if it is not said.
  var loudness: [UInt8] {
    get throws {
      guard let waveform else { return [] }
      let parts = waveform.split(separator: ",", omittingEmptySubsequences: false)
      let values = parts.compactMap { UInt8($0) }
      guard values.count == parts.count, values.count <= Self.waveformByteCount else {
        throw ValidationError("--waveform takes up to 64 numbers of 0 to 255 with commas")
      }
      return values
    }
  }
}

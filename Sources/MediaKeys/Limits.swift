/// What keys of media are held to. Source: docs/protocol.md §27.
enum Limits {
  /// How long others have to acknowledge an epoch before its key seals whether they did or not.
  static let acknowledgementTime = Duration.seconds(3)
  /// How long keys of an epoch open frames after the next one has begun.
  static let formerEpochLifetime = Duration.seconds(10)
  /// How long a frame waits for its key.
  static let waitingTime = Duration.milliseconds(200)
  /// How long frames of a participant fail before that is told.
  static let failureTime = Duration.seconds(3)
  /// Epochs that are kept, the present one among them: fewer than an index tells apart.
  static let epochCount = 16
  /// Frames that wait, of all participants.
  static let waitingCount = 256
  /// Bytes of them.
  static let waitingByteCount = 4_194_304
}

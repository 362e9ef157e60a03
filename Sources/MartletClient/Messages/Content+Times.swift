internal import Protobuf

extension Content {
  /// Refuses times and durations that the schema of google.protobuf does not allow: a content with
  /// one has no JSON form, and would stop every program that prints what it has received.
  func checkTimes() throws(ConstraintViolation) {
    try Self.check(writtenAt, "written_at")
    try Self.check(disappearsAfter, "disappears_after")
    switch body {
    case .video(let video): try Self.check(video.duration, "video.duration")
    case .audio(let audio): try Self.check(audio.duration, "audio.duration")
    case .voiceNote(let note): try Self.check(note.duration, "voice_note.duration")
    case .poll(let poll): try Self.check(poll.closesAt, "poll.closes_at")
    case .event(let event):
      try Self.check(event.startsAt, "event.starts_at")
      try Self.check(event.endsAt, "event.ends_at")
    case .disappearingTimer(let timer):
      try Self.check(timer.duration, "disappearing_timer.duration")
    case .sync(let sync):
      if case .sent(let sent) = sync.action { try sent.content?.checkTimes() }
    default: break
    }
  }

  private static func check(
    _ time: ProtoTimestamp?, _ field: String
  ) throws(ConstraintViolation) {
    guard let time, time.sinceEpoch == nil else { return }
    throw violation(time.seconds, time.nanos, ClientLimits.timeSeconds, field)
  }

  private static func check(
    _ duration: ProtoDuration?, _ field: String
  ) throws(ConstraintViolation) {
    guard let duration, duration.duration == nil else { return }
    throw violation(duration.seconds, duration.nanos, ClientLimits.durationSeconds, field)
  }

  private static func violation(
    _ seconds: Int64, _ nanos: Int32, _ range: ClosedRange<Int64>, _ field: String
  ) -> ConstraintViolation {
    // Where the seconds are in their range, the nanoseconds are not.
    let value = range.contains(seconds) ? "\(seconds) s and \(nanos) ns" : "\(seconds)"
    return ConstraintViolation(
      field: "\(field) in seconds",
      rule: .range(value: value, min: range.lowerBound, max: range.upperBound))
  }
}

internal import Synchronization

/// How push services do, by their origin: one that fails, or asks to be left alone, is.
final class PushOrigins: Sendable {
  private struct Origin: Sendable {
    var failures = 0
    var silentUntil: ContinuousClock.Instant?
  }

  private let origins = Mutex(RecentCache<String, Origin>(limit: Limits.pushOrigins))

  init() {}

  /// How long to leave a service alone; nil if it may be asked.
  func wait(for origin: String, at now: ContinuousClock.Instant = .now) -> Duration? {
    origins.withLock { origins in
      guard let until = origins.use(origin)?.silentUntil, until > now else { return nil }
      return now.duration(to: until)
    }
  }

  /// A service has answered what means that it works.
  func succeed(_ origin: String) {
    origins.withLock { origins in
      guard let known = origins.use(origin), known.failures > 0 else { return }
      origins.insert(Origin(silentUntil: known.silentUntil), for: origin)
    }
  }

  /// A service has not answered, or that it fails; after many in a row it is left alone.
  func fail(_ origin: String, at now: ContinuousClock.Instant = .now) {
    origins.withLock { origins in
      var known = origins.use(origin) ?? Origin()
      known.failures += 1
      if known.failures >= Limits.pushFailures {
        known.failures = 0
        known.silentUntil = now + Limits.pushBreak
      }
      origins.insert(known, for: origin)
    }
  }

  /// A service asks to be left alone for a time.
  func silence(_ origin: String, for time: Duration, at now: ContinuousClock.Instant = .now) {
    origins.withLock { origins in
      var known = origins.use(origin) ?? Origin()
      let until = now + min(time, Limits.pushRetryAfter)
      known.silentUntil = max(known.silentUntil ?? until, until)
      origins.insert(known, for: origin)
    }
  }
}

/// How much a batch, or what waits for one, may hold.
struct BatchLimits: Sendable {
  /// Items.
  let count: Int
  /// What they weigh together.
  let weight: Int
}

/// For whom a batch waits: a larger one does the same work with less.
enum Gathering: Sendable {
  /// For those whom the batch before answered, since they usually come back at once: as long as
  /// that batch took, and so long at the most. A caller that comes alone waits for nobody.
  case returning(Duration)
  /// For nobody: what comes while a batch is handled is the next.
  case nobody
  /// For whoever comes in that time.
  case anyone(Duration)

  /// How many items are to wait before the batch is handled, and how long that may take.
  func wish(
    after last: (count: Int, duration: Duration), waiting: Int, limit: Int
  ) -> (target: Int, time: Duration) {
    switch self {
    case .nobody: (0, .zero)
    case .returning(let longest):
      (min(limit, last.count + waiting), min(last.duration, longest))
    case .anyone(let time): (waiting == 0 ? 0 : limit, time)
    }
  }
}

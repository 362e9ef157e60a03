internal import Postgres

extension MediaSweeper {
  /// What removes objects; nil if none are stored.
  static func make(
    _ storage: (any MediaStorage)?, _ database: Database, _ clock: ClockWatch
  ) -> MediaSweeper? {
    storage.map { MediaSweeper(database: database, folder: $0, clock: clock) }
  }
}

internal import Postgres

extension MediaSweeper {
  /// What removes objects; nil if none are stored.
  static func make(
    _ configuration: NodeConfiguration, _ database: Database, _ clock: ClockWatch
  ) -> MediaSweeper? {
    configuration.media.folder.map { MediaSweeper(database: database, folder: $0, clock: clock) }
  }
}

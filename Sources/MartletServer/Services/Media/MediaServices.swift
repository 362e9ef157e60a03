internal import Postgres
internal import RPC

/// The services of objects.
enum MediaServices {
  /// The services that store and fetch objects; none if there is no place for them.
  static func make(
    _ policy: MediaPolicy, _ storage: (any MediaStorage)?, _ sweeper: MediaSweeper?,
    database: Database, gate: ServingGate, metrics: MediaMetrics
  ) -> [any ServiceHandler] {
    guard let storage, let sweeper else { return [] }
    return [
      MediaService(
        database: database, policy: policy, storage: storage, sweeper: sweeper, gate: gate,
        metrics: metrics),
      MediaDownloadService(
        reader: MediaReader(database: database), storage: storage, gate: gate, metrics: metrics),
    ]
  }
}

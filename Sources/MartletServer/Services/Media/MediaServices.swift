internal import Postgres
internal import RPC

/// The services of objects.
enum MediaServices {
  /// The services that store and fetch objects.
  static func make(
    _ policy: MediaPolicy, _ folder: MediaFolder, _ sweeper: MediaSweeper, database: Database,
    gate: ServingGate
  ) -> [any ServiceHandler] {
    [
      MediaService(
        database: database, policy: policy, folder: folder, sweeper: sweeper, gate: gate),
      MediaDownloadService(
        reader: MediaReader(database: database), folder: folder, gate: gate),
    ]
  }
}

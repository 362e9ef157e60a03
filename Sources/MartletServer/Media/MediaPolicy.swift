internal import CoreMetrics
package import Egress
internal import Postgres

/// Where objects are kept, and how much of them.
package struct MediaPolicy: Sendable {
  /// The folder of the objects' bytes; nodes of one database share it. nil stores none.
  package var directory: String?
  /// Bytes that an object may have.
  package var objectLimit = Limits.mediaObject
  /// Bytes that an account may store.
  package var accountLimit = Limits.mediaAccount
  /// Bytes that an account may reserve in a day.
  package var dailyLimit = Limits.mediaDay
  /// How long an object of a message is kept.
  package var lifetime = Limits.mediaLifetime

  /// The store of objects that has the bytes; nil keeps them in the folder, which is then only for
  /// what has not made a part yet.
  package var store: (location: S3Location, egress: EgressClient)?
  /// Whether clients send to the store and fetch from it themselves.
  package var isDirect = false
  /// Percent of the disk that stay free: uploads are refused before it is full.
  package var freeDiskPercent = Limits.freeDiskPercent

  /// The promises of docs/operations.md, without a folder.
  package init() {}
}

extension MediaPolicy {
  /// Where the bytes of objects lie; nil if nowhere.
  func storage(
    database: Database, now: @escaping @Sendable () -> Timestamp, metrics: any MetricsFactory
  ) -> (any MediaStorage)? {
    guard let folder else { return nil }
    guard let store else { return folder }
    let client = S3Client(store.location, egress: store.egress, now: now) { how in
      Counter(
        label: ServerMetric.mediaStoreFailures.rawValue, dimensions: [("how", how)],
        factory: metrics
      ).increment()
    }
    return S3Storage(client, parts: S3Parts(database: database), spool: folder, isDirect: isDirect)
  }

  /// The folder; nil if none is named.
  var folder: MediaFolder? {
    directory.map { MediaFolder($0, keepingFree: freeDiskPercent) }
  }

  /// How long an object of a kind is kept once it is complete; nil without end. What the client
  /// wants is nil if it leaves that to the kind.
  func lifetime(of kind: MediaKind, wanted: Duration?) -> Duration? {
    switch kind {
    case .message: min(wanted ?? lifetime, lifetime)
    case .profile: nil
    case .archive: min(wanted ?? Limits.archiveLifetime, Limits.archiveLifetimeLimit)
    }
  }
}

/// What an object is for, as rows have it.
enum MediaKind: Int16 {
  case message = 1
  case profile = 2
  case archive = 3
}

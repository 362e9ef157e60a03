/// The metrics of a node, by the name that a metrics back end is given.
///
/// Source of the naming rules: https://prometheus.io/docs/practices/naming.
package enum ServerMetric: String, CaseIterable, Sendable {
  case calls = "martlet_calls_total"
  case callTime = "martlet_call_seconds"
  case batchSize = "martlet_batch_size"
  case batchTime = "martlet_batch_seconds"
  case streams = "martlet_streams"
  case databaseConnections = "martlet_database_connections"
  case databaseWaiting = "martlet_database_waiting"
  case loopLag = "martlet_loop_lag_seconds"
  case ready = "martlet_ready"
  case sweepTime = "martlet_sweep_seconds"
  case backgroundFailures = "martlet_background_failures_total"
  case mediaBytes = "martlet_media_bytes_total"
  case mediaUploads = "martlet_media_uploads_total"
  case mediaStoreFailures = "martlet_media_store_failures_total"
  case pushes = "martlet_pushes_total"
  case redisPackets = "martlet_redis_packets_total"
  case redisState = "martlet_redis_state"

  /// What it is, for whoever reads a dashboard.
  package var help: String {
    switch self {
    case .calls: "Calls that have ended, by method and status code."
    case .callTime: "How long unary calls took, by method."
    case .batchSize: "Items committed together, by what they are."
    case .batchTime: "Time of the database for one batch, by what is in it."
    case .streams: "Subscribe streams that are open on this node."
    case .databaseConnections: "Open connections to the database."
    case .databaseWaiting: "How many queries and transactions wait for a connection."
    case .loopLag: "How long an event loop took to begin what it was given, by loop."
    case .ready: "1 if load balancers should send calls to this node, else 0."
    case .sweepTime: "How long it took to remove what has had its time."
    case .backgroundFailures: "Failures of work in the background, by its name."
    case .mediaBytes: "Bytes of sealed files, by direction: received or sent."
    case .mediaUploads: "Uploads that have ended, or were refused, by how."
    case .mediaStoreFailures: "Requests that the store of objects did not answer well, by how."
    case .pushes: "Push messages, by the kind of endpoint and what became of them."
    case .redisPackets: "Packets between nodes by way of Redis, by what became of them."
    case .redisState: "2 if Redis carries hints, 1 with NOTIFY beside it, 0 if it is away."
    }
  }

  /// The upper bounds of its buckets, where those for times of calls do not fit.
  package var bounds: [Double]? {
    switch self {
    case .batchSize: [1, 2, 4, 8, 16, 32, 64, 128, 256]
    case .sweepTime: [0.01, 0.1, 1, 10, 60, 600]
    default: nil
    }
  }
}

internal import CoreMetrics

/// How much is uploaded and downloaded, and what is refused.
struct MediaMetrics: Sendable {
  /// How an upload has ended.
  enum Upload: String, CaseIterable {
    case complete
    case tooLarge = "too_large"
    case quota
    case full
    case wrongHash = "wrong_hash"
  }

  private let received: Counter
  private let sent: Counter
  private let uploads: [Upload: Counter]

  /// - Parameter factory: where it is counted.
  init(factory: any MetricsFactory) {
    let bytes = ServerMetric.mediaBytes.rawValue
    received = Counter(label: bytes, dimensions: [("direction", "received")], factory: factory)
    sent = Counter(label: bytes, dimensions: [("direction", "sent")], factory: factory)
    uploads = Upload.counters(of: .mediaUploads, by: "how", factory: factory)
  }

  /// Bytes that a client has sent.
  func noteReceived(_ byteCount: Int) { received.increment(by: byteCount) }

  /// Bytes that were sent to a client.
  func noteSent(_ byteCount: Int) { sent.increment(by: byteCount) }

  /// An upload is over, or was refused.
  func noteUpload(_ how: Upload) { uploads[how]?.increment() }
}

internal import Cryptography
internal import Egress
internal import Postgres
internal import Protobuf
internal import Synchronization

/// Sends events to webhooks, each at its own pace.
///
/// Source: Standard Webhooks 1.0.0.
final class WebhookSender: Sendable {
  private let database: Database
  private let egress: EgressClient
  private let sealing: SealingKey
  private let now: @Sendable () -> Timestamp
  private let active = Mutex(0)

  /// What sends by a client; nil without one, or without a key that opens secrets.
  init?(
    _ egress: EgressClient?, _ sealing: SealingKey?, database: Database,
    now: @escaping @Sendable () -> Timestamp
  ) {
    guard let egress, let sealing else { return nil }
    self.sealing = sealing
    self.database = database
    self.egress = egress
    self.now = now
  }

  /// Sends what there is until the task is cancelled.
  ///
  /// - Parameter report: is told what fails, other than receivers.
  func run(report: @escaping @Sendable (any Error) -> Void) async {
    await withDiscardingTaskGroup { group in
      while !Task.isCancelled {
        do {
          for webhook in try await take() {
            group.addTask {
              do {
                try await self.send(webhook)
              } catch {
                if !Task.isCancelled { report(error) }
              }
              self.active.withLock { $0 -= 1 }
            }
          }
        } catch {
          if !Task.isCancelled { report(error) }
        }
        try? await Task.sleep(for: Limits.webhookInterval)
      }
    }
  }

  private func take() async throws -> [Webhooks.Due] {
    let room = Limits.webhooksAtOnce - active.withLock { $0 }
    guard room > 0, try await sealing.forOpening() != nil else { return [] }
    let due = try await Webhooks.take(
      limit: room, lease: Limits.webhookLease, in: database)
    active.withLock { $0 += due.count }
    return due
  }

  /// Sends one batch after the other, until there is no more or one fails.
  private func send(_ webhook: Webhooks.Due) async throws {
    var cursor = webhook.cursor
    while true {
      try Task.checkCancellation()
      let entries = try await EventLog.read(
        of: webhook.issuer, after: cursor, kinds: webhook.kinds, limit: Limits.webhookBatch,
        in: database)
      guard let last = entries.last else { return }
      if let failure = try await failure(sending: entries, to: webhook) {
        let next = Self.delay(after: Int(webhook.failureCount))
        return try await Webhooks.fail(
          webhook.id, failure.reason, next: next, isGone: failure.isGone, in: database)
      }
      cursor = last.cursor
      let isEnd = entries.count < Limits.webhookBatch
      try await Webhooks.succeed(
        webhook.id, upTo: cursor, next: isEnd ? .zero : Limits.webhookLease, in: database)
      if isEnd { return }
    }
  }

  private struct Failure {
    let reason: String
    var isGone = false
  }

  private func failure(
    sending entries: [EventLog.Entry], to webhook: Webhooks.Due
  ) async throws -> Failure? {
    let batch = try CloudEvents(entries, of: webhook.issuer)
    // The same events again have the same identifier.
    let id = "msg_\((entries.last?.cursor ?? .beginning).bytes.hexadecimal)"
    let time = "\(now().secondsSince1970)"
    let signed = Array("\(id).\(time).".utf8) + batch.body
    let secret = try await sealing.forSealing().open(
      webhook.secret, for: .webhook, of: webhook.id.bytes)
    let tag = MessageAuthentication(.sha256).tag(signed.bytes, key: secret.bytes)
    let request = EgressRequest(
      webhook.url,
      headers: [
        ("content-type", CloudEvents.contentType), ("webhook-id", id), ("webhook-timestamp", time),
        ("webhook-signature", "v1,\(Base64.encode(tag))"),
      ], body: batch.body)
    do {
      let answer = try await egress.answer(to: request)
      if (200..<300).contains(answer.status) { return nil }
      return Failure(reason: "answered \(answer.status)", isGone: answer.status == 410)
    } catch .cancelled {
      throw CancellationError()
    } catch {
      return Failure(reason: "\(error)")
    }
  }

  /// How long to wait after another failure: a second, then twice as long each time, up to an hour;
  /// a tenth more or less, so that not all come back at once.
  static func delay(after failures: Int) -> Duration {
    let seconds = min(3600, Double(1 << min(failures, 12)))
    return .seconds(seconds * Double.random(in: 0.9...1.1))
  }
}

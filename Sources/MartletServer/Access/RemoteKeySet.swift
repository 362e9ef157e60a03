internal import Egress
internal import Foundation
internal import Synchronization

/// A host application's keys at a URL: asked for when they are first needed, remembered for an
/// hour, and asked for again when a token names a key that is not among them.
///
/// What was fetched counts on while the URL does not answer, for a day at most.
final class RemoteKeySet: Sendable {
  /// Why there are no keys now.
  struct Unavailable: Error {}

  private struct State {
    var set: KeySet?
    var fetchedAt: ContinuousClock.Instant?
    var triedAt: ContinuousClock.Instant?
    var fetch: Task<KeySet, any Error>?
  }

  private let url: String
  private let egress: EgressClient
  private let state = Mutex(State())

  init(_ url: String, _ egress: EgressClient) {
    self.url = url
    self.egress = egress
  }

  /// The keys, fresh enough.
  ///
  /// - Parameter isMissing: tells that what is remembered lacks a key that is asked for.
  /// - Returns: the keys.
  /// - Throws: `Unavailable`.
  func current(unless isMissing: (KeySet) -> Bool) async throws -> KeySet {
    let now = ContinuousClock.now
    let (known, age, sinceTry) = state.withLock { state in
      (
        state.set, state.fetchedAt.map { $0.duration(to: now) },
        state.triedAt.map { $0.duration(to: now) }
      )
    }
    let usable = (age ?? Limits.hostKeysPatience) < Limits.hostKeysPatience ? known : nil
    let isFresh = (age ?? Limits.hostKeysLifetime) < Limits.hostKeysLifetime
    if let usable, isFresh, !isMissing(usable) { return usable }
    // Whoever invents names of keys does not make the server ask for each.
    if let sinceTry, sinceTry < Limits.hostKeysInterval, !isFetching {
      guard let usable else { throw Unavailable() }
      return usable
    }
    if let usable, !isMissing(usable) {
      // What is remembered will do meanwhile: nobody waits for a slow host.
      _ = fetch()
      return usable
    }
    do {
      return try await fetch().value
    } catch {
      guard let usable else { throw Unavailable() }
      return usable
    }
  }

  /// Asks again when keys are next needed.
  func expire() {
    state.withLock { state in
      state.triedAt = nil
      if state.fetchedAt != nil { state.fetchedAt = .now - Limits.hostKeysLifetime }
    }
  }

  private var isFetching: Bool { state.withLock { $0.fetch != nil } }

  /// The fetch that is under way; all who wait share it.
  private func fetch() -> Task<KeySet, any Error> {
    state.withLock { state in
      if let fetch = state.fetch { return fetch }
      state.triedAt = .now
      let fetch = Task { () throws -> KeySet in
        defer { self.state.withLock { $0.fetch = nil } }
        var request = EgressRequest(self.url, headers: [("accept", "application/json")])
        request.answerLimit = Limits.hostKeysByteCount
        let answer = try await self.egress.answer(to: request)
        guard answer.status == 200 else { throw Unavailable() }
        let set = try KeySet(Data(answer.body), from: self.url)
        self.state.withLock { state in
          state.set = set
          state.fetchedAt = .now
        }
        return set
      }
      state.fetch = fetch
      return fetch
    }
  }
}

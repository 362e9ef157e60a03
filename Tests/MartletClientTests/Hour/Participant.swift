internal import Foundation
internal import Protobuf
internal import RPC
internal import Synchronization

@testable internal import MartletClient

/// A device of the random hour, with what it was told: its file outlasts its program.
final class Participant: Sendable {
  /// What a device has seen.
  struct Record {
    /// How often it was given each message, by identifier.
    var reads: [String: Int] = [:]
    /// What it could not decrypt.
    var undecryptable: [String] = []
    /// What has happened to the group, as it was told: kinds of changes, with their epochs.
    var changes: [(kind: ReceivedEvent.GroupChange.Entry.Kind, epoch: UInt64)] = []
    /// The authenticator of each epoch that it was seen in.
    var authenticators: [UInt64: [UInt8]] = [:]
  }

  private struct State {
    var messenger: Messenger
    var record = Record()
    var isRevoked = false
  }

  private let file: StoreLocation
  private let state: Mutex<State>
  let account: AccountID
  let number: UInt8

  private init(_ messenger: Messenger, _ file: StoreLocation) {
    account = messenger.account
    number = messenger.device
    self.file = file
    state = Mutex(State(messenger: messenger))
  }

  /// The account and device, as leaves name it.
  var identity: [UInt8] { account.bytes + [number] }
  var messenger: Messenger { state.withLock { $0.messenger } }
  var record: Record { state.withLock { $0.record } }
  var isRevoked: Bool { state.withLock { $0.isRevoked } }
  func markRevoked() { state.withLock { $0.isRevoked = true } }

  private static func file(in folder: String) -> StoreLocation {
    let path = "\(folder)/\(UUID().uuidString)"
    return StoreLocation(path, key: .keyFile("\(path).key"))
  }

  /// A new account.
  static func register(on node: NodeProcess, in folder: String) async throws -> Participant {
    let file = file(in: folder)
    return Participant(try await .register(at: await node.location, in: file), file)
  }

  /// Another device of the account.
  func link(on node: NodeProcess, in folder: String) async throws -> Participant {
    let file = Self.file(in: folder)
    let location = await node.location
    let (codes, continuation) = AsyncStream<String>.makeStream()
    let linked = try await withThrowingTaskGroup(of: Messenger?.self) { group in
      group.addTask { try await .link(at: location, in: file) { continuation.yield($0) } }
      group.addTask {
        for await code in codes {
          try await self.messenger.approve(code: code)
          break
        }
        return nil
      }
      defer { group.cancelAll() }
      while let messenger = try await group.next() {
        if let messenger { return messenger }
      }
      throw ClientError.linkRefused("nobody linked")
    }
    return Participant(linked, file)
  }

  /// Ends the program, and starts it again.
  func restart() async throws {
    await messenger.close()
    let opened = try Messenger.open(file)
    state.withLock { $0.messenger = opened }
  }

  /// Receives what waits, and notes it.
  func receive(follow: Bool = false) async throws {
    try await messenger.receive(follow: follow) { event in self.note(event) }
  }

  private func note(_ event: ReceivedEvent) {
    state.withLock { state in
      switch event.kind {
      case .message(let message)?: state.record.reads[message.id, default: 0] += 1
      case .undecryptable(let failure)?: state.record.undecryptable.append(failure.reason)
      case .groupChange(let change)?:
        state.record.changes += change.entries.map { ($0.kind, change.epoch) }
      default: break
      }
    }
  }

  /// Notes the epoch that it is in.
  ///
  /// - Returns: the group, as it sees it; nil if it is no member.
  /// - Throws: errors of the store; that its authenticator of an epoch has changed.
  @discardableResult
  func observe(_ id: GroupID) async throws -> GroupView? {
    guard let view = try? await messenger.group(id) else { return nil }
    try state.withLock { state in
      let known = state.record.authenticators[view.epoch]
      state.record.authenticators[view.epoch] = view.epochAuthenticator
      if let known, known != view.epochAuthenticator {
        throw ClientError.badServer("two authenticators for epoch \(view.epoch)")
      }
    }
    return view
  }
}

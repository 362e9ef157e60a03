internal import GRPC
internal import MartletAPI
internal import RPC
internal import ServiceTesting
internal import Synchronization

/// Accounts that write to each other, one message after the other each, while everything is killed.
final class Load: Sendable {
  /// An account, its devices as each node is spoken to.
  struct Participant: Sendable {
    /// By device, then by node.
    var devices: [[TestDevice]]
  }

  /// How much the load does.
  struct Settings: Sendable {
    /// Messages that are sent at least.
    var messages: Int
    /// Messages a second.
    var rate: Double
    /// Accounts; every third has two devices.
    var accounts: Int
  }

  let settings: Settings
  let participants: [Participant]
  let ledger: Ledger
  let marks = Marks()
  private let phase = Atomic(Phase.sending)

  /// How far the run is.
  enum Phase: UInt8, AtomicRepresentable {
    case sending
    /// The driver kills no more: senders end when they have sent enough.
    case ending
    /// Everybody is online until everything has come.
    case draining
    case over
  }

  /// Registers the accounts.
  ///
  /// - Parameters:
  ///   - targets: the nodes.
  ///   - authorities: a PEM file of whom to trust for each.
  ///   - settings: how much the load does.
  /// - Throws: what keeps the accounts from being registered.
  init(_ targets: [String], authorities: String, _ settings: Settings) async throws {
    self.settings = settings
    let channels = try targets.map { target in
      var configuration = ChannelConfiguration()
      configuration.tls = try ClientTLS(authoritiesFile: authorities)
      configuration.backoff = Backoff(initial: .milliseconds(20), maximum: .milliseconds(200))
      return try ClientChannel(target, configuration: configuration)
    }
    var participants: [Participant] = []
    for number in 0..<settings.accounts {
      let first = try await TestDevice.register(channels[number % channels.count])
      var devices = [first]
      if number.isMultiple(of: 3) { devices.append(try await first.link()) }
      participants.append(
        Participant(devices: devices.map { device in channels.map { device.over($0) } }))
    }
    self.participants = participants
    ledger = Ledger(devices: participants.map(\.devices.count))
  }

  /// How far the run is.
  var now: Phase { phase.load(ordering: .relaxed) }

  /// The driver kills no more.
  func end() { phase.store(.ending, ordering: .relaxed) }

  /// Sends and receives until everything is where it belongs, or nothing has come for a minute.
  func run() async {
    await withDiscardingTaskGroup { group in
      for (account, participant) in participants.enumerated() {
        for device in participant.devices.indices {
          group.addTask { await Recipient(load: self, account: account, device: device).run() }
        }
      }
      group.addTask { [self] in
        await withDiscardingTaskGroup { senders in
          for account in participants.indices {
            senders.addTask { await Sender(load: self, account: account).run() }
          }
        }
        phase.store(.draining, ordering: .relaxed)
        while !ledger.isSettled, ledger.silence < .seconds(60) {
          try? await Task.sleep(for: .milliseconds(500))
        }
        phase.store(.over, ordering: .relaxed)
      }
    }
  }
}

extension Status {
  /// A status of whatever a call threw.
  static func of(_ error: any Error) -> Status {
    error as? Status ?? Status(.unknown, "\(error)")
  }
}

package import CoreMetrics
package import Egress
package import Redis

/// What a node promises and how much it puts up with.
package struct NodeConfiguration: Sendable {
  /// The server's name: challenges of one server mean nothing to another.
  package var serverName = "martlet"
  /// Who may register.
  package var admission = Admission.open
  /// Messages that an account may send to another at once; 0 sets no limit.
  package var sendBurst = Limits.sendBurst
  /// Time after which it may send one more.
  package var sendInterval = Limits.sendInterval
  /// Accounts that may be registered from one address.
  package var registrations = AddressRate.unlimited
  /// Accounts that may be written to for the first time from one address.
  package var firstContacts = AddressRate.unlimited
  /// KeyPackages that a device may take of another account's device at once; 0 sets no limit.
  package var claimBurst = Limits.claimBurst
  /// Groups that an account may make at once; 0 sets no limit.
  package var groupBurst = Limits.groupBurst
  /// Groups that an account may add another one to at once; 0 sets no limit.
  package var additionBurst = Limits.additionBurst
  /// Envelopes that may wait for a device.
  package var queueLimit = Limits.queue
  /// How long they wait.
  package var queueLifetime = Limits.queueLifetime
  /// How long the metadata of messages is kept; nil keeps it for ever.
  package var historyLifetime: Duration?
  /// What becomes of messages between accounts that do not know each other.
  package var firstContact = FirstContact.request
  /// How often queues are read though nothing woke them.
  package var pollInterval = Limits.pollInterval

  /// Accounts that a group may have.
  package var groupAccounts = Limits.groupAccounts
  /// Devices that a group may have.
  package var groupLeaves = Limits.groupLeaves
  /// Devices that a group of a post-quantum cipher suite may have.
  package var postQuantumLeaves = Limits.postQuantumLeaves
  /// How long entries of a group's log, and welcomes, are kept.
  package var groupLogLifetime = Limits.groupLogLifetime

  /// Where objects are kept, and how much of them.
  package var media = MediaPolicy()
  /// What it promises of calls.
  package var calls = CallPolicy()
  /// What asks services elsewhere; nil asks none.
  package var egress: EgressClient?
  /// What seals where devices are woken and the secrets of webhooks; nil wakes nobody.
  package var storageKey: StorageKey?
  /// How push services know it.
  package var push = PushPolicy()

  /// What carries hints to other nodes, beside the database; nil for nothing.
  package var redis: RedisConfiguration?

  /// Where it counts what it does.
  package var metrics: any MetricsFactory = MetricsSystem.factory

  /// The promises of docs/architecture.md.
  package init() {}
}

extension NodeConfiguration {
  /// What it promises of groups.
  var groupPolicy: GroupPolicy {
    GroupPolicy(
      accounts: groupAccounts, leaves: groupLeaves, postQuantumLeaves: postQuantumLeaves,
      burst: groupBurst, additionBurst: additionBurst,
      admitsStrangers: firstContact == .accepted)
  }
}

@testable internal import MartletClient

/// Holds what devices have seen against the log.
struct HourChecker {
  let ledger: Ledger
  private(set) var faults: [String] = []
  private var authenticators: [UInt64: [UInt8]] = [:]
  private var readCount = 0
  private var excusedCount = 0

  init(ledger: Ledger) { self.ledger = ledger }

  /// Looks at what a device has read, and which epochs it was in.
  mutating func check(_ participant: Participant) {
    let record = participant.record
    let name = "\(participant.account.description.prefix(6))/\(participant.number)"
    let last = ledger.joins[participant.identity]?.last ?? 0
    let joined = Set(record.changes.filter { $0.kind == .joined }.map(\.epoch))
    let accepted = Set(ledger.messages.map(\.id))
    for id in record.reads.keys where !accepted.contains(id) {
      faults.append("\(name) has read \(id), which the log does not have")
    }
    for message in ledger.messages {
      let count = record.reads[message.id] ?? 0
      readCount += count
      if count > 1 { faults.append("\(name) has read \(message.sequence) \(count) times") }
      if let start = message.readers[participant.identity] {
        guard count == 0, !participant.isRevoked else { continue }
        // Whoever is added anew begins a new part of the log. Who was removed before it had come
        // to join has had its welcome withdrawn.
        let isOver = ledger.since[participant.identity] != start
        if message.sequence < last || (isOver && start > 0 && !joined.contains(start)) {
          excusedCount += 1
          continue
        }
        let own = record.changes.filter { $0.kind == .joined || $0.kind == .removed }
          .map { "\($0.kind) \($0.epoch)" }
        faults.append(
          "\(name) has not read \(message.sequence) of epoch \(message.epoch); it joined at "
            + "\(ledger.joins[participant.identity] ?? []), was told \(own)")
      } else if count > 0, !ledger.mayHaveAsked(participant.identity, for: message) {
        faults.append("\(name) has read \(message.sequence), which is not for it")
      }
    }
    for change in record.changes where change.kind == .refused || change.kind == .undone {
      faults.append("\(name) was told that a commit is \(change.kind), in epoch \(change.epoch)")
    }
    for reason in record.undecryptable where reason != GroupCopies.joinedAgain {
      faults.append("\(name) could not decrypt: \(reason)")
    }
    for (epoch, authenticator) in record.authenticators {
      if let known = authenticators[epoch], known != authenticator {
        faults.append("\(name) has another authenticator for epoch \(epoch)")
      }
      authenticators[epoch] = authenticator
      if ledger.members[epoch]?.contains(participant.identity) != true {
        faults.append("\(name) was in epoch \(epoch), and is no member of it")
      }
    }
  }

  /// Looks at where a device stands at the end.
  mutating func check(_ participant: Participant, _ view: GroupView?) {
    let name = "\(participant.account.description.prefix(6))/\(participant.number)"
    let isMember = ledger.present.contains(participant.identity)
    guard let view else {
      if isMember { faults.append("\(name) is a member and does not know") }
      return
    }
    guard isMember else {
      faults.append("\(name) is no member and does not know")
      return
    }
    if view.epoch != ledger.epoch {
      faults.append("\(name) is in epoch \(view.epoch) of \(ledger.epoch)")
    }
    let seen = view.members.flatMap { member in member.devices.map { member.account.bytes + [$0] } }
    if Set(seen) != ledger.present { faults.append("\(name) sees other members") }
  }

  /// Looks whether everything that a sender was told of is there, once.
  mutating func check(confirmed: Set<String>) {
    let ids = ledger.messages.map(\.id)
    if Set(ids).count != ids.count { faults.append("a message is in the log twice") }
    for id in confirmed.subtracting(ids) {
      faults.append("message \(id) was accepted, and the log does not have it")
    }
  }

  /// How much there was to look at.
  var summary: String {
    """
    \(ledger.commitCount) commits (\(ledger.externalCommitCount) external), \
    \(ledger.messages.count) messages read \(readCount) times, \(excusedCount) unread when a \
    device was removed before it had joined, or added anew
    """
  }
}

internal import MartletAPI
internal import RPC
internal import Synchronization

/// What was sent and what came of it: the crash test's memory, which no kill touches.
final class Ledger: Sendable {
  /// Where a message stands: who sent it, and the how manyth of that sender it is.
  struct Place: Hashable {
    let sender: Int
    let number: Int
  }

  fileprivate struct Sent {
    let recipient: Int
    var isAccepted = false
  }

  /// What one device has got.
  fileprivate struct Inbox {
    var messages: Set<Place> = []
    var lastNumbers: [Int: Int] = [:]
    var receipts: Set<[UInt8]> = []
    var delivered: Set<Place> = []
  }

  fileprivate struct State {
    var sent: [[Sent]]
    var places: [[UInt8]: Place] = [:]
    var inboxes: [[Inbox]]
    var report = Report()
    var changedAt = ContinuousClock.now
  }

  private let state: Mutex<State>

  /// A ledger for accounts with so many devices each.
  init(devices: [Int]) {
    state = Mutex(
      State(
        sent: devices.map { _ in [] },
        inboxes: devices.map { [Inbox](repeating: Inbox(), count: $0) }))
  }

  /// What a message carries: enough to know it again, and to see that no byte of it has changed.
  static func payload(_ place: Place) -> [UInt8] {
    let text = "\(place.sender) \(place.number) "
    let lengths = [60, 300, 300, 300, 2000]
    let length = lengths[place.number % lengths.count]
    return Array((text + String(repeating: "m", count: length - text.utf8.count)).utf8)
  }

  /// Takes down a message before it is sent.
  func begin(_ id: [UInt8], from sender: Int, to recipient: Int) -> Place {
    state.withLock { state in
      let place = Place(sender: sender, number: state.sent[sender].count)
      state.sent[sender].append(Sent(recipient: recipient))
      state.places[id] = place
      state.report.sends += 1
      return place
    }
  }

  /// The server has said that it has a message.
  func accept(_ place: Place, wasDuplicate: Bool) {
    state.withLock { state in
      state.sent[place.sender][place.number].isAccepted = true
      state.report.acknowledged += 1
      if wasDuplicate { state.report.acceptedAsDuplicates += 1 }
      state.changedAt = .now
    }
  }

  /// An attempt has failed and is made again.
  func fail(_ status: Status) {
    state.withLock { $0.report.failures["\(status.code)", default: 0] += 1 }
  }

  /// A device has got a frame.
  ///
  /// - Returns: what it acknowledges the frame by; nil for what is not acknowledged.
  func take(_ frame: SubscribeResponse, by device: Int, of account: Int) -> [UInt8]? {
    state.withLock { state in
      switch frame.frame {
      case .envelope(let envelope):
        state.take(envelope, by: device, of: account)
        return envelope.messageID
      case .receipt(let receipt):
        state.take(receipt, by: device, of: account)
        return receipt.receiptID
      default: return nil
      }
    }
  }

  /// Whether everything that was acknowledged has been received, and every receipt has come back.
  var isSettled: Bool { state.withLock { $0.missing == 0 && $0.missingReceipts == 0 } }

  /// How long nothing has come.
  var silence: Duration { state.withLock { $0.changedAt.duration(to: .now) } }

  /// How many messages have been taken down.
  var count: Int { state.withLock { $0.report.sends } }

  /// What there is to say at the end.
  var report: Report {
    state.withLock { state in
      var report = state.report
      report.lost = state.missing
      report.receiptsMissing = state.missingReceipts
      report.notAcknowledged = state.sent.reduce(0) { $0 + $1.count { !$0.isAccepted } }
      return report
    }
  }
}

extension Ledger.State {
  fileprivate mutating func take(_ envelope: Envelope, by device: Int, of account: Int) {
    changedAt = .now
    guard let place = places[envelope.messageID],
      sent[place.sender][place.number].recipient == account
    else {
      report.neverSent += 1
      return
    }
    if envelope.ciphertext != Ledger.payload(place) { report.altered += 1 }
    guard inboxes[account][device].messages.insert(place).inserted else {
      report.duplicatesSuppressed += 1
      return
    }
    report.received += 1
    let last = inboxes[account][device].lastNumbers.updateValue(place.number, forKey: place.sender)
    if let last, last > place.number { report.outOfOrder += 1 }
  }

  fileprivate mutating func take(_ receipt: Receipt, by device: Int, of account: Int) {
    changedAt = .now
    guard inboxes[account][device].receipts.insert(receipt.receiptID).inserted else {
      report.duplicatesSuppressed += 1
      return
    }
    for id in receipt.messageIDs {
      guard let place = places[id], place.sender == account else {
        report.neverSent += 1
        continue
      }
      if inboxes[account][device].delivered.insert(place).inserted {
        report.receipts += 1
      } else {
        report.receiptsTwice += 1
      }
    }
  }

  /// Copies that were acknowledged to their senders and have not reached a device.
  fileprivate var missing: Int {
    var count = 0
    for (sender, messages) in sent.enumerated() {
      for (number, message) in messages.enumerated() where message.isAccepted {
        let place = Ledger.Place(sender: sender, number: number)
        count += inboxes[message.recipient].count { !$0.messages.contains(place) }
      }
    }
    return count
  }

  /// Messages of which a device of their sender has not learnt that they were delivered.
  fileprivate var missingReceipts: Int {
    var count = 0
    for (sender, messages) in sent.enumerated() {
      for inbox in inboxes[sender] {
        count += messages.count { $0.isAccepted } - inbox.delivered.count
      }
    }
    return count
  }
}

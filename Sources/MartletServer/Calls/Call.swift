internal import Postgres

/// A call as its row has it: what it may become is decided here, under the row's lock.
struct Call: Sendable, Hashable {
  /// What has become of a call.
  enum Status: Int16, Sendable {
    case ringing = 1
    case answered, declined, busy, cancelled, missed, failed, ended

    /// Whether it goes on.
    var isLive: Bool { self == .ringing || self == .answered }
  }

  /// Why a call that was answered is over.
  enum End: Int16, Sendable {
    case none = 0
    case hangUp, mediaFailed, iceFailed, iceTimeout, lost
  }

  let id: Identifier
  let caller: Address
  let callee: Identifier
  /// Which device of the callee has answered or declined.
  var calleeDevice: DeviceNumber?
  var status: Status
  var end: End
  /// Whether the callee's devices are not told of it.
  let isSilent: Bool
  /// Devices of the callee that are in another call.
  var busyDevices: Set<DeviceNumber>
  let startedAt: Timestamp
  let ringUntil: Timestamp
  var answeredAt: Timestamp?
  var overAt: Timestamp?
  /// When the two devices were last attached.
  let callerSeenAt: Timestamp
  let calleeSeenAt: Timestamp
  /// The database's time when this was read.
  let now: Timestamp

  /// Whether it rings and may be answered.
  var isRinging: Bool { status == .ringing && now < ringUntil }

  /// The device of the callee that has the call.
  var answerer: Address? {
    guard status == .answered || status == .ended else { return nil }
    return calleeDevice.map { Address(account: callee, device: $0) }
  }
}

// MARK: - What becomes of it

extension Call {
  /// What a device has asked for, and whether that is so now.
  enum Outcome: Sendable, Hashable {
    /// The call has changed: its row is to be written, and devices are to be told.
    case changed
    /// The same device has done the same before.
    case repeated
    /// Another device of the account has answered or declined it.
    case elsewhere
    /// It rings no more, or is over.
    case over
    /// The device has no part in it.
    case notFound
  }

  /// A device of the callee answers.
  mutating func answer(by device: DeviceNumber) -> Outcome {
    if isRinging {
      status = .answered
      calleeDevice = device
      answeredAt = now
      return .changed
    }
    guard status == .answered || status == .declined else { return .over }
    guard calleeDevice == device else { return .elsewhere }
    return status == .answered ? .repeated : .over
  }

  /// A device of the callee says that the call is not wanted.
  mutating func decline(by device: DeviceNumber) -> Outcome {
    guard isRinging else {
      return status == .declined && calleeDevice == device ? .repeated : .over
    }
    calleeDevice = device
    finish(.declined)
    return .changed
  }

  /// A device of the callee is in another call.
  mutating func noteBusy(_ device: DeviceNumber) -> Outcome {
    guard isRinging else {
      return status == .busy && busyDevices.contains(device) ? .repeated : .over
    }
    return busyDevices.insert(device).inserted ? .changed : .repeated
  }

  /// A device of the call ends it.
  mutating func end(by device: Address, because reason: End) -> Outcome {
    guard device == caller || device == answerer else { return .notFound }
    switch status {
    case .ringing:
      guard isRinging else { return .over }
      finish(reason == .hangUp ? .cancelled : .failed)
      return .changed
    case .answered:
      end = reason
      finish(.ended)
      return .changed
    default: return .over
    }
  }

  /// Its time has come: nobody has answered, or neither device was heard of.
  mutating func expire() {
    if status == .answered {
      end = .lost
      finish(.ended)
    } else {
      finish(busyDevices.isEmpty ? .missed : .busy)
    }
  }

  /// Every device of the callee that has it is in another call.
  mutating func becomeBusy() { finish(.busy) }

  private mutating func finish(_ status: Status) {
    self.status = status
    overAt = now
  }
}

// MARK: - Its devices

extension Call {
  /// A side of a call, as signalling has it: who sends, and which device of the callee is meant.
  struct Side: Sendable, Hashable {
    let isCaller: Bool
    /// The callee's device; nil on the caller's side, which has to do with each of them.
    let device: DeviceNumber?
  }

  /// The side of a device that may signal; nil for one that has no part in the call.
  func side(of address: Address) -> Side? {
    if address == caller { return Side(isCaller: true, device: nil) }
    guard address.account == callee, !isSilent else { return nil }
    return Side(isCaller: false, device: address.device)
  }

  /// Whether a side still has a part in the call.
  func hasPart(_ side: Side) -> Bool {
    guard status.isLive else { return false }
    return side.isCaller || status == .ringing || calleeDevice == side.device
  }

  /// Whether the other side of an answered call was not heard of for long.
  func hasLostPeer(of side: Side) -> Bool {
    guard status == .answered else { return false }
    let seen = side.isCaller ? calleeSeenAt : callerSeenAt
    return seen.adding(Limits.callPeerSilence) < now
  }

  /// The frame that tells of what it is now: the same for each device, another for each change.
  var changeID: Identifier {
    .derived("martlet-call-change", id.bytes, [UInt8(truncatingIfNeeded: status.rawValue)])
  }
}

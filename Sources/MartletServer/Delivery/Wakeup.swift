internal import Protobuf

/// What nodes tell each other: hints only, since a notification may be lost.
enum Wakeup: Sendable, Hashable {
  /// A device's queue has more.
  case wake(Address)
  /// A stream of a device has opened.
  case displace(Address, StreamStamp)
  /// Tokens of a device no longer count; device 0 means every one of the account.
  case revoke(Identifier, DeviceNumber)
  /// A device has few one-time keys left.
  case lowPreKeys(Address)
  /// An account's devices have changed.
  case devicesChanged(Identifier)
  /// Someone types.
  case typing(TypingNotice)
  /// A group's log has more.
  case group(Identifier)
  /// A group has added a device.
  case groupJoined(Address)
  /// A group is gone.
  case groupDeleted(Identifier)
  /// A device has handled envelopes that a stream may have sent it.
  case acknowledged(Address, [Identifier])
  /// A device has handled a group's log up to an entry.
  case groupAcknowledged(Address, Identifier, Int64)
  /// A provisioning message waits for a device that is to be linked.
  case provisioned(Identifier)
  /// Something has happened to a call.
  case call(CallNotice)
  /// What an account thinks of another has changed.
  case contact(Identifier, of: Identifier)
  /// Who may write to an account without being accepted has changed.
  case contactPolicy(Identifier)
  /// Who is there has changed under a topic.
  case presence(Identifier)
  /// The application has the streams of a device ended; device 0 means every one of the account.
  case disconnect(Identifier, DeviceNumber)
  /// What a device published is gone, with its row.
  case presenceGone(PresenceRow)
  /// Something of the moment in a group.
  case groupNotice(GroupNotice)
  /// A device has set where it is woken.
  case pushEndpoint(Address)
  /// Which packet of its sender this one is; stands last, for nodes that do not know of numbers.
  case number(Int64)
}

extension Wakeup {
  /// Bytes that a notification carries at most, with its sender: PostgreSQL allows 7,999 bytes of
  /// text, and base64 makes four of three.
  static let packetByteCount = 5900
  /// Bytes of a packet's number, which comes on top of them.
  static let numberByteCount = 9

  /// A kind, and fields of fixed size; a typing notice ends with its ciphertext, after its length.
  var encoded: [UInt8] {
    switch self {
    case .wake(let address): [1] + address.bytes
    case .displace(let address, let stamp):
      [2] + address.bytes + stamp.openedAt.bigEndianBytes + stamp.tieBreaker.bytes
    case .revoke(let account, let device): [3] + account.bytes + [device.rawValue]
    case .lowPreKeys(let address): [4] + address.bytes
    case .devicesChanged(let account): [5] + account.bytes
    case .typing(let notice):
      [6] + notice.recipient.bytes + notice.sender.bytes
        + UInt16(clamping: notice.ciphertext.count).bigEndianBytes + notice.ciphertext
    case .group(let group): [7] + group.bytes
    case .groupJoined(let address): [8] + address.bytes
    case .groupDeleted(let group): [9] + group.bytes
    case .acknowledged(let address, let ids):
      [10] + address.bytes + UInt16(clamping: ids.count).bigEndianBytes + ids.flatMap(\.bytes)
    case .groupAcknowledged(let address, let group, let sequence):
      [11] + address.bytes + group.bytes + sequence.bigEndianBytes
    case .provisioned(let id): [12] + id.bytes
    case .call(let notice): [16] + notice.bytes
    case .contact(let account, let other): [20] + account.bytes + other.bytes
    case .contactPolicy(let account): [21] + account.bytes
    case .presence(let topic): [22] + topic.bytes
    case .disconnect(let account, let device): [30] + account.bytes + [device.rawValue]
    case .presenceGone(let row): [24] + row.bytes
    case .groupNotice(let notice): [23] + notice.bytes
    case .pushEndpoint(let address): [31] + address.bytes
    case .number(let number): [32] + number.bigEndianBytes
    }
  }

  /// What a packet holds; what is malformed or unknown, and what follows it, is left out.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [Wakeup] {
    var rest = bytes
    var wakeups: [Wakeup] = []
    while let wakeup = Wakeup(from: &rest) { wakeups.append(wakeup) }
    return wakeups
  }

  private init?(from bytes: inout ArraySlice<UInt8>) {
    guard let kind = bytes.popFirst() else { return nil }
    switch kind {
    case 1:
      guard let address = Address(from: &bytes) else { return nil }
      self = .wake(address)
    case 2:
      guard let address = Address(from: &bytes), let time = bytes.take(8),
        let breaker = bytes.take(16).flatMap({ Identifier($0) })
      else { return nil }
      let openedAt = Int64(bitPattern: time.reduce(0) { $0 << 8 | UInt64($1) })
      self = .displace(address, StreamStamp(openedAt: openedAt, tieBreaker: breaker))
    case 3, 30:
      guard let account = bytes.take(16).flatMap({ Identifier($0) }),
        let device = bytes.popFirst().flatMap({ DeviceNumber(rawValue: $0) })
      else { return nil }
      self = kind == 3 ? .revoke(account, device) : .disconnect(account, device)
    case 4, 31:
      guard let address = Address(from: &bytes) else { return nil }
      self = kind == 4 ? .lowPreKeys(address) : .pushEndpoint(address)
    case 5:
      guard let account = bytes.take(16).flatMap({ Identifier($0) }) else { return nil }
      self = .devicesChanged(account)
    case 6:
      guard let recipient = Address(from: &bytes), let sender = Address(from: &bytes),
        let count = bytes.take(2)?.reduce(0, { $0 << 8 | Int($1) }),
        let ciphertext = bytes.take(count)
      else { return nil }
      self = .typing(
        TypingNotice(recipient: recipient, sender: sender, ciphertext: Array(ciphertext)))
    case 7, 9:
      guard let group = bytes.take(16).flatMap({ Identifier($0) }) else { return nil }
      self = kind == 7 ? .group(group) : .groupDeleted(group)
    case 8:
      guard let address = Address(from: &bytes) else { return nil }
      self = .groupJoined(address)
    case 16:
      guard let notice = bytes.take(CallNotice.byteCount).flatMap({ CallNotice($0) }) else {
        return nil
      }
      self = .call(notice)
    case 10...12: self.init(acknowledgement: kind, from: &bytes)
    case 23:
      guard let notice = GroupNotice(from: &bytes) else { return nil }
      self = .groupNotice(notice)
    case 24:
      guard let row = PresenceRow(from: &bytes) else { return nil }
      self = .presenceGone(row)
    case 32:
      guard let number = bytes.take(8) else { return nil }
      self = .number(Int64(bitPattern: number.reduce(0) { $0 << 8 | UInt64($1) }))
    case 20...22: self.init(contact: kind, from: &bytes)
    default: return nil
    }
  }

  private init?(contact kind: UInt8, from bytes: inout ArraySlice<UInt8>) {
    guard let account = bytes.take(16).flatMap({ Identifier($0) }) else { return nil }
    if kind > 20 {
      self = kind == 21 ? .contactPolicy(account) : .presence(account)
      return
    }
    guard let other = bytes.take(16).flatMap({ Identifier($0) }) else { return nil }
    self = .contact(account, of: other)
  }

  private init?(acknowledgement kind: UInt8, from bytes: inout ArraySlice<UInt8>) {
    if kind == 12 {
      guard let id = bytes.take(16).flatMap({ Identifier($0) }) else { return nil }
      self = .provisioned(id)
      return
    }
    guard let address = Address(from: &bytes) else { return nil }
    if kind == 11 {
      guard let group = bytes.take(16).flatMap({ Identifier($0) }), let sequence = bytes.take(8)
      else { return nil }
      self = .groupAcknowledged(
        address, group, Int64(bitPattern: sequence.reduce(0) { $0 << 8 | UInt64($1) }))
      return
    }
    guard let count = bytes.take(2)?.reduce(0, { $0 << 8 | Int($1) }),
      let ids = bytes.take(count * Identifier.byteCount)
    else { return nil }
    self = .acknowledged(
      address,
      (0..<count).compactMap { Identifier(ids.dropFirst($0 * Identifier.byteCount).prefix(16)) })
  }
}

extension Address {
  init?(from bytes: inout ArraySlice<UInt8>) {
    guard let account = bytes.take(16).flatMap({ Identifier($0) }),
      let device = bytes.popFirst().flatMap({ DeviceNumber(of: $0) })
    else { return nil }
    self.init(account: account, device: device)
  }
}

extension ArraySlice<UInt8> {
  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard self.count >= count else { return nil }
    defer { removeFirst(count) }
    return prefix(count)
  }
}

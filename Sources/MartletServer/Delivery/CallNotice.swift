/// What a node tells the others of a call's signalling.
struct CallNotice: Sendable, Hashable {
  /// What it says.
  enum Kind: UInt8, Sendable {
    /// The call has changed.
    case changed = 1
    /// A side has attached.
    case attached
    /// The same, as the reply to the other side's word.
    case attachedBefore
    /// Something waits for a side.
    case waiting
    /// A side has handled payloads up to a sequence.
    case acknowledged
    /// The call of a group, which `call` names then, has changed.
    case groupCallChanged
  }

  let call: Identifier
  let kind: Kind
  /// Whether it is said by, or of `waiting` for, the caller.
  let isCaller: Bool
  /// The callee's device; 0 for none or each.
  var device: DeviceNumber = .every
  var sequence: Int64 = 0
}

extension CallNotice {
  /// Bytes of its encoding.
  static let byteCount = 16 + 3 + 8

  /// Its fields in order, each of fixed size.
  var bytes: [UInt8] {
    call.bytes + [kind.rawValue, isCaller ? 1 : 0, device.rawValue] + sequence.bigEndianBytes
  }

  /// A notice from its encoding; nil if it is malformed.
  init?(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.byteCount, let call = Identifier(bytes[..<16]),
      let kind = Kind(rawValue: bytes[16]), let device = DeviceNumber(rawValue: bytes[18])
    else { return nil }
    self.init(
      call: call, kind: kind, isCaller: bytes[17] == 1, device: device,
      sequence: Int64(bitPattern: bytes[19...].reduce(0) { $0 << 8 | UInt64($1) }))
  }
}

public import Cryptography

internal import MLSCore

/// A part of a group's stored form, to be kept as a secret under its name.
public struct GroupPart: Sendable {
  /// Unique in the group, 1 to 14 bytes.
  public let name: [UInt8]
  /// What is stored.
  public let bytes: SecretBytes

  /// A part as it was stored.
  ///
  /// - Parameters:
  ///   - name: its name.
  ///   - bytes: what was stored.
  public init(name: [UInt8], bytes: SecretBytes) {
    self.name = name
    self.bytes = bytes
  }
}

/// What is to be done to the stored parts of a group, in one transaction.
public struct GroupChanges: Sendable {
  /// First, every part whose name begins with one of these goes; with an empty one, every part.
  public internal(set) var removedPrefixes: [[UInt8]] = []
  /// Then these take the place of the parts of the same name.
  public internal(set) var parts: [GroupPart] = []
}

/// Which parts of a group are stored as they are now, but for what epochs know of themselves.
struct StoredParts: Sendable {
  /// Whether anything is.
  var isWhole = false
  var hasPresent = false
  var hasPending = false
  /// The epochs of which parts are stored.
  var epochs: Set<UInt64> = []
}

/// The name of a part.
enum PartName: Hashable, Sendable {
  /// The present epoch, without the keys of its messages, and what belongs to no epoch.
  case present
  /// A commit of one's own that waits.
  case pending
  /// An epoch that is over, without the keys of its messages.
  case past(epoch: UInt64)
  /// The secrets above senders whose keys were not derived yet, in the present epoch or a past one.
  case nodes(epoch: UInt64)
  /// The keys of a sender.
  case ratchets(epoch: UInt64, leaf: UInt32)

  /// What the names of an epoch's parts begin with.
  static func prefix(of epoch: UInt64) -> [UInt8] { [2] + WireWriter.encode { $0.write(epoch) } }

  var bytes: [UInt8] {
    switch self {
    case .present: [0]
    case .pending: [1]
    case .past(let epoch): Self.prefix(of: epoch) + [0]
    case .nodes(let epoch): Self.prefix(of: epoch) + [1]
    case .ratchets(let epoch, let leaf):
      Self.prefix(of: epoch) + [2] + WireWriter.encode { $0.write(leaf) }
    }
  }

  /// The name that bytes spell; nil if they spell none.
  init?(_ bytes: [UInt8]) {
    switch (bytes.first, bytes.count) {
    case (0, 1): self = .present
    case (1, 1): self = .pending
    case (2, 10) where bytes[9] == 0: self = .past(epoch: Self.number(bytes[1..<9]))
    case (2, 10) where bytes[9] == 1: self = .nodes(epoch: Self.number(bytes[1..<9]))
    case (2, 14) where bytes[9] == 2:
      self = .ratchets(epoch: Self.number(bytes[1..<9]), leaf: Self.number(bytes[10...]))
    default: return nil
    }
  }

  private static func number<Value: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Value {
    bytes.reduce(0) { $0 << 8 | Value($1) }
  }
}

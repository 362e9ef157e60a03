/// How two devices agree on the first key of a session.
public enum AgreementMode: UInt8, Sendable, Hashable, CaseIterable {
  /// Source: "The X3DH Key Agreement Protocol", revision 1.
  case x3dh = 1
  /// Source: "The PQXDH Key Agreement Protocol", revision 3.
  case pqxdh = 2
  /// PQXDH, and then a session that heals against a quantum computer too (Triple Ratchet). Source:
  /// "The Double Ratchet Algorithm", revision 4, §5.
  case triple = 4

  /// Whether the first key is safe from a quantum computer.
  var isPostQuantum: Bool { self != .x3dh }
}

/// A set of modes, as a signed prekey offers it.
public struct AgreementModes: OptionSet, Sendable, Hashable {
  /// One bit a mode.
  public let rawValue: UInt8

  /// The set of the bits of `rawValue`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// X3DH, without protection against a quantum computer: only where both sides ask for it.
  public static let x3dh = AgreementModes(rawValue: 1)

  /// PQXDH with the Double Ratchet alone.
  public static let pqxdh = AgreementModes(rawValue: 2)

  /// PQXDH with the Triple Ratchet.
  public static let triple = AgreementModes(rawValue: 4)

  /// All modes with PQXDH, the default.
  public static let postQuantum: AgreementModes = [.pqxdh, .triple]

  /// Every mode.
  public static let all: AgreementModes = [.x3dh, .pqxdh, .triple]

  /// The set of `mode` alone.
  public init(_ mode: AgreementMode) { self.init(rawValue: mode.rawValue) }

  /// Every mode from `minimumMode` up: what a side goes along with that refuses less.
  public init(minimumMode: AgreementMode) {
    self = []
    for mode in AgreementMode.allCases where mode.rawValue >= minimumMode.rawValue {
      insert(AgreementModes(mode))
    }
  }

  /// The strongest mode of the set.
  var strongest: AgreementMode? { AgreementMode.allCases.last { contains(AgreementModes($0)) } }

  /// Whether the set is one that a prekey may offer.
  var isOffer: Bool { !isEmpty && AgreementModes.all.isSuperset(of: self) }
}

/// How two devices agree on the first key of a session.
public enum AgreementMode: UInt8, Sendable, Hashable, CaseIterable {
  /// Source: "The X3DH Key Agreement Protocol", revision 1.
  case x3dh = 1
  /// Source: "The PQXDH Key Agreement Protocol", revision 3.
  case pqxdh = 2
}

/// A set of modes, as a signed prekey offers it.
public struct AgreementModes: OptionSet, Sendable, Hashable {
  /// One bit a mode.
  public let rawValue: UInt8

  /// The set of the bits of `rawValue`.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// X3DH, without protection against a quantum computer: only where both sides ask for it.
  public static let x3dh = AgreementModes(rawValue: 1)

  /// PQXDH, the default.
  public static let pqxdh = AgreementModes(rawValue: 2)

  /// The set of `mode` alone.
  public init(_ mode: AgreementMode) { self = mode == .x3dh ? .x3dh : .pqxdh }

  /// Whether the set is one that a prekey may offer.
  var isOffer: Bool { !isEmpty && AgreementModes([.x3dh, .pqxdh]).isSuperset(of: self) }
}

internal import SignalProtocol

/// How two devices agree on the first key of a session, the weakest way first; the weakest that the
/// sessions of an account may begin with, on either side.
public enum KeyAgreement: String, Sendable, Hashable, CaseIterable {
  /// X3DH: also with devices that have no ML-KEM. Who records such a session and has a quantum
  /// computer later can read it.
  case x3dh
  /// PQXDH: whoever records a session cannot read it with a quantum computer later. The default.
  case pqxdh
  /// PQXDH with the Triple Ratchet: sessions also heal against a thief with a quantum computer.
  case triple

  var mode: AgreementMode {
    switch self {
    case .x3dh: .x3dh
    case .pqxdh: .pqxdh
    case .triple: .triple
    }
  }

  /// What a session began with.
  init(_ mode: AgreementMode) {
    switch mode {
    case .x3dh: self = .x3dh
    case .pqxdh: self = .pqxdh
    case .triple: self = .triple
    }
  }

  /// What the account has chosen.
  init(_ own: Sync.Own) {
    self = Self.allCases.first { UInt32($0.mode.rawValue) == own.minimumAgreement } ?? .pqxdh
  }
}

/// What protects the messages to one device and from it.
public struct DeviceProtection: Sendable, Hashable {
  /// The device's number.
  public let device: UInt8
  /// How the session began.
  public let agreement: KeyAgreement
  /// How many keys of ML-KEM were mixed in since; nil if the session does not heal against quantum
  /// computers.
  public let epoch: UInt32?
}

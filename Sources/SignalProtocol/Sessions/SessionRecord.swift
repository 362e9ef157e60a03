/// All that this device knows of its sessions with one other device, as a value to be stored.
/// Source: "The Sesame Algorithm", revision 2, §3.
///
/// Each call either succeeds, and the changed record is to be stored in the same transaction as
/// what the call gave, or throws and changes nothing.
public struct SessionRecord: Sendable {
  /// The other device.
  public let remote: DeviceAddress

  /// The identity key of the other device's account that was accepted; the first one seen is.
  public internal(set) var acceptedIdentity: IdentityKey?

  /// The installation of the other device that the current session is with.
  public internal(set) var registrationIdentifier: UInt16?

  var current: Session?

  /// Former sessions, the latest first.
  var archived: [Session] = []

  /// A record of no sessions with `remote`.
  public init(remote: DeviceAddress) { self.remote = remote }

  /// Whether there is a session to encrypt with; without one, `begin` it with a bundle.
  public func canEncrypt(at now: UnixTime) -> Bool {
    current.map { !$0.isExpired(at: now) } ?? false
  }

  /// How the current session is protected; nil if there is none.
  public var protection: SessionProtection? {
    current.map { SessionProtection(mode: $0.mode, epoch: $0.ratchet.sparse?.lastEpoch) }
  }

  /// Whether every message sent still goes with what begins a session, as no answer has come.
  public var isUnacknowledged: Bool { current?.initialHeader != nil }

  /// Whether the other device was installed anew since the current session began.
  public func isStale(_ registrationIdentifier: UInt16) -> Bool {
    self.registrationIdentifier.map { $0 != registrationIdentifier } ?? false
  }

  /// Sets the current session aside, so that the next message needs a bundle: the other device was
  /// found stale, or its messages cannot be decrypted.
  public mutating func retire() {
    guard let current else { return }
    archived.insert(current, at: 0)
    archived.removeLast(max(0, archived.count - SessionLimits.archivedSessions))
    self.current = nil
    trimArchivedKeys()
  }

  /// Drops keys for messages that have not come where former sessions have too many of them, those
  /// of the oldest sessions first.
  private mutating func trimArchivedKeys() {
    var left = SessionLimits.archivedSkippedKeys
    var sparseLeft = left
    for index in archived.indices {
      archived[index].ratchet.skipped.keepLatest(left)
      left -= archived[index].ratchet.skipped.count
      archived[index].ratchet.sparse?.keepLatest(sparseLeft)
      sparseLeft -= archived[index].ratchet.sparse?.skippedCount ?? 0
    }
  }

  /// Accepts an identity change that the application agreed to; sessions under the old key go.
  ///
  /// - Parameter change: as it was thrown.
  /// - Throws: `identityChanged` where the change is not from the key accepted now.
  public mutating func accept(_ change: IdentityChange) throws(SignalError) {
    guard change.address == remote, let accepted = acceptedIdentity, change.accepted == accepted
    else { throw .identityChanged(change) }
    acceptedIdentity = change.presented
    registrationIdentifier = nil
    current = nil
    archived = []
  }

  /// Refuses an identity key other than the accepted one.
  func check(_ presented: IdentityKey) throws(SignalError) {
    if let accepted = acceptedIdentity, accepted != presented {
      throw .identityChanged(
        IdentityChange(address: remote, accepted: accepted, presented: presented))
    }
  }

  /// Makes `session` the current one, setting the one before it aside.
  mutating func promote(_ session: Session) {
    retire()
    current = session
  }
}

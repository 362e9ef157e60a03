/// The recovery key: what brings an account back though all its devices are lost.
extension Messenger {
  /// Makes a recovery key in place of the one before, and has the server keep, sealed under it,
  /// what the account is recovered by.
  ///
  /// Nobody but its owner has the key afterwards: show it once, and do not store it.
  ///
  /// - Returns: the key, to be written down as 24 words.
  /// - Throws: a `Status`, errors of the store.
  public func createRecoveryKey() async throws -> RecoveryKey {
    try await parts.recovery.create()
  }

  /// Whether a recovery key opens this account; the server counts 10 tries a day.
  ///
  /// - Throws: `ClientError.recoveryRefused` if it opens nothing, a `Status`.
  public func checkRecoveryKey(_ key: RecoveryKey) async throws -> Bool {
    try await parts.recovery.check(key)
  }

  /// How the account could be recovered, as far as this device knows.
  public func recoveryStatus() throws -> RecoveryStatus { try parts.recovery.status() }

  /// Makes the recovery key void, and removes the archive.
  public func removeRecoveryKey() async throws { try await parts.recovery.remove() }

  /// Whether the history is kept in a sealed archive at the server, renewed once a day while the
  /// device receives.
  ///
  /// - Throws: `ClientError.notPermitted` without a recovery key on this device, a `Status`.
  public func setRecoveryArchive(_ isKept: Bool) async throws {
    try await parts.recovery.setArchive(isKept)
  }

  /// Renews the archive of the history now.
  ///
  /// - Returns: what it holds.
  /// - Throws: `ClientError.notPermitted` without a recovery key on this device, `.quotaExceeded`,
  ///   `FileError`, a `Status`.
  public func archiveHistory() async throws -> ArchiveReport {
    try await parts.recovery.archive()
  }

  /// Makes this a device of the account that a recovery key opens, though no device of it is left,
  /// and takes in its history from the archive, if there is one.
  ///
  /// The device joins the account's groups again, and then removes the other devices, whose streams
  /// end at once. If the call is interrupted, `resumeRecovery(with:keepsDevices:)` goes on if the
  /// account is in the file, else the same call does.
  ///
  /// - Parameters:
  ///   - key: the recovery key.
  ///   - server: where the account's server is.
  ///   - file: where the account will be kept.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - keepsDevices: whether the account's other devices stay.
  /// - Returns: the device, and what was taken in; nil without an archive.
  /// - Throws: `ClientError.recoveryRefused`, `.badServer`, `.damagedBackup`, `FileError`, a
  ///   `Status`.
  public static func recover(
    with key: RecoveryKey, at server: ServerLocation, in file: StoreLocation,
    deviceName: String = "", keepsDevices: Bool = false
  ) async throws -> (messenger: Messenger, report: ArchiveReport?) {
    let messenger = try await make(at: server, in: file, .none) { setup in
      var contents = RecoveryContents()
      let connection = try await setup.withServer {
        contents = try await Recovery.fetch(key, from: $0.anonymousKeys)
      }
      await connection.close()
      return try await setup.recover(
        contents.accountID, identitySeed: contents.identitySeed, deviceName: deviceName)
    }
    do {
      return (
        messenger, try await messenger.resumeRecovery(with: key, keepsDevices: keepsDevices)
      )
    } catch {
      await messenger.close()
      throw error
    }
  }

  /// Goes on with a recovery that was interrupted: takes in what the archive has and this device
  /// has not.
  ///
  /// - Returns: what was taken in; nil without an archive.
  /// - Throws: as `recover(with:at:in:deviceName:keepsDevices:)`; `ClientError.wrongRecoveryKey` if
  ///   the key opens another account.
  public func resumeRecovery(
    with key: RecoveryKey, keepsDevices: Bool = false
  ) async throws -> ArchiveReport? {
    let report = try await parts.recovery.takeArchive(of: key)
    try await finishRecovery(keepsDevices: keepsDevices)
    return report
  }
}

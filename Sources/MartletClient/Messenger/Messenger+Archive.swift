internal import RPC

/// Backups.
extension Messenger {
  /// Backs the account up into a file: its identity, contacts with the keys that are trusted,
  /// groups' names and all messages, sealed under a passphrase. Keys of sessions and of groups are
  /// not in it.
  ///
  /// Whoever has the file and the passphrase has the account.
  ///
  /// - Parameters:
  ///   - path: the file; nothing may be there yet.
  ///   - passphrase: what opens it; it cannot be changed.
  /// - Returns: what the backup holds.
  /// - Throws: `FileError`, errors of the store.
  public func backUp(to path: String, passphrase: String) throws -> ArchiveReport {
    try parts.archives.write(to: path, passphrase: passphrase)
  }

  /// Takes in the messages and contacts of a backup of this account that this device does not have,
  /// and goes on with a recovery that was interrupted.
  ///
  /// - Parameters:
  ///   - path: the backup.
  ///   - passphrase: what opens it.
  ///   - keepsDevices: whether the account's other devices stay after a recovery.
  /// - Returns: what was taken in; nothing the second time.
  /// - Throws: `ClientError.damagedBackup`, `.wrongKey`, `FileError`; of a recovery, a `Status`.
  public func restoreHistory(
    from path: String, passphrase: String, keepsDevices: Bool = false
  ) async throws -> ArchiveReport {
    let report = try parts.archives.take(from: path, passphrase: passphrase)
    try await finishRecovery(keepsDevices: keepsDevices)
    return report
  }

  /// Fetches the history that the device which has approved this one gives it, if it gives one.
  /// Receiving does it, too.
  ///
  /// - Returns: what has come.
  /// - Throws: `FileError`, errors of the store.
  public func fetchHistory() async throws -> ArchiveReport {
    try await parts.histories.takeWaiting()
  }

  /// Joins the account's groups after a recovery, and removes the other devices; nothing to do
  /// after it was done.
  func finishRecovery(keepsDevices: Bool) async throws {
    guard try parts.context.read({ try $0.isRecovering() }) else { return }
    // Before the others go: the members remove an account from their groups with its last device.
    try await parts.groups.prepareToReceive()
    if !keepsDevices {
      for other in try await parts.ownDevices.list() where !other.isThisDevice {
        try await parts.ownDevices.revoke(other.number)
      }
    }
    try parts.context.write { try $0.setRecovering(false) }
  }

  /// Makes this a device of the account that a backup is of, though no device of it is left, and
  /// takes in what the backup has.
  ///
  /// The device joins the account's groups again, and then removes the other devices, whose streams
  /// end at once. If the call is interrupted, the same call with the same file goes on.
  ///
  /// - Parameters:
  ///   - path: the backup.
  ///   - passphrase: what opens it.
  ///   - server: where the account's server is; nil takes what the backup says.
  ///   - file: where the account will be kept.
  ///   - deviceName: the device's name, which only the account's own devices can read.
  ///   - keepsDevices: whether the account's other devices stay.
  /// - Returns: the device, and what was taken in.
  /// - Throws: `ClientError.damagedBackup`, `.wrongKey`, `.recoveryRefused`, `FileError`, a
  ///   `Status`.
  public static func recover(
    from path: String, passphrase: String, at server: ServerLocation? = nil,
    in file: StoreLocation, deviceName: String = "", keepsDevices: Bool = false
  ) async throws -> (messenger: Messenger, report: ArchiveReport) {
    let head = try ArchiveReader.head(of: path, passphrase: passphrase)
    let location = server ?? ServerLocation(head)
    let messenger = try await make(at: location, in: file, .none) { setup in
      try await setup.recover(
        head.accountID, identitySeed: head.identitySeed, deviceName: deviceName)
    }
    do {
      let report = try await messenger.restoreHistory(
        from: path, passphrase: passphrase, keepsDevices: keepsDevices)
      return (messenger, report)
    } catch {
      await messenger.close()
      throw error
    }
  }
}

extension ArchiveReader {
  /// Whose a backup is.
  ///
  /// - Throws: `ClientError.damagedBackup`, `.wrongKey`, `FileError`.
  static func head(of path: String, passphrase: String) throws -> ArchiveHead {
    var reader = try ArchiveReader(try OpenFile.reading(path), passphrase: passphrase)
    guard case .head(let head)? = try reader.next() else {
      throw ClientError.damagedBackup("the backup does not say whose it is")
    }
    return head
  }
}

extension ServerLocation {
  /// The server that a backup names.
  fileprivate init(_ head: ArchiveHead) {
    self.init(head.server, isPlaintext: head.isPlaintext)
    if !head.authorities.isEmpty { authorities = head.authorities }
  }
}

internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// How an account could be recovered, as far as a device knows.
public struct RecoveryStatus: Sendable, Hashable {
  /// Whether the device has made a recovery key.
  public let hasKey: Bool
  /// Whether the history is to be archived once a day.
  public let keepsArchive: Bool
  /// When it was archived last, seconds since 1970; nil if there is no archive.
  public let archivedAt: Int64?
}

/// How the account is brought back: what the server keeps for its recovery key, and its history in
/// an archive beside it.
final class Recovery {
  private let context: DeviceContext
  private let archives: Archives
  private let storage: MediaStorage
  /// When an archive may be tried again, after one that failed.
  private var nextTry: Int64 = 0

  init(_ context: DeviceContext, _ archives: Archives, _ storage: MediaStorage) {
    self.context = context
    self.archives = archives
    self.storage = storage
  }

  /// Makes a recovery key in place of the one before, which opens nothing from then on.
  func create() async throws -> RecoveryKey {
    let key = RecoveryKey.generate()
    var stored = try RecoverySeal(key).stored
    let former = try self.stored()
    (stored.keepsArchive, stored.archive) = (former?.keepsArchive ?? false, former?.archive)
    stored.archivePassphrase = former?.archivePassphrase ?? ""
    try await put(stored)
    return key
  }

  /// Has the server keep nothing any more; the archive goes, too.
  func remove() async throws {
    // Of the key, nothing counts where nothing is kept.
    let seal = try RecoverySeal(RecoveryKey.generate())
    try await put(
      id: seal.id, key: seal.signingKey.verificationKey.rawRepresentation, contents: [])
    if let archive = try stored()?.archive { try await deleteArchive(archive) }
    try context.write { try $0.setProperty("recovery", StoredRecovery()) }
  }

  /// How the account could be recovered, as far as this device knows.
  func status() throws -> RecoveryStatus {
    let stored = try stored()
    return RecoveryStatus(
      hasKey: stored != nil, keepsArchive: stored?.keepsArchive ?? false,
      archivedAt: stored?.archive == nil ? nil : stored?.archivedAt)
  }

  /// Whether a recovery key opens this account.
  func check(_ key: RecoveryKey) async throws -> Bool {
    let contents = try await Self.fetch(key, from: context.server.anonymousKeys)
    return contents.accountID == context.account.bytes
      && contents.identitySeed == context.identity.identity.seed.exposed()
  }

  /// What the server keeps for a recovery key.
  ///
  /// - Throws: `ClientError.recoveryRefused` if there is nothing, `.badServer`, a `Status`.
  static func fetch(
    _ key: RecoveryKey, from keys: KeyServiceClient
  ) async throws -> RecoveryContents {
    let seal = try RecoverySeal(key)
    let challenge = try await keys.challenge(
      ChallengeRequest(
        device: MartletAPI.DeviceAddress(accountID: seal.id, deviceID: 1)), options: .usual
    ).challenge
    let reply = try await keys.fetchRecovery(
      FetchRecoveryRequest(
        recoveryID: seal.id, challenge: challenge, signature: try seal.answer(challenge)),
      options: .usual)
    guard case .contents(let sealed)? = reply.outcome else {
      throw ClientError.recoveryRefused("the server knows no account by this recovery key")
    }
    return try seal.open(sealed)
  }

  // MARK: The archive

  /// Keeps the history in an archive at the server, renewed once a day, or keeps none any more.
  func setArchive(_ isKept: Bool) async throws {
    guard var stored = try stored() else { throw Self.noKey }
    stored.keepsArchive = isKept
    let former = stored.archive
    if !isKept { (stored.archive, stored.archivePassphrase) = (nil, "") }
    try await put(stored)
    if !isKept, let former { try await deleteArchive(former) }
  }

  /// Archives the history, if that is wanted and the last archive is a day old.
  ///
  /// - Throws: what `archive()` does; the next try is in an hour then.
  func archiveIfDue() async throws {
    let now = context.now.seconds
    guard now >= nextTry, let stored = try stored(), stored.keepsArchive,
      now - stored.archivedAt >= ClientLimits.archiveInterval
    else { return }
    nextTry = now + ClientLimits.archiveRetry
    _ = try await archive()
  }

  /// Archives the history now.
  ///
  /// - Throws: `ClientError.notPermitted` without a recovery key, what uploading throws.
  func archive() async throws -> ArchiveReport {
    guard var stored = try stored() else { throw Self.noKey }
    var random = SystemRandom()
    let passphrase = Hexadecimal.encode(random.bytes(32))
    let output = try OpenFile.unnamed(beside: context.store.path)
    let report = try archives.write(.account, into: output, passphrase: passphrase)
    let former = stored.archive
    stored.archive = try await context.uploader.store(output, .archive)
    stored.archivePassphrase = passphrase
    stored.archivedAt = context.now.seconds
    try await put(stored)
    if let former { try await deleteArchive(former) }
    return report
  }

  /// Takes in what the archive of a recovery key has and this device has not.
  ///
  /// - Returns: what was taken in; nil without an archive.
  func takeArchive(of key: RecoveryKey) async throws -> ArchiveReport? {
    let contents = try await Self.fetch(key, from: context.server.anonymousKeys)
    guard contents.accountID == context.account.bytes else {
      throw ClientError.wrongRecoveryKey("the recovery key is of another account")
    }
    guard let archive = contents.archive else { return nil }
    let output = try OpenFile.unnamed(beside: context.store.path)
    try await context.downloader.fetch(archive, into: output)
    return try archives.take(from: output, passphrase: contents.archivePassphrase)
  }

  /// Removes an archive that another has taken the place of; one that is gone is no fault.
  private func deleteArchive(_ file: StoredFile) async throws {
    do {
      try await storage.delete(file)
    } catch ClientError.notFound {
      return
    }
  }

  // MARK: What is kept

  private static let noKey = ClientError.notPermitted(
    "the account has no recovery key on this device: make one first")

  /// What this device keeps of the recovery key; nil without one.
  private func stored() throws -> StoredRecovery? {
    let stored = try context.read { try $0.property("recovery", as: StoredRecovery.self) }
    return stored.flatMap { $0.recoveryID.isEmpty ? nil : $0 }
  }

  private func put(_ stored: StoredRecovery) async throws {
    let seal = try RecoverySeal(stored)
    let contents = RecoveryContents(
      accountID: context.account.bytes,
      identitySeed: context.identity.identity.seed.exposed(), archive: stored.archive,
      archivePassphrase: stored.archivePassphrase, madeAt: context.now.seconds)
    try await put(
      id: seal.id, key: seal.signingKey.verificationKey.rawRepresentation,
      contents: try seal.seal(contents))
    try context.write { try $0.setProperty("recovery", stored) }
  }

  private func put(id: [UInt8], key: [UInt8], contents: [UInt8]) async throws {
    let payload = PutRecoveryPayload(
      requestID: RequestID.random(), recoveryID: id, verificationKey: key, contents: contents)
    _ = try await context.calling {
      try await $0.keys.putRecovery(
        PutRecoveryRequest(
          signed: try context.identity.sign(payload, for: KeyServiceMethods.putRecovery)),
        options: .usual)
    }
  }
}

internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Applies entries of a group's log to the group, within a transaction.
final class GroupEntries {
  private let context: DeviceContext
  private let identities: LeafIdentities
  private let leaves: LeafJudge
  private let copies: GroupCopies
  private let profiles: GroupProfiles

  init(
    _ context: DeviceContext, _ identities: LeafIdentities, _ leaves: LeafJudge,
    _ copies: GroupCopies, _ profiles: GroupProfiles
  ) {
    self.context = context
    self.identities = identities
    self.leaves = leaves
    self.copies = copies
    self.profiles = profiles
  }

  private var account: AccountID { context.account }

  /// Handles one entry.
  ///
  /// - Returns: why the log cannot be followed further; nil if it can.
  func take(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    if loaded.stored.isWaiting {
      return loaded.stored.noteUndoing(by: message) ? .undone : .waiting
    }
    guard message.sequence == loaded.stored.sequence + 1 else {
      // What was passed over while a refused commit waited comes again.
      return loaded.stored.undoneSequence > 0 ? .undone : .lost
    }
    switch message.kind {
    case .commit:
      if let refusal = try takeCommit(message, in: loaded, records) { return refusal }
    case .proposal:
      guard message.epoch == loaded.group.context.epoch,
        let proposal = try? MLSMessage(decoding: message.payload)
      else { break }
      _ = try? loaded.group.process(proposal)
    case .application: try takeApplication(message, in: loaded, records)
    case .metadata: try takeMetadata(message, in: loaded, records)
    case .undone:
      if let refusal = try takeUndone(message, in: loaded, records) { return refusal }
    default: break
    }
    loaded.stored.sequence = message.sequence
    loaded.stored.knownAt = message.serverTime ?? loaded.stored.knownAt
    return nil
  }

  /// Whether the server says that this device sent a message.
  private func isOwn(_ message: GroupMessage) -> Bool {
    message.sender
      == MartletAPI.DeviceAddress(accountID: account.bytes, deviceID: UInt32(context.device))
  }

  private func takeCommit(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    let epoch = loaded.group.context.epoch
    // What came before this device had joined, or does not count.
    if message.epoch < epoch || message.sequence < loaded.stored.undoneSequence { return nil }
    guard message.epoch == epoch else { return .lost }
    let before = loaded.roster
    let committer: Credential?
    if loaded.stored.pending?.commit == message.payload {
      try loaded.group.mergePendingCommit()
      committer = loaded.group.credential(at: loaded.group.ownLeaf)
    } else if isSignedHere(message, in: loaded) {
      // This device has made it and lost what it had led to.
      return .lost
    } else {
      do throws(MLSError) {
        committer = try merge(message, into: loaded)
      } catch {
        return try refuse(message, of: loaded, because: error, records)
      }
    }
    loaded.stored.pending = nil
    try sendWaitingHistory(of: loaded, records)
    let isMember = loaded.group.currentStatus == .active
    if isMember, !loaded.stored.unvouched.isEmpty { try leaves.judge(loaded, records) }
    let entries = before.changes(to: isMember ? loaded.roster : nil, own: account)
    loaded.stored.note(
      entries, at: message.serverTime ?? context.timestamp, heardAt: context.timestamp)
    if !entries.isEmpty { try records.tell(entries, of: loaded, by: committer) }
    return nil
  }

  /// Has those whom this device has just added get what was said before.
  private func sendWaitingHistory(of loaded: LoadedGroup, _ records: Records) throws {
    guard let bundle = loaded.stored.waitingHistory else { return }
    loaded.stored.waitingHistory = nil
    try records.appendGroupSignal(.historyBundle(bundle), to: loaded.id, at: context.timestamp)
  }

  /// Whether this device's own key has signed a commit.
  private func isSignedHere(_ message: GroupMessage, in loaded: LoadedGroup) -> Bool {
    let own = account.bytes + [context.device]
    guard isOwn(message), let commit = try? MLSMessage(decoding: message.payload),
      let signer = loaded.group.signer(of: commit)
    else { return false }
    return identities.credentials.clientIdentity(of: signer) == own
  }

  /// Checks and takes up the commit of another device.
  ///
  /// - Returns: who made it, as its signature proves.
  private func merge(
    _ message: GroupMessage, into loaded: LoadedGroup
  ) throws(MLSError) -> Credential {
    let commit = try MLSMessage(decoding: message.payload)
    guard case .commit(let staged) = try loaded.group.process(commit) else {
      throw MLSError.unsuitable("the entry is not a commit")
    }
    try loaded.group.merge(staged)
    return staged.summary.committer.credential
  }

  private func refuse(
    _ message: GroupMessage, of loaded: LoadedGroup, because error: MLSError, _ records: Records
  ) throws -> GroupRefusal {
    // A signature by a leaf that no account vouches for names nobody.
    let signer = (try? MLSMessage(decoding: message.payload))
      .flatMap { loaded.group.signer(of: $0) }
      .flatMap { error.isCredentialRefusal ? nil : $0 }
    loaded.stored.refusedSequence = message.sequence
    loaded.stored.refusedCommitter =
      signer.map { identities.credentials.clientIdentity(of: $0) } ?? []
    try records.tell([.init(kind: .refused)], of: loaded, by: signer)
    return .refused(.init(error))
  }

  func takeApplication(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws {
    guard !isOwn(message) else { return }
    let content: Content
    let author: (account: AccountID, number: UInt8)
    do {
      let received = try MLSMessage(decoding: message.payload)
      guard case .application(let application) = try loaded.group.process(received),
        let device = application.credential.device
      else { return }
      author = device
      content = try Content(decoding: application.data)
      try content.validate()
      try content.checkTimes()
    } catch {
      return copies.note(message, because: error, in: loaded)
    }
    guard try !records.peer(author.account).isBlocked, isPermitted(content, author.account, loaded)
    else { return }
    try profiles.take(from: content, by: author.account, records)
    if try take(content, of: author, message, in: loaded, records) { return }
    try apply(content, of: author, at: message.serverTime, in: loaded, records)
  }

  /// Whether a member may say something: only administrators set a timer, which deletes the
  /// messages of all.
  private func isPermitted(
    _ content: Content, _ author: AccountID, _ loaded: LoadedGroup
  ) -> Bool {
    guard case .disappearingTimer? = content.body else { return true }
    return loaded.administrators.contains(author)
  }

  /// Handles what members' programs say to each other.
  ///
  /// - Returns: false if it is something else.
  private func take(
    _ content: Content, of author: (account: AccountID, number: UInt8), _ message: GroupMessage,
    in loaded: LoadedGroup, _ records: Records
  ) throws -> Bool {
    switch content.body {
    case .groupDecryptionFailure(let failure):
      try copies.answer(failure, of: author.account, in: loaded, records)
    case .groupCopy(let copy):
      guard copy.recipientID == account.bytes, let content = copy.content else { return true }
      try apply(content, of: author, at: message.serverTime, in: loaded, records)
    case .historyBundle(let bundle):
      guard loaded.stored.awaitsHistoryOf == author.account.bytes else { return true }
      loaded.stored.awaitsHistoryOf = []
      try records.appendWaitingHistory(bundle, of: author.account, in: loaded.id)
    case .groupCall(let invitation):
      // An own device has begun it: there is nothing to tell.
      guard author.account != account, let id = CallID(invitation.callID) else { return true }
      try records.setCall(
        id,
        StoredCall(
          state: CallState(
            callID: invitation.callID,
            caller: .init(accountID: author.account.bytes, deviceID: UInt32(author.number)),
            startedAt: message.serverTime, ringUntil: context.timestamp),
          groupID: loaded.id.bytes, hasVideo: invitation.hasVideo))
    default: return false
    }
    return true
  }

  private func apply(
    _ content: Content, of author: (account: AccountID, number: UInt8),
    at serverTime: ProtoTimestamp?, in loaded: LoadedGroup, _ records: Records
  ) throws {
    let event = try ContentApplication(
      content: content.withoutProfileKey, conversation: .group(loaded.id), author: author.account,
      authorDevice: author.number, serverTime: serverTime ?? context.timestamp,
      own: account, now: context.now
    ).apply(in: records)
    if let event { try records.tell(event) }
  }

  private func takeMetadata(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws {
    guard let metadata = try? GroupMetadata(decoding: message.payload),
      try loaded.takeDetails(version: metadata.version, ciphertext: metadata.ciphertext)
    else { return }
    // Details are sealed for the group, not signed: only the server says who changed them.
    try records.tell([.init(kind: .renamed)], of: loaded, by: nil)
  }

  private func takeUndone(
    _ message: GroupMessage, in loaded: LoadedGroup, _ records: Records
  ) throws -> GroupRefusal? {
    guard let undone = try? CommitUndone(decoding: message.payload) else { return .lost }
    let isRefused = undone.sequence == loaded.stored.refusedSequence
    try records.tell(
      [.init(kind: .undone)], of: loaded,
      by: isRefused ? .basic(identity: loaded.stored.refusedCommitter) : nil)
    guard undone.sequence == loaded.stored.refusedSequence,
      message.sequence == loaded.stored.undoneSequence
    else { return .lost }
    // The epoch of before goes on, as if the commit had not been.
    loaded.stored.refusedSequence = 0
    loaded.stored.refusedCommitter = []
    loaded.stored.undoneSequence = 0
    return nil
  }
}

extension MLSError {
  fileprivate var isCredentialRefusal: Bool {
    if case .credentialRefused = self { true } else { false }
  }
}

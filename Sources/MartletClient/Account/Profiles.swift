internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// What this account is called and looks like, and what others are.
final class Profiles {
  private let context: DeviceContext
  private let outbox: Outbox
  private let news: ProfileNews

  init(_ context: DeviceContext, _ outbox: Outbox, _ news: ProfileNews) {
    self.context = context
    self.outbox = outbox
    self.news = news
  }

  /// The account's own profile; nil without one.
  func own() throws -> Profile? { try context.read { try $0.ownPerson().profile } }

  /// Replaces the account's own profile.
  ///
  /// - Parameters:
  ///   - profile: what it says; nil removes it.
  ///   - picture: what it looks like; empty for none.
  ///   - renewsKey: whether those who had the key of the profile before are not to read this one.
  /// - Throws: `ClientError.invalidContent`, a `Status`.
  func set(_ profile: Profile?, picture: [UInt8], renewsKey: Bool = false) async throws {
    if let profile { try Self.check(profile) }
    for _ in 0..<ClientLimits.profileRounds {
      let own = try context.read { try $0.ownPerson() }
      if try await replace(own, with: profile, picture, renewsKey) { return }
    }
    throw ClientError.badServer("the profile keeps changing")
  }

  /// Replaces the key of the profile: who is blocked now, and has it, learns nothing more by it.
  func renewKey() async throws {
    guard let profile = try own() else { return }
    let picture = try await picture(of: context.account)
    try await set(profile, picture: picture ?? [], renewsKey: true)
  }

  private func replace(
    _ own: Sync.Own, with profile: Profile?, _ picture: [UInt8], _ renewsKey: Bool
  ) async throws -> Bool {
    var random = SystemRandom()
    let key =
      own.profileKey.isEmpty || renewsKey
      ? random.bytes(ProfileSeal.keyByteCount) : own.profileKey
    let version = own.profileVersion + 1
    let seal = ProfileSeal(account: context.account, key: SecretBytes(key))
    let sealed = try profile.map { try seal.seal($0, version: version) } ?? []
    let sealedPicture =
      profile == nil || picture.isEmpty ? [] : try seal.seal(picture: picture, version: version)
    let reply = try await context.calling {
      try await $0.people.setProfile(
        SetProfileRequest(
          requestID: RequestID.random(), expectedVersion: own.profileVersion, sealed: sealed,
          sealedPicture: sealedPicture), options: .usual)
    }
    switch reply.outcome {
    case .set(let set):
      try context.write { records in
        try records.changeOwnPerson(own: context.account, at: context.timestamp) {
          $0.profile = profile
          $0.profileKey = key
          $0.profileVersion = set.version
          $0.cardVersion += 1
        }
      }
      try await outbox.flush()
      return true
    case .stale(let stale):
      // Another of your devices was faster; this replaces what it made.
      try context.write { records in
        var own = try records.ownPerson()
        own.profileVersion = stale.version
        try records.setOwnPerson(own)
      }
      return false
    case nil: throw ClientError.badServer("setting a profile has no outcome")
    }
  }

  private static func check(_ profile: Profile) throws {
    do {
      try profile.validate()
    } catch {
      throw ClientError.invalidContent("\(error)")
    }
    for (what, text, limit) in [("name", profile.name, 64), ("about", profile.about, 280)]
    where text.count > limit {
      throw ClientError.invalidContent(
        "\(what) of \(text.count) characters exceeds the limit of \(limit)")
    }
  }

  /// The picture of an account; nil if it has none that this device can open.
  func picture(of other: AccountID) async throws -> [UInt8]? {
    let key = try context.read { records in
      other == context.account
        ? try records.ownPerson().profileKey : try records.peer(other).profileKey
    }
    guard !key.isEmpty else { return nil }
    let reply = try await context.calling {
      try await $0.people.getProfilePicture(
        GetProfilePictureRequest(accountID: other.bytes), options: .usual)
    }
    guard case .picture(let picture)? = reply.outcome else { return nil }
    return ProfileSeal(account: other, key: SecretBytes(key))
      .open(picture: picture.sealed, version: picture.version)
  }

  /// Reads the profiles of those who have told of a new one, and once a day of all; what fails is
  /// tried again the next time.
  ///
  /// - Throws: errors of the store.
  func refresh() async throws {
    let now = context.now.seconds
    let round = try context.read { try $0.property("profile round", as: ProfileRound.self) }
    guard news.isDue || now - (round?.madeAt ?? 0) >= ClientLimits.profileRoundInterval else {
      return
    }
    let due = try context.read { try $0.peers() }.filter { account, peer in
      account != context.account && !peer.profileKey.isEmpty && !peer.isBlocked
        && (peer.toldVersion > peer.profileVersion
          || now - peer.profileAskedAt >= ClientLimits.profileLifetime)
    }.map(\.account)
    do {
      for start in stride(from: 0, to: due.count, by: ClientLimits.profilesPerCall) {
        let part = Array(due[start..<min(start + ClientLimits.profilesPerCall, due.count)])
        try await read(part, at: now)
      }
    } catch is Status {
      return
    }
    news.isDue = false
    try context.write { try $0.setProperty("profile round", ProfileRound(madeAt: now)) }
  }

  private func read(_ accounts: [AccountID], at now: Int64) async throws {
    let reply = try await context.calling {
      try await $0.people.getProfiles(
        GetProfilesRequest(accountIDs: accounts.map(\.bytes)), options: .usual)
    }
    let found = Dictionary(
      reply.profiles.map { ($0.accountID, $0) }, uniquingKeysWith: { first, _ in first })
    try context.write { records in
      for account in accounts {
        try records.changePeer(account) { peer in
          peer.profileAskedAt = now
          // What cannot be opened is not asked for at once again: its key comes with a message.
          peer.toldVersion = peer.profileVersion
          guard let profile = found[account.bytes] else { return }
          guard profile.version >= peer.profileVersion,
            let opened = ProfileSeal(account: account, key: SecretBytes(peer.profileKey))
              .open(profile.sealed, version: profile.version)
          else { return }
          peer.profile = opened
          peer.profileVersion = profile.version
          peer.toldVersion = profile.version
        }
      }
    }
  }
}

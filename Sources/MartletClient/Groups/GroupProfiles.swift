internal import MLS
internal import MLSCore
internal import Protobuf

/// Tells members of groups the key of this account's profile, those whom it has accepted, and takes
/// in theirs.
struct GroupProfiles {
  let context: DeviceContext
  let news: ProfileNews

  /// Adds the key to a message for a group, once in an epoch, if the account has accepted all other
  /// members; if not, sends it to those that know each other, each by itself.
  ///
  /// Everyone in the group reads its messages, so that the key of presence never goes with them.
  func offer(with content: inout Content, in loaded: LoadedGroup, _ records: Records) throws {
    let own = try records.ownPerson()
    guard !own.profileKey.isEmpty, own.profile != nil else { return }
    let others = loaded.roster.devices.keys.filter { $0 != context.account }
    let peers = try others.map { ($0, try records.peer($0)) }
    if try peers.allSatisfy({ other, peer in
      try !peer.isBlocked && records.isAccepted(other, own: context.account)
    }) {
      let epoch = loaded.group.context.epoch
      guard
        loaded.stored.profileEpoch != epoch
          || loaded.stored.profileCardVersion != own.cardVersion
      else { return }
      (loaded.stored.profileEpoch, loaded.stored.profileCardVersion) = (epoch, own.cardVersion)
      content.writerProfile = ProfileKey(key: own.profileKey, version: own.profileVersion)
      return
    }
    for (other, peer) in peers
    where peer.isAccepted && !peer.isBlocked && !peer.profileKey.isEmpty
      && peer.offeredVersion < own.cardVersion
    {
      // It has written here, so that it has accepted this account: this is no request.
      try records.sendProfile(to: other, at: context.timestamp)
    }
  }

  /// Takes in the key that a message of a group has told, of a writer that was accepted.
  func take(from content: Content, by author: AccountID, _ records: Records) throws {
    guard author != context.account, let told = content.toldProfile,
      try records.isAccepted(author, own: context.account)
    else { return }
    if try records.takeProfile(told, of: author) { news.isDue = true }
  }
}

internal import Protobuf

/// Whether an account has told of a profile that was not read yet.
final class ProfileNews {
  /// Whether profiles are to be read soon.
  var isDue = false
}

extension Content {
  /// The content without the key of its writer's profile, which is not for the history.
  var withoutProfileKey: Content {
    var content = self
    content.writerProfile = nil
    return content
  }

  /// The key of its writer's profile, whichever way it is told.
  var toldProfile: ProfileKey? {
    if case .profileKey(let key)? = body { return key }
    return writerProfile
  }
}

extension Records {
  /// Adds the key of the own profile to a content for an account that may not have it.
  func offerProfile(with content: inout Content, to other: AccountID) throws {
    let own = try ownPerson()
    guard !own.profileKey.isEmpty, try peer(other).sentVersion < own.cardVersion else { return }
    content.writerProfile = ProfileKey(
      key: own.profileKey, version: own.profileVersion, presenceKey: own.presenceKey(for: other))
    try changePeer(other) { peer in
      peer.offeredVersion = own.cardVersion
      peer.offeredID = content.id
    }
  }

  /// Notes that an account has received messages: the key that went with one of them need not go
  /// again.
  func noteProfileReceived(_ ids: [[UInt8]], by other: AccountID) throws {
    try changePeer(other) { peer in
      guard !peer.offeredID.isEmpty, ids.contains(peer.offeredID) else { return }
      peer.sentVersion = max(peer.sentVersion, peer.offeredVersion)
      peer.offeredID = []
    }
  }

  /// Takes in the key of an account's profile.
  ///
  /// - Returns: whether the profile is to be read.
  func take(_ told: ProfileKey, of other: AccountID) throws -> Bool {
    var isNew = false
    try changePeer(other) { peer in
      peer.presenceKey = told.presenceKey.count == 32 ? told.presenceKey : []
      guard peer.profileKey != told.key || peer.toldVersion < told.version else { return }
      peer.profileKey = told.key
      peer.toldVersion = max(told.version, peer.profileVersion + 1)
      isNew = true
    }
    return isNew
  }
}

internal import Cryptography
internal import Protobuf

extension Sync.Own {
  /// A key and what is published under it.
  struct Shown {
    let key: [UInt8]
    let status: PresenceStatus
  }

  /// What is shown to everyone who is in no other audience; nil for nothing.
  var shownToEveryone: PresenceStatus? {
    presenceKey.isEmpty ? nil : presence ?? PresenceStatus(state: .online)
  }

  /// What is published, for each audience that is shown something.
  var shown: [Shown] {
    let everyone = shownToEveryone
    let own = audiences.compactMap { audience -> Shown? in
      guard !audience.presenceKey.isEmpty, let status = audience.presence ?? everyone else {
        return nil
      }
      return Shown(key: audience.presenceKey, status: status)
    }
    return (everyone.map { [Shown(key: presenceKey, status: $0)] } ?? []) + own
  }

  /// The audience that an account was put into; nil if it is one of everyone.
  func audience(of other: AccountID) -> Sync.Audience? {
    audiences.first { $0.accountIDs.contains(other.bytes) }
  }

  /// The key of what an account is shown; empty if it is shown nothing.
  func presenceKey(for other: AccountID) -> [UInt8] {
    audience(of: other)?.presenceKey ?? presenceKey
  }

  /// Has everyone, or an audience, shown something else; nil shows nobody anything.
  ///
  /// - Throws: `ClientError.notFound` if there is no such audience.
  mutating func show(_ status: PresenceStatus?, to name: String?) throws {
    if let name {
      let index = try index(of: name)
      audiences[index].presence = status
    } else {
      presence = status
      presenceKey = status == nil ? [] : presenceKey.isEmpty ? Self.freshKey() : presenceKey
      if status == nil { for index in audiences.indices { audiences[index].presence = nil } }
    }
    reconcileKeys()
  }

  /// Puts accounts into an audience: "everyone", "nobody", or one with a name, which is made if
  /// there is none. Those who stay behind get new keys.
  ///
  /// - Returns: the accounts that stay in what others have left; nil stands for everyone's.
  /// - Throws: `ClientError.invalidContent` if there are too many.
  mutating func put(_ others: [AccountID], into name: String) throws {
    let key = name.comparisonKey
    for other in others {
      guard let former = audiences.firstIndex(where: { $0.accountIDs.contains(other.bytes) })
      else {
        if key != Self.everyone { renewKey(of: nil) }
        continue
      }
      if audiences[former].key == key { continue }
      audiences[former].accountIDs.removeAll { $0 == other.bytes }
      renewKey(of: former)
    }
    if key != Self.everyone {
      if !audiences.contains(where: { $0.key == key }) {
        guard key == Self.nobody || audiences.count(where: { !$0.name.isEmpty }) < Self.most else {
          throw ClientError.invalidContent(
            "there are \(Self.most) audiences besides everyone already: put the people of one "
              + "of them elsewhere first")
        }
        audiences.append(Sync.Audience(name: key == Self.nobody ? "" : name))
      }
      let index = try index(of: name)
      for other in others where !audiences[index].accountIDs.contains(other.bytes) {
        audiences[index].accountIDs.append(other.bytes)
      }
      guard audiences[index].accountIDs.count <= Self.members else {
        throw ClientError.invalidContent("an audience has at most \(Self.members) people")
      }
    }
    audiences.removeAll(where: \.accountIDs.isEmpty)
    reconcileKeys()
  }

  /// Has those who share an account's key get another one.
  mutating func renewKey(sharedWith other: AccountID) {
    renewKey(of: audiences.firstIndex { $0.accountIDs.contains(other.bytes) })
  }

  /// What the audience is called whose presence others get.
  static let everyone = "everyone"
  /// What the audience is called that is shown nothing.
  static let nobody = "nobody"
  /// Audiences that have a name: with everyone's, the server takes four topics of a device.
  private static let most = 3
  /// People of an audience.
  private static let members = 500

  private func index(of name: String) throws -> Int {
    guard let index = audiences.firstIndex(where: { $0.key == name.comparisonKey }) else {
      throw ClientError.notFound("audience \(name)")
    }
    return index
  }

  private mutating func renewKey(of index: Int?) {
    if let index {
      if !audiences[index].presenceKey.isEmpty { audiences[index].presenceKey = Self.freshKey() }
    } else if !presenceKey.isEmpty {
      presenceKey = Self.freshKey()
    }
  }

  /// Each audience has a key while it is shown something.
  private mutating func reconcileKeys() {
    for index in audiences.indices {
      let audience = audiences[index]
      let isShown =
        !audience.name.isEmpty && (audience.presence != nil || shownToEveryone != nil)
      if isShown != audience.presenceKey.isEmpty { continue }
      audiences[index].presenceKey = isShown ? Self.freshKey() : []
    }
  }

  private static func freshKey() -> [UInt8] {
    var random = SystemRandom()
    return random.bytes(PresenceSeal.keyByteCount)
  }
}

extension Sync.Audience {
  /// What it is compared by.
  fileprivate var key: String { name.isEmpty ? Sync.Own.nobody : name.comparisonKey }
}

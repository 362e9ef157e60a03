internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Whom this account lets write, and what the server knows of it.
final class Contacts {
  private let context: DeviceContext
  private let outbox: Outbox
  private let people: People
  private let standings: Standings

  init(_ context: DeviceContext, _ outbox: Outbox, _ people: People, _ standings: Standings) {
    self.context = context
    self.outbox = outbox
    self.people = people
    self.standings = standings
  }

  /// The link that leads to this account: what it says is known without the server.
  func link() throws -> ContactLink {
    let server = try context.localAccount().server
    guard !["unix:", "ipv4:", "ipv6:", "dns:"].contains(where: server.hasPrefix) else {
      throw ClientError.notPermitted("the server \(server) cannot be named in a link")
    }
    let token = try context.read { try $0.ownPerson().contactToken }
    return ContactLink(
      server: server,
      subject: .account(
        context.account.bytes,
        fingerprint: Self.fingerprint(of: context.identity.identity.publicKey.encoded),
        token: token))
  }

  /// Makes a link with a new token: who has a former one is not let in by it any more.
  func rotateLink() async throws -> ContactLink {
    var random = SystemRandom()
    let token = random.bytes(ContactLink.tokenByteCount)
    _ = try await context.calling {
      try await $0.people.rotateContactToken(
        RotateContactTokenRequest(tokenHash: HashFunction.sha256.hash(token)), options: .usual)
    }
    try context.write { records in
      try records.changeOwnPerson(own: context.account, at: context.timestamp) {
        $0.contactToken = token
      }
    }
    try await outbox.flush()
    return try link()
  }

  /// Adds the account that a link leads to: its identity is the one that the link says, so that it
  /// counts as verified.
  func add(_ link: ContactLink) async throws -> AccountID {
    guard case .account(let id, let fingerprint, let token) = link.subject,
      let other = AccountID(id)
    else { throw ClientError.notPermitted("this link invites to a server: use it to register") }
    guard other != context.account else {
      throw ClientError.notPermitted("this link leads to your own account")
    }
    let key: [UInt8]
    do {
      key = try await people.shownKey(of: other)
    } catch ClientError.notFound {
      throw ClientError.notFound("account \(other) at this server; the link names \(link.server)")
    }
    guard Self.fingerprint(of: key) == fingerprint else {
      throw ClientError.linkMismatch(other)
    }
    try await people.noteVerified(other) { peer in
      peer.isAccepted = true
      if !token.isEmpty { peer.contactToken = token }
    }
    try await standings.tell(.accepted, of: other)
    return other
  }

  /// The account that has a user name; nil if nobody is found by it.
  func find(userName: String) async throws -> AccountID? {
    let name = userName.lowercased()
    let known = try context.read { try $0.peers() }.first { $0.peer.userName == name }
    if let known { return known.account }
    let reply = try await context.calling {
      try await $0.people.resolveUserName(
        ResolveUserNameRequest(userName: name), options: .usual)
    }
    guard case .found(let found)? = reply.outcome else { return nil }
    guard let account = AccountID(found.accountID) else {
      throw ClientError.badServer("a user name leads to no account")
    }
    return account
  }

  /// Adds the account that has a user name; its identity is trusted on first use.
  func add(userName: String) async throws -> AccountID {
    guard let other = try await find(userName: userName) else {
      throw ClientError.notFound("user name @\(userName)")
    }
    guard other != context.account else { return other }
    _ = try await people.shownKey(of: other)
    try await people.change(other) { peer in
      peer.isAccepted = true
      peer.userName = userName.lowercased()
    }
    try await standings.tell(.accepted, of: other)
    return other
  }

  /// Lets an account write, and be told what becomes of its messages.
  func accept(_ other: AccountID) async throws {
    guard other != context.account else { return }
    _ = try await people.shownKey(of: other)
    try await people.change(other) { peer in
      peer.isAccepted = true
      peer.isBlocked = false
    }
    try await standings.tell(.accepted, of: other)
  }

  /// The accounts that have written and were neither accepted nor blocked, with what they wrote.
  func requests() throws -> [ContactRequest] {
    try context.read { records in
      var requests: [ContactRequest] = []
      for (account, peer) in try records.peers()
      where account != context.account && !peer.isBlocked {
        guard try !records.isAccepted(account, own: context.account) else { continue }
        let messages = try records.messages(
          of: .direct(account), onlyUnread: false, limit: ClientLimits.shownOfRequest)
        guard !messages.isEmpty else { continue }
        requests.append(
          ContactRequest(person: Person(account, peer), messages: messages.map(\.message)))
      }
      return requests
    }
  }

  /// Removes what an account has written that was not accepted; it may ask again.
  func ignore(_ other: AccountID) throws {
    try context.write { records in
      guard try !records.isAccepted(other, own: context.account) else {
        throw ClientError.notPermitted("account \(other) was accepted: block it instead")
      }
      for (_, message) in try records.messages(
        of: .direct(other), onlyUnread: false, limit: ClientLimits.removedOfRequest)
      {
        guard let id = MessageID(message.id), let author = AccountID(message.authorID) else {
          continue
        }
        try records.removeMessage(id, by: author)
      }
    }
  }

  /// Who may write without having been accepted.
  func policy() async throws -> ContactPolicy {
    try await context.calling {
      try await $0.people.getContactSettings(GetContactSettingsRequest(), options: .usual)
    }.policy
  }

  /// Says who may write without having been accepted; a link without a token gets one where only
  /// links let in.
  func setPolicy(_ policy: ContactPolicy) async throws {
    _ = try await context.calling {
      try await $0.people.updateContactSettings(
        UpdateContactSettingsRequest(policy: policy), options: .usual)
    }
    let hasToken = try context.read { try !$0.ownPerson().contactToken.isEmpty }
    if policy == .linkOnly, !hasToken { _ = try await rotateLink() }
  }

  private static func fingerprint(of key: [UInt8]) -> [UInt8] {
    Array(HashFunction.sha256.hash(key).prefix(ContactLink.fingerprintByteCount))
  }
}

/// An account that has written and waits to be accepted.
public struct ContactRequest: Sendable {
  /// Who.
  public let person: Person
  /// What it has written, the latest at the end.
  public let messages: [StoredMessage]
}

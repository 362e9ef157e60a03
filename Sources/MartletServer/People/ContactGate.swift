internal import Cryptography
internal import Postgres
internal import Reactor
internal import Synchronization

/// What a server does about messages between accounts that do not know each other.
package enum FirstContact: String, Sendable, CaseIterable {
  /// The first messages are requests: few come through until the account is accepted.
  case request
  /// Everybody counts as accepted: for servers whose people know each other.
  case accepted
}

/// Decides whose messages come through: those of accounts that were accepted, and a few of others.
///
/// What an account is to another is remembered for a while, whatever it is, and looked up again in
/// the background before that has passed; a node is told when it changes. Whoever is not let
/// through is answered like everybody else, after the same statements.
final class ContactGate: StatementOwner, Sendable {
  // What the recipient is to the sender is the second: writing to an account accepts it.
  private static let standings = Statement(
    """
    SELECT p.recipient_id, p.sender_id,
      (SELECT standing FROM contacts WHERE account_id = p.recipient_id AND other_id = p.sender_id),
      (SELECT standing FROM contacts WHERE account_id = p.sender_id AND other_id = p.recipient_id),
      (SELECT policy FROM contact_settings WHERE account_id = p.recipient_id),
      (SELECT token_hash FROM contact_settings WHERE account_id = p.recipient_id)
    FROM unnest($1::bytea[], $2::bytea[]) AS p (recipient_id, sender_id)
    """)
  private static let accept = Statement(
    """
    INSERT INTO contacts AS c (account_id, other_id, standing)
    SELECT $1::bytea, a.id, 2 FROM accounts a WHERE a.id = $2::bytea AND \(ContactStore.hasRoom)
    ON CONFLICT (account_id, other_id) DO UPDATE SET standing = 2, requested_at = now()
    WHERE c.standing = 1
    """)
  /// Every statement, for the test that explains each.
  static let statements = [standings, accept]

  /// Pairs of accounts that are remembered; beyond, those that rest are looked up again.
  private static let remembered = 200_000

  private struct Pair: Hashable {
    let recipient: Identifier
    let sender: Identifier
  }

  private struct Known {
    let found: Found
    var readAt: ContinuousClock.Instant
  }

  private let database: Database
  private let firstContact: FirstContact
  private let lifetime: Duration
  private let known = Mutex(RecentCache<Pair, Known>(limit: remembered))
  private let lookUps: LookUps<Pair, Found>

  /// A gate.
  ///
  /// - Parameters:
  ///   - database: where it is kept who was accepted.
  ///   - loops: where callers are.
  ///   - firstContact: what becomes of messages of others.
  ///   - lifetime: how long is remembered what another node may have changed.
  init(
    database: Database, loops: EventLoopGroup, firstContact: FirstContact, lifetime: Duration
  ) {
    self.database = database
    lookUps = LookUps(on: loops) { pairs in
      let rows = try await database.rows(
        Self.standings, pairs.map(\.recipient), pairs.map(\.sender))
      return Dictionary(uniqueKeysWithValues: try rows.map { try Found.pair($0) })
    }
    self.firstContact = firstContact
    self.lifetime = lifetime
  }

  /// What an account is to another that has no opinion of it, as `contacts` has it: 2 if it counts
  /// as accepted.
  var strangersStanding: Int16 {
    firstContact == .accepted
      ? ContactStanding.accepted.rawValue : ContactStanding.asking.rawValue
  }

  /// Whether a message comes through; the sender accepts the recipient by it.
  ///
  /// - Parameters:
  ///   - sender: who writes.
  ///   - recipient: the account that it is for.
  ///   - token: what the sender has of the recipient's link.
  /// - Returns: it; of a stranger's message, what the statement needs that stores it and decides.
  /// - Throws: `PostgresError`.
  func admission(
    from sender: Identifier, to recipient: Identifier, token: [UInt8]
  ) async throws -> MessageAdmission {
    let pair = Pair(recipient: recipient, sender: sender)
    let found: Found
    if let known = remembered(pair) {
      found = known
    } else {
      found = try await read(pair)
      let isSettled =
        found.own == .accepted || found.own == .blocked
        ? true : try await database.execute(Self.accept, sender, recipient) == 1
      if isSettled { remember(found, pair) }
    }
    switch found.standing {
    case .accepted: return .open
    case .blocked: return .withheld
    case .asking, nil:
      let tokenHash = HashFunction.sha256.hash(token)
      if firstContact == .request { return .request(tokenHash: tokenHash) }
      return found.admitsStranger(with: tokenHash) ? .open : .withheld
    }
  }

  /// Whether something of the moment comes through: only of accounts that were accepted.
  func admitsMoment(from sender: Identifier, to recipient: Identifier) async throws -> Bool {
    let pair = Pair(recipient: recipient, sender: sender)
    let known = remembered(pair)
    let found = if let known { known } else { try await read(pair) }
    return switch found.standing {
    case .accepted: true
    case .blocked: false
    case .asking, nil: firstContact == .accepted && found.policy == .everyone
    }
  }

  /// Forgets what an account is to another: it has changed, here or on another node.
  func forget(_ other: Identifier, for account: Identifier) {
    known.withLock { known in
      known.remove(Pair(recipient: account, sender: other))
      // What the account thinks decides, too, whether writing has to accept the other.
      known.remove(Pair(recipient: other, sender: account))
    }
  }

  /// Forgets everything: who may write to an account without being accepted has changed.
  func forgetAll() { known.withLock { $0.removeAll() } }

  /// What is remembered of a pair. Nobody waits for what is looked up again: where the database
  /// does not answer, what is known counts on.
  private func remembered(_ pair: Pair) -> Found? {
    let (found, isDue) = known.withLock { known -> (Found?, Bool) in
      guard var entry = known.use(pair) else { return (nil, false) }
      let isDue = entry.readAt.duration(to: .now) >= lifetime
      if isDue {
        entry.readAt = .now
        known.insert(entry, for: pair)
      }
      return (entry.found, isDue)
    }
    if isDue { Task { remember(try await read(pair), pair) } }
    return found
  }

  private func remember(_ found: Found, _ pair: Pair) {
    known.withLock { $0.insert(Known(found: found, readAt: .now), for: pair) }
  }

  private struct Found: Sendable {
    /// What the sender is to the recipient.
    let standing: ContactStanding?
    /// What the recipient is to the sender.
    let own: ContactStanding?
    let policy: ContactPolicyRule
    let tokenHash: [UInt8]?

    /// Decodes a row of the statement `standings`: recipient and sender, and how they stand.
    static func pair(_ row: Row) throws -> (Pair, Found) {
      let (recipient, sender, standing, own, policy, hash) = try row.decode(
        Identifier.self, Identifier.self, Int16?.self, Int16?.self, Int16?.self, [UInt8]?.self)
      let found = Found(
        standing: standing.flatMap { ContactStanding(rawValue: $0) },
        own: own.flatMap { ContactStanding(rawValue: $0) },
        policy: policy.flatMap { ContactPolicyRule(rawValue: $0) } ?? .everyone, tokenHash: hash)
      return (Pair(recipient: recipient, sender: sender), found)
    }

    func admitsStranger(with hash: [UInt8]) -> Bool {
      switch policy {
      case .everyone: true
      case .nobody: false
      case .linkOnly: tokenHash.map { constantTimeEqual(hash.bytes, $0.bytes) } ?? false
      }
    }
  }

  private func read(_ pair: Pair) async throws -> Found {
    try await lookUps.find(pair)
      ?? Found(standing: nil, own: nil, policy: .everyone, tokenHash: nil)
  }
}

internal import MLS
internal import MLSCore
internal import MartletAPI
internal import SignalProtocol

/// The identity keys that leaves of groups are held against: those that are trusted.
final class LeafIdentities {
  /// Whose leaves are taken for genuine.
  let credentials = GroupCredentials()
  private let context: DeviceContext
  /// Whether the trusted identity keys were read since the program started.
  private var knowsTrustedKeys = false

  init(_ context: DeviceContext) { self.context = context }

  /// Reads the identity keys that are trusted, once.
  func readTrusted(_ records: Records) throws {
    guard !knowsTrustedKeys else { return }
    for (account, peer) in try records.peers() where !peer.identityKey.isEmpty {
      credentials.trust(peer.identityKey, of: account)
    }
    credentials.trust(context.identity.identity.publicKey.encoded, of: context.account)
    knowsTrustedKeys = true
  }

  /// Holds the leaves of an account against another key from now on.
  func trust(_ key: [UInt8], of account: AccountID) { credentials.trust(key, of: account) }

  /// Learns the identity keys of accounts, so that their leaves can be judged.
  ///
  /// What is trusted already is read from the store, where another program may have changed it. An
  /// account for which the server gives no key stays unknown, and its leaves are refused.
  ///
  /// - Parameter accounts: those of a tree, or those that a message brings in.
  /// - Throws: a `Status`, errors of the store. An account that shows another key than the trusted
  ///   one is left to the checks of its leaves.
  func learn(of accounts: Set<AccountID>) async throws {
    let unknown = try context.read { try readKnown(accounts.subtracting([context.account]), $0) }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    for start in stride(from: 0, to: unknown.count, by: ClientLimits.identityKeysPerCall) {
      let part = unknown[start..<min(start + ClientLimits.identityKeysPerCall, unknown.count)]
      let reply = try await context.calling {
        try await $0.keys.getIdentityKeys(
          .init(accountIDs: part.map(\.bytes)), options: .usual)
      }
      try context.write { records in
        for entry in reply.entries {
          guard let account = AccountID(entry.accountID), part.contains(account),
            (try? IdentityKey(encoded: entry.identityKey)) != nil,
            try records.trust(entry.identityKey, of: account, own: nil)
          else { continue }
          credentials.trust(entry.identityKey, of: account)
        }
      }
    }
  }

  /// Takes in what the store has of other accounts' keys.
  ///
  /// - Returns: the accounts whose keys it does not have.
  private func readKnown(
    _ accounts: Set<AccountID>, _ records: Records
  ) throws -> Set<AccountID> {
    try readTrusted(records)
    return try accounts.filter { other in
      let key = try records.peer(other).identityKey
      if !key.isEmpty { credentials.trust(key, of: other) }
      return key.isEmpty
    }
  }

  /// Learns the identity keys of all accounts in an encoded ratchet tree.
  ///
  /// - Throws: `MLSError.malformed`, what `learn(of:)` throws.
  func learn(inTree tree: [UInt8], _ suite: CipherSuite) async throws {
    let decoded = try RatchetTree(wire: tree, cipherSuite: suite)
    try await learn(of: Set(decoded.members.compactMap { $0.leaf.credential.device?.account }))
  }

  /// Learns the identity keys of those who speak in, or come into, a group by entries of its log.
  func learn(in messages: [GroupMessage]) async throws {
    var accounts: Set<AccountID> = []
    for message in messages {
      switch message.kind {
      case .application:
        if let sender = message.sender.flatMap({ AccountID($0.accountID) }) {
          accounts.insert(sender)
        }
      case .commit, .proposal:
        guard let decoded = try? MLSMessage(decoding: message.payload) else { continue }
        accounts.formUnion(decoded.introducedCredentials.compactMap { $0.device?.account })
      default: continue
      }
    }
    try await learn(of: accounts)
  }
}

internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import RPC
internal import SignalProtocol

/// The KeyPackages by which this device is added to groups, and those of others that it adds.
final class KeyPackages {
  private let context: DeviceContext
  private let states: GroupStates
  private let identities: LeafIdentities

  init(_ context: DeviceContext, _ states: GroupStates, _ identities: LeafIdentities) {
    self.context = context
    self.states = states
    self.identities = identities
  }

  /// The KeyPackages of a cipher suite that the server is to have.
  private struct Stock {
    let suite: CipherSuite
    /// How many the server has.
    let left: Int
    /// Below how many more are uploaded.
    let low: Int
    /// How many there are then.
    let full: Int

    var missing: Int { left < low ? full - left : 0 }
  }

  /// Uploads KeyPackages where few are left, so that others can add this device to groups.
  ///
  /// - Parameter left: how many the server has; none for a new device.
  /// - Throws: a `Status`, `MLSError`, errors of the store.
  func refill(left: PreKeyCounts = PreKeyCounts()) async throws {
    let postQuantum = Int(left.postQuantumKeyPackages)
    let stocks = [
      Stock(
        suite: GroupProtection.classical.cipherSuite,
        left: max(0, Int(left.keyPackages) - postQuantum), low: ClientLimits.lowKeyPackages,
        full: ClientLimits.keyPackages),
      Stock(
        suite: GroupProtection.postQuantum.cipherSuite, left: postQuantum,
        low: ClientLimits.lowPostQuantumKeyPackages, full: ClientLimits.postQuantumKeyPackages),
    ]
    let lastResorts = try context.read {
      try $0.lastResortSuites(until: context.now.seconds + ClientLimits.lastResortMargin)
    }
    for stock in stocks {
      let needsLastResort = !lastResorts.contains(stock.suite)
      guard stock.missing > 0 || needsLastResort else { continue }
      try await upload(stock.missing, withLastResort: needsLastResort, stock.suite)
    }
  }

  private func upload(
    _ count: Int, withLastResort needsLastResort: Bool, _ suite: CipherSuite
  ) async throws {
    let now = context.now.seconds
    let client = try states.client(suite)
    let lifetime = Lifetime(from: UInt64(max(0, now)))
    var random = SystemRandom()
    let packages = try (0..<count).map { _ in
      try client.makeKeyPackage(lifetime: lifetime, using: &random)
    }
    let lastResort =
      needsLastResort
      ? try client.makeKeyPackage(lifetime: lifetime, isLastResort: true, using: &random) : nil
    try context.write { records in
      try records.removeKeyPackages(used: nil, at: now)
      try records.insert(packages, isLastResort: false)
      try records.insert(lastResort.map { [$0] } ?? [], isLastResort: true)
    }
    _ = try await context.calling {
      try await $0.keys.uploadKeyPackages(
        UploadKeyPackagesRequest(
          requestID: RequestID.random(), keyPackages: packages.map { $0.keyPackage.encoded },
          lastResort: lastResort?.keyPackage.encoded ?? []),
        options: .long)
    }
  }

  /// Takes a KeyPackage of each device of some accounts.
  ///
  /// - Parameters:
  ///   - accounts: whose.
  ///   - suite: of the group.
  /// - Returns: those that are valid; devices without one are left out.
  /// - Throws: `ClientError.notFound` where an account does not exist or has no device that can be
  ///   added, `.identityChanged`, a `Status`.
  func claim(
    of accounts: [AccountID], _ suite: CipherSuite
  ) async throws -> [ValidKeyPackage] {
    try await identities.learn(of: Set(accounts))
    var found: [ValidKeyPackage] = []
    var waiting = accounts
    while !waiting.isEmpty {
      let part = Array(waiting.prefix(100))
      let reply = try await context.calling {
        try await $0.keys.claimKeyPackages(
          ClaimKeyPackagesRequest(
            requestID: RequestID.random(), accountIDs: part.map(\.bytes),
            cipherSuite: UInt32(suite.rawValue)), options: .long)
      }
      if let missing = reply.notFound.first.flatMap({ AccountID($0) }) {
        throw ClientError.notFound("account \(missing)")
      }
      for claimed in reply.claimed { found.append(try valid(claimed)) }
      // A reply that is full leaves accounts for the next call.
      let left = reply.remaining.compactMap { AccountID($0) }
      guard left.count < part.count, Set(left).isSubset(of: part) else {
        throw ClientError.badServer("KeyPackages are put off for accounts that were not asked for")
      }
      waiting = left + waiting.dropFirst(part.count)
    }
    return found
  }

  private func valid(_ claimed: ClaimKeyPackagesResponse.Claimed) throws -> ValidKeyPackage {
    let package = try KeyPackage(wire: claimed.keyPackage)
    guard let device = package.leafNode.credential.device,
      device.account.bytes == claimed.device?.accountID,
      UInt32(device.number) == claimed.device?.deviceID
    else { throw ClientError.badServer("a KeyPackage is of another device") }
    do {
      return try package.validated(
        by: identities.credentials, now: UInt64(max(0, context.now.seconds)))
    } catch MLSError.credentialRefused {
      throw ClientError.identityChanged(device.account)
    }
  }
}

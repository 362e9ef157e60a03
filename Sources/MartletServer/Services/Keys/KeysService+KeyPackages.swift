internal import Cryptography
package import MartletAPI
internal import MLSCore
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Adds KeyPackages of the calling device, each checked as a member would.
  package func uploadKeyPackages(
    _ request: UploadKeyPackagesRequest, context: ServerContext
  ) async throws -> UploadKeyPackagesResponse {
    let caller = try context.caller
    guard !request.keyPackages.isEmpty || !request.lastResort.isEmpty else {
      throw Refusal.constraintViolated(field: "key_packages", "is empty, and last_resort too")
    }
    let validator = DeviceCredential(
      address: caller, signatures: try await signatures(of: caller.account))
    var packages: [CheckedKeyPackage] = []
    for (index, bytes) in request.keyPackages.enumerated() {
      packages.append(
        try checked(bytes, isLastResort: false, validator, field: "key_packages[\(index)]"))
    }
    if !request.lastResort.isEmpty {
      packages.append(
        try checked(request.lastResort, isLastResort: true, validator, field: "last_resort"))
    }
    let accepted = packages
    return try await once(caller.account, request.requestID, request, context) { transaction in
      try await store(accepted, of: caller, in: transaction)
    }.reply
  }

  private func store(
    _ packages: [CheckedKeyPackage], of caller: Address, in transaction: Transaction
  ) async throws -> UploadKeyPackagesResponse {
    let account = caller.account
    let device = caller.device
    try await DevicesStore.lock(caller, in: transaction)
    let counts = try await KeysStore.counts(of: caller, in: transaction)
    let added = packages.count { !$0.isLastResort }
    guard Int(counts.keyPackages) + added <= Limits.storedOneTimeKeys else {
      throw Rejection(reply: UploadKeyPackagesResponse(outcome: .full(.init(counts: counts))))
    }
    do {
      for package in packages {
        if package.isLastResort {
          try await transaction.execute(
            KeyPackagesStore.deleteLastResort, account, device, package.cipherSuite)
        }
        try await transaction.execute(
          KeyPackagesStore.insert, account, device, package.isLastResort, package.cipherSuite,
          package.reference, package.bytes, package.expiresAt)
      }
    } catch {
      guard error.isViolation(of: "key_packages_account_id_device_id_reference_key") else {
        throw error
      }
      throw Refusal.constraintViolated(field: "key_packages", "holds one that is stored already")
    }
    return UploadKeyPackagesResponse(
      outcome: .stored(try await KeysStore.counts(of: caller, in: transaction)))
  }

  private func checked(
    _ bytes: [UInt8], isLastResort: Bool, _ validator: DeviceCredential, field: String
  ) throws -> CheckedKeyPackage {
    do {
      let package = try KeyPackage(wire: bytes)
      let now = UInt64(clamping: now().secondsSince1970)
      try check(package, at: now, field: field)
      _ = try package.validated(by: validator, now: now)
      guard package.isLastResort == isLastResort else {
        throw Refusal.constraintViolated(
          field: field, isLastResort ? "is not marked as last resort" : "is marked as last resort")
      }
      guard case .keyPackage(let lifetime) = package.leafNode.source else {
        throw Refusal.constraintViolated(field: field, "has no lifetime")
      }
      return CheckedKeyPackage(
        bytes: bytes, isLastResort: isLastResort,
        cipherSuite: Int32(package.cipherSuite.rawValue),
        reference: HashFunction.sha256.hash(bytes),
        expiresAt: Timestamp(
          microsecondsSince1970: Int64(clamping: lifetime.notAfter) * 1_000_000))
    } catch let error as MLSError {
      throw Refusal.constraintViolated(field: field, "is no valid KeyPackage: \(error)")
    }
  }

  /// Says in plain words what authors of clients meet first.
  private func check(_ package: KeyPackage, at now: UInt64, field: String) throws(Refusal) {
    if case .keyPackage(let lifetime) = package.leafNode.source {
      guard lifetime.notAfter >= now else {
        throw .constraintViolated(field: field, "has expired")
      }
      guard lifetime.notBefore <= now else {
        throw .constraintViolated(field: field, "is not valid yet")
      }
    }
    guard package.leafNode.capabilities.extensions.contains(.roles) else {
      throw .constraintViolated(
        field: field, "does not list the extension 0xf001 in its capabilities, as groups demand")
    }
  }

  /// Takes one KeyPackage of each device of some accounts.
  package func claimKeyPackages(
    _ request: ClaimKeyPackagesRequest, context: ServerContext
  ) async throws -> ClaimKeyPackagesResponse {
    let caller = try context.caller
    return try await once(caller.account, request.requestID, request, context) { transaction in
      try await claim(request, for: caller, in: transaction)
    }.reply
  }

  private func claim(
    _ request: ClaimKeyPackagesRequest, for caller: Address, in transaction: Transaction
  ) async throws -> ClaimKeyPackagesResponse {
    var reply = ClaimKeyPackagesResponse()
    var rest = request.accountIDs[...]
    var bytes: Int64 = 0
    while !rest.isEmpty, bytes < Limits.pageByteCount {
      let part = Array(rest.prefix(Limits.claimedAccounts))
      rest = rest.dropFirst(part.count)
      let claimed = try await claim(
        of: part, suite: Int32(truncatingIfNeeded: request.cipherSuite), for: caller,
        in: transaction)
      bytes += claimed.claimed.reduce(0) { $0 + Int64($1.keyPackage.count) }
      reply.claimed += claimed.claimed
      reply.notFound += claimed.notFound
      reply.without += claimed.without
    }
    reply.remaining = Array(rest)
    return reply
  }

  private func claim(
    of accounts: [[UInt8]], suite: Int32, for caller: Address, in transaction: Transaction
  ) async throws -> ClaimKeyPackagesResponse {
    var devices: [Address] = []
    for row in try await transaction.rows(KeyPackagesStore.devices, accounts) {
      let address = try Address(row)
      if address != caller { devices.append(address) }
    }
    try await limit(caller, devices, in: transaction)
    var claimed: [Address: [UInt8]] = [:]
    for statement in [KeyPackagesStore.take, KeyPackagesStore.lastResort] {
      let wanted = devices.filter { claimed[$0] == nil }
      guard !wanted.isEmpty else { break }
      for row in try await transaction.rows(
        statement, wanted.map(\.account), wanted.map(\.device), suite)
      {
        let (account, device, package) = try row.decode(
          Identifier.self, DeviceNumber.self, [UInt8].self)
        claimed[Address(account: account, device: device)] = package
      }
    }
    let known = try await transaction.rows(KeyPackagesStore.accounts, accounts)
      .map { try $0.only([UInt8].self) }
    return ClaimKeyPackagesResponse(
      claimed: devices.compactMap { device in
        claimed[device].map { .init(device: device.message, keyPackage: $0) }
      },
      notFound: accounts.filter { !known.contains($0) },
      without: devices.filter { claimed[$0] == nil }.map(\.message))
  }

  /// Holds a device to its number of KeyPackages of each device of other accounts.
  private func limit(
    _ caller: Address, _ devices: [Address], in transaction: Transaction
  ) async throws {
    try await RateBuckets.take(
      devices.filter { $0.account != caller.account }.map {
        Array("claim".utf8) + caller.bytes + $0.bytes
      },
      of: "KeyPackages were asked for", burst: claimBurst,
      interval: Limits.claimInterval, in: transaction)
  }
}

/// A KeyPackage that may be given out.
private struct CheckedKeyPackage: Sendable {
  let bytes: [UInt8]
  let isLastResort: Bool
  let cipherSuite: Int32
  let reference: [UInt8]
  let expiresAt: Timestamp
}

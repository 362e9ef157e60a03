internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// Whether the file is the latest copy of itself.
///
/// A copy that was put back knows chains of keys whose next ones have been used since. So the file
/// names its generation to the server when the program starts and now and then while it runs; one
/// that the server does not expect begins all its sessions and groups anew before it encrypts.
final class Generations {
  private let context: DeviceContext
  /// When the server last confirmed that the file is the latest copy, seconds since 1970; nil if it
  /// has not since the program started.
  private var confirmedAt: Int64?

  init(_ context: DeviceContext) { self.context = context }

  /// Asks the server whether the file is the latest copy, unless it was asked lately.
  ///
  /// - Throws: a `Status`, errors of the store; nothing may be encrypted then.
  func confirm() async throws {
    let now = context.now.seconds
    if let confirmedAt, now - confirmedAt < ClientLimits.generationInterval { return }
    let generation = try context.write { try $0.namedGeneration() }
    let reply = try await context.calling {
      try await $0.keys.confirmGeneration(
        ConfirmGenerationRequest(current: generation.current, next: generation.next),
        options: .usual)
    }
    try context.write { records in
      // Another program on the file may have been answered meanwhile.
      guard try records.generation() == generation else { return }
      switch reply.outcome {
      case .confirmed: break
      case .stale: try records.beginAnew()
      case nil: throw ClientError.badServer("a generation has no outcome")
      }
      try records.setGeneration(Generation(current: generation.next))
    }
    confirmedAt = now
  }
}

extension Records {
  fileprivate func generation() throws -> Generation? {
    try property("generation", as: Generation.self)
  }

  fileprivate func setGeneration(_ generation: Generation) throws {
    try setProperty("generation", generation)
  }

  /// The generation with the name of the next one, which is kept before the server hears of it.
  fileprivate func namedGeneration() throws -> Generation {
    var generation = try generation() ?? Generation()
    if generation.next.isEmpty {
      generation.next = RequestID.random()
      try setGeneration(generation)
    }
    return generation
  }

  /// Retires every chain of keys that a newer copy of the file may have used.
  func beginAnew() throws {
    for var record in try sessions() {
      record.retire()
      try setSession(record)
    }
    for id in try groups() {
      guard var stored = try group(id)?.stored, stored.hasState else { continue }
      stored.needsRejoin = true
      stored.pending = nil
      // Who has the group in memory sees by its version that it was replaced.
      _ = try setGroup(id, stored)
    }
    if var local = try localAccount() {
      // The newer copy has used numbers after these for its prekeys.
      var random = SystemRandom()
      local.nextKeyID &+= UInt32.random(in: ClientLimits.restoredKeyIDStep, using: &random)
      try setLocalAccount(local)
    }
    try tell(.restored(.init()))
  }
}

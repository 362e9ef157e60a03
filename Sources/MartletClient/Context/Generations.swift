internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// Whether the file is the latest copy of itself.
///
/// A copy that was put back knows chains of keys whose next ones have been used since. So the file
/// names its generation to the server when the program starts and now and then while it runs; one
/// that the server does not expect begins all its sessions and groups anew before it encrypts. For
/// a minute after an answer the next one need not be waited for, if this machine's memory says that
/// the file is the one of its copies that was written last.
final class Generations {
  private let context: DeviceContext
  /// When the server last confirmed that the file is the latest copy, seconds since 1970; nil if it
  /// has not since the program started.
  private var confirmedAt: Int64?
  /// What the server was asked, whose answer was not taken in yet.
  private var asked: Asked?

  private struct Asked {
    let generation: Generation
    /// Whether this machine's memory says that the file is the latest copy.
    let isLatest: Bool
    let call: EarlyCall<ConfirmGenerationResponse>
  }

  init(_ context: DeviceContext) { self.context = context }

  /// Asks the server whether the file is the latest copy, unless it was asked lately, and waits for
  /// the answer unless this machine's memory has it; `settle()` takes it in then.
  ///
  /// - Throws: a `Status`, errors of the store; nothing may be encrypted then.
  func confirm() async throws {
    let now = context.now.seconds
    if let confirmedAt, now - confirmedAt < ClientLimits.generationInterval { return }
    if asked == nil { asked = try ask(isLatest: isCertainlyLatest()) }
    if asked?.isLatest == false { try await settle() }
  }

  /// Takes in the answer to what was asked, if that was not done yet.
  func settle() async throws {
    guard let asked else { return }
    self.asked = nil
    let reply = try await asked.call.reply()
    let (generation, now) = (asked.generation, context.now.seconds)
    try context.write(.repeatable) { records in
      // Another program on the file may have been answered meanwhile.
      guard try records.generation() == generation else { return }
      switch reply.outcome {
      case .confirmed: break
      case .stale: try records.beginAnew()
      case nil: throw ClientError.badServer("a generation has no outcome")
      }
      try records.setGeneration(Generation(current: generation.next, confirmedAt: now))
    }
    confirmedAt = now
  }

  /// Whether the server confirmed it lately, and the file was not exchanged since: another machine
  /// may have a newer copy after a while.
  private func isCertainlyLatest() throws -> Bool {
    guard context.store.wasLatestCopy else { return false }
    let age = try context.now.seconds - (context.read { try $0.generation() }?.confirmedAt ?? 0)
    return (0..<ClientLimits.copyMarkLifetime).contains(age)
  }

  private func ask(isLatest: Bool) throws -> Asked {
    let generation = try context.write(isLatest ? .repeatable : .synced) {
      try $0.namedGeneration()
    }
    let request = ConfirmGenerationRequest(current: generation.current, next: generation.next)
    let call = EarlyCall(context) {
      try await $0.keys.confirmGeneration(request, options: .usual)
    }
    call.begin()
    return Asked(generation: generation, isLatest: isLatest, call: call)
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

internal import Cryptography
internal import MartletAPI
internal import Protobuf
internal import RPC
internal import SignalProtocol

/// Whether the file is the latest copy of itself.
///
/// A copy that was put back knows chains of keys whose next ones have been used since. So the file
/// names its generation to the server when the program starts and now and then while it runs; one
/// that the server does not expect begins all its sessions and groups anew before it encrypts.
extension Messenger {
  /// Asks the server whether the file is the latest copy, unless it was asked lately.
  ///
  /// - Throws: a `Status`, errors of the store; nothing may be encrypted then.
  func confirmGeneration() async throws {
    let now = clock.now.seconds
    if let confirmedAt, now - confirmedAt < ClientLimits.generationInterval { return }
    let generation = try store.write { records in
      var generation = try records.property("generation", as: Generation.self) ?? Generation()
      if generation.next.isEmpty {
        generation.next = RequestID.random()
        try records.setProperty("generation", generation)
      }
      return generation
    }
    let reply = try await calling {
      try await server.keys.confirmGeneration(
        ConfirmGenerationRequest(current: generation.current, next: generation.next),
        options: .usual)
    }
    try store.write { records in
      // Another program on the file may have been answered meanwhile.
      guard try records.property("generation", as: Generation.self) == generation else { return }
      switch reply.outcome {
      case .confirmed: break
      case .stale: try beginAnew(records)
      case nil: throw ClientError.badServer("a generation has no outcome")
      }
      try records.setProperty("generation", Generation(current: generation.next))
    }
    confirmedAt = now
  }

  /// Retires every chain of keys that a newer copy of the file may have used.
  private func beginAnew(_ records: Records) throws {
    for var record in try records.sessions() {
      record.retire()
      try records.setSession(record)
    }
    for id in try records.groups() {
      guard var stored = try records.group(id)?.stored, stored.hasState else { continue }
      stored.needsRejoin = true
      stored.pending = nil
      _ = try records.setGroup(id, stored)
      loadedGroups[id] = nil
    }
    if var local = try records.localAccount() {
      // The newer copy has used numbers after these for its prekeys.
      var random = SystemRandom()
      local.nextKeyID &+= UInt32.random(in: ClientLimits.restoredKeyIDStep, using: &random)
      try records.setLocalAccount(local)
    }
    try records.append(ReceivedEvent(kind: .restored(.init())), to: "inbox")
  }
}

internal import CLinux
internal import Glibc

/// What a descriptor is ready for, or what its owner waits for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// There is something to read, or the end of it.
  package static let readable = Readiness(rawValue: EPOLLIN.rawValue)
  /// There is room to write.
  package static let writable = Readiness(rawValue: EPOLLOUT.rawValue)
  /// The other end is gone; always reported.
  package static let hangup = Readiness(rawValue: EPOLLHUP.rawValue | EPOLLERR.rawValue)
  /// Of several loops that wait on one descriptor, wake one.
  package static let exclusive = Readiness(rawValue: EPOLLEXCLUSIVE.rawValue)
}

/// Something that owns a descriptor and is told when it is ready.
package protocol Pollable: AnyObject {
  /// The descriptor is ready; called on the loop.
  func ready(_ readiness: Readiness)
}

/// Where a loop keeps a descriptor's owner; stale once the descriptor was deregistered.
package struct Registration: Sendable {
  let slot: UInt32
  let generation: UInt32

  var token: UInt64 { UInt64(generation) << 32 | UInt64(slot) }

  init(slot: UInt32, generation: UInt32) {
    self.slot = slot
    self.generation = generation
  }

  init(token: UInt64) {
    self.init(slot: UInt32(truncatingIfNeeded: token), generation: UInt32(token >> 32))
  }
}

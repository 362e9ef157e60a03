internal import CLinux
internal import Glibc

/// An epoll set with the owners of its descriptors, and an event descriptor to wake it.
// Sendable: `wake` is a single write to a descriptor; all else is called on the loop's thread.
@safe final class Poller: @unchecked Sendable {
  private struct Slot {
    var owner: (any Pollable)?
    var generation: UInt32 = 0
  }

  /// The slot that stands for the event descriptor.
  private static let wakeToken = UInt64.max

  private let epoll: FileDescriptor
  private let event: FileDescriptor
  private var slots: [Slot] = []
  private var freeSlots: [UInt32] = []
  private let events =
    UnsafeMutableBufferPointer<epoll_event>.allocate(capacity: Limits.eventsPerPoll)

  init() throws(ReactorError) {
    let epollNumber = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epollNumber >= 0 else { throw .last("epoll_create1") }
    epoll = FileDescriptor(owning: epollNumber)
    let eventNumber = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard eventNumber >= 0 else { throw .last("eventfd") }
    event = FileDescriptor(owning: eventNumber)
    var wish = unsafe epoll_event(events: EPOLLIN.rawValue, data: .init(u64: Self.wakeToken))
    guard unsafe epoll_ctl(epollNumber, EPOLL_CTL_ADD, eventNumber, &wish) == 0 else {
      throw .last("epoll_ctl")
    }
  }

  deinit { unsafe events.deallocate() }

  /// Ends a wait from any thread.
  func wake() {
    var one: UInt64 = 1
    _ = unsafe write(event.number, &one, MemoryLayout<UInt64>.size)
  }

  func add(
    _ descriptor: Int32, _ readiness: Readiness, _ owner: any Pollable
  ) throws(ReactorError) -> Registration {
    let slot = freeSlots.popLast() ?? UInt32(slots.count)
    if slot == slots.count { slots.append(Slot()) }
    let registration = Registration(slot: slot, generation: slots[Int(slot)].generation)
    var wish = unsafe epoll_event(
      events: readiness.rawValue, data: .init(u64: registration.token))
    guard unsafe epoll_ctl(epoll.number, EPOLL_CTL_ADD, descriptor, &wish) == 0 else {
      freeSlots.append(slot)
      throw .last("epoll_ctl")
    }
    slots[Int(slot)].owner = owner
    return registration
  }

  func modify(_ registration: Registration, _ descriptor: Int32, _ readiness: Readiness) {
    var wish = unsafe epoll_event(
      events: readiness.rawValue, data: .init(u64: registration.token))
    let result = unsafe epoll_ctl(epoll.number, EPOLL_CTL_MOD, descriptor, &wish)
    assert(result == 0, "epoll_ctl: \(errno)")
  }

  func remove(_ registration: Registration, _ descriptor: Int32) {
    guard slots[Int(registration.slot)].generation == registration.generation else { return }
    _ = epoll_ctl(epoll.number, EPOLL_CTL_DEL, descriptor, nil)
    slots[Int(registration.slot)].owner = nil
    slots[Int(registration.slot)].generation &+= 1
    freeSlots.append(registration.slot)
  }

  /// Waits for readiness.
  ///
  /// - Parameter nanoseconds: how long to wait; nil waits for readiness alone.
  /// - Returns: how many descriptors are ready, for `dispatch`.
  func wait(nanoseconds: UInt64?) -> Int {
    let milliseconds = nanoseconds.map { Int32(min(($0 + 999_999) / 1_000_000, 60_000)) } ?? -1
    let count = unsafe epoll_wait(
      epoll.number, events.baseAddress, Int32(events.count), milliseconds)
    return max(0, Int(count))
  }

  /// Tells the owners of the descriptors that the last wait found ready.
  func dispatch(_ count: Int) {
    for index in 0..<count {
      let happened = unsafe events[index]
      let token = unsafe happened.data.u64
      guard token != Self.wakeToken else {
        var value: UInt64 = 0
        _ = unsafe read(event.number, &value, MemoryLayout<UInt64>.size)
        continue
      }
      let registration = Registration(token: token)
      let slot = slots[Int(registration.slot)]
      guard slot.generation == registration.generation else { continue }
      slot.owner?.ready(Readiness(rawValue: unsafe happened.events))
    }
  }
}

internal import Reactor

extension Node {
  /// Has Redis carry hints, where there is one.
  func startCarrying(on loop: EventLoop, _ log: @escaping @Sendable (FailureReport) -> Void) {
    wakeups.carrier?.start(
      on: loop,
      began: {
        // What was published while nobody listened is lost: look.
        self.wakeups.counts.beginAnew()
        self.delivery.wakeAll()
      },
      receive: { packet in
        for wakeup in self.wakeups.received(byCarrier: packet) { self.receive(wakeup) }
      },
      report: { log(FailureReport(ofWork: "redis", "\($0)")) })
  }
}

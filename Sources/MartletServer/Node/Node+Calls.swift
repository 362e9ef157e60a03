extension Node {
  /// Ends calls whose time has come, and notes who is attached to theirs, until the task is
  /// cancelled.
  func workOnCalls(_ log: @escaping @Sendable (FailureReport) -> Void) async {
    await withTaskGroup { group in
      group.addTask {
        await self.every(Limits.callTickInterval, "end calls", log) {
          try await self.referee.expireDue()
        }
      }
      group.addTask {
        await self.every(Limits.callTouchInterval, "touch calls", log) {
          try await self.touchCalls()
        }
      }
      group.addTask {
        await self.every(Limits.callTickInterval, "work on groups' calls", log) {
          let streams = self.delivery.groupCalls
          try await streams.tell(DueGroupCalls.work(on: streams.calls, in: self.database))
        }
      }
      group.addTask {
        await self.every(Limits.participantTouchInterval, "touch participants", log) {
          try await DueGroupCalls.touch(self.delivery.groupCalls.takeHeard(), in: self.database)
        }
      }
    }
  }

  /// Notes which devices are attached to their calls here.
  private func touchCalls() async throws {
    let streams = delivery.calls.all
    try await CallStore.touch(
      callers: streams.filter(\.side.isCaller).map(\.call),
      callees: streams.compactMap { stream in stream.side.device.map { (stream.call, $0) } },
      in: database)
  }
}

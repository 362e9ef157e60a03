extension Node {
  /// Wakes devices until the task is cancelled.
  func wakeDevices(_ log: @escaping @Sendable (FailureReport) -> Void) async {
    await push?.sender.run { error in
      self.noteFailure(of: "push")
      log(
        FailureReport(number: Identifier.random().description, method: "push", error: "\(error)"))
    }
  }
}

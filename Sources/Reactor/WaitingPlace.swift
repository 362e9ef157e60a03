/// A place where one task of a loop waits until it is woken; touched on that loop only.
@safe package final class WaitingPlace {
  private var continuation: UnsafeContinuation<Void, Never>?

  package init() {}

  /// Waits until `wake` is called. Nobody may wait already.
  package func wait() async {
    await unsafe withUnsafeContinuation {
      unsafe precondition(continuation == nil, "two tasks wait at one place")
      unsafe continuation = $0
    }
  }

  /// Lets the task that waits go on, in its turn on the loop.
  package func wake() {
    let waiting = unsafe continuation
    unsafe continuation = nil
    unsafe waiting?.resume()
  }
}

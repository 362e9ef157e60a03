internal import CLinux
internal import Glibc

/// Starts a thread that is never joined.
///
/// - Parameters:
///   - name: what the kernel shows, 15 characters at the most.
///   - body: what it runs.
/// - Throws: `ReactorError.system` where no thread can be made.
package func startThread(
  name: String, _ body: @escaping @Sendable () -> Void
) throws(ReactorError) {
  final class Start {
    let name: String
    let body: @Sendable () -> Void
    init(name: String, body: @escaping @Sendable () -> Void) {
      self.name = name
      self.body = body
    }
  }
  var thread = pthread_t()
  let start = unsafe Unmanaged.passRetained(Start(name: name, body: body))
  let result = unsafe pthread_create(
    &thread, nil,
    { argument in
      guard let argument = unsafe argument else { return nil }
      let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
      unsafe martlet_set_thread_name(String(start.name.prefix(15)))
      start.body()
      return nil
    }, start.toOpaque())
  guard result == 0 else {
    unsafe start.release()
    throw .system(call: "pthread_create", errno: result)
  }
  pthread_detach(thread)
}

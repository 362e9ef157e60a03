/// Finds the code that serves a path.
public struct Router: Sendable {
  /// The services, in the order given.
  public let services: [ServiceDescriptor]

  private let handlers: [String: MethodHandler]
  private let serviceNames: Set<String>

  /// Routes to services; each call passes the interceptors, the first of them outermost.
  ///
  /// - Parameters:
  ///   - services: what is served. A later one replaces an earlier one of the same name.
  ///   - interceptors: what every call passes.
  public init(services: [any ServiceHandler], interceptors: [any ServerInterceptor] = []) {
    var handlers: [String: MethodHandler] = [:]
    for service in services {
      for handler in service.methods {
        handlers[handler.method.path] = handler.intercepted(by: interceptors)
      }
    }
    self.handlers = handlers
    self.services = services.map(\.service)
    self.serviceNames = Set(services.map(\.service.name))
  }

  /// The code that serves a path.
  ///
  /// - Parameter path: `/service/method`.
  /// - Returns: the handler.
  /// - Throws: `.unimplemented`, naming what is not known here.
  package func handler(_ path: String) throws(Status) -> MethodHandler {
    if let handler = handlers[path] { return handler }
    // Bytes are compared, not characters, which are dear to find the ends of.
    let bytes = path.utf8
    let parts = bytes.split(separator: UInt8(ascii: "/"), maxSplits: 1)
    guard bytes.first == UInt8(ascii: "/"), parts.count == 2 else {
      throw Status(.unimplemented, "malformed path, expected \"/service/method\"")
    }
    let (service, method) = (Substring(parts[0]), Substring(parts[1]))
    guard serviceNames.contains(String(service)) else {
      throw Status(.unimplemented, "unknown service \(service)")
    }
    throw Status(.unimplemented, "unknown method \(method) of service \(service)")
  }
}

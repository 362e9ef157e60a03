/// Something that serves a service's methods; generated handler protocols refine it.
public protocol ServiceHandler: Sendable {
  /// The service.
  var service: ServiceDescriptor { get }
  /// Its methods, each with the code that serves it.
  var methods: [MethodHandler] { get }
}

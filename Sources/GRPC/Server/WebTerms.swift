internal import Connect
internal import Protobuf

/// What a server offers to browsers.
struct WebTerms: Sendable {
  /// Which pages of other sites may call.
  let crossOrigin: CrossOrigin
  /// How requests are read that come as JSON.
  let jsonOptions: JSONOptions

  init(_ configuration: ServerConfiguration) {
    crossOrigin = CrossOrigin(origins: configuration.webOrigins)
    // A newer page may say more than this server knows.
    jsonOptions = JSONOptions(ignoresUnknownFields: true, types: configuration.anyTypes)
  }
}

/// The header fields of a request that the protocols of browsers and their browsers' own rules give
/// a meaning, as they came.
package struct WebFields: Sendable, Hashable {
  /// `origin`: the site whose page calls.
  package var origin: [UInt8]?
  /// `access-control-request-method`: what a browser asks about.
  package var requestedMethod: [UInt8]?
  /// `content-encoding`.
  package var contentEncoding: [UInt8]?
  /// `accept-encoding`.
  package var acceptEncoding: [UInt8]?
  /// `connect-protocol-version`.
  package var version: [UInt8]?
  /// `connect-timeout-ms`.
  package var timeout: [UInt8]?
  /// `connect-content-encoding`.
  package var streamContentEncoding: [UInt8]?
  /// `connect-accept-encoding`.
  package var streamAcceptEncoding: [UInt8]?

  /// None of them.
  package init() {}
}

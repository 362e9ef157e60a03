/// How push services know the server.
package struct PushPolicy: Sendable {
  /// Whom push services of browsers may turn to: `mailto:` or https.
  package var contact = "mailto:postmaster@localhost"

  /// What is so without settings.
  package init() {}
}

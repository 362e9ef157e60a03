package import Cryptography

/// How push services know the server.
package struct PushPolicy: Sendable {
  /// What Apple has issued.
  package struct APNs: Sendable {
    /// What tokens are signed with.
    package let key: PEMSigningKey
    /// Apple's name of the key.
    package let keyID: String
    /// The team that it was issued to.
    package let teamID: String
    /// The application.
    package let topic: String
    /// Where Apple's service is.
    package let url: String

    /// What Apple has issued.
    package init(key: PEMSigningKey, keyID: String, teamID: String, topic: String, url: String) {
      self.key = key
      self.keyID = keyID
      self.teamID = teamID
      self.topic = topic
      self.url = url
    }
  }

  /// What Google has issued: the account of a service.
  package struct FCM: Sendable {
    /// What assertions are signed with.
    package let key: PEMSigningKey
    /// The account.
    package let email: String
    /// The project whose devices are woken.
    package let project: String
    /// Where tokens are had.
    package let tokenURL: String
    /// Where Google's service is.
    package let url: String

    /// What Google has issued.
    package init(
      key: PEMSigningKey, email: String, project: String, tokenURL: String, url: String
    ) {
      self.key = key
      self.email = email
      self.project = project
      self.tokenURL = tokenURL
      self.url = url
    }
  }

  /// Whom push services of browsers may turn to: `mailto:` or https.
  package var contact = "mailto:postmaster@localhost"
  /// How Apple knows the server; nil if it does not.
  package var apns: APNs?
  /// How Google knows the server; nil if it does not.
  package var fcm: FCM?

  /// What is so without settings.
  package init() {}
}

/// Settings of waking devices.
extension Setting {
  static let storageKeyFile = Setting(
    name: "storage-key-file", standard: "",
    help:
      "the key that seals where devices are woken and the secrets of webhooks, one file for all "
      + "nodes; empty is DATA-DIRECTORY/storage.key, which is made",
    choices: "a file of 64 hexadecimal digits")
  static let pushContact = Setting(
    name: "push-contact", standard: "mailto:postmaster@localhost",
    help: "whom push services may turn to: mailto:ADDRESS or an https URL",
    choices: "mailto:ADDRESS or an https URL")
  static let apnsKeyFile = Setting(
    name: "apns-key-file", standard: "",
    help: "a key that Apple has issued, .p8; empty wakes nobody by Apple's push service",
    choices: "a private key of P-256, PEM")
  static let apnsKeyID = Setting(
    name: "apns-key-id", standard: "", help: "Apple's name of the key",
    choices: "a name, since apns-key-file is set")
  static let apnsTeamID = Setting(
    name: "apns-team-id", standard: "", help: "the team that Apple has issued the key to",
    choices: "a name, since apns-key-file is set")
  static let apnsTopic = Setting(
    name: "apns-topic", standard: "", help: "the application's bundle identifier",
    choices: "a bundle identifier, since apns-key-file is set")
  static let apnsURL = Setting(
    name: "apns-url", standard: "https://api.push.apple.com",
    help: "where Apple's push service is", choices: "an https URL without a path")
  static let fcmCredentialsFile = Setting(
    name: "fcm-credentials-file", standard: "",
    help:
      "a service account that Google has issued, JSON; empty wakes nobody by Firebase Cloud "
      + "Messaging",
    choices: "a file with client_email, private_key, project_id and token_uri")
  static let fcmURL = Setting(
    name: "fcm-url", standard: "https://fcm.googleapis.com",
    help: "where Firebase Cloud Messaging is", choices: "an https URL without a path")
}

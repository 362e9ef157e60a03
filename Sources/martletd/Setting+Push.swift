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
}

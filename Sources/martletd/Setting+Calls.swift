/// Settings of calls.
extension Setting {
  static let turnURLs = Setting(
    name: "turn-urls", standard: "",
    help: "the relays for calls, such as turn:HOST:3478?transport=udp; several with commas between",
    choices: "URLs that begin with turn: or turns:, with commas between")
  static let turnSecret = Setting(
    name: "turn-secret", standard: "",
    help: "the secret that the relays share with the server (coturn: static-auth-secret)",
    choices: "a secret, since turn-urls names relays")
  static let turnFormerSecret = Setting(
    name: "turn-former-secret", standard: "",
    help: "while turn-secret is replaced, the one before: clients are given credentials of both")
  static let ringSeconds = Setting(
    name: "ring-seconds", standard: "60", help: "how long a call rings if its caller does not say",
    range: 15...120)
  static let callHistoryDays = Setting(
    name: "call-history-days", standard: "30",
    help: "days that calls are listed; 0 until every device knows that they are over",
    range: 0...3650)

  /// Settings whose values are shown to nobody.
  static let secrets = [turnSecret.name, turnFormerSecret.name, s3SecretKey.name]
}

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

  static let callServer = Setting(
    name: "call-server", standard: "mesh",
    help: "how media passes in groups' calls: from each to each other, or through a server",
    choices: "mesh, janus or livekit")
  static let callServerURL = Setting(
    name: "call-server-url", standard: "",
    help: "where clients reach that server, such as https://HOST:8089/janus or wss://HOST",
    choices: "a URL, since call-server is janus or livekit")
  static let callServerKey = Setting(
    name: "call-server-key", standard: "", help: "the name of the API key (LiveKit)",
    choices: "the name of a key, since call-server is livekit")
  static let callServerSecret = Setting(
    name: "call-server-secret", standard: "",
    help: "the secret shared with that server (janus: token_auth_secret; LiveKit: the key's)",
    choices: "a secret, since call-server is janus or livekit")

  /// Settings whose values are shown to nobody.
  static let secrets = [
    turnSecret.name, turnFormerSecret.name, callServerSecret.name, s3SecretKey.name,
  ]
}

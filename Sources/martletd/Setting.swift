/// Something that an operator may set: by a flag, an environment variable or a line of a file.
struct Setting: Sendable {
  let name: String
  let standard: String
  let help: String
  /// What it may be, where the help does not say it.
  var choices: String?
  /// The whole numbers that it may be, where it is one.
  var range: ClosedRange<Int>?

  /// What a value has to be.
  var expected: String {
    if let range { return "a whole number from \(range.lowerBound) to \(range.upperBound)" }
    return choices ?? help
  }

  /// The environment variable.
  var variable: String {
    "MARTLET_" + name.uppercased().replacing("-", with: "_")
  }

  static let listen = Setting(
    name: "listen", standard: "127.0.0.1:4433",
    help: "where to listen, separated by commas: HOST:PORT, with a port of 0 for any, or unix:PATH")
  static let dataDirectory = Setting(
    name: "data-directory", standard: "martlet-data",
    help: "where the private database cluster and the development certificate live")
  static let databaseURL = Setting(
    name: "database-url", standard: "",
    help: "the PostgreSQL database (also DATABASE_URL); empty runs a private cluster")
  static let tlsCertificate = Setting(
    name: "tls-certificate", standard: "",
    help: "certificate chain, PEM; empty makes a development certificate, on loopback only",
    choices: "a file, since tls-key names one")
  static let tlsKey = Setting(
    name: "tls-key", standard: "", help: "the certificate's private key, PEM",
    choices: "a file, since tls-certificate names one")
  static let insecurePlaintext = Setting(
    name: "insecure-plaintext", standard: "false",
    help: "true speaks plaintext: for use behind a proxy that ends TLS, and in tests",
    choices: "true or false")
  static let admission = Setting(
    name: "admission", standard: "invite",
    help:
      "who may register: invite (see `martletd invite`), token (of the host application) or open",
    choices: "invite, token or open")
  static let hostTokenKeys = Setting(
    name: "host-token-keys", standard: "",
    help:
      "the host application's public keys, a JSON Web Key Set: a file or an https URL; for "
      + "admission by token",
    choices: "a file or an https URL, since admission is by token")
  static let hostTokenIssuer = Setting(
    name: "host-token-issuer", standard: "",
    help: "what the tokens have as iss, one for each file of keys",
    choices: "a name, since admission is by token")
  static let hostTokenAudience = Setting(
    name: "host-token-audience", standard: "martlet", help: "what the tokens have as aud",
    choices: "a name, since admission is by token")
  static let metricsListen = Setting(
    name: "metrics-listen", standard: "",
    help:
      "where /metrics, /healthz and /readyz are served in plain HTTP: ADDRESS:PORT or unix:PATH; "
      + "empty serves none",
    choices: "a numeric address and a port, or unix:PATH")
  static let serverName = Setting(
    name: "server-name", standard: "martlet",
    help: "the server's name; the same on every node of one database", choices: "a name")
  static let firstContact = Setting(
    name: "first-contact", standard: "request",
    help:
      "what first messages to a person are: request (few come through until it is accepted), or "
      + "accepted, for servers whose people know each other",
    choices: "request or accepted")
  static let publicAddress = Setting(
    name: "public-address", standard: "",
    help: "the server as clients name it in links, HOST or HOST:PORT; empty takes it from listen",
    choices: "HOST or HOST:PORT")
  static let drainSeconds = Setting(
    name: "drain-seconds", standard: "20", help: "how long open calls may run on after SIGTERM",
    range: 0...86_400)
  static let logLevel = Setting(
    name: "log-level", standard: "info",
    help: "trace, debug, info, notice, warning, error or critical")
  static let sendBurst = Setting(
    name: "send-burst", standard: "60",
    help: "messages that an account may send to another at once; 0 sets no limit",
    range: 0...1_000_000)
  static let sendInterval = Setting(
    name: "send-interval-milliseconds", standard: "1000",
    help: "time after which it may send one more", range: 1...86_400_000)
  static let queueDays = Setting(
    name: "queue-days", standard: "30", help: "days that undelivered messages are kept",
    range: 1...365)
  static let historyDays = Setting(
    name: "history-days", standard: "0",
    help: "days that it is kept which messages were sent and read; 0 keeps it for ever",
    range: 0...36_500)
  static let mediaDirectory = Setting(
    name: "media-directory", standard: "",
    help: "where sealed files are kept, one folder for all nodes; empty is DATA-DIRECTORY/media")
  static let mediaObjectMebibytes = Setting(
    name: "media-object-mebibytes", standard: "512",
    help: "size that a sealed file may have", range: 1...16_384)
  static let mediaAccountMebibytes = Setting(
    name: "media-account-mebibytes", standard: "5120",
    help: "size of all sealed files that an account may have stored", range: 1...1_048_576)
  static let mediaDayMebibytes = Setting(
    name: "media-day-mebibytes", standard: "2048",
    help: "size of the sealed files that an account may upload in a day", range: 1...1_048_576)
  static let mediaDays = Setting(
    name: "media-days", standard: "30", help: "days that sealed files of messages are kept",
    range: 1...3650)
  static let mediaFreeDiskPercent = Setting(
    name: "media-free-disk-percent", standard: "5",
    help: "how much of the disk stays free: uploads are refused before it is full", range: 0...50)

  static let all = [
    listen, metricsListen, dataDirectory, databaseURL, tlsCertificate, tlsKey, insecurePlaintext,
    admission, hostTokenKeys, hostTokenIssuer, hostTokenAudience, serverName, drainSeconds,
    logLevel,
    sendBurst, sendInterval, queueDays, historyDays,
    mediaDirectory, mediaObjectMebibytes, mediaAccountMebibytes, mediaDayMebibytes, mediaDays,
    mediaFreeDiskPercent,
    mediaStore, s3Endpoint, s3Bucket, s3Region, s3Prefix, s3AccessKey, s3SecretKey,
    s3Direct,
    turnURLs, turnSecret, turnFormerSecret, ringSeconds, callHistoryDays,
    callServer, callServerURL, callServerKey, callServerSecret,
    publicAddress, firstContact,
    webOrigins,
    proxyProtocolFrom, connectionsPerAddress,
    registrationBurst, registrationInterval, firstContactBurst, firstContactInterval,
    internalListen, internalAuthorities, internalIdentities,
    egressPorts, egressNetworks, egressAuthorities,
    redisURL, redisAuthorities,
    storageKeyFile, pushContact,
    apnsKeyFile, apnsKeyID, apnsTeamID, apnsTopic, apnsURL, fcmCredentialsFile, fcmURL,
  ]
}

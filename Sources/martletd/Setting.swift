/// Something that an operator may set: by a flag, an environment variable or a line of a file.
struct Setting: Sendable {
  let name: String
  let standard: String
  let help: String

  /// The environment variable.
  var variable: String {
    "MARTLET_" + name.uppercased().replacing("-", with: "_")
  }

  static let listen = Setting(
    name: "listen", standard: "127.0.0.1:4433",
    help: "where to listen: HOST:PORT, with a port of 0 for any, or unix:PATH")
  static let dataDirectory = Setting(
    name: "data-directory", standard: "martlet-data",
    help: "where the private database cluster and the development certificate live")
  static let databaseURL = Setting(
    name: "database-url", standard: "",
    help: "the PostgreSQL database (also DATABASE_URL); empty runs a private cluster")
  static let tlsCertificate = Setting(
    name: "tls-certificate", standard: "",
    help: "certificate chain, PEM; empty makes a development certificate, on loopback only")
  static let tlsKey = Setting(
    name: "tls-key", standard: "", help: "the certificate's private key, PEM")
  static let insecurePlaintext = Setting(
    name: "insecure-plaintext", standard: "false",
    help: "true speaks plaintext: for use behind a proxy that ends TLS, and in tests")
  static let admission = Setting(
    name: "admission", standard: "invite",
    help:
      "who may register: invite (see `martletd invite`), token (of the host application) or open")
  static let hostTokenKeys = Setting(
    name: "host-token-keys", standard: "",
    help: "the host application's public keys, a JSON Web Key Set; for admission by token")
  static let hostTokenIssuer = Setting(
    name: "host-token-issuer", standard: "", help: "what the tokens have as iss")
  static let hostTokenAudience = Setting(
    name: "host-token-audience", standard: "martlet", help: "what the tokens have as aud")
  static let serverName = Setting(
    name: "server-name", standard: "martlet",
    help: "the server's name; the same on every node of one database")
  static let drainSeconds = Setting(
    name: "drain-seconds", standard: "20", help: "how long open calls may run on after SIGTERM")
  static let logLevel = Setting(
    name: "log-level", standard: "info", help: "debug, info, warning or error")
  static let sendBurst = Setting(
    name: "send-burst", standard: "60",
    help: "messages that an account may send to another at once; 0 sets no limit")
  static let sendInterval = Setting(
    name: "send-interval-milliseconds", standard: "1000",
    help: "time after which it may send one more")
  static let queueDays = Setting(
    name: "queue-days", standard: "30", help: "days that undelivered messages are kept")

  static let all = [
    listen, dataDirectory, databaseURL, tlsCertificate, tlsKey, insecurePlaintext, admission,
    hostTokenKeys, hostTokenIssuer, hostTokenAudience, serverName, drainSeconds, logLevel,
    sendBurst, sendInterval, queueDays,
  ]
}

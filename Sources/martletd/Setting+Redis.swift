/// Settings of Redis or Valkey.
extension Setting {
  static let redisURL = Setting(
    name: "redis-url", standard: "",
    help:
      "Redis or Valkey, which carries hints between nodes: "
      + "redis://USER:PASSWORD@HOST:PORT/DATABASE, or rediss:// "
      + "for TLS; empty uses the database alone")
  static let redisAuthorities = Setting(
    name: "redis-authorities", standard: "",
    help: "certificates of authorities that vouch for Redis over TLS, PEM; empty: the system's",
    choices: "a file of certificates, PEM, for a redis-url of rediss://")
}

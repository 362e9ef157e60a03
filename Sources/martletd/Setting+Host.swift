/// Settings of the listener for back ends.
extension Setting {
  static let internalListen = Setting(
    name: "internal-listen", standard: "",
    help: "where back ends of applications connect, with certificates: HOST:PORT or unix:PATH")
  static let internalAuthorities = Setting(
    name: "internal-authorities", standard: "",
    help: "the authorities that issue the back ends' certificates, PEM",
    choices: "a file of certificates, since internal-listen is set")
  static let internalIdentities = Setting(
    name: "internal-identities", standard: "",
    help: "who of the back ends may call what, JSON",
    choices: "a file of identities, since internal-listen is set")
}

/// Settings of what the server asks of services elsewhere.
extension Setting {
  static let egressPorts = Setting(
    name: "egress-ports", standard: "443",
    help: "ports of services elsewhere that may be connected to, such as webhooks",
    choices: "ports with commas between")
  static let egressNetworks = Setting(
    name: "egress-networks", standard: "",
    help: "private networks that may be connected to, such as 10.1.0.0/16",
    choices: "networks with commas between, such as 10.1.0.0/16 or fd12::/16")
  static let egressAuthorities = Setting(
    name: "egress-authorities", standard: "",
    help: "authorities that services elsewhere are trusted by, PEM; empty for the system's")
}

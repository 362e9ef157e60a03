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

internal import Connect

/// Settings of browsers.
extension Setting {
  static let webOrigins = Setting(
    name: "web-origins", standard: "",
    help:
      "the sites whose pages may call from browsers, such as https://chat.example.org; several "
      + "with commas between; empty allows none",
    choices: "origins (https://HOST or https://HOST:PORT), with commas between")
}

extension Settings {
  /// The sites whose pages may call.
  var webOrigins: [String] {
    get throws {
      let origins = list(self[.webOrigins])
      guard origins.allSatisfy(CrossOrigin.isOrigin) else {
        throw SettingsError.wrong(.webOrigins, self[.webOrigins])
      }
      return origins
    }
  }
}

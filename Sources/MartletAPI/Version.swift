/// The version of Martlet: the server, the client library and the command line are released
/// together.
public enum MartletVersion {
  /// The version, by semver.org.
  public static let current = "0.1.0"
}

/// The file of a device, and what opens it.
public struct StoreLocation: Sendable {
  /// The file's path.
  public var path: String
  /// What opens it.
  public var key: StoreKey

  /// A file.
  public init(_ path: String, key: StoreKey) {
    self.path = path
    self.key = key
  }
}

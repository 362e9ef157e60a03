/// A value that interceptors hand to handlers: a type that names itself and what it holds.
public protocol ContextKey {
  /// What is held.
  associatedtype Value: Sendable
}

/// What interceptors have found out about a call, by type.
public struct ContextValues: Sendable {
  private var values: [ObjectIdentifier: any Sendable] = [:]

  /// Nothing.
  public init() {}

  /// The value of a key; nil if none was set.
  public subscript<Key: ContextKey>(key: Key.Type) -> Key.Value? {
    get { values[ObjectIdentifier(key)] as? Key.Value }
    set { values[ObjectIdentifier(key)] = newValue }
  }
}

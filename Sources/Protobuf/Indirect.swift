/// Holds a message behind a reference, so that a message can contain its own kind. It behaves as
/// the plain optional value does.
@propertyWrapper
public struct Indirect<Value: Hashable & Sendable>: Hashable, Sendable {
  private indirect enum Storage: Hashable, Sendable {
    case none
    case some(Value)
  }

  private var storage: Storage

  /// Holds `wrappedValue`.
  public init(wrappedValue: Value?) {
    storage = wrappedValue.map(Storage.some) ?? .none
  }

  /// The message; nil if there is none.
  public var wrappedValue: Value? {
    get {
      switch storage {
      case .none: nil
      case .some(let value): value
      }
    }
    set { storage = newValue.map(Storage.some) ?? .none }
  }
}

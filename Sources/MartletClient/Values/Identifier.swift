internal import Cryptography
internal import Protobuf

/// Sixteen bytes that name something, shown as 32 hexadecimal digits.
public struct Identifier<Subject>: Sendable, Hashable, LosslessStringConvertible {
  /// Bytes in an identifier.
  public static var byteCount: Int { 16 }

  /// The 16 bytes.
  public let bytes: [UInt8]

  /// An identifier from its bytes; nil if there are not 16.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = bytes
  }

  /// An identifier from 32 hexadecimal digits, or from base64 as the JSON form of messages has it.
  public init?(_ description: String) {
    if description.utf8.count == 2 * Self.byteCount {
      guard let bytes = Hexadecimal.decode(description) else { return nil }
      self.bytes = bytes
    } else {
      guard let bytes = Base64.decode(description.utf8), bytes.count == Self.byteCount else {
        return nil
      }
      self.bytes = bytes
    }
  }

  /// An identifier that nobody can guess.
  public static func random() -> Identifier {
    var random = SystemRandom()
    return Identifier(unchecked: random.bytes(byteCount))
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  /// 32 hexadecimal digits.
  public var description: String { Hexadecimal.encode(bytes) }
}

/// What an `AccountID` names.
public enum AccountSubject: Sendable {}
/// What a `MessageID` names.
public enum MessageSubject: Sendable {}
/// What a `GroupID` names.
public enum GroupSubject: Sendable {}

/// Names an account.
public typealias AccountID = Identifier<AccountSubject>
/// Names a message, among those of its author.
public typealias MessageID = Identifier<MessageSubject>
/// Names a group.
public typealias GroupID = Identifier<GroupSubject>

/// What a `CallID` names.
public enum CallSubject: Sendable {}

/// Names a call.
public typealias CallID = Identifier<CallSubject>

/// Where messages are exchanged.
public enum Conversation: Sendable, Hashable, LosslessStringConvertible {
  /// With one other account.
  case direct(AccountID)
  /// Among the own devices: notes to oneself.
  case noteToSelf
  /// In a group.
  case group(GroupID)

  /// Reads "direct:ACCOUNT", "self" or "group:GROUP"; an account alone is taken for direct.
  public init?(_ description: String) {
    if description == "self" {
      self = .noteToSelf
    } else if description.hasPrefix("group:") {
      guard let id = GroupID(String(description.dropFirst(6))) else { return nil }
      self = .group(id)
    } else {
      let text = description.hasPrefix("direct:") ? String(description.dropFirst(7)) : description
      guard let id = AccountID(text) else { return nil }
      self = .direct(id)
    }
  }

  /// "direct:ACCOUNT", "self" or "group:GROUP".
  public var description: String {
    switch self {
    case .direct(let account): "direct:\(account)"
    case .noteToSelf: "self"
    case .group(let group): "group:\(group)"
    }
  }
}

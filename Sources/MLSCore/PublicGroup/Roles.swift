/// Who may change a group: an extension of the GroupContext that names its administrators, and says
/// what new members get of the history.
///
/// Everyone else is a plain member. The names are client identities as the application's
/// `CredentialValidator` gives them, so that a role outlives the change of a leaf.
public struct Roles: Hashable, Sendable {
  /// The identities of the administrators.
  public var administrators: Set<[UInt8]>
  /// Days of history that new members get from whoever adds them; 0 is none.
  public var sharedHistoryDays: UInt16 = 0

  /// The role of a client.
  public enum Role: Hashable, Sendable {
    /// May change everything.
    case administrator
    /// May change its own leaf, and leave.
    case member
  }

  /// Roles with the given administrators.
  public init(administrators: Set<[UInt8]>, sharedHistoryDays: UInt16 = 0) {
    self.administrators = administrators
    self.sharedHistoryDays = sharedHistoryDays
  }

  /// The role of the client with an identity.
  public func role(of identity: [UInt8]) -> Role {
    administrators.contains(identity) ? .administrator : .member
  }

  /// The roles of a group; nil if it has none.
  ///
  /// - Parameter context: the group's.
  /// - Throws: `MLSError.malformed`.
  public init?(of context: GroupContext) throws(MLSError) {
    guard let roles = try context.extensions.content(Roles.self) else { return nil }
    self = roles
  }

  /// The extension for a GroupContext.
  public var asExtension: Extension { wireExtension }
}

extension Roles: ExtensionContent {
  /// A number for private use.
  package static let extensionType = ExtensionType.roles

  package init(from reader: inout WireReader) throws(MLSError) {
    var nested = try reader.readNested()
    administrators = []
    var last: [UInt8]?
    while !nested.isAtEnd {
      let identity = try nested.readOpaque()
      if let last, !last.lexicographicallyPrecedes(identity) {
        throw .malformed(.illFormed("list of administrators"))
      }
      administrators.insert(identity)
      last = identity
    }
    guard !reader.isAtEnd else { return }
    sharedHistoryDays = try reader.read(UInt16.self)
    // There is one encoding for each value: no days are not written.
    guard sharedHistoryDays > 0 else { throw .malformed(.illFormed("days of shared history")) }
  }

  package func encode(into writer: inout WireWriter) {
    writer.writeNested { nested in
      for identity in administrators.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        nested.writeOpaque(identity)
      }
    }
    if sharedHistoryDays > 0 { writer.write(sharedHistoryDays) }
  }
}

extension ExtensionType {
  /// The roles of a group's members: a number for private use.
  public static let roles = ExtensionType(rawValue: 0xf001)
}

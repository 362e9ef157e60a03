/// Which credential types a tree's members use, and how many of them support each type.
///
/// Each member must support the credentials of all others; with the counts, that is known without
/// asking every member again.
///
/// Source: RFC 9420 §7.3.
package struct CredentialCensus: Sendable {
  private var users: [CredentialType: Int] = [:]
  private var supporters: [CredentialType: Int] = [:]
  private var memberCount = 0

  package init() {}

  package mutating func insert(_ leaf: LeafNode) {
    memberCount += 1
    users[leaf.credential.type, default: 0] += 1
    for type in Set(leaf.capabilities.credentials) { supporters[type, default: 0] += 1 }
  }

  package mutating func remove(_ leaf: LeafNode) {
    memberCount -= 1
    Self.decrement(&users, leaf.credential.type)
    for type in Set(leaf.capabilities.credentials) { Self.decrement(&supporters, type) }
  }

  private static func decrement(_ counts: inout [CredentialType: Int], _ type: CredentialType) {
    let count = counts[type, default: 0] - 1
    counts[type] = count > 0 ? count : nil
  }

  /// Whether every member supports every credential type in use.
  package var isHarmonious: Bool {
    users.keys.allSatisfy { supporters[$0] == memberCount }
  }
}

/// What a type of proposal may do: who may send it, how many of it a commit may have, and whether
/// the commit must then have a path.
///
/// The rows of `table` are all that validation knows of a type. What depends on the group, such as
/// whether a leaf is blank, is checked beside them.
///
/// Source: RFC 9420 §12.1.8, §12.2, §12.4 and the table of §17.4.
package struct ProposalTerms: Sendable {
  /// Who sends proposals of their own, apart from a commit.
  package struct Senders: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// A member of the group.
    package static let member = Senders(rawValue: 1)
    /// A sender whom the group's extensions name.
    package static let external = Senders(rawValue: 2)
    /// Somebody who asks to be added.
    package static let newMember = Senders(rawValue: 4)
  }

  /// How many a commit may have, and the rule that it breaks otherwise.
  package enum Number: Sendable {
    case any
    case none(Rule)
    case atMostOne(Rule)
    case exactlyOne(Rule)
    /// One, and no other proposal.
    case alone(Rule)
  }

  package let senders: Senders
  /// In the commit of a member.
  package let byMember: Number
  /// In the commit by which somebody joins.
  package let byJoiner: Number
  package let needsPath: Bool

  private init(
    _ senders: Senders, byMember: Number, byJoiner: Number = .none(.externalCommitProposalType),
    needsPath: Bool
  ) {
    self.senders = senders
    self.byMember = byMember
    self.byJoiner = byJoiner
    self.needsPath = needsPath
  }

  /// The rows, in the order in which a commit is held against them.
  package static let table: KeyValuePairs<ProposalType, ProposalTerms> = [
    .externalInit: ProposalTerms(
      [], byMember: .none(.externalInitInRegularCommit),
      byJoiner: .exactlyOne(.externalInitCount), needsPath: true),
    .remove: ProposalTerms(
      [.member, .external], byMember: .any,
      byJoiner: .atMostOne(.externalCommitRemoves), needsPath: true),
    .preSharedKey: ProposalTerms(
      [.member, .external], byMember: .any, byJoiner: .any, needsPath: false),
    .add: ProposalTerms([.member, .external, .newMember], byMember: .any, needsPath: false),
    .update: ProposalTerms(.member, byMember: .any, needsPath: true),
    .groupContextExtensions: ProposalTerms(
      [.member, .external], byMember: .atMostOne(.severalGroupContextExtensions),
      needsPath: true),
    .reInit: ProposalTerms(
      [.member, .external], byMember: .alone(.reInitNotAlone), needsPath: false),
  ]

  /// Types that RFC 9420 does not define; members must support them.
  package static let custom = ProposalTerms(.member, byMember: .any, needsPath: true)
}

extension ProposalTerms.Number {
  /// Checks how many there are.
  ///
  /// - Parameters:
  ///   - count: of the type.
  ///   - all: of all types.
  /// - Throws: `MLSError.violation`.
  func validate(_ count: Int, of all: Int) throws(MLSError) {
    switch self {
    case .any: break
    case .none(let rule): if count > 0 { throw .violation(rule) }
    case .atMostOne(let rule): if count > 1 { throw .violation(rule) }
    case .exactlyOne(let rule): if count != 1 { throw .violation(rule) }
    case .alone(let rule): if count > 0, all > 1 { throw .violation(rule) }
    }
  }
}

extension ProposalType {
  /// What proposals of the type may do.
  package var terms: ProposalTerms {
    ProposalTerms.table.first { $0.key == self }?.value ?? .custom
  }
}

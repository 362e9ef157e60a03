internal import MLSCore
internal import Testing

/// The table of what proposals may do, against the registry of RFC 9420 §17.4 and §12.2.
@Suite("What types of proposals may do")
struct ProposalTermsTests {
  private static let defined = (1...7).map { ProposalType(rawValue: $0) }

  @Test("Each type that RFC 9420 defines has one row, and only those")
  func rows() {
    let types = ProposalTerms.table.map(\.key.rawValue).sorted()
    #expect(types == Self.defined.map(\.rawValue))
  }

  @Test("Columns \"External Senders\" and \"Path Required\" are those of the registry")
  func registry() {
    let fromOutside = Self.defined.filter { $0.terms.senders.contains(.external) }
    let needPath = Self.defined.filter(\.terms.needsPath)
    #expect(fromOutside == [.add, .remove, .preSharedKey, .reInit, .groupContextExtensions])
    #expect(needPath == [.update, .remove, .externalInit, .groupContextExtensions])
    let fromJoiners = Self.defined.filter { $0.terms.senders.contains(.newMember) }
    #expect(fromJoiners == [.add])
  }

  @Test("A type that the application defines comes from members, and its commit has a path")
  func custom() {
    let terms = ProposalType(rawValue: 0xf123).terms
    #expect(terms.senders == .member)
    #expect(terms.needsPath)
    guard case .any = terms.byMember, case .none(.externalCommitProposalType) = terms.byJoiner
    else {
      Issue.record("a type of the application's is in the wrong commits")
      return
    }
  }
}

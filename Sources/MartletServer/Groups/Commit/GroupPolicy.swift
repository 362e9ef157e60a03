internal import MLSCore

/// How large groups may be here, and how many of them an account may make.
struct GroupPolicy: Sendable {
  /// Accounts that a group may have.
  let accounts: Int
  /// Devices that a group may have.
  let leaves: Int
  /// Devices that a group of a post-quantum cipher suite may have.
  let postQuantumLeaves: Int
  /// Groups that an account may make at once; 0 sets no limit.
  let burst: Int
  /// Groups that an account may add another one to at once; 0 sets no limit.
  let additionBurst: Int
  /// Whether everybody may add an account to groups that says nothing else.
  let admitsStrangers: Bool

  /// Devices that a group of a cipher suite may have.
  func leaves(of suite: CipherSuite) -> Int {
    suite.isPostQuantum ? min(leaves, postQuantumLeaves) : leaves
  }
}

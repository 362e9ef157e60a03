/// What a client holds at most.
enum Limits {
  /// The groups, key packages, replacements and signers: a runner that never frees any makes a few
  /// for each script.
  static let heldCount = 1 << 20
  /// The external pre-shared keys of a group: the working group's scripts use three.
  static let preSharedKeyCount = 1_024
}

internal import Cryptography
internal import MLS
internal import MLSCore

/// How many devices one commit can add, so that the server takes it.
struct CommitRoom {
  /// Bytes that are left for KeyPackages in the commit.
  private let commit: Int
  /// Bytes that are left for KeyPackages and Welcomes in the bundle.
  private let bundle: Int
  /// Bytes of a new device's part of the Welcome.
  private let welcome: Int

  /// Bytes of a commit that are neither KeyPackages nor for single leaves: the committer's leaf,
  /// the public keys of its path, references to proposals.
  private static let frame = 24_576

  /// The room in a commit to a group.
  ///
  /// - Parameters:
  ///   - suite: of the group.
  ///   - leafCount: its devices; each may have to be sent a path secret of its own, where the nodes
  ///     above it are blank.
  init(_ suite: CipherSuite, leafCount: Int) {
    let sealed = suite.kem.encapsulatedKeyByteCount + suite.aead.tagByteCount + 4
    let path = leafCount * (sealed + suite.hashByteCount)
    commit = ClientLimits.commit - Self.frame - path
    bundle = ClientLimits.commitBundle - Self.frame - path
    // Two secrets, their lengths, and which KeyPackage it is for.
    welcome = sealed + 3 * suite.hashByteCount + 16
  }

  /// The first of some KeyPackages for which there is room; one at least.
  func prefix(of packages: ArraySlice<ValidKeyPackage>) -> ArraySlice<ValidKeyPackage> {
    var (commit, bundle) = (commit, bundle)
    let end = packages.firstIndex { package in
      let byteCount = package.keyPackage.encoded.count + 8
      commit -= byteCount
      bundle -= byteCount + welcome
      return commit < 0 || bundle < 0
    }
    return packages[..<max(end ?? packages.endIndex, packages.startIndex + 1)]
  }
}

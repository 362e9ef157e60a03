/// Why the embedded cluster cannot run; each description says what to do.
package enum EmbeddedClusterError: Error, Sendable, Hashable {
  /// No PostgreSQL server is installed.
  case notInstalled
  /// The data directory was made by a major version of which no server is installed.
  case otherVersion(directory: String, version: String)
  /// PostgreSQL refuses to run as root, and there is no user to run it as.
  case noUnprivilegedUser
  /// Another program runs the cluster.
  case inUse(directory: String)
  /// A program failed; what it said last, and the file that has all of it.
  case failed(program: String, reason: String, log: String)
  /// The server did not get ready in time.
  case notReady(log: String)
  /// The system refused.
  case system(String)
}

extension EmbeddedClusterError: CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String {
    switch self {
    case .notInstalled:
      "no PostgreSQL server was found; install the package postgresql, or set DATABASE_URL"
    case .otherVersion(let directory, let version):
      "the data in \(directory) was made by PostgreSQL \(version), which is not installed; "
        + "install postgresql-\(version), or move the data with pg_upgrade or pg_dumpall"
    case .noUnprivilegedUser:
      "PostgreSQL does not run as root, and there is no user postgres or nobody to run it as"
    case .inUse(let directory):
      "the PostgreSQL server of \(directory) is run by another martletd; stop that one first"
    case .failed(let program, let reason, let log):
      reason.isEmpty ? "\(program) failed; see \(log)" : "\(program) failed: \(reason) (see \(log))"
    case .notReady(let log): "the PostgreSQL server did not get ready in time; see \(log)"
    case .system(let what): what
    }
  }
}

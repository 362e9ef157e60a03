internal import Foundation

/// A program of PostgreSQL's that works on a database: `pg_dump`, `pg_restore`.
package struct PostgresProgram: Sendable {
  private let path: String

  /// The newest version of a program that is installed: it works with servers of earlier ones.
  ///
  /// - Throws: `EmbeddedClusterError.notInstalled`.
  package init(_ name: String) throws(EmbeddedClusterError) {
    guard
      let installation = PostgresInstallation.all().first(where: {
        Directory.isExecutable("\($0.directory)/\(name)")
      })
    else { throw .notInstalled }
    path = "\(installation.directory)/\(name)"
  }

  /// Runs it to its end.
  ///
  /// - Parameters:
  ///   - arguments: without the database.
  ///   - configuration: the database.
  /// - Throws: `PostgresProgramError` with what it said last; `CocoaError`.
  package func run(_ arguments: [String], on configuration: PostgresConfiguration) async throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(
      ConnectionString.environment(of: configuration.connectionString)
    ) { $1 }
    let output = Pipe()
    process.standardError = output
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let last = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline).last
      throw PostgresProgramError(
        program: process.executableURL?.lastPathComponent ?? path, reason: String(last ?? ""))
    }
  }
}

/// Why a program of PostgreSQL's failed.
package struct PostgresProgramError: Error, CustomStringConvertible {
  let program: String
  let reason: String

  /// One sentence.
  package var description: String { "\(program) failed: \(reason)" }
}

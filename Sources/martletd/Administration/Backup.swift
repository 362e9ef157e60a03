internal import ArgumentParser
internal import Foundation
internal import MartletServer
internal import PlainText
internal import Postgres
internal import PrivateFiles

/// Copies the database into a file.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy the database into a file, while servers go on.",
    discussion: """
      The file is one of pg_dump's custom format. It holds what the server knows: no message's \
      content, but who has written to whom, and the keys that authenticate tokens. Keep it as \
      you keep the database.
      """)

  @OptionGroup var flags: SettingFlags

  @Argument(help: "The file, which must not be there yet.", completion: .file())
  var file: String

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Failure("\(file) is there already", code: EX_CANTCREAT)
    }
    try await Backend.withDatabase(for: flags) { backend in
      // What was cut off is never taken for a backup.
      let draft = "\(file).part"
      try? FileManager.default.removeItem(atPath: draft)
      do {
        guard try PrivateFile.create(draft, []) else {
          throw Failure("\(draft) is there already", code: EX_CANTCREAT)
        }
      } catch let error as PrivateFile.Failure {
        throw Failure("cannot write \(draft): \(error)", code: EX_CANTCREAT)
      }
      do {
        try await PostgresProgram("pg_dump").run(
          ["--format=custom", "--no-owner", "--file=\(draft)"], on: backend.configuration)
        try FileManager.default.moveItem(atPath: draft, toPath: file)
      } catch {
        try? FileManager.default.removeItem(atPath: draft)
        throw Failure(error, code: EX_IOERR)
      }
      Output.line("\(foreign: file)")
    }
  }
}

/// Fills an empty database from a file.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Fill an empty database from a file that `martletd backup` has written.",
    discussion: """
      All of it is restored, or nothing. Messages that were sent since the backup are lost; \
      devices notice that their server is older than they are, and send again what it lacks.
      """)

  @OptionGroup var flags: SettingFlags

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run() async throws {
    guard FileManager.default.isReadableFile(atPath: file) else {
      throw Failure("cannot read \(file)", code: EX_NOINPUT)
    }
    try await Backend.withDatabase(for: flags) { backend in
      guard try await Administration.isEmpty(backend.database) else {
        throw Failure("the database is not empty", code: EX_CANTCREAT)
      }
      do {
        try await PostgresProgram("pg_restore").run(
          [
            "--no-owner", "--exit-on-error", "--single-transaction",
            "--dbname=\(backend.configuration.databaseName)", file,
          ], on: backend.configuration)
      } catch {
        throw Failure(error, code: EX_DATAERR)
      }
      Output.line("restored")
    }
  }
}

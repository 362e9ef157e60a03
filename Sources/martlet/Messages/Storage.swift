internal import ArgumentParser
internal import Foundation
internal import MartletClient
internal import PlainText

/// What the server has of the account's files.
struct Storage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show and change what the server stores of your files.",
    subcommands: [Show.self, Check.self, Keep.self, DeleteFile.self, Abort.self],
    defaultSubcommand: Show.self)

  /// Shows how much is stored.
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how much you store, and how much you may.")

    @OptionGroup var options: AccountOptions

    func run() async throws {
      try await options.withMessenger { messenger in
        let usage = try await messenger.storageUsage()
        if options.json {
          return try JSONLine.print([
            "stored": usage.stored, "reserved": usage.reserved, "limit": usage.limit,
            "today": usage.today, "dailyLimit": usage.dailyLimit,
            "pendingUploads": Int64(usage.pendingUploads), "fileLimit": usage.fileLimit,
          ])
        }
        Terminal.line("stored: \(usage.stored) of \(usage.limit) bytes")
        Terminal.line("uploaded today: \(usage.today) of \(usage.dailyLimit) bytes")
        Terminal.line(
          "uploads begun: \(usage.pendingUploads), which have reserved \(usage.reserved) bytes")
        Terminal.line("largest file: \(usage.fileLimit) bytes")
      }
    }
  }

  /// Tells whether a file is there.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell whether the file of a message can be downloaded, and until when.")

    @OptionGroup var options: AccountOptions
    @OptionGroup var file: StoredFileArgument

    func run() async throws {
      try await options.withMessenger { messenger in
        guard let expiry = try await messenger.expiry(of: try await file.stored(messenger)) else {
          throw ClientError.notFound("such file at the server any more")
        }
        try file.tell(expiry, options)
      }
    }
  }

  /// Keeps a file longer, or shorter.
  struct Keep: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set how long the file of a message of yours is stored, from now on.")

    @OptionGroup var options: AccountOptions
    @OptionGroup var file: StoredFileArgument

    @Option(help: "Days; the server may allow less.")
    var days: Int

    func run() async throws {
      guard (1...3650).contains(days) else { throw UsageError("--days is from 1 to 3650") }
      try await options.withMessenger { messenger in
        let stored = try await file.stored(messenger)
        try file.tell(
          try await messenger.keep(stored, for: .seconds(86_400 * days)), options)
      }
    }
  }

  /// Deletes a file.
  struct DeleteFile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "delete",
      abstract: "Delete the file of a message of yours from the server; the message stays.")

    @OptionGroup var options: AccountOptions
    @OptionGroup var file: StoredFileArgument

    func run() async throws {
      try await options.withMessenger { messenger in
        try await messenger.deleteStored(try await file.stored(messenger))
        if options.json {
          try JSONLine.print(["deleted": file.message])
        } else {
          Terminal.line("deleted")
        }
      }
    }
  }

  /// Gives up uploads.
  struct Abort: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give up the uploads that were interrupted.")

    @OptionGroup var options: AccountOptions

    func run() async throws {
      try await options.withMessenger { messenger in
        let count = try await messenger.abortUploads()
        if options.json {
          try JSONLine.print(["aborted": count])
        } else {
          Terminal.line("\(count) given up")
        }
      }
    }
  }
}

/// The message whose stored file is meant.
struct StoredFileArgument: ParsableArguments {
  @Argument(help: "The message.")
  var message: String

  /// The stored file.
  ///
  /// - Throws: `ClientError.notFound` if the message has none.
  func stored(_ messenger: Messenger) async throws -> StoredFile {
    let found = try await messenger.message(named: message)
    guard case .stored(let file)? = found.content?.body?.attachment?.location else {
      throw ClientError.notFound("stored file in message \(found.id)")
    }
    return file
  }

  /// Tells until when it is stored.
  func tell(_ expiry: Int64?, _ options: AccountOptions) throws {
    if options.json { return try JSONLine.print(["storedUntil": expiry]) }
    Terminal.line(expiry.map { "stored until \(Terminal.time($0))" } ?? "stored without end")
  }
}

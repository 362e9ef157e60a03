internal import ArgumentParser
internal import MartletClient
internal import PlainText

/// Shows or changes a profile.
struct ProfileCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Show a profile, or change yours.",
    discussion: """
      Whom you write to can read your profile, whom you block cannot read what you change after \
      that. The server cannot read it. What you do not name stays as it is.
      """)

  @OptionGroup var options: AccountOptions

  @Argument(help: "Whose profile to show (default: yours).")
  var person: String?

  @Option(help: "What you call yourself, at most 64 characters.")
  var name: String?

  @Option(help: "More about you, at most 280 characters.")
  var about: String?

  @Option(help: "Your picture, a file of at most 65,536 bytes.", completion: .file())
  var picture: String?

  @Flag(help: "Remove your picture.")
  var noPicture = false

  @Flag(help: "Remove your whole profile.")
  var remove = false

  @Option(
    help: "Folder to save the picture in; nothing is overwritten.", completion: .directory)
  var saveTo: String?

  private struct Row: Encodable {
    let account: String
    let name: String
    let about: String
    var picture: String?
  }

  private var changes: Bool { name != nil || about != nil || picture != nil || noPicture || remove }

  func validate() throws {
    guard !changes || person == nil else {
      throw ValidationError("only your own profile can be changed")
    }
    guard !remove || (name == nil && about == nil && picture == nil && !noPicture) else {
      throw ValidationError("--remove removes all of the profile")
    }
    guard picture == nil || !noPicture else {
      throw ValidationError("--picture and --no-picture cannot go together")
    }
  }

  func run() async throws {
    try await options.withMessenger { messenger in
      if changes { try await change(messenger) }
      let account = try await person.asyncMap { try await messenger.account(named: $0) }
      let (name, about): (String, String)
      if let account {
        let person = try await messenger.person(account)
        (name, about) = (person.profileName, person.about)
      } else {
        let own = try await messenger.profile()
        (name, about) = (own?.name ?? "", own?.about ?? "")
      }
      let saved = try await save(messenger, of: account ?? messenger.account)
      if options.json {
        return try JSONLine.print(
          Row(
            account: (account ?? messenger.account).description, name: name, about: about,
            picture: saved))
      }
      if name.isEmpty, about.isEmpty { return Terminal.note("there is no profile") }
      Terminal.line("name   \(foreign: name)")
      if !about.isEmpty { Terminal.line("about  \(foreign: about)") }
      if let saved { Terminal.line("saved  \(foreign: saved)") }
    }
  }

  private func change(_ messenger: Messenger) async throws {
    if remove { return try await messenger.setProfile(nil) }
    var profile = try await messenger.profile() ?? Profile()
    if let name { profile.name = name }
    if let about { profile.about = about }
    let former =
      noPicture || picture != nil
      ? nil : try await messenger.picture(of: messenger.account)
    let image = try picture.map { try Input.bytes(of: $0) } ?? former ?? []
    try await messenger.setProfile(profile, picture: image)
  }

  private func save(_ messenger: Messenger, of account: AccountID) async throws -> String? {
    guard let saveTo else { return nil }
    guard let picture = try await messenger.picture(of: account) else {
      throw ClientError.notFound("picture of this account that you may see")
    }
    let file = Attachment(
      fileName: "picture of \(account.description.prefix(8))", location: .embedded(picture))
    return try file.save(in: saveTo)
  }
}

extension Optional {
  /// What becomes of a value that is there.
  fileprivate func asyncMap<Result>(
    _ change: (Wrapped) async throws -> Result
  ) async rethrows -> Result? {
    guard let self else { return nil }
    return try await change(self)
  }
}

internal import MartletAPI
internal import MartletClient
internal import PlainText

/// Finds what people mean by a name, or by the first digits of an identifier.
private struct Candidates<Subject> {
  /// What there is, with what it is called; an empty name is none.
  let names: [Identifier<Subject>: String]
  /// What one of them is called, such as "account".
  let noun: Line
  /// Whether the beginning of a name is enough: only of names that nobody else has given.
  var mayBePrefix = false

  /// The one that is meant: by its whole identifier, by its name, in which case and width make no
  /// difference, or by the first digits of its identifier, four at least; nil if there is none.
  ///
  /// Others give groups their names: what could be meant in two ways is refused, however well one
  /// of them fits.
  ///
  /// - Throws: `UsageError` if several may be meant.
  func find(_ text: String) throws -> Identifier<Subject>? {
    if let id = Identifier<Subject>(text) { return id }
    let key = text.comparisonKey
    guard !key.isEmpty else { return nil }
    let found = names.filter { id, name in
      name.comparisonKey == key || (key.utf8.count >= 4 && id.description.hasPrefix(key))
    }
    // Only where nothing is called so: a longer name stands in nobody's way.
    if found.isEmpty { return try find(beginning: key, text) }
    guard found.count <= 1 else {
      throw UsageError(
        "\"\(foreign: text)\" may mean \(found.count) \(noun)s", hint: "give an identifier")
    }
    return found.first?.key
  }

  /// The one whose name begins so; nil if there is none.
  private func find(beginning key: String, _ text: String) throws -> Identifier<Subject>? {
    guard mayBePrefix, key.utf8.count >= 2 else { return nil }
    let found = names.filter { $1.comparisonKey.hasPrefix(key) }
    guard found.count <= 1 else {
      throw UsageError(
        "\"\(foreign: text)\" may mean \(found.count) \(noun)s", hint: "give more of the name")
    }
    return found.first?.key
  }

  /// The name that is nearest to what was typed.
  func suggestion(for text: String) -> Line? {
    Suggestion.nearest(to: text, among: names.values.filter { !$0.isEmpty })
  }
}

extension Messenger {
  /// The conversation that someone means: "self", an account, a contact's name, a user name after
  /// "@", a link, or group:GROUP. Whom a link or a user name leads to is added.
  func conversation(named text: String) async throws -> Conversation {
    if text == "self" { return .noteToSelf }
    if let account = try await newcomer(named: text) {
      return account == self.account ? .noteToSelf : .direct(account)
    }
    if text.hasPrefix("group:") { return .group(try groupID(named: text)) }
    let known = try names()
    let people = Candidates<AccountSubject>(
      names: known.people, noun: "account", mayBePrefix: true)
    let name = text.hasPrefix("direct:") ? String(text.dropFirst(7)) : text
    if let account = try people.find(name) { return .direct(account) }
    let groups = Candidates<GroupSubject>(names: known.groups, noun: "group")
    let group = (try? groups.find(text)) ?? nil
    let hint: Line =
      group.map { _ in "a group is called so: group:\(foreign: text)" }
      ?? people.suggestion(for: name).map { "did you mean \($0)?" }
      ?? "give a link, @USERNAME or an account's identifier; `martlet people` lists those you know"
    throw UsageError("nobody is called \"\(foreign: text)\"", hint: hint)
  }

  /// The account that a link or a user name leads to; nil if the text is neither.
  private func newcomer(named text: String) async throws -> AccountID? {
    if text.hasPrefix("@") {
      let name = String(text.dropFirst())
      if let known = try names().userNames[name.lowercased()] { return known }
      return try await add(userName: name)
    }
    guard ContactLink.isMeant(by: text) else { return nil }
    return try await add(ContactLink(argument: text))
  }

  /// The account that someone means.
  func account(named text: String) async throws -> AccountID {
    guard case .direct(let account) = try await conversation(named: text) else {
      throw UsageError("\"\(foreign: text)\" is not another account")
    }
    return account
  }

  /// The group that someone means.
  func groupID(named text: String) throws -> GroupID {
    let name = text.hasPrefix("group:") ? String(text.dropFirst(6)) : text
    let groups = Candidates<GroupSubject>(names: try names().groups, noun: "group")
    if let id = try groups.find(name) { return id }
    throw UsageError(
      "no group is called \"\(foreign: name)\"",
      hint: groups.suggestion(for: name).map { "did you mean \($0)?" }
        ?? "`martlet group list` shows your groups")
  }

  /// The message of a conversation that someone means by its identifier, or its first digits.
  func message(named text: String, in conversation: Conversation) throws -> StoredMessage {
    if let id = MessageID(text) {
      guard let message = try message(id, in: conversation) else {
        throw ClientError.notFound("message \(id) in this conversation")
      }
      return message
    }
    guard text.utf8.count >= 4, text.utf8.count < 32, text.allSatisfy(\.isHexDigit) else {
      throw UsageError(
        "\"\(foreign: text)\" is not an identifier, expected at least 4 hexadecimal digits of one")
    }
    let found = try messages(beginning: text, in: conversation)
    guard found.count <= 1 else {
      throw UsageError("several messages begin with \(foreign: text): give more digits")
    }
    guard let message = found.first else {
      throw ClientError.notFound("message \(text) in this conversation")
    }
    return message
  }

  /// The message of any conversation that someone means by its identifier, or its first digits.
  func message(named text: String) throws -> StoredMessage {
    guard text.utf8.count >= 4, text.utf8.count <= 32, text.allSatisfy(\.isHexDigit) else {
      throw UsageError(
        "\"\(foreign: text)\" is not an identifier, expected at least 4 hexadecimal digits of one")
    }
    let found = try messages(beginning: text)
    guard found.count <= 1 else {
      throw UsageError(
        "several messages begin with \(foreign: text)",
        hint: "give more digits, or the conversation with --in")
    }
    guard let message = found.first else { throw ClientError.notFound("message \(text)") }
    return message
  }

  /// The identifier of a message of a conversation.
  ///
  /// A whole one is taken as it is: the server may have what this device does not.
  func messageID(named text: String, in conversation: Conversation) throws -> MessageID {
    if let id = MessageID(text) { return id }
    return try MessageID(argument: try message(named: text, in: conversation).id)
  }

  /// A message that someone names by its identifier.
  func reference(to text: String, in conversation: Conversation) throws -> MessageReference {
    let message = try message(named: text, in: conversation)
    guard let author = AccountID(message.authorID), let id = MessageID(message.id) else {
      throw ClientError.notFound("message \(text) in this conversation")
    }
    return MessageReference(authorID: author.bytes, messageID: id.bytes)
  }
}

extension Identifier {
  /// A whole identifier as someone types it.
  init(argument text: String) throws {
    guard let id = Self(text) else {
      throw UsageError(
        "\"\(foreign: text)\" is not an identifier, expected 32 hexadecimal digits")
    }
    self = id
  }
}

extension ContactLink {
  /// A link as someone gives it.
  init(argument text: String) throws {
    guard let link = ContactLink(text) else {
      throw UsageError(
        "\"\(foreign: text)\" is not a whole link",
        hint: "it looks like martlet:HOST/#TOKEN; put it in quotation marks")
    }
    self = link
  }
}

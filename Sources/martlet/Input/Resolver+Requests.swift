internal import MartletClient
internal import PlainText

/// Who or what waits to be accepted.
enum Requested {
  case person(AccountID)
  case group(GroupRequest)
}

extension Messenger {
  /// The request that someone means: "group:" and the identifier or the name of a group that this
  /// account was invited to, or a person.
  func requested(named text: String) async throws -> Requested {
    guard text.hasPrefix("group:") else { return .person(try await account(named: text)) }
    let name = String(text.dropFirst(6))
    let key = name.comparisonKey
    try await fetchGroupRequests()
    let found = try groupRequests().filter { request in
      request.name.comparisonKey == key
        || key.utf8.count >= 4 && request.group.description.hasPrefix(key)
    }
    guard found.count <= 1 else {
      throw UsageError(
        "\"\(foreign: text)\" may mean \(found.count) groups", hint: "give an identifier")
    }
    guard let request = found.first else {
      throw UsageError(
        "no invitation to \"\(foreign: name)\" waits",
        hint: "`martlet requests` lists those that do")
    }
    return .group(request)
  }
}

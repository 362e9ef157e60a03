internal import MartletClient
internal import Synchronization

/// Many accounts in one group, each with a client library of its own, whose files are in memory.
final class Crowd {
  private static let width = 8

  private var people: [Person] = []
  private var removed: [Person] = []
  private var id = GroupID.random()
  private var said: [(text: String, author: AccountID)] = []

  private var founder: Person { people[0] }

  /// Registers the accounts.
  init(_ count: Int, with target: String, keyFile: String) async throws {
    let location = ServerLocation(target, isPlaintext: true)
    let file = StoreLocation(":memory:", key: .keyFile(keyFile))
    let made = Mutex<[Person]>([])
    func register(_ count: Int) async throws {
      try await forEach(Array(0..<count), atOnce: Self.width) { _ in
        let person = Person(try await Messenger.register(at: location, in: file))
        var schedule = GroupUpdateSchedule()
        // Renewals come when the simulation says so.
        schedule.spacing = .seconds(86_400)
        await person.messenger.setGroupUpdates(schedule)
        made.withLock { $0.append(person) }
      }
    }
    // The first one makes the key file.
    try await register(1)
    try await Main.timed("registered") { try await register(count - 1) }
    people = made.withLock { $0 }
  }

  /// Makes the group and adds everyone, who have accepted the founder: a stranger's group would be
  /// a request.
  func found() async throws {
    let account = founder.messenger.account
    try await forEach(Array(people.dropFirst()), atOnce: Self.width) {
      try await $0.messenger.accept(account)
    }
    id = try await founder.messenger.createGroup(GroupDetails(name: "a crowd"))
    try await Main.timed("invited") {
      try await founder.messenger.invite(people.dropFirst().map(\.messenger.account), to: id)
    }
  }

  /// Everyone joins; the first of them alone, so that it can be said what that costs.
  func join() async throws {
    let before = Processor.seconds
    try await people[people.count - 1].receive()
    Main.report("join-cpu-s", Processor.seconds - before)
    try await Main.timed("joined") { try await catchUp() }
    try await agree()
  }

  /// Random members say something, several at once, and all read it.
  func talk(_ count: Int) async throws {
    var random = SystemRandomNumberGenerator()
    let authors = (0..<count).map { number in
      (number, people.randomElement(using: &random) ?? founder)
    }
    try await Main.timed("sent") {
      try await forEach(authors, atOnce: Self.width) { [id] number, author in
        let sent = try await author.messenger.send(
          .text(Text(text: "\(number)")), to: .group(id))
        guard sent.isSent else { throw Failure("message \(number) was not sent") }
      }
    }
    said += authors.map { ("\($0.0)", $0.1.messenger.account) }
    try await Main.timed("read") { try await catchUp() }
    try check(people)
  }

  /// Members renew their keys at the same time.
  func renew(_ count: Int) async throws {
    let before = try await founder.messenger.group(id).epoch
    let chosen = Array(people.shuffled().prefix(count))
    try await Main.timed("renewed") {
      try await forEach(chosen, atOnce: count) { [id] person in
        try await person.messenger.updateKeys(in: id)
      }
    }
    try await Main.timed("renewals-taken-up") { try await catchUp() }
    try await agree()
    let after = try await founder.messenger.group(id).epoch
    guard after >= before + UInt64(count) else {
      throw Failure("\(count) renewals led from epoch \(before) to \(after)")
    }
  }

  /// The founder removes accounts one by one; they hear no more.
  func remove(_ count: Int) async throws {
    removed = Array(people.suffix(count))
    people.removeLast(count)
    try await Main.timed("removed") {
      for person in removed {
        try await founder.messenger.remove(person.messenger.account, from: id)
      }
    }
    try await founder.messenger.send(.text(Text(text: "after")), to: .group(id))
    try await Main.timed("removals-taken-up") {
      try await catchUp()
      try await forEach(removed, atOnce: Self.width) { try await $0.receive() }
    }
    try await agree()
    try check(removed)
    said.append(("after", founder.messenger.account))
    try check(people)
    for person in removed {
      guard (try? await person.messenger.group(id)) == nil else {
        throw Failure("a removed account believes to be a member")
      }
    }
  }

  /// What was right.
  func report() throws {
    Main.report("members-at-the-end", Double(people.count))
    Main.report("deliveries", Double((people + removed).reduce(0) { $0 + $1.texts.count }))
  }

  private func catchUp() async throws {
    try await forEach(people, atOnce: Self.width) { try await $0.receive() }
  }

  /// All are in one epoch, and know the same members.
  private func agree() async throws {
    let first = try await founder.messenger.group(id)
    guard first.members.count == people.count else {
      throw Failure("\(first.members.count) members, expected \(people.count)")
    }
    for person in people {
      let view = try await person.messenger.group(id)
      guard view.epochAuthenticator == first.epochAuthenticator, view.members == first.members,
        view.details == first.details
      else { throw Failure("two members do not agree on epoch \(first.epoch)") }
    }
  }

  /// Everyone has read everything that others have said, once.
  private func check(_ readers: [Person]) throws {
    for person in readers {
      let expected = said.filter { $0.author != person.messenger.account }.map(\.text)
      let once = Dictionary(uniqueKeysWithValues: expected.map { ($0, 1) })
      guard person.failures == 0, person.texts == once else {
        throw Failure(
          "a member has read \(person.texts.count) of \(expected.count) messages, "
            + "and \(person.failures) could not be decrypted")
      }
    }
  }
}

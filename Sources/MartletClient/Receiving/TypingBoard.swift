internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

/// Who is typing, as far as this device was told lately.
///
/// An application is told when somebody begins and when it is over; repeats in between say nothing
/// new. A message of whoever types ends it without a word: the message says it.
final class TypingBoard {
  private struct Place: Hashable {
    let conversation: Conversation
    let account: AccountID
  }

  private struct Note {
    let content: Content
    let kind: Typing.Kind
    var until: Int64
  }

  private let context: DeviceContext
  private var notes: [Place: Note] = [:]

  init(_ context: DeviceContext) { self.context = context }

  /// When the next one is to be forgotten, in seconds since 1970; nil if nobody types.
  var nextEnd: Int64? { notes.values.map(\.until).min() }

  /// Takes in what somebody says; what is not about typing ends it.
  ///
  /// - Returns: whether the application is to be told.
  func take(
    _ content: Content, of account: AccountID, in conversation: Conversation, _ records: Records
  ) throws -> Bool {
    let place = Place(conversation: conversation, account: account)
    guard case .typing(let typing)? = content.body else {
      if content.isMessage { notes[place] = nil }
      return true
    }
    guard account != context.account, try !records.ownPerson().hidesTyping else { return false }
    guard typing.isTyping else { return notes.removeValue(forKey: place) != nil }
    let isNew = notes[place]?.kind != typing.kind
    guard !isNew || notes.count < ClientLimits.typingPeople || notes[place] != nil else {
      return false
    }
    notes[place] = Note(
      content: content, kind: typing.kind,
      until: context.now.seconds + ClientLimits.typingSeconds)
    return isNew
  }

  /// Forgets that somebody types who has sent a message.
  func clear(_ sender: MartletAPI.DeviceAddress?, in conversation: Conversation) {
    guard let account = sender.flatMap({ AccountID($0.accountID) }) else { return }
    notes[Place(conversation: conversation, account: account)] = nil
  }

  /// Forgets who has not repeated it in time, and tells the application.
  func expire() throws {
    let over = notes.filter { $0.value.until <= context.now.seconds }
    guard !over.isEmpty else { return }
    try context.write { records in
      for (place, note) in over {
        var content = note.content
        content.body = .typing(Typing(kind: note.kind))
        try records.tell(
          .signal(
            .init(
              conversation: place.conversation.description,
              accountID: place.account.description, content: content)))
      }
    }
    for place in over.keys { notes[place] = nil }
  }
}

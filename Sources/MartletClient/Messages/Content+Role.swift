internal import Protobuf

/// What part a content has in a conversation. Each kind is described here, and nowhere else.
enum ContentRole {
  /// A message of its own, with a place in the history.
  case message
  /// Something about a message that is there.
  case change
  /// Something of the moment, or about the conversation.
  case signal
  /// For the library alone: between the devices of one account, or about a session.
  case `internal`
  /// Nothing that this version knows, nor a message.
  case unknown
}

extension Content {
  /// Field numbers of `Content.body` that are messages, also those of versions to come.
  private static let messageFields = 10...39

  /// What part it has.
  var role: ContentRole {
    if let body { return body.role }
    return unknownFields.fieldNumbers.contains(where: Self.messageFields.contains)
      ? .message : .unknown
  }

  /// Whether it is a message of its own, not something about one.
  var isMessage: Bool { role == .message }

  /// Whether it is a message of a kind that this version does not know: it is kept as it came, and
  /// a version that knows it can read it.
  public var isUnsupported: Bool { body == nil && isMessage }
}

extension Content.Body {
  /// Whether it is one of the kinds of message.
  public var isMessage: Bool { role == .message }

  var role: ContentRole {
    switch self {
    case .text, .image, .video, .audio, .voiceNote, .document, .location, .contact, .poll, .event,
      .sticker, .system:
      .message
    case .reaction, .edit, .deletion, .pollVote, .eventReply, .receipt: .change
    case .typing, .profileKey, .disappearingTimer, .callOffer, .groupCall: .signal
    case .callAnswer, .callSignal, .sync, .decryptionFailure, .nothing, .historyBundle,
      .groupDecryptionFailure, .groupCopy:
      .internal
    }
  }
}

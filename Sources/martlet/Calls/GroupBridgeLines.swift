internal import Cryptography
internal import MartletClient
internal import PlainText

/// A line about a group's call that a program with a media engine reads: one JSON object, whose
/// `type` says what it is.
struct GroupBridgeLine: Encodable {
  /// A device that takes part, with its key if the line has keys.
  struct Participant: Encodable {
    let account: String
    let device: UInt8
    var keyID: UInt64?
    var rawKey: String?

    enum CodingKeys: String, CodingKey {
      case account, device
      case keyID = "key_id"
      case rawKey = "raw_key"
    }

    init(_ participant: CallParticipant) {
      account = participant.account.description
      device = participant.device
    }
  }

  let type: String
  var call: String?
  var state: String?
  var end: String?
  var server: String?
  var url: String?
  var token: String?
  var room: String?
  var pin: String?
  var participants: [Participant]?
  var participant: Participant?
  var from: Participant?
  var epoch: UInt64?
  var keyID: UInt64?
  var baseKey: String?
  var kind: String?
  var sdp: String?
  var candidates: [String]?
  var complete: Bool?
  var text: String?

  enum CodingKeys: String, CodingKey {
    case type, call, state, end, server, url, token, room, pin, participants, participant, from
    case epoch, kind, sdp, candidates, complete, text
    case keyID = "key_id"
    case baseKey = "base_key"
  }

  private init(type: String) { self.type = type }

  /// What an application is told of a group's call.
  init(_ notice: GroupCallNotice) {
    switch notice {
    case .started(let call): self.init(state: "started", of: call)
    case .joined(let call): self.init(state: "joined", of: call)
    case .media(let server):
      self.init(type: "media")
      take(server)
    case .participants(let all):
      self.init(type: "participants")
      participants = all.map { Participant($0) }
    case .mediaKeys(let keys):
      self.init(type: "media_key")
      take(keys)
    case .sealing(let epoch, let keyID):
      self.init(type: "seal_with")
      (self.epoch, self.keyID) = (epoch, keyID)
    case .keysForgotten(let epoch):
      self.init(type: "media_key_over")
      self.epoch = epoch
    case .mediaKeysMissing(let missing):
      self.init(type: "media_keys_missing")
      participant = Participant(missing)
    case .signal(let signal, let sender):
      self.init(type: "signal")
      from = Participant(sender)
      take(signal)
    case .refused(let text):
      self.init(type: "refused")
      self.text = text
    case .over(let reason):
      self.init(type: "state")
      (state, end) = ("over", reason.rawValue)
    }
  }

  private init(state: String, of call: CallID) {
    self.init(type: "state")
    (self.state, self.call) = (state, call.description)
  }

  private mutating func take(_ media: GroupCallMediaServer) {
    switch media {
    case .mesh: server = "mesh"
    case .janus(let url, let token, let room, let pin):
      (server, self.url, self.token, self.room, self.pin) = ("janus", url, token, room, pin)
    case .liveKit(let url, let token):
      (server, self.url, self.token) = ("livekit", url, token)
    }
  }

  private mutating func take(_ keys: GroupMediaKeys) {
    epoch = keys.epoch
    baseKey = Hexadecimal.encode(keys.baseKey.exposed())
    participants = keys.keys.map { key in
      var participant = Participant(key.participant)
      participant.keyID = key.id
      participant.rawKey = Hexadecimal.encode(key.raw.exposed())
      return participant
    }
  }

  private mutating func take(_ signal: GroupCallSignal) {
    switch signal {
    case .description(let isOffer, let sdp):
      (kind, self.sdp) = (isOffer ? "offer" : "answer", sdp)
    case .candidates(let found, let isComplete):
      (candidates, complete) = (found, isComplete)
    }
  }
}

/// A line about a group's call that such a program writes.
struct GroupBridgeCommand: Decodable {
  let type: String
  var account: String?
  var device: UInt8?
  var kind: String?
  var sdp: String?
  var candidates: [String]?
  var complete: Bool?
  var keyID: UInt64?
  var opened: Bool?

  enum CodingKeys: String, CodingKey {
    case type, account, device, kind, sdp, candidates, complete, opened
    case keyID = "key_id"
  }

  /// What it says.
  ///
  /// - Throws: `UsageError` if it says nothing that there is.
  var command: GroupCallCommand {
    get throws {
      switch type {
      case "signal": return .signal(try signal, to: try participant)
      case "frame":
        guard let keyID else { throw UsageError("\"frame\" has no key_id") }
        return .frame(keyID: keyID, isOpened: opened ?? true)
      case "end": return .leave
      default: throw UsageError("there is no command \"\(foreign: type)\" in a group's call")
      }
    }
  }

  private var participant: CallParticipant {
    get throws {
      guard let device, let account = account.flatMap({ AccountID($0) }) else {
        throw UsageError("\"signal\" has no account and device")
      }
      return CallParticipant(account: account, device: device)
    }
  }

  private var signal: GroupCallSignal {
    get throws {
      guard let sdp else { return .candidates(candidates ?? [], isComplete: complete ?? false) }
      guard kind == "offer" || kind == "answer" else {
        throw UsageError("\"signal\" has no kind, offer or answer")
      }
      return .description(isOffer: kind == "offer", sdp: sdp)
    }
  }
}

internal import Foundation
internal import MartletClient
internal import PlainText
internal import Protobuf

/// A line that a program with a media engine reads: one JSON object, whose `type` says what it is.
struct BridgeLine: Encodable {
  /// A relay as browsers take it (`RTCIceServer`).
  struct Relay: Encodable {
    let urls: [String]
    let username: String
    let credential: String
  }

  let type: String
  var call: String?
  var from: String?
  var video: Bool?
  var audio: Bool?
  var ringUntil: Int64?
  var relays: [Relay]?
  var iceTransportPolicy: String?
  var kind: String?
  var sdp: String?
  var rollback: Bool?
  var candidates: [String]?
  var complete: Bool?
  var state: String?
  var end: String?
  var instead: String?
  var text: String?

  /// What a call's application is told.
  init(_ notice: CallNotice, of call: String?) {
    switch notice {
    case .relays(let relays, let isRelayOnly):
      self.init(type: "relays")
      self.relays = relays.map {
        Relay(urls: $0.urls, username: $0.username, credential: $0.credential)
      }
      iceTransportPolicy = isRelayOnly ? "relay" : "all"
    case .needOffer: self.init(type: "need_offer")
    case .needAnswer: self.init(type: "need_answer")
    case .ringing: self.init(type: "state", state: "ringing")
    case .answered: self.init(type: "state", state: "answered")
    case .connected: self.init(type: "state", state: "connected")
    case .crossed(let id): self.init(type: "crossed", instead: id.description)
    case .remoteDescription(let isOffer, let sdp, let takesBack):
      self.init(type: "remote_description")
      kind = isOffer ? "offer" : "answer"
      self.sdp = sdp
      rollback = takesBack ? true : nil
    case .candidates(let found, let isComplete):
      self.init(type: "candidates", candidates: found, complete: isComplete)
    case .media(let hasAudio, let hasVideo):
      self.init(type: "media", video: hasVideo, audio: hasAudio)
    case .peerAttached: self.init(type: "peer_attached")
    case .peerLost: self.init(type: "peer_lost")
    case .refused(let text): self.init(type: "refused", text: text)
    case .over(let update):
      self.init(type: "state", state: CallText.word(update.kind))
      end = update.end.isEmpty ? nil : update.end
      self.call = update.callID
    }
    self.call = self.call ?? call
  }

  /// A call that rings here.
  init(ringing update: ReceivedEvent.CallUpdate) {
    self.init(type: "ring", call: update.callID, from: update.accountID, video: update.hasVideo)
    ringUntil = update.ringUntil?.seconds
  }

  init(
    type: String, call: String? = nil, from: String? = nil, video: Bool? = nil,
    audio: Bool? = nil, candidates: [String]? = nil, complete: Bool? = nil, state: String? = nil,
    instead: String? = nil, text: String? = nil
  ) {
    (self.type, self.call, self.from, self.video) = (type, call, from, video)
    (self.audio, self.candidates, self.complete) = (audio, candidates, complete)
    (self.state, self.instead, self.text) = (state, instead, text)
  }
}

/// A line that such a program writes.
struct BridgeCommand: Decodable {
  let type: String
  var call: String?
  var sdp: String?
  var video: Bool?
  var audio: Bool?
  var candidates: [String]?
  var complete: Bool?
  var fingerprint: String?
  var reason: String?

  /// A command from its line.
  ///
  /// - Throws: `UsageError`.
  init(line: String) throws {
    self = try Self.decoded(line)
  }

  /// A command of some kind from its line.
  ///
  /// - Throws: `UsageError`.
  static func decoded<Command: Decodable>(_ line: String) throws -> Command {
    do {
      return try JSONDecoder().decode(Command.self, from: Data(line.utf8))
    } catch {
      throw UsageError("a line is not a JSON object with a type")
    }
  }

  /// What it says.
  ///
  /// - Throws: `UsageError` if it says nothing that there is.
  var command: CallCommand {
    get throws {
      switch type {
      case "offer": return .offer(try required(sdp, "sdp"), hasVideo: video ?? false)
      case "answer": return .answer(try required(sdp, "sdp"))
      case "candidates":
        return .candidates(candidates ?? [], isComplete: complete ?? false)
      case "accept": return .accept
      case "decline": return .decline
      case "busy": return .busy
      case "media": return .media(hasAudio: audio ?? false, hasVideo: video ?? false)
      case "connected":
        return .connected(fingerprint: try required(fingerprint, "fingerprint"))
      case "restart": return .restart
      case "end":
        guard let ending = CallEnding(rawValue: reason ?? CallEnding.hangUp.rawValue) else {
          throw UsageError("there is no reason \"\(foreign: reason ?? "")\" to end a call")
        }
        return .end(ending)
      default: throw UsageError("there is no command \"\(foreign: type)\"")
      }
    }
  }

  private func required(_ value: String?, _ name: Line) throws -> String {
    guard let value else { throw UsageError("\"\(foreign: type)\" has no \(name)") }
    return value
  }
}

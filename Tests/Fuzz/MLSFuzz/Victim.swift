internal import Cryptography
internal import MLS
internal import MLSCore
internal import Synchronization

/// A member that is given mutated messages of another, and whoever sees them in the clear.
///
/// An input names a message, and then places in it and what to exclusive-or there.
final class Victim: Sendable {
  static let shared = Victim()

  private struct State: ~Copyable, Sendable {
    var group: Group
    let stored: SecretBytes
    let welcome: Welcome
    let request: JoinRequest
    let observer: PublicGroup
    let messages: [[UInt8]]
  }

  private let state: Mutex<State>

  private init() {
    do {
      state = Mutex(try Self.makeState())
    } catch {
      fatalError("no group: \(error)")
    }
  }

  private static func makeState() throws -> State {
    var random = SystemRandom()
    let configuration = Configuration(validator: AnyCredential(), padding: .none)
    let lifetime = Lifetime(from: 1_000_000)
    let alice = try client("alice")
    let bob = try client("bob")
    let keyPackage = try bob.makeKeyPackage(lifetime: lifetime, using: &random)
    var founder = try Group(
      groupID: [1], client: alice, lifetime: lifetime, configuration: configuration,
      using: &random)
    let valid = try keyPackage.keyPackage.validated(by: AnyCredential(), now: nil)
    let output = try founder.commit(.add([valid]), using: &random)
    try founder.mergePendingCommit()
    guard case .welcome(let welcome) = output.welcome else { fatalError("no welcome") }
    let request = JoinRequest(keyPackage, as: bob)
    let group = try Group(joining: welcome, with: request, configuration: configuration)
    let info = try founder.groupInfo()
    let messages = [
      try founder.encrypt([1, 2, 3], using: &random),
      try founder.proposeUpdate(using: &random),
      try founder.commit(using: &random).commit,
      .welcome(welcome),
      .groupInfo(info),
    ]
    let stored = group.serialized()
    return State(
      group: group, stored: stored, welcome: welcome, request: request,
      observer: try PublicGroup(groupInfo: info, validator: AnyCredential()),
      messages: messages.map(\.encoded))
  }

  private static func client(_ name: String) throws -> Client {
    var random = SystemRandom()
    return try Client(
      cipherSuite: .x25519AES128, credential: .basic(identity: Array(name.utf8)),
      signingKey: .generate(.ed25519, using: &random))
  }

  /// Mutates one of the messages as `input` says and gives it to the member.
  func receive(_ input: [UInt8]) {
    guard let choice = input.first, input.count >= 4 else { return }
    state.withLock { state in
      let original = state.messages[Int(choice) % state.messages.count]
      var message = original
      for index in stride(from: 1, to: input.count - 2, by: 3) {
        let place = (Int(input[index]) << 8 | Int(input[index + 1])) % message.count
        message[place] ^= input[index + 2]
      }
      guard message != original, let decoded = try? MLSMessage(decoding: message) else { return }
      if Self.observe(decoded, state) { return }
      precondition((try? state.group.process(decoded)) == nil, "a forged message was accepted")
      precondition(state.group.serialized() == state.stored, "a forged message left a trace")
    }
  }

  /// Gives a message to those who are no members; whether members have no use for it.
  private static func observe(_ message: MLSMessage, _ state: borrowing State) -> Bool {
    switch message {
    case .welcome(let welcome):
      _ = try? Group(
        joining: welcome, with: state.request, configuration: state.group.configuration)
      return true
    case .groupInfo(let info):
      var random = SystemRandom()
      _ = try? PublicGroup(groupInfo: info, validator: AnyCredential())
      _ = try? ExternalJoin(
        info, with: ExternalJoinRequest(as: state.request.client),
        configuration: state.group.configuration, using: &random)
      return true
    case .publicMessage(let message):
      var observer = state.observer
      _ = try? observer.process(message)
      return false
    case .privateMessage, .keyPackage: return false
    }
  }
}

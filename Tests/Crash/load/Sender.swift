internal import Cryptography
internal import MartletAPI
internal import RPC
internal import ServiceTesting

/// Sends one message after the other, each under one identifier until the server says that it has
/// it.
struct Sender: Sendable {
  let load: Load
  let account: Int

  private var own: Load.Participant { load.participants[account] }
  private var nodes: Int { own.devices[0].count }

  func run() async {
    var random = SystemRandom()
    let interval = Duration.seconds(Double(load.settings.accounts) / load.settings.rate)
    var node = Int.random(in: 0..<nodes)
    while load.now == .sending || load.ledger.count < load.settings.messages {
      let others = load.participants.indices.filter { $0 != account }
      guard let recipient = others.randomElement() else { return }
      let id = random.bytes(16)
      let place = load.ledger.begin(id, from: account, to: recipient)
      while await !send(id, place, to: recipient, by: node) {
        node = Int.random(in: 0..<nodes)
        try? await Task.sleep(for: .milliseconds(Int.random(in: 10...150)))
      }
      if Int.random(in: 0..<8) == 0 { node = Int.random(in: 0..<nodes) }
      try? await Task.sleep(for: interval * Double.random(in: 0.5...1.5))
    }
  }

  /// One attempt.
  ///
  /// - Returns: whether the server has the message.
  private func send(_ id: [UInt8], _ place: Ledger.Place, to recipient: Int, by node: Int) async
    -> Bool
  {
    let device = own.devices[0][node]
    let ciphertext = Ledger.payload(place)
    var options = device.access
    // Now and then a sender does not wait for the answer, as if it had been lost.
    options.deadline = .after(
      Int.random(in: 0..<50) == 0 ? .milliseconds(Int.random(in: 1...20)) : .seconds(10))
    let marks = load.marks.count
    do {
      let reply = try await device.messaging.send(
        SendRequest(
          messageID: id, recipientID: load.participants[recipient].devices[0][0].account,
          envelopes: load.participants[recipient].devices.map {
            device.envelope($0[0], ciphertext)
          }), options: options)
      guard case .accepted(let accepted)? = reply.outcome else {
        throw Status(.failedPrecondition, "\(reply)")
      }
      load.ledger.accept(place, wasDuplicate: accepted.duplicate)
      for (name, time) in load.marks.answer(by: node, begunAt: marks) {
        Main.announce("recovered \(name) \(time / .milliseconds(1))")
      }
      return true
    } catch {
      load.ledger.fail(.of(error))
      return false
    }
  }
}

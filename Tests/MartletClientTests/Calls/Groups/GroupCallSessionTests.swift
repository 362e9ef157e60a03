internal import Cryptography
internal import MLSCore
internal import Testing

@testable internal import MartletClient

@Suite("Sessions of a group's call", .timeLimit(.minutes(5)))
struct GroupCallSessionTests {
  /// Whether everybody of some opens what each of them seals.
  private static func allHear(_ devices: [CallModel.Device]) throws -> Bool {
    for speaker in devices {
      let frame = try speaker.engine.seal([1, 2, 3])
      for other in devices where other !== speaker {
        guard other.engine.opens(frame) else { return false }
      }
    }
    return true
  }

  private static func call(of count: Int) throws -> CallModel {
    let model = try CallModel(count)
    try model.begin(model.devices[0])
    for device in model.devices[1...] { model.join(device) }
    return model
  }

  @Test("Who begins and who joins have one another's keys, and seal with the epoch that all have")
  func joining() throws {
    let model = try Self.call(of: 4)
    for device in model.devices {
      #expect(device.ending == nil)
      #expect(device.participants.count == 4)
      #expect(device.engine.sealing?.epoch == 3)
    }
    #expect(try Self.allHear(model.devices))
    let raw = Set(model.devices.map { $0.engine.rawKeys.filter { $0.key & 0xff == 3 } })
    #expect(raw.count == 1)
    #expect(raw.first?.count == 4)
  }

  @Test("Without word from the server a new epoch's key seals after 3 seconds")
  func late() throws {
    let model = try Self.call(of: 2)
    model.tellsSettled = false
    let third = try CallModel.Device(2, in: model)
    try model.add(third)
    model.join(third)
    #expect(model.devices[0].engine.sealing?.epoch == 1)
    #expect(third.engine.sealing?.epoch == 2)
    model.wait(.milliseconds(2_999))
    #expect(model.devices[0].engine.sealing?.epoch == 1)
    model.wait(.milliseconds(1))
    #expect(model.devices.map { $0.engine.sealing?.epoch } == [2, 2, 2])
    #expect(try Self.allHear(model.devices))
  }

  @Test("Who is gone is removed by the lowest leaf at once, and opens nothing from then on")
  func removal() throws {
    let model = try Self.call(of: 4)
    let left = model.devices[2]
    model.tellsSettled = false
    model.lose(left)
    let rest = model.devices.filter { $0 !== left }
    #expect(rest.allSatisfy { $0.participants.count == 3 })
    #expect(rest.allSatisfy { $0.engine.sealing?.epoch == 4 })
    #expect(try Self.allHear(rest))
    for speaker in rest { #expect(!left.engine.opens(try speaker.engine.seal([1]))) }
    #expect(model.commits.count == 4)
  }

  @Test("If the lowest leaf does nothing, the others do, half a second after one another")
  func ranks() throws {
    let model = try Self.call(of: 4)
    // Nothing that the first two say arrives, which the server does not know yet.
    model.silence([model.devices[0], model.devices[1]])
    model.lose(model.devices[3])
    let third = model.devices[2]
    #expect(third.participants.count == 4)
    model.wait(.milliseconds(999))
    #expect(third.participants.count == 4)
    model.wait(.milliseconds(1))
    #expect(third.participants.count == 3)
  }

  @Test("Two who join at once both get in, the second one by the state that the first has left")
  func race() throws {
    let model = try Self.call(of: 2)
    let (third, fourth) = (
      try CallModel.Device(2, in: model), try CallModel.Device(3, in: model)
    )
    try model.add(third, fourth)
    let (info, tree) = (model.groupInfo, model.encodedTree)
    model.join(third)
    model.perform(fourth.session.join(by: info, tree: tree, at: model.now), of: fourth)
    model.deliver()
    #expect(!fourth.session.isInside)
    model.join(fourth)
    #expect(try Self.allHear(model.devices))
  }

  @Test("Who was removed from the group cannot join, even if the server lets it")
  func removedFromGroup() throws {
    let model = try Self.call(of: 3)
    let out = try CallModel.Device(3, in: model)
    try model.add(out)
    // The group removes it; the one who is out has the secrets of before, and a server that helps.
    try model.setMembers(Array(model.devices.dropLast()))
    model.perform(
      out.session.join(by: model.groupInfo, tree: model.encodedTree, at: model.now), of: out)
    model.deliver()
    let rest = Array(model.devices.dropLast())
    // Nobody seals with a key that it has, and it is removed again.
    for device in rest { #expect(!out.engine.opens(try device.engine.seal([1]))) }
    model.wait(.seconds(1))
    #expect(rest.allSatisfy { $0.ending == nil && $0.participants.count == 3 })
    #expect(try Self.allHear(rest))
    for device in rest { #expect(!out.engine.opens(try device.engine.seal([1]))) }
  }

  @Test("Who is removed from the group is removed from its call, by its own words too")
  func removedWhileCalling() throws {
    let model = try Self.call(of: 3)
    let out = model.devices[2]
    let rest = Array(model.devices[..<2])
    try model.setMembers(rest)
    model.deliver()
    #expect(rest.allSatisfy { $0.participants.count == 2 && $0.ending == nil })
    for device in rest { #expect(!out.engine.opens(try device.engine.seal([1]))) }
    // A server that withholds removals of the group from nobody but the one who is out.
    var chat = out.chat
    try chat.note(nil)
    let actions = out.session.note(chat, at: model.now)
    #expect(actions.contains { if case .end(.removed) = $0 { true } else { false } })
  }

  @Test("If the server withholds the removal, the call ends after 10 seconds")
  func withheldRemoval() throws {
    let model = try Self.call(of: 3)
    model.refusesMemberCommits = true
    try model.setMembers(Array(model.devices[..<2]))
    model.deliver()
    model.wait(.milliseconds(9_999))
    #expect(model.devices[0].ending == nil)
    model.wait(.milliseconds(1))
    #expect(model.devices[0].ending == .untrusted)
    #expect(model.devices[1].ending == .untrusted)
  }

  @Test("A participant without the group's secret cannot be followed: the call ends")
  func ghost() throws {
    let model = try Self.call(of: 2)
    let ghost = try CallModel.Device(2, in: model)
    ghost.chat.note(
      epoch: model.devices[0].chat.epoch, devices: [ghost.participant],
      secret: .init([UInt8](repeating: 0xee, count: 32)))
    model.addStranger(ghost)
    _ = ghost.session.note(ghost.chat, at: model.now)
    model.join(ghost)
    for device in model.devices[..<2] { #expect(device.ending == .untrusted) }
    #expect(!ghost.engine.opens(try model.devices[0].engine.seal([1])))
  }

  @Test("Who joins in the place of another participant is not followed: the call ends")
  func joinInAnothersPlace() throws {
    let model = try Self.call(of: 3)
    let thief = try CallModel.Device(3, in: model)
    try model.add(thief)
    try model.join(thief, inPlaceOf: LeafIndex(rawValue: 1))
    #expect(model.epoch == 3)
    for device in model.devices[..<3] { #expect(device.ending == .untrusted) }
  }

  @Test("A commit that comes again changes nothing, and an older state is not joined")
  func replays() throws {
    let model = try Self.call(of: 2)
    let (oldInfo, oldTree) = (model.groupInfo, model.encodedTree)
    let third = try CallModel.Device(2, in: model)
    try model.add(third)
    model.join(third)
    let alice = model.devices[0]
    for committed in model.commits {
      #expect(alice.session.take(committed, at: model.now).isEmpty)
    }
    #expect(alice.session.epoch == 2)
    let actions = alice.session.join(by: oldInfo, tree: oldTree, at: model.now)
    #expect(actions.contains { if case .end(.untrusted) = $0 { true } else { false } })
  }

  @Test("A commit by a secret that the group's log has not brought yet waits for it")
  func ahead() throws {
    let model = try Self.call(of: 2)
    let third = try CallModel.Device(2, in: model)
    // Only the one who joins knows of the new epoch.
    model.addStranger(third)
    try model.setMembers(model.devices, telling: [third])
    model.join(third)
    #expect(model.devices[0].session.epoch == 1)
    #expect(model.devices[0].ending == nil)
    try model.setMembersAgain()
    #expect(model.devices[0].session.epoch == 2)
    #expect(try Self.allHear(model.devices))
  }

  @Test("64 take part; epochs switch; who is removed opens nothing")
  func sixtyFour() throws {
    let model = try Self.call(of: 64)
    #expect(model.devices.allSatisfy { $0.ending == nil && $0.participants.count == 64 })
    #expect(Set(model.devices.map { $0.engine.sealing?.epoch }) == [63])
    let speakers = [model.devices[0], model.devices[31], model.devices[63]]
    for speaker in speakers {
      let frame = try speaker.engine.seal([7])
      #expect(model.devices.allSatisfy { $0 === speaker || $0.engine.opens(frame) })
    }
    let left = model.devices[17]
    model.lose(left)
    let rest = model.devices.filter { $0 !== left }
    #expect(rest.allSatisfy { $0.participants.count == 63 && $0.engine.sealing?.epoch == 64 })
    for speaker in speakers {
      let frame = try speaker.engine.seal([7])
      #expect(!left.engine.opens(frame))
      #expect(rest.allSatisfy { $0 === speaker || $0.engine.opens(frame) })
    }
    // It comes back, to its own leaf again or another.
    left.isConnected = true
    model.join(left)
    #expect(model.devices.allSatisfy { $0.participants.count == 64 })
    let frame = try left.engine.seal([8])
    #expect(rest.allSatisfy { $0.engine.opens(frame) })
  }
}

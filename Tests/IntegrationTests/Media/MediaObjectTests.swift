internal import Foundation
internal import MartletAPI
internal import Postgres
internal import Protobuf
internal import RPC
internal import ServiceTesting
internal import TestSupport
internal import Testing

@testable internal import MartletServer

@Suite("Stored objects", .timeLimit(.minutes(3)))
struct MediaObjectTests {
  private static func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private static let rows = Statement("SELECT count(*) FROM encrypted_media WHERE id = $1")

  private func files(_ folder: TestFolder) -> [String] {
    let walk = FileManager.default.enumerator(atPath: folder.path)
    return (walk?.compactMap { $0 as? String } ?? []).filter {
      URL(fileURLWithPath: $0).lastPathComponent.utf8.count == 32
    }
  }

  @Test("Half of an upload goes to one node and half to another; what both have can be downloaded")
  func twoNodes() async throws {
    let first = try await TestNode.start()
    let second = try await TestNode.start(on: first.configuration)
    let device = try await TestDevice.register(first.channel)
    let elsewhere = device.over(second.channel)
    let bytes = Self.bytes(300_000)
    let object = try await device.reserved(bytes.count)
    #expect(
      try await device.upload(Array(bytes[..<140_000]), to: object)
        == .written(.init(offset: 140_000)))
    #expect(
      try await elsewhere.complete(object, bytes) == .incomplete(.init(offset: 140_000)))
    #expect(
      try await elsewhere.upload(Array(bytes[100_000...]), to: object, from: 100_000)
        == .wrongOffset(.init(offset: 140_000)))
    #expect(
      try await elsewhere.upload(Array(bytes[140_000...]), to: object, from: 140_000)
        == .written(.init(offset: 300_000)))
    #expect(try await device.complete(object, [1]) == .wrongHash(.init()))
    #expect(try await device.download(object) == nil)
    guard case .complete(let complete)? = try await device.complete(object, bytes) else {
      Issue.record("not completed")
      return
    }
    #expect(complete.expiresAt != nil)
    #expect(try await elsewhere.complete(object, bytes) == .complete(complete))
    #expect(try await elsewhere.complete(object, [1]) == .wrongHash(.init()))
    #expect(try await elsewhere.download(object) == bytes)
    await second.close()
    await first.close()
  }

  @Test("Any part of an object can be downloaded")
  func parts() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let bytes = Self.bytes(700_000)
    let object = try await device.store(bytes)
    for (offset, count) in [
      (0, 1), (0, 262_144), (262_143, 2), (262_144, 262_144), (1, 699_998), (699_999, 1),
      (699_999, 5), (700_000, 1), (800_000, 9), (500_000, 0),
    ] {
      let end = count == 0 ? bytes.count : min(bytes.count, offset + count)
      let expected = offset < end ? Array(bytes[offset..<end]) : []
      #expect(try await device.download(object, offset: offset, byteCount: count) == expected)
    }
  }

  @Test("A stream that goes on elsewhere ends the one before it, and loses nothing")
  func displaced() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let bytes = Self.bytes(200_000)
    let object = try await device.reserved(bytes.count)
    let slow = try await device.media.upload(options: device.access)
    try await slow.send(UploadRequest(frame: .start(.init(objectID: object))))
    try await slow.send(UploadRequest(frame: .data(Array(bytes[..<1000]))))
    #expect(
      try await device.upload(bytes, to: object) == .written(.init(offset: UInt64(bytes.count))))
    let status = await refusal { try await slow.finish() }
    #expect(status.code == .aborted && status.reason == "STREAM_DISPLACED")
    guard case .complete? = try await device.complete(object, bytes) else {
      Issue.record("not completed")
      return
    }
    #expect(try await device.download(object) == bytes)
  }

  @Test("Bytes beyond an object's end are refused; those before it stay")
  func tooMany() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let object = try await device.reserved(1000)
    let status = await refusal { try await device.upload(Self.bytes(1001), to: object, frame: 600) }
    #expect(status.reason == "CONSTRAINT_VIOLATED")
    let reply = try await device.media.getUpload(.init(objectID: object), options: device.access)
    guard case .pending(let pending)? = reply.outcome else {
      Issue.record("\(reply)")
      return
    }
    #expect(pending.offset == 600)
  }

  @Test("What the disk has lost has to come again")
  func lost() async throws {
    let folder = TestFolder()
    let node = try await TestNode.start(configure: { $0.media.directory = folder.path })
    let device = try await TestDevice.register(node.channel)
    let bytes = Self.bytes(100_000)
    let object = try await device.reserved(bytes.count)
    try await device.upload(Array(bytes[..<50_000]), to: object)
    let file = try #require(files(folder).first)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: "\(folder.path)/\(file)"))
    try handle.truncate(atOffset: 20_000)
    try handle.close()
    #expect(
      try await device.upload(Array(bytes[50_000...]), to: object, from: 50_000)
        == .wrongOffset(.init(offset: 20_000)))
    #expect(
      try await device.upload(Array(bytes[20_000...]), to: object, from: 20_000)
        == .written(.init(offset: 100_000)))
    guard case .complete? = try await device.complete(object, bytes) else {
      Issue.record("not completed")
      return
    }
    #expect(try await device.download(object) == bytes)
    await node.close()
    folder.remove()
  }

  @Test("A new profile object takes the place of the former one; an archive and a message stay")
  func profile() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    let bytes = Self.bytes(1000)
    let message = try await device.store(bytes)
    let archive = try await device.store(bytes, kind: .archive)
    let first = try await device.store(bytes, kind: .profile)
    let second = try await device.store(bytes, kind: .profile)
    #expect(try await device.download(first) == nil)
    for object in [message, archive, second] {
      #expect(try await device.download(object) == bytes)
    }
  }

  @Test("An object's lifetime is that of its class at the most")
  func lifetime() async throws {
    let device = try await TestDevice.register(try await TestNode.shared.channel)
    func days(_ object: [UInt8], _ wanted: Int64) async throws -> Int64? {
      let reply = try await device.media.setLifetime(
        .init(objectID: object, lifetime: ProtoDuration(seconds: 86_400 * wanted)),
        options: device.access)
      guard case .kept(let kept)? = reply.outcome else { return -1 }
      return kept.expiresAt.map {
        ($0.seconds - Int64(Date.now.timeIntervalSince1970) + 43_200) / 86_400
      }
    }
    let message = try await device.store([1])
    let archive = try await device.store([1], kind: .archive)
    let profile = try await device.store([1], kind: .profile)
    #expect(try await days(message, 3) == 3)
    #expect(try await days(message, 40) == 30)
    #expect(try await days(archive, 366) == 366)
    #expect(try await days(archive, 400) == 366)
    #expect(try await days(profile, 3) == nil)
    #expect(try await days([UInt8](repeating: 1, count: 16), 3) == -1)
  }
}

extension MediaObjectTests {
  @Test("What has expired, was aborted, deleted, or is an account's that is gone, leaves no byte")
  func sweeping() async throws {
    let folder = TestFolder()
    let node = try await TestNode.start(configure: { $0.media.directory = folder.path })
    let sweeper = try #require(node.node.mediaSweeper)
    let device = try await TestDevice.register(node.channel)
    let leaving = try await TestDevice.register(node.channel)
    let bytes = Self.bytes(1000)
    let kept = try await device.store(bytes)
    let expired = try await device.store(bytes)
    let forgotten = try await device.reserved(1000)
    try await device.upload(Array(bytes[..<500]), to: forgotten)
    _ = try await leaving.store(bytes)
    _ = try await leaving.store(bytes, kind: .profile)
    try await leaving.upload(bytes, to: try await leaving.reserved(1000))
    #expect(files(folder).count == 6)
    try await leaving.delete()
    for object in [expired, forgotten] {
      try await node.database.execute(
        Statement("UPDATE encrypted_media SET expires_at = now() - interval '1 s' WHERE id = $1"),
        object)
    }
    #expect(try await device.download(expired) == nil)
    #expect(try await device.upload([], to: forgotten, from: 500) == .gone(NotFound()))
    #expect(try await device.usage().stored == UInt64(65_536))
    try await sweeper.sweep()
    #expect(files(folder).map { URL(fileURLWithPath: $0).lastPathComponent } == [kept.hexadecimal])
    #expect(try await device.download(kept) == bytes)
    for object in [expired, forgotten] {
      #expect(try await node.database.row(Self.rows, object)?.only(Int64.self) == 0)
    }
    // At once, without a sweep.
    _ = try await device.media.deleteObject(.init(objectID: kept), options: device.access)
    #expect(files(folder).isEmpty)
    #expect(try await node.database.row(Self.rows, kept)?.only(Int64.self) == 0)
    await node.close()
    folder.remove()
  }

  @Test("A file without a row goes after an hour, a young one stays")
  func strays() async throws {
    let folder = TestFolder()
    let node = try await TestNode.start(configure: { $0.media.directory = folder.path })
    let sweeper = try #require(node.node.mediaSweeper)
    let device = try await TestDevice.register(node.channel)
    let kept = try await device.store(Self.bytes(1000))
    let names = (0..<2).map { _ in Identifier.random().description }
    for (name, age) in zip(names, [3700.0, 60]) {
      let place = "\(folder.path)/\(name.prefix(2))/\(name.dropFirst(2).prefix(2))"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try Data([1]).write(to: URL(fileURLWithPath: "\(place)/\(name)"))
      try FileManager.default.setAttributes(
        [.modificationDate: Date.now.addingTimeInterval(-age)], ofItemAtPath: "\(place)/\(name)")
    }
    let own = try #require(files(folder).first { $0.hasSuffix(kept.hexadecimal) })
    try FileManager.default.setAttributes(
      [.modificationDate: Date.now.addingTimeInterval(-3700)],
      ofItemAtPath: "\(folder.path)/\(own)")
    try await sweeper.removeStrays()
    #expect(
      Set(files(folder).map { URL(fileURLWithPath: $0).lastPathComponent })
        == [names[1], kept.hexadecimal])
    await node.close()
    folder.remove()
  }
}

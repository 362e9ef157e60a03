public import Cryptography
public import MLSCore

extension Group {
  /// The version of the stored form.
  private static var storedVersion: UInt8 { 1 }

  /// All of the group, to be stored as a secret; a pending commit and skipped keys too.
  ///
  /// - Returns: what `init(restoring:configuration:)` takes.
  public func serialized() -> SecretBytes {
    WireWriter.encodeSecret { writer in
      writer.write(Self.storedVersion)
      writer.write(status)
      writer.write(epochState)
      writer.write(history)
      writer.write(ownUpdates)
      writer.writeOptional(pendingCommit)
    }
  }

  /// The group that `serialized()` gave.
  ///
  /// - Parameters:
  ///   - bytes: as stored.
  ///   - configuration: how one sends, keeps and judges.
  /// - Throws: `MLSError.malformed`, `MLSError.cryptography`.
  public init(restoring bytes: SecretBytes, configuration: Configuration) throws(MLSError) {
    let stored = try WireReader.decode(bytes) { reader throws(MLSError) in
      try Stored(from: &reader)
    }
    self.init(stored.epochState, configuration: configuration)
    status = stored.status
    history = stored.history
    ownUpdates = stored.ownUpdates
    pendingCommit = stored.pendingCommit
  }

  /// What was stored, as it is read.
  private struct Stored {
    let status: Status
    let epochState: EpochState
    let history: History
    let ownUpdates: OwnUpdates
    let pendingCommit: PendingCommit?

    init(from reader: inout WireReader) throws(MLSError) {
      let version = try reader.read(UInt8.self)
      guard version == Group.storedVersion else {
        throw .malformed(.unknownValue(Int(version), of: "stored version"))
      }
      status = try reader.read()
      epochState = try reader.read()
      history = try reader.read()
      ownUpdates = try reader.read()
      pendingCommit = try reader.readOptional()
    }
  }
}

extension Group.Status: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    switch try reader.read(UInt8.self) {
    case 0: self = .active
    case 1: self = .closed(by: try reader.read())
    case 2: self = .removed
    case let other: throw .malformed(.unknownValue(Int(other), of: "group status"))
    }
  }

  package func encode(into writer: inout WireWriter) {
    switch self {
    case .active: writer.write(UInt8(0))
    case .closed(let reInit):
      writer.write(UInt8(1))
      writer.write(reInit)
    case .removed: writer.write(UInt8(2))
    }
  }
}

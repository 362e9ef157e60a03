public import Cryptography
public import MLSCore

extension Group {
  /// The version of the stored form.
  private static var storedVersion: UInt8 { 1 }

  /// All of the group, to be stored as a secret; a pending commit and skipped keys too.
  ///
  /// - Returns: what `init(restoring:configuration:)` takes.
  public func serialized() -> SecretBytes {
    SecretBytes(
      WireWriter.encode { writer in
        writer.write(Self.storedVersion)
        writer.write(status)
        writer.write(epochState)
        writer.write(history)
        writer.write(ownUpdates)
        writer.writeOptional(pendingCommit)
      })
  }

  /// The group that `serialized()` gave.
  ///
  /// - Parameters:
  ///   - bytes: as stored.
  ///   - configuration: how one sends, keeps and judges.
  /// - Throws: `MLSError.malformed`, `MLSError.cryptography`.
  public init(restoring bytes: SecretBytes, configuration: Configuration) throws(MLSError) {
    var reader = WireReader(bytes.exposed())
    let version = try reader.read(UInt8.self)
    guard version == Self.storedVersion else {
      throw .malformed(.unknownValue(Int(version), of: "stored version"))
    }
    let status = try reader.read(Status.self)
    let epochState: EpochState = try reader.read()
    let history: History = try reader.read()
    let ownUpdates: OwnUpdates = try reader.read()
    let pendingCommit: PendingCommit? = try reader.readOptional()
    try reader.finish()
    self.init(epochState, configuration: configuration)
    self.status = status
    self.history = history
    self.ownUpdates = ownUpdates
    self.pendingCommit = pendingCommit
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

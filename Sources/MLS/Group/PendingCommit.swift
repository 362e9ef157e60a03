package import MLSCore

/// A commit of one's own that the others have not accepted yet, and the epoch it would start.
package struct PendingCommit: Sendable {
  /// What was given to send.
  package let output: CommitOutput
  /// What the member would have after it.
  package let next: EpochState
  /// The parameters of the group that would replace this one.
  package let reInit: ReInit?

  package init(output: CommitOutput, next: EpochState, reInit: ReInit?) {
    self.output = output
    self.next = next
    self.reInit = reInit
  }
}

extension PendingCommit: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    output = try reader.read()
    next = try reader.read()
    reInit = try reader.readOptional()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(output)
    writer.write(next)
    writer.writeOptional(reInit)
  }
}

extension CommitOutput: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    commit = try reader.read()
    welcome = try reader.readOptional()
    groupInfo = try reader.readOptional()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(commit)
    writer.writeOptional(welcome)
    writer.writeOptional(groupInfo)
  }
}

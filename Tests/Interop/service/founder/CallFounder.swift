internal import Cryptography
internal import Foundation
internal import MLS
internal import MLSCore

/// Makes what one device needs to begin a call of its group, and to join it again, with what a
/// server must refuse.
final class CallFounder {
  private let client: Client
  private let chat: [UInt8]
  private let epoch: UInt64
  private let call: [UInt8]
  private let secret: SecretBytes
  private let configuration = Configuration(validator: AnyCredential())

  init(_ client: Client, chat: borrowing Group) throws {
    var random = SystemRandom()
    self.client = client
    self.chat = chat.context.groupID
    epoch = chat.context.epoch
    call = random.bytes(16)
    secret = try chat.export(label: "martlet call", context: call, byteCount: 32)
  }

  /// The call of epoch 0, two commits of which one can win, one that joins afterwards, and commits
  /// of epoch 0 that break a rule.
  func make(using random: inout SystemRandom) throws -> [String: [UInt8]] {
    let id = HashFunction.sha256.hash(Array("martlet call".utf8) + chat + call)
    var group = try Group(
      groupID: Array(id[..<16]), client: client,
      lifetime: Lifetime(from: UInt64(Date.now.timeIntervalSince1970)),
      configuration: configuration, using: &random)
    let info = try group.groupInfo(withTree: false)
    var made = [
      "call_id": call, "call_info": MLSMessage.groupInfo(info).encoded,
      "call_tree": group.encodedTree,
    ]
    let tree = group.encodedTree
    add("call_bare", try join(info, tree, nil, using: &random), to: &made)
    add(
      "call_foreign", try join(info, tree, random.bytes(16), using: &random), to: &made)
    var changing = CommitRequest()
    changing.proposals = [.groupContextExtensions(Extensions())]
    add("call_changing", try commit(changing, to: &group, using: &random), to: &made)
    group.discardPendingCommit()
    add("call_loser", try commit(CommitRequest(), to: &group, using: &random), to: &made)
    group.discardPendingCommit()
    add("call_winner", try commit(CommitRequest(), to: &group, using: &random), to: &made)
    try group.mergePendingCommit()
    add(
      "call_join",
      try join(
        try group.groupInfo(withTree: false), group.encodedTree, chat, using: &random), to: &made)
    return made
  }

  private func add(_ name: String, _ output: CommitOutput, to made: inout [String: [UInt8]]) {
    made[name] = output.commit.encoded
    made["\(name)_info"] = output.groupInfo?.encoded
  }

  private func commit(
    _ request: CommitRequest, to group: inout Group, using random: inout SystemRandom
  ) throws -> CommitOutput {
    var request = request
    request.includesTree = false
    request.includesGroupInfo = true
    return try group.commit(request, using: &random)
  }

  /// Joins from outside in place of the only leaf, with a secret that is named after a group.
  private func join(
    _ info: GroupInfo, _ tree: [UInt8], _ chat: [UInt8]?, using random: inout SystemRandom
  ) throws -> CommitOutput {
    var request = ExternalJoinRequest(as: client, tree: tree)
    request.includesTree = false
    request.formerLeaf = LeafIndex(0)
    if let chat {
      let name = chat + epochBytes
      request.contributing = [.external(id: name)]
      request.preSharedKeys.insert(secret, id: name)
    }
    return try ExternalJoin(info, with: request, configuration: configuration, using: &random)
      .output
  }

  /// The epoch in eight bytes.
  private var epochBytes: [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: epoch >> $0) }
  }
}

internal import Cryptography
internal import MLS
internal import MLSCore
internal import MartletAPI
internal import Protobuf
internal import RPC

/// Things of the moment in groups: they are in no log, and nobody waits for them.
final class GroupNotices {
  private let context: DeviceContext
  private let states: GroupStates

  init(_ context: DeviceContext, _ states: GroupStates) {
    self.context = context
    self.states = states
  }

  /// Encrypts a content for a group, and has the server pass it on to members who listen.
  ///
  /// Nothing is sent in large groups, nor where the keys of so many notices were passed over that
  /// members who got none might not follow. What the server does not take is dropped.
  ///
  /// - Throws: `ClientError.noGroup`, errors of the store.
  func send(_ content: Content, to id: GroupID) async throws {
    guard let message = try encrypt(content, for: id) else { return }
    do {
      _ = try await context.calling {
        try await $0.groups.sendGroupMessage(
          SendGroupMessageRequest(
            messageID: content.id, groupID: id.bytes, message: message, ephemeral: true),
          options: .usual)
      }
    } catch is Status {
      // It would be too late later.
    }
  }

  private func encrypt(_ content: Content, for id: GroupID) throws -> [UInt8]? {
    try states.change(id) { loaded, _ -> [UInt8]? in
      let epoch = loaded.group.context.epoch
      let count = loaded.stored.noticeEpoch == epoch ? loaded.stored.noticeCount : 0
      guard loaded.leaves.count <= ClientLimits.noticedAccounts,
        count < ClientLimits.noticesBetweenMessages, loaded.group.proposals.isEmpty
      else { return nil }
      loaded.stored.noticeEpoch = epoch
      loaded.stored.noticeCount = count + 1
      var random = SystemRandom()
      return try loaded.group.encrypt(content.encoded(), using: &random).encoded
    }
  }

  /// Opens a notice.
  ///
  /// - Returns: who sent what; nil for what cannot be read, which nobody misses.
  /// - Throws: errors of the store.
  func open(_ notice: GroupMessage) throws -> (author: AccountID, content: Content)? {
    guard let id = GroupID(notice.groupID), let message = try? MLSMessage(decoding: notice.payload)
    else { return nil }
    do {
      return try states.change(id) { loaded, _ -> (author: AccountID, content: Content)? in
        guard case .application(let application) = try loaded.group.process(message),
          let author = application.credential.device?.account,
          let content = try? Content(decoding: application.data),
          (try? content.validate()) != nil
        else { return nil }
        return (author, content)
      }
    } catch is MLSError {
      return nil
    } catch ClientError.noGroup {
      return nil
    }
  }
}

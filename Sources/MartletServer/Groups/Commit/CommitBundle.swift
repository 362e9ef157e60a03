internal import MLSCore

/// A commit with what belongs to it, decoded and not yet checked.
struct CommitBundle: Sendable {
  let group: Identifier
  let message: PublicMessage
  /// The commit as it travels.
  let encodedMessage: [UInt8]
  let groupInfo: GroupInfo
  /// The GroupInfo as it travels.
  let encodedGroupInfo: [UInt8]
  var welcome: Welcome?
  var firstMessage: (id: Identifier, encoded: [UInt8])?
  var metadata: (expectedVersion: Int64, ciphertext: [UInt8])?

  /// Decodes a commit and its GroupInfo.
  init(group: Identifier, commit: [UInt8], groupInfo: [UInt8]) throws(Refusal) {
    self.group = group
    encodedMessage = commit
    encodedGroupInfo = groupInfo
    message = try Self.handshake(commit, .commit, of: group, field: "commit")
    self.groupInfo = try Self.decoded(groupInfo, field: "group_info") { message in
      guard case .groupInfo(let info) = message else { return nil }
      return info
    }
  }

  /// A proposal or commit of a group.
  static func handshake(
    _ bytes: [UInt8], _ type: ContentType, of group: Identifier, field: String
  ) throws(Refusal) -> PublicMessage {
    let message: PublicMessage = try decoded(bytes, field: field) { message in
      guard case .publicMessage(let handshake) = message, handshake.contentType == type else {
        return nil
      }
      return handshake
    }
    guard message.groupID == group.bytes else {
      throw .constraintViolated(field: field, "is for another group than group_id names")
    }
    return message
  }

  /// An application message of a group.
  static func application(
    _ bytes: [UInt8], of group: Identifier, field: String
  ) throws(Refusal) -> PrivateMessage {
    let message: PrivateMessage = try decoded(bytes, field: field) { message in
      guard case .privateMessage(let content) = message, content.contentType == .application
      else { return nil }
      return content
    }
    guard message.groupID == group.bytes else {
      throw .constraintViolated(field: field, "is for another group than group_id names")
    }
    return message
  }

  /// What an MLSMessage holds, where it is what it should be.
  static func decoded<Value>(
    _ bytes: [UInt8], field: String, _ select: (MLSMessage) -> Value?
  ) throws(Refusal) -> Value {
    do {
      guard let value = select(try MLSMessage(decoding: bytes)) else {
        throw Refusal.constraintViolated(field: field, "is an MLSMessage of another kind")
      }
      return value
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw .constraintViolated(field: field, "is no MLSMessage: \(error)")
    }
  }
}

extension Refusal {
  /// Why a handshake is not taken: what its sender may not do, or which rule it breaks.
  init(_ error: MLSError, field: String) {
    switch error {
    case .policyRefused(let reason): self = .permissionDenied("\(field): \(reason)")
    default: self = .constraintViolated(field: field, "\(error)")
    }
  }
}

extension GroupInfo {
  /// Refuses a GroupInfo whose key for external commits is missing, or of no use to anyone.
  func checkExternalPub(field: String) throws(Refusal) {
    let content: ExternalPub?
    do {
      content = try extensions.content(ExternalPub.self)
    } catch {
      throw Refusal(error, field: field)
    }
    guard let content else { throw .constraintViolated(field: field, "lacks external_pub") }
    guard groupContext.cipherSuite.isValidEncryptionKey(content.publicKey) else {
      throw .constraintViolated(field: field, "has an external_pub that is no usable public key")
    }
  }
}

internal import MartletAPI
internal import RPC

/// Who may call a method.
package enum MethodAccess: Sendable, Hashable {
  /// Anyone, without a token.
  case anonymous
  /// A device with an access token.
  case authenticated

  /// The one table of every method of the contract; it agrees with the comments in the schemas.
  package static let table: [String: MethodAccess] = {
    var table: [String: MethodAccess] = [:]
    for method in [
      KeyServiceMethods.registerAccount, KeyServiceMethods.challenge,
      KeyServiceMethods.authenticate, KeyServiceMethods.awaitProvisioning,
      KeyServiceMethods.linkDevice,
    ] {
      table[method.path] = .anonymous
    }
    for method in [
      KeyServiceMethods.sendProvisioning, KeyServiceMethods.createLinkToken,
      KeyServiceMethods.listDevices, KeyServiceMethods.revokeDevice,
      KeyServiceMethods.replaceKeys, KeyServiceMethods.uploadPreKeys,
      KeyServiceMethods.getPreKeyCounts, KeyServiceMethods.checkKeys,
      KeyServiceMethods.getPreKeyBundle, KeyServiceMethods.getIdentity,
      KeyServiceMethods.getIdentityKeys, KeyServiceMethods.confirmGeneration,
      KeyServiceMethods.uploadKeyPackages, KeyServiceMethods.claimKeyPackages,
      KeyServiceMethods.getStatistics, KeyServiceMethods.deleteAccount,
      MessagingMethods.send, MessagingMethods.sendSync, MessagingMethods.subscribe,
      MessagingMethods.fetchMessages, MessagingMethods.acknowledge, MessagingMethods.getMessages,
      MessagingMethods.markRead, MessagingMethods.deleteMessages,
      MessagingMethods.listConversations, MessagingMethods.updateConversationSettings,
      MessagingMethods.updateAccountSettings, MessagingMethods.streamTyping,
      GroupsMethods.getGroupsConfiguration, GroupsMethods.createGroup, GroupsMethods.commitBundle,
      GroupsMethods.propose, GroupsMethods.leaveGroup, GroupsMethods.sendGroupMessage,
      GroupsMethods.getGroupInfo, GroupsMethods.externalCommit, GroupsMethods.streamCommits,
      GroupsMethods.fetchWelcomes, GroupsMethods.ackWelcome, GroupsMethods.getRatchetTree,
      GroupsMethods.updateGroupMetadata, GroupsMethods.listMyGroups, GroupsMethods.reportFork,
      GroupsMethods.deleteGroup,
    ] {
      table[method.path] = .authenticated
    }
    return table
  }()
}

extension Delivery: GroupNotifier {
  /// Hands over what was just committed to a group's log, here and on the other nodes.
  ///
  /// - Parameter change: what was committed.
  func deliver(_ change: GroupChange) {
    guard let group = change.entries.first?.group else { return }
    feeds.deliver(change.entries, ends: change.ends)
    for address in change.joined { tellJoinedHere(address) }
    wakeups.send([.group(group)] + change.joined.map { .groupJoined($0) })
    if let isUrgent = change.isUrgent { push?.groups.stored(in: group, isUrgent: isUrgent) }
  }

  /// Has members' streams read a group's log, here and on the other nodes: something may have been
  /// committed that they were not told of.
  func wake(_ group: Identifier) {
    feeds.wake(group)
    wakeups.send(.group(group))
    push?.groups.stored(in: group, isUrgent: true)
  }

  /// Has members' streams told that a group is gone.
  func tellDeleted(_ group: Identifier) {
    feeds.delete(group)
    wakeups.send(.groupDeleted(group))
  }

  /// Has a device's stream look which groups it follows, and whether welcomes wait.
  func tellJoined(_ address: Address) {
    tellJoinedHere(address)
    wakeups.send(.groupJoined(address))
  }

  /// The same for a stream that is open here.
  func tellJoinedHere(_ address: Address) {
    mailbox(address)?.update { $0.groups.relist() }
    push?.groups.forget()
  }
}

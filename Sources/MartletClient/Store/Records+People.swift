internal import Foundation
internal import GRDB
internal import MartletAPI
internal import Protobuf
internal import SignalProtocol

extension Records {
  /// What the account is called and looks like.
  func ownPerson() throws -> Sync.Own { try property("own person", as: Sync.Own.self) ?? .init() }

  /// Keeps what the account is called and looks like.
  func setOwnPerson(_ own: Sync.Own) throws { try setProperty("own person", own) }

  /// Changes what the account is called and looks like, and tells the other own devices.
  func changeOwnPerson(
    own account: AccountID, at time: ProtoTimestamp, _ change: (inout Sync.Own) -> Void
  ) throws {
    var own = try ownPerson()
    change(&own)
    try setOwnPerson(own)
    try appendSync(.own(own), own: account, at: time)
  }

  /// The modes of key agreement that the account goes along with.
  func acceptedModes() throws -> AgreementModes {
    AgreementModes(minimumMode: KeyAgreement(try ownPerson()).mode)
  }

  /// Changes what is known of an account.
  func changePeer(_ account: AccountID, _ change: (inout Peer) -> Void) throws {
    var peer = try peer(account)
    let former = peer
    change(&peer)
    if peer != former { try setPeer(account, peer) }
  }

  /// Whether an account may write here: it was accepted, added, named or written to.
  func isAccepted(_ other: AccountID, own: AccountID) throws -> Bool {
    let peer = try peer(other)
    if peer.isAccepted || peer.isVerified || !peer.name.isEmpty || other == own { return true }
    // Files of programs that knew no requests say so by what was sent.
    return try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM messages WHERE conversation = ? AND author_id = ?)",
      arguments: [Conversation.direct(other).description, Data(own.bytes)]) ?? false
  }

  /// What the server is to be told of other accounts.
  func waitingStandings() throws -> [WaitingStandings.Entry] {
    try property("waiting standings", as: WaitingStandings.self)?.entries ?? []
  }

  /// Has the server told of an account, in place of what it was to be told before.
  func appendStanding(_ standing: WaitingStandings.Standing, of account: AccountID) throws {
    var entries = try waitingStandings().filter { $0.accountID != account.bytes }
    entries.append(.init(accountID: account.bytes, standing: standing))
    try setProperty("waiting standings", WaitingStandings(entries: entries))
  }

  /// The server was told of an account.
  func removeStanding(_ entry: WaitingStandings.Entry) throws {
    let rest = try waitingStandings().filter { $0 != entry }
    try setProperty("waiting standings", WaitingStandings(entries: rest))
  }
}

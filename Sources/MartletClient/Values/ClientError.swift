internal import RPC

/// Why the client library could not do what it was asked to.
public enum ClientError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file holds no account, or is no file of this library.
  case noAccount(path: String)
  /// There is an account in the file already.
  case accountExists(path: String)
  /// The passphrase or key does not open the file.
  case wrongKey
  /// The key file cannot be read, or others can read it too.
  case keyFile(String)
  /// The file of authorities to trust cannot be used.
  case authorities(String)
  /// The file was written by a newer program, or is damaged.
  case damagedStore(String)
  /// Another program holds the file.
  case busyStore(String)
  /// The file cannot be written: the disk is full, or is not to be written to.
  case unwritableStore(String)
  /// The server does not admit a new account.
  case registrationRefused(String)
  /// The link code or token does not count.
  case linkRefused(String)
  /// There is no such account, device, conversation or message.
  case notFound(String)
  /// The account shows another identity key than the trusted one; the user has to accept it.
  case identityChanged(AccountID)
  /// The account shows another identity key than the link says that leads to it.
  case linkMismatch(AccountID)
  /// The keys that the account has published cannot be used to write to it; says why.
  case unusableKeys(AccountID, String)
  /// The name would mean something else, or somebody else.
  case nameRefused(String)
  /// The content breaks a limit of its schema.
  case invalidContent(String)
  /// Only the author may do this to a message.
  case notTheAuthor
  /// The recipient's devices changed again and again while the message was encrypted for them.
  case devicesKeepChanging
  /// What the server sent cannot be right.
  case badServer(String)
  /// This device is no longer linked to its account.
  case unlinked
  /// The account is blocked here.
  case blocked(AccountID)
  /// The change needs an administrator of the group.
  case notPermitted(String)
  /// The group is not known here, or this device is no member of it.
  case noGroup(GroupID)
  /// A commit to the group was refused here, and waits until others refuse it too: the group cannot
  /// be changed before.
  case disputed(GroupID)
  /// A device in the group claims to belong to the account, whose trusted identity key does not
  /// vouch for it.
  case unvouchedDevice(AccountID, UInt8, GroupID)
  /// Another call of this account rings at the other one.
  case callInProgress(AccountID)

  /// The file is larger than the server stores.
  case tooLarge(byteCount: Int64, limit: Int64)
  /// The account stores as much as it may, or has uploaded as much as it may; says what.
  case quotaExceeded(String)
  /// The file was changed while it was read.
  case fileChanged(path: String)

  /// The file is no backup, is damaged or cut, or is another account's; says what.
  case damagedBackup(String)
  /// The server does not give the account another device.
  case recoveryRefused(String)
  /// Words are no recovery key.
  case wrongRecoveryKey(String)

  /// Whether the same may succeed later, when another program has let go of the file or there is
  /// room on the disk.
  var isPassing: Bool {
    switch self {
    case .busyStore, .unwritableStore: true
    default: false
    }
  }

  /// What went wrong, in one line.
  public var description: String {
    switch self {
    case .noAccount(let path): "there is no account in \(path)"
    case .accountExists(let path): "there is an account in \(path) already"
    case .wrongKey: "the passphrase or key does not open the account"
    case .authorities(let text): "authorities to trust: \(text)"
    case .keyFile(let text), .damagedStore(let text), .invalidContent(let text): text
    case .nameRefused(let text), .busyStore(let text), .unwritableStore(let text): text
    case .registrationRefused(let text), .linkRefused(let text), .notPermitted(let text): text
    case .notFound(let what): "there is no \(what)"
    case .identityChanged(let account):
      "account \(account) shows another identity key than before"
    case .linkMismatch(let account):
      "account \(account) shows another identity key than the link says"
    case .unusableKeys(let account, let reason):
      "account \(account) cannot be written to: \(reason)"
    case .notTheAuthor: "only the author of a message may do this"
    case .devicesKeepChanging: "the recipient's devices keep changing"
    case .badServer(let text): "unexpected reply from the server: \(text)"
    case .unlinked: "this device is no longer linked to its account"
    case .blocked(let account): "account \(account) is blocked here"
    case .noGroup(let group): "this device is no member of group \(group)"
    case .disputed(let group):
      "the last change of group \(group) is not valid, and waits to be undone"
    case .tooLarge(let byteCount, let limit):
      "the file takes \(byteCount) bytes at the server, which allows \(limit)"
    case .quotaExceeded(let text): text
    case .damagedBackup(let text), .recoveryRefused(let text), .wrongRecoveryKey(let text): text
    case .fileChanged(let path): "\(path) was changed while it was read"
    case .unvouchedDevice(let account, let device, let group):
      "account \(account) does not vouch for its device \(device) in group \(group)"
    case .callInProgress(let account): "another call to account \(account) rings already"
    }
  }
}

internal import COlm
internal import Cryptography
internal import Foundation

/// Two ends of a libolm session, whose Double Ratchet runs over AES-CBC and HMAC.
final class OlmConversation {
  private let alice = UnsafeMutableRawPointer.allocate(byteCount: olm_session_size(), alignment: 16)
  private let bob = UnsafeMutableRawPointer.allocate(byteCount: olm_session_size(), alignment: 16)
  private var random = SystemRandom()
  private let sender: OpaquePointer
  private let receiver: OpaquePointer

  /// A session in which both sides have spoken.
  init() {
    sender = olm_session(alice)
    receiver = olm_session(bob)
    let (ours, theirs) = (account(), account())
    var noise = random.bytes(olm_account_generate_one_time_keys_random_length(theirs, 1))
    olm_account_generate_one_time_keys(theirs, 1, &noise, noise.count)
    let identity = key(
      theirs, "curve25519", olm_account_identity_keys_length, olm_account_identity_keys)
    let oneTime = key(
      theirs, "AAAAAQ", olm_account_one_time_keys_length, olm_account_one_time_keys)
    noise = random.bytes(olm_create_outbound_session_random_length(sender))
    olm_create_outbound_session(
      sender, ours, identity, identity.count, oneTime, oneTime.count, &noise, noise.count)
    let (_, first) = encrypt([0], by: sender)
    var copy = first
    olm_create_inbound_session(receiver, theirs, &copy, copy.count)
    decrypt((0, first), by: receiver)
    decrypt(encrypt([0], by: receiver), by: sender)
  }

  deinit {
    alice.deallocate()
    bob.deallocate()
  }

  func send(_ plaintext: [UInt8]) -> (kind: Int, message: [UInt8]) {
    encrypt(plaintext, by: sender)
  }

  func receive(_ message: (kind: Int, message: [UInt8])) { decrypt(message, by: receiver) }

  private func account() -> OpaquePointer {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: olm_account_size(), alignment: 16)
    guard let account = olm_account(memory) else { fatalError("no account") }
    var noise = random.bytes(olm_create_account_random_length(account))
    olm_create_account(account, &noise, noise.count)
    return account
  }

  /// A key out of the JSON that libolm gives keys in.
  private func key(
    _ account: OpaquePointer, _ name: String, _ length: (OpaquePointer?) -> Int,
    _ write: (OpaquePointer?, UnsafeMutableRawPointer?, Int) -> Int
  ) -> [UInt8] {
    var json = [UInt8](repeating: 0, count: length(account))
    _ = write(account, &json, json.count)
    let text = String(decoding: json, as: UTF8.self)
    guard let start = text.range(of: "\"\(name)\":\"")?.upperBound,
      let end = text[start...].firstIndex(of: "\"")
    else { fatalError("no key \(name) in \(text)") }
    return Array(text[start..<end].utf8)
  }

  private func encrypt(
    _ plaintext: [UInt8], by session: OpaquePointer
  ) -> (kind: Int, message: [UInt8]) {
    let kind = olm_encrypt_message_type(session)
    var noise = random.bytes(olm_encrypt_random_length(session))
    var message = [UInt8](
      repeating: 0, count: olm_encrypt_message_length(session, plaintext.count))
    let status = olm_encrypt(
      session, plaintext, plaintext.count, &noise, noise.count, &message, message.count)
    precondition(status != olm_error(), "libolm does not encrypt")
    return (kind, message)
  }

  private func decrypt(_ message: (kind: Int, message: [UInt8]), by session: OpaquePointer) {
    var copy = message.message
    let limit = olm_decrypt_max_plaintext_length(session, message.kind, &copy, copy.count)
    copy = message.message
    var plaintext = [UInt8](repeating: 0, count: limit)
    let status = olm_decrypt(
      session, message.kind, &copy, copy.count, &plaintext, plaintext.count)
    precondition(status != olm_error(), "libolm does not decrypt")
  }
}

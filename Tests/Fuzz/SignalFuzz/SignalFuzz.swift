internal import Cryptography
internal import SignalProtocol

/// What libFuzzer calls with each input. The first byte says what the rest is given to; whatever is
/// read must be written as the same bytes again, and a forged message must change nothing.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzSignal(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = input.first else { return 0 }
  let bytes = Array(input.dropFirst())
  switch kind % 8 {
  case 0: _ = try? SignalMessage(bytes)
  case 1: fuzzStored(SecretBytes(bytes))
  case 2: fuzzSealed(bytes)
  case 3:
    if let payload = try? PaddedPayload.unpad(bytes) {
      precondition(PaddedPayload.pad(payload) == bytes)
    }
  case 4: Conversation.shared.decryptRunning(bytes)
  case 5: Conversation.shared.decryptInitial(bytes)
  case 6: Conversation.withoutSparse.decryptRunning(bytes)
  default: Conversation.withoutSparse.decryptInitial(bytes)
  }
  return 0
}

private func fuzzStored(_ stored: SecretBytes) {
  if let record = try? SessionRecord(stored: stored) {
    let again = record.stored
    // The first version of records is read and no longer written.
    precondition(again == stored || stored.exposed().first == 1)
    precondition((try? SessionRecord(stored: again))?.stored == again)
  }
  if let key = try? SignedPreKey(stored: stored) { precondition(key.stored == stored) }
  if let key = try? OneTimePreKey(stored: stored) { precondition(key.stored == stored) }
  if let key = try? KEMPreKey(stored: stored) { precondition(key.stored == stored) }
}

private func fuzzSealed(_ bytes: [UInt8]) {
  if let certificate = try? SenderCertificate(encoded: bytes) {
    precondition(certificate.encoded == bytes)
  }
  if let sealed = try? SealedToMany(encoded: bytes) { precondition(sealed.encoded == bytes) }
  let trust = CertificateTrust(roots: [])
  let opened = try? SealedSender.open(
    bytes, as: Conversation.shared.bob, trust, now: UnixTime(seconds: 0))
  precondition(opened == nil)
}

internal import COpenSSL

/// An OpenSSL context of AES-GCM with its key schedule ready. One caller at a time.
@safe
final class AESContext {
  private let context: OpaquePointer

  /// OpenSSL's algorithm objects, looked up once: a look-up costs more than sealing 256 bytes.
  @safe
  // Immutable and reference-counted in OpenSSL.
  private struct Algorithm: @unchecked Sendable {
    let cipher: OpaquePointer?
    static let aes128GCM = unsafe Algorithm(cipher: EVP_CIPHER_fetch(nil, "AES-128-GCM", nil))
    static let aes256GCM = unsafe Algorithm(cipher: EVP_CIPHER_fetch(nil, "AES-256-GCM", nil))
  }

  /// Takes a key of 16 or 32 bytes.
  init(key: SecretBytes) throws(CryptographyError) {
    let algorithm = key.count == 16 ? Algorithm.aes128GCM : .aes256GCM
    guard let context = unsafe EVP_CIPHER_CTX_new() else { fatalError("out of memory") }
    unsafe self.context = context
    let status = unsafe key.bytes.withBytePointer { key in
      unsafe EVP_CipherInit_ex(context, algorithm.cipher, nil, key, nil, 1)
    }
    guard status == 1 else { throw .unsupported }
  }

  deinit { unsafe EVP_CIPHER_CTX_free(context) }  // erases the key schedule

  func seal(
    _ plaintext: RawSpan, nonce: RawSpan, associatedData: RawSpan
  ) throws(CryptographyError) -> [UInt8] {
    guard plaintext.byteCount <= AEAD.messageByteLimit else {
      throw .outputTooLong(requested: plaintext.byteCount, limit: AEAD.messageByteLimit)
    }
    let count = plaintext.byteCount
    var isSealed = false
    let sealed = unsafe [UInt8](unsafeUninitializedCapacity: count + AEAD.tagByteCount) {
      output, written in
      guard let start = output.baseAddress else { return }
      isSealed =
        unsafe begin(nonce, sealing: true) && update(associatedData, into: nil)
        && update(plaintext, into: start) && finish(start + count)
        && EVP_CIPHER_CTX_ctrl(
          context, EVP_CTRL_AEAD_GET_TAG, Int32(AEAD.tagByteCount), start + count) == 1
      written = isSealed ? count + AEAD.tagByteCount : 0
    }
    precondition(isSealed, "AES-GCM does not seal")
    return sealed
  }

  func open(
    _ sealed: RawSpan, nonce: RawSpan, associatedData: RawSpan
  ) throws(CryptographyError) -> [UInt8] {
    let count = sealed.byteCount - AEAD.tagByteCount
    guard count >= 0, count <= AEAD.messageByteLimit else { throw .authenticationFailed }
    var tag = [UInt8](copying: sealed.extracting(count..<sealed.byteCount))
    var isOpened = false
    let plaintext = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1)) { output, written in
      guard let start = output.baseAddress else { return }
      isOpened =
        unsafe begin(nonce, sealing: false) && update(associatedData, into: nil)
        && update(sealed.extracting(0..<count), into: start)
        && EVP_CIPHER_CTX_ctrl(
          context, EVP_CTRL_AEAD_SET_TAG, Int32(AEAD.tagByteCount), &tag) == 1
        && finish(start + count)
      if !isOpened { unsafe eraseMemory(UnsafeMutableRawBufferPointer(output)) }
      written = isOpened ? count : 0
    }
    guard isOpened else { throw .authenticationFailed }
    return plaintext
  }

  private func begin(_ nonce: RawSpan, sealing: Bool) -> Bool {
    unsafe nonce.withBytePointer { nonce in
      unsafe EVP_CipherInit_ex(context, nil, nil, nil, nonce, sealing ? 1 : 0) == 1
    }
  }

  /// Takes in data: to be bound only where `output` is nil, else to be transformed.
  private func update(_ input: RawSpan, into output: UnsafeMutablePointer<UInt8>?) -> Bool {
    guard !input.isEmpty else { return true }
    var written: Int32 = 0
    return unsafe input.withBytePointer { start in
      unsafe EVP_CipherUpdate(context, output, &written, start, Int32(input.byteCount)) == 1
    }
  }

  private func finish(_ output: UnsafeMutablePointer<UInt8>) -> Bool {
    var written: Int32 = 0
    return unsafe EVP_CipherFinal_ex(context, output, &written) == 1
  }
}

internal import COpenSSL

/// A curve of NIST SP 800-186.
enum NISTCurve: Sendable {
  case p256
  case p384
  case p521

  /// Bytes in a private key and in a coordinate.
  var byteCount: Int {
    switch self {
    case .p256: 32
    case .p384: 48
    case .p521: 66
    }
  }

  /// Bytes in an uncompressed point. Source: SEC 1 §2.3.3.
  var publicKeyByteCount: Int { 1 + 2 * byteCount }

  fileprivate var identifier: Int32 {
    switch self {
    case .p256: NID_X9_62_prime256v1
    case .p384: NID_secp384r1
    case .p521: NID_secp521r1
    }
  }
}

/// A key pair or public key on a NIST curve, held by OpenSSL.
@safe
// OpenSSL's key is not changed after init, and reading it is thread-safe.
final class NISTKey: @unchecked Sendable {
  let curve: NISTCurve
  private let key: OpaquePointer

  /// Takes a private key, big-endian and of the curve's size, between 1 and the order.
  convenience init(_ curve: NISTCurve, privateKey: SecretBytes) throws(CryptographyError) {
    try require(.key, of: privateKey.count, toBe: curve.byteCount)
    self.init(empty: curve)
    let isTaken = unsafe privateKey.bytes.withBytePointer {
      unsafe EC_KEY_oct2priv(key, $0, privateKey.count) == 1
    }
    guard isTaken, derivePublicKey() else { throw .invalidPrivateKey }
  }

  /// Takes an uncompressed point; refuses one off the curve, and other encodings.
  convenience init(_ curve: NISTCurve, publicKey: [UInt8]) throws(CryptographyError) {
    self.init(empty: curve)
    guard publicKey.count == curve.publicKeyByteCount, publicKey[0] == 0x04 else {
      throw .invalidPublicKey
    }
    let isTaken = unsafe publicKey.bytes.withBytePointer {
      unsafe EC_KEY_oct2key(key, $0, publicKey.count, nil) == 1
    }
    guard isTaken else { throw .invalidPublicKey }
  }

  private init(empty curve: NISTCurve) {
    guard let key = unsafe EC_KEY_new_by_curve_name(curve.identifier) else {
      fatalError("curve missing from OpenSSL")
    }
    self.curve = curve
    unsafe self.key = key
  }

  deinit { unsafe EC_KEY_free(key) }  // erases a private key

  /// The public key as an uncompressed point.
  var publicKey: [UInt8] {
    unsafe [UInt8](count: curve.publicKeyByteCount) { output in
      _ = unsafe EC_POINT_point2oct(
        EC_KEY_get0_group(key), EC_KEY_get0_public_key(key), POINT_CONVERSION_UNCOMPRESSED,
        output.bytePointer, output.count, nil)
    }
  }

  /// The x coordinate shared with the owner of `peer`. Source: SP 800-56A §5.7.1.2.
  func agree(with peer: NISTKey) throws(CryptographyError) -> SecretBytes {
    var written: Int32 = 0
    let secret = unsafe SecretBytes(count: curve.byteCount) { output in
      written = unsafe ECDH_compute_key(
        output.baseAddress, output.count, EC_KEY_get0_public_key(peer.key), key, nil)
    }
    guard written == curve.byteCount, peer.curve == curve else { throw .invalidPublicKey }
    return secret
  }

  /// The ECDSA signature of a digest, in DER. Source: FIPS 186-4 §6.
  func sign(digest: [UInt8]) throws(CryptographyError) -> [UInt8] {
    var count: UInt32 = 0
    let signature = unsafe [UInt8](unsafeUninitializedCapacity: Int(ECDSA_size(key))) {
      output, written in
      unsafe digest.bytes.withBytePointer {
        _ = unsafe ECDSA_sign(0, $0, Int32(digest.count), output.baseAddress, &count, key)
      }
      written = Int(count)
    }
    guard !signature.isEmpty else { throw .invalidPrivateKey }
    return signature
  }

  /// Whether `signature` is one of `digest`, in strict DER.
  func isValid(_ signature: RawSpan, digest: [UInt8]) -> Bool {
    guard unsafe signature.byteCount <= ECDSA_size(key) else { return false }
    return unsafe signature.withBytePointer { start in
      unsafe digest.bytes.withBytePointer {
        unsafe ECDSA_verify(
          0, $0, Int32(digest.count), start, Int32(signature.byteCount), key) == 1
      }
    }
  }

  /// Sets the public key to the private key times the generator; false where the private key is out
  /// of range.
  private func derivePublicKey() -> Bool {
    let group = unsafe EC_KEY_get0_group(key)
    let scalar = unsafe EC_KEY_get0_private_key(key)
    guard unsafe BN_is_zero(scalar) == 0, unsafe BN_cmp(scalar, EC_GROUP_get0_order(group)) < 0,
      let point = unsafe EC_POINT_new(group)
    else { return false }
    defer { unsafe EC_POINT_free(point) }
    return unsafe EC_POINT_mul(group, point, scalar, nil, nil, nil) == 1
      && EC_KEY_set_public_key(key, point) == 1
  }
}

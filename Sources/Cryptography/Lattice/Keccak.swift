internal import COpenSSL

/// The Keccak functions that FIPS 203 is built from, over OpenSSL. Source: FIPS 202.
enum Keccak: String {
  case sha3Of256 = "SHA3-256"
  case sha3Of512 = "SHA3-512"
  case shake128 = "SHAKE128"
  case shake256 = "SHAKE256"

  /// OpenSSL's functions, fetched once: finding one by name costs as much as a short hash.
  @safe
  // Never changed, and never freed.
  private struct Functions: @unchecked Sendable {
    let all: [Keccak: OpaquePointer]

    init() {
      var found = unsafe [Keccak: OpaquePointer]()
      for function in [Keccak.sha3Of256, .sha3Of512, .shake128, .shake256] {
        unsafe found[function] = EVP_MD_fetch(nil, function.rawValue, nil)
      }
      unsafe all = found
    }
  }

  private static let functions = Functions()

  /// Writes the function's output for `first` ‖ `second`: as much as `output` has room for, which
  /// for SHA-3 must be its digest.
  func write(_ first: RawSpan, _ second: [UInt8], to output: UnsafeMutableRawBufferPointer) {
    guard let function = unsafe Self.functions.all[self], let context = unsafe EVP_MD_CTX_new()
    else { fatalError("OpenSSL offers no \(rawValue)") }
    defer { unsafe EVP_MD_CTX_free(context) }  // clears the state
    var isDone = unsafe EVP_DigestInit_ex2(context, function, nil) == 1
    isDone =
      unsafe first.withUnsafeBytes {
        unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1
      } && isDone
    isDone = unsafe EVP_DigestUpdate(context, second, second.count) == 1 && isDone
    let start = unsafe output.bytePointer
    switch self {
    case .sha3Of256, .sha3Of512:
      precondition(unsafe Int(EVP_MD_get_size(function)) == output.count, "digest of another size")
      isDone = unsafe EVP_DigestFinal_ex(context, start, nil) == 1 && isDone
    case .shake128, .shake256:
      isDone = unsafe EVP_DigestFinalXOF(context, start, output.count) == 1 && isDone
    }
    guard isDone else { fatalError("OpenSSL refused \(rawValue)") }
  }

  /// The function's output for `first` ‖ `second`, where that is public.
  func bytes(_ first: RawSpan, _ second: [UInt8] = [], count: Int) -> [UInt8] {
    unsafe [UInt8](count: count) { unsafe write(first, second, to: $0) }
  }

  /// The function's output for `first` ‖ `second`, where that is secret.
  func secret(_ first: RawSpan, _ second: [UInt8] = [], count: Int) -> SecretBytes {
    unsafe SecretBytes(count: count) { unsafe write(first, second, to: $0) }
  }
}

/// Writes messages field by field, also such as no device sends.
struct MessageBuilder {
  var version: UInt8 = 1
  var kind: UInt8 = 1
  var ratchetKey: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
  var previousCount: UInt32 = 0
  var number: UInt32 = 0
  var extensionByteCount: UInt16 = 0
  var ciphertext = [UInt8](repeating: 0, count: 16)

  /// The fields of a PreKeyMessage before its RatchetMessage.
  var initialVersion: UInt8 = 1
  var mode: UInt8 = 1
  var registrationIdentifier: UInt16 = 1
  var identityKey: [UInt8] = []
  var baseKey: [UInt8] = [9] + [UInt8](repeating: 0, count: 31)
  var signedPreKey: UInt32 = 1
  var oneTimeFlag: UInt8 = 0
  var kemCiphertext: [UInt8] = []

  var ratchetMessage: [UInt8] {
    [version, kind] + ratchetKey + big(previousCount) + big(number) + big(extensionByteCount)
      + ciphertext
  }

  var preKeyMessage: [UInt8] {
    [initialVersion, 2, mode] + big(registrationIdentifier) + identityKey + baseKey
      + big(signedPreKey) + [oneTimeFlag] + kemCiphertext + ratchetMessage
  }

  private func big(_ value: some FixedWidthInteger) -> [UInt8] {
    stride(from: value.bitWidth - 8, through: 0, by: -8)
      .map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

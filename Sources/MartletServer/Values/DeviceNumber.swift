/// A device's number in its account, 1 to 127; 0 where every device of an account is meant, or the
/// account itself.
package struct DeviceNumber: RawRepresentable, Sendable, Hashable, Comparable {
  /// The numbers that devices have.
  package static let all = (1...127).compactMap { DeviceNumber(of: $0) }
  /// Every device of an account, or the account itself.
  package static let every: DeviceNumber = 0

  /// The number.
  package let rawValue: UInt8

  /// A number; nil if it is beyond 127.
  package init?(rawValue: UInt8) {
    guard rawValue <= 127 else { return nil }
    self.rawValue = rawValue
  }

  /// The number of a device; nil if devices have no such number.
  package init?(of number: some BinaryInteger) {
    guard let value = UInt8(exactly: number), 1...127 ~= value else { return nil }
    rawValue = value
  }

  /// Orders by the number.
  package static func < (left: DeviceNumber, right: DeviceNumber) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension DeviceNumber: ExpressibleByIntegerLiteral {
  /// A number that is written down; it must be one.
  package init(integerLiteral value: UInt8) {
    precondition(value <= 127, "device number \(value), expected at most 127")
    rawValue = value
  }
}

extension DeviceNumber: CustomStringConvertible {
  /// The decimal digits.
  package var description: String { "\(rawValue)" }
}

extension UInt32 {
  /// A device's number as the contract has it.
  package init(_ number: DeviceNumber) { self.init(number.rawValue) }
}

extension Capabilities {
  /// The same with a reserved value in each list, which peers must pass over.
  ///
  /// Source: RFC 9420 §13.5.
  public func withGREASE(using random: inout some RandomNumberGenerator) -> Capabilities {
    var greased = self
    greased.cipherSuites.append(.grease(using: &random))
    greased.extensions.append(.grease(using: &random))
    greased.proposals.append(.grease(using: &random))
    greased.credentials.append(.grease(using: &random))
    return greased
  }
}

extension CodePoint {
  /// One of the values that are reserved to test tolerance of unknown ones.
  ///
  /// Source: RFC 9420 §13.5.
  public static func grease(using random: inout some RandomNumberGenerator) -> Self {
    let high = UInt16.random(in: 0...0xe, using: &random)
    return Self(rawValue: (high << 4 | 0x0a) * 0x0101)
  }
}

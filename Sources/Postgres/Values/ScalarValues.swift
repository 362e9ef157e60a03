extension Bool: ParameterValue, ArrayElement {
  /// `boolean`.
  package static var typeID: UInt32 { 16 }
  /// `boolean[]`.
  package static var arrayTypeID: UInt32 { 1000 }

  /// Appends one byte.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(self ? 1 : 0)
    return true
  }
}

extension Int16: ParameterValue, ArrayElement {
  /// `smallint`.
  package static var typeID: UInt32 { 21 }
  /// `smallint[]`.
  package static var arrayTypeID: UInt32 { 1005 }

  /// Appends two bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: self)
    return true
  }
}

extension Int32: ParameterValue, ArrayElement {
  /// `integer`.
  package static var typeID: UInt32 { 23 }
  /// `integer[]`.
  package static var arrayTypeID: UInt32 { 1007 }

  /// Appends four bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: self)
    return true
  }
}

extension Int64: ParameterValue, ArrayElement {
  /// `bigint`.
  package static var typeID: UInt32 { 20 }
  /// `bigint[]`.
  package static var arrayTypeID: UInt32 { 1016 }

  /// Appends eight bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: self)
    return true
  }
}

extension Double: ParameterValue, ArrayElement {
  /// `double precision`.
  package static var typeID: UInt32 { 701 }
  /// `double precision[]`.
  package static var arrayTypeID: UInt32 { 1022 }

  /// Appends eight bytes.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(bigEndian: bitPattern)
    return true
  }
}

extension String: ParameterValue, ArrayElement {
  /// `text`.
  package static var typeID: UInt32 { 25 }
  /// `text[]`.
  package static var arrayTypeID: UInt32 { 1009 }

  /// Appends UTF-8. PostgreSQL refuses a zero byte in it.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    bytes.append(contentsOf: utf8)
    return true
  }
}

extension Timestamp: ParameterValue, ArrayElement {
  /// `timestamptz`.
  package static var typeID: UInt32 { 1184 }
  /// `timestamptz[]`.
  package static var arrayTypeID: UInt32 { 1185 }

  /// Appends eight bytes: microseconds since 2000.
  package func encode(to bytes: inout [UInt8]) -> Bool {
    let (value, overflow) = microsecondsSince1970.subtractingReportingOverflow(Self.postgresEpoch)
    bytes.append(bigEndian: overflow ? Int64.min + 1 : value)
    return true
  }
}

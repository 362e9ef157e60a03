package import Reactor

/// What a proxy says of a connection that it passes on, in version 2 of the PROXY protocol.
///
/// Source: haproxy's doc/proxy-protocol.txt, §2.2, revision of 2020.
package enum ProxyHeader: Equatable, Sendable {
  /// The connection is the proxy's own, or it does not say whose.
  case proxysOwn
  /// A client is at an Internet address.
  case client(SocketAddress)
  /// A client has connected to a Unix socket of the proxy.
  case localClient

  /// What every header begins with; no request of HTTP or TLS does.
  package static let signature: [UInt8] = [
    0x0D, 0x0A, 0x0D, 0x0A, 0x00, 0x0D, 0x0A, 0x51, 0x55, 0x49, 0x54, 0x0A,
  ]

  /// How many bytes a header may have: addresses, and room for what a proxy tells of the client's
  /// certificate beside them.
  package static let byteLimit = 4 << 10

  /// Reads a header from the bytes with which a connection begins, however they are cut.
  package struct Reader: Sendable {
    /// The signature, the version and command, the family, and the length of the rest.
    private static let fixedByteCount = signature.count + 4

    private var bytes: [UInt8] = []

    /// A reader that has read nothing.
    package init() {}

    /// Takes bytes up to the end of the header.
    ///
    /// - Parameters:
    ///   - input: what came.
    ///   - index: where to begin; behind what was taken afterwards.
    /// - Returns: the header; nil if its end has not come.
    /// - Throws: `ProxyHeaderError` as soon as it cannot become one.
    package mutating func next(
      _ input: Span<UInt8>, from index: inout Int
    ) throws(ProxyHeaderError) -> ProxyHeader? {
      while index < input.count {
        let missing = byteCount - bytes.count
        if bytes.count < Self.fixedByteCount {
          bytes.append(input[index])
          index += 1
          try check()
        } else {
          let end = min(input.count, index + missing)
          for place in index..<end { bytes.append(input[place]) }
          index = end
        }
        if bytes.count == byteCount { return try header() }
      }
      return nil
    }

    /// How many bytes the header has, as far as is known.
    private var byteCount: Int {
      guard bytes.count >= Self.fixedByteCount else { return Self.fixedByteCount }
      return Self.fixedByteCount + Int(bytes[14]) << 8 + Int(bytes[15])
    }

    /// Checks the byte that came last.
    private func check() throws(ProxyHeaderError) {
      let last = bytes.count - 1
      switch last {
      case ..<signature.count:
        guard bytes[last] == signature[last] else { throw .noHeader }
      case 12:
        guard bytes[last] >> 4 == 2 else { throw .version(bytes[last] >> 4) }
        guard bytes[last] & 0x0F <= 1 else { throw .command(bytes[last] & 0x0F) }
      case 15:
        guard byteCount <= byteLimit else {
          throw .tooLong(byteCount: byteCount, limit: byteLimit)
        }
      default: break
      }
    }

    /// The whole header.
    private func header() throws(ProxyHeaderError) -> ProxyHeader {
      // LOCAL: whatever family it names means nothing.
      guard bytes[12] & 0x0F == 1 else { return .proxysOwn }
      switch bytes[13] {
      case 0x00: return .proxysOwn
      case 0x11:
        try checkExtras(behind: 12)
        return try client(addressByteCount: 4)
      case 0x21:
        try checkExtras(behind: 36)
        return try client(addressByteCount: 16)
      case 0x31:
        try checkExtras(behind: 216)
        return .localClient
      default: throw .family(bytes[13])
      }
    }

    /// The source: the first of two addresses, with the first of the two ports behind them.
    private func client(addressByteCount count: Int) throws(ProxyHeaderError) -> ProxyHeader {
      let start = Self.fixedByteCount
      let ports = start + 2 * count
      guard let address = IPAddress(bytes: Array(bytes[start..<start + count])) else {
        throw .family(bytes[13])
      }
      return .client(
        SocketAddress(address, port: UInt16(bytes[ports]) << 8 | UInt16(bytes[ports + 1])))
    }

    /// Checks that the addresses are there, and that type, length and value follow each other up to
    /// the end; what they say is passed over.
    private func checkExtras(behind addresses: Int) throws(ProxyHeaderError) {
      var place = Self.fixedByteCount + addresses
      guard place <= bytes.count else { throw .truncated }
      while place < bytes.count {
        guard place + 3 <= bytes.count else { throw .truncated }
        place += 3 + Int(bytes[place + 1]) << 8 + Int(bytes[place + 2])
      }
      guard place == bytes.count else { throw .truncated }
    }
  }
}

/// Why what a proxy's connection begins with is no header.
package enum ProxyHeaderError: Error, Equatable, Sendable {
  /// Something else came: a header of version 1, or none.
  case noHeader
  case version(UInt8)
  case command(UInt8)
  /// A family of addresses, or a kind of transport, that no stream has.
  case family(UInt8)
  case tooLong(byteCount: Int, limit: Int)
  /// It says that it is shorter than what it has to hold.
  case truncated
}

extension ProxyHeaderError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noHeader: "expected a PROXY header of version 2, and something else came"
    case .version(let version): "expected version 2 of the PROXY header, got \(version)"
    case .command(let command): "expected command 0 or 1 in the PROXY header, got \(command)"
    case .family(let family): "no stream has the family \(family) of the PROXY header"
    case .tooLong(let count, let limit):
      "PROXY header of \(count) bytes exceeds the limit of \(limit)"
    case .truncated: "PROXY header is shorter than what it holds"
    }
  }
}

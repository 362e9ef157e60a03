/// What calls have to know of a session description: who its certificates are, and which addresses
/// it tells.
///
/// Source: RFC 8866, RFC 8122 §5, RFC 8839 §5.1.
struct SessionDescriptionText: Sendable, Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  private var lines: [Substring] {
    text.split(whereSeparator: \.isNewline)
  }

  /// The SHA-256 fingerprints of its certificates, each once, in order; nil if it has none, or one
  /// that is malformed. Those by other hashes, which stand for the same certificates, are left out.
  var fingerprints: [[UInt8]]? {
    var found: [[UInt8]] = []
    let name = "a=fingerprint:sha-256 "
    for line in lines where line.lowercased().hasPrefix(name) {
      guard let fingerprint = Self.fingerprint(line.dropFirst("a=fingerprint:".count)) else {
        return nil
      }
      if !found.contains(fingerprint) { found.append(fingerprint) }
    }
    return found.isEmpty ? nil : found
  }

  /// A fingerprint as descriptions and engines write it: "sha-256 AB:CD:…"; nil if it is no other.
  static func fingerprint(_ text: some StringProtocol) -> [UInt8]? {
    let parts = text.split { $0 == " " }
    guard parts.count == 2, parts[0].lowercased() == "sha-256" else { return nil }
    let pairs = String(parts[1]).split(separator: ":", omittingEmptySubsequences: false)
    guard pairs.count == 32, pairs.allSatisfy({ $0.utf8.count == 2 }) else { return nil }
    return Hexadecimal.decode(pairs.joined().lowercased())
  }

  /// The same without any address of its author: only candidates of relays stay, and those do not
  /// tell from where the relay is reached.
  var onlyRelayed: SessionDescriptionText {
    SessionDescriptionText(
      lines.compactMap { Self.onlyRelayed($0) }.map { $0 + "\r\n" }.joined())
  }

  private static func onlyRelayed(_ line: Substring) -> String? {
    if line.hasPrefix("a=candidate:") {
      return onlyRelayed(candidate: line.dropFirst(2)).map { "a=\($0)" }
    }
    if line.hasPrefix("a=rtcp:") { return "a=rtcp:9 IN IP4 0.0.0.0" }
    if line.hasPrefix("c=") { return "c=IN IP4 0.0.0.0" }
    var fields = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if line.hasPrefix("o="), fields.count == 6 {
      fields[3...5] = ["IN", "IP4", "0.0.0.0"]
      return fields.joined(separator: " ")
    }
    if line.hasPrefix("m="), fields.count > 2 {
      // A port of 0 would refuse the medium.
      fields[1] = fields[1] == "0" ? "0" : "9"
      return fields.joined(separator: " ")
    }
    return String(line)
  }

  /// A candidate that tells no address but its relay's.
  ///
  /// - Parameter candidate: "candidate:…", as in a description without "a=".
  /// - Returns: nil if it is not a relay's.
  static func onlyRelayed(candidate: some StringProtocol) -> String? {
    var fields = String(candidate).split(separator: " ").map(String.init)
    guard let type = fields.firstIndex(of: "typ"), type == 6, fields.count > 7,
      fields[7] == "relay"
    else { return nil }
    for (name, value) in [("raddr", "0.0.0.0"), ("rport", "9")] {
      if let place = fields[8...].firstIndex(of: name), place + 1 < fields.count {
        fields[place + 1] = value
      }
    }
    return fields.joined(separator: " ")
  }
}

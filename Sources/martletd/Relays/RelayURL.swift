/// Where a relay is. Source: RFC 7065.
struct RelayURL: Sendable, Hashable {
  let host: String
  let port: UInt16
  let isTLS: Bool
  let isDatagrams: Bool

  /// A relay's place from its URL; nil if it is none.
  init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    switch text[..<colon] {
    case "turn": isTLS = false
    case "turns": isTLS = true
    default: return nil
    }
    let parts = text[text.index(after: colon)...].split(separator: "?", maxSplits: 1)
    guard let place = parts.first else { return nil }
    switch parts.dropFirst().first {
    case nil: isDatagrams = !isTLS
    case "transport=udp": isDatagrams = true
    case "transport=tcp": isDatagrams = false
    default: return nil
    }
    let standard: UInt16 = isTLS ? 5349 : 3478
    if place.hasPrefix("["), let end = place.firstIndex(of: "]") {
      host = String(place[place.index(after: place.startIndex)..<end])
      let rest = place[place.index(after: end)...]
      guard let port = rest.isEmpty ? standard : UInt16(rest.dropFirst()) else { return nil }
      self.port = port
      return
    }
    let fields = place.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count <= 2, !fields[0].isEmpty else { return nil }
    host = String(fields[0])
    guard let port = fields.count == 1 ? standard : UInt16(fields[1]) else { return nil }
    self.port = port
  }
}

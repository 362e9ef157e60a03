/// Reads lists of codings, such as `br, gzip;q=0.5`.
///
/// Source: RFC 9110 §12.5.3.
enum ContentCodings {
  /// Whether a list names a coding, and not with a weight of 0.
  static func accept(_ name: String, in list: String) -> Bool {
    if list == name { return true }
    return list.split(separator: ",").contains { entry in
      let parts = entry.split(separator: ";").map(\.trimmed)
      guard parts.first?.lowercased() == name else { return false }
      return !parts.dropFirst().contains { parameter in
        let weight = parameter.lowercased()
        return weight.hasPrefix("q=") && Double(weight.dropFirst(2)) == 0
      }
    }
  }
}

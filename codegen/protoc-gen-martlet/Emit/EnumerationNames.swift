/// What the values of an enumeration are called in Swift.
struct EnumerationNames {
  /// The names that people use, in the order of the values.
  let shown: [String]
  /// The names of the cases of deprecated values: generated code uses those, people use a constant
  /// in their place.
  let hidden: [String]

  init(_ enumeration: EnumerationSchema) {
    let short = enumeration.values.map { EnumerationNames.short($0, in: enumeration) }
    // Values that differ only by the enumeration's name in front keep it.
    shown = zip(enumeration.values, short).map { value, name in
      let isShared = zip(enumeration.values, short).contains { other, otherName in
        otherName == name && other.number != value.number
      }
      return isShared ? Names.enumerationCase(EnumerationNames.words(value)) : name
    }
    var taken = Set(shown)
    hidden = shown.map { name in
      let plain = name.filter { $0 != "`" }
      var hidden = "deprecated" + plain.prefix(1).uppercased() + plain.dropFirst()
      while taken.contains(hidden) { hidden += "_" }
      taken.insert(hidden)
      return hidden
    }
  }

  private static func words(_ value: EnumerationValueSchema) -> [String] {
    let words = Names.words(value.name.lowercased())
    return words.isEmpty ? ["value\(value.number)".replacing("-", with: "_")] : words
  }

  /// A value's name without the enumeration's name in front, which the schema language needs
  /// because values share the scope of their enumeration.
  private static func short(
    _ value: EnumerationValueSchema, in enumeration: EnumerationSchema
  ) -> String {
    let words = words(value)
    let prefix = Names.words(enumeration.name)
    let rest = Array(words.dropFirst(prefix.count))
    let startsWithLetter = rest.first?.first?.isLetter ?? false
    return Names.enumerationCase(words.starts(with: prefix) && startsWithLetter ? rest : words)
  }
}

internal import Foundation

extension String {
  /// What two names have in common that people take for the same: compatible forms (NFKC), case and
  /// white space around them make no difference, nor does what cannot be seen.
  package var comparisonKey: String {
    let visible = String.UnicodeScalarView(
      unicodeScalars.filter { scalar in
        !scalar.properties.isDefaultIgnorableCodePoint
          && scalar.properties.generalCategory != .control
      })
    return String(visible).precomposedStringWithCompatibilityMapping.lowercased()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

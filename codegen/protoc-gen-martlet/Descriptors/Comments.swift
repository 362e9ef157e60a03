internal import CDescriptors

/// What people wrote at each declaration, by the declaration's path in its file.
///
/// Source: descriptor.proto, `SourceCodeInfo.Location.path`.
struct Comments {
  private var texts: [[Int32]: String] = [:]

  init(_ info: UnsafeMutablePointer<Google__Protobuf__SourceCodeInfo>?) {
    guard let info = unsafe info?.pointee else { return }
    for index in 0..<Int(unsafe info.n_location) {
      guard let location = unsafe info.location[index]?.pointee else { continue }
      let leading = unsafe string(location.leading_comments)
      let text = unsafe leading.isEmpty ? string(location.trailing_comments) : leading
      guard !text.isEmpty else { continue }
      texts[(0..<Int(unsafe location.n_path)).map { unsafe location.path[$0] }] = text
    }
  }

  /// The comment at `path`; empty where there is none.
  func text(_ path: [Int32]) -> String { texts[path] ?? "" }

  /// The comment at `path` with the `deprecated` option of the declaration.
  func remarks(_ path: [Int32], isDeprecated: Int32?) -> Remarks {
    Remarks(comment: text(path), isDeprecated: isDeprecated ?? 0 != 0)
  }
}

public import Foundation

/// Published test vectors: data files, most of which are not part of the project.
///
/// They are looked for in `Tests/Vectors`, in the folder that `MARTLET_VECTORS` names, in
/// `../shared/vectors` beside the checkout, and in `.build/vectors`, where `scripts/vectors` puts
/// them. If none of the last three exists, the tests that need them are skipped; if one does, a
/// missing file is a failure.
public enum Vectors {
  /// Why a file of vectors could not be read.
  public enum Failure: Error, CustomStringConvertible {
    /// No folder holds the file; `folders` were searched.
    case missing(path: String, folders: [String])

    /// A loud line that says what is missing and where it was sought.
    public var description: String {
      switch self {
      case .missing(let path, let folders):
        "TEST VECTORS MISSING: \(path) is in none of \(folders.joined(separator: ", "))"
      }
    }
  }

  /// The checkout that this file belongs to.
  public static let checkout = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static let shared = checkout.deletingLastPathComponent().appending(path: "shared/vectors")
  private static let fetched = checkout.appending(path: ".build/vectors")

  /// What to do where published vectors are not here.
  public static let hint = "published vectors are not here: scripts/vectors fetches them"

  /// Whether the published vectors of a folder are here, or have to be.
  ///
  /// - Parameter folder: such as `mls`.
  /// - Returns: false only where nobody has fetched or named any.
  public static func areHere(_ folder: String) -> Bool {
    if ProcessInfo.processInfo.environment["MARTLET_VECTORS"] != nil { return true }
    return [shared, fetched.appending(path: folder)].contains {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }

  private static var folders: [URL] {
    var folders = [checkout.appending(path: "Tests/Vectors")]
    if let named = ProcessInfo.processInfo.environment["MARTLET_VECTORS"] {
      folders.append(URL(filePath: named))
    }
    folders += [shared, fetched]
    return folders
  }

  /// The bytes of a vector file.
  ///
  /// - Parameter path: relative to the folder of vectors, such as `mls/tree-math.json`.
  /// - Returns: the whole file.
  /// - Throws: `Failure.missing` where no folder holds it.
  public static func data(_ path: String) throws -> Data {
    for folder in folders {
      if let data = try? Data(contentsOf: folder.appending(path: path)) { return data }
    }
    throw Failure.missing(path: path, folders: folders.map(\.path))
  }

  /// A vector file decoded from JSON.
  public static func decode<Value: Decodable>(_ type: Value.Type, from path: String) throws -> Value
  {
    try JSONDecoder().decode(type, from: data(path))
  }
}

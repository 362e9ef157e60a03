/// The mark by which the file is told from its older copies.
extension Records {
  private static let copyMark = "copy mark"

  func copyMark() throws -> [UInt8]? {
    try property(Self.copyMark, as: StoredCopyMark.self)?.mark
  }

  /// Gives the file a new mark; none if there is no place for it.
  ///
  /// The place gets it first: if the transaction fails, file and place differ, and the server is
  /// asked.
  func renew(_ mark: CopyMark) throws {
    try setProperty(Self.copyMark, StoredCopyMark(mark: mark.renew() ?? []))
  }
}

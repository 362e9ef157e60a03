internal import MartletServer

extension Doctor {
  /// Has the store of objects do what a server needs of it.
  ///
  /// - Parameters:
  ///   - settings: where it is.
  ///   - report: is told what is wrong with it.
  /// - Throws: what keeps the settings from being used.
  static func checkStore(
    _ settings: Settings, _ report: (_ name: String, _ problem: String?) -> Void
  ) async throws {
    guard let (location, egress) = try settings.media.store else { return }
    report("store of objects", await S3Check(location, egress).problem())
  }
}

internal import MartletServer
internal import Reactor
internal import Redis

extension Doctor {
  /// Has Redis do what a server needs of it.
  ///
  /// - Parameters:
  ///   - settings: where it is.
  ///   - report: is told what is wrong with it.
  /// - Throws: what keeps the settings from being used.
  static func checkRedis(
    _ settings: Settings, _ report: (_ name: String, _ problem: String?) -> Void
  ) async throws {
    guard let configuration = try settings.redis else { return }
    let loop = try EventLoopGroup.shared().next()
    report("Redis", await RedisCheck(configuration, on: loop).problem())
  }
}

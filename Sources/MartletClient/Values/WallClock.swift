internal import Foundation
internal import Protobuf
internal import SignalProtocol

/// The time of day; a parameter, so that tests can set it.
package struct WallClock: Sendable {
  private let sinceEpoch: @Sendable () -> Duration

  /// A clock.
  ///
  /// - Parameter sinceEpoch: the time since 1970 began, UTC.
  package init(_ sinceEpoch: @escaping @Sendable () -> Duration) { self.sinceEpoch = sinceEpoch }

  /// The system's clock.
  package static let system = WallClock {
    .microseconds(Int64(Date.now.timeIntervalSince1970 * 1_000_000))
  }

  /// Now, in whole seconds.
  var now: UnixTime { UnixTime(seconds: sinceEpoch().components.seconds) }

  /// Now, as messages say it.
  var timestamp: ProtoTimestamp { ProtoTimestamp(sinceEpoch: sinceEpoch()) }
}

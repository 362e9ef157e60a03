/// What the server promises of waking devices.
extension Limits {
  /// How long a device that has a stream may leave something urgent unacknowledged before it is
  /// woken.
  package static let pushPatience = Duration.seconds(5)
  /// How long after one push message the next is sent, unless the device connects.
  package static let pushInterval = Duration.seconds(60)
  /// When a device is woken again that does not connect: each time after the last.
  package static let pushRepeats: [Duration] = [.seconds(60), .seconds(300), .seconds(1800)]
  /// How often a device is woken for what is not urgent.
  package static let quietPushInterval = Duration.seconds(1200)
  /// How long a push service keeps a message: as long as all of them do.
  static let pushLifetime = Duration.seconds(28 * 86_400)
  /// For how long messages of groups are gathered before their members are looked up.
  static let groupPushGathering = Duration.milliseconds(500)
  /// Groups of which a node remembers that no member can be woken.
  static let rememberedPushGroups = 50_000
  /// How often jobs that are due are looked for.
  static let pushTick = Duration.milliseconds(250)
  /// How long nobody is woken after the database has failed.
  static let pushPause = Duration.seconds(1)
  /// Jobs that are taken at once.
  static let pushBatch = 500
  /// Push messages that a node has on their way.
  static let pushesAtOnce = 256
  /// How long a node may take to wake a device before another one tries.
  static let pushLease = Duration.seconds(30)
  /// The longest time between tries.
  static let pushRetry = Duration.seconds(300)
  /// Failures of a push service after which it is left alone for a while.
  package static let pushFailures = 20
  /// How long.
  package static let pushBreak = Duration.seconds(60)
  /// The longest time for which a push service can ask to be left alone.
  static let pushRetryAfter = Duration.seconds(3600)
  /// Push services of which a node remembers how they do.
  static let pushOrigins = 10_000
  /// Refusals in a row after which an endpoint is given up.
  package static let pushRefusals: Int16 = 5
  /// Devices of which a node remembers whether they have an endpoint.
  static let rememberedPushTargets = 200_000
  /// How long it does.
  package static let pushTargetLifetime = Duration.seconds(10)
  /// Endpoints that a device may set at once, and time after which it may set one more.
  package static let endpointBurst = 10
  /// Time after which it may set one more.
  package static let endpointInterval = Duration.seconds(60)
  /// Tests that a device may make at once.
  package static let pushTestBurst = 2
  /// Time after which it may make one more.
  package static let pushTestInterval = Duration.seconds(10)
  /// How long a key that no endpoint uses is kept once there is a newer one: for subscriptions that
  /// are just being made.
  package static let pushKeyGrace = Duration.seconds(86_400)
}

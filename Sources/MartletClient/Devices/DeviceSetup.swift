/// A device that is about to be made.
struct DeviceSetup {
  /// The server, with its certificates.
  let location: ServerLocation
  /// Where the account will be kept.
  let store: Store
  let clock: WallClock
  /// How long to wait for a server that is not up yet.
  let patience: Patience
}

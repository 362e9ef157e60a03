internal import ArgumentParser

/// How an account that is recovered gets this device.
struct RecoveredDeviceOptions: ParsableArguments {
  @Flag(help: "Do not remove the account's other devices.")
  var keepDevices = false

  @Option(help: "Name of this device; only your own devices can read it.")
  var deviceName = ""

  @Flag(help: "Ask for a passphrase that opens the account, instead of making a key file.")
  var passphrase = false
}

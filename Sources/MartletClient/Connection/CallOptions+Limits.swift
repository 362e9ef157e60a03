internal import RPC

extension CallOptions {
  /// For calls that the server answers at once.
  static var usual: CallOptions { CallOptions(timeout: ClientLimits.call) }

  /// For calls that carry keys or commits in bulk.
  static var long: CallOptions { CallOptions(timeout: ClientLimits.bulkCall) }
}

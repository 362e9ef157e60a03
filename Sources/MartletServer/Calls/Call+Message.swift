internal import MartletAPI
internal import Postgres
internal import Protobuf

extension Call {
  /// Where it stands, as the contract has it.
  var message: CallState {
    CallState(
      callID: id.bytes, caller: caller.message, calleeID: callee.bytes,
      calleeDevice: calleeDevice.map { UInt32($0) } ?? 0,
      status: CallState.Status(rawValue: Int32(status.rawValue)),
      end: CallState.End(rawValue: Int32(end.rawValue)), startedAt: startedAt.message,
      ringUntil: ringUntil.message, answeredAt: answeredAt?.message, overAt: overAt?.message)
  }

  /// The call for one of the callee's devices, as its queue holds it.
  func incoming(_ ciphertext: [UInt8]) -> [UInt8] {
    IncomingCall(
      callID: id.bytes, caller: caller.message, ciphertext: ciphertext,
      ringUntil: ringUntil.message, serverTime: startedAt.message
    ).encoded()
  }

  /// What devices' queues hold of its last change.
  func change(_ ciphertext: [UInt8] = []) -> [UInt8] {
    CallChange(state: message, ciphertext: ciphertext).encoded()
  }
}

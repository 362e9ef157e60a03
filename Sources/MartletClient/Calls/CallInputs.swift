internal import MartletAPI
internal import RPC

/// What has happened to a call.
enum CallInput: Sendable {
  /// The application says something.
  case command(CallCommand)
  /// The application says no more.
  case commandsEnded
  /// The server says where the call stands, with the answer if this device calls and there is
  /// one.
  case change(CallState, CallAnswer?)
  /// The call of the other side, which this one waits for, is there.
  case crossed(StoredCall)
  /// A frame of signalling, of the stream that is so many after the first.
  case frame(SignalResponse, stream: Int)
  /// That stream has ended.
  case streamEnded(Status?, stream: Int)
  /// Another stream is to be opened.
  case reconnect
  /// Candidates that wait are to go.
  case flush
}

typealias CallInputs = InputQueue<CallInput>

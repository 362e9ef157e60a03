internal import MartletAPI
internal import RPC

/// What has happened to a group's call.
enum GroupCallInput: Sendable {
  /// The application says something.
  case command(GroupCallCommand)
  /// The application says no more.
  case commandsEnded
  /// The group has another epoch.
  case chat(CallChat)
  /// A frame of the stream that is so many after the first.
  case frame(GroupCallResponse, stream: Int)
  /// That stream has ended.
  case streamEnded(Status?, stream: Int)
  /// Another stream is to be opened.
  case reconnect
  /// The server is to be told that this device is there.
  case keepAlive
  /// It is time for what waits.
  case tick
}

typealias GroupCallInputs = InputQueue<GroupCallInput>

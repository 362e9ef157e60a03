internal import Postgres
internal import Protobuf

extension Timestamp {
  /// The time as the contract has it.
  var message: ProtoTimestamp {
    ProtoTimestamp(sinceEpoch: .microseconds(microsecondsSince1970))
  }
}

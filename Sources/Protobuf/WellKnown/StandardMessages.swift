/// The messages of `google.protobuf` that every reader of JSON knows.
enum StandardMessages {
  static let all: [any Message.Type] = [
    ProtoAny.self, ProtoDuration.self, ProtoEmpty.self, ProtoFieldMask.self, ProtoListValue.self,
    ProtoStruct.self, ProtoTimestamp.self, ProtoValue.self, ProtoBoolValue.self,
    ProtoBytesValue.self, ProtoDoubleValue.self, ProtoFloatValue.self, ProtoInt32Value.self,
    ProtoInt64Value.self, ProtoStringValue.self, ProtoUInt32Value.self, ProtoUInt64Value.self,
  ]
}

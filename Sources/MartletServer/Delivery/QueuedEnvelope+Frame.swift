internal import MartletAPI
internal import Protobuf

extension QueuedEnvelope {
  /// What the device's stream is sent.
  var frame: SubscribeResponse {
    switch kind {
    case .message:
      SubscribeResponse(
        frame: .envelope(
          Envelope(
            messageID: messageID.bytes,
            sender: DeviceAddress(accountID: sender.bytes, deviceID: UInt32(senderDevice)),
            ciphertext: payload, serverTime: serverTime.message, urgent: urgent,
            ephemeral: ephemeral)))
    case .deliveryReceipt: SubscribeResponse(frame: .receipt(receipt(.delivered)))
    case .readReceipt: SubscribeResponse(frame: .receipt(receipt(.read)))
    case .call: SubscribeResponse(frame: .call(incomingCall))
    case .callChange: SubscribeResponse(frame: .callState(callChange))
    }
  }

  private var incomingCall: IncomingCall {
    var call = (try? IncomingCall(decoding: payload)) ?? IncomingCall()
    call.frameID = messageID.bytes
    return call
  }

  private var callChange: CallChange {
    var change = (try? CallChange(decoding: payload)) ?? CallChange()
    change.frameID = messageID.bytes
    return change
  }

  private func receipt(_ kind: Receipt.Kind) -> Receipt {
    Receipt(
      receiptID: messageID.bytes, kind: kind, accountID: sender.bytes,
      messageIDs: stride(from: 0, to: payload.count, by: Identifier.byteCount).map {
        Array(payload[$0..<min($0 + Identifier.byteCount, payload.count)])
      },
      time: serverTime.message)
  }
}

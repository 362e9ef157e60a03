package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

extension KeysService {
  /// Lists the devices of the caller's account.
  package func listDevices(
    _ request: ListDevicesRequest, context: ServerContext
  ) async throws -> ListDevicesResponse {
    let devices = try await DevicesStore.list(of: context.caller.account, in: database)
    return ListDevicesResponse(
      devices: devices.map { device in
        .init(
          deviceID: UInt32(device.number), encryptedName: device.encryptedName,
          linkedAt: device.linkedAt.message, lastSeenDay: device.lastSeen.message,
          registrationID: device.registration)
      })
  }

  /// Exchanges the generation of the calling device's stored state.
  package func confirmGeneration(
    _ request: ConfirmGenerationRequest, context: ServerContext
  ) async throws -> ConfirmGenerationResponse {
    let caller = try context.caller
    guard request.current.isEmpty || request.current.count == Identifier.byteCount else {
      throw Refusal.constraintViolated(
        field: "current", "has \(request.current.count) bytes, expected 0 or 16")
    }
    guard
      let isConfirmed = try await DevicesStore.confirmGeneration(
        of: caller, current: request.current, next: request.next, in: database)
    else { throw Refusal.deviceRevoked }
    return ConfirmGenerationResponse(outcome: isConfirmed ? .confirmed(.init()) : .stale(.init()))
  }

  /// Removes a device of the caller's account.
  package func revokeDevice(
    _ request: RevokeDeviceRequest, context: ServerContext
  ) async throws -> RevokeDeviceResponse {
    let caller = try context.caller
    let payload = try await opened(
      request.signed, as: RevokeDevicePayload.self, method: KeyServiceMethods.revokeDevice,
      by: caller)
    guard let device = DeviceNumber(of: payload.deviceID) else {
      throw Refusal.constraintViolated(field: "signed.payload.device_id", "is no device's number")
    }
    let (reply, _) = try await once(caller.account, payload.requestID, payload, context) {
      transaction in
      let address = Address(account: caller.account, device: device)
      guard try await DevicesStore.delete(address, in: transaction) else {
        throw Rejection(reply: RevokeDeviceResponse(outcome: .notFound(NotFound())))
      }
      return RevokeDeviceResponse(outcome: .revoked(.init()))
    }
    if case .revoked? = reply.outcome {
      revoker.revoke(caller.account, device: device)
      delivery.tellDevicesChanged(of: caller.account)
    }
    return reply
  }
}

internal import MartletClient
internal import Protobuf
internal import RPC

/// The account's devices, and its user name.
extension AgentService {
  /// How long a device that was let in has to link itself.
  private static let linkPatience = Duration.seconds(30)

  func listDevices(
    _ request: ListDevicesRequest, context: ServerContext
  ) async throws -> ListDevicesResponse {
    let devices = try await messenger(request.account).devices()
    return ListDevicesResponse(
      devices: devices.map {
        .init(
          number: UInt32($0.number), name: $0.name, isOwn: $0.isThisDevice,
          linkedAt: ProtoTimestamp(seconds: $0.linkedAt))
      })
  }

  func describeDeviceCode(
    _ request: DescribeDeviceCodeRequest, context: ServerContext
  ) async throws -> DescribeDeviceCodeResponse {
    DescribeDeviceCodeResponse(name: try Messenger.deviceName(inCode: request.code))
  }

  func approveDevice(
    _ request: ApproveDeviceRequest, context: ServerContext
  ) async throws -> ApproveDeviceResponse {
    let device = try await messenger(request.account).approve(
      code: request.code, history: request.isWithoutHistory ? .none : .all,
      waitingFor: Self.linkPatience)
    return ApproveDeviceResponse(number: UInt32(device?.number ?? 0))
  }

  func removeDevice(
    _ request: RemoveDeviceRequest, context: ServerContext
  ) async throws -> RemoveDeviceResponse {
    let messenger = try messenger(request.account)
    guard let number = UInt8(exactly: request.number), number != messenger.device else {
      throw RPC.Status(
        .failedPrecondition, "the agent's own device can be removed by another one only")
    }
    try await messenger.revokeDevice(number)
    return RemoveDeviceResponse()
  }

  func setUserName(
    _ request: SetUserNameRequest, context: ServerContext
  ) async throws -> SetUserNameResponse {
    let messenger = try messenger(request.account)
    if request.userName.isEmpty {
      _ = try await messenger.deleteUserName()
    } else {
      let name = request.userName
      try await messenger.setUserName(name.hasPrefix("@") ? String(name.dropFirst()) : name)
    }
    return SetUserNameResponse()
  }
}

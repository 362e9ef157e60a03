internal import MartletClient
internal import RPC

/// Calls, for programs that have the sound and the pictures.
extension AgentService {
  /// How often a stream shows that it is alive: a program that has gone is to hang up soon.
  private static let callKeepAliveInterval = Duration.seconds(5)

  func conductCall(
    _ request: ConductCallRequest, replies: ReplyWriter<ConductCallResponse>,
    context: ServerContext
  ) async throws {
    let kept = try kept(request.account)
    let messenger = kept.messenger
    context.sendResponseMetadata()
    switch request.call {
    case .ringing(let name):
      guard let call = CallID(name) else {
        throw RPC.Status(.invalidArgument, "expected a call's identifier of 32 digits")
      }
      let (commands, said) = AsyncStream.makeStream(of: CallCommand.self)
      try await conduct(.pair(said), of: kept, replies) {
        try await messenger.answer(call, options: request.options, commands: commands) {
          try await replies.send(ConductCallResponse($0))
        }
      }
    case .to(let name):
      switch try await messenger.conversation(named: name) {
      case .group(let group):
        let (commands, said) = AsyncStream.makeStream(of: GroupCallCommand.self)
        try await conduct(.group(said), of: kept, replies) {
          try await messenger.call(group, hasVideo: request.hasVideo, commands: commands) {
            try await replies.send(ConductCallResponse($0))
          }
        }
      case .direct(let person):
        let (commands, said) = AsyncStream.makeStream(of: CallCommand.self)
        try await conduct(.pair(said), of: kept, replies) {
          try await messenger.call(person, options: request.options, commands: commands) {
            try await replies.send(ConductCallResponse($0))
          }
        }
      case .noteToSelf: throw RPC.Status(.invalidArgument, "nobody can call themselves")
      }
    case nil: throw RPC.Status(.invalidArgument, "there is nobody to call")
    }
  }

  /// Brings one call to its end; who reads no more hangs up, which the server is still told.
  private func conduct(
    _ said: RunningCalls.Commands, of kept: KeptAccount,
    _ replies: ReplyWriter<ConductCallResponse>,
    _ call: @escaping @Sendable () async throws -> Void
  ) async throws {
    let part = try kept.calls.begin(said)
    defer { kept.calls.end(part) }
    try await replies.send(ConductCallResponse(notice: .part(part)))
    let running = Task { try await call() }
    let alive = Task {
      while true {
        try await Task.sleep(for: Self.callKeepAliveInterval)
        do {
          try await replies.send(ConductCallResponse())
        } catch {
          said.finish()
          throw error
        }
      }
    }
    defer { alive.cancel() }
    try await withTaskCancellationHandler {
      try await running.value
    } onCancel: {
      said.finish()
    }
  }

  func tellCall(
    _ request: TellCallRequest, context: ServerContext
  ) async throws -> TellCallResponse {
    try kept(request.account).calls.tell(request)
    return TellCallResponse()
  }

  func listCalls(
    _ request: ListCallsRequest, context: ServerContext
  ) async throws -> ListCallsResponse {
    let limit = request.limit == 0 ? 50 : Int(request.limit)
    return ListCallsResponse(calls: try await messenger(request.account).calls(limit: limit))
  }
}

extension ConductCallRequest {
  fileprivate var options: CallOptionsOfUser {
    var options = CallOptionsOfUser()
    options.isRelayOnly = isRelayOnly
    options.ringSeconds = ringSeconds
    return options
  }
}

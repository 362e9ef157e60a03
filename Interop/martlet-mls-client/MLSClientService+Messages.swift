internal import Cryptography
internal import MLS
internal import MLSCore
internal import RPC

extension MLSClientService {
  func stateAuth(
    _ request: StateAuthRequest, context: ServerContext
  ) throws -> StateAuthResponse {
    StateAuthResponse(stateAuthSecret: try membership(request.stateID).epochAuthenticator)
  }

  func export(_ request: ExportRequest, context: ServerContext) throws -> ExportResponse {
    let secret = try membership(request.stateID).group.export(
      label: request.label, context: request.context, byteCount: Int(request.keyLength))
    return ExportResponse(exportedSecret: secret.exposed())
  }

  func protect(_ request: ProtectRequest, context: ServerContext) throws -> ProtectResponse {
    let message = try membership(request.stateID).group.encrypt(
      request.plaintext, authenticatedData: request.authenticatedData, using: &random)
    return ProtectResponse(ciphertext: message.encoded)
  }

  func unprotect(
    _ request: UnprotectRequest, context: ServerContext
  ) throws -> UnprotectResponse {
    let event = try membership(request.stateID).group.process(
      MLSMessage(decoding: request.ciphertext))
    guard case .application(let message) = event else {
      throw MLSError.unsuitable("the message does not carry application data")
    }
    return UnprotectResponse(
      authenticatedData: message.authenticatedData, plaintext: message.data)
  }
}

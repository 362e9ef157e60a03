internal import Cryptography
internal import MLS
internal import MLSCore
internal import RPC

extension MLSClientService {
  func newMemberAddProposal(
    _ request: NewMemberAddProposalRequest, context: ServerContext
  ) throws -> NewMemberAddProposalResponse {
    let groupContext = try Self.groupInfo(request.groupInfo).groupContext
    let client = try makeClient(request.identity, groupContext.cipherSuite)
    let invitation = try makeInvitation(client)
    let proposal = try MLSMessage.proposal(
      toAdd: invitation.keyPackage.keyPackage, for: groupContext, signedWith: client.signingKey)
    var response = NewMemberAddProposalResponse()
    response.transactionID = try hold(invitation)
    response.proposal = proposal.encoded
    response.initPriv = invitation.exposed(\.initKey)
    response.encryptionPriv = invitation.exposed(\.encryptionKey)
    response.signaturePriv = invitation.exposedSigningKey
    return response
  }

  func createExternalSigner(
    _ request: CreateExternalSignerRequest, context: ServerContext
  ) throws -> CreateExternalSignerResponse {
    let suite = try Self.suite(request.cipherSuite)
    let signer = Signer(
      key: .generate(suite.signatureScheme, using: &random),
      credential: .basic(identity: request.identity))
    let sender = ExternalSender(
      signatureKey: signer.key.verificationKey.rawRepresentation, credential: signer.credential)
    return CreateExternalSignerResponse(
      signerID: try hold(signer), externalSender: sender.wireBytes)
  }

  func externalSignerProposal(
    _ request: ExternalSignerProposalRequest, context: ServerContext
  ) throws -> ProposalResponse {
    let signer = try signer(request.signerID)
    guard let description = request.description else {
      throw Status(.invalidArgument, "no description of the proposal")
    }
    let state = try Self.groupInfo(request.groupInfo).validatedState(
      tree: request.ratchetTree.orNil, validator: BasicCredentials())
    let proposal = try description.proposal(
      in: state.context, roster: state.tree.roster, using: &random)
    let message = try MLSMessage.proposal(
      proposal, fromExternalSender: request.signerIndex, for: state.context,
      signedWith: signer.key)
    return ProposalResponse(proposal: message.encoded)
  }
}

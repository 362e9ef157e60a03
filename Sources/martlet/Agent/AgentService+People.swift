internal import MartletClient
internal import RPC

extension AgentService {
  func listPeople(
    _ request: ListPeopleRequest, context: ServerContext
  ) async throws -> ListPeopleResponse {
    let people = try await messenger(request.account).people().map { person in
      ListPeopleResponse.Person(
        id: person.account.description, name: person.name, userName: person.userName,
        profileName: person.profileName, isVerified: person.isVerified,
        isAccepted: person.isAccepted, isBlocked: person.isBlocked,
        hasChangedIdentity: person.hasChangedIdentity)
    }
    return ListPeopleResponse(people: people)
  }

  func updatePerson(
    _ request: UpdatePersonRequest, context: ServerContext
  ) async throws -> UpdatePersonResponse {
    let messenger = try messenger(request.account)
    let person = try await messenger.account(named: request.person)
    switch request.change {
    case .name(let name): try await messenger.setName(person, name)
    case .isBlocked(let isBlocked): try await messenger.setBlocked(person, isBlocked)
    case .isAccepted(true): try await messenger.accept(person)
    case .isAccepted(false): try await messenger.ignore(person)
    case .safetyNumber(let digits):
      guard try await messenger.verify(person, digits: digits) else {
        throw RPC.Status(.failedPrecondition, "the safety number is another one")
      }
    case nil: throw RPC.Status(.invalidArgument, "there is nothing to change")
    }
    let isVerified = try await messenger.person(person).isVerified
    return UpdatePersonResponse(id: person.description, isVerified: isVerified)
  }

  func getSafetyNumber(
    _ request: GetSafetyNumberRequest, context: ServerContext
  ) async throws -> GetSafetyNumberResponse {
    let messenger = try messenger(request.account)
    let person = try await messenger.account(named: request.person)
    let digits = try await messenger.safetyNumber(with: person).digits
    return GetSafetyNumberResponse(digits: digits, code: QRCode(digits)?.picture() ?? [])
  }
}

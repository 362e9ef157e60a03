extension Store: AccessTokenKeeper {
  private static let accessToken = "access token"

  func keptAccessToken() throws -> AccessToken? {
    try read { try $0.property(Self.accessToken, as: AccessToken.self) }
  }

  func keep(_ token: AccessToken) throws {
    try write(.repeatable) { try $0.setProperty(Self.accessToken, token) }
  }
}

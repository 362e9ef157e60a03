internal import HTTP2
internal import RPC

extension ServerCall {
  /// Decompresses a request that was taken: at once if that is little, else in its turn.
  ///
  /// - Returns: the message; nil if it comes later.
  func inflate(_ bytes: [UInt8]) -> Result<[UInt8], any Error>? {
    let inflation = Inflation(bytes, limit: connection.configuration.maximumMessageByteCount)
    self.inflation = inflation
    guard connection.hold(inflation.heldByteCount) else { return refuseInflation() }
    // One at a time for each connection: what zlib keeps for a message is more than most messages.
    let allowance = connection.isInflating ? 0 : connection.inflater.allowance
    if allowance > 0 {
      if let result = advanceInflation(allowance) { return result }
      if state.isEnded { return .failure(CancellationError()) }
    }
    connection.inflateSoon(self)
    return nil
  }

  /// Decompresses a piece more; the message, or what ended the call; nil if it goes on.
  private func advanceInflation(_ byteCount: Int) -> Result<[UInt8], any Error>? {
    guard let inflation else { return nil }
    let (held, read, made) = (inflation.heldByteCount, inflation.readByteCount, inflation.byteCount)
    do throws(Status) {
      let message = try inflation.advance(by: byteCount)
      let madeNow = (message?.count ?? inflation.byteCount) - made
      connection.inflated(to: madeNow, from: inflation.readByteCount - read)
      guard let message else {
        guard connection.hold(inflation.heldByteCount - held) else {
          return refuseInflation()
        }
        return nil
      }
      _ = connection.hold(-held)
      self.inflation = nil
      return .success(message)
    } catch {
      connection.inflated(to: byteCount, from: inflation.readByteCount - read)
      _ = connection.hold(inflation.heldByteCount - held)
      fail(error)
      return .failure(CancellationError())
    }
  }

  private func refuseInflation() -> Result<[UInt8], any Error> {
    fail(Status(.resourceExhausted, "too many bytes of requests wait to be handled"))
    return .failure(CancellationError())
  }

  /// Decompresses a piece in its turn, and gives a waiting reader the message.
  ///
  /// - Returns: whether there is more to be done.
  func continueInflation(_ byteCount: Int) -> Bool {
    guard let inflation, inflation.message == nil else { return false }
    guard let result = advanceInflation(byteCount) else { return self.inflation != nil }
    guard case .success(let message) = result else { return false }
    inflation.message = message
    self.inflation = inflation
    wakeReader()
    return false
  }

  /// Whether nothing is left to be decompressed for now.
  var isInflated: Bool { inflation.map { $0.message != nil } ?? true }

  /// Lets go of what is being decompressed.
  func dropInflation() {
    guard let inflation else { return }
    if inflation.message == nil { _ = connection.hold(-inflation.heldByteCount) }
    self.inflation = nil
  }
}

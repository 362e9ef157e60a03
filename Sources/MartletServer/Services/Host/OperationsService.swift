package import MartletAPI
internal import Postgres
internal import Protobuf
package import RPC

/// `Operations`: what an operator's programs ask of the servers.
package final class OperationsService: OperationsHandler {
  private let node: Identifier
  private let database: Database
  private let pushKeys: PushKeys?
  /// Has this node take no more streams.
  private let drain: @Sendable () -> Void

  init(
    node: Identifier, database: Database, pushKeys: PushKeys?, drain: @escaping @Sendable () -> Void
  ) {
    self.node = node
    self.database = database
    self.pushKeys = pushKeys
    self.drain = drain
  }

  /// Has a node end its streams.
  package func drainNode(
    _ request: DrainNodeRequest, context: ServerContext
  ) async throws -> DrainNodeResponse {
    let id = try identifier(request.nodeID)
    guard try await NodeRows.drain(id, in: database) else {
      return DrainNodeResponse(outcome: .notFound(NotFound()))
    }
    if id == node { drain() }
    return DrainNodeResponse(outcome: .draining(.init(nodeID: id.bytes)))
  }

  /// Lists the nodes.
  package func listNodes(
    _ request: ListNodesRequest, context: ServerContext
  ) async throws -> ListNodesResponse {
    ListNodesResponse(nodes: try await NodeRows.all(in: database).map(\.message))
  }

  /// Tells of a node.
  package func getNode(
    _ request: GetNodeRequest, context: ServerContext
  ) async throws -> GetNodeResponse {
    let id = try identifier(request.nodeID)
    let found = try await NodeRows.all(in: database).first { $0.id == id }
    return GetNodeResponse(outcome: found.map { .node($0.message) } ?? .notFound(NotFound()))
  }

  /// Makes new keys.
  package func rotateServerKeys(
    _ request: RotateServerKeysRequest, context: ServerContext
  ) async throws -> RotateServerKeysResponse {
    let always: [ServerKey] = [.accessTokens, .challenges, .audienceTokens]
    let known = always + (pushKeys == nil ? [] : [.push])
    guard request.keys.allSatisfy({ known.contains($0) }) else {
      throw Refusal.constraintViolated(
        field: "keys", "names a key that the server does not have")
    }
    var made: [ServerKey] = []
    for key in known where request.keys.isEmpty || request.keys.contains(key) {
      switch key {
      case .accessTokens: try await ServerSecrets.rotate(.accessToken, in: database)
      case .challenges: try await ServerSecrets.rotate(.challenge, in: database)
      case .audienceTokens:
        guard try await AudienceTokenKeys.rotate(in: database) else { continue }
      default: try await pushKeys?.rotate()
      }
      made.append(key)
    }
    return RotateServerKeysResponse(keys: made)
  }

  private func identifier(_ bytes: [UInt8]) throws(Refusal) -> Identifier {
    if bytes.isEmpty { return node }
    guard let id = Identifier(bytes) else {
      throw .constraintViolated(field: "node_id", "of \(bytes.count) bytes, expected 16 or none")
    }
    return id
  }
}

extension NodeRows.Entry {
  /// The node as the contract has it.
  fileprivate var message: NodeInfo {
    NodeInfo(
      nodeID: id.bytes, version: version, startedAt: startedAt.message, seenAt: seenAt.message,
      isThere: isThere, isReady: isThere && isReady && !isDraining, isDraining: isDraining,
      streamCount: UInt32(clamping: streamCount))
  }
}

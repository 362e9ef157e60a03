internal import Foundation
internal import MartletAPI
package import RPC
internal import Synchronization

/// A back end that may call, as the file of identities has it.
package struct HostIdentity: Sendable, Hashable {
  /// What the operator calls it.
  package let name: String
  /// Its tenant: the issuer whose accounts it sees.
  let issuer: String
  /// Names of the methods that it may call.
  let methods: Set<String>
}

/// The back ends that may call: a file that is read again when the operator asks for it.
package final class HostIdentities: Sendable {
  fileprivate struct State {
    var byURI: [String: HostIdentity] = [:]
    var byKey: [[UInt8]: HostIdentity] = [:]
  }

  private let file: String
  private let state: Mutex<State>

  /// Reads the file.
  ///
  /// - Parameter file: JSON, as docs/operations.md says.
  /// - Throws: `HostIdentitiesError`.
  package init(file: String) throws(HostIdentitiesError) {
    self.file = file
    state = Mutex(try State(contentsOf: file))
  }

  /// Reads the file again; where it cannot be used, nothing changes.
  ///
  /// - Throws: `HostIdentitiesError`.
  package func reload() throws(HostIdentitiesError) {
    let fresh = try State(contentsOf: file)
    state.withLock { $0 = fresh }
  }

  /// Whom a certificate stands for; nil if nobody who may call.
  package func identity(of peer: Peer.Identity?) -> HostIdentity? {
    guard let peer else { return nil }
    return state.withLock { state in
      if let identity = state.byKey[peer.keyFingerprint] { return identity }
      for uri in peer.uris {
        if let identity = state.byURI[uri] { return identity }
      }
      return nil
    }
  }
}

/// Why a file of identities cannot be used.
package enum HostIdentitiesError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file cannot be read.
  case unreadable(String)
  /// It is not of the form that is expected.
  case malformed(String)
  /// One of its entries says what cannot be.
  case invalid(file: String, name: String, reason: String)

  /// What is wrong, for the operator.
  package var description: String {
    switch self {
    case .unreadable(let file): "cannot read the identities in \(file)"
    case .malformed(let file):
      "\(file) holds no identities, expected an object with a list \"identities\" of objects with "
        + "name, uri or key, issuer and methods"
    case .invalid(let file, let name, let reason): "identity \(name) in \(file) \(reason)"
    }
  }
}

extension HostIdentities.State {
  private struct WireFile: Decodable {
    let identities: [WireIdentity]
  }

  fileprivate struct WireIdentity: Decodable {
    let name: String
    let uri: String?
    let key: String?
    let issuer: String
    let methods: [String]
  }

  fileprivate init(contentsOf file: String) throws(HostIdentitiesError) {
    guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
    guard let wire = try? JSONDecoder().decode(WireFile.self, from: data) else {
      throw .malformed(file)
    }
    var names: Set<String> = []
    for entry in wire.identities {
      do throws(Fault) {
        guard names.insert(entry.name).inserted else { throw Fault("is there twice") }
        try add(entry)
      } catch {
        throw .invalid(file: file, name: entry.name, reason: error.reason)
      }
    }
  }

  private struct Fault: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  private mutating func add(_ entry: WireIdentity) throws(Fault) {
    guard !entry.name.isEmpty, !entry.issuer.isEmpty else { throw Fault("has no name or issuer") }
    // What servers do to all tenants has to be named.
    let known = Set(InternalMethods.descriptor.methods.map(\.name))
    let named = known.union(OperationsMethods.descriptor.methods.map(\.name))
    if let unknown = entry.methods.first(where: { $0 != "*" && !named.contains($0) }) {
      throw Fault("may call \"\(unknown)\", which is no method")
    }
    guard !entry.methods.isEmpty else { throw Fault("may call no method") }
    let identity = HostIdentity(
      name: entry.name, issuer: entry.issuer,
      methods: Set(entry.methods).union(entry.methods.contains("*") ? known : []))
    switch (entry.uri, entry.key) {
    case (let uri?, nil):
      guard byURI.updateValue(identity, forKey: uri) == nil else {
        throw Fault("has the uri of another one")
      }
    case (nil, let key?):
      guard let bytes = [UInt8](hexadecimal: key), bytes.count == 32 else {
        throw Fault("has a key that is not 64 hexadecimal digits")
      }
      guard byKey.updateValue(identity, forKey: bytes) == nil else {
        throw Fault("has the key of another one")
      }
    default: throw Fault("has to have either uri or key")
    }
  }
}

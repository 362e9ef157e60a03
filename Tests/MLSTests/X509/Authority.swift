internal import Cryptography
internal import Foundation
internal import MLSCore

/// A certification authority of a test, kept by the `openssl` command in a folder of its own: a
/// root that certifies an intermediate authority, which certifies members.
final class Authority {
  private let folder: URL

  /// The root's certificate, which validators trust.
  var root: URL { file("root.pem") }

  /// A new authority.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "martlet-x509-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write("basicConstraints=critical,CA:TRUE\n", to: "authority.cnf")
    try write("basicConstraints=critical,CA:FALSE\n", to: "member.cnf")
    try request("root", subject: "Root")
    try sign("root", by: ["-signkey", file("root.key").path], as: "authority.cnf")
    try request("intermediate", subject: "Intermediate")
    try sign("intermediate", by: issuer("root"), as: "authority.cnf")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The chain of a member of a name with a key: the member's certificate and the intermediate one.
  func chain(for name: String, key: SigningKey) throws -> Credential {
    let base = "member-\(UUID().uuidString)"
    try key.encodedForOpenSSL.write(to: file("\(base).key.der"))
    try OpenSSL.run(
      "pkey", "-inform", "DER", "-in", file("\(base).key.der").path,
      "-out", file("\(base).key").path)
    try OpenSSL.run(
      "req", "-new", "-key", file("\(base).key").path, "-subj", "/CN=\(name)",
      "-out", file("\(base).csr").path)
    try sign(base, by: issuer("intermediate"), as: "member.cnf")
    return .x509(certificates: [try encoded(base), try encoded("intermediate")])
  }

  private func request(_ base: String, subject: String) throws {
    try OpenSSL.run(
      "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
      "-subj", "/CN=\(subject)", "-keyout", file("\(base).key").path,
      "-out", file("\(base).csr").path)
  }

  private func sign(_ base: String, by issuer: [String], as extensions: String) throws {
    try OpenSSL.run(
      ["x509", "-req", "-in", file("\(base).csr").path, "-days", "2"] + issuer
        + ["-extfile", file(extensions).path, "-out", file("\(base).pem").path])
  }

  private func issuer(_ base: String) -> [String] {
    ["-CA", file("\(base).pem").path, "-CAkey", file("\(base).key").path, "-CAcreateserial"]
  }

  private func encoded(_ base: String) throws -> [UInt8] {
    try OpenSSL.run("x509", "-in", file("\(base).pem").path, "-outform", "DER")
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: file(name))
  }
}

extension SigningKey {
  /// The private key in DER: PKCS #8 (RFC 8410 §7) or an ECPrivateKey (RFC 5915 §3).
  fileprivate var encodedForOpenSSL: Data {
    let secret = rawRepresentation.exposed()
    switch scheme {
    case .ed25519:
      return Data(
        [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20] + secret)
    case .ecdsaP256SHA256:
      let curve: [UInt8] = [0xa0, 10, 6, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7]
      return Data([0x30, 0x31, 2, 1, 1, 4, 0x20] + secret + curve)
    case let other: fatalError("no encoding for \(other)")
    }
  }
}

/// The `openssl` command.
enum OpenSSL {
  /// What the command refused to do.
  struct Failure: Error { let message: String }

  /// Runs the command with arguments, and with `input` on its standard input.
  @discardableResult
  static func run(_ arguments: String..., input: [UInt8] = []) throws -> [UInt8] {
    try run(arguments, input: input)
  }

  @discardableResult
  static func run(_ arguments: [String], input: [UInt8] = []) throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["openssl"] + arguments
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    let message = try stderr.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(message: String(decoding: message, as: UTF8.self))
    }
    return Array(output)
  }
}

/// The group's public key for external commits, in a GroupInfo.
///
/// Source: RFC 9420 §12.4.3.2.
package struct ExternalPub: ExtensionContent {
  package static let extensionType = ExtensionType.externalPub

  /// The public key whose private half derives from the epoch's external secret.
  package var publicKey: [UInt8]

  package init(publicKey: [UInt8]) { self.publicKey = publicKey }

  package init(from reader: inout WireReader) throws(MLSError) {
    publicKey = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) { writer.writeOpaque(publicKey) }
}

/// Data of a type that a structure's own fields do not have.
///
/// Source: RFC 9420 §13.
public struct Extension: Hashable, Sendable {
  /// What the data is.
  public var type: ExtensionType
  /// The data, in the form that the type lays down.
  public var data: [UInt8]

  /// An extension that carries `data`.
  public init(type: ExtensionType, data: [UInt8]) {
    self.type = type
    self.data = data
  }
}

extension Extension: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    type = try reader.read()
    data = try reader.readOpaque()
  }

  package func encode(into writer: inout WireWriter) {
    writer.write(type)
    writer.writeOpaque(data)
  }
}

/// The extensions of a structure, at most one of each type.
///
/// Source: RFC 9420 §13.
public struct Extensions: Hashable, Sendable {
  /// The extensions in the order in which they are encoded.
  public private(set) var entries: [Extension]

  /// No extensions.
  public init() { entries = [] }

  /// A list of extensions.
  ///
  /// - Parameter entries: at most one of each type, at most `Limits.extensionCount`.
  /// - Throws: `MLSError.violation(.duplicateExtension)`, `MLSError.malformed`.
  public init(_ entries: [Extension]) throws(MLSError) {
    guard entries.count <= Limits.extensionCount else {
      throw .malformed(
        .tooMany(entries.count, limit: Limits.extensionCount, of: "extensions"))
    }
    guard Set(entries.map(\.type)).count == entries.count else {
      throw .violation(.duplicateExtension)
    }
    self.entries = entries
  }

  /// The types of the extensions.
  public var types: [ExtensionType] { entries.map(\.type) }

  /// The data of the extension of a type; nil if there is none. Setting replaces or removes it.
  public subscript(type: ExtensionType) -> [UInt8]? {
    get { entries.first { $0.type == type }?.data }
    set {
      let place = entries.firstIndex { $0.type == type }
      switch (place, newValue) {
      case (let place?, let data?): entries[place].data = data
      case (let place?, nil): entries.remove(at: place)
      case (nil, let data?): entries.append(Extension(type: type, data: data))
      case (nil, nil): break
      }
    }
  }

  /// The decoded content of the extension of a type that this library knows.
  package func content<Content: ExtensionContent>(
    _ type: Content.Type = Content.self
  ) throws(MLSError) -> Content? {
    guard let data = self[Content.extensionType] else { return nil }
    return try Content(wire: data)
  }
}

extension Extensions: WireCodable {
  package init(from reader: inout WireReader) throws(MLSError) {
    try self.init(reader.readVector())
  }

  package func encode(into writer: inout WireWriter) { writer.writeVector(entries) }
}

/// The content of an extension whose type this library knows.
package protocol ExtensionContent: WireCodable {
  /// The type under which the content travels.
  static var extensionType: ExtensionType { get }
}

extension ExtensionContent {
  /// The extension that carries the content.
  package var wireExtension: Extension { Extension(type: Self.extensionType, data: wireBytes) }
}

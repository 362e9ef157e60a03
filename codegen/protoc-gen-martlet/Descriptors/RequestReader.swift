internal import CDescriptors
internal import CProtobufC

/// Reads protoc's request through libprotobuf-c and copies what the generator needs into Swift
/// values. All memory that libprotobuf-c allocates is freed before the reader returns.
enum RequestReader {
  /// The request that `bytes` are.
  static func read(_ bytes: [UInt8]) throws -> Request {
    let unpacked = unsafe google__protobuf__compiler__code_generator_request__unpack(
      nil, bytes.count, bytes)
    guard let request = unsafe unpacked else {
      throw PluginError.malformedRequest(byteCount: bytes.count)
    }
    defer {
      unsafe google__protobuf__compiler__code_generator_request__free_unpacked(request, nil)
    }
    let fields = unsafe request.pointee
    return unsafe Request(
      filesToGenerate: strings(fields.file_to_generate, fields.n_file_to_generate),
      parameter: string(fields.parameter),
      files: try elements(fields.proto_file, fields.n_proto_file).map {
        try unsafe FileReader($0).read()
      })
  }
}

/// The text at `pointer`; empty where there is none.
func string(_ pointer: UnsafePointer<CChar>?) -> String {
  guard let pointer = unsafe pointer else { return "" }
  return unsafe String(cString: pointer)
}

/// A C array of texts.
func strings(_ pointer: UnsafePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int) -> [String] {
  (0..<count).map { unsafe string(pointer?[$0]) }
}

/// The values that a C array of pointers points to.
func elements<T>(_ pointer: UnsafePointer<UnsafeMutablePointer<T>?>?, _ count: Int) -> [T] {
  (0..<count).compactMap { unsafe pointer?[$0]?.pointee }
}

/// A full name as protoc gives it, with its leading dot, without it.
func fullName(_ pointer: UnsafePointer<CChar>?) -> String {
  String(unsafe string(pointer).drop { $0 == "." })
}

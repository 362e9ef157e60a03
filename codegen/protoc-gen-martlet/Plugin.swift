internal import Foundation

/// `protoc-gen-martlet`: reads a `CodeGeneratorRequest` on standard input and writes a
/// `CodeGeneratorResponse` on standard output, as protoc wants of its plugins.
///
/// Source: google/protobuf/compiler/plugin.proto.
@main
enum Plugin {
  static func main() {
    var response = Response()
    do {
      let input = try FileHandle.standardInput.readToEnd() ?? Data()
      let request = try RequestReader.read([UInt8](input))
      let options = try Options(request.parameter)
      let catalog = try Catalog(request.files, options)
      try FileNames.check(request.files, options)
      for file in request.files where request.filesToGenerate.contains(file.name) {
        let emitter = try FileEmitter(file, catalog, options)
        response.add(name: emitter.name, content: try emitter.emit())
      }
    } catch {
      response = Response(error: "\(error)")
    }
    FileHandle.standardOutput.write(Data(response.bytes))
  }
}

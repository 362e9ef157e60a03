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
      let files = request.files.filter { request.filesToGenerate.contains($0.name) }
      switch options.target {
      case .swift:
        let catalog = try Catalog(request.files, options)
        try FileNames.check(request.files, options)
        for file in files {
          let emitter = try FileEmitter(file, catalog, options)
          response.add(name: emitter.name, content: try emitter.emit())
        }
      case .javascript:
        for (name, content) in try JavaScript.emit(files, of: request.files) {
          response.add(name: name, content: content)
        }
      }
    } catch {
      response = Response(error: "\(error)")
    }
    FileHandle.standardOutput.write(Data(response.bytes))
  }
}

internal import ArgumentParser
internal import MartletServer
internal import PlainText
internal import Postgres

/// Shows the nodes of a database.
struct Nodes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the servers that work on the database, or did within the hour.")

  @OptionGroup var flags: SettingFlags

  func run() async throws {
    try await Backend.withDatabase(for: flags) { backend in
      for node in try await Administration.nodes(in: backend.database) {
        let state: Line = node.isThere ? "up" : "silent"
        Output.line("\(foreign: "\(node.id)")  \(state)  seen \(foreign: node.seenAt.text)")
      }
    }
  }
}

/// Shows how much there is.
struct Stats: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show how much the database holds.",
    discussion: "Rows are as PostgreSQL last estimated them, which costs nothing.")

  @OptionGroup var flags: SettingFlags

  @Flag(help: "Print a JSON object.")
  var json = false

  func run() async throws {
    try await Backend.withDatabase(for: flags) { backend in
      var fields = Fields()
      for (table, rows) in try await Administration.rowEstimates(in: backend.database) {
        fields.append(table.replacing("_", with: " "), .number(rows))
      }
      fields.append("bytes", .number(try await Administration.byteCount(in: backend.database)))
      let nodes = try await Administration.nodes(in: backend.database)
      fields.append("nodes", .number(Int64(nodes.count { $0.isThere })))
      fields.show(asJSON: json)
    }
  }
}

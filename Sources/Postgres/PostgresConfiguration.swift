/// How a database is reached, and how much is asked of it.
package struct PostgresConfiguration: Sendable {
  /// libpq's connection string or URL.
  package var connectionString: String {
    didSet { preferredHost = PreferredHost() }
  }
  /// What the server's own views show.
  package var applicationName = "martlet"
  /// Connections that each event loop has open at most.
  package var connectionsPerLoop = 4
  /// Statements that one connection has on their way at most.
  package var statementsPerConnection = 32
  /// Callers of one loop that may wait for a connection; more are refused.
  package var waitingLimit = 4096
  /// How long a caller waits for a connection.
  package var waitTimeout = Duration.seconds(5)
  /// How long a server may take to be connected to, unless the connection string has
  /// `connect_timeout`; of several hosts each may take a third, and all but one together less than
  /// a caller waits.
  package var connectTimeout = Duration.seconds(9)
  /// How long a statement may run, unless its transaction has an earlier deadline.
  package var statementTimeout = Duration.seconds(8)
  /// How long the server may still be silent after a statement's time is over, before its
  /// connection is given up: it would have ended the statement if it were there.
  package var silenceTimeout = Duration.seconds(2)
  /// Which of several hosts is tried first, by everything that has this configuration.
  private(set) var preferredHost = PreferredHost()

  /// How long a server may be silent about a statement.
  var patience: Duration { statementTimeout + silenceTimeout }

  /// The database's name, as the connection string has it; empty leaves it to libpq.
  package var databaseName: String {
    ConnectionString.settings(of: connectionString)["dbname"] ?? ""
  }

  /// A database.
  ///
  /// - Parameter connectionString: as libpq takes it: `host=… dbname=…` or `postgresql://…`.
  package init(_ connectionString: String) { self.connectionString = connectionString }
}

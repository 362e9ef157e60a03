internal import CPostgres
internal import Glibc

/// The variables by which PostgreSQL's programs and libpq may be told something from outside.
package enum PostgresEnvironment {
  /// Those that are not settings of a connection.
  private static let others = [
    "PGDATA", "PGDATESTYLE", "PGGEQO", "PGLOCALEDIR", "PGSERVICE", "PGSERVICEFILE", "PGSYSCONFDIR",
    "PGTZ", "PG_COLOR",
  ]

  /// Removes them all, for a program that works on a private cluster: that is reached in one way,
  /// whatever the operator's shell says of other databases. Called before anything else reads the
  /// environment.
  package static func forget() {
    for name in others { _ = unsafe unsetenv(name) }
    guard let defaults = unsafe PQconndefaults() else { return }
    defer { unsafe PQconninfoFree(defaults) }
    var option = unsafe defaults
    while unsafe option.pointee.keyword != nil {
      if let name = unsafe option.pointee.envvar { _ = unsafe unsetenv(name) }
      unsafe option += 1
    }
  }
}

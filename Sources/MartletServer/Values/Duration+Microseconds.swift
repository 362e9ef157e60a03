extension Duration {
  /// Whole microseconds, as statements take spans of time.
  var microseconds: Int64 { Int64(clamping: attoseconds / 1_000_000_000_000) }
}

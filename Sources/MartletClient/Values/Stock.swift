/// How much of what is used up is to be there.
struct Stock {
  let full: Int
  /// Below this it is made full again.
  let low: Int

  /// How many are to be made where so many are left.
  func missing(left count: Int) -> Int { count < low ? full - count : 0 }
}

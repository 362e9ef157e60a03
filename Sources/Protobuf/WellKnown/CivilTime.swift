/// A date and a time of day in UTC, without leap seconds.
package struct CivilTime: CustomStringConvertible {
  /// The seconds since 1970-01-01T00:00:00Z.
  let secondsSinceEpoch: Int64

  private static let dayLength: Int64 = 86_400

  /// The time so many seconds after 1970-01-01T00:00:00Z.
  package init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// The time that a text such as `1970-01-01T00:00:00` says; nil if there is no such time.
  init?(_ text: some StringProtocol) {
    let characters = Array(text)
    guard characters.count == 19, characters[4] == "-", characters[7] == "-",
      characters[10] == "T", characters[13] == ":", characters[16] == ":"
    else { return nil }
    let starts = [0..<4, 5..<7, 8..<10, 11..<13, 14..<16, 17..<19]
    let numbers = starts.compactMap { range -> Int64? in
      characters[range].allSatisfy(\.isDecimal) ? Int64(String(characters[range])) : nil
    }
    guard numbers.count == 6 else { return nil }
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    let (hour, minute, second) = (numbers[3], numbers[4], numbers[5])
    guard year > 0, (1...12).contains(month), day > 0, day <= CivilTime.days(in: month, of: year),
      hour < 24, minute < 60, second < 60
    else { return nil }
    let days = CivilTime.days(before: year, month) + day - 1
    secondsSinceEpoch = days * CivilTime.dayLength + hour * 3600 + minute * 60 + second
  }

  /// The time as RFC 3339 has it, without the offset.
  package var description: String {
    let time = secondsSinceEpoch - dayNumber * CivilTime.dayLength
    let (year, month, day) = date
    let clock = [time / 3600, time / 60 % 60, time % 60].map(CivilTime.padded)
    let digits = String(10_000 + year).dropFirst()
    let calendar = "\(digits)-\(CivilTime.padded(month))-\(CivilTime.padded(day))"
    return calendar + "T" + clock.joined(separator: ":")
  }

  private static func padded(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The days since 1970-01-01, rounded down.
  private var dayNumber: Int64 { CivilTime.floor(secondsSinceEpoch, CivilTime.dayLength) }

  /// The quotient of a division, rounded down.
  private static func floor(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private var date: (year: Int64, month: Int64, day: Int64) {
    // 400 years have 146,097 days: the mean year puts the guess at most one year away.
    var year = 1970 + CivilTime.floor(dayNumber * 400, 146_097)
    while CivilTime.days(before: year + 1, 1) <= dayNumber { year += 1 }
    while CivilTime.days(before: year, 1) > dayNumber { year -= 1 }
    var month: Int64 = 1
    while month < 12, CivilTime.days(before: year, month + 1) <= dayNumber { month += 1 }
    return (year, month, dayNumber - CivilTime.days(before: year, month) + 1)
  }

  /// The days from 1970-01-01 to the first of a month.
  private static func days(before year: Int64, _ month: Int64) -> Int64 {
    let past = year - 1
    let days = past * 365 + past / 4 - past / 100 + past / 400 - 719_162
    return (1..<month).reduce(days) { $0 + CivilTime.days(in: $1, of: year) }
  }

  private static func days(in month: Int64, of year: Int64) -> Int64 {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

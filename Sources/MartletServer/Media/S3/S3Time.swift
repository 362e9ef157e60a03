/// A time as S3 writes it.
struct S3Time: Sendable, Hashable {
  private let year: Int64
  private let month: Int64
  private let day: Int64
  private let second: Int64

  /// - Parameter seconds: since 1970.
  init(_ seconds: Int64) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    let days = seconds.quotientDown(86_400)
    second = seconds - days * 86_400
    let shifted = days + 719_468
    let era = shifted.quotientDown(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `20261130`.
  var date: String { Self.digits(year, 4) + Self.digits(month, 2) + Self.digits(day, 2) }

  /// `20261130T112233Z`.
  var basic: String { "\(date)T\(clock(""))Z" }

  /// `2026-11-30T11:22:33`, which orders as times do.
  var extended: String {
    "\(Self.digits(year, 4))-\(Self.digits(month, 2))-\(Self.digits(day, 2))T\(clock(":"))"
  }

  private func clock(_ separator: String) -> String {
    [second / 3600, second / 60 % 60, second % 60].map { Self.digits($0, 2) }
      .joined(separator: separator)
  }

  private static func digits(_ number: Int64, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }
}

extension Int64 {
  /// The quotient, rounded down.
  fileprivate func quotientDown(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

internal import CQRencode
internal import Foundation
internal import MartletClient
internal import PlainText

/// A QR code, drawn with half blocks: two rows of it make a line. Source: ISO/IEC 18004.
struct QRCode {
  /// Light modules around the code, which readers need.
  private static let margin = 4

  private let width: Int
  private let isDark: [Bool]

  /// The code of a text, with the least correction of errors, as small as it gets; nil if it is too
  /// long.
  init?(_ text: String) {
    guard let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L) else { return nil }
    defer { unsafe QRcode_free(code) }
    width = Int(unsafe code.pointee.width)
    guard let modules = unsafe code.pointee.data else { return nil }
    isDark = unsafe UnsafeBufferPointer(start: modules, count: width * width).map { $0 & 1 == 1 }
  }

  private func isLight(_ row: Int, _ column: Int) -> Bool {
    guard (0..<width).contains(row), (0..<width).contains(column) else { return true }
    return !isDark[row * width + column]
  }

  /// The code as lines: what is light is drawn, since terminals are dark more often than not.
  var lines: [Line] {
    let (first, last) = (-Self.margin, width + Self.margin)
    return stride(from: first, to: last, by: 2).map { row in
      let columns: [Line] = (first..<last).map { column in
        switch (isLight(row, column), isLight(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }
      return columns.joined()
    }
  }

  /// The code as a picture in PNG, each module a square.
  func picture(pixelsOfModule scale: Int = 8) -> [UInt8] {
    let modules = (-Self.margin..<width + Self.margin)
    let rows = modules.flatMap { row in
      let pixels = modules.flatMap { column in
        repeatElement(isLight(row, column), count: scale)
      }
      return repeatElement(pixels, count: scale)
    }
    return PNG.encode(rows)
  }

  /// Writes the code of a text to a file, as a picture in PNG.
  ///
  /// - Throws: `FileError`, `UsageError` if the text is too long.
  static func save(_ text: String, to path: String) throws {
    guard let code = QRCode(text) else { throw UsageError("this is too long for a QR code") }
    guard FileManager.default.createFile(atPath: path, contents: Data(code.picture())) else {
      throw FileError(path, CocoaError(.fileWriteUnknown))
    }
  }

  /// Draws the code.
  func show() {
    for line in lines { Terminal.line(line) }
  }
}

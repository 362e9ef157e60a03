internal import Foundation
internal import Glibc

/// Why a file cannot be read or written.
public struct FileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Which file.
  public let path: String
  /// What is wrong, in the system's words.
  public let reason: String
  /// The system's number of the error; 0 if it has none.
  public let number: Int32

  private init(path: String, reason: String, number: Int32) {
    self.path = path
    self.reason = reason
    self.number = number
  }

  /// An error of the system.
  package init(_ path: String, number: Int32) {
    self.init(path: path, reason: unsafe String(cString: strerror(number)), number: number)
  }

  /// An error of Foundation, which usually has one of the system below it.
  package init(_ path: String, _ error: any Error) {
    let below =
      ((error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error ?? error) as NSError
    if below.domain == NSPOSIXErrorDomain {
      self.init(path, number: Int32(clamping: below.code))
    } else {
      self.init(path: path, reason: error.localizedDescription, number: 0)
    }
  }

  /// The path, and what is wrong.
  public var description: String { "\(path): \(reason)" }
}

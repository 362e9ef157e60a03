internal import CLinux
internal import Glibc

/// An open descriptor and the duty to close it.
package struct FileDescriptor: ~Copyable {
  package let number: Int32

  /// Takes over a descriptor that nobody else closes.
  package init(owning number: Int32) { self.number = number }

  deinit { close(number) }
}

extension FileDescriptor {
  /// A descriptor as the kernel counts it.
  package typealias Number = Int32
}

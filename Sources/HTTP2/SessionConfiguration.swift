/// What a session promises its peer and how much it puts up with.
package struct SessionConfiguration: Sendable, Hashable {
  /// Streams that the peer may have open at once.
  package var maximumConcurrentStreams = 128
  /// Bytes of a stream that the peer may send before they are consumed.
  package var streamWindowByteCount = 64 << 10
  /// Bytes of all streams that the peer may send before they are consumed.
  package var connectionWindowByteCount = 1 << 20
  /// Bytes of a header section, each field counted with 32 bytes more (RFC 9113 §6.5.2).
  package var maximumHeaderListByteCount = 16 << 10
  /// Fields of a header section.
  package var maximumHeaderCount = 128

  /// The defaults.
  package init() {}
}

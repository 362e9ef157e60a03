internal import COpenSSL

/// A BIO without a buffer of its own: it reads what its session was given and writes to the
/// session's output, so that an idle session holds no bytes.
enum SessionBIO {
  // Sendable: made once, and only read by OpenSSL afterwards.
  nonisolated(unsafe) static let method: OpaquePointer? = {
    let method = unsafe BIO_meth_new(
      BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "martlet session")
    unsafe BIO_meth_set_read(method, read)
    unsafe BIO_meth_set_write(method, write)
    unsafe BIO_meth_set_ctrl(method, control)
    return unsafe method
  }()

  private static func session(_ bio: OpaquePointer?) -> TLSSession? {
    guard let data = unsafe BIO_get_data(bio) else { return nil }
    return unsafe Unmanaged<TLSSession>.fromOpaque(data).takeUnretainedValue()
  }

  private static let read:
    @convention(c) (OpaquePointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
      bio, buffer, byteCount in
      guard let session = unsafe session(bio), let buffer = unsafe buffer else { return -1 }
      unsafe martlet_bio_clear_retry(bio)
      let count = unsafe session.readInput(into: buffer, count: Int(byteCount))
      guard count > 0 else {
        unsafe martlet_bio_set_retry_read(bio)
        return -1
      }
      return Int32(count)
    }

  private static let write: @convention(c) (OpaquePointer?, UnsafePointer<CChar>?, Int32) -> Int32 =
    {
      bio, bytes, byteCount in
      guard let session = unsafe session(bio) else { return -1 }
      unsafe session.writeOutput(UnsafeRawBufferPointer(start: bytes, count: Int(byteCount)))
      return byteCount
    }

  private static let control:
    @convention(c) (OpaquePointer?, Int32, Int, UnsafeMutableRawPointer?) -> Int = {
      _, command, _, _ in
      command == BIO_CTRL_FLUSH ? 1 : 0
    }
}

/// What keys of media have done by themselves, or with another call.
public enum MediaKeysEvent: Sendable, Hashable {
  /// Frames are sealed with the key of this epoch from now on.
  case sealing(epoch: UInt64)
  /// A frame that waited for its key.
  case opened(frame: [UInt8], by: UInt16)
  /// The keys of an epoch open nothing any more.
  case forgotten(epoch: UInt64)
  /// Frames of a participant could not be opened for 3 seconds.
  case keysMissing(UInt16)
}

/// What became of a frame.
public enum OpenedFrame: Sendable, Hashable {
  /// What a participant has sealed.
  case opened(frame: [UInt8], by: UInt16)
  /// Its key is not there yet: it is waited for. `MediaKeysEvent.opened` follows, or nothing.
  case waiting
  /// It is not a frame of a participant, was opened before, or comes too late.
  case refused
}

internal import Glibc

/// Rests between the bytes of a peer that sends slowly: the pace is the attack.
func pause(milliseconds: UInt32) { usleep(milliseconds * 1_000) }

"""martlet-media-1, written from docs/protocol.md §20 alone: seals and opens stored files."""

import hashlib
import hmac
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEGMENT = 65_536
TAG = 16
LEAF = 32


class Changed(Exception):
    """A part of an object is not what its message names."""


def hkdf(secret, info, length):
    key = hmac.digest(bytes(32), secret, "sha256")
    output, block = b"", b""
    for number in range(1, (length + 31) // 32 + 1):
        block = hmac.digest(key, block + info + bytes([number]), "sha256")
        output += block
    return output[:length]


class Key:
    """A file's key, and what is derived from it."""

    def __init__(self, secret):
        assert len(secret) == 32
        derived = hkdf(secret, b"martlet media 1", 103)
        self.secret = secret
        self.cipher = derived[:32]
        self.prefix = derived[32:39]
        self.capability = derived[39:71]
        self.salt = derived[71:103]

    def nonce(self, segment, is_last):
        return self.prefix + struct.pack(">IB", segment, is_last)

    def leaf(self, sealed):
        return hashlib.sha256(b"\0" + self.salt + sealed).digest()


def padme(size):
    if size < 2:
        return size
    exponent = size.bit_length() - 1
    significant = exponent.bit_length()
    unit = 1 << max(0, exponent - significant)
    return (size + unit - 1) // unit * unit


def segment_count(size):
    return max(1, -(-padme(size) // SEGMENT))


def object_size(size):
    return padme(size) + (TAG + LEAF) * segment_count(size)


def tree_root(leaves):
    """The root of RFC 6962 §2.1, of leaves that are hashes already."""
    if len(leaves) == 1:
        return leaves[0]
    split = 1 << ((len(leaves) - 1).bit_length() - 1)
    return hashlib.sha256(
        b"\1" + tree_root(leaves[:split]) + tree_root(leaves[split:])).digest()


def seal(secret, file):
    """The object of a file, and the root that its message names."""
    key, cipher = Key(secret), AESGCM(Key(secret).cipher)
    padded = file + bytes(padme(len(file)) - len(file))
    count = segment_count(len(file))
    segments = [
        cipher.encrypt(
            key.nonce(number, number == count - 1),
            padded[number * SEGMENT:(number + 1) * SEGMENT], None)
        for number in range(count)
    ]
    leaves = [key.leaf(segment) for segment in segments]
    return b"".join(segments + leaves), tree_root(leaves)


def open_object(secret, size, root, stored):
    """The file that an object holds; every byte of it is checked."""
    key, cipher = Key(secret), AESGCM(Key(secret).cipher)
    count = segment_count(size)
    if len(stored) != object_size(size):
        raise Changed("size")
    tail = stored[len(stored) - LEAF * count:]
    leaves = [tail[start:start + LEAF] for start in range(0, len(tail), LEAF)]
    if tree_root(leaves) != root:
        raise Changed("root")
    file = b""
    for number in range(count):
        sealed = stored[number * (SEGMENT + TAG):]
        end = SEGMENT + TAG if number < count - 1 else len(sealed) - LEAF * count
        sealed = sealed[:end]
        if key.leaf(sealed) != leaves[number]:
            raise Changed(f"segment {number}")
        try:
            file += cipher.decrypt(key.nonce(number, number == count - 1), sealed, None)
        except InvalidTag as error:
            raise Changed(f"segment {number}") from error
    if any(file[size:]):
        raise Changed("padding")
    return file[:size]

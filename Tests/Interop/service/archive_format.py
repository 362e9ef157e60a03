"""martlet-archive-1, written from docs/protocol.md §21 alone: reads a backup."""

import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

import media_format

MAGIC = b"martlet-archive-1"
SEAL = len(MAGIC) + 4 + 4 + 16 + 24 + 72 + 16


class WrongPassphrase(Exception):
    """The passphrase does not open the backup."""


def rotated(value, count):
    value &= 0xFFFFFFFF
    return (value << count | value >> (32 - count)) & 0xFFFFFFFF


def hchacha20(key, nonce):
    """The key that XChaCha20 derives. Source: draft-irtf-cfrg-xchacha §2.2."""
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))

    def quarter(a, b, c, d):
        for first, second, third, count in (
                (a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
            state[first] = (state[first] + state[second]) & 0xFFFFFFFF
            state[third] = rotated(state[third] ^ state[first], count)

    for _ in range(10):
        for column in range(4):
            quarter(column, 4 + column, 8 + column, 12 + column)
        for column in range(4):
            quarter(column, 4 + (column + 1) % 4, 8 + (column + 2) % 4, 12 + (column + 3) % 4)
    return struct.pack("<8I", *state[:4], *state[12:])


def frames(data, passphrase):
    """The serialised frames of a backup."""
    assert data.startswith(MAGIC)
    opened = data[:len(MAGIC) + 24]
    passes, memory = struct.unpack(">II", opened[len(MAGIC):len(MAGIC) + 8])
    nonce, sealed = data[len(opened):len(opened) + 24], data[len(opened) + 24:SEAL]
    key = Argon2id(
        salt=opened[-16:], length=32, iterations=passes, lanes=1, memory_cost=memory,
    ).derive(passphrase.encode())
    try:
        secret = ChaCha20Poly1305(hchacha20(key, nonce[:16])).decrypt(
            bytes(4) + nonce[16:], sealed, opened)
    except InvalidTag as error:
        raise WrongPassphrase from error
    size = struct.unpack(">Q", secret[32:40])[0]
    plain = media_format.open_object(secret[:32], size, secret[40:], data[SEAL:])
    while plain:
        length = struct.unpack(">I", plain[:4])[0]
        yield plain[4:4 + length]
        plain = plain[4 + length:]

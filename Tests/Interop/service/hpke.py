"""HPKE in base mode (RFC 9180): X25519, HKDF-SHA-256, AES-256-GCM; one message, no associated data."""

import hmac
import struct

from cryptography.hazmat.primitives.asymmetric import x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEM = b"KEM" + struct.pack(">H", 0x0020)
SUITE = b"HPKE" + struct.pack(">HHH", 0x0020, 0x0001, 0x0002)


def extract(salt, suite, label, material):
    return hmac.digest(salt or bytes(32), b"HPKE-v1" + suite + label + material, "sha256")


def expand(secret, suite, label, info, length):
    labelled = struct.pack(">H", length) + b"HPKE-v1" + suite + label + info
    output, block, number = b"", b"", 0
    while len(output) < length:
        number += 1
        block = hmac.digest(secret, block + labelled + bytes([number]), "sha256")
        output += block
    return output[:length]


def schedule(shared, encapsulated, public, info):
    """The key and nonce of the only message."""
    secret = expand(
        extract(b"", KEM, b"eae_prk", shared), KEM, b"shared_secret", encapsulated + public, 32)
    context = b"\0" + extract(b"", SUITE, b"psk_id_hash", b"") + extract(
        b"", SUITE, b"info_hash", info)
    secret = extract(secret, SUITE, b"secret", b"")
    return (expand(secret, SUITE, b"key", context, 32),
            expand(secret, SUITE, b"base_nonce", context, 12))


def open_sealed(private, encapsulated, ciphertext, info):
    """Opens a message that was sealed for a key."""
    shared = private.exchange(x25519.X25519PublicKey.from_public_bytes(encapsulated))
    public = private.public_key().public_bytes_raw()
    key, nonce = schedule(shared, encapsulated, public, info)
    return AESGCM(key).decrypt(nonce, ciphertext, b"")


def seal(ephemeral, public, plaintext, info):
    """Seals a message for a key, with a given ephemeral one: encapsulated key, then ciphertext."""
    private = x25519.X25519PrivateKey.from_private_bytes(ephemeral)
    encapsulated = private.public_key().public_bytes_raw()
    shared = private.exchange(x25519.X25519PublicKey.from_public_bytes(public))
    key, nonce = schedule(shared, encapsulated, public, info)
    return encapsulated + AESGCM(key).encrypt(nonce, plaintext, b"")

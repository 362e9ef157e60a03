"""X3DH of the package `x3dh`, PQXDH on top of it with the ML-KEM of `kyber-py`, and the
PreKeyMessage of docs/protocol.md §6."""

import hashlib
import os
import struct

import x3dh
import xeddsa
from kyber_py.ml_kem import ML_KEM_1024
from signal_ratchet import hkdf

SWIFT = bytes([1] * 16 + [1])
PYTHON = bytes([2] * 16 + [1])
X3DH, PQXDH, TRIPLE = 1, 2, 4


class State(x3dh.State):
    """Publishes nothing: the tests hand bundles over themselves. Every identifier is 1."""

    @staticmethod
    def _encode_public_key(key_format, pub):
        if key_format is x3dh.IdentityKeyFormat.CURVE_25519:
            return b"Martlet_SignedPreKey_v1" + bytes([X3DH]) + struct.pack(">I", 1) + pub
        return pub

    def _publish_bundle(self, bundle):
        pass


def state():
    return State.create(
        x3dh.IdentityKeyFormat.ED_25519,
        x3dh.HashFunction.SHA_256,
        b"Martlet_X3DH_Curve25519_SHA-256",
    )


def encode_header(mode, header, encapsulated=b""):
    """A PreKeyMessage up to the RatchetMessage in it."""
    encoded = bytes([1, 2, mode]) + struct.pack(">H", 2)
    encoded += header.identity_key + header.ephemeral_key + struct.pack(">I", 1)
    encoded += b"\x00" if header.pre_key is None else b"\x01" + struct.pack(">I", 1)
    return encoded + (struct.pack(">I", 1) + encapsulated if mode != X3DH else b"")


def decode_header(message, signed_pre_key, pre_key):
    """Mode, x3dh's header, the KEM ciphertext, the encoded header and the rest."""
    assert message[:2] == bytes([1, 2])
    mode = message[2]
    identity_key, ephemeral_key = message[5:37], message[37:69]
    assert message[69:73] == struct.pack(">I", 1)
    has_pre_key, position = message[73] == 1, 74 + 4 * message[73]
    encapsulated = b""
    if mode != X3DH:
        encapsulated = message[position + 4 : position + 4 + 1568]
        position += 4 + 1568
    header = x3dh.Header(
        identity_key, ephemeral_key, signed_pre_key, pre_key if has_pre_key else None
    )
    return mode, header, encapsulated, message[:position], message[position:]


class PQXDHInitiator:
    """PQXDH by its specification, §3.3, with a seed for the identity key."""

    def __init__(self, seed):
        self.private = xeddsa.seed_to_priv(seed)
        self.identity = xeddsa.seed_to_ed25519_pub(seed)
        self.ephemeral = hashlib.sha256(seed + b"ephemeral").digest()

    def agree(self, bundle, mode=PQXDH):
        """The shared secret, the associated data and the encoded header."""
        identity = bytes.fromhex(bundle["identityKey"])
        signed = bytes.fromhex(bundle["signedPreKey"])
        one_time = bytes.fromhex(bundle["oneTimePreKey"])
        kem = bytes.fromhex(bundle["kemPreKey"])
        body = bytes([bundle["modes"]]) + struct.pack(">I", 1) + signed
        assert xeddsa.ed25519_verify(
            bytes.fromhex(bundle["signature"]), identity, b"Martlet_SignedPreKey_v1" + body
        )
        kem_body = b"\x00" + struct.pack(">I", 1) + kem
        assert xeddsa.ed25519_verify(
            bytes.fromhex(bundle["kemSignature"]), identity, b"Martlet_KEMPreKey_v1" + kem_body
        )
        shared, encapsulated = ML_KEM_1024.encaps(kem)
        agreements = [
            xeddsa.x25519(self.private, signed),
            xeddsa.x25519(self.ephemeral, xeddsa.ed25519_pub_to_curve25519_pub(identity)),
            xeddsa.x25519(self.ephemeral, signed),
            xeddsa.x25519(self.ephemeral, one_time),
        ]
        header = x3dh.Header(
            self.identity, xeddsa.priv_to_curve25519_pub(self.ephemeral), signed, one_time
        )
        associated_data = self.identity + identity + PYTHON + SWIFT + hashlib.sha256(kem).digest()
        return (
            shared_secret(agreements, shared),
            associated_data,
            encode_header(mode, header, encapsulated),
        )


class PQXDHResponder:
    """The other side of it, which publishes one bundle."""

    def __init__(self, seed):
        self.seed = seed
        self.private = xeddsa.seed_to_priv(seed)
        self.identity = xeddsa.seed_to_ed25519_pub(seed)
        self.signed, self.one_time = os.urandom(32), os.urandom(32)
        self.kem, self.decapsulation_key = ML_KEM_1024.keygen()

    def sign(self, label, body):
        return xeddsa.ed25519_seed_sign(self.seed, label + body).hex()

    def bundle(self, modes):
        signed = xeddsa.priv_to_curve25519_pub(self.signed)
        identifier = struct.pack(">I", 1)
        return {
            "identityKey": self.identity.hex(),
            "modes": modes,
            "signedPreKey": signed.hex(),
            "signature": self.sign(b"Martlet_SignedPreKey_v1", bytes([modes]) + identifier + signed),
            "oneTimePreKey": xeddsa.priv_to_curve25519_pub(self.one_time).hex(),
            "kemPreKey": self.kem.hex(),
            "kemSignature": self.sign(b"Martlet_KEMPreKey_v1", b"\x00" + identifier + self.kem),
        }

    def agree(self, message):
        """Mode, shared secret, associated data, the encoded header, and what follows it."""
        signed = xeddsa.priv_to_curve25519_pub(self.signed)
        one_time = xeddsa.priv_to_curve25519_pub(self.one_time)
        mode, header, encapsulated, encoded, inner = decode_header(message, signed, one_time)
        assert header.pre_key == one_time
        initiator = xeddsa.ed25519_pub_to_curve25519_pub(header.identity_key)
        agreements = [
            xeddsa.x25519(self.signed, initiator),
            xeddsa.x25519(self.private, header.ephemeral_key),
            xeddsa.x25519(self.signed, header.ephemeral_key),
            xeddsa.x25519(self.one_time, header.ephemeral_key),
        ]
        secret = shared_secret(
            agreements, ML_KEM_1024.decaps(self.decapsulation_key, encapsulated)
        )
        associated_data = header.identity_key + self.identity + SWIFT + PYTHON
        associated_data += hashlib.sha256(self.kem).digest()
        return mode, secret, associated_data, encoded, inner


def shared_secret(agreements, kem_secret):
    """What PQXDH makes of DH1 to DH4 and the secret of ML-KEM."""
    material = b"\xff" * 32 + b"".join(agreements) + kem_secret
    info = b"Martlet_PQXDH_Curve25519_SHA-256_ML-KEM-1024"
    return hkdf(material, b"\x00" * 32, info, 32)

"""The Double Ratchet of the package `doubleratchet`, with the functions of docs/protocol.md §5."""

import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from doubleratchet import (
    AEAD,
    AuthenticationFailedException,
    DoubleRatchet,
    EncryptedMessage,
    Header,
)
from doubleratchet.recommended import (
    HashFunction,
    diffie_hellman_ratchet_curve25519,
    kdf_hkdf,
    kdf_separate_hmacs,
)


def hkdf(material, salt, info, length):
    return HKDF(hashes.SHA256(), length, salt, info).derive(material)


class RootKDF(kdf_hkdf.KDF):
    @staticmethod
    def _get_hash_function():
        return HashFunction.SHA_256

    @staticmethod
    def _get_info():
        return b"Martlet_Ratchet_v1"


class ChainKDF(kdf_separate_hmacs.KDF):
    @staticmethod
    def _get_hash_function():
        return HashFunction.SHA_256


class MessageAEAD(AEAD):
    @staticmethod
    async def encrypt(plaintext, key, associated_data):
        derived = hkdf(key, None, b"Martlet_Message_v1", 44)
        return AESGCM(derived[:32]).encrypt(derived[32:], plaintext, associated_data)

    @staticmethod
    async def decrypt(ciphertext, key, associated_data):
        derived = hkdf(key, None, b"Martlet_Message_v1", 44)
        try:
            return AESGCM(derived[:32]).decrypt(derived[32:], ciphertext, associated_data)
        except InvalidTag as error:
            raise AuthenticationFailedException() from error


def encode_header(header):
    """Everything of a RatchetMessage (kind 1) before its ciphertext."""
    return (
        bytes([1, 1])
        + header.ratchet_pub
        + struct.pack(
            ">IIH", header.previous_sending_chain_length, header.sending_chain_length, 0
        )
    )


def encode(message):
    return encode_header(message.header) + message.ciphertext


def decode(data):
    assert data[:2] == bytes([1, 1])
    previous, number, extension = struct.unpack(">IIH", data[34:44])
    assert extension == 0
    return EncryptedMessage(Header(data[2:34], previous, number), data[44:])


class Ratchet(DoubleRatchet):
    @staticmethod
    def _build_associated_data(associated_data, header):
        return associated_data + encode_header(header)


# The chain's KDF gives the next chain key first, then the message key.
CONFIGURATION = {
    "diffie_hellman_ratchet_class": diffie_hellman_ratchet_curve25519.DiffieHellmanRatchet,
    "root_chain_kdf": RootKDF,
    "message_chain_kdf": ChainKDF,
    "message_chain_constant": b"\x02\x01",
    "dos_protection_threshold": 2000,
    "max_num_skipped_message_keys": 2000,
    "aead": MessageAEAD,
}

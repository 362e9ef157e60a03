"""The Triple Ratchet: the Double Ratchet of the package `doubleratchet` beside `braid`."""

import struct

from braid import Braid, SparseRatchet
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand
from doubleratchet import AEAD, AuthenticationFailedException, EncryptedMessage, Header
from signal_ratchet import CONFIGURATION, Ratchet, hkdf


class Current:
    """The extension and the sparse key of the message that is under way: one at a time."""

    extension = key = None


def prefix(header):
    counts = header.previous_sending_chain_length, header.sending_chain_length, 75
    return bytes([2, 1]) + header.ratchet_pub + struct.pack(">IIH", *counts) + Current.extension


class TripleAEAD(AEAD):
    @staticmethod
    async def encrypt(plaintext, key, associated_data):
        derived = hkdf(key, Current.key, b"Martlet_Message_v2", 44)
        return AESGCM(derived[:32]).encrypt(derived[32:], plaintext, associated_data)

    @staticmethod
    async def decrypt(ciphertext, key, associated_data):
        derived = hkdf(key, Current.key, b"Martlet_Message_v2", 44)
        try:
            return AESGCM(derived[:32]).decrypt(derived[32:], ciphertext, associated_data)
        except InvalidTag as error:
            raise AuthenticationFailedException() from error


class DoublePart(Ratchet):
    @staticmethod
    def _build_associated_data(associated_data, header):
        return associated_data + prefix(header)


class TripleRatchet:
    """Either side; `key` is the recipient's signed prekey, public to the initiator and private to
    the recipient itself."""

    def __init__(self, secret, key, associated_data, is_initiator=True):
        parts = hkdf_expand(secret, b"Martlet_TripleRatchet_v1", 96)
        self.root, self.key, self.associated_data = parts[:32], key, associated_data
        self.sparse = SparseRatchet(parts[32:64], Braid(parts[64:], is_initiator), is_initiator)
        self.double = None

    async def encrypt(self, plaintext, associated_data=None):
        data = associated_data or self.associated_data
        Current.extension, Current.key = self.sparse.send()
        if self.double is None:
            self.double, message = await DoublePart.encrypt_initial_message(
                **{**CONFIGURATION, "aead": TripleAEAD},
                shared_secret=self.root,
                recipient_ratchet_pub=self.key,
                message=plaintext,
                associated_data=data,
            )
        else:
            message = await self.double.encrypt_message(plaintext, data)
        return prefix(message.header) + message.ciphertext

    async def decrypt(self, data, associated_data=None):
        assert data[:2] == bytes([2, 1])
        previous, number, length = struct.unpack(">IIH", data[34:44])
        assert length == 75
        Current.extension = data[44:119]
        Current.key = self.sparse.key(Current.extension)
        message = EncryptedMessage(Header(data[2:34], previous, number), data[119:])
        associated_data = associated_data or self.associated_data
        if self.double is None:
            self.double, plaintext = await DoublePart.decrypt_initial_message(
                **{**CONFIGURATION, "aead": TripleAEAD},
                shared_secret=self.root,
                own_ratchet_priv=self.key,
                message=message,
                associated_data=associated_data,
            )
        else:
            plaintext = await self.double.decrypt_message(message, associated_data)
        self.sparse.receive(Current.extension)
        return plaintext


def hkdf_expand(key, info, length):
    return HKDFExpand(hashes.SHA256(), length, info).derive(key)

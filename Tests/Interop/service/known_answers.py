"""Known answers of the formats that are Martlet's own, computed from docs/protocol.md alone.

`python known_answers.py` prints what Tests/Vectors/protocol/known_answers.json has: the project's
programs are held against the file, and the file against this.
"""

import base64
import hashlib
import json

from cryptography.hazmat.primitives.asymmetric import ed25519, x25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt

import hpke


def octets(start, count):
    """Bytes that count up."""
    return bytes((start + index) % 256 for index in range(count))


ACCOUNT, DEVICE = octets(0x10, 16), 2
SEED = octets(0x40, 32)
IDENTITY = ed25519.Ed25519PrivateKey.from_private_bytes(SEED)
SOURCE = "docs/protocol.md, by Python's cryptography and PyNaCl"


def flipped(value, index):
    return value[:index] + bytes([value[index] ^ 1]) + value[index + 1:]


def padded(payload):
    """§9."""
    length = len(payload) + 1
    exponent = length.bit_length() - 1
    step = 1 << (exponent - exponent.bit_length())
    size = max(64, -(-length // step) * step)
    return payload + b"\x80" + bytes(size - length)


def padding():
    payload = b"hello"
    good = padded(payload)
    return {
        "section": 9, "payload": payload.hex(), "padded": good.hex(),
        "sizes": [[size, len(padded(bytes(size)))]
                  for size in (0, 62, 63, 64, 99, 255, 999, 1024, 65_535, 98_303)],
        "refused": [
            {"why": "no mark", "padded": bytes(64).hex()},
            {"why": "longer than it has to be", "padded": (good + bytes(64)).hex()},
            {"why": "something after the mark", "padded": flipped(good, 63).hex()},
        ]}


def device_name():
    name, nonce = "Éva's phone", octets(0x80, 24)
    key = HKDF(SHA256(), 32, b"", b"Martlet_DeviceName_v1").derive(SEED)
    sealed = nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(name.encode(), b"", nonce, key)
    return {
        "section": 14, "identity_seed": SEED.hex(), "name": name, "sealed": sealed.hex(),
        "refused": [
            {"why": "a changed ciphertext", "sealed": flipped(sealed, 24).hex()},
            {"why": "a changed nonce", "sealed": flipped(sealed, 0).hex()},
            {"why": "a tag that is cut", "sealed": sealed[:-1].hex()},
        ]}


def linking():
    private, ephemeral = octets(0x01, 32), octets(0x21, 32)
    public = x25519.X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()
    name, token = "tablet", octets(0xC0, 32)

    def text(value):
        return base64.urlsafe_b64encode(value).rstrip(b"=").decode()

    def field(number, value):
        return bytes([number << 3 | 2, len(value)]) + value

    message = field(1, ACCOUNT) + field(2, SEED) + field(3, token)
    sealed = hpke.seal(ephemeral, public, message, b"Martlet_Provisioning_v1")
    return {
        "section": 15, "private_key": private.hex(), "device_name": name,
        "code": f"martlet-link:{text(public)}.{text(name.encode())}",
        "provisioning_id": hashlib.sha256(public).digest()[:16].hex(),
        "account": ACCOUNT.hex(), "identity_seed": SEED.hex(), "link_token": token.hex(),
        "sealed": sealed.hex(),
        "refused": [
            {"why": "another encapsulated key", "sealed": flipped(sealed, 3).hex()},
            {"why": "a changed ciphertext", "sealed": flipped(sealed, 40).hex()},
            {"why": "another info",
             "sealed": hpke.seal(ephemeral, public, message, b"Martlet_Provisioning_v2").hex()},
            {"why": "a message without a link token",
             "sealed": hpke.seal(ephemeral, public, message[:-34],
                                 b"Martlet_Provisioning_v1").hex()},
        ]}


def leaf_credential():
    leaf = ed25519.Ed25519PrivateKey.from_private_bytes(octets(0x60, 32)).public_key()
    key, address = leaf.public_bytes_raw(), ACCOUNT + bytes([DEVICE])
    credential = address + IDENTITY.sign(b"Martlet_GroupLeaf_v1" + address + key)
    other = ACCOUNT + bytes([DEVICE + 1]) + credential[17:]
    zero = ACCOUNT + b"\0"
    return {
        "section": 13, "identity_key": IDENTITY.public_key().public_bytes_raw().hex(),
        "signature_key": key.hex(), "credential": credential.hex(),
        "refused": [
            {"why": "another device", "credential": other.hex(), "signature_key": key.hex()},
            {"why": "another leaf key", "credential": credential.hex(),
             "signature_key": flipped(key, 5).hex()},
            {"why": "a device of number 0", "signature_key": key.hex(),
             "credential": (zero + IDENTITY.sign(b"Martlet_GroupLeaf_v1" + zero + key)).hex()},
            {"why": "a byte too many", "credential": (credential + b"\0").hex(),
             "signature_key": key.hex()},
        ]}


def signed_prekey():
    key = x25519.X25519PrivateKey.from_private_bytes(octets(0x05, 32)).public_key()
    public, identifier = key.public_bytes_raw(), 0x01020304

    def signature(modes):
        return IDENTITY.sign(
            b"Martlet_SignedPreKey_v1" + bytes([modes]) + identifier.to_bytes(4, "big") + public)

    good = signature(6)
    return {
        "section": 3, "identity_key": IDENTITY.public_key().public_bytes_raw().hex(),
        "identifier": identifier, "modes": 6, "public_key": public.hex(), "signature": good.hex(),
        "refused": [
            {"why": "modes that are not signed", "modes": 1, "signature": good.hex()},
            {"why": "no mode", "modes": 0, "signature": signature(0).hex()},
            {"why": "a changed signature", "modes": 6, "signature": flipped(good, 0).hex()},
        ]}


def answers():
    return {
        "source": SOURCE, "padding": padding(), "device_name": device_name(),
        "linking": linking(), "leaf_credential": leaf_credential(),
        "signed_prekey": signed_prekey()}


def text():
    return json.dumps(answers(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(text(), end="")

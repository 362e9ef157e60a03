"""Sessions between the Swift library and the packages `x3dh` and `doubleratchet`, both ways."""

import asyncio
import hashlib
import os

import pytest
import x3dh
from signal_agreement import PYTHON, SWIFT, X3DH, PQXDHInitiator, decode_header, encode_header, state
from signal_ratchet import CONFIGURATION, Ratchet, decode, encode


def run(coroutine):
    return asyncio.run(coroutine)


def converse(swift, ratchet, associated_data):
    """Messages both ways, in and out of order."""
    for turn in range(4):
        for number in range(3):
            text = f"python {turn} {number}".encode()
            message = run(ratchet.encrypt_message(text, associated_data))
            assert swift.decrypt(encode(message)) == text
        held = [swift.encrypt(f"swift {turn} {number}".encode()) for number in range(3)]
        for number in (2, 0, 1):
            text = run(ratchet.decrypt_message(decode(held[number]), associated_data))
            assert text == f"swift {turn} {number}".encode()


def test_swift_begins_with_x3dh(swift):
    own = state()
    bundle = own.bundle
    pre_key = next(iter(bundle.pre_keys))
    swift.call(
        "begin",
        bundle={
            "identityKey": bundle.identity_key.hex(),
            "modes": X3DH,
            "signedPreKey": bundle.signed_pre_key.hex(),
            "signature": bundle.signed_pre_key_sig.hex(),
            "oneTimePreKey": pre_key.hex(),
        },
    )
    message = swift.encrypt(b"hello")
    mode, header, _, encoded, inner = decode_header(message, bundle.signed_pre_key, pre_key)
    assert mode == X3DH
    secret, associated_data, signed = run(
        own.get_shared_secret_passive(header, SWIFT + PYTHON, require_pre_key=False)
    )
    ratchet, plaintext = run(
        Ratchet.decrypt_initial_message(
            **CONFIGURATION,
            shared_secret=secret,
            own_ratchet_priv=signed.priv,
            message=decode(inner),
            associated_data=associated_data + hashlib.sha256(encoded).digest(),
        )
    )
    assert plaintext == b"hello"
    converse(swift, ratchet, associated_data)


def begin_from_python(swift, secret, associated_data, encoded, signed_pre_key):
    ratchet, message = run(
        Ratchet.encrypt_initial_message(
            **CONFIGURATION,
            shared_secret=secret,
            recipient_ratchet_pub=signed_pre_key,
            message=b"hello",
            associated_data=associated_data + hashlib.sha256(encoded).digest(),
        )
    )
    assert swift.decrypt(encoded + encode(message)) == b"hello"
    answer = swift.encrypt(b"answer")
    assert run(ratchet.decrypt_message(decode(answer), associated_data)) == b"answer"
    converse(swift, ratchet, associated_data)


@pytest.mark.parametrize("one_time", [True, False])
def test_python_begins_with_x3dh(swift, one_time):
    offer = swift.call("bundle")["bundle"]
    own = state()
    # x3dh verifies signatures over one mode's bit; the offer carries both, so it is verified here.
    own._encode_public_key = lambda form, pub: (
        b"Martlet_SignedPreKey_v1" + bytes([offer["modes"]]) + bytes([0, 0, 0, 1]) + pub
        if form is x3dh.IdentityKeyFormat.CURVE_25519
        else pub
    )
    bundle = x3dh.Bundle(
        bytes.fromhex(offer["identityKey"]),
        bytes.fromhex(offer["signedPreKey"]),
        bytes.fromhex(offer["signature"]),
        frozenset([bytes.fromhex(offer["oneTimePreKey"])] if one_time else []),
    )
    secret, associated_data, header = run(
        own.get_shared_secret_active(bundle, PYTHON + SWIFT, require_pre_key=False)
    )
    encoded = encode_header(X3DH, header)
    begin_from_python(swift, secret, associated_data, encoded, bundle.signed_pre_key)


def test_python_begins_with_pqxdh(swift):
    offer = swift.call("bundle")["bundle"]
    secret, associated_data, encoded = PQXDHInitiator(os.urandom(32)).agree(offer)
    signed = bytes.fromhex(offer["signedPreKey"])
    begin_from_python(swift, secret, associated_data, encoded, signed)

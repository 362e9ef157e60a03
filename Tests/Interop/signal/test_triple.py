"""Sessions with the Triple Ratchet between the Swift library and `triple`."""

import asyncio
import hashlib
import os
import random

import pytest
from signal_agreement import TRIPLE, PQXDHInitiator, PQXDHResponder
from triple import TripleRatchet


async def python_begins(swift):
    offer = swift.call("bundle")["bundle"]
    assert offer["modes"] & TRIPLE
    secret, data, encoded = PQXDHInitiator(os.urandom(32)).agree(offer, TRIPLE)
    python = TripleRatchet(secret, bytes.fromhex(offer["signedPreKey"]), data)
    first = await python.encrypt(b"hello", data + hashlib.sha256(encoded).digest())
    assert swift.decrypt(encoded + first) == b"hello"
    assert await python.decrypt(swift.encrypt(b"answer")) == b"answer"
    return python


async def swift_begins(swift):
    own = PQXDHResponder(os.urandom(32))
    swift.call("begin", bundle=own.bundle(TRIPLE))
    mode, secret, data, encoded, inner = own.agree(swift.encrypt(b"hello"))
    assert mode == TRIPLE
    python = TripleRatchet(secret, own.signed, data, is_initiator=False)
    assert await python.decrypt(inner, data + hashlib.sha256(encoded).digest()) == b"hello"
    assert swift.decrypt(await python.encrypt(b"answer")) == b"answer"
    return python


async def converse(swift, python, count):
    chance = random.Random(10_000)
    sent, late = 2, []
    while sent < count:
        is_python = chance.random() < 0.5
        burst = []
        for _ in range(chance.randint(1, 6)):
            text = f"message {sent}".encode()
            message = await python.encrypt(text) if is_python else swift.encrypt(text)
            sent += 1
            burst.append((is_python, text, message))
        if chance.random() < 0.2:
            chance.shuffle(burst)
        if chance.random() < 0.1:
            late.append((sent, burst.pop()))
        if chance.random() < 0.1 and burst:
            burst.pop()
        due = [held for since, held in late if sent - since > 8]
        late = [(since, held) for since, held in late if sent - since <= 8]
        for from_python, text, message in burst + due:
            received = swift.decrypt(message) if from_python else await python.decrypt(message)
            assert received == text


@pytest.mark.parametrize("begin", [python_begins, swift_begins])
def test_ten_thousand_messages(swift, begin):
    """Both ways, lost, late and in bursts; the Braid comes to many keys from both sides."""

    async def run():
        python = await begin(swift)
        await converse(swift, python, 10_000)
        assert python.sparse.braid.epoch > 50

    asyncio.run(run())


def test_nobody_can_take_a_mode_out_of_a_signed_prekey(swift):
    """The modes are inside the signature: the server cannot bring about a weaker one."""
    own = PQXDHResponder(os.urandom(32))
    bundle = own.bundle(TRIPLE)
    with pytest.raises(ValueError):
        swift.call("begin", bundle={**bundle, "modes": 2})

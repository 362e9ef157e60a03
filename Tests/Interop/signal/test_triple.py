"""Sessions with the Triple Ratchet between the Swift library and `triple`."""

import asyncio
import hashlib
import os
import random

from agreement import TRIPLE, PQXDHInitiator
from triple import TripleRatchet


def test_ten_thousand_messages(swift):
    """Both ways, lost, late and in bursts; the Braid comes to many keys from both sides."""
    offer = swift.call("bundle")["bundle"]
    assert offer["modes"] & TRIPLE
    secret, data, encoded = PQXDHInitiator(os.urandom(32)).agree(offer, TRIPLE)
    python = TripleRatchet(secret, bytes.fromhex(offer["signedPreKey"]), data)
    chance = random.Random(10_000)

    async def converse():
        first = await python.encrypt(b"hello", data + hashlib.sha256(encoded).digest())
        assert swift.decrypt(encoded + first) == b"hello"
        assert await python.decrypt(swift.encrypt(b"answer")) == b"answer"
        sent, late = 2, []
        while sent < 10_000:
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
                received = (
                    swift.decrypt(message) if from_python else await python.decrypt(message)
                )
                assert received == text

    asyncio.run(converse())
    assert python.sparse.braid.epoch > 50

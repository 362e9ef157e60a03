"""The codec against two independent ones: Google's Python and protobuf-c.

MARTLET_INTEROP_MESSAGES is how many random messages go each way; CI takes fewer than a release.
"""

import collections
import os
import pathlib
import random

import pytest
from google.protobuf import json_format
from google.protobuf.message import DecodeError

from driver import Driver, build_peer
from messages import Generator, everything_class

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
COUNT = int(os.environ.get("MARTLET_INTEROP_MESSAGES", "10000"))
BATCH = 500


@pytest.fixture(scope="module")
def google(tmp_path_factory):
    return everything_class(CHECKOUT, tmp_path_factory.mktemp("schema"))


@pytest.fixture(scope="module")
def martlet(built):
    driver = Driver(built("codec-driver"))
    yield driver
    driver.close()


@pytest.fixture(scope="module")
def peer(tmp_path_factory):
    driver = Driver(build_peer(CHECKOUT, tmp_path_factory.mktemp("peer")))
    yield driver
    driver.close()


def canonical(message):
    """Bytes that are equal where messages are, also where a number is none."""
    return message.SerializeToString(deterministic=True)


def batches(google, seed):
    message_class, _ = google
    generator = Generator(message_class, seed)
    for start in range(0, COUNT, BATCH):
        yield [generator.next() for _ in range(min(BATCH, COUNT - start))]


def accepted(answers):
    for is_accepted, content in answers:
        assert is_accepted, content.decode()
        yield content


def test_messages_of_google_are_decoded_and_encoded_to_the_same(google, martlet):
    for messages in batches(google, 1):
        encoded = [message.SerializeToString() for message in messages]
        for message, again in zip(messages, accepted(martlet.ask(b"b", encoded))):
            assert canonical(google[0].FromString(again)) == canonical(message)


def test_messages_of_protobuf_c_are_decoded_and_encoded_to_the_same(google, martlet, peer):
    for messages in batches(google, 2):
        ours = list(accepted(martlet.ask(b"b", [m.SerializeToString() for m in messages])))
        theirs = list(accepted(peer.ask(b"b", ours)))
        for message, again in zip(messages, accepted(martlet.ask(b"b", theirs))):
            assert canonical(google[0].FromString(again)) == canonical(message)


def test_json_of_martlet_is_read_by_google(google, martlet):
    message_class, pool = google
    for messages in batches(google, 3):
        encoded = [message.SerializeToString() for message in messages]
        for message, text in zip(messages, accepted(martlet.ask(b"j", encoded))):
            again = json_format.Parse(text, message_class(), descriptor_pool=pool)
            assert canonical(again) == canonical(message), text.decode()


def test_json_of_google_is_read_by_martlet(google, martlet):
    message_class, pool = google
    for messages in batches(google, 4):
        texts = [json_format.MessageToJson(m, descriptor_pool=pool).encode() for m in messages]
        for message, again in zip(messages, accepted(martlet.ask(b"p", texts))):
            assert canonical(message_class.FromString(again)) == canonical(message)


# Why one codec accepts what another refuses: (accepted by, refused by, what Martlet says) -> reason.
DIFFERENCES = {}


def mutated(draw, data):
    data = bytearray(data)
    for _ in range(draw.randint(1, 3)):
        place = draw.randrange(len(data) + 1)
        change = draw.randrange(4)
        if change == 0:
            data[place:place] = draw.randbytes(draw.randint(1, 3))
        elif change == 1:
            del data[place : place + draw.randint(1, 3)]
        elif change == 2 and place < len(data):
            data[place] = draw.randrange(256)
        elif place < len(data):
            data[place] ^= 1 << draw.randrange(8)
    return bytes(data)


def decoded(message_class, data):
    try:
        return message_class.FromString(data)
    except DecodeError:
        return None


def test_all_three_agree_on_what_is_malformed(google, martlet, peer):
    draw = random.Random(5)
    differences = collections.Counter()
    samples = {}
    for messages in batches(google, 6):
        data = [mutated(draw, message.SerializeToString()) for message in messages]
        ours, theirs = martlet.ask(b"b", data), peer.ask(b"b", data)
        for bytes_, (is_ours, content), (is_peers, _) in zip(data, ours, theirs):
            message = decoded(google[0], bytes_)
            if is_ours and message is not None:
                assert canonical(google[0].FromString(content)) == canonical(message), bytes_.hex()
            reason = "" if is_ours else content.decode().split(" at offset")[0]
            key = (is_ours, message is not None, is_peers, reason)
            differences[key] += 1
            samples[key] = bytes_.hex()
    for key, count in differences.items():
        print(key, count, samples[key][:200])
    assert False

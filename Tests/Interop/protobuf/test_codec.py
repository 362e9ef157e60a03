"""The codec against two independent ones: Google's Python and protobuf-c.

MARTLET_INTEROP_MESSAGES is how many random messages each test takes: by default 100,000 together.
"""

import collections
import os
import pathlib
import random
import re

import pytest
from google.protobuf import json_format
from google.protobuf.message import DecodeError
from google.protobuf.unknown_fields import UnknownFieldSet

from driver import Driver, build_peer
from messages import Generator, everything_class

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
COUNT = int(os.environ.get("MARTLET_INTEROP_MESSAGES", "20000"))
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


def batches(google, seed, **options):
    generator = Generator(google[0], seed, **options)
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
    # protobuf-c takes a negative zero for the default and leaves it out.
    for messages in batches(google, 2, negative_zero=False):
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


# Where the three may differ on whether bytes are a message: who accepts (M Martlet, G Google's
# Python, C protobuf-c), what Martlet says, and why that is right.
DIFFERENCES = [
    ("MG", "", "protobuf-c knows no groups, and refuses a known field of another wire type"),
    ("C", "string .* not UTF", "protobuf-c does not look at the bytes of strings"),
    ("C", "varint .* exceeds", "protobuf-c drops the bits of a tag beyond the 32nd"),
    ("C", "field number N", "protobuf-c does not look at the numbers of unknown fields"),
    ("G", "field number N", "Google's Python does not look at field numbers in unknown groups"),
    ("GC", "varint .* exceeds", "a tenth byte with more than the 64th bit: bits would be lost"),
    ("G", "varint .* exceeds", "the same, in a message that protobuf-c refuses anyway"),
    ("G", "", "Google's Python does not look into a message that has no fields"),
    ("GC", "", "the same, and protobuf-c does not see the fault either"),
]


def unexplained(who, reason, message, byte_count):
    """Whether a difference is none of the table."""
    if who == "MG":
        # Unknown fields are gone where a later choice of a oneof replaced the message they are in.
        was_replaced = message.ByteSize() < byte_count
        return not was_replaced and not any_message(message, lambda m: len(UnknownFieldSet(m)) > 0)
    for accepting, pattern, _ in DIFFERENCES:
        if accepting == who and pattern and re.search(pattern, reason):
            return False
    if "G" in who:
        return not any_message(message, lambda m: not m.DESCRIPTOR.fields and m.ByteSize() > 0)
    return True


def any_message(message, holds):
    """Whether something holds of a message or of one in it."""
    return holds(message) or any(any_message(inner, holds) for inner in submessages(message))


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


def holds_unknown_entry(message):
    """Whether a map's entry is kept as an unknown field.

    Google's Python does so with an entry that has a field besides its key and value; the
    specification treats an entry as a message, whose unknown fields change nothing else.
    """
    maps = {field.number for field in message.DESCRIPTOR.fields if is_map(field)}
    return any(field.field_number in maps for field in UnknownFieldSet(message))


def is_map(field):
    return bool(field.message_type and field.message_type.GetOptions().map_entry)


def submessages(message):
    for field, value in message.ListFields():
        if is_map(field):
            if field.message_type.fields_by_name["value"].message_type:
                yield from value.values()
        elif field.message_type:
            yield from value if field.is_repeated else [value]


def test_all_three_agree_on_what_is_malformed(google, martlet, peer):
    draw = random.Random(5)
    differences = collections.Counter()
    for messages in batches(google, 6):
        data = [mutated(draw, message.SerializeToString()) for message in messages]
        ours, theirs = martlet.ask(b"b", data), peer.ask(b"b", data)
        for bytes_, (is_ours, content), (is_peers, _) in zip(data, ours, theirs):
            message = decoded(google[0], bytes_)
            if is_ours and message is not None and not any_message(message, holds_unknown_entry):
                assert canonical(google[0].FromString(content)) == canonical(message), bytes_.hex()
            accepting = zip("MGC", (is_ours, message is not None, is_peers))
            who = "".join(name for name, is_accepted in accepting if is_accepted)
            reason = "" if is_ours else re.sub("[0-9]+", "N", content.decode())
            differences[who] += 1
            if who not in ("", "MGC"):
                assert not unexplained(who, reason, message, len(bytes_)), (who, reason, bytes_.hex())
    # Most of the bytes are still messages to all, many to none.
    assert differences["MGC"] > COUNT / 5
    assert differences[""] > COUNT / 10

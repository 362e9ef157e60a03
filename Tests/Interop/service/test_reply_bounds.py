"""Every reply fits what gRPC libraries take by default, 4 MiB, however much there is to tell."""

import os

from google.protobuf.descriptor import FieldDescriptor as Field

MEGABYTE = 1 << 20
DEFAULT_LIMIT = 4 * MEGABYTE
# What goes with the payload of an entry: identifiers, times, tags.
FRAMING = 256
ENVELOPE = 96 * 1024
# The largest entry of a group's log is a commit.
LOG_ENTRY = 786_432
PAGE = 100

# The most bytes that one reply, or one message of a stream, may have, and why.
BOUNDS = {
    "GetServerInfo": (2 * FRAMING, "a version and numbers"),
    "RegisterAccount": (FRAMING, "one address"),
    "Challenge": (FRAMING, "one challenge"),
    "Authenticate": (FRAMING, "one token"),
    "AwaitProvisioning": (16_384 + FRAMING, "one message of at most 16 KiB"),
    "CreateLinkToken": (FRAMING, "one token"),
    "LinkDevice": (FRAMING, "one address"),
    "RecoverAccount": (FRAMING, "one address"),
    "FetchRecovery": (16_384 + FRAMING, "what was kept"),
    "ListDevices": (8 * (256 + FRAMING), "8 devices, names of 256 bytes"),
    "GetPreKeyBundle": (8 * (1_568 + 5 * FRAMING), "8 devices, one ML-KEM key each"),
    "GetIdentity": (8 * FRAMING, "8 devices"),
    "GetIdentityKeys": (100 * FRAMING, "100 accounts by the request"),
    "ClaimKeyPackages": (
        MEGABYTE + 10 * 8 * 8_192 + 100 * 8 * FRAMING,
        "stops after 1 MiB, at 10 accounts of 8 devices each time"),
    "Send": (127 * FRAMING, "device numbers"),
    "SendSync": (127 * FRAMING, "device numbers"),
    "Subscribe": (LOG_ENTRY + 65_536 + FRAMING, "one frame"),
    "SubscribeDownstream": (LOG_ENTRY + 65_536 + FRAMING, "one frame"),
    "FetchMessages": (
        MEGABYTE + ENVELOPE + LOG_ENTRY + PAGE * FRAMING, "1 MiB but for the last of each kind"),
    "GetMessages": (MEGABYTE + ENVELOPE + PAGE * FRAMING, "1 MiB but for the last"),
    "ListConversations": (PAGE * (4_096 + FRAMING), "100 settings of 4 KiB"),
    "UpdateConversationSettings": (4_096 + FRAMING, "one setting"),
    "StreamTyping": (4_096 + FRAMING, "one notice"),
    "GetGroupsConfiguration": (2 * FRAMING, "keys and suites"),
    "CommitBundle": (
        MEGABYTE + LOG_ENTRY + 6_000 * 32 + 65_536 + FRAMING,
        "missing removals up to 1 MiB, or the winning commit, or metadata, or device names"),
    "Propose": (LOG_ENTRY + FRAMING, "one answer"),
    "GetGroupInfo": (2 * 65_536 + FRAMING, "GroupInfo and metadata of 64 KiB each"),
    "ExternalCommit": (LOG_ENTRY + 65_536 + FRAMING, "the winning commit"),
    "StreamCommits": (LOG_ENTRY + 65_536 + FRAMING, "one entry"),
    "FetchWelcomes": (2 * MEGABYTE + 65_536 + 20 * FRAMING, "1 MiB but for the last"),
    "GetRatchetTree": (65_536 + FRAMING, "one chunk"),
    "UpdateGroupMetadata": (65_536 + FRAMING, "metadata"),
    "ListMyGroups": (PAGE * FRAMING, "100 groups"),
}


def methods(api):
    yield from api.keys.DESCRIPTOR.services_by_name["KeyService"].methods
    yield from api.messaging.DESCRIPTOR.services_by_name["Messaging"].methods
    yield from api.groups.DESCRIPTOR.services_by_name["Groups"].methods


def may_be_large(descriptor, seen=()):
    """Whether a message has a field whose size its type does not bound."""
    if descriptor in seen:
        return False
    for field in descriptor.fields:
        if field.is_repeated or field.type in (Field.TYPE_BYTES, Field.TYPE_STRING):
            return True
        if field.message_type and may_be_large(field.message_type, seen + (descriptor,)):
            return True
    return False


def test_every_reply_that_may_be_large_has_a_bound_below_the_default_limit(api):
    large = {method.name for method in methods(api) if may_be_large(method.output_type)}
    assert large == set(BOUNDS)
    for name, (limit, why) in BOUNDS.items():
        assert limit < DEFAULT_LIMIT, (name, why)


def bound(name, reply):
    size = reply.ByteSize()
    assert size <= BOUNDS[name][0], (name, size)
    return size


def fetch(api, device, limit=0):
    return device.messaging.FetchMessages(
        api.messaging.FetchMessagesRequest(limit=limit), metadata=device.metadata)


def test_a_full_queue_is_emptied_page_by_page(api, register):
    """A hundred and ten documents of 64 KiB, and some of the largest size: a reply has 1 MiB."""
    alice, bob = register(), register()
    sent = [os.urandom(65_536) for _ in range(110)] + [os.urandom(98_304) for _ in range(20)]
    for ciphertext in sent:
        alice.messaging.Send(
            alice.send_request([bob], ciphertext), metadata=alice.metadata)
    received = []
    while True:
        page = fetch(api, bob)
        bound("FetchMessages", page)
        assert page.frames
        received += [frame.envelope.ciphertext for frame in page.frames]
        bob.messaging.Acknowledge(
            api.messaging.AcknowledgeRequest(acknowledgement=api.messaging.Acknowledgement(
                message_ids=[frame.envelope.message_id for frame in page.frames])),
            metadata=bob.metadata)
        if not page.has_more:
            break
    assert received == sent


def test_history_is_paged_by_bytes_too(api, register):
    alice, bob = register(), register()
    sent = [os.urandom(98_304) for _ in range(60)]
    for ciphertext in sent:
        alice.messaging.Send(
            alice.send_request([bob], ciphertext), metadata=alice.metadata)
    conversation = api.messaging.ConversationKey(account_id=alice.account)
    received, before = [], b""
    while True:
        page = bob.messaging.GetMessages(
            api.messaging.GetMessagesRequest(
                conversation=conversation, before=before, limit=100),
            metadata=bob.metadata)
        bound("GetMessages", page)
        assert page.messages
        received += [entry.ciphertext for entry in page.messages]
        before = page.next_before
        if not before:
            break
    assert received == sent[::-1]

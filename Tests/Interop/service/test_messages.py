"""A stock grpcio client registers devices and exchanges opaque messages, using only Protos/."""

import os

import grpc
import pytest

from device import reason


def outcome(reply):
    return reply.WhichOneof("outcome")


def test_a_message_waits_until_it_is_acknowledged(register):
    alice, bob = register(), register()
    reply = alice.send([bob], b"ciphertext")
    assert outcome(reply) == "accepted" and not reply.accepted.duplicate
    (frame,) = bob.fetch().frames
    assert frame.envelope.ciphertext == b"ciphertext"
    assert frame.envelope.sender == alice.address
    (again,) = bob.fetch().frames
    assert again == frame
    bob.acknowledge(frame.envelope.message_id)
    assert not bob.fetch().frames
    (frame,) = alice.fetch().frames
    assert frame.receipt.account_id == bob.account
    assert frame.receipt.kind == alice.api.messaging.Receipt.KIND_DELIVERED
    alice.acknowledge(frame.receipt.receipt_id)
    assert not alice.fetch().frames


def test_a_stream_delivers_the_queue_then_what_arrives(register):
    alice, bob = register(), register()
    alice.send([bob], b"before")
    stream = bob.subscribe()
    first = stream.next("envelope")
    assert first.ciphertext == b"before"
    stream.next("queue_empty")
    alice.send([bob], b"after")
    second = stream.next("envelope")
    assert second.ciphertext == b"after"
    stream.acknowledge(second.message_id, first.message_id)
    sender = alice.subscribe()
    delivered = set()
    while len(delivered) < 2:
        receipt = sender.next("receipt")
        delivered |= set(receipt.message_ids)
        sender.acknowledge(receipt.receipt_id)
    assert delivered == {first.message_id, second.message_id}
    stream.close()
    sender.close()
    assert not bob.fetch().frames


def test_a_repeated_send_changes_nothing(register):
    alice, bob = register(), register()
    request = alice.send_request([bob], b"once")
    first = alice.messaging.Send(request, metadata=alice.metadata)
    second = alice.messaging.Send(request, metadata=alice.metadata)
    assert not first.accepted.duplicate and second.accepted.duplicate
    assert first.accepted.server_time == second.accepted.server_time
    assert len(bob.fetch().frames) == 1


def test_a_mismatch_names_missing_extra_and_stale_devices(register):
    alice, bob = register(), register()
    second, third = bob.link(), bob.link()
    request = alice.send_request([bob, second], b"text")
    request.envelopes[0].registration_id ^= 1
    request.envelopes.append(alice.envelope(third, b"text"))
    request.envelopes[2].device_id = 9
    reply = alice.messaging.Send(request, metadata=alice.metadata)
    assert outcome(reply) == "mismatch"
    assert list(reply.mismatch.missing) == [third.address.device_id]
    assert list(reply.mismatch.extra) == [9]
    assert list(reply.mismatch.stale) == [bob.address.device_id]
    assert not bob.fetch().frames and not second.fetch().frames
    assert outcome(alice.send([bob, second, third], b"text")) == "accepted"
    assert len(third.fetch().frames) == 1


def test_a_device_linked_meanwhile_is_missed_at_once(register):
    alice, bob = register(), register()
    assert outcome(alice.send([bob], b"one")) == "accepted"
    second = bob.link()
    reply = alice.send([bob], b"two")
    assert outcome(reply) == "mismatch" and list(reply.mismatch.missing) == [2]
    assert outcome(alice.send([bob, second], b"two")) == "accepted"


def test_sync_reaches_the_other_devices_alone(register):
    alice = register()
    other = alice.link()
    request = alice.api.messaging.SendSyncRequest(
        message_id=os.urandom(16), envelopes=[alice.envelope(other, b"note")], note_to_self=True)
    assert outcome(alice.messaging.SendSync(request, metadata=alice.metadata)) == "accepted"
    assert other.fetch().frames[0].envelope.ciphertext == b"note"
    assert not alice.fetch().frames
    page = alice.messaging.GetMessages(
        alice.api.messaging.GetMessagesRequest(
            conversation=alice.api.messaging.ConversationKey(account_id=alice.account)),
        metadata=alice.metadata)
    assert [entry.message_id for entry in page.messages] == [request.message_id]


def test_a_second_stream_displaces_the_first(register, api):
    alice, bob = register(), register()
    first = bob.subscribe()
    first.next("queue_empty")
    second = bob.subscribe()
    second.next("queue_empty")
    error = first.next("end")
    assert error.code() == grpc.StatusCode.ABORTED
    assert reason(api, error) == "STREAM_DISPLACED"
    alice.send([bob], b"survivor")
    assert second.next("envelope").ciphertext == b"survivor"
    second.close()


def test_the_window_bounds_what_is_unacknowledged(register):
    alice, bob = register(), register()
    for number in range(12):
        alice.send([bob], b"%d" % number)
    stream = bob.subscribe(window=5)
    held = [stream.next("envelope") for _ in range(5)]
    assert [envelope.ciphertext for envelope in held] == [b"%d" % n for n in range(5)]
    assert stream.frames.empty()
    # Out of order, and not all of them.
    stream.acknowledge(held[3].message_id, held[1].message_id)
    assert [stream.next("envelope").ciphertext for _ in range(2)] == [b"5", b"6"]
    stream.acknowledge(*[held[n].message_id for n in (0, 2, 4)])
    assert [stream.next("envelope").ciphertext for _ in range(3)] == [b"7", b"8", b"9"]
    stream.close()
    waiting = {frame.envelope.ciphertext for frame in bob.fetch().frames}
    assert waiting == {b"%d" % n for n in range(5, 12)}


def test_ephemeral_messages_reach_open_streams_and_no_history(register):
    alice, bob = register(), register()
    stream = bob.subscribe()
    stream.next("queue_empty")
    assert outcome(alice.send([bob], b"now", ephemeral=True)) == "accepted"
    envelope = stream.next("envelope")
    assert envelope.ciphertext == b"now" and envelope.ephemeral
    stream.close()
    page = bob.messaging.GetMessages(
        bob.api.messaging.GetMessagesRequest(
            conversation=bob.api.messaging.ConversationKey(account_id=alice.account)),
        metadata=bob.metadata)
    assert not page.messages


def test_reading_comes_back_as_a_receipt_unless_switched_off(register):
    alice, bob = register(), register()
    message = alice.send_request([bob], b"text")
    alice.messaging.Send(message, metadata=alice.metadata)
    messaging = alice.api.messaging

    def mark(message_id):
        return bob.messaging.MarkRead(
            messaging.MarkReadRequest(
                request_id=os.urandom(16), sender_id=alice.account, message_ids=[message_id]),
            metadata=bob.metadata).marked

    assert mark(message.message_id) == 1
    assert mark(message.message_id) == 0
    (frame,) = alice.fetch().frames
    assert frame.receipt.kind == messaging.Receipt.KIND_READ
    assert list(frame.receipt.message_ids) == [message.message_id]
    alice.acknowledge(frame.receipt.receipt_id)
    bob.messaging.UpdateAccountSettings(
        messaging.UpdateAccountSettingsRequest(request_id=os.urandom(16), read_receipts=False),
        metadata=bob.metadata)
    second = alice.send_request([bob], b"text")
    alice.messaging.Send(second, metadata=alice.metadata)
    assert mark(second.message_id) == 1
    assert not alice.fetch().frames


def test_history_pages_backwards_and_hides_what_is_deleted(register):
    alice, bob = register(), register()
    messaging = alice.api.messaging
    sent = [alice.send_request([bob], b"%d" % number) for number in range(7)]
    for request in sent:
        alice.messaging.Send(request, metadata=alice.metadata)
    key = messaging.ConversationKey(account_id=alice.account)
    found, before = [], b""
    while True:
        page = bob.messaging.GetMessages(
            messaging.GetMessagesRequest(conversation=key, before=before, limit=3),
            metadata=bob.metadata)
        found += page.messages
        before = page.next_before
        if not before:
            break
    assert [entry.message_id for entry in found] == [r.message_id for r in reversed(sent)]
    assert found[0].ciphertext == b"6"
    deleted = bob.messaging.DeleteMessages(
        messaging.DeleteMessagesRequest(
            request_id=os.urandom(16), conversation=key,
            message_ids=[sent[2].message_id, sent[4].message_id]),
        metadata=bob.metadata)
    assert deleted.deleted == 2
    page = bob.messaging.GetMessages(
        messaging.GetMessagesRequest(conversation=key), metadata=bob.metadata)
    assert len(page.messages) == 5
    # The sender's own deletion takes back what is not delivered.
    own = messaging.ConversationKey(account_id=bob.account)
    alice.messaging.DeleteMessages(
        messaging.DeleteMessagesRequest(
            request_id=os.urandom(16), conversation=own, message_ids=[sent[6].message_id]),
        metadata=alice.metadata)
    waiting = {frame.envelope.message_id for frame in bob.fetch().frames}
    assert waiting == {request.message_id for request in sent[:6]}


def test_conversation_settings_are_compared_and_set(register):
    alice, bob = register(), register()
    alice.send([bob], b"text")
    messaging = alice.api.messaging
    key = messaging.ConversationKey(account_id=bob.account)

    def update(version, settings):
        return alice.messaging.UpdateConversationSettings(
            messaging.UpdateConversationSettingsRequest(
                request_id=os.urandom(16), conversation=key, expected_version=version,
                encrypted_settings=settings),
            metadata=alice.metadata)

    assert update(0, b"one").updated.version == 1
    stale = update(0, b"two")
    assert stale.stale.version == 1 and stale.stale.encrypted_settings == b"one"
    listed = alice.messaging.ListConversations(
        messaging.ListConversationsRequest(), metadata=alice.metadata).conversations
    assert [item.conversation.account_id for item in listed] == [bob.account]
    assert listed[0].encrypted_settings == b"one"


def test_typing_reaches_open_streams(register):
    alice, bob = register(), register()
    messaging = alice.api.messaging
    import queue
    out = queue.Queue()
    incoming = bob.messaging.StreamTyping(iter(queue.Queue().get, None), metadata=bob.metadata)
    incoming.initial_metadata()
    outgoing = alice.messaging.StreamTyping(iter(out.get, None), metadata=alice.metadata)
    out.put(messaging.StreamTypingRequest(
        recipient_id=bob.account, envelopes=[alice.envelope(bob, b"typing")]))
    notice = next(incoming)
    assert notice.ciphertext == b"typing" and notice.sender == alice.address
    incoming.cancel()
    outgoing.cancel()


@pytest.mark.parametrize("size, code", [(98304, None), (98305, grpc.StatusCode.INVALID_ARGUMENT)])
def test_the_size_of_an_envelope_is_limited(register, api, size, code):
    alice, bob = register(), register()
    if code is None:
        assert outcome(alice.send([bob], bytes(size))) == "accepted"
        return
    with pytest.raises(grpc.RpcError) as refusal:
        alice.send([bob], bytes(size))
    assert refusal.value.code() == code
    assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_an_identifier_used_for_another_recipient_or_call_is_refused(api, register):
    alice, bob, carol = register(), register(), register()
    laptop = alice.link()
    request = alice.send_request([bob], b"text")
    assert not alice.messaging.Send(request, metadata=alice.metadata).accepted.duplicate
    assert alice.messaging.Send(request, metadata=alice.metadata).accepted.duplicate
    others = [
        lambda: alice.messaging.Send(
            alice.send_request([carol], b"text", message_id=request.message_id),
            metadata=alice.metadata),
        lambda: alice.messaging.SendSync(
            api.messaging.SendSyncRequest(
                message_id=request.message_id, envelopes=[alice.envelope(laptop, b"text")]),
            metadata=alice.metadata),
    ]
    for send in others:
        with pytest.raises(grpc.RpcError) as refused:
            send()
        assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
        assert reason(api, refused.value) == "CONSTRAINT_VIOLATED"
        assert "message to another account" in refused.value.details()


def test_unary_acknowledgements_open_a_streams_window(api, register):
    alice, bob = register(), register()
    for number in range(6):
        alice.send([bob], str(number).encode())
    stream = bob.subscribe(window=2)
    received = []
    while len(received) < 6:
        frames = [stream.next("envelope") for _ in range(2)]
        received += [frame.ciphertext for frame in frames]
        bob.messaging.Acknowledge(
            api.messaging.AcknowledgeRequest(acknowledgement=api.messaging.Acknowledgement(
                message_ids=[frame.message_id for frame in frames])),
            metadata=bob.metadata)
    assert received == [str(number).encode() for number in range(6)]


def test_what_was_read_while_receipts_were_off_is_never_told(api, register):
    alice, bob = register(), register()

    def switch(on):
        bob.messaging.UpdateAccountSettings(
            api.messaging.UpdateAccountSettingsRequest(
                request_id=os.urandom(16), read_receipts=on), metadata=bob.metadata)

    def read(message_id):
        bob.messaging.MarkRead(
            api.messaging.MarkReadRequest(
                request_id=os.urandom(16), sender_id=alice.account, message_ids=[message_id]),
            metadata=bob.metadata)

    requests = [alice.send_request([bob], b"text") for _ in range(2)]
    for request in requests:
        alice.messaging.Send(request, metadata=alice.metadata)
    switch(False)
    read(requests[0].message_id)
    switch(True)
    read(requests[1].message_id)
    page = alice.messaging.GetMessages(
        api.messaging.GetMessagesRequest(
            conversation=api.messaging.ConversationKey(account_id=bob.account)),
        metadata=alice.metadata)
    assert [entry.HasField("read_at") for entry in page.messages] == [True, False]

"""Two server processes on one database: what happens on one is known on the other."""

import os
import queue

import grpc
import pytest

from device import reason


@pytest.fixture
def move(elsewhere):
    """Has a device call the second server from now on."""

    def move(device):
        device.connection = elsewhere
        device.keys, device.messaging = elsewhere.keys, elsewhere.messaging
        return device

    return move


def test_messages_sent_through_one_server_reach_a_stream_of_the_other_in_order(register, move):
    alice, bob = register(), move(register())
    stream = bob.subscribe()
    stream.next("queue_empty")
    for number in range(50):
        alice.send([bob], b"%d" % number)
    for number in range(50):
        envelope = stream.next("envelope")
        assert envelope.ciphertext == b"%d" % number
        stream.acknowledge(envelope.message_id)
    receipts = alice.subscribe()
    delivered = set()
    while len(delivered) < 50:
        delivered.update(receipts.next("receipt").message_ids)
    stream.close()
    receipts.close()


def test_a_sender_who_changes_servers_keeps_the_order(register, move, api, server, elsewhere):
    alice, bob = register(), register()
    stream = bob.subscribe()
    stream.next("queue_empty")
    stubs = [alice.messaging, elsewhere.messaging]
    for number in range(60):
        stubs[number % 2].Send(alice.send_request([bob], b"%d" % number), metadata=alice.metadata)
    got = [int(stream.next("envelope").ciphertext) for _ in range(60)]
    assert got == list(range(60))
    stream.close()


def test_a_repeat_at_the_other_server_stores_nothing_new(register, elsewhere):
    alice, bob = register(), register()
    request = alice.send_request([bob], b"once", message_id=os.urandom(16))
    assert not alice.messaging.Send(request, metadata=alice.metadata).accepted.duplicate
    assert elsewhere.messaging.Send(request, metadata=alice.metadata).accepted.duplicate
    assert len(bob.fetch().frames) == 1


def test_a_stream_on_the_other_server_displaces_the_first(register, elsewhere, api):
    bob = register()
    first = bob.subscribe()
    first.next("queue_empty")
    bob.messaging = elsewhere.messaging
    second = bob.subscribe()
    second.next("queue_empty")
    end = first.next("end")
    assert end.code() == grpc.StatusCode.ABORTED and reason(api, end) == "STREAM_DISPLACED"
    second.close()


def test_a_device_revoked_through_one_server_is_shut_out_at_the_other(register, move, api):
    alice = register()
    phone = move(alice.link())
    stream = phone.subscribe()
    stream.next("queue_empty")
    payload = api.keys.RevokeDevicePayload(
        request_id=os.urandom(16), device_id=phone.address.device_id)
    alice.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=alice.signed("RevokeDevice", payload)),
        metadata=alice.metadata)
    end = stream.next("end")
    assert end.code() == grpc.StatusCode.UNAUTHENTICATED
    with pytest.raises(grpc.RpcError) as refusal:
        phone.fetch()
    assert refusal.value.code() == grpc.StatusCode.UNAUTHENTICATED


def test_typing_reaches_a_stream_of_the_other_server(register, move, api):
    """A typing notice is not stored: nothing but the servers' word to each other carries it."""
    alice, bob = register(), move(register())
    incoming, outgoing = queue.Queue(), queue.Queue()
    listening = bob.messaging.StreamTyping(iter(incoming.get, None), metadata=bob.metadata)
    listening.initial_metadata()
    writing = alice.messaging.StreamTyping(iter(outgoing.get, None), metadata=alice.metadata)
    outgoing.put(api.messaging.StreamTypingRequest(
        recipient_id=bob.account, envelopes=[alice.envelope(bob, b"typing")]))
    notice = next(listening)
    assert (notice.sender, notice.ciphertext) == (alice.address, b"typing")
    incoming.put(None)
    outgoing.put(None)

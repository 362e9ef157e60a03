"""Calls as a stock gRPC client sees them: each RPC, each outcome, each limit, over two servers."""

import base64
import hashlib
import hmac
import os
import threading
import time

import grpc
import pytest

from calling import Caller, accept
from device import Connection, reason


@pytest.fixture
def pair(register):
    """Two people, each of whom takes the other's calls."""
    alice, bob = register(), register()
    accept(alice, bob)
    accept(bob, alice)
    for device in (alice, bob, alice, bob):
        empty(device)
    return alice, bob


def empty(device):
    """Acknowledges what waits for a device."""
    frames = device.fetch().frames
    if frames:
        device.acknowledge(*[
            frame.envelope.message_id or frame.receipt.receipt_id for frame in frames])


def ready(device):
    """A stream of a device whose queue has been sent."""
    stream = device.subscribe()
    stream.next("queue_empty")
    return stream


def change(stream):
    """The next change of a call that a stream tells; other frames are passed over."""
    while True:
        frame = stream.next()
        if type(frame).__name__ == "CallChange":
            stream.acknowledge(frame.frame_id)
            return frame
        assert type(frame).__name__ in (
            "Receipt", "IncomingCall", "QueueEmpty", "KeepAlive", "Event", "Envelope"), frame


def refused(api, call, *arguments, **fields):
    with pytest.raises(grpc.RpcError) as refusal:
        call(*arguments, **fields)
    return reason(api, refusal.value)


@pytest.mark.parametrize("hop", [False, True], ids=["one server", "two servers"])
def test_a_call_rings_is_answered_and_ends(pair, elsewhere, hop):
    alice, bob = pair
    calling, called = Caller(alice), Caller(bob, elsewhere if hop else None)
    if hop:
        bob.messaging = elsewhere.messaging
    at_alice, at_bob = ready(alice), ready(bob)
    call = calling.ring([bob], offer=b"the offer")
    frame = at_bob.next("call")
    assert (frame.call_id, frame.caller, frame.ciphertext) == (call, alice.address, b"the offer")
    at_bob.acknowledge(frame.frame_id)
    won = called.answer(call, alice, b"the answer")
    assert won.won.status == calling.states.STATUS_ANSWERED
    told = change(at_alice)
    assert told.ciphertext == b"the answer" and told.state == won.won
    assert called.answer(call, alice).WhichOneof("outcome") == "won", "a repeat changes nothing"
    assert calling.start([bob], call_id=call).over.status == calling.states.STATUS_ANSWERED
    ended = calling.end(call)
    assert ended.ended.end == calling.states.END_HANG_UP
    assert change(at_bob).state == ended.ended
    assert called.end(call).over.status == calling.states.STATUS_ENDED
    for who in (calling, called):
        assert [entry.call_id for entry in who.list().calls][:1] == [call]
    at_alice.close()
    at_bob.close()


def test_the_first_device_that_answers_has_the_call(pair, elsewhere):
    alice, bob = pair
    tablet, phone = bob.link(), bob.link()
    devices = [bob, tablet, phone]
    phone.messaging = elsewhere.messaging
    streams = [ready(device) for device in devices]
    call = Caller(alice).ring(devices)
    for stream in streams:
        stream.acknowledge(stream.next("call").frame_id)
    assert Caller(phone, elsewhere).answer(call, alice).WhichOneof("outcome") == "won"
    late = Caller(tablet).answer(call, alice)
    assert late.elsewhere.callee_device == phone.address.device_id
    assert Caller(bob).decline(call).WhichOneof("outcome") == "over"
    for stream in streams[:2]:
        assert change(stream).state.callee_device == phone.address.device_id
    assert Caller(bob).end(call).WhichOneof("outcome") == "not_found", "it is not that device's"
    Caller(phone).end(call)
    for stream in streams:
        stream.close()


def test_declining_on_one_device_ends_it_on_all(pair):
    alice, bob = pair
    tablet = bob.link()
    at_alice, at_tablet = ready(alice), ready(tablet)
    call = Caller(alice).ring([bob, tablet])
    noted = Caller(bob).decline(call).noted
    assert noted.status == Caller(bob).states.STATUS_DECLINED
    assert Caller(bob).decline(call).WhichOneof("outcome") == "noted", "a repeat changes nothing"
    for stream in (at_alice, at_tablet):
        told = change(stream).state
        assert told == noted and told.callee_device == bob.address.device_id
    assert Caller(tablet).answer(call, alice).elsewhere == noted
    at_alice.close()
    at_tablet.close()


def test_a_call_is_busy_once_every_device_that_has_it_says_so(pair):
    alice, bob = pair
    tablet, asleep = bob.link(), bob.link()
    streams = [ready(device) for device in (alice, bob, tablet)]
    call = Caller(alice).ring([bob, tablet, asleep])
    for stream in streams[1:]:
        stream.acknowledge(stream.next("call").frame_id)
    busy = Caller(alice).states.STATUS_BUSY
    assert Caller(bob).decline(call, "BUSY").noted.status != busy, "the tablet is free"
    assert Caller(tablet).decline(call, "BUSY").noted.status != busy, "the third may be fetching it"
    assert change(streams[0]).state.status == busy
    for stream in streams:
        stream.close()


def test_two_that_call_each_other_have_one_call(pair):
    alice, bob = pair
    first = Caller(alice).ring([bob])
    assert Caller(bob).start([alice]).glare.call_id == first
    assert Caller(alice).start([bob]).already_ringing.call_id == first
    assert Caller(bob).answer(first, alice).WhichOneof("outcome") == "won"
    Caller(bob).end(first)


def test_who_comes_too_late_is_told_of_a_missed_call_and_gets_no_offer(pair):
    alice, bob = pair
    states = Caller(alice).states
    call = Caller(alice).ring([bob])
    assert Caller(alice).end(call).ended.status == states.STATUS_CANCELLED
    failed = Caller(alice).ring([bob])
    assert Caller(alice).end(failed, "ICE_FAILED").ended.status == states.STATUS_FAILED
    late = Caller(alice).ring([bob], ring_seconds=15)
    frames = [frame for frame in bob.fetch().frames if frame.WhichOneof("frame") != "receipt"]
    assert [frame.WhichOneof("frame") for frame in frames] == ["call_state", "call_state", "call"]
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        frames = [frame for frame in bob.fetch().frames if frame.WhichOneof("frame") != "receipt"]
        if [frame.WhichOneof("frame") for frame in frames] == ["call_state"] * 3:
            break
        time.sleep(0.5)
    assert [frame.call_state.state.status for frame in frames] == [
        states.STATUS_CANCELLED, states.STATUS_FAILED, states.STATUS_MISSED]
    over = frames[-1].call_state.state
    assert over.over_at.ToMilliseconds() >= over.ring_until.ToMilliseconds()
    assert Caller(bob).answer(late, alice).over == over


def test_a_stranger_hears_it_ring_and_nobody_else_does(register, api):
    alice, bob = register(), register()
    call = Caller(alice).ring([bob])
    assert not bob.fetch().frames and not Caller(bob).list().calls
    assert Caller(bob).answer(call, alice).WhichOneof("outcome") == "not_found"
    assert Caller(bob).decline(call).WhichOneof("outcome") == "not_found"
    Caller(alice).end(call)
    assert not bob.fetch().frames
    bob.messaging.UpdateAccountSettings(api.messaging.UpdateAccountSettingsRequest(
        request_id=os.urandom(16), read_receipts=True, calls_from="CALLS_FROM_EVERYONE"),
        metadata=bob.metadata)
    again = Caller(alice).ring([bob])
    assert bob.fetch().frames[0].call.call_id == again
    assert Caller(bob).answer(again, alice).WhichOneof("outcome") == "won"


def test_offers_must_be_for_the_devices_that_there_are(pair, api):
    alice, bob = pair
    tablet = bob.link()
    calling = Caller(alice)
    mismatch = calling.start([bob]).mismatch
    assert list(mismatch.missing) == [tablet.address.device_id]
    request = calling.api.StartCallRequest(
        call_id=os.urandom(16), callee_id=bob.account, offers=[
            alice.envelope(bob, b"x"),
            api.messaging.DeviceEnvelope(device_id=99, registration_id=1, ciphertext=b"x"),
            api.messaging.DeviceEnvelope(
                device_id=tablet.address.device_id,
                registration_id=tablet.registration_id ^ 1, ciphertext=b"x")])
    mismatch = calling.stub.StartCall(request, metadata=alice.metadata).mismatch
    assert (list(mismatch.extra), list(mismatch.stale)) == ([99], [tablet.address.device_id])
    nobody = calling.api.StartCallRequest(
        call_id=os.urandom(16), callee_id=os.urandom(16), offers=[alice.envelope(bob, b"x")])
    reply = calling.stub.StartCall(nobody, metadata=alice.metadata)
    assert reply.WhichOneof("outcome") == "not_found"
    call = calling.ring([bob, tablet])
    assert list(Caller(bob).answer(call, tablet).mismatch.missing) == [alice.address.device_id] \
        or tablet.address.device_id == alice.address.device_id
    for found in (
            Caller(alice).answer(os.urandom(16), bob), Caller(alice).decline(os.urandom(16)),
            Caller(alice).end(os.urandom(16)), Caller(alice).answer(call, bob),
            Caller(alice).decline(call), Caller(bob).end(call)):
        assert found.WhichOneof("outcome") == "not_found"
    calling.end(call)


def test_limits_of_calling(register, pair, api):
    alice, bob = pair
    calling = Caller(alice)
    for fields in ({"ring_seconds": 14}, {"ring_seconds": 121}, {"offer": bytes(49153)}):
        assert refused(api, calling.start, [bob], **fields) == "CONSTRAINT_VIOLATED", fields
    assert refused(api, calling.start, [alice]) == "CONSTRAINT_VIOLATED"
    assert refused(api, calling.start, [bob, bob]) == "CONSTRAINT_VIOLATED"
    assert refused(api, calling.end, os.urandom(16), "UNSPECIFIED") == "CONSTRAINT_VIOLATED"
    assert refused(api, calling.end, os.urandom(16), "LOST") == "CONSTRAINT_VIOLATED"
    assert refused(api, calling.decline, os.urandom(16), "UNSPECIFIED") == "CONSTRAINT_VIOLATED"
    assert refused(api, calling.list, before=b"x") == "CONSTRAINT_VIOLATED"
    for seconds in (15, 120):
        calling.end(calling.ring([bob], ring_seconds=seconds, offer=bytes(49152)))
    used = calling.ring([bob])
    assert refused(api, Caller(bob).start, [alice], call_id=used) == "CONSTRAINT_VIOLATED"
    calling.end(used)
    for _ in range(7):
        calling.end(calling.ring([bob]))
    assert refused(api, calling.start, [bob]) == "RATE_LIMITED", "the eleventh"
    others = [register() for _ in range(5)]
    for other in others[:4]:
        calling.ring([other])
    assert refused(api, calling.start, [others[4]]) == "RATE_LIMITED", "a fifth live call"


def test_calls_are_listed_in_pages(pair):
    alice, bob = pair
    calling = Caller(alice)
    calls = []
    for _ in range(5):
        calls.append(calling.ring([bob]))
        calling.end(calls[-1])
    found, before = [], b""
    while True:
        page = Caller(bob).list(before=before, limit=2)
        assert len(page.calls) <= 2
        found += [call.call_id for call in page.calls]
        before = page.next_before
        if not before:
            break
    assert found == calls[::-1]


@pytest.mark.parametrize("hop", [False, True], ids=["one server", "two servers"])
def test_signalling_waits_for_who_is_not_attached_and_comes_once_acknowledged(
        pair, elsewhere, hop):
    alice, bob = pair
    calling, called = Caller(alice), Caller(bob, elsewhere if hop else None)
    call = calling.ring([bob])
    number = bob.address.device_id
    at_alice = calling.signal(call)
    assert at_alice.next("state").status == calling.states.STATUS_RINGING
    for sequence in (1, 2, 3):
        at_alice.send(sequence, b"early %d" % sequence, number)
    at_bob = called.signal(call)
    assert [at_bob.next("payload").ciphertext for _ in range(3)] == [
        b"early 1", b"early 2", b"early 3"]
    at_bob.acknowledge(2)
    assert at_alice.next("peer_attached").device_id == number
    assert at_alice.next("acknowledgement").up_to_sequence == 2
    at_bob.close()
    again = called.signal(call)
    # What is not acknowledged is sent again as soon as the other device is there again.
    at_alice.next("peer_attached")
    at_alice.send(3, b"early 3", number)
    assert again.next("payload").sequence == 3
    again.send(1, b"of the callee")
    back = at_alice.next("payload")
    assert (back.device_id, back.sequence, back.ciphertext) == (number, 1, b"of the callee")
    called.answer(call, alice)
    assert at_alice.next("state").status == calling.states.STATUS_ANSWERED
    at_alice.send(4, bytes(16384), number)
    payload = again.next("payload")
    while payload.sequence == 3:
        payload = again.next("payload")
    assert len(payload.ciphertext) == 16384
    calling.end(call)
    last = again.next("state")
    while last.status == calling.states.STATUS_ANSWERED:
        last = again.next("state")
    assert last.end == calling.states.END_HANG_UP
    assert again.next("end") is None and at_alice.next("end") is None


def test_the_other_devices_of_the_callee_are_sent_away_once_one_has_answered(pair):
    alice, bob = pair
    tablet = bob.link()
    call = Caller(alice).ring([bob, tablet])
    at_tablet = Caller(tablet).signal(call)
    at_tablet.next("state")
    Caller(bob).answer(call, alice)
    assert at_tablet.next("state").callee_device == bob.address.device_id
    assert at_tablet.next("end") is None
    Caller(bob).end(call)


def test_limits_of_signalling(pair, api):
    alice, bob = pair
    calling = Caller(alice)
    call = calling.ring([bob])
    number = bob.address.device_id

    def end_of(stream):
        return reason(api, stream.next("end"))

    assert end_of(calling.signal(os.urandom(16))) == "CONSTRAINT_VIOLATED"
    for sequence, size, device in ((0, 1, number), (1, 0, number), (1, 16385, number), (1, 1, 0)):
        stream = calling.signal(call)
        stream.send(sequence, bytes(size), device)
        assert end_of(stream) == "CONSTRAINT_VIOLATED", (sequence, size, device)
    stream = calling.signal(call)
    for sequence in range(1, 66):
        stream.send(sequence, b"x", number)
    assert end_of(stream) == "RATE_LIMITED", "the 65th waits"
    stream = Caller(bob).signal(call)
    assert [stream.next("payload").sequence for _ in range(64)] == list(range(1, 65))
    stream.acknowledge(64)
    stream.close()
    stream = calling.signal(call)
    for sequence in range(65, 82):
        stream.send(sequence, bytes(16384), number)
    assert end_of(stream) == "RATE_LIMITED", "256 KiB wait"
    first, second = calling.signal(call), None
    first.next("state")
    second = calling.signal(call)
    assert end_of(first) == "STREAM_DISPLACED"
    second.close()
    calling.end(call)
    over = calling.signal(call)
    assert over.next("state").status == calling.states.STATUS_CANCELLED
    assert over.next("end") is None


def test_relays_have_credentials_that_the_relay_can_check(api, start_server):
    secrets = ["first-secret", "second-secret"]
    server = start_server(
        "--admission", "open", "--set",
        "turn-urls=turn:turn.example.org:3478?transport=udp, turns:turn.example.org:5349",
        "--set", f"turn-secret={secrets[0]}", "--set", f"turn-former-secret={secrets[1]}")
    connection = Connection(api, server)
    from device import Device
    device = Device.register(connection)
    reply = Caller(device).relays()
    assert len(reply.relays) == 2
    for relay, secret in zip(reply.relays, secrets):
        assert list(relay.urls) == [
            "turn:turn.example.org:3478?transport=udp", "turns:turn.example.org:5349"]
        expiry, digits = relay.username.split(":")
        assert int(expiry) == reply.expires_at.seconds and len(bytes.fromhex(digits)) == 8
        assert 590 <= int(expiry) - time.time() <= 601
        expected = hmac.new(secret.encode(), relay.username.encode(), hashlib.sha1).digest()
        assert base64.b64decode(relay.credential) == expected
        assert device.account.hex() not in relay.username
    assert Caller(device).relays().relays[0].username != reply.relays[0].username
    assert not any(secret in server.log for secret in secrets)
    connection.close()


def test_a_deleted_account_leaves_nothing_of_its_calls(pair, api):
    alice, bob = pair
    call = Caller(alice).ring([bob])
    payload = api.keys.DeleteAccountPayload(account_id=alice.account)
    alice.keys.DeleteAccount(
        api.keys.DeleteAccountRequest(signed=alice.signed("DeleteAccount", payload)),
        metadata=alice.metadata)
    assert not [
        frame for frame in bob.fetch().frames
        if frame.WhichOneof("frame") in ("call", "call_state")]
    assert Caller(bob).answer(call, alice).WhichOneof("outcome") == "not_found"
    assert not Caller(bob).list().calls


def test_crossed_calls_are_one_call_and_it_is_answered(register, elsewhere, api):
    """CROSSED_CALLS is how many times; scripts/test-calls does it a thousand times."""
    rounds = int(os.environ.get("CROSSED_CALLS", "20"))
    for number in range(rounds):
        if number % 10 == 0:
            # Two may call each other ten times at once.
            alice, bob = register(), register()
            accept(alice, bob)
            accept(bob, alice)
            callers = [Caller(alice), Caller(bob, elsewhere)]
        start = threading.Barrier(2)
        ids = [os.urandom(16), os.urandom(16)]
        replies = [None, None]

        def call(place, callee):
            start.wait()
            replies[place] = callers[place].start([callee], call_id=ids[place])

        threads = [
            threading.Thread(target=call, args=(place, callee))
            for place, callee in enumerate((bob, alice))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        outcomes = [reply.WhichOneof("outcome") for reply in replies]
        assert sorted(outcomes) == ["glare", "ringing"], outcomes
        first = outcomes.index("ringing")
        assert replies[1 - first].glare.call_id == ids[first]
        won = callers[1 - first].answer(ids[first], (alice, bob)[first])
        assert won.WhichOneof("outcome") == "won"
        callers[first].end(ids[first])

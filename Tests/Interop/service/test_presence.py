"""Who is there: sealed, by capability, and told when someone is gone, by whatever end."""

import os
import queue
import threading
import time

import grpc
import pytest

from device import Connection, Device, reason
from presenting import SEALED, Call, Presence, live

@pytest.fixture
def presence(api, register):
    return lambda: Presence(api, register())


def test_what_is_published_is_watched_until_a_goodbye(presence):
    alice, bob = presence(), presence()
    topic, sealed, farewell = os.urandom(16), os.urandom(SEALED), os.urandom(SEALED)
    watching, entries = bob.watch(topic)
    assert entries == [] and bob.get(topic) == []
    call = alice.publish(alice.said(topic, sealed, farewell))
    (entry,) = watching.next().entries
    assert live(entry) and entry.sealed == sealed
    assert entry.publisher == alice.device.address
    (entry,) = bob.get(topic, os.urandom(16))
    assert live(entry) and entry.sealed == sealed
    second = os.urandom(SEALED)
    alice.change(call, alice.said(topic, second, farewell))
    (entry,) = watching.next().entries
    assert live(entry) and entry.sealed == second
    alice.goodbye(call)
    (entry,) = watching.next().entries
    assert not live(entry) and entry.sealed == farewell
    (entry,) = bob.get(topic)
    assert not live(entry) and entry.sealed == farewell
    watching.cancel()


def test_the_end_of_a_stream_waits_for_the_device_to_come_back(presence):
    alice, bob = presence(), presence()
    topic = os.urandom(16)
    call = alice.publish(alice.said(topic))
    watching, (entry,) = bob.watch(topic)
    assert live(entry)
    call.end()
    again = alice.publish(alice.said(topic))
    # It is told of what the new stream says, and never that nobody is there.
    end = time.monotonic() + 25
    while (rest := end - time.monotonic()) > 0:
        try:
            frame = watching.next(timeout=rest)
        except queue.Empty:
            break
        assert all(live(entry) for entry in frame.entries)
    assert live(bob.get(topic)[0])
    # Without another stream, the farewell comes.
    began = time.monotonic()
    again.end()
    (entry,) = watching.next(timeout=60).entries
    assert not live(entry) and time.monotonic() - began > 15
    watching.cancel()


def test_many_changes_are_told_as_few(presence):
    alice, bob = presence(), presence()
    topic = os.urandom(16)
    call = alice.publish(alice.said(topic))
    watching, _ = bob.watch(topic)
    last = os.urandom(SEALED)
    for number in range(50):
        alice.change(call, alice.said(topic, last if number == 49 else None))
    seen = []
    while not seen or seen[-1] != last:
        seen += [entry.sealed for entry in watching.next().entries]
    assert len(seen) <= 5
    call.cancel()
    watching.cancel()


def test_devices_have_entries_of_their_own(presence, api):
    alice, bob = presence(), presence()
    phone = Presence(api, alice.device.link())
    topic = os.urandom(16)
    calls = [device.publish(device.said(topic)) for device in (alice, phone)]
    watching, entries = bob.watch(topic)
    assert sorted(entry.publisher.device_id for entry in entries) == [1, 2]
    phone.goodbye(calls[1])
    (entry,) = watching.next().entries
    assert entry.publisher.device_id == 2 and not live(entry)
    assert [live(entry) for entry in bob.get(topic)].count(True) == 1
    # What a device published under another topic ends with its farewell once it begins with others.
    other = os.urandom(16)
    alice.publish(alice.said(other))
    (entry,) = watching.next().entries
    assert entry.publisher.device_id == 1 and not live(entry)
    assert not any(live(entry) for entry in bob.get(topic))
    assert sorted(entry.publisher.device_id for entry in bob.get(topic)) == [1, 2]
    watching.cancel()


def test_a_device_leaves_few_topics_behind(presence):
    alice, bob = presence(), presence()
    topics = [os.urandom(16) for _ in range(12)]
    for topic in topics:
        alice.publish(alice.said(topic))
    entries = {entry.topic: live(entry) for entry in bob.get(*topics)}
    # The farewells of the last eight, and what it says now.
    assert entries == {topic: topic == topics[-1] for topic in topics[-9:]}


def test_a_revoked_device_is_gone_at_once(presence, api):
    alice, bob = presence(), presence()
    phone = Presence(api, alice.device.link())
    topic = os.urandom(16)
    call = phone.publish(phone.said(topic))
    watching, _ = bob.watch(topic)
    payload = api.keys.RevokeDevicePayload(request_id=os.urandom(16), device_id=2)
    alice.device.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=alice.device.signed("RevokeDevice", payload)),
        metadata=alice.device.metadata)
    error = call.next()
    assert reason(api, error) == "DEVICE_REVOKED"
    (entry,) = watching.next().entries
    assert not live(entry)
    assert bob.get(topic) == []
    watching.cancel()


def test_limits_of_streams(presence, api):
    alice, bob = presence(), presence()
    topics = [os.urandom(16) for _ in range(501)]

    def refused(method, frame):
        error = Call(method, alice.device.metadata, frame).next()
        return error.code(), reason(api, error)

    wrong = (grpc.StatusCode.INVALID_ARGUMENT, "CONSTRAINT_VIOLATED")
    request, start = api.presence.PublishRequest, api.presence.PublishRequest.Start
    alice.publish(*[alice.said(topic) for topic in topics[:4]]).cancel()
    assert refused(alice.stub.Publish, request(start=start(
        topics=[alice.said(topic) for topic in topics[:5]]))) == wrong
    assert refused(alice.stub.Publish, request(start=start(
        topics=[alice.said(topics[0])] * 2))) == wrong
    assert refused(alice.stub.Publish, request(start=start(
        topics=[alice.said(topics[0], sealed=bytes(SEALED - 1))]))) == wrong
    assert refused(alice.stub.Publish, request(heartbeat=request.Heartbeat())) == wrong
    assert refused(alice.stub.Watch, api.presence.WatchRequest(add=topics)) == wrong
    watching, _ = bob.watch(*topics[:500])
    watching.send(api.presence.WatchRequest(add=topics[500:]))
    error = watching.next()
    assert (error.code(), reason(api, error)) == wrong
    assert len(alice.get(*topics[:100])) == 4
    with pytest.raises(grpc.RpcError) as refusal:
        alice.get(*topics[:101])
    assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"
    # A change under another topic than those that the stream began with.
    call = alice.publish(alice.said(topics[0]))
    alice.change(call, alice.said(topics[1]))
    error = call.next()
    assert (error.code(), reason(api, error)) == wrong
    # A second stream of a device ends the first.
    first, second = (alice.publish(alice.said(topics[0])) for _ in range(2))
    assert reason(api, first.next()) == "STREAM_DISPLACED"
    second.cancel()


def lines(process, wanted, timeout=60):
    """Reads JSON lines until one is wanted."""
    import json

    found = queue.Queue()

    def read():
        for line in process.stdout:
            found.put(json.loads(line))

    threading.Thread(target=read, daemon=True).start()
    end = time.monotonic() + timeout
    while True:
        event = found.get(timeout=max(0.1, end - time.monotonic()))
        if wanted(event):
            return event


def test_people_see_each_other_at_the_shell(people):
    alice, bob = people("alice", "bob")
    bob.run("add", alice.json("me")[0]["link"], "--name", "alice")
    # What she shows goes with her next message, to those whom she writes to.
    alice.run("presence", "busy", "writing a book", "--emoji", "📚")
    alice.run("send", bob.account, "hello")
    bob.run("receive")
    following = alice.start("receive", "--follow", "--json")
    watching = bob.start("receive", "--follow", "--json")
    try:
        seen = lines(watching, lambda event: event.get("presence", {}).get("isThere"))["presence"]
        assert (seen["account"], seen["state"], seen["text"], seen["emoji"]) == (
            alice.account, "busy", "writing a book", "📚")
        assert "alice: busy 📚: writing a book" in bob.run("presence")
        assert bob.json("people")[0]["presence"]["state"] == "busy"
    finally:
        for process in (following, watching):
            process.kill()
            process.communicate()
    # She is killed without a word: her farewell comes, with when she was last seen.
    end = time.monotonic() + 60
    while bob.json("presence")[0]["isThere"]:
        assert time.monotonic() < end
        time.sleep(1)
    assert bob.json("presence")[0]["lastSeen"] > 1_600_000_000
    # Whom she blocks gets no further key; whoever she does not write to has none.
    alice.run("block", bob.account)
    carol = people("carol")[0]
    assert carol.json("presence") == []
    alice.run("presence", "off")
    assert "nothing is shown" in alice.run("presence")
    alice.run("presence", "busy", "x" * 129, code=65)


def test_what_is_revoked_or_given_up_is_told_on_other_servers(api, register, elsewhere):
    """The rows are gone: the other server's watchers cannot learn it from the database."""
    alice, bob = register(), register()
    phone = Presence(api, alice.link())
    watcher = Presence(api, bob, elsewhere)
    topics = [os.urandom(16) for _ in range(2)]
    phone.publish(*[phone.said(topic) for topic in topics])
    watching, entries = watcher.watch(*topics)
    assert len(entries) == 2 and all(live(entry) for entry in entries)
    # A stream that begins with fewer topics gives the others up.
    phone.publish(phone.said(topics[0]))
    gone = []
    while not gone:
        gone = [entry for entry in watching.next().entries if not live(entry)]
    assert [entry.topic for entry in gone] == [topics[1]]
    payload = api.keys.RevokeDevicePayload(request_id=os.urandom(16), device_id=2)
    alice.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=alice.signed("RevokeDevice", payload)),
        metadata=alice.metadata)
    gone = []
    while not gone:
        gone = [entry for entry in watching.next().entries if not live(entry)]
    assert [entry.topic for entry in gone] == [topics[0]]
    watching.cancel()

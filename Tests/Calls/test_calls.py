"""Calls between real media engines, over two servers."""

import asyncio
import json
import re

import pytest


async def talk(alice, bob):
    """Both sides are connected, and hear each other."""
    await asyncio.gather(alice.connected(), bob.connected())
    await alice.speak("hello, Bob")
    assert await bob.heard() == "hello, Bob"
    await bob.speak("hello, Alice")
    assert await alice.heard() == "hello, Alice"
    for _ in range(500):
        if alice.frames and bob.frames:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("there is no sound")


def test_two_people_talk_and_hang_up(people, stage):
    alice, bob = people("alice", "bob")

    async def body(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob)
        called = await stage.answer(listening)
        await talk(calling, called)
        calling.say("end")
        assert (await calling.end())["end"] == "hang-up"
        assert (await called.end())["end"] == "hang-up"
        assert calling.states == ["ringing", "answered", "connected", "ended"]

    stage(body)
    listed = bob.json("calls", "--list")
    assert [call["kind"] for call in listed] == ["ended"]
    assert listed[0]["accountId"] == alice.account and "isOutgoing" not in listed[0]
    assert "is over" in alice.run("calls")


def test_relay_only_tells_no_address_and_uses_the_relay(people, stage, turn):
    alice, bob = people("alice", "bob")

    async def body(stage):
        listening = await stage.listen(bob, "--relay-only")
        calling = await stage.call(alice, bob, "--relay-only")
        called = await stage.answer(listening)
        await talk(calling, called)
        assert calling.pairs == called.pairs == {("relay", "relay")}
        for sdp in calling.descriptions + called.descriptions:
            assert set(re.findall(r" typ (\w+)", sdp)) == {"relay"}
            assert re.findall(r"a=candidate:\S+ \d+ \S+ \d+ (\S+)", sdp), sdp
            assert set(re.findall(r"raddr (\S+)", sdp)) <= {"0.0.0.0"}
            assert set(re.findall(r"IN IP4 (\S+)", sdp)) == {"0.0.0.0"}
        called.say("end")
        await asyncio.gather(calling.end(), called.end())

    stage(body)
    for person in (alice, bob):
        assert person.account not in turn.log


def test_a_stranger_hears_it_ring(people, built, servers, tmp_path, stage):
    from person import Person
    alice = Person(built, servers[0], tmp_path, "alice").register()
    bob = Person(built, servers[1], tmp_path, "bob").register()

    async def body(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob, "--ring", "15")
        assert (await calling.end())["state"] == "missed"
        assert not any(line["type"] == "ring" for line in listening.seen)
        # Towards strangers no address is told, who calls or is called.
        assert calling.policy == "relay"

    stage(body)
    bob.run("calls", "--ring-for", "everyone")

    async def heard(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob)
        called = await stage.answer(listening)
        await talk(calling, called)
        assert called.policy == "relay"
        called.say("end")
        await asyncio.gather(calling.end(), called.end())

    stage(heard)


def test_three_devices_of_the_callee(people, built, servers, tmp_path, stage):
    from person import Person
    alice, bob = people("alice", "bob")
    devices = [bob] + [
        Person(built, servers[number], tmp_path, f"bob-{number}").link(bob) for number in range(2)]

    async def body(stage):
        listening = [await stage.listen(device) for device in devices]

        async def rings():
            calling = await stage.call(alice, bob)
            return calling, [await stage.ring(bridge) for bridge in listening]

        calling, called = await rings()
        called[1].say("accept")
        await talk(calling, called[1])
        for number in (0, 2):
            assert (await called[number].end())["state"] == "answered-elsewhere"
        calling.say("end")
        await asyncio.gather(calling.end(), called[1].end())

        calling, called = await rings()
        called[2].say("decline")
        for engine in [calling, *called]:
            assert (await engine.end())["state"] == "declined"

        calling, called = await rings()
        for engine in called:
            engine.say("busy")
        assert (await calling.end())["state"] == "busy"

    stage(body)


async def cross(stage, alice, bob):
    """Both call each other at once; gives what became of it."""
    one, other = await asyncio.gather(stage.call(alice, bob), stage.call(bob, alice))
    await talk(one, other)
    return one, other


def test_two_who_call_each_other_talk(people, stage):
    alice, bob = people("alice", "bob")

    async def body(stage):
        one, other = await cross(stage, alice, bob)
        one.say("end")
        ends = await asyncio.gather(one.end(), other.end())
        assert {end["state"] for end in ends} == {"ended"}

    for _ in range(3):
        stage(body)
    assert {call["kind"] for call in alice.json("calls", "--list")} == {"ended"}


def test_a_certificate_that_is_another_one_ends_the_call(people, stage):
    """What DTLS has shown is compared by the library, whatever the engine thinks of it."""
    alice, bob = people("alice", "bob")

    async def body(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob)
        calling.shown = lambda fingerprint: fingerprint[:-2] + (
            "00" if fingerprint[-2:] != "00" else "01")
        called = await stage.answer(listening)
        for engine in (calling, called):
            assert (await engine.end())["end"] == "media-failed"
        assert "connected" not in calling.states

    stage(body)


@pytest.mark.parametrize("victim", [0, 1], ids=["the caller's", "the callee's"])
def test_a_server_is_killed_while_it_rings_and_while_they_talk(
        people, stage, servers, victim):
    alice, bob = people("alice", "bob")

    async def again():
        servers[victim].kill()
        await asyncio.to_thread(servers[victim].start)

    async def body(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob)
        called = await stage.ring(listening)
        await again()
        called.say("accept")
        await talk(calling, called)
        await again()
        await calling.speak("still there?")
        assert await called.heard() == "still there?"
        # Signalling works over streams that were opened anew.
        called.say("media", audio=True, video=True)
        while not any(line["type"] == "media" for line in calling.bridge.seen):
            await asyncio.sleep(0.05)
        called.say("end")
        for engine in (calling, called):
            assert (await engine.end())["end"] == "hang-up"

    stage(body)


def test_nothing_of_what_is_said_is_anywhere_at_the_server(people, stage, cluster, servers):
    alice, bob = people("alice", "bob")
    canaries = set()

    async def body(stage):
        listening = await stage.listen(bob)
        calling = await stage.call(alice, bob)
        called = await stage.ring(listening)
        dump = cluster.dump()
        called.say("accept")
        await talk(calling, called)
        for sdp in calling.descriptions + called.descriptions:
            canaries.update(re.findall(r"a=fingerprint:sha-256 (\S+)", sdp)[:1])
            canaries.update(re.findall(r"a=ice-(?:ufrag|pwd):(\S{8,})", sdp))
            canaries.update(re.findall(r"a=candidate:\S+ \d+ \S+ \d+ (\d+\.\S+)", sdp))
        dump += cluster.dump()
        called.say("end")
        await asyncio.gather(calling.end(), called.end())
        return dump + cluster.dump()

    canaries.update(["a=fingerprint:", " typ host", "s=-\r\nt=0 0"])
    dump = stage(body)
    assert len(canaries) > 6
    for name, text in [("dump", dump)] + [("log", server.log) for server in servers]:
        # An address alone is in the servers' logs as that of a database, or of a listener.
        for canary in canaries - ({"127.0.0.1"} if name == "log" else set()):
            assert canary not in text, (name, canary)
            assert canary.encode().hex() not in text, (name, canary)


def test_missed_calls_are_told_when_messages_are_fetched(people, stage):
    alice, bob = people("alice", "bob")

    async def body(stage):
        calling = await stage.call(alice, bob)
        await calling.bridge_state("ringing")
        calling.say("end")
        assert (await calling.end())["state"] == "cancelled"

    stage(body)
    assert "missed call from alice" in bob.run("receive")
    assert json.loads(bob.run("calls", "--list", "--json"))["kind"] == "cancelled"

"""Calls between a browser and another engine, and between two browsers: trickle, and ICE restart."""

import asyncio

import pytest

from bridge import Bridge
from browser import BrowserEngine, Chromium


async def browser_calls(stage, chromium, caller, callee, *options):
    bridge = await Bridge.start(caller, "call", callee.account, *options)
    stage.bridges.append(bridge)
    engine = BrowserEngine(bridge, await chromium.tab())
    stage.extra.append(engine)
    return engine


async def browser_answers(stage, chromium, bridge):
    line = await bridge.next("ring")
    engine = BrowserEngine(bridge, await chromium.tab(), line["call"])
    stage.extra.append(engine)
    engine.say("accept")
    return engine


@pytest.fixture
def with_browser(stage):
    def run(body):
        async def whole(stage):
            chromium = await Chromium().start()
            stage.extra = []
            try:
                return await body(stage, chromium)
            finally:
                for engine in stage.extra:
                    await engine.close()
                await chromium.stop()

        return stage(whole)

    return run


async def flows(engine):
    """Sound and pictures come."""
    async with asyncio.timeout(60):
        while True:
            frames = (await engine.state())["frames"]
            if frames.get("audio") and frames.get("video"):
                return
            await asyncio.sleep(0.1)


@pytest.mark.long
def test_a_browser_calls_another_engine(people, with_browser):
    alice, bob = people("alice", "bob")

    async def body(stage, chromium):
        listening = await stage.listen(bob)
        calling = await browser_calls(stage, chromium, alice, bob)
        called = await stage.answer(listening)
        await asyncio.gather(calling.connected(), called.connected())
        await calling.speak("from the browser")
        assert await called.heard() == "from the browser"
        await called.speak("to the browser")
        assert await calling.heard() == "to the browser"
        calling.say("end")
        await asyncio.gather(calling.end(), called.end())

    with_browser(body)


@pytest.mark.long
def test_two_browsers_talk_over_the_relay_and_find_another_path(people, with_browser):
    alice, bob = people("alice", "bob")

    async def body(stage, chromium):
        listening = await stage.listen(bob, "--relay-only")
        calling = await browser_calls(stage, chromium, alice, bob, "--relay-only")
        called = await browser_answers(stage, chromium, listening)
        await asyncio.gather(calling.connected(), called.connected())
        await asyncio.gather(flows(calling), flows(called))
        before = await calling.state(), await called.state()
        for state in before:
            assert state["pairs"] and set(map(tuple, state["pairs"])) == {("relay", "relay")}
        # The relays are asked for anew, and both sides change their ICE credentials.
        usernames = [relay["username"] for line in calling.bridge.seen
                     if line["type"] == "relays" for relay in line["relays"]]
        calling.say("restart")
        async with asyncio.timeout(60):
            while True:
                after = await calling.state(), await called.state()
                if all(one["ufrag"] != other["ufrag"] for one, other in zip(before, after)):
                    break
                await asyncio.sleep(0.1)
        again = [relay["username"] for line in calling.bridge.seen
                 if line["type"] == "relays" for relay in line["relays"]]
        assert len(again) == 2 * len(usernames) and len(set(again)) == len(again)
        await calling.speak("after the restart")
        assert await called.heard() == "after the restart"
        called.say("end")
        await asyncio.gather(calling.end(), called.end())

    with_browser(body)

"""Calls between two browsers' pages: two people, and a group with sealed frames."""

import asyncio
import contextlib
import json

from pages import DEVICES, acquaint, pages, share_group

COUNTS = """(async () => {
  const found = {audio: 0, video: 0, arrived: 0, sent: 0};
  for (const entry of (await martlet.calls.current?.statistics?.() ?? new Map()).values()) {
    if (entry.type === 'inbound-rtp' && entry.kind === 'video') {
      found.video += entry.framesDecoded ?? 0;
      found.arrived += entry.packetsReceived ?? 0;
    }
    if (entry.type === 'inbound-rtp' && entry.kind === 'audio') {
      found.audio += entry.totalAudioEnergy > 0 ? entry.packetsReceived : 0;
    }
    if (entry.type === 'outbound-rtp') found.sent += entry.packetsSent ?? 0;
  }
  return found;
})()"""


async def decodes(page, *kinds, more_than=0, timeout=60):
    """Waits until frames of some kinds are decoded; gives how many."""
    async with asyncio.timeout(timeout):
        while True:
            counts = await page.run(COUNTS)
            if all(counts[kind] > more_than for kind in kinds):
                return counts
            await asyncio.sleep(0.2)


async def touch(page, label):
    """Presses a button as a finger does: browsers ask that for a screen."""
    await page.tab.call("Runtime.evaluate", userGesture=True, awaitPromise=True, expression=(
        f"document.querySelector('[aria-label={json.dumps(label)}]').click()"))


@contextlib.asynccontextmanager
async def callers(*people):
    async with pages(*people, arguments=DEVICES) as opened:
        yield opened


def test_two_people_call_each_other(register):
    """It rings, both see and hear, mute, show a screen, and hang up; then a call is declined."""
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def test():
        async with callers(alice, bob) as (hers, his):
            await hers.open(f"direct:{bob.account}")
            await hers.press("Video call")
            await his.sees("Alice", ".rings")
            await his.sees("Video call", ".rings")
            await his.looks_right()
            await his.fits_both_ways()
            await his.shoot("call-rings")
            await hers.sees("Ringing", ".call")
            await his.press("With video", ".ring")
            for page in (hers, his):
                await page.until("document.querySelector('.call')?.dataset.phase === 'connected'")
            for page in (hers, his):
                await decodes(page, "audio", "video")
                await page.until("document.querySelector('.tile video').videoWidth > 0"
                                 " && !document.querySelector('.tile').matches('.no-picture')")
            await hers.looks_right()
            await hers.fits_both_ways()
            await hers.shoot("call")
            # Muted, the track is silent; without a camera the person is shown.
            await his.press("Mute", ".call")
            assert await his.run("martlet.calls.current.capture.audio.enabled") is False
            await hers.until("martlet.calls.current.remoteMedia.hasAudio === false")
            await his.press("Camera", ".call")
            await hers.until("document.querySelector('.tile').matches('.no-picture')")
            await touch(his, "Share screen")
            await his.until("martlet.calls.current.capture.isScreen")
            await hers.until("!document.querySelector('.tile').matches('.no-picture')")
            before = (await hers.run(COUNTS))["video"]
            await decodes(hers, "video", more_than=before)
            await his.press("Hang up", ".call")
            for page in (hers, his):
                await page.until("!document.querySelector('.call') && !martlet.calls.current")
            # Nothing is recorded any more.
            assert await his.run("document.querySelectorAll('video').length") == 0

            await his.open(f"direct:{alice.account}")
            await his.press("Call")
            await hers.sees("Bob", ".rings")
            await hers.press("Decline", ".ring")
            await his.sees("Declined", ".notices")
            await his.until("!document.querySelector('.call')")

            # A page that goes hangs up.
            await his.press("Call")
            await hers.press("Accept", ".ring")
            await hers.until("document.querySelector('.call')?.dataset.phase === 'connected'")
            await his.tab.call("Page.navigate", url=his.agent.origin + "/icon.svg")
            await hers.until("!document.querySelector('.call')")

            # A link of a chat calls.
            link = (await asyncio.to_thread(bob.run, "web")).strip()
            await his.tab.call("Page.navigate", url=f"{link}/call/direct%3A{alice.account}")
            await hers.sees("Bob", ".rings")
            await hers.press("Decline", ".ring")
            await his.sees("Declined", ".notices")

    asyncio.run(test())


def test_a_certificate_that_is_another_one_ends_the_call(register):
    """Nothing is played to or from whom the agent does not know."""
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def test():
        async with callers(alice, bob) as (hers, his):
            await hers.run("""(() => {
              window.played = 0;
              RTCDtlsTransport.prototype.getRemoteCertificates = () => [new Uint8Array(200).buffer];
              new MutationObserver(() => { for (const each of document.querySelectorAll('.tile video')) {
                if (each.srcObject) window.played += 1; } }).observe(
                document.body, {subtree: true, childList: true, attributes: true});
            })()""")
            await hers.open(f"direct:{bob.account}")
            await hers.press("Call")
            await his.press("Accept", ".ring")
            await hers.sees("could not be trusted", ".notices")
            for page in (hers, his):
                await page.until("!document.querySelector('.call')")
            assert await hers.run("played") == 0

    asyncio.run(test())


# RFC 9605, appendix C.3, suite 0x0004.
SEALED = ("9901234567b7412c2513a1b66dbb48841bbaf17f598751176ad847681a69c6d0b091c07018ce4adb34eb")
VECTOR = {
    "base_key": "000102030405060708090a0b0c0d0e0f", "kid": "291", "ctr": "17767",
    "metadata": "4945544620534672616d65205747", "pt": "64726166742d696574662d736672616d652d656e63"}


def test_a_group_calls_with_sealed_frames(register):
    """Frames are sealed by the worker of each page; without keys none goes out or comes in."""
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def ring(hers, his, group):
        await hers.open(group)
        await hers.press("Video call")
        await his.sees("Group call", ".rings")
        await his.press("Join", ".ring")
        for page in (hers, his):
            await page.until("document.querySelector('.call')?.dataset.phase === 'connected'")

    async def leave(*pages):
        for page in pages:
            await page.press("Hang up", ".call")
            await page.until("!document.querySelector('.call')")

    async def test():
        async with callers(alice, bob) as (hers, his):
            assert await hers.run("""(async vector => {
              const {FrameKey, readHeader} = await import('/sframe.js');
              const bytes = text => Uint8Array.from(text.match(/../g), each => parseInt(each, 16));
              const hex = found => [...found].map(each => each.toString(16).padStart(2, '0')).join('');
              const key = await FrameKey.derive(bytes(vector.base_key), vector.kid);
              const sealed = await key.seal(bytes(vector.pt), vector.ctr, bytes(vector.metadata));
              const opened = await key.open(sealed, readHeader(sealed), bytes(vector.metadata));
              return hex(opened) === vector.pt && hex(sealed);
            })(""" + json.dumps(VECTOR) + ")") == SEALED
            group = await hers.make_group("Book club")
            await his.sees("Book club", ".rows")
            await ring(hers, his, group)
            await his.press("Camera", ".call")
            for page in (hers, his):
                await decodes(page, "audio", "video")
            await hers.shoot("call-group")
            await leave(hers, his)

    asyncio.run(test())


def test_without_keys_no_frame_passes(register):
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)
    group = share_group(alice, bob)

    async def test():
        async with callers(alice, bob) as (hers, his):
            await his.run("""(() => {
              const own = Worker.prototype.postMessage;
              Worker.prototype.postMessage = function (data, ...rest) {
                if (!data.keys) own.call(this, data, ...rest);
              };
            })()""")
            await hers.open(f"group:{group}")
            await hers.press("Video call")
            await his.press("Join", ".ring")
            await decodes(his, "arrived", more_than=20)
            assert await his.run(COUNTS) | {"arrived": 0} == {
                "audio": 0, "video": 0, "arrived": 0, "sent": 0}
            assert (await hers.run(COUNTS))["arrived"] == 0

    asyncio.run(test())

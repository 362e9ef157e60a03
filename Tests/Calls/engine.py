"""A media engine, `aiortc`, that does what the bridge's lines say."""

import asyncio

from aiortc import (
    RTCConfiguration, RTCIceServer, RTCIceTransportPolicy, RTCPeerConnection, RTCSessionDescription)
from aiortc.mediastreams import AudioStreamTrack


class Engine:
    """One side of one call."""

    def __init__(self, bridge, call=None):
        self.bridge = bridge
        self.call = call
        self.connection = None
        self.relays = None
        self.policy = None
        self.frames = 0
        self.words = asyncio.Queue()
        self.descriptions = []
        self.over = asyncio.get_running_loop().create_future()
        self.states = []
        self.is_connected = asyncio.Event()
        self.shown = lambda fingerprint: fingerprint
        self.channel = None
        self.task = asyncio.ensure_future(self._run())

    def say(self, kind, **fields):
        if self.call:
            fields["call"] = self.call
        self.bridge.say(kind, **fields)

    async def _run(self):
        try:
            while not self.over.done():
                await self._take(await self.bridge.next_of(self.call))
        except Exception as error:
            if not self.over.done():
                self.over.set_exception(error)

    async def _take(self, line):
        match line["type"]:
            case "relays":
                self.relays, self.policy = line["relays"], line["iceTransportPolicy"]
            case "need_offer":
                if self.connection is None:
                    await self.open(offers=True)
                await self.describe("offer", await self.connection.createOffer())
            case "remote_description":
                self.descriptions.append(line["sdp"])
                if line.get("rollback"):
                    await self.connection.close()
                    self.connection = None
                if self.connection is None:
                    await self.open(offers=False)
                await self.connection.setRemoteDescription(
                    RTCSessionDescription(line["sdp"], line["kind"]))
            case "need_answer":
                await self.describe("answer", await self.connection.createAnswer())
            case "state":
                self.states.append(line["state"])
                if line["state"] not in ("ringing", "answered", "connected"):
                    await self.close()
                    self.over.set_result(line)
            case "refused" | "failed":
                raise AssertionError(line)

    async def open(self, offers):
        servers = [
            RTCIceServer(urls=url, username=relay["username"], credential=relay["credential"])
            for relay in self.relays for url in relay["urls"][:1]]
        policy = RTCIceTransportPolicy.RELAY if self.policy == "relay" else RTCIceTransportPolicy.ALL
        self.connection = RTCPeerConnection(
            RTCConfiguration(iceServers=servers, iceTransportPolicy=policy))
        self.connection.on("connectionstatechange", self._changed)
        self.connection.on("track", self._track)
        self.connection.on("datachannel", self._take_channel)
        self.connection.addTrack(AudioStreamTrack())
        if offers:
            self._take_channel(self.connection.createDataChannel("words"))

    async def describe(self, kind, description):
        # It gathers all its candidates first: they are in the description.
        await self.connection.setLocalDescription(description)
        self.say(kind, sdp=self.connection.localDescription.sdp)
        self.say("candidates", candidates=[], complete=True)

    def _take_channel(self, channel):
        self.channel = channel
        channel.on("message", self.words.put_nowait)

    def _track(self, track):
        async def read():
            while True:
                await track.recv()
                self.frames += 1

        asyncio.ensure_future(read()).add_done_callback(lambda task: task.exception())

    async def _changed(self):
        if self.connection and self.connection.connectionState == "connected":
            self.say("connected", fingerprint=self.shown(self.fingerprint))
            self.is_connected.set()

    @property
    def fingerprint(self):
        """The fingerprint of the certificate that DTLS has shown."""
        from cryptography.hazmat.primitives import hashes
        certificate = self.connection.sctp.transport._ssl.get_peer_certificate(
            as_cryptography=True)
        return "sha-256 " + certificate.fingerprint(hashes.SHA256()).hex(":").upper()

    @property
    def pairs(self):
        """The types of the candidates that are in use."""
        nominated = self.connection.sctp.transport.transport._connection._nominated
        return {
            (pair.local_candidate.type, pair.remote_candidate.type) for pair in nominated.values()}

    async def bridge_state(self, state):
        """Waits until the call has been somewhere."""
        while state not in self.states:
            await asyncio.sleep(0.02)

    async def connected(self, timeout=40):
        await asyncio.wait_for(self.is_connected.wait(), timeout)

    async def speak(self, word):
        """Says a word to the other side, once that can be heard."""
        while self.channel is None or self.channel.readyState != "open":
            await asyncio.sleep(0.02)
        self.channel.send(word)

    async def heard(self, timeout=20):
        return await asyncio.wait_for(self.words.get(), timeout)

    async def end(self, timeout=40):
        """The line that says how the call is over."""
        return await asyncio.wait_for(asyncio.shield(self.over), timeout)

    async def close(self):
        if self.connection:
            connection, self.connection = self.connection, None
            await connection.close()

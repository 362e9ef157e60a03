"""A media engine, headless Chromium, that does what the bridge's lines say."""

import asyncio
import json

from chromium import Browser, Site

PAGE = r"""<!doctype html><title>calls</title><script>
const lines = []; let wake = () => {};
const tell = (type, fields) => { lines.push({type, ...fields}); wake(); };
window.next = async () => { while (!lines.length) await new Promise(done => wake = done);
  return JSON.stringify(lines.shift()); };
let pc, relays, policy, complete = false; const words = []; window.heard = words;
const sha = pem => pem;
async function open_(offers) {
  pc = window.pc = new RTCPeerConnection({iceTransportPolicy: policy, iceServers: relays.map(
    relay => ({urls: relay.urls, username: relay.username, credential: relay.credential}))});
  pc.onicecandidate = event => tell('candidates', event.candidate && event.candidate.candidate
    ? {candidates: [event.candidate.candidate]} : {candidates: [], complete: true});
  pc.onconnectionstatechange = async () => {
    if (pc.connectionState !== 'connected') return;
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256',
      pc.sctp.transport.getRemoteCertificates()[0]));
    tell('connected', {fingerprint: 'sha-256 ' + [...bytes].map(
      byte => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')});
  };
  const hear = channel => { window.channel = channel;
    channel.onmessage = event => words.push(event.data); };
  pc.ondatachannel = event => hear(event.channel);
  const stream = await navigator.mediaDevices.getUserMedia(
    {audio: true, video: {width: 320, height: 240, frameRate: 10}});
  stream.getTracks().forEach(track => pc.addTrack(track, stream));
  if (offers) hear(pc.createDataChannel('words'));
}
window.take = async text => {
  const line = JSON.parse(text);
  switch (line.type) {
  case 'relays': relays = line.relays; policy = line.iceTransportPolicy;
    if (pc) pc.setConfiguration({...pc.getConfiguration(), iceServers: relays.map(
      relay => ({urls: relay.urls, username: relay.username, credential: relay.credential}))});
    break;
  case 'need_offer': {
    const again = !!pc; if (!again) await open_(true);
    await pc.setLocalDescription(await pc.createOffer({iceRestart: again}));
    tell('offer', {sdp: pc.localDescription.sdp, video: true}); break; }
  case 'remote_description':
    if (!pc) await open_(false);
    await pc.setRemoteDescription({type: line.kind, sdp: line.sdp}); break;
  case 'need_answer':
    await pc.setLocalDescription(await pc.createAnswer());
    tell('answer', {sdp: pc.localDescription.sdp}); break;
  case 'candidates':
    for (const candidate of line.candidates) await pc.addIceCandidate(
      {candidate, sdpMid: '0', sdpMLineIndex: 0});
    break;
  }
};
window.say = async word => { while (!window.channel || channel.readyState !== 'open')
  await new Promise(done => setTimeout(done, 20)); channel.send(word); };
window.state = async () => { const found = {words, frames: {}, pairs: []}; const byId = {};
  const stats = await pc.getStats(); stats.forEach(entry => byId[entry.id] = entry);
  stats.forEach(entry => {
    if (entry.type === 'inbound-rtp') found.frames[entry.kind] = entry.packetsReceived;
    if (entry.type === 'candidate-pair' && entry.nominated && entry.state === 'succeeded')
      found.pairs.push([byId[entry.localCandidateId].candidateType,
        byId[entry.remoteCandidateId].candidateType]); });
  found.ufrag = /a=ice-ufrag:(\S+)/.exec(pc.localDescription.sdp)[1];
  return JSON.stringify(found); };
</script>"""


class Chromium(Browser):
    """A browser with a camera and a microphone that are not there."""

    def __init__(self):
        super().__init__(
            "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream",
            "--allow-loopback-in-peer-connection",
            "--disable-features=WebRtcHideLocalIpsWithMdns")
        self.site = Site(PAGE)

    async def start(self):
        await self.site.start()
        return await super().start()

    async def tab(self):
        return await super().tab(self.site.origin + "/")

    async def stop(self):
        await super().stop()
        await self.site.stop()


class BrowserEngine:
    """One side of one call, in a tab."""

    def __init__(self, bridge, tab, call=None):
        self.bridge, self.tab, self.call = bridge, tab, call
        self.states = []
        self.over = asyncio.get_running_loop().create_future()
        self.is_connected = asyncio.Event()
        self.tasks = [asyncio.ensure_future(self._run()), asyncio.ensure_future(self._listen())]

    def say(self, kind, **fields):
        if self.call:
            fields["call"] = self.call
        self.bridge.say(kind, **fields)

    async def _run(self):
        while await self.tab.run("typeof take") != "function":
            await asyncio.sleep(0.05)
        try:
            while not self.over.done():
                line = await self.bridge.next_of(self.call)
                assert line["type"] not in ("refused", "failed"), line
                if line["type"] == "state":
                    self.states.append(line["state"])
                    if line["state"] not in ("ringing", "answered", "connected"):
                        self.over.set_result(line)
                else:
                    await self.tab.run(f"take({json.dumps(json.dumps(line))})")
        except Exception as error:
            if not self.over.done():
                self.over.set_exception(error)

    async def _listen(self):
        while await self.tab.run("typeof next") != "function":
            await asyncio.sleep(0.05)
        while True:
            line = json.loads(await self.tab.run("next()"))
            self.say(line.pop("type"), **line)
            if "fingerprint" in line:
                self.is_connected.set()

    async def connected(self, timeout=60):
        await asyncio.wait_for(self.is_connected.wait(), timeout)

    async def speak(self, word):
        await self.tab.run(f"say({json.dumps(word)})")

    async def heard(self, timeout=20):
        async with asyncio.timeout(timeout):
            while True:
                word = await self.tab.run("heard.shift()")
                if word is not None:
                    return word
                await asyncio.sleep(0.02)

    async def state(self):
        return json.loads(await self.tab.run("state()"))

    async def end(self, timeout=60):
        return await asyncio.wait_for(asyncio.shield(self.over), timeout)

    async def close(self):
        for task in self.tasks:
            task.cancel()

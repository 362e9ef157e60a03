// A call of a group: a connection to each other participant, whose frames are sealed with the keys
// of the participants' own MLS group before they reach a connection, and opened behind it.
import {Part, addCandidates, collectCandidates, connectionOptions} from './part.js';
import {fromBase64} from './api/martlet-connect.js';

const ends = {ended: 'The call is over', removed: 'You are no longer in the group', full: 'The call is full',
  untrusted: 'Somebody takes part who is not in the group', failed: 'The call failed'};

const nameOf = ({account, device}) => `${account}.${device}`;

const workerAddress = '/sealing.js';
/** A policy can be made once. It makes a script of this page a worker, and nothing else. */
const workerPolicy = globalThis.trustedTypes?.createPolicy('martlet-worker', {
  createScriptURL: url => {
    if (url !== workerAddress) throw new TypeError('not the worker');
    return url;
  }});

/** Another participant, and the connection to it. */
class Peer {
  stream = new MediaStream();

  constructor(call, participant) {
    this.call = call;
    this.participant = participant;
    this.name = nameOf(participant);
    const connection = this.connection = new RTCPeerConnection(connectionOptions());
    collectCandidates(connection, candidates => call.tellPeer({candidates}, this));
    connection.addEventListener('track', ({track, receiver, transceiver}) => {
      call.guard(receiver, 'open', this.name);
      call.guard(transceiver.sender, 'seal');
      this.stream.addTrack(track);
      track.addEventListener('unmute', () => call.show(call.phase));
      track.addEventListener('mute', () => call.show(call.phase));
      call.show(call.phase);
    });
  }

  async offer() {
    for (const kind of ['audio', 'video']) {
      const transceiver = this.connection.addTransceiver(kind, {direction: 'sendrecv'});
      this.call.guard(transceiver.sender, 'seal');
      this.call.guard(transceiver.receiver, 'open', this.name);
      if (kind === 'video') transceiver.setCodecPreferences(pictures());
    }
    await this.call.capture.feed(this.connection);
    await this.connection.setLocalDescription();
    await this.#describe();
  }

  async described({isOffer = false, sdp}) {
    await this.connection.setRemoteDescription({type: isOffer ? 'offer' : 'answer', sdp});
    if (!isOffer) return;
    for (const transceiver of this.connection.getTransceivers()) {
      if (transceiver.direction !== 'stopped') transceiver.direction = 'sendrecv';
    }
    await this.call.capture.feed(this.connection);
    await this.connection.setLocalDescription();
    await this.#describe();
  }

  #describe() {
    const {type, sdp} = this.connection.localDescription;
    return this.call.tellPeer({description: {isOffer: type === 'offer', sdp}}, this);
  }
}

/** VP9: its packets do not look into what a frame has, so that all of a frame can be sealed. */
function pictures() {
  return RTCRtpReceiver.getCapabilities('video').codecs.filter(({mimeType, sdpFmtpLine = ''}) =>
    mimeType === 'video/rtx' || mimeType === 'video/VP9' && !/profile-id=[1-9]/.test(sdpFmtpLine));
}

export class GroupCall extends Part {
  /** Whether this browser can seal: without that there is no call of a group. */
  static get isPossible() { return 'RTCRtpScriptTransform' in globalThis; }

  #peers = new Map();
  #worker = new Worker(
    workerPolicy?.createScriptURL(workerAddress) ?? workerAddress, {type: 'module'});
  #isGuarded = new WeakSet();

  constructor(state, capture, {conversation, hasVideo}) {
    super(state, capture);
    this.conversation = conversation;
    this.hasVideo = hasVideo;
    this.#worker.onmessage = ({data}) => this.tell({frame: {
      keyId: data.keyID, isOpened: data.isOpened}}).catch(() => {});
    capture.addEventListener('change', () => this.#fed());
  }

  start() { return this.run({to: this.conversation, hasVideo: this.hasVideo}); }

  /** Puts the worker before a sender, or behind a receiver, at once and for good. */
  guard(side, role, participant) {
    if (this.#isGuarded.has(side)) return;
    this.#isGuarded.add(side);
    side.transform = new RTCRtpScriptTransform(this.#worker, {role, participant});
  }

  tellPeer(said, {participant}) {
    const [[kind, value]] = Object.entries(said);
    return this.tell({[kind]: {...value, peer: participant}}).catch(() => {});
  }

  async take(notice) {
    if (notice.participants) await this.#meet(notice.participants.participants ?? []);
    else if (notice.mediaKeys) this.#keys(notice.mediaKeys);
    else if (notice.sealing) this.#worker.postMessage({sealing: notice.sealing.keyId ?? '0'});
    else if ('forgottenEpoch' in notice) this.#worker.postMessage({forgotten: notice.forgottenEpoch});
    else if (notice.description) await this.#peer(notice.description).described(notice.description);
    else if (notice.candidates) {
      await addCandidates(this.#peer(notice.candidates).connection, notice.candidates);
    } else if (notice.mediaServer && notice.mediaServer.kind !== 'mesh') {
      this.end = 'Calls of groups pass through a server here, which this page cannot';
      this.hangUp();
    } else if (notice.groupOver) this.finish(ends[notice.groupOver] ?? '');
    else if (notice.state) this.show('connected');
  }

  #keys({epoch = '0', baseKey, keys = []}) {
    this.#worker.postMessage({epoch, baseKey: fromBase64(baseKey), keys: keys.map(
      ({id = '0', participant}) => ({id, participant: nameOf(participant)}))});
  }

  #peer({peer}) {
    const found = this.#peers.get(nameOf(peer));
    if (found) return found;
    const made = new Peer(this, peer);
    this.#peers.set(made.name, made);
    return made;
  }

  /** Of two participants the one whose account, then device, comes first makes the offer. */
  async #meet(participants) {
    const {id, device} = this.state.account;
    const own = {account: id, device};
    const others = participants.filter(each => nameOf(each) !== nameOf(own));
    const names = new Set(others.map(nameOf));
    for (const [name, peer] of this.#peers) {
      if (names.has(name)) continue;
      peer.connection.close();
      this.#peers.delete(name);
    }
    for (const other of others) {
      if (this.#peers.has(nameOf(other))) continue;
      const isFirst = id === other.account ? device < other.device : id < other.account;
      const peer = this.#peer({peer: other});
      if (isFirst) await peer.offer();
    }
    this.show(this.phase);
  }

  async #fed() {
    if (this.phase === 'over') return;
    for (const {connection} of this.#peers.values()) await this.capture.feed(connection);
    this.show(this.phase);
  }

  get shown() {
    return [...this.#peers.values()].map(({participant, name, stream}) => ({
      id: name, name: this.state.nameOf(participant.account), stream,
      hasVideo: stream.getVideoTracks().some(track => !track.muted), hasAudio: true}));
  }

  async statistics() {
    const all = await Promise.all([...this.#peers.values()].map(({connection}) => connection.getStats()));
    return new Map(all.flatMap((each, number) => [...each].map(([id, entry]) => [`${number} ${id}`, entry])));
  }

  close() {
    for (const {connection} of this.#peers.values()) connection.close();
    this.#worker.terminate();
  }
}

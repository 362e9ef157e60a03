// A call between two: one connection, whose certificate the agent holds against what was agreed
// under encryption. Nothing is played before it has.
import {Part, addCandidates, collectCandidates, connectionOptions} from './part.js';

const ends = {
  KIND_DECLINED: 'Declined', KIND_BUSY: 'In another call', KIND_MISSED: 'No answer',
  KIND_FAILED: 'The call failed', KIND_ANSWERED_ELSEWHERE: 'Answered on another device'};
const reasons = {'media-failed': 'The connection could not be trusted', 'ice-failed': 'The connection was lost',
  'ice-timeout': 'No connection was found', lost: 'The connection was lost'};
// How long a path is looked for before another one is.
const patienceMilliseconds = 30_000;

/** The certificate that DTLS has shown; browsers may know it a moment after they are connected. */
async function shownCertificate(connection) {
  for (let tries = 0; tries < 100; tries += 1) {
    const certificate = connection.getSenders().find(({transport}) => transport)
      ?.transport.getRemoteCertificates()[0];
    if (certificate) return certificate;
    await new Promise(done => setTimeout(done, 50));
  }
  return null;
}

export class PairCall extends Part {
  /** What comes, once the other side is who it should be; null before. */
  remote = null;
  /** What the other side says that it sends. */
  remoteMedia = {hasAudio: true, hasVideo: false};
  isAway = false;
  #relays = {};
  #connection = null;
  #arrived = new MediaStream();
  #isCrossed = false;
  #restarts = 0;

  /** @param ringing the identifier of a call that rings here; undefined calls */
  constructor(state, capture, {person, ringing}) {
    super(state, capture);
    this.person = person;
    this.ringing = ringing;
    if (ringing) this.phase = 'connecting';
    capture.addEventListener('change', () => this.#fed());
  }

  start() {
    return this.run(this.ringing ? {ringing: this.ringing} : {to: `direct:${this.person}`});
  }

  async began() {
    if (this.ringing) await this.tell({answer: 'ANSWER_ACCEPT'});
  }

  async take(notice) {
    if (notice.relays) {
      this.#relays = notice.relays;
      this.#connection?.setConfiguration(connectionOptions(notice.relays));
    } else if (notice.wanted === 'WANTED_OFFER') await this.#offer();
    else if (notice.wanted === 'WANTED_ANSWER') await this.#answer();
    else if (notice.description) await this.#described(notice.description);
    else if (notice.candidates) await addCandidates(this.#connection, notice.candidates);
    else if (notice.media) {
      this.remoteMedia = {hasAudio: false, hasVideo: false, ...notice.media};
      this.show(this.phase);
    } else if (notice.crossed) this.#isCrossed = true;
    else if (notice.refused) console.debug(`not followed in the call: ${notice.refused}`);
    else if (notice.over) this.#over(notice.over);
    else if (notice.state) this.#stands(notice.state);
  }

  #stands(state) {
    if (state === 'STATE_RINGING') this.show('ringing');
    else if (state === 'STATE_ANSWERED') this.show('connecting');
    else if (state === 'STATE_CONNECTED') {
      this.remote = this.#arrived;
      this.#tellMedia();
      this.show('connected');
    } else {
      this.isAway = state === 'STATE_PEER_LOST';
      this.show(this.phase);
    }
  }

  #over({kind, end}) {
    const words = kind === 'KIND_ENDED' ? reasons[end] ?? '' : ends[kind] ?? '';
    this.finish(words);
  }

  #open() {
    this.#connection?.close();
    this.#arrived = new MediaStream();
    const connection = this.#connection = new RTCPeerConnection(connectionOptions(this.#relays));
    collectCandidates(connection, candidates => this.tell({candidates}).catch(() => {}));
    connection.addEventListener('track', ({track}) => this.#arrived.addTrack(track));
    connection.addEventListener('connectionstatechange', () => this.#connectionChanged(connection));
    this.patience = setTimeout(() => {
      if (this.phase !== 'connected' && connection.remoteDescription) this.hangUp('ice-timeout');
    }, 2 * patienceMilliseconds);
    return connection;
  }

  async #connectionChanged(connection) {
    if (connection !== this.#connection) return;
    if (connection.connectionState === 'connected') {
      const certificate = await shownCertificate(connection);
      if (connection !== this.#connection || this.phase === 'over') return;
      if (!certificate) {
        this.hangUp('media-failed');
        return;
      }
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', certificate));
      await this.tell({connected: `sha-256 ${[...digest].map(
        byte => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')}`}).catch(() => {});
    } else if (connection.connectionState === 'failed') {
      this.#restarts += 1;
      if (this.#restarts > 5) this.hangUp('ice-failed');
      else this.tell({restart: {}}).catch(() => {});
    }
  }

  async #offer() {
    const isAgain = Boolean(this.#connection);
    const connection = this.#connection ?? this.#open();
    if (!isAgain) {
      for (const kind of ['audio', 'video']) connection.addTransceiver(kind, {direction: 'sendrecv'});
    }
    await this.capture.feed(connection);
    await connection.setLocalDescription(await connection.createOffer({iceRestart: isAgain}));
    await this.#describe(true);
  }

  async #answer() {
    const connection = this.#connection;
    for (const transceiver of connection.getTransceivers()) {
      if (transceiver.direction !== 'stopped') transceiver.direction = 'sendrecv';
    }
    await this.capture.feed(connection);
    await connection.setLocalDescription(await connection.createAnswer());
    await this.#describe(false);
  }

  #describe(isOffer) {
    const {sdp} = this.#connection.localDescription;
    return this.tell({description: {isOffer, sdp, hasVideo: Boolean(this.capture.video)}})
      .catch(() => {});
  }

  async #described({isOffer = false, sdp, takesBack = false}) {
    if (takesBack && this.#isCrossed && this.phase !== 'connected') this.#open();
    const connection = this.#connection ?? this.#open();
    if (takesBack && connection.signalingState === 'have-local-offer') {
      await connection.setLocalDescription({type: 'rollback'});
    }
    await connection.setRemoteDescription({type: isOffer ? 'offer' : 'answer', sdp});
  }

  async #fed() {
    if (!this.#connection || this.phase === 'over') return;
    await this.capture.feed(this.#connection);
    if (this.phase === 'connected') this.#tellMedia();
    this.show(this.phase);
  }

  #tellMedia() {
    this.tell({media: {
      hasAudio: !this.capture.isMuted, hasVideo: Boolean(this.capture.video)}}).catch(() => {});
  }

  /** Who is to be seen: a name, a stream, and whether it has pictures. */
  get shown() {
    return [{id: this.person, name: this.state.nameOf(this.person), stream: this.remote,
      hasVideo: this.remoteMedia.hasVideo, hasAudio: this.remoteMedia.hasAudio}];
  }

  /** What came, for tests and the curious: each kind with its frames. */
  async statistics() { return this.#connection?.getStats(); }

  close() {
    clearTimeout(this.patience);
    this.#connection?.close();
  }
}

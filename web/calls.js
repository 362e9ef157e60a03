// Calls as a person meets them: one rings, one goes on, one is over.
import {avatar} from './avatar.js';
import {Capture} from './capture.js';
import {h, icon, notice} from './dom.js';
import {Part} from './part.js';

/** Answers a call that rings by saying that it is not wanted. */
class Refusal extends Part {
  constructor(state, answer) {
    super(state, new Capture());
    this.answer = answer;
  }

  async began() { await this.tell({answer: this.answer}); }

  async take({over}) { if (over) this.finish(); }
}

export class Calls {
  /** The call that goes on here; null without one. */
  current = null;
  #rings = new Map();
  #place = h('div.rings', {role: 'region', 'aria-label': 'Incoming calls', 'aria-live': 'assertive'});

  constructor(state) {
    this.state = state;
    document.body.append(this.#place);
    state.listen('call', update => this.#happened(update));
    state.listen('connection', connection => { if (connection === 'live') this.#missedRings(); });
    addEventListener('pagehide', () => this.current?.leave());
  }

  /** Calls whoever is in a conversation; joins where a group's call goes on. */
  async call(conversation, hasVideo) {
    if (!conversation.startsWith('group:')) {
      const {PairCall} = await import('./paircall.js');
      return this.#begin(hasVideo, capture => new PairCall(
        this.state, capture, {person: conversation.slice(7)}), conversation);
    }
    const {GroupCall} = await import('./groupcall.js');
    if (!GroupCall.isPossible) {
      return notice('This browser cannot seal the frames of calls in groups.', {isError: true});
    }
    return this.#begin(hasVideo, capture => new GroupCall(
      this.state, capture, {conversation, hasVideo}), conversation);
  }

  async #begin(hasVideo, make, conversation) {
    if (this.current) return notice('You are in a call already.');
    const capture = new Capture();
    // Nobody else may begin one while the browser asks for the microphone.
    this.current = {leave() {}};
    try {
      await capture.start(hasVideo);
    } catch (error) {
      this.current = null;
      capture.stop();
      return notice(`The microphone cannot be used: ${error.message}`, {isError: true});
    }
    const {CallView} = await import('./callview.js');
    const call = this.current = make(capture);
    const view = new CallView(this.state, call, this.state.titleOf(conversation));
    call.addEventListener('over', () => {
      this.current = null;
      view.close();
      notice(call.end || 'The call is over');
    });
    return call.start();
  }

  #happened(update) {
    const {callId, kind, conversation, accountId, isOutgoing, ringUntil} = update;
    if (kind !== 'KIND_RINGING') {
      this.#silence(callId);
      if (kind === 'KIND_GOES_ON') this.#offer(update, 'A call goes on');
      else if (!isOutgoing && (kind === 'KIND_MISSED' || kind === 'KIND_CANCELLED')) {
        notice(`Missed call from ${this.state.nameOf(accountId)}`);
      }
      return;
    }
    if (isOutgoing || accountId === this.state.account?.id) return;
    const left = ringUntil ? new Date(ringUntil) - Date.now() : 60_000;
    if (left <= 0 || this.#rings.has(callId)) return;
    this.#offer(update, conversation ? 'Group call' : update.hasVideo ? 'Video call' : 'Call');
    setTimeout(() => this.#silence(callId), left);
  }

  /** What rang before the page was there. */
  async #missedRings() {
    try {
      const {calls = []} = await this.state.agent.listCalls({limit: 5});
      for (const update of calls) if (update.kind === 'KIND_RINGING') this.#happened(update);
    } catch {
      // The page works without; the next event tells.
    }
  }

  /** Shows a call that can be answered, and rings. */
  #offer(update, words) {
    const {callId, accountId, conversation, hasVideo, kind} = update;
    const name = conversation || `direct:${accountId}`;
    const title = this.state.titleOf(name);
    const answer = withVideo => async () => {
      this.#silence(callId);
      location.hash = `/${encodeURIComponent(name)}`;
      if (conversation) return this.call(conversation, withVideo);
      const {PairCall} = await import('./paircall.js');
      return this.#begin(withVideo, capture => new PairCall(
        this.state, capture, {person: accountId, ringing: callId}), name);
    };
    const decline = () => {
      this.#silence(callId);
      if (!conversation) new Refusal(this.state, 'ANSWER_DECLINE').run({ringing: callId});
    };
    const element = h('div.ring', {role: 'group', 'aria-label': `${words} from ${title}`},
      avatar(title, name, {size: 40}),
      h('div.ring-text', {}, h('b', {}, h('bdi', {}, title)), h('span.faint', {}, conversation
        ? `${words} · ${this.state.nameOf(accountId)}` : words)),
      h('div.actions', {},
        h('button.danger', {type: 'button', onclick: decline}, conversation ? 'Not now' : 'Decline'),
        hasVideo ? h('button.quiet', {type: 'button', onclick: answer(true)}, icon('camera'), 'With video') : null,
        h('button.primary', {type: 'button', onclick: answer(false)}, conversation ? 'Join' : 'Accept')));
    this.#place.append(element);
    const tone = kind === 'KIND_RINGING' && !this.current ? ringTone() : null;
    this.#rings.set(callId, {element, tone});
  }

  #silence(callId) {
    const ring = this.#rings.get(callId);
    if (!ring) return;
    ring.element.remove();
    ring.tone?.close();
    this.#rings.delete(callId);
  }
}

/** Two soft tones, again and again; nothing where the browser wants to be touched first. */
function ringTone() {
  const context = new AudioContext();
  const volume = new GainNode(context, {gain: 0});
  volume.connect(context.destination);
  for (const frequency of [440, 554]) {
    const tone = new OscillatorNode(context, {frequency});
    tone.connect(volume);
    tone.start();
  }
  for (let beat = 0; beat < 40; beat += 1) {
    const at = context.currentTime + 3 * beat;
    volume.gain.setTargetAtTime(0.05, at, 0.02);
    volume.gain.setTargetAtTime(0, at + 1, 0.1);
  }
  return context;
}

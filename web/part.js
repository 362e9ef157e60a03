// A part in a call: what the agent tells of it, one thing after the other, and what it is told.

/**
 * Tells "change" when something is to be shown anew, and "over" once, last. `take(notice)` does
 * what the agent says.
 */
export class Part extends EventTarget {
  /** "calling", "ringing", "connecting", "connected" or "over". */
  phase = 'calling';
  /** Why it is over, in words; empty if somebody has hung up. */
  end = '';
  #name = null;
  #said = Promise.resolve();

  constructor(state, capture) {
    super();
    this.state = state;
    this.capture = capture;
  }

  /** Takes part until the call is over. */
  async run(request) {
    try {
      for await (const notice of this.state.agent.conductCall(request)) {
        if (notice.part) {
          this.#name = notice.part;
          await this.began();
        } else await this.take(notice);
        if (this.phase === 'over') break;
      }
    } catch (error) {
      this.end ||= error.message;
    }
    this.finish();
  }

  /** What is to be done once the agent listens. */
  async began() {}

  /** Says something; what is said stays in order. */
  tell(command) {
    const sent = this.#said.then(() => this.state.agent.tellCall({part: this.#name, ...command}));
    this.#said = sent.catch(() => {});
    return sent;
  }

  hangUp(reason = 'hang-up') {
    if (!this.#name) return this.finish();
    this.tell({end: reason}).catch(() => this.finish());
    return undefined;
  }

  /** Says so too when the page goes. */
  leave() { if (this.#name && this.phase !== 'over') this.hangUp(); }

  show(phase) {
    if (this.phase === 'over') return;
    this.phase = phase;
    this.dispatchEvent(new Event('change'));
  }

  finish(end = '') {
    if (this.phase === 'over') return;
    this.end ||= end;
    this.phase = 'over';
    this.capture.stop();
    this.close();
    this.dispatchEvent(new Event('change'));
    this.dispatchEvent(new Event('over'));
  }

  close() {}
}

/** Relays as a connection takes them. */
export function connectionOptions({relays = [], isRelayOnly = false} = {}) {
  return {iceServers: relays.map(({urls, username, credential}) => ({urls, username, credential})),
    iceTransportPolicy: isRelayOnly ? 'relay' : 'all'};
}

/** Candidates of a connection, a few at a time, to a function. */
export function collectCandidates(connection, tell) {
  let found = [];
  let timer = null;
  const flush = isComplete => {
    clearTimeout(timer);
    timer = null;
    if (found.length || isComplete) tell({candidates: found, isComplete});
    found = [];
  };
  connection.addEventListener('icecandidate', ({candidate}) => {
    if (!candidate) return flush(true);
    if (!candidate.candidate) return undefined;
    found.push(candidate.candidate);
    if (found.length >= 10) flush(false);
    else timer ??= setTimeout(() => flush(false), 50);
    return undefined;
  });
}

/** Adds candidates to a connection; those that cannot be are passed over. */
export async function addCandidates(connection, {candidates = [], isComplete = false}) {
  for (const candidate of candidates) {
    await connection.addIceCandidate({candidate, sdpMLineIndex: 0}).catch(() => {});
  }
  if (isComplete) await connection.addIceCandidate().catch(() => {});
}

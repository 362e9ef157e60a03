// The worker between a browser's codecs and its connections in a group's call. Only sealed frames
// go out, and only what opens comes in: without a key, or with a wrong one, a frame is dropped.
import {FrameKey, Window, readHeader} from './sframe.js';

// A frame may come before the key that opens it.
const keyPatience = 200;
const reportMilliseconds = 1000;

/** Keys by identifier: {key, epoch, participant, window, reported}. */
const keys = new Map();
let sealing = null;
// One key never uses a number twice, whichever connection a frame is for.
const counters = new Map();
let arrivals = [];

onmessage = async ({data}) => {
  if (data.keys) {
    for (const {id, participant} of data.keys) {
      const key = await FrameKey.derive(data.baseKey, id);
      const name = BigInt(id);
      keys.set(name, {key, epoch: data.epoch, participant, window: new Window(), reported: {}});
    }
    for (const arrived of arrivals.splice(0)) arrived();
  } else if (data.sealing) sealing = BigInt(data.sealing);
  else if (data.forgotten !== undefined) {
    for (const [id, {epoch}] of keys) if (epoch === data.forgotten) keys.delete(id);
  }
};

onrtctransform = ({transformer}) => {
  const {role, participant} = transformer.options;
  const transform = role === 'seal' ? seal : (frame, out) => open(frame, out, participant);
  transformer.readable.pipeThrough(new TransformStream({transform}))
    .pipeTo(transformer.writable).catch(() => {});
};

async function seal(frame, out) {
  const held = sealing === null ? null : keys.get(sealing);
  if (!held) return;
  const name = `${sealing} ${held.epoch}`;
  const counter = counters.get(name) ?? 0n;
  counters.set(name, counter + 1n);
  const sealed = await held.key.seal(new Uint8Array(frame.data), counter);
  frame.data = sealed.buffer;
  out.enqueue(frame);
}

async function open(frame, out, participant) {
  const bytes = new Uint8Array(frame.data);
  const head = readHeader(bytes);
  if (!head) return;
  if (!keys.has(head.keyID)) await arrival();
  const held = keys.get(head.keyID);
  // A key opens what its participant sends, and nobody else's frames.
  if (held?.participant !== participant || !held.window.admits(head.counter)) {
    report(head.keyID, held, false);
    return;
  }
  let opened;
  try {
    opened = await held.key.open(bytes, head);
  } catch {
    report(head.keyID, held, false);
    return;
  }
  // Another frame with this number may have been opened meanwhile.
  if (!held.window.admits(head.counter)) return;
  held.window.note(head.counter);
  report(head.keyID, held, true);
  frame.data = opened.buffer;
  out.enqueue(frame);
}

/** Waits until keys come, or for a while. */
function arrival() {
  return new Promise(done => {
    arrivals.push(done);
    setTimeout(done, keyPatience);
  });
}

/** Tells the agent now and then how a key does. */
function report(keyID, held, isOpened) {
  const place = held?.reported ?? {};
  if (performance.now() - (place[isOpened] ?? -Infinity) < reportMilliseconds) return;
  place[isOpened] = performance.now();
  postMessage({keyID: `${keyID}`, isOpened});
}

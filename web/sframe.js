// Sealed frames of calls: RFC 9605 with AES-128-GCM, suite 0x0004.

const suite = 4;
const tagByteCount = 16;
// A frame this far behind the latest of its key is not opened.
const windowSize = 1000;

/** The big-endian bytes of a number, which has at most 64 bits. */
function bigEndian(value, count) {
  const bytes = new Uint8Array(count);
  for (let at = count - 1, rest = BigInt(value); at >= 0; at -= 1, rest >>= 8n) {
    bytes[at] = Number(rest & 0xffn);
  }
  return bytes;
}

function joined(...parts) {
  const bytes = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of parts) {
    bytes.set(each, at);
    at += each.length;
  }
  return bytes;
}

function nibble(value) {
  if (value < 8n) return [Number(value), new Uint8Array()];
  let count = 1;
  while (value >> BigInt(8 * count)) count += 1;
  return [8 | (count - 1), bigEndian(value, count)];
}

/** The header of a frame, §4.3, in as few bytes as it takes. */
export function header(keyID, counter) {
  const [keyNibble, keyBytes] = nibble(BigInt(keyID));
  const [counterNibble, counterBytes] = nibble(BigInt(counter));
  return joined([keyNibble << 4 | counterNibble], keyBytes, counterBytes);
}

/** What a frame's header says, and where it ends; null if the frame has none that is well-formed. */
export function readHeader(frame) {
  if (!frame.length) return null;
  let at = 1;
  const value = bits => {
    if (!(bits & 8)) return BigInt(bits);
    const end = at + (bits & 7) + 1;
    if (end > frame.length) return null;
    let found = 0n;
    for (; at < end; at += 1) found = found << 8n | BigInt(frame[at]);
    return nibble(found)[0] === bits ? found : null;
  };
  const keyID = value(frame[0] >> 4);
  const counter = keyID === null ? null : value(frame[0] & 15);
  return counter === null ? null : {keyID, counter, end: at};
}

/** One key: seals and opens frames by their numbers. */
export class FrameKey {
  #key;
  #salt;

  constructor(id, key, salt) {
    this.id = id;
    this.#key = key;
    this.#salt = salt;
  }

  /** Derives the key with an identifier from a base key, §4.4.2. */
  static async derive(baseKey, keyID) {
    const id = BigInt(keyID);
    const secret = await crypto.subtle.importKey('raw', baseKey, 'HKDF', false, ['deriveBits']);
    const derive = async (label, count) => new Uint8Array(await crypto.subtle.deriveBits({
      name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: joined(
        new TextEncoder().encode(`SFrame 1.0 Secret ${label} `), bigEndian(id, 8),
        bigEndian(suite, 2))}, secret, 8 * count));
    const key = await crypto.subtle.importKey(
      'raw', await derive('key', 16), 'AES-GCM', false, ['encrypt', 'decrypt']);
    return new FrameKey(id, key, await derive('salt', 12));
  }

  #parameters(counter, head, metadata) {
    const iv = this.#salt.slice();
    bigEndian(counter, 8).forEach((byte, at) => { iv[4 + at] ^= byte; });
    return {name: 'AES-GCM', iv, additionalData: joined(head, metadata),
      tagLength: 8 * tagByteCount};
  }

  /** Seals a frame under a number that this key was not used with before. */
  async seal(frame, counter, metadata = new Uint8Array()) {
    const head = header(this.id, counter);
    const sealed = await crypto.subtle.encrypt(
      this.#parameters(counter, head, metadata), this.#key, frame);
    return joined(head, new Uint8Array(sealed));
  }

  /** Opens a frame whose header was read; throws if it is not of this key. */
  async open(frame, {counter, end}, metadata = new Uint8Array()) {
    const opened = await crypto.subtle.decrypt(
      this.#parameters(counter, frame.subarray(0, end), metadata), this.#key,
      frame.subarray(end));
    return new Uint8Array(opened);
  }
}

/** Which numbers of a key were opened: each is once, and none that is far behind. */
export class Window {
  #latest = -1n;
  #seen = new Set();

  /** Whether a frame with a number may be opened. */
  admits(counter) {
    return counter > this.#latest - BigInt(windowSize) && !this.#seen.has(counter);
  }

  note(counter) {
    this.#seen.add(counter);
    if (counter <= this.#latest) return;
    this.#latest = counter;
    if (this.#seen.size < 2 * windowSize) return;
    for (const each of this.#seen) {
      if (each <= this.#latest - BigInt(windowSize)) this.#seen.delete(each);
    }
  }
}

// Calls services by the Connect protocol, in JSON, with fetch: what the modules that
// protoc-gen-martlet writes call over. It has no dependencies.
//
// Messages are plain objects in the JSON form of protobuf: fields in camel case, 64-bit numbers and
// bytes as text, enumerations by name; what has its initial value is left out. Replies have no
// prototype, so that a field called "constructor" is there only if the other side has said so.

/** Why a call has failed. */
export class ConnectError extends Error {
  /**
   * @param code one of Connect's codes, such as "not_found"
   * @param message a sentence
   * @param details what the other side has said besides, each {type, value, debug}
   */
  constructor(code, message, details = [], options = undefined) {
    super(message, options);
    this.name = 'ConnectError';
    this.code = code;
    this.details = details;
  }
}

const codes = new Set([
  'canceled', 'unknown', 'invalid_argument', 'deadline_exceeded', 'not_found', 'already_exists',
  'permission_denied', 'resource_exhausted', 'failed_precondition', 'aborted', 'out_of_range',
  'unimplemented', 'internal', 'unavailable', 'data_loss', 'unauthenticated']);
const codeOfStatus = new Map([
  [400, 'internal'], [401, 'unauthenticated'], [403, 'permission_denied'], [404, 'unimplemented'],
  [429, 'unavailable'], [502, 'unavailable'], [503, 'unavailable'], [504, 'unavailable']]);

/** Makes calls to one server. */
export class Transport {
  #base;
  #headers;
  #fetch;
  #limit;

  /**
   * @param base the server's address, such as "https://chat.example.org"
   * @param headers what each call shows, or a function that gives it; such as {authorization}
   * @param fetch what is used in place of the page's fetch
   * @param limit bytes that a message of a stream may have
   */
  constructor(base, {headers = {}, fetch = undefined, limit = 64 * 1024 * 1024} = {}) {
    this.#base = base.replace(/\/+$/, '');
    this.#headers = headers;
    this.#fetch = fetch ?? ((...rest) => globalThis.fetch(...rest));
    this.#limit = limit;
  }

  /** Calls a method of one request and one reply. */
  async unary(path, request = {}, options = {}) {
    const call = new Call(options);
    try {
      const reply = await this.#post(
        path, 'application/json', JSON.stringify(request), call, options);
      const text = await reply.text();
      options.onTrailer?.(trailersOf(reply.headers));
      if (!reply.ok) throw failure(reply.status, type(reply), text);
      checkType(reply, 'application/', 'json');
      return parsed(text);
    } catch (error) {
      throw call.explain(error);
    }
  }

  /** Calls a method of one request and a stream of replies; who stops reading ends the call. */
  async * stream(path, request = {}, options = {}) {
    const call = new Call(options);
    try {
      const reply = await this.#post(
        path, 'application/connect+json', frame(JSON.stringify(request)), call, options);
      if (!reply.ok) throw failure(reply.status, type(reply), await reply.text());
      checkType(reply, 'application/connect+', 'json');
      for await (const {flags, text} of frames(reply.body, this.#limit)) {
        if (flags & 1) throw new ConnectError('internal', 'a message is compressed');
        if (!(flags & 2)) {
          yield parsed(text);
          continue;
        }
        const end = parsed(text);
        options.onTrailer?.(end.metadata ?? {});
        if (end.error) throw errorOf(end.error, 'unknown');
        return;
      }
      throw new ConnectError('internal', 'the stream broke off without an outcome');
    } catch (error) {
      throw call.explain(error);
    } finally {
      call.end();
    }
  }

  async #post(path, contentType, body, call, options) {
    const own = typeof this.#headers === 'function' ? await this.#headers() : this.#headers;
    const headers = new Headers(own);
    new Headers(options.headers).forEach((value, name) => headers.append(name, value));
    headers.set('content-type', contentType);
    headers.set('connect-protocol-version', '1');
    if (options.timeout !== undefined) {
      headers.set('connect-timeout-ms', String(Math.max(0, Math.ceil(options.timeout))));
    }
    const reply = await this.#fetch(this.#base + path, {
      method: 'POST', body, headers, signal: call.signal, cache: 'no-store', credentials: 'omit',
      redirect: 'error'});
    options.onHeader?.(reply.headers);
    return reply;
  }
}

/** What ends a call before its reply: the caller, or its deadline. */
class Call {
  #controller = new AbortController();
  #given;
  #deadline;

  constructor({signal, timeout}) {
    this.#given = signal;
    if (timeout !== undefined) this.#deadline = AbortSignal.timeout(Math.max(0, timeout));
    this.signal = AbortSignal.any(
      [this.#controller.signal, signal, this.#deadline].filter(each => each));
  }

  end() { this.#controller.abort(); }

  explain(error) {
    if (error instanceof ConnectError) return error;
    const cause = {cause: error};
    if (this.#given?.aborted) return new ConnectError('canceled', 'the caller has gone', [], cause);
    if (this.#deadline?.aborted) {
      return new ConnectError('deadline_exceeded', 'the deadline has passed', [], cause);
    }
    return new ConnectError('unavailable', `the server cannot be reached: ${error}`, [], cause);
  }
}

/** The type of a reply, without parameters. */
function type(reply) {
  return (reply.headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
}

/** Refuses a reply that is not of our protocol, or not in JSON. */
function checkType(reply, prefix, codec) {
  const found = type(reply);
  if (found === prefix + codec) return;
  throw new ConnectError(
    found.startsWith(prefix) ? 'internal' : 'unknown',
    `the reply is of type "${found}", expected ${prefix + codec}`);
}

/** What a reply of another HTTP status than 200 says. */
function failure(status, type, text) {
  const code = codeOfStatus.get(status) ?? 'unknown';
  if (type === 'application/json') {
    try {
      const error = parsed(text);
      if (error && typeof error === 'object') return errorOf(error, code);
    } catch {
      // Something between here and the server has answered.
    }
  }
  return new ConnectError(code, `the server answered with HTTP status ${status}`);
}

function errorOf(error, otherwise) {
  const details = Array.isArray(error.details) ? error.details : [];
  return new ConnectError(
    codes.has(error.code) ? error.code : otherwise, String(error.message ?? ''), details);
}

/** Headers of a reply of one message that stand for trailers. */
function trailersOf(headers) {
  const found = {};
  headers.forEach((value, name) => {
    if (name.startsWith('trailer-')) found[name.slice(8)] = [value];
  });
  return found;
}

/** What JSON text says, in objects without prototypes. */
function parsed(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ConnectError('internal', `the reply is no JSON: ${error.message}`);
  }
  const waiting = [value];
  while (waiting.length) {
    const next = waiting.pop();
    if (next === null || typeof next !== 'object') continue;
    if (!Array.isArray(next)) Object.setPrototypeOf(next, null);
    for (const each of Object.values(next)) waiting.push(each);
  }
  return value;
}

/** A message of a stream, behind its five bytes. */
function frame(text) {
  const message = new TextEncoder().encode(text);
  const bytes = new Uint8Array(5 + message.length);
  new DataView(bytes.buffer).setUint32(1, message.length);
  bytes.set(message, 5);
  return bytes;
}

/** The messages of a body, with their flags. */
async function* frames(body, limit) {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let [chunks, count] = [[], 0];
  const take = size => {
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size;) {
      const part = chunks[0].subarray(0, size - at);
      bytes.set(part, at);
      at += part.length;
      if (part.length === chunks[0].length) chunks.shift();
      else chunks[0] = chunks[0].subarray(part.length);
    }
    count -= size;
    return bytes;
  };
  let head = null;
  for (;;) {
    while (count < (head ? head.size : 5)) {
      const {value, done} = await reader.read();
      if (done) {
        if (head || count) throw new ConnectError('internal', 'the stream broke off in a message');
        return;
      }
      if (value.length) chunks.push(value);
      count += value.length;
    }
    if (!head) {
      const bytes = take(5);
      head = {flags: bytes[0], size: new DataView(bytes.buffer).getUint32(1)};
      if (head.size > limit) {
        throw new ConnectError(
          'resource_exhausted', `a message of ${head.size} bytes exceeds the limit of ${limit}`);
      }
      continue;
    }
    const bytes = take(head.size);
    const {flags} = head;
    head = null;
    yield {flags, text: flags & 1 ? '' : textOf(bytes, decoder)};
  }
}

function textOf(bytes, decoder) {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new ConnectError('internal', 'a message is not UTF-8');
  }
}

/** Bytes as a message has them. */
export function toBase64(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** The bytes that a message has as text, in either alphabet. */
export function fromBase64(text) {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, letter => letter.charCodeAt(0));
}

/** A span of seconds as a message has it. */
export function toDuration(seconds) {
  return `${Number(seconds.toFixed(9))}s`;
}

/** The seconds of a span, as a message has it. */
export function fromDuration(text) {
  return Number(text.slice(0, -1));
}

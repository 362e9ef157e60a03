// Written by codegen/generate from web/. Do not edit.

/// The files of the agent's page.
enum PageFiles {
  /// Their contents by their paths.
  static let all: [String: String] = [
    "/api/martlet-connect.js": ##"""
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

"""##,
    "/api/martlet/agent/v1/agent.pb.js": ##"""
// Written by protoc-gen-martlet from martlet/agent/v1/agent.proto. Do not edit.

/** What an agent does for programs. */
export class AgentClient {
  #transport;

  /** A client that calls over a `Transport` of martlet-connect.js. */
  constructor(transport) {
    this.#transport = transport;
  }

  /** Lists the accounts that the agent keeps. */
  listAccounts(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListAccounts", request, options);
  }

  /** Sends a message, or something about one. It is kept if the server cannot be reached. */
  send(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/Send", request, options);
  }

  /**
   * Delivers what has happened since a consumer's cursor, then what happens, in order and at least
   * once. Each consumer has a cursor of its own, which Acknowledge moves.
   */
  events(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/Events", request, options);
  }

  /** Says that a consumer has handled all events up to a cursor: they do not come again to it. */
  acknowledge(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/Acknowledge", request, options);
  }

  /** Lists the latest messages of a conversation, the oldest first. */
  getHistory(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetHistory", request, options);
  }

  /** Lists the conversations, the latest first. */
  listConversations(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListConversations", request, options);
  }

  /** Marks what was received as read, and tells the senders. */
  markRead(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/MarkRead", request, options);
  }

  /** Lists the people that are known. */
  listPeople(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListPeople", request, options);
  }

  /** Gives a person a name that only this account sees, blocks it, or answers its request. */
  updatePerson(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/UpdatePerson", request, options);
  }

  /** Tells the safety number with a person, for both to compare. */
  getSafetyNumber(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetSafetyNumber", request, options);
  }

  /** Lists the groups that the account is in. */
  listGroups(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/ListGroups", request, options);
  }

  /** Makes a group, with people in it. */
  createGroup(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreateGroup", request, options);
  }

  /** Invites people to a group, removes them, renames it, or leaves it. */
  updateGroup(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/UpdateGroup", request, options);
  }

  /** Accepts an invitation to a group, or declines it. */
  answerGroupRequest(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/AnswerGroupRequest", request, options);
  }

  /** Finds messages that have all words of a text, the latest first. */
  searchMessages(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SearchMessages", request, options);
  }

  /** Tells a conversation, once, that the user types, or does no longer. It counts for 15 seconds. */
  setTyping(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SetTyping", request, options);
  }

  /**
   * Tells whether people are there, as far as they show it, then whenever that changes; and shows
   * them, meanwhile, that this account is there, if it shows anything.
   */
  watchPresence(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/WatchPresence", request, options);
  }

  /** Tells what the account calls itself. */
  getProfile(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/GetProfile", request, options);
  }

  /** Changes what the account calls itself. */
  setProfile(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/SetProfile", request, options);
  }

  /**
   * Begins to take in a file, in parts, for a message to carry. What is not finished is forgotten
   * after an hour; 16 are taken in at a time.
   */
  createUpload(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreateUpload", request, options);
  }

  /** Adds a part to a file. */
  appendUpload(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/AppendUpload", request, options);
  }

  /**
   * Ends a file: seals and uploads it, unless it fits in a message. Tells how far that has come, at
   * last what a message's content says of it.
   */
  finishUpload(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/FinishUpload", request, options);
  }

  /** Gives the file that a message carries, part after part, each held against the message first. */
  download(request, options) {
    return this.#transport.stream(
      "/martlet.agent.v1.Agent/Download", request, options);
  }

  /** Makes a link that opens the agent's page in a browser, once, within ten minutes. */
  createPageLink(request, options) {
    return this.#transport.unary(
      "/martlet.agent.v1.Agent/CreatePageLink", request, options);
  }
}

"""##,
    "/api/martlet/client/events.pb.js": ##"""
// Written by protoc-gen-martlet from martlet/client/events.proto. Do not edit.

// Its messages are plain objects: only TypeScript has types for them.
export {};

"""##,
    "/api/martlet/v1/content.pb.js": ##"""
// Written by protoc-gen-martlet from martlet/v1/content.proto. Do not edit.

// Its messages are plain objects: only TypeScript has types for them.
export {};

"""##,
    "/app.js": ##"""
// The page: a list of conversations beside the open one, or over it where there is little room.
import {h, icon, iconButton, notice} from './dom.js';
import {openAgent, closeSession} from './session.js';
import {State} from './state.js';
import {ConversationList} from './list.js';
import {ThreadView} from './thread.js';
import {newConversation, ownProfile} from './dialogs.js';

const agent = await openAgent();
if (agent) start(new State(agent));
else welcome();

/** What a browser sees that was not admitted. */
function welcome() {
  document.body.append(h('main.welcome', {},
    h('div.logo', {}, h('img', {src: '/icon.svg', alt: ''})),
    h('h1', {}, 'Martlet'),
    h('p', {}, 'Open this page with a fresh link. In a terminal, run:'),
    h('pre', {}, h('code', {}, 'martlet web')),
    h('p.faint', {}, 'It prints a link that works once, within ten minutes.')));
}

function start(state) {
  window.martlet = {state};
  let view = null;
  const pane = h('main.pane', {'aria-label': 'Conversation'}, empty());
  const list = new ConversationList(state, name => { location.hash = `/${encodeURIComponent(name)}`; });
  const status = h('p.connection', {role: 'status'});
  const me = h('button.me', {
    type: 'button', title: 'Your profile', 'aria-label': 'Your profile',
    onclick: () => ownProfile(state)}, icon('person'));
  const side = h('nav.side', {'aria-label': 'Conversations'},
    h('header.bar', {}, me, h('h1', {}, 'Martlet'),
      iconButton('new', 'New conversation', async () => {
        const name = await newConversation(state);
        if (name) location.hash = `/${encodeURIComponent(name)}`;
      })),
    status, list.element);
  document.body.append(h('div.app', {}, side, pane));

  async function route() {
    const name = decodeURIComponent(location.hash.slice(2));
    if (view?.name === name) return;
    view?.close();
    view = null;
    state.open = name || null;
    document.body.classList.toggle('has-open', Boolean(name));
    list.draw();
    if (!name) return pane.replaceChildren(empty());
    const next = view = new ThreadView(state, name);
    pane.replaceChildren(next.element);
    try {
      await next.load();
    } catch (error) {
      if (view === next) notice(error.message, {isError: true});
    }
  }
  addEventListener('hashchange', route);
  addEventListener('keydown', event => {
    if (event.key === 'Escape' && location.hash && !document.querySelector('dialog, .menu')) {
      location.hash = '';
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
      event.preventDefault();
      list.search.focus();
    }
  });

  const title = () => {
    document.title = state.unread ? `(${state.unread}) Martlet` : 'Martlet';
  };
  state.listen('conversations', title);
  state.listen('received', title);
  state.listen('identity', account => notice(
    `The safety number with ${state.nameOf(account)} has changed.`, {isError: true}));
  state.listen('connection', connection => {
    status.textContent = {live: '', lost: 'Not connected to the agent. Trying again…',
      connecting: 'Connecting…', refused: 'This browser is no longer admitted.'}[connection];
    status.hidden = connection === 'live';
    if (connection === 'refused') closeSession();
    document.body.dataset.connection = connection;
    if (connection === 'live') route();
  });
  state.follow();
}

/** What stands where no conversation is open. */
function empty() {
  return h('div.empty', {},
    h('div.logo', {}, h('img', {src: '/icon.svg', alt: ''})),
    h('p', {}, 'Choose a conversation'),
    h('p.faint', {}, 'Messages are readable only here and by those you write to.'));
}

"""##,
    "/avatar.js": ##"""
// A sign for a person or a group: its first letter, in a colour that stays the same.
import {h} from './dom.js';

const hues = [158, 200, 232, 262, 296, 334, 12, 34, 70, 116];

/** A circle with a letter; a dot says that somebody is there. */
export function avatar(name, id, {size = 44, isThere = false} = {}) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  const letter = [...new Intl.Segmenter().segment(name.replace(/^[~@]/, '').trim())][0]?.segment;
  const element = h('span.avatar', {'aria-hidden': 'true'}, (letter ?? '?').toLocaleUpperCase());
  element.style.setProperty('--hue', hues[sum % hues.length]);
  element.style.setProperty('--size', `${size}px`);
  if (isThere) element.append(h('span.dot', {}));
  return element;
}

"""##,
    "/composer.js": ##"""
// Where a message is written: text, a reply, other words, files.
import {h, icon, iconButton, menu, notice} from './dom.js';
import {newPoll} from './dialogs.js';
import {upload} from './files.js';
import {bytesOf, sizeText, summary} from './text.js';

const typingMilliseconds = 10_000;
const longest = 65_536;

export class Composer {
  constructor(state, name, sent) {
    this.state = state;
    this.name = name;
    this.sent = sent;
    this.answered = null;
    this.edited = null;
    this.toldAt = 0;
    this.field = h('textarea', {
      rows: 1, placeholder: 'Message', 'aria-label': 'Message', dir: 'auto',
      oninput: () => this.#changed(), onkeydown: event => this.#key(event),
      onpaste: event => this.#files(event, event.clipboardData)});
    this.button = h('button.send', {type: 'submit', title: 'Send', 'aria-label': 'Send'}, icon('send'));
    this.about = h('div.about', {hidden: true});
    this.picker = h('input', {
      type: 'file', multiple: true, hidden: true, 'aria-label': 'Files',
      onchange: () => this.#send([...this.picker.files])});
    this.uploads = h('div.uploads', {'aria-live': 'polite'});
    this.element = h('form.composer', {onsubmit: event => {
      event.preventDefault();
      this.#submit();
    }}, this.uploads, this.about, h('div.composer-row', {},
      iconButton('attach', 'Attach', event => menu(event.currentTarget, [
        ['Files…', () => this.picker.click(), 'file'],
        ['Poll…', () => newPoll(state, name), 'poll']]), {'aria-haspopup': 'menu'}),
      this.picker, this.field, this.button));
    this.gone = new AbortController();
    const {signal} = this.gone;
    addEventListener('dragover', event => event.preventDefault(), {signal});
    addEventListener('drop', event => this.#files(event, event.dataTransfer), {signal});
    this.field.value = sessionStorage.getItem(`draft ${name}`) ?? '';
    queueMicrotask(() => this.#size());
  }

  close() {
    this.gone.abort();
    if (this.toldAt) this.#tell(false);
  }

  focus() { this.field.focus(); }

  answer(message) {
    this.#about(message, `Reply to ${this.state.nameOf(message.authorId)}`);
    this.answered = message;
  }

  edit(message) {
    this.#about(message, 'Edit');
    this.edited = message;
    this.field.value = message.content.text.text;
    this.#size();
  }

  #about(message, title) {
    this.answered = this.edited = null;
    this.about.replaceChildren(
      h('span.about-text', {}, h('b', {}, title), h('bdi', {}, summary(message))),
      iconButton('close', 'Cancel', () => this.#clear()));
    this.about.hidden = false;
    this.focus();
  }

  #clear() {
    if (this.edited) this.field.value = '';
    this.answered = this.edited = null;
    this.about.hidden = true;
    this.#size();
    this.focus();
  }

  #key(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape' && !this.about.hidden) {
      event.stopPropagation();
      this.#clear();
    } else if (event.key === 'ArrowUp' && !this.field.value) {
      const {messages = []} = this.state.threads.get(this.name) ?? {};
      const last = messages.findLast(
        each => this.state.isMine(each) && each.content?.text && !each.isDeleted);
      if (last) {
        event.preventDefault();
        this.edit(last);
      }
    }
  }

  #changed() {
    this.#size();
    sessionStorage.setItem(`draft ${this.name}`, this.field.value);
    if (this.name === 'self') return;
    if (!this.field.value) {
      if (this.toldAt) this.#tell(false);
    } else if (Date.now() - this.toldAt > typingMilliseconds) this.#tell(true);
  }

  #tell(isTyping) {
    this.toldAt = isTyping ? Date.now() : 0;
    // Whoever hides that they type is not told that it cannot be told.
    this.state.agent.setTyping({conversation: this.name, typing: {isTyping}}).catch(() => {});
  }

  #size() {
    this.field.style.height = 'auto';
    this.field.style.height = `${Math.min(this.field.scrollHeight, 200)}px`;
    this.button.disabled = !this.field.value.trim();
  }

  async #submit() {
    const text = this.field.value.trim();
    if (!text) return;
    if (new TextEncoder().encode(text).length > longest) {
      notice(`A message has at most ${sizeText(longest)}.`, {isError: true});
      return;
    }
    const {answered, edited} = this;
    this.field.value = '';
    sessionStorage.removeItem(`draft ${this.name}`);
    this.toldAt = 0;
    this.answered = this.edited = null;
    this.about.hidden = true;
    this.#size();
    const request = edited
      ? {content: {edit: {messageId: bytesOf(edited.id), text: {text}}}}
      : {text, replyTo: answered?.id};
    try {
      await this.state.send(this.name, request);
      this.sent();
    } catch (error) {
      notice(error.message, {isError: true});
      if (!this.field.value) this.field.value = text;
      this.#size();
    }
  }

  #files(event, given) {
    const files = [...given?.files ?? []];
    if (!files.length) return;
    event.preventDefault();
    this.#send(files);
  }

  async #send(files) {
    this.picker.value = '';
    for (const file of files) {
      const bar = h('progress', {max: 1, value: 0, 'aria-label': `Sending ${file.name}`});
      const stop = new AbortController();
      const row = h('div.upload', {}, h('bdi', {}, file.name), bar,
        iconButton('close', 'Cancel', () => stop.abort()));
      this.uploads.append(row);
      try {
        const attachment = await upload(
          this.state.agent, file, share => { bar.value = share; }, stop.signal);
        await this.state.send(this.name, {content: await contentOf(file, attachment)});
        this.sent();
      } catch (error) {
        if (error.code !== 'canceled') notice(`${file.name}: ${error.message}`, {isError: true});
      }
      row.remove();
    }
  }
}

/** What a message says of a file, by its type. */
async function contentOf(file, attachment) {
  if (/^image\/(png|jpeg|gif|webp|avif)$/.test(file.type)) {
    try {
      const {width, height} = await createImageBitmap(file);
      return {image: {attachment, width, height}};
    } catch {
      return {document: {attachment}};
    }
  }
  if (file.type.startsWith('video/')) return {video: {attachment}};
  if (file.type.startsWith('audio/')) return {audio: {attachment}};
  return {document: {attachment}};
}

"""##,
    "/dialogs.js": ##"""
// What is asked and shown apart from messages: people, groups, polls, the own profile.
import {avatar} from './avatar.js';
import {attempt, confirm, dialog, h, menu, notice} from './dom.js';
import {fromBase64, toDuration} from './api/martlet-connect.js';

/** A form in a dialog; gives what is filled in, or undefined. */
function form(title, fields, action, submit) {
  return dialog(title, close => {
    const fault = h('p.fault', {role: 'alert', hidden: true});
    return h('form', {onsubmit: async event => {
      event.preventDefault();
      const values = Object.fromEntries(new FormData(event.target));
      const button = event.submitter;
      if (button) button.disabled = true;
      try {
        close(await submit(values, event.target));
      } catch (error) {
        fault.textContent = error.message;
        fault.hidden = false;
        if (button) button.disabled = false;
      }
    }}, fields, fault, h('div.actions', {}, h('button.primary', {type: 'submit'}, action)));
  });
}

function field(label, properties) {
  const {area, ...rest} = properties;
  return h('label', {}, h('span', {}, label), h(area ? 'textarea' : 'input', {dir: 'auto', ...rest}));
}

/** People to choose from. */
function choices(people, state) {
  return h('fieldset.people', {}, h('legend', {}, 'People'), ...people.map(person => h('label.person', {},
    h('input', {type: 'checkbox', name: 'person', value: person.id}),
    avatar(state.nameOf(person.id), person.id, {size: 30}),
    h('bdi', {}, state.nameOf(person.id)))));
}

const chosen = element => [...element.querySelectorAll('[name=person]:checked')].map(each => each.value);

/** Somebody to write to, or a group; gives the conversation's name. */
export function newConversation(state) {
  return dialog('New conversation', close => {
    const people = [...state.people.values()].filter(each => !each.isBlocked && each.isAccepted);
    return [
      h('form', {onsubmit: async event => {
        event.preventDefault();
        const name = event.target.elements.name.value.trim();
        const found = name && await attempt(() => state.agent.updatePerson(
          {person: name, isAccepted: true}));
        if (!found) return;
        await state.refreshPeople();
        close(`direct:${found.id}`);
      }}, field('A link, or @ and a user name', {name: 'name', autofocus: true, required: true}),
      h('div.actions', {}, h('button.primary', {type: 'submit'}, 'Write'))),
      h('div.choices', {},
        h('button.choice', {type: 'button', onclick: async () => {
          const name = await newGroup(state);
          if (name) close(name);
        }}, avatar('+', 'group', {size: 34}), 'New group'),
        h('button.choice', {type: 'button', onclick: () => close('self')},
          avatar('✎', 'self', {size: 34}), 'Note to self'),
        ...people.map(person => h('button.choice', {
          type: 'button', onclick: () => close(`direct:${person.id}`)},
        avatar(state.nameOf(person.id), person.id, {size: 34}), h('bdi', {}, state.nameOf(person.id)))))];
  });
}

function newGroup(state) {
  const people = [...state.people.values()].filter(each => !each.isBlocked && each.isAccepted);
  return form('New group', [
    field('Name', {name: 'name', maxLength: 60, required: true, autofocus: true}),
    choices(people, state)], 'Create', async ({name}, element) => {
    const {conversation} = await state.agent.createGroup({name, members: chosen(element)});
    await Promise.all([state.refreshGroups(), state.refreshConversations()]);
    return conversation;
  });
}

/** Asks a question with answers to choose from. */
export function newPoll(state, conversation) {
  return form('Poll', [
    field('Question', {name: 'question', maxLength: 250, required: true, autofocus: true}),
    field('Answers, one on each line', {name: 'options', area: true, rows: 4, required: true}),
    h('label.check-row', {}, h('input', {type: 'checkbox', name: 'several'}), 'More than one may be chosen')],
  'Send', async ({question, options, several}) => {
    const lines = options.split('\n').map(each => each.trim()).filter(each => each);
    if (lines.length < 2) throw new Error('A poll needs two answers.');
    await state.send(conversation, {
      content: {poll: {question, options: lines, allowsSeveral: several === 'on'}}});
  });
}

/** What the account is called, and what leads others to it. */
export async function ownProfile(state) {
  const {profile, linkCode} = await attempt(() => state.agent.getProfile({})) ?? {};
  return dialog('You', close => {
    const code = linkCode && URL.createObjectURL(new Blob([fromBase64(linkCode)], {type: 'image/png'}));
    return [
      h('form', {onsubmit: async event => {
        event.preventDefault();
        const {name, about} = event.target.elements;
        if (await attempt(() => state.agent.setProfile(
          {profile: {name: name.value.trim(), about: about.value.trim()}}))) close();
      }}, field('Name', {name: 'name', value: profile?.name ?? '', maxLength: 64}),
      field('About', {name: 'about', value: profile?.about ?? '', maxLength: 280}),
      h('div.actions', {}, h('button.primary', {type: 'submit'}, 'Save'))),
      code ? h('img.code', {src: code, alt: 'Your link as a QR code'}) : null,
      h('p.link', {}, h('code', {}, state.account?.link ?? '')),
      h('div.actions', {}, h('button.quiet', {type: 'button', onclick: () =>
        navigator.clipboard.writeText(state.account.link).then(() => notice('Copied'))}, 'Copy link')),
      h('dl', {}, h('dt', {}, 'Account'), h('dd', {}, state.account?.id ?? ''),
        h('dt', {}, 'Device'), h('dd', {}, `${state.account?.device ?? ''}`))];
  });
}

/** What can be done about a conversation. */
export function conversationMenu(state, name, anchor) {
  const group = state.groupOf(name);
  const isDirect = name.startsWith('direct:');
  const person = isDirect ? state.people.get(name.slice(7)) : undefined;
  menu(anchor, [
    group && ['Group…', () => groupDialog(state, name)],
    isDirect && ['Name…', () => rename(state, name)],
    isDirect && ['Safety number…', () => safetyNumber(state, name)],
    ['Disappearing messages…', () => timer(state, name)],
    isDirect && [person?.isBlocked ? 'Unblock' : 'Block', () => attempt(async () => {
      await state.agent.updatePerson({person: name, isBlocked: !person?.isBlocked});
      await state.refreshPeople();
    })],
  ]);
}

function rename(state, name) {
  const person = state.people.get(name.slice(7));
  return form('Name', [
    field('What only you see', {name: 'name', value: person?.name ?? '', maxLength: 60, autofocus: true})],
  'Save', async values => {
    await state.agent.updatePerson({person: name, name: values.name.trim()});
    await Promise.all([state.refreshPeople(), state.refreshConversations()]);
  });
}

async function safetyNumber(state, name) {
  const found = await attempt(() => state.agent.getSafetyNumber({person: name}));
  if (!found) return;
  const title = state.titleOf(name);
  await dialog('Safety number', close => [
    h('p', {}, 'Compare it with what ', h('bdi', {}, title),
      ' sees, on another way than by these messages. If both are the same, nobody stands between you.'),
    h('div.digits', {'aria-label': found.digits},
      ...found.digits.match(/.{5}/g).map(each => h('span', {}, each))),
    h('div.actions', {}, h('button.quiet', {type: 'button', onclick: () => close()}, 'Not now'),
      h('button.primary', {type: 'button', onclick: () => attempt(async () => {
        await state.agent.updatePerson({person: name, safetyNumber: found.digits});
        await state.refreshPeople();
        close();
        notice('Verified');
      })}, 'They are the same'))]);
}

function timer(state, name) {
  const spans = [[0, 'Off'], [300, '5 minutes'], [3600, '1 hour'], [86_400, '1 day'],
    [604_800, '1 week'], [2_419_200, '4 weeks']];
  return dialog('Disappearing messages', close => [
    h('p', {}, 'How long new messages are kept once they were read, on both sides.'),
    h('div.choices', {}, ...spans.map(([seconds, label]) => h('button.choice', {
      type: 'button', onclick: async () => {
        const duration = seconds ? toDuration(seconds) : undefined;
        if (await attempt(() => state.send(
          name, {content: {disappearingTimer: {duration}}}))) notice(`Disappearing messages: ${label}`);
        close();
      }}, label)))]);
}

async function groupDialog(state, name) {
  const change = (values, done) => attempt(async () => {
    await state.agent.updateGroup({group: name, ...values});
    await Promise.all([state.refreshGroups(), state.refreshConversations()]);
    done?.();
  });
  await dialog('Group', close => {
    const group = state.groupOf(name);
    const isAdministrator = group.members.find(each => each.id === state.account?.id)?.isAdministrator;
    const again = () => {
      close();
      groupDialog(state, name);
    };
    const others = [...state.people.values()].filter(person => person.isAccepted && !person.isBlocked
      && !group.members.some(each => each.id === person.id));
    return [
      isAdministrator ? h('form', {onsubmit: event => {
        event.preventDefault();
        change({name: event.target.elements.name.value.trim()}, again);
      }}, field('Name', {name: 'name', value: group.name ?? '', maxLength: 60}),
      h('div.actions', {}, h('button.quiet', {type: 'submit'}, 'Rename'))) : h('p', {}, h('bdi', {}, group.name)),
      h('ul.members', {'aria-label': 'Members'}, ...group.members.map(each => h('li', {},
        avatar(state.nameOf(each.id), each.id, {size: 30}),
        h('span.member', {}, h('bdi', {}, state.nameOf(each.id)),
          each.isAdministrator ? h('span.faint', {}, 'administrator') : null),
        isAdministrator && each.id !== state.account.id ? h('span.actions', {},
          h('button.quiet', {type: 'button', onclick: () => change(
            each.isAdministrator ? {demote: {people: [each.id]}} : {promote: {people: [each.id]}}, again)},
          each.isAdministrator ? 'Demote' : 'Promote'),
          h('button.quiet', {type: 'button', 'aria-label': `Remove ${state.nameOf(each.id)}`,
            onclick: () => change({remove: {people: [each.id]}}, again)}, 'Remove')) : null))),
      isAdministrator && others.length ? h('form', {onsubmit: event => {
        event.preventDefault();
        const people = chosen(event.target);
        if (people.length) change({invite: {people}}, again);
      }}, choices(others, state), h('div.actions', {}, h('button.primary', {type: 'submit'}, 'Invite'))) : null,
      h('div.actions', {}, h('button.danger', {type: 'button', onclick: async () => {
        if (!await confirm('Leave the group?', 'You get no more of its messages.', 'Leave')) return;
        change({leave: {}}, () => {
          close();
          location.hash = '';
        });
      }}, 'Leave group'))];
  });
}

"""##,
    "/dom.js": ##"""
// Makes elements. What others have written becomes text nodes and properties, never markup.

/**
 * An element.
 * @param tag its name, with classes behind dots: "button.quiet"
 * @param properties what it has: "on…" listens, "aria-…", "data-…" and "role" are attributes,
 *   everything else a property
 * @param children elements and texts; null is none
 */
export function h(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key.includes('-') || key === 'role' || key === 'for') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** A drawing of a few strokes, for a button: paths of 24 by 24. */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', strokes[name]);
  drawing.append(path);
  return drawing;
}

/** A button with a drawing, and what it does as its name. */
export function iconButton(name, label, onclick, properties = {}) {
  return h('button.icon-button', {
    type: 'button', title: label, 'aria-label': label, onclick, ...properties}, icon(name));
}

const strokes = {
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12l16-8-6 16-3-7-7-1z',
  attach: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.4 17.2a1.7 1.7 0 0 1-2.4-2.4L15 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  new: 'M12 5v14M5 12h14',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  close: 'M6 6l12 12M18 6L6 18',
  reply: 'M9 6l-6 6 6 6M3 12h11a7 7 0 0 1 7 7',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 2 2.500 3 4 3s3-1 4-3M9 9h.01M15 9h.01',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  poll: 'M5 20V10M12 20V4M19 20v-7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  down: 'M12 5v14M6 13l6 6 6-6',
  file: 'M7 3h7l5 5v13H7V3zM14 3v5h5',
  copy: 'M8 8h12v12H8zM4 16V4h12',
};

/** Says something to whoever hears the page rather than sees it, and shows it for a while. */
export function notice(text, {isError = false} = {}) {
  const place = document.querySelector('.notices') ?? document.body.appendChild(
    h('div.notices', {role: 'status', 'aria-live': 'polite'}));
  const shown = h(`p.notice${isError ? '.error' : ''}`, {}, text);
  place.append(shown);
  setTimeout(() => shown.remove(), 6000);
}

/** Does something, and says why it could not. */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    notice(error.message, {isError: true});
    return undefined;
  }
}

/**
 * A dialog that keeps the focus while it is open, and gives it back.
 * @param build is given the dialog's close(value); gives its content
 * @returns what it was closed with; undefined if it was dismissed
 */
export function dialog(title, build) {
  return new Promise(done => {
    const before = document.activeElement;
    const id = `dialog-${Math.random().toString(36).slice(2)}`;
    const element = h('dialog', {'aria-labelledby': id});
    const close = value => {
      element.returned = value;
      element.close();
    };
    element.append(
      h('header', {}, h('h2', {id}, title),
        iconButton('close', 'Close', () => close(undefined))),
      h('div.dialog-body', {}, build(close)));
    element.addEventListener('close', () => {
      element.remove();
      before?.focus?.();
      done(element.returned);
    });
    element.addEventListener('click', event => { if (event.target === element) close(undefined); });
    document.body.append(element);
    element.showModal();
    // Not the button that closes it, which stands first.
    (element.querySelector('[autofocus]')
      ?? element.querySelector('.dialog-body :is(input, textarea, button)'))?.focus();
  });
}

/** Asks before something is done that cannot be undone. */
export function confirm(title, text, action) {
  return dialog(title, close => [
    h('p', {}, text),
    h('div.actions', {},
      h('button.quiet', {type: 'button', onclick: () => close(false)}, 'Cancel'),
      h('button.danger', {type: 'button', onclick: () => close(true)}, action))]);
}

/** A menu of what can be done, below what was pressed; arrow keys go through it. */
export function menu(anchor, entries) {
  document.querySelector('.menu')?.remove();
  const close = () => {
    element.remove();
    document.removeEventListener('pointerdown', outside, true);
    anchor.setAttribute('aria-expanded', 'false');
    anchor.focus();
  };
  const outside = event => { if (!element.contains(event.target)) close(); };
  const element = h('div.menu', {role: 'menu', onkeydown: event => {
    const items = [...element.children];
    const at = items.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) items[(at + step + items.length) % items.length].focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }});
  for (const [label, action, name] of entries.filter(each => each)) {
    element.append(h('button', {type: 'button', role: 'menuitem', onclick: () => {
      close();
      action();
    }}, name ? icon(name) : null, label));
  }
  const box = anchor.getBoundingClientRect();
  document.body.append(element);
  anchor.setAttribute('aria-expanded', 'true');
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  element.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  element.style.top = `${
    box.bottom + height + 8 < innerHeight ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px`;
  element.firstChild?.focus();
  document.addEventListener('pointerdown', outside, true);
}

"""##,
    "/files.js": ##"""
// Files of messages: up in parts, down in parts, with how far they have come.
import {h, icon, notice} from './dom.js';
import {sizeText} from './text.js';
import {fromBase64, toBase64} from './api/martlet-connect.js';

const partSize = 256 * 1024;
// Pictures of these types are shown; a browser runs nothing in them.
const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
// Larger ones are fetched when they are asked for.
const shownBytes = 8 << 20;

/**
 * Hands a file to the agent.
 * @param progress told a share from 0 to 1
 * @returns what a content says of it
 */
export async function upload(agent, file, progress, signal) {
  const {upload} = await agent.createUpload({
    fileName: file.name.slice(0, 80), mediaType: file.type.slice(0, 127), byteCount: `${file.size}`});
  for (let offset = 0; offset < file.size; offset += partSize) {
    const bytes = new Uint8Array(await file.slice(offset, offset + partSize).arrayBuffer());
    await agent.appendUpload({upload, offset: `${offset}`, data: toBase64(bytes)}, {signal});
    progress(0.5 * Math.min(1, (offset + partSize) / file.size));
  }
  let attachment;
  for await (const each of agent.finishUpload({upload}, {signal})) {
    progress(0.5 + 0.5 * Number(each.byteCount ?? 0) / Math.max(1, Number(each.totalByteCount ?? 1)));
    attachment = each.attachment ?? attachment;
  }
  return attachment;
}

/** Fetches the file of a message. */
export async function download(agent, message, type, progress = () => {}) {
  const parts = [];
  let count = 0;
  for await (const {data = '', byteCount = '0'} of agent.download(
    {conversation: message.conversation, message: message.id})) {
    const bytes = fromBase64(data);
    parts.push(bytes);
    count += bytes.length;
    progress(count / Math.max(1, Number(byteCount)));
  }
  return new Blob(parts, {type});
}

/** A button that fetches a file and saves it. */
export function downloadLink(state, message, file) {
  const button = h('button.icon-button', {
    type: 'button', title: 'Save', 'aria-label': `Save ${file.name}`, onclick: async () => {
      button.disabled = true;
      try {
        // Never shown, whatever it says it is.
        const blob = await download(
          state.agent, message, 'application/octet-stream',
          share => { button.title = `${Math.round(share * 100)} %`; });
        const url = URL.createObjectURL(blob);
        const link = h('a', {href: url, download: file.name});
        link.click();
        setTimeout(() => URL.revokeObjectURL(url), 60_000);
      } catch (error) {
        notice(error.message, {isError: true});
      }
      button.title = 'Save';
      button.disabled = false;
    }}, icon('down'));
  return button;
}

/** A picture; one that cannot be shown is a file. */
export function picture(state, message, file) {
  const frame = h('div.picture', {});
  const asFile = text => frame.replaceChildren(h('div.file', {}, icon('file'),
    h('span.file-text', {}, h('bdi', {}, file.name), h('span.faint', {}, text)),
    downloadLink(state, message, file)));
  const show = async () => {
    frame.replaceChildren(h('span.faint', {}, 'Loading…'));
    try {
      const blob = await download(state.agent, message, file.mediaType);
      const url = URL.createObjectURL(blob);
      const image = h('img', {alt: file.caption || file.name, decoding: 'async'});
      image.addEventListener('load', () => URL.revokeObjectURL(url));
      image.addEventListener('error', () => {
        URL.revokeObjectURL(url);
        asFile(`This picture cannot be shown · ${sizeText(file.byteCount)}`);
      });
      frame.replaceChildren(image);
      image.src = url;
    } catch (error) {
      asFile(error.message);
    }
  };
  if (!shownTypes.has(file.mediaType)) asFile(sizeText(file.byteCount));
  else if (file.byteCount > shownBytes) {
    frame.append(h('button.quiet', {type: 'button', onclick: show}, `Show (${sizeText(file.byteCount)})`));
  } else show();
  return frame;
}

"""##,
    "/icon.svg": ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="15" fill="#2f6f5e"/><path fill="#fff" d="M11 27c9 1 15 4 20 9 2-8 8-14 22-16-5 4-8 8-9 12-3 10-11 16-24 17 4-2 7-5 8-8-7-1-13-6-17-14z"/></svg>

"""##,
    "/index.html": ##"""
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>Martlet</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/app.js"></script>
<body>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>

"""##,
    "/list.js": ##"""
// The list of conversations, requests apart, and what a search finds.
import {avatar} from './avatar.js';
import {h, icon, notice} from './dom.js';
import {briefTime, summary, timeOf} from './text.js';

export class ConversationList {
  constructor(state, choose) {
    this.state = state;
    this.choose = choose;
    this.search = h('input', {
      type: 'search', placeholder: 'Search', 'aria-label': 'Search conversations and messages',
      oninput: () => this.#find()});
    this.rows = h('div.rows', {role: 'list'});
    this.found = [];
    this.element = h('div.list', {},
      h('label.search', {}, icon('search'), this.search), this.rows);
    this.element.addEventListener('keydown', event => this.#walk(event));
    for (const type of ['conversations', 'people', 'presence', 'typing']) {
      state.listen(type, () => this.#schedule());
    }
  }

  #schedule() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  draw() {
    const {state} = this;
    const words = this.search.value.trim().toLocaleLowerCase();
    const shown = [...state.conversations.values(), ...state.silentGroups()].filter(entry =>
      !words || state.titleOf(entry.conversation).toLocaleLowerCase().includes(words));
    const requests = shown.filter(entry => entry.isRequest);
    const focused = document.activeElement?.dataset?.conversation;
    this.rows.replaceChildren(
      ...shown.filter(entry => !entry.isRequest).map(entry => this.#row(entry)),
      ...(requests.length || state.groupRequests.length ? [h('h2', {}, 'Requests')] : []),
      ...requests.map(entry => this.#row(entry)),
      ...state.groupRequests.map(request => this.#invitation(request)),
      ...(this.found.length ? [h('h2', {}, 'Messages')] : []),
      ...this.found.map(message => this.#hit(message)));
    if (!this.rows.children.length) {
      this.rows.append(h('p.faint.hint', {}, words ? 'Nothing found' : 'No conversations yet'));
    }
    if (focused) {
      this.rows.querySelector(`[data-conversation="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  #row(entry) {
    const {state} = this;
    const name = entry.conversation;
    const title = state.titleOf(name);
    const {lastMessage} = entry;
    const isThere = name.startsWith('direct:')
      && (state.presences.get(name.slice(7))?.isThere ?? false);
    const typists = state.typists(name);
    const author = lastMessage && !typists.length && (name.startsWith('group:')
      || state.isMine(lastMessage)) && name !== 'self' ? `${state.nameOf(lastMessage.authorId)}: ` : '';
    const unread = entry.unread ?? 0;
    return h('div', {role: 'listitem'},
      h(`button.row${state.open === name ? '.current' : ''}${unread ? '.unread' : ''}`, {
        type: 'button', 'data-conversation': name,
        'aria-current': state.open === name ? 'true' : null,
        onclick: () => this.choose(name)},
      avatar(title, name, {isThere}),
      h('span.row-text', {},
        h('span.row-title', {},
          h('bdi.name', {}, title),
          h('time', {}, briefTime(timeOf(lastMessage)))),
        h('span.row-last', {},
          h('span.preview', {}, typists.length ? h('em', {}, 'typing…')
            : [author, h('bdi', {}, summary(lastMessage))]),
          unread ? h('span.badge', {'aria-label': `${unread} unread`}, unread > 999 ? '999+' : `${unread}`)
            : null))));
  }

  #invitation(request) {
    const answer = isAccepted => async () => {
      try {
        await this.state.agent.answerGroupRequest({group: request.conversation, isAccepted});
        await Promise.all([this.state.refreshConversations(), this.state.refreshGroups()]);
        if (isAccepted) this.choose(request.conversation);
      } catch (error) {
        notice(error.message, {isError: true});
      }
    };
    const name = request.name || 'a group';
    return h('div.row.invitation', {role: 'listitem'},
      avatar(name, request.conversation),
      h('span.row-text', {},
        h('span.row-title', {}, h('bdi.name', {}, name)),
        h('span.preview', {}, `${this.state.nameOf(request.inviterId)} invites you`),
        h('span.actions', {},
          h('button.quiet', {type: 'button', onclick: answer(false)}, 'Decline'),
          h('button.primary', {type: 'button', onclick: answer(true)}, 'Join'))));
  }

  #hit(message) {
    const title = this.state.titleOf(message.conversation);
    return h('div', {role: 'listitem'},
      h('button.row', {type: 'button', onclick: () => {
        this.choose(message.conversation);
        this.state.tell('show', message);
      }},
      avatar(title, message.conversation, {size: 32}),
      h('span.row-text', {},
        h('span.row-title', {}, h('bdi.name', {}, title), h('time', {}, briefTime(timeOf(message)))),
        h('span.row-last', {}, h('span.preview', {}, h('bdi', {}, summary(message)))))));
  }

  #find() {
    clearTimeout(this.timer);
    const query = this.search.value.trim();
    if (query.length < 2) this.found = [];
    this.draw();
    if (query.length < 2) return;
    this.timer = setTimeout(async () => {
      try {
        const {messages = []} = await this.state.agent.searchMessages({query, limit: 30});
        if (this.search.value.trim() === query) this.found = messages;
      } catch (error) {
        notice(error.message, {isError: true});
      }
      this.draw();
    }, 200);
  }

  #walk(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    const items = [this.search, ...this.rows.querySelectorAll('button.row')];
    const at = items.indexOf(document.activeElement);
    items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
    event.preventDefault();
  }
}

"""##,
    "/message.js": ##"""
// A message, as a bubble with what can be done with it.
import {avatar} from './avatar.js';
import {attempt, confirm, dialog, h, icon, iconButton, menu, notice} from './dom.js';
import {downloadLink, picture} from './files.js';
import {
  bytesOf, clockText, fileOf, hex, sizeText, spanText, summary, timeOf, wholeText,
} from './text.js';
import {fromDuration} from './api/martlet-connect.js';

const states = {
  STATE_PENDING: ['◷', 'waiting'], STATE_SENT: ['✓', 'sent'], STATE_DELIVERED: ['✓✓', 'delivered'],
  STATE_READ: ['✓✓', 'read'], STATE_FAILED: ['!', 'failed']};
const signs = ['👍', '❤️', '😂', '😮', '😢', '🙏'];
// Longer texts are shown in part, until they are asked for.
const shownLetters = 4000;

/** The element of a message. */
export function messageElement(state, message, {isFirst, composer, show}) {
  const isMine = state.isMine(message);
  const author = state.nameOf(message.authorId);
  const isGroup = message.conversation.startsWith('group:');
  const bubble = h('div.bubble', {},
    isFirst && isGroup && !isMine ? h('p.author', {}, h('bdi', {}, author)) : null,
    message.sharedBy ? h('p.faint.shared', {}, `shared by ${state.nameOf(message.sharedBy)}`) : null,
    ...quotation(state, message, show), ...body(state, message), footer(state, message, isMine));
  const element = h(
    `article.message${isMine ? '.mine' : ''}${isFirst ? '.first' : ''}`,
    {tabIndex: -1, 'data-id': message.id, 'aria-label': `${author}, ${clockText(timeOf(message))}: ${
      summary(message)}`},
    isGroup && !isMine
      ? (isFirst ? avatar(author, message.authorId, {size: 30}) : h('span.avatar-space')) : null,
    h('div.column', {}, bubble, reactions(state, message)),
    message.isDeleted ? null : tools(state, message, isMine, composer));
  element.addEventListener('keydown', event => {
    if (event.key === 'r' && event.target === element) composer.answer(message);
  });
  return element;
}

function quotation(state, message, show) {
  const answered = message.isDeleted ? null : state.answered(message);
  if (!answered) return [];
  return [h('button.quote', {type: 'button', onclick: () => show(answered.id)},
    h('b', {}, h('bdi', {}, state.nameOf(answered.authorId))),
    h('span', {}, h('bdi', {}, Object.keys(answered.content ?? {}).length || answered.isDeleted
      ? summary(answered) : 'An earlier message')))];
}

function body(state, message) {
  if (message.isDeleted) return [h('p.text.faint', {}, icon('trash'), ' Message deleted')];
  const content = message.content ?? {};
  if (content.text) return [words(content.text.text)];
  const file = fileOf(content);
  if (file) return [fileElement(state, message, file), file.caption ? words(file.caption) : null];
  if (content.poll) return [poll(state, message, content.poll)];
  if (content.event) return [calendarEvent(state, message, content.event)];
  if (content.location) return [place(content.location)];
  if (content.contact) return [contact(content.contact)];
  return [h('p.text', {}, summary(message))];
}

/** Text, with its addresses as links; each line decides its direction itself. */
function words(text) {
  const element = h('p.text', {dir: 'auto'});
  const fill = shown => {
    element.replaceChildren();
    let end = 0;
    for (const found of shown.matchAll(/\bhttps?:\/\/[^\s<>"'\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu)) {
      const address = found[0].replace(/[.,;:!?)\]]+$/, '');
      element.append(shown.slice(end, found.index), h('a', {
        href: address, rel: 'noopener noreferrer', target: '_blank'}, address));
      end = found.index + address.length;
    }
    element.append(shown.slice(end));
  };
  if (text.length <= shownLetters) {
    fill(text);
    return element;
  }
  fill(text.slice(0, shownLetters));
  const rest = h('button.link', {type: 'button', onclick: () => fill(text)},
    `Show all ${text.length.toLocaleString()} letters`);
  element.append('… ', rest);
  return element;
}

function fileElement(state, message, file) {
  if (file.kind === 'image' || file.kind === 'sticker') return picture(state, message, file);
  const name = file.kind === 'voiceNote' ? 'Voice message' : file.name;
  const size = sizeText(file.byteCount);
  return h('div.file', {}, icon('file'),
    h('span.file-text', {}, h('bdi', {}, name), h('span.faint', {},
      file.seconds ? `${spanText(file.seconds)} · ${size}` : size)),
    downloadLink(state, message, file));
}

function poll(state, message, question) {
  const votes = message.votes ?? [];
  const own = new Set(votes.find(each => each.accountId === state.account?.id)?.choices ?? []);
  const isOver = question.closesAt && new Date(question.closesAt) < new Date();
  const reference = {authorId: bytesOf(message.authorId), messageId: bytesOf(message.id)};
  const vote = async index => {
    const choices = new Set(own);
    if (choices.has(index)) choices.delete(index);
    else {
      if (!question.allowsSeveral) choices.clear();
      choices.add(index);
    }
    await attempt(() => state.send(message.conversation, {
      content: {pollVote: {poll: reference, choices: [...choices].sort((a, b) => a - b)}}}));
  };
  return h('div.poll', {role: 'group', 'aria-label': question.question},
    h('p.text', {dir: 'auto'}, h('b', {}, question.question)),
    h('p.faint', {}, isOver ? 'Closed' : question.allowsSeveral ? 'Choose one or more' : 'Choose one'),
    ...question.options.map((option, index) => {
      const count = votes.filter(each => (each.choices ?? []).includes(index)).length;
      const bar = h('span.bar');
      bar.style.width = `${votes.length ? 100 * count / votes.length : 0}%`;
      return h('button.option', {
        type: 'button', role: question.allowsSeveral ? 'checkbox' : 'radio', disabled: isOver,
        'aria-checked': `${own.has(index)}`, onclick: () => vote(index)},
      bar, h('span.check', {'aria-hidden': 'true'}, own.has(index) ? '●' : '○'),
      h('bdi', {}, option), h('span.count', {'aria-label': `${count} votes`}, `${count}`));
    }));
}

function calendarEvent(state, message, event) {
  const answers = message.replies ?? [];
  const own = answers.find(each => each.accountId === state.account?.id)?.answer;
  const reference = {authorId: bytesOf(message.authorId), messageId: bytesOf(message.id)};
  return h('div.event', {}, h('p.text', {dir: 'auto'}, h('b', {}, event.title)),
    h('p', {}, wholeText(new Date(event.startsAt))),
    event.location?.name ? h('p', {dir: 'auto'}, event.location.name) : null,
    event.details ? h('p.text', {dir: 'auto'}, event.details) : null,
    h('div.answers', {role: 'group', 'aria-label': 'Your answer'},
      ...[['ANSWER_YES', 'Yes'], ['ANSWER_MAYBE', 'Maybe'], ['ANSWER_NO', 'No']].map(
        ([answer, label]) => h('button.quiet', {
          type: 'button', 'aria-pressed': `${own === answer}`,
          onclick: () => attempt(() => state.send(message.conversation, {
            content: {eventReply: {event: reference, answer}}}))},
        `${label} ${answers.filter(each => each.answer === answer).length || ''}`))));
}

function place({name = '', latitude = 0, longitude = 0}) {
  const [north, east] = [latitude, longitude].map(each => Number(each).toFixed(5));
  return h('div.file', {}, h('span.file-text', {}, h('bdi', {}, name || 'A place'),
    h('a', {href: `geo:${north},${east}`}, `${north}, ${east}`)));
}

function contact({name, phones = [], emails = [], accountId}) {
  return h('div.file', {}, icon('person'), h('span.file-text', {}, h('bdi', {}, name),
    ...[...phones, ...emails].map(each => h('bdi.faint', {}, each)),
    accountId ? h('a', {href: `#/${encodeURIComponent(`direct:${hex(accountId)}`)}`}, 'Write') : null));
}

function footer(state, message, isMine) {
  const [sign, label] = isMine ? states[message.state] ?? ['', ''] : ['', ''];
  const timer = message.content?.disappearsAfter;
  return h('p.foot', {},
    timer ? h('span', {title: `Disappears ${spanText(fromDuration(timer))} after reading`}, icon('clock')) : null,
    message.isEdited && !message.isDeleted ? h('span', {}, 'edited') : null,
    h('time', {title: wholeText(timeOf(message))}, clockText(timeOf(message))),
    sign ? h(`span.state.${label}`, {role: 'img', 'aria-label': label, title: label}, sign) : null);
}

function reactions(state, message) {
  const counts = new Map();
  for (const {emoji, accountId} of message.reactions ?? []) {
    counts.set(emoji, [...counts.get(emoji) ?? [], accountId]);
  }
  if (!counts.size || message.isDeleted) return null;
  return h('div.reactions', {}, ...[...counts].map(([emoji, accounts]) => {
    const isOwn = accounts.includes(state.account?.id);
    return h('button.reaction', {
      type: 'button', 'aria-pressed': `${isOwn}`,
      title: accounts.map(each => state.nameOf(each)).join(', '),
      'aria-label': `${emoji} by ${accounts.map(each => state.nameOf(each)).join(', ')}`,
      onclick: () => react(state, message, isOwn ? '' : emoji)},
    emoji, accounts.length > 1 ? ` ${accounts.length}` : '');
  }));
}

function react(state, message, emoji) {
  const reference = {authorId: bytesOf(message.authorId), messageId: bytesOf(message.id)};
  return attempt(() => state.send(
    message.conversation, {content: {reaction: {message: reference, emoji}}}));
}

function tools(state, message, isMine, composer) {
  return h('div.tools', {},
    iconButton('smile', 'React', event => palette(state, message, event.currentTarget)),
    iconButton('reply', 'Reply', () => composer.answer(message)),
    iconButton('more', 'More', event => menu(event.currentTarget, [
      message.content?.text && ['Copy', () => navigator.clipboard.writeText(message.content.text.text)
        .then(() => notice('Copied')), 'copy'],
      isMine && message.content?.text && ['Edit', () => composer.edit(message), 'edit'],
      isMine && ['Delete for everyone', () => remove(state, message), 'trash'],
      ['Details', () => details(state, message), 'more'],
    ]), {'aria-haspopup': 'menu'}));
}

/** The signs to react with; another one may be typed. */
function palette(state, message, anchor) {
  menu(anchor, [
    ...signs.map(sign => [sign, () => react(state, message, sign)]),
    ['Another…', async () => {
      const sign = await dialog('React', close => h('form', {onsubmit: event => {
        event.preventDefault();
        close(event.target.elements.sign.value.trim());
      }}, h('label', {}, 'Sign', h('input', {name: 'sign', maxLength: 16, autofocus: true})),
      h('div.actions', {}, h('button.primary', {type: 'submit'}, 'React'))));
      if (sign) await react(state, message, sign);
    }],
  ]);
  document.querySelector('.menu')?.classList.add('palette');
}

async function remove(state, message) {
  if (!await confirm('Delete for everyone?', 'The message is taken back on all devices that hear of it.', 'Delete')) return;
  await attempt(() => state.send(
    message.conversation, {content: {deletion: {messageId: bytesOf(message.id)}}}));
}

function details(state, message) {
  const rows = [
    ['From', state.nameOf(message.authorId)], ['Account', message.authorId],
    ['Sent', wholeText(timeOf(message))], ['Message', message.id],
    ['State', states[message.state]?.[1] ?? 'received']];
  return dialog('Details', () => h('dl', {}, rows.flatMap(
    ([name, value]) => [h('dt', {}, name), h('dd', {}, h('bdi', {}, value))])));
}

"""##,
    "/session.js": ##"""
// Who the page is to the agent: the code of a link, once, is given back for a session.
import {ConnectError, Transport} from './api/martlet-connect.js';
import {AgentClient} from './api/martlet/agent/v1/agent.pb.js';

const place = 'martlet-session';

/** The agent; null if the page was opened without a link, and never with one. */
export async function openAgent() {
  const code = /^#([0-9a-f]{32})$/.exec(location.hash)?.[1];
  if (code) {
    // It must stay neither in the address bar nor in the history.
    history.replaceState(null, '', location.pathname);
    const reply = await fetch('/session', {
      method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({code})});
    if (reply.ok) localStorage.setItem(place, (await reply.json()).token);
  }
  const token = localStorage.getItem(place);
  if (!token) return null;
  const agent = new AgentClient(
    new Transport(location.origin, {headers: {authorization: `Bearer ${token}`}}));
  try {
    await agent.listAccounts({}, {timeout: 20_000});
    return agent;
  } catch (error) {
    if (!(error instanceof ConnectError) || error.code !== 'unauthenticated') return agent;
    closeSession();
    return null;
  }
}

/** Forgets the session. */
export function closeSession() { localStorage.removeItem(place); }

"""##,
    "/state.js": ##"""
// What the page knows, as the agent tells it. Views listen, and draw what has changed.
import {toBase64} from './api/martlet-connect.js';
import {hex, timeOf} from './text.js';

const pageSize = 60;
const retryMilliseconds = [250, 500, 1000, 2000, 4000];
// Whoever types says so again every 10 seconds.
const typingMilliseconds = 15_000;

/** A conversation's messages, as far as they were asked for. */
class Thread {
  constructor() {
    /** The oldest first. */
    this.messages = [];
    this.byId = new Map();
    /** What stands before them: undefined if nothing does. */
    this.start = undefined;
    this.isLoaded = false;
  }

  put(message) {
    const before = this.byId.get(message.id);
    if (before) {
      Object.assign(before, message);
      // What a message no longer has is left out.
      for (const name of Object.keys(before)) if (!(name in message)) delete before[name];
      return before;
    }
    this.byId.set(message.id, message);
    let at = this.messages.length;
    while (at > 0 && timeOf(this.messages[at - 1]) > timeOf(message)) at -= 1;
    this.messages.splice(at, 0, message);
    return message;
  }
}

export class State extends EventTarget {
  constructor(agent) {
    super();
    this.agent = agent;
    this.account = null;
    this.conversations = new Map();
    this.groupRequests = [];
    this.people = new Map();
    this.groups = new Map();
    this.presences = new Map();
    this.typing = new Map();
    this.threads = new Map();
    this.connection = 'connecting';
    this.open = null;
    /** How many events have come. */
    this.happened = 0;
  }

  tell(type, detail) { this.dispatchEvent(new CustomEvent(type, {detail})); }

  listen(type, action) { this.addEventListener(type, event => action(event.detail)); }

  /** Follows what happens until the page goes, over an agent that is restarted too. */
  async follow() {
    this.#watch();
    for (let failures = 0; ; failures += 1) {
      try {
        // What happens while the lists are read is not missed: the stream begins first.
        for await (const {event} of this.agent.events({consumer: ''})) {
          if (event) this.#take(event);
          else if (this.connection !== 'live') {
            await this.refresh();
            failures = 0;
            this.#connection('live');
          }
        }
      } catch (error) {
        if (error.code === 'unauthenticated') return this.#connection('refused');
        console.debug(`the stream of events ended: ${error.message}`);
      }
      this.#connection('lost');
      await new Promise(done => setTimeout(
        done, retryMilliseconds[Math.min(failures, retryMilliseconds.length - 1)]));
    }
  }

  #connection(connection) {
    this.connection = connection;
    this.tell('connection', connection);
  }

  async #watch() {
    for (;;) {
      try {
        for await (const each of this.agent.watchPresence({})) {
          if (!each.personId) continue;
          this.presences.set(each.personId, each);
          this.tell('presence', each.personId);
        }
      } catch {
        this.presences.clear();
      }
      await new Promise(done => setTimeout(done, 5000));
    }
  }

  /** Reads everything that lists show, and the newest of the open conversation. */
  async refresh() {
    const [{accounts}] = await Promise.all([
      this.agent.listAccounts({}), this.refreshConversations(), this.refreshPeople(),
      this.refreshGroups()]);
    this.account = accounts[0];
    for (const [name, thread] of this.threads) {
      if (name === this.open) await this.#renew(name, thread);
      else this.threads.delete(name);
    }
    this.tell('conversations');
  }

  /** Reads messages; again if something has happened meanwhile, which they might not show. */
  async #history(request) {
    for (let tries = 0; ; tries += 1) {
      const before = this.happened;
      const found = await this.agent.getHistory(request);
      if (before === this.happened || tries === 4) return found;
    }
  }

  async #renew(name, thread) {
    const {messages = []} = await this.#history({conversation: name, limit: pageSize});
    if (messages.length && !messages.some(({id}) => thread.byId.has(id))) {
      // More was missed than a page holds.
      this.threads.delete(name);
    } else {
      for (const message of messages) thread.put(message);
    }
    this.tell('thread', name);
  }

  async refreshConversations() {
    const {conversations = [], groupRequests = []} = await this.agent.listConversations({});
    this.conversations = new Map(conversations.map(each => [each.conversation, each]));
    this.groupRequests = groupRequests;
    this.tell('conversations');
  }

  async refreshPeople() {
    const {people = []} = await this.agent.listPeople({});
    this.people = new Map(people.map(each => [each.id, each]));
    this.tell('people');
  }

  async refreshGroups() {
    const {groups = []} = await this.agent.listGroups({});
    this.groups = new Map(groups.map(each => [each.id, each]));
    this.tell('people');
  }

  /** A conversation's messages; the first page is read if none was. */
  async thread(name) {
    let thread = this.threads.get(name);
    if (thread) return thread;
    thread = new Thread();
    this.threads.set(name, thread);
    await this.#page(name, thread);
    thread.isLoaded = true;
    return thread;
  }

  /** Reads what stands before a thread; gives how many messages came. */
  async earlier(name, thread) {
    return thread.start === undefined ? 0 : this.#page(name, thread);
  }

  async #page(name, thread) {
    const {messages = [], start} = await this.#history(
      {conversation: name, limit: pageSize, before: thread.start});
    const fresh = messages.filter(({id}) => !thread.byId.has(id));
    for (const message of fresh) thread.byId.set(message.id, message);
    thread.messages.unshift(...fresh);
    thread.start = start;
    return fresh.length;
  }

  #take(event) {
    this.happened += 1;
    if (event.message) this.#message(event.message, event.isRequest);
    else if (event.change) this.#change(event.change);
    else if (event.progress) this.#progress(event.progress);
    else if (event.signal) this.#signal(event.signal);
    else if (event.groupChange || event.groupRequest || event.historyShared || event.restored) {
      Promise.all([this.refreshConversations(), this.refreshGroups(), this.refreshPeople()])
        .catch(() => {});
      if (event.groupChange) this.tell('group-change', event.groupChange);
    } else if (event.identityChange) {
      this.refreshPeople().catch(() => {});
      this.tell('identity', event.identityChange.accountId);
    }
  }

  #message(message, isRequest) {
    const {conversation} = message;
    this.#typed(conversation, message.authorId, false);
    const entry = this.conversations.get(conversation);
    if (!entry || message.authorId !== this.account?.id && !this.people.has(message.authorId)) {
      Promise.all([this.refreshConversations(), this.refreshPeople()]).catch(() => {});
    }
    if (entry) {
      const isNew = entry.lastMessage?.id !== message.id;
      if (isNew && message.state === 'STATE_RECEIVED') entry.unread = (entry.unread ?? 0) + 1;
      entry.lastMessage = message;
      entry.isRequest = isRequest ?? false;
      this.conversations.delete(conversation);
      this.conversations = new Map([[conversation, entry], ...this.conversations]);
    }
    const thread = this.threads.get(conversation);
    if (thread?.isLoaded) thread.put(message);
    this.tell('conversations');
    this.tell('thread', conversation);
    if (message.state === 'STATE_RECEIVED') this.tell('received', message);
  }

  #change({message, accountId}) {
    if (!message) return;
    const {conversation} = message;
    this.#typed(conversation, accountId, false);
    const thread = this.threads.get(conversation);
    // Not one that stands before what was read.
    if (thread?.isLoaded && !(timeOf(message) < timeOf(thread.messages[0]))) thread.put(message);
    const entry = this.conversations.get(conversation);
    if (entry?.lastMessage?.id === message.id) {
      entry.lastMessage = message;
      this.tell('conversations');
    }
    this.tell('thread', conversation);
  }

  #progress({messageIds = [], state}) {
    const order = ['STATE_PENDING', 'STATE_SENT', 'STATE_DELIVERED', 'STATE_READ'];
    const further = message => {
      if (order.indexOf(state) > order.indexOf(message.state)) message.state = state;
    };
    for (const [name, thread] of this.threads) {
      const found = messageIds.filter(id => thread.byId.has(id));
      for (const id of found) further(thread.byId.get(id));
      if (found.length) this.tell('thread', name);
    }
    for (const {lastMessage} of this.conversations.values()) {
      if (lastMessage && messageIds.includes(lastMessage.id)) further(lastMessage);
    }
    this.tell('conversations');
  }

  #signal({conversation, accountId, content}) {
    if (content?.typing) {
      this.#typed(conversation, accountId, content.typing.isTyping ?? false);
    } else if (content?.disappearingTimer) {
      this.tell('timer', {conversation, accountId, duration: content.disappearingTimer.duration});
    } else if (content?.profileKey) {
      this.refreshPeople().catch(() => {});
    }
  }

  #typed(conversation, account, isTyping) {
    const typing = this.typing.get(conversation) ?? new Map();
    clearTimeout(typing.get(account));
    if (isTyping) {
      typing.set(account, setTimeout(
        () => this.#typed(conversation, account, false), typingMilliseconds));
    } else if (!typing.delete(account)) {
      return;
    }
    this.typing.set(conversation, typing);
    this.tell('typing', conversation);
  }

  /** Who types in a conversation. */
  typists(conversation) { return [...this.typing.get(conversation)?.keys() ?? []]; }

  /** What an account is called here. */
  nameOf(account) {
    if (account === this.account?.id) return 'You';
    const person = this.people.get(account);
    if (person?.name) return person.name;
    if (person?.profileName) return `~${person.profileName}`;
    if (person?.userName) return `@${person.userName}`;
    return account?.slice(0, 8) ?? '';
  }

  /** What a conversation is called. */
  titleOf(conversation) {
    if (conversation === 'self') return 'Note to self';
    const [kind, id] = conversation.split(':');
    if (kind === 'group') {
      return this.groups.get(id)?.name || this.conversations.get(conversation)?.name || 'Group';
    }
    return this.nameOf(id);
  }

  /** Groups in which nothing was said yet. */
  silentGroups() {
    return [...this.groups.values()].filter(({id}) => !this.conversations.has(`group:${id}`))
      .map(({id, name}) => ({conversation: `group:${id}`, name}));
  }

  groupOf(conversation) {
    return conversation.startsWith('group:') ? this.groups.get(conversation.slice(6)) : undefined;
  }

  isMine(message) { return message.authorId === this.account?.id; }

  /** The message that one answers, as far as it is here. */
  answered(message) {
    const reference = message.content?.replyTo;
    if (!reference) return null;
    const id = hex(reference.messageId);
    return this.threads.get(message.conversation)?.byId.get(id)
      ?? {id, authorId: hex(reference.authorId), content: {}};
  }

  /** Sends, and shows at once what was sent. */
  async send(to, {content, ...request}) {
    if (content) {
      // Every content has an identifier; the agent gives it its own.
      const id = toBase64(crypto.getRandomValues(new Uint8Array(16)));
      request.content = {id, ...content};
    }
    const reply = await this.agent.send({to, ...request});
    const {conversation} = reply;
    const thread = this.threads.get(conversation);
    if (thread?.isLoaded) {
      const {messages = []} = await this.#history({conversation, limit: 5});
      for (const message of messages) thread.put(message);
      this.tell('thread', conversation);
    }
    await this.refreshConversations();
    return reply;
  }

  async markRead(conversation) {
    const entry = this.conversations.get(conversation);
    if (!entry?.unread || entry.isRequest) return;
    entry.unread = 0;
    this.tell('conversations');
    await this.agent.markRead({conversation});
  }

  get unread() {
    let count = 0;
    for (const entry of this.conversations.values()) if (!entry.isRequest) count += entry.unread ?? 0;
    return count;
  }
}

"""##,
    "/style.css": ##"""
/* Calm, and legible: one colour, few lines, much room. */
:root {
  color-scheme: light dark;
  --ground: #f6f5f2; --surface: #ffffff; --raised: #ffffff; --line: #e4e2dc;
  --text: #1d2321; --faint: #61696a; --accent: #2f6f5e; --on-accent: #ffffff;
  --mine: #d7ebe2; --theirs: #ffffff; --danger: #a8322b; --hover: #ecebe6; --read: #1f6f8f;
  --shadow: 0 1px 2px rgb(20 30 25 / .08); --tone: 42%; --light: 40%;
  font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131716; --surface: #191e1d; --raised: #232a28; --line: #2b3331; --text: #e7ebe9;
    --faint: #9aa5a2; --accent: #6fc3a7; --on-accent: #0e1a16; --mine: #22483c; --theirs: #252c2a;
    --danger: #f08a80; --hover: #2c3532; --read: #7cc7e4; --shadow: none; --tone: 30%; --light: 38%;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; margin: 0; }
body { background: var(--ground); color: var(--text); overflow: hidden; }
h1, h2, h3, p, dl, ul { margin: 0; }
button, input, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; background: none; }
button:disabled { cursor: default; opacity: .45; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.faint { color: var(--faint); font-size: .8125rem; }
.icon { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; flex: none; }
.icon-more { stroke-width: 2.6; }
.icon-button { display: inline-grid; place-items: center; width: 40px; height: 40px; padding: 0;
  border-radius: 50%; color: var(--faint); }
.icon-button:hover { background: var(--hover); color: var(--text); }
.primary, .quiet, .danger { padding: .45rem 1rem; border-radius: 10px; font-weight: 600; font-size: .9375rem; }
.primary { background: var(--accent); color: var(--on-accent); }
.quiet { background: var(--hover); }
.danger { color: var(--danger); background: var(--hover); }
.actions { display: flex; gap: .5rem; justify-content: flex-end; flex-wrap: wrap; }

.app { display: grid; grid-template-columns: minmax(280px, 360px) 1fr; height: 100dvh; }
.side { display: flex; flex-direction: column; min-height: 0; background: var(--surface);
  border-inline-end: 1px solid var(--line); }
.pane { display: flex; min-width: 0; min-height: 0; }
.bar { display: flex; align-items: center; gap: .5rem; min-height: 64px; padding: .5rem .75rem;
  padding-top: max(.5rem, env(safe-area-inset-top)); }
.bar h1 { flex: 1; font-size: 1.125rem; font-weight: 650; }
.bar h2 { font-size: 1rem; font-weight: 650; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.me { display: grid; place-items: center; width: 36px; height: 36px; border-radius: 50%;
  background: var(--hover); color: var(--faint); padding: 0; }
.connection { margin: 0 .75rem .5rem; padding: .4rem .75rem; border-radius: 10px; background: var(--hover);
  font-size: .875rem; }
.list { display: flex; flex-direction: column; min-height: 0; flex: 1; }
.search { display: flex; align-items: center; gap: .5rem; margin: 0 .75rem .5rem; padding: 0 .75rem;
  border-radius: 12px; background: var(--ground); color: var(--faint); }
.search .icon { width: 18px; height: 18px; }
.search input { flex: 1; min-width: 0; padding: .55rem 0; border: 0; background: none; color: var(--text); outline: 0; }
.search:focus-within { outline: 2px solid var(--accent); }
.rows { overflow-y: auto; flex: 1; padding: 0 .5rem .75rem; }
.rows h2 { margin: 1rem .75rem .25rem; font-size: .8125rem; font-weight: 650; color: var(--faint); }
.row { display: flex; gap: .75rem; align-items: center; width: 100%; padding: .6rem .75rem;
  border-radius: 14px; text-align: start; }
button.row:hover { background: var(--hover); }
.row.current { background: var(--mine) !important; }
.row.current time, .row.current .preview { color: color-mix(in srgb, var(--text) 82%, transparent); }
.row-text { flex: 1; min-width: 0; display: grid; gap: .1rem; }
.row-title, .row-last { display: flex; gap: .5rem; align-items: baseline; }
.name, .preview { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.name { font-weight: 600; }
.row time { font-size: .75rem; color: var(--faint); flex: none; }
.preview { font-size: .875rem; color: var(--faint); }
.unread .preview { color: var(--text); }
.badge { flex: none; min-width: 20px; padding: 0 6px; border-radius: 10px; background: var(--accent);
  color: var(--on-accent); font-size: .75rem; font-weight: 700; line-height: 20px; text-align: center; }
.invitation .actions { margin-top: .35rem; justify-content: flex-start; }
.hint { text-align: center; padding: 1.5rem; }
.avatar { position: relative; flex: none; display: grid; place-items: center; width: var(--size);
  height: var(--size); border-radius: 50%; background: hsl(var(--hue) var(--tone) var(--light));
  color: #fff; font-size: calc(var(--size) * .42); font-weight: 600; line-height: 1; }
.dot { position: absolute; inset: auto 0 0 auto; width: 28%; height: 28%; border-radius: 50%;
  background: #2e9e6b; border: 2px solid var(--surface); }

.thread { display: flex; flex-direction: column; flex: 1; min-width: 0; min-height: 0; }
.thread > .bar { background: var(--surface); border-bottom: 1px solid var(--line); }
.back { display: none; }
.title { display: flex; align-items: center; gap: .65rem; flex: 1; min-width: 0; }
.title > div { min-width: 0; }
.log-frame { position: relative; flex: 1; min-height: 0; }
.log { height: 100%; overflow-y: auto; padding: 1rem clamp(.75rem, 4vw, 3rem); outline-offset: -3px; }
.to-end { position: absolute; inset: auto 1rem 1rem auto; background: var(--raised); box-shadow: 0 2px 8px rgb(0 0 0 / .2); }
.day { width: fit-content; margin: 1.1rem auto .6rem; padding: .15rem .75rem; border-radius: 10px;
  background: var(--hover); color: var(--faint); font-size: .75rem; font-weight: 600; }
.message { display: flex; gap: .5rem; align-items: flex-start; margin-top: 2px; border-radius: 14px; }
.message.first { margin-top: .6rem; }
.message.mine { justify-content: flex-end; }
.column { min-width: 0; max-width: min(34rem, 78%); display: flex; flex-direction: column; align-items: flex-start; }
.mine .column { align-items: flex-end; order: 2; }
.mine .tools { order: 1; }
.avatar-space { width: 30px; flex: none; }
.bubble { max-width: 100%; padding: .45rem .75rem .35rem; border-radius: 16px; background: var(--theirs);
  box-shadow: var(--shadow); }
.mine .bubble { background: var(--mine); }
.first .bubble { border-start-start-radius: 6px; }
.first.mine .bubble { border-start-start-radius: 16px; border-start-end-radius: 6px; }
.author { font-size: .8125rem; font-weight: 650; color: var(--accent); }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.text .icon { width: 16px; height: 16px; vertical-align: -3px; }
.text a, .file a { color: inherit; }
.link { color: var(--accent); padding: 0; }
.foot { display: flex; gap: .35rem; justify-content: flex-end; align-items: center; min-height: 1rem;
  font-size: .6875rem; color: var(--faint); }
.foot .icon { width: 12px; height: 12px; }
.mine .foot { color: color-mix(in srgb, var(--text) 68%, transparent); }
.state { letter-spacing: -.15em; padding-inline-end: .15em; }
.state.read { color: var(--read); font-weight: 700; }
.state.failed { color: var(--danger); font-weight: 700; }
.tools { display: flex; align-self: center; opacity: 0; }
.message:hover .tools, .message:focus-within .tools { opacity: 1; }
.tools .icon-button { width: 32px; height: 32px; }
.tools .icon { width: 18px; height: 18px; }
.shown .bubble { outline: 2px solid var(--accent); }
.quote { display: grid; width: 100%; margin: .1rem 0 .35rem; padding: .3rem .6rem; border-radius: 8px;
  border-inline-start: 3px solid var(--accent); background: color-mix(in srgb, var(--text) 6%, transparent);
  text-align: start; font-size: .8125rem; }
.quote span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.reactions { display: flex; gap: .25rem; flex-wrap: wrap; margin: -.3rem .5rem .2rem; z-index: 1; }
.reaction { padding: 0 .5rem; border-radius: 12px; border: 1px solid var(--line); background: var(--raised);
  font-size: .8125rem; line-height: 1.6; }
.reaction[aria-pressed=true] { border-color: var(--accent); }
.file { display: flex; align-items: center; gap: .6rem; min-width: 200px; padding: .15rem 0; }
.file-text { display: grid; min-width: 0; flex: 1; overflow-wrap: anywhere; }
.picture { display: grid; place-items: center; min-height: 60px; margin: .15rem -.35rem; }
.picture img { display: block; max-width: 100%; max-height: 360px; border-radius: 12px; }
.poll, .event { display: grid; gap: .3rem; min-width: min(260px, 60vw); }
.option { position: relative; display: flex; gap: .5rem; align-items: baseline; padding: .4rem .6rem;
  border-radius: 10px; border: 1px solid color-mix(in srgb, var(--text) 16%, transparent); overflow: hidden; text-align: start; }
.option bdi { flex: 1; position: relative; overflow-wrap: anywhere; }
.option .check, .option .count { position: relative; color: var(--faint); font-size: .875rem; }
.option .bar { position: absolute; inset: 0 auto 0 0; min-height: 0; padding: 0;
  background: color-mix(in srgb, var(--accent) 20%, transparent); }
.answers { display: flex; gap: .35rem; }
.answers [aria-pressed=true] { background: var(--accent); color: var(--on-accent); }
.typing { min-height: 1.35rem; padding: 0 clamp(.75rem, 4vw, 3rem); font-size: .8125rem; color: var(--faint); }
.composer { padding: .25rem clamp(.5rem, 3vw, 2rem) max(.75rem, env(safe-area-inset-bottom)); }
.composer-row { display: flex; align-items: flex-end; gap: .25rem; padding: .25rem; border-radius: 22px;
  background: var(--surface); border: 1px solid var(--line); }
.composer-row:focus-within { border-color: var(--accent); }
.composer textarea { flex: 1; min-width: 0; max-height: 200px; padding: .5rem .25rem; border: 0;
  background: none; resize: none; outline: 0; }
.send { display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; padding: 0;
  background: var(--accent); color: var(--on-accent); }
.about { display: flex; align-items: center; gap: .5rem; margin-bottom: .35rem; padding: .35rem .35rem .35rem .75rem;
  border-radius: 12px; background: var(--hover); border-inline-start: 3px solid var(--accent); }
.about-text { display: grid; flex: 1; min-width: 0; font-size: .875rem; }
.about-text bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.upload { display: flex; align-items: center; gap: .75rem; font-size: .875rem; padding: 0 .75rem; }
.upload bdi { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
progress { flex: 1; accent-color: var(--accent); }
.request { padding: 1rem clamp(.75rem, 4vw, 3rem); background: var(--surface); border-top: 1px solid var(--line);
  display: grid; gap: .75rem; }

.empty, .welcome { flex: 1; display: grid; gap: .75rem; place-content: center; justify-items: center;
  text-align: center; padding: 2rem; }
.welcome { min-height: 100dvh; }
.logo img { width: 64px; height: 64px; opacity: .9; }
pre { margin: 0; padding: .6rem 1.25rem; border-radius: 12px; background: var(--surface); border: 1px solid var(--line); }
dialog { width: min(30rem, calc(100vw - 2rem)); max-height: min(44rem, calc(100dvh - 2rem)); padding: 0; border: 0;
  border-radius: 20px; background: var(--raised); color: var(--text); box-shadow: 0 16px 60px rgb(0 0 0 / .3); overflow-y: auto; }
dialog::backdrop { background: rgb(10 15 13 / .45); }
dialog header { display: flex; align-items: center; justify-content: space-between; padding: .75rem .75rem 0 1.25rem; }
dialog h2 { font-size: 1.0625rem; }
.dialog-body { display: grid; gap: 1rem; padding: .75rem 1.25rem 1.25rem; }
form { display: grid; gap: .75rem; }
.composer { gap: 0; }
label > span:first-child { display: block; margin-bottom: .25rem; font-size: .8125rem; color: var(--faint); }
dialog input:not([type=checkbox]), dialog textarea { width: 100%; padding: .55rem .75rem; border-radius: 10px;
  border: 1px solid var(--line); background: var(--ground); }
.check-row, .person { display: flex; align-items: center; gap: .6rem; }
input[type=checkbox] { accent-color: var(--accent); width: 18px; height: 18px; }
fieldset { border: 0; margin: 0; padding: 0; display: grid; gap: .5rem; max-height: 14rem; overflow-y: auto; }
legend { padding: 0; font-size: .8125rem; color: var(--faint); margin-bottom: .25rem; }
.person > span:first-of-type { margin: 0; color: #fff; display: grid; }
.choices { display: grid; }
.choice { display: flex; align-items: center; gap: .75rem; padding: .5rem .6rem; border-radius: 12px; text-align: start; }
.choice:hover { background: var(--hover); }
.fault { color: var(--danger); font-size: .875rem; }
.code { width: 200px; height: 200px; justify-self: center; border-radius: 12px; image-rendering: pixelated; background: #fff; }
.link code { overflow-wrap: anywhere; font-size: .8125rem; }
.digits { display: grid; grid-template-columns: repeat(4, 1fr); gap: .35rem; font: 600 1.125rem/1.6 ui-monospace, monospace;
  text-align: center; padding: .75rem; border-radius: 14px; background: var(--ground); }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; font-size: .875rem; }
dt { color: var(--faint); } dd { margin: 0; overflow-wrap: anywhere; }
.members { list-style: none; padding: 0; display: grid; gap: .5rem; }
.members li { display: flex; align-items: center; gap: .6rem; }
.member { flex: 1; min-width: 0; display: grid; }
.members .quiet { padding: .25rem .6rem; font-size: .8125rem; }
.menu { position: fixed; z-index: 20; min-width: 190px; padding: .35rem; border-radius: 14px; background: var(--raised);
  border: 1px solid var(--line); box-shadow: 0 8px 30px rgb(0 0 0 / .22); display: grid; }
.menu button { display: flex; align-items: center; gap: .65rem; padding: .5rem .75rem; border-radius: 10px; text-align: start; }
.menu button:hover, .menu button:focus-visible { background: var(--hover); }
.menu .icon { width: 18px; height: 18px; color: var(--faint); }
.palette { display: flex; min-width: 0; }
.palette button { padding: .4rem; }
.notices { position: fixed; inset: auto 1rem 1rem; display: grid; gap: .5rem; justify-items: center; pointer-events: none; z-index: 30; }
.notice { padding: .6rem 1.1rem; border-radius: 12px; background: var(--text); color: var(--ground); font-size: .9375rem; max-width: 32rem; }
.notice.error { background: var(--danger); color: var(--ground); }
@media (max-width: 720px) {
  .app { grid-template-columns: 1fr; }
  .pane { display: none; }
  .has-open .pane { display: flex; }
  .has-open .side { display: none; }
  .back { display: inline-grid; }
  .column { max-width: 84%; }
  .tools { display: none; }
  .message:focus-within .tools { display: flex; }
}
[dir=rtl] .icon-back, [dir=rtl] .icon-send { transform: scaleX(-1); }
@media (prefers-reduced-motion: no-preference) {
  .row, .icon-button, .tools { transition: background-color .12s, opacity .12s; }
}
@media (prefers-contrast: more) { :root { --faint: var(--text); --line: var(--text); } }

"""##,
    "/text.js": ##"""
// What is said, in words.
import {fromBase64, fromDuration} from './api/martlet-connect.js';

/** The hexadecimal text of an identifier that is bytes within a content. */
export function hex(base64) {
  return [...fromBase64(base64 ?? '')].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of an identifier, as a content has them. */
export function bytesOf(identifier) {
  return btoa(identifier.replace(/../g, pair => String.fromCharCode(parseInt(pair, 16))));
}

/** When a message was sent: by the server's clock, if it has it. */
export function timeOf(message) {
  return new Date(message?.serverTime ?? message?.content?.writtenAt ?? 0);
}

const clock = new Intl.DateTimeFormat(undefined, {hour: '2-digit', minute: '2-digit'});
const day = new Intl.DateTimeFormat(undefined, {weekday: 'long', day: 'numeric', month: 'long'});
const shortDay = new Intl.DateTimeFormat(undefined, {day: '2-digit', month: 'short'});
const whole = new Intl.DateTimeFormat(undefined, {dateStyle: 'full', timeStyle: 'medium'});

export const clockText = date => clock.format(date);
export const wholeText = date => whole.format(date);
const dayNumber = date => new Date(date).setHours(0, 0, 0, 0);
export const isSameDay = (one, other) => dayNumber(one) === dayNumber(other);

/** A day as a heading has it. */
export function dayText(date) {
  const now = new Date();
  if (isSameDay(date, now)) return 'Today';
  if (dayNumber(now) - dayNumber(date) <= 86_400_000 * 1.5 && date < now) return 'Yesterday';
  return day.format(date);
}

/** A time as a list has it: the clock today, else the day. */
export function briefTime(date) {
  if (!date.getTime()) return '';
  return isSameDay(date, new Date()) ? clock.format(date) : shortDay.format(date);
}

/** A span of time. */
export function spanText(seconds) {
  for (const [size, name] of [
    [604800, 'week'], [86400, 'day'], [3600, 'hour'], [60, 'minute'], [1, 'second']]) {
    const count = Math.round(seconds / size);
    if (seconds >= size) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'none';
}

/** A number of bytes. */
export function sizeText(count) {
  for (const [size, unit] of [[1 << 30, 'GB'], [1 << 20, 'MB'], [1 << 10, 'KB']]) {
    if (count >= size) return `${(count / size).toFixed(count >= 10 * size ? 0 : 1)} ${unit}`;
  }
  return `${count} bytes`;
}

/** The file of a content, if it carries one. */
export function fileOf(content) {
  for (const kind of ['image', 'video', 'audio', 'voiceNote', 'document', 'sticker']) {
    if (content?.[kind]) {
      const {attachment = {}, caption = '', title = '', duration} = content[kind];
      return {
        kind, caption, name: attachment.fileName || title || 'file',
        mediaType: attachment.mediaType ?? '', isHere: attachment.embedded !== undefined,
        byteCount: attachment.embedded !== undefined
          ? fromBase64(attachment.embedded).length : Number(attachment.stored?.byteCount ?? 0),
        seconds: duration ? fromDuration(duration) : 0};
    }
  }
  return null;
}

/** One line about a message, as a list and a quotation have it. */
export function summary(message) {
  if (!message) return '';
  if (message.isDeleted) return 'Message deleted';
  const {content = {}} = message;
  if (content.text) return content.text.text.slice(0, 200).replace(/\s+/g, ' ');
  const file = fileOf(content);
  if (file) {
    const kind = {image: 'Photo', video: 'Video', audio: 'Sound', voiceNote: 'Voice message',
      document: 'File', sticker: 'Sticker'}[file.kind];
    return file.caption || (file.kind === 'document' ? file.name : kind);
  }
  if (content.poll) return `Poll: ${content.poll.question}`;
  if (content.event) return `Event: ${content.event.title}`;
  if (content.location) return `Place: ${content.location.name ?? ''}`;
  if (content.contact) return `Contact: ${content.contact.name}`;
  if (content.system) return content.system.text;
  return 'A message that this version does not show';
}

/** Whether a person sees anything of a text. */
export function isBlank(text) {
  return !text || !text.trim();
}

"""##,
    "/thread.js": ##"""
// An open conversation. Of a long one only the parts near the window have elements.
import {avatar} from './avatar.js';
import {Composer} from './composer.js';
import {conversationMenu} from './dialogs.js';
import {h, iconButton, notice} from './dom.js';
import {messageElement} from './message.js';
import {dayText, isSameDay, spanText, timeOf} from './text.js';
import {fromDuration} from './api/martlet-connect.js';

const chunkSize = 40;
const nearPixels = 400;

export class ThreadView {
  constructor(state, name) {
    this.state = state;
    this.name = name;
    this.thread = null;
    this.chunks = [];
    this.gone = new AbortController();
    this.title = h('div.title');
    this.log = h('div.log', {role: 'log', 'aria-label': 'Messages', tabIndex: 0});
    this.older = h('p.faint.hint', {hidden: true}, 'Loading earlier messages…');
    this.down = iconButton('down', 'To the newest message', () => this.#toEnd(), {hidden: true});
    this.down.classList.add('to-end');
    this.typing = h('p.typing', {'aria-live': 'polite'});
    this.composer = new Composer(state, name, () => this.#toEnd());
    this.request = h('div.request', {hidden: true});
    this.element = h('section.thread', {},
      h('header.bar', {},
        iconButton('back', 'Back to the list', () => { location.hash = ''; }, {className: 'icon-button back'}),
        this.title,
        iconButton('more', 'About this conversation', event =>
          conversationMenu(state, name, event.currentTarget), {'aria-haspopup': 'menu'})),
      h('div.log-frame', {}, this.log, this.down),
      this.typing, this.request, this.composer.element);
    this.observer = new IntersectionObserver(
      entries => this.#seen(entries), {root: this.log, rootMargin: '1200px'});
    this.log.addEventListener('scroll', () => this.#scrolled(), {passive: true});
    this.log.addEventListener('keydown', event => this.#walk(event));
    this.#on('thread', name => { if (name === this.name) this.draw(); });
    this.#on('conversations', () => this.#head());
    this.#on('people', () => this.#head());
    this.#on('presence', () => this.#head());
    this.#on('typing', name => { if (name === this.name) this.#typists(); });
    this.#on('show', message => { if (message.conversation === this.name) this.show(message.id); });
    this.#on('timer', ({conversation, accountId, duration}) => {
      if (conversation !== this.name) return;
      notice(duration ? `${state.nameOf(accountId)}: messages disappear ${
        spanText(fromDuration(duration))} after reading` : `${state.nameOf(accountId)}: messages stay`);
    });
    const focused = () => this.#read();
    addEventListener('focus', focused, {signal: this.gone.signal});
    document.addEventListener('visibilitychange', focused, {signal: this.gone.signal});
    this.#head();
  }

  #on(type, action) {
    this.state.addEventListener(
      type, event => action(event.detail), {signal: this.gone.signal});
  }

  close() {
    this.gone.abort();
    this.observer.disconnect();
    this.composer.close();
  }

  async load() {
    this.thread = await this.state.thread(this.name);
    if (this.gone.signal.aborted) return;
    this.draw();
    this.#toEnd();
    this.log.dataset.loaded = 'true';
    performance.mark('shown');
    if (!matchMedia('(pointer: coarse)').matches) this.composer.focus();
    await this.#read();
  }

  #read() {
    if (document.visibilityState !== 'visible' || !this.thread) return undefined;
    return this.state.markRead(this.name).catch(() => {});
  }

  #head() {
    const {state, name} = this;
    const title = state.titleOf(name);
    const group = state.groupOf(name);
    const person = name.startsWith('direct:') ? state.people.get(name.slice(7)) : undefined;
    const presence = person && state.presences.get(person.id);
    const parts = [];
    if (group) parts.push(`${group.members?.length ?? 0} members`);
    if (person?.isVerified) parts.push('verified');
    if (person?.hasChangedIdentity) parts.push('safety number changed');
    if (presence?.isThere) parts.push(presence.status?.text || 'online');
    this.title.replaceChildren(
      avatar(title, name, {size: 36, isThere: presence?.isThere}),
      h('div', {}, h('h2', {}, h('bdi', {}, title)), h('p.faint', {}, parts.join(' · '))));
    const entry = state.conversations.get(name);
    this.composer.element.hidden = Boolean(entry?.isRequest);
    this.request.hidden = !entry?.isRequest;
    if (entry?.isRequest && !this.request.children.length) this.#ask();
  }

  /** Asks what to do about somebody who is not accepted. */
  #ask() {
    const {state, name} = this;
    const answer = change => async () => {
      try {
        await state.agent.updatePerson({person: name, ...change});
        await Promise.all([state.refreshConversations(), state.refreshPeople()]);
        if (!change.isAccepted) location.hash = '';
      } catch (error) {
        notice(error.message, {isError: true});
      }
    };
    this.request.append(
      h('p', {}, 'Somebody you have not accepted writes to you. They do not learn whether you read it.'),
      h('div.actions', {},
        h('button.danger', {type: 'button', onclick: answer({isBlocked: true})}, 'Block'),
        h('button.quiet', {type: 'button', onclick: answer({isAccepted: false})}, 'Ignore'),
        h('button.primary', {type: 'button', onclick: answer({isAccepted: true})}, 'Accept')));
  }

  #typists() {
    const names = this.state.typists(this.name).map(id => this.state.nameOf(id));
    this.typing.textContent = !names.length ? '' : names.length < 3
      ? `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} typing…` : 'Several people are typing…';
  }

  get isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80;
  }

  #toEnd() {
    for (const chunk of this.chunks.slice(-2)) this.#fill(chunk);
    this.log.scrollTop = this.log.scrollHeight;
  }

  /** Draws what has changed; who stood at the end stays there. */
  draw() {
    if (!this.thread) return;
    const wasAtEnd = this.isAtEnd;
    const {messages} = this.thread;
    if (!messages.length) {
      this.log.replaceChildren(h('p.faint.hint', {}, 'No messages yet. Say hello.'));
      this.chunks = [];
      return;
    }
    if (!this.chunks.length) this.log.replaceChildren(this.older);
    this.#divide(messages);
    for (const chunk of this.chunks) if (chunk.isFilled) this.#fill(chunk);
    if (wasAtEnd) {
      this.#toEnd();
      this.#read();
    }
  }

  /**
   * Makes the chunks cover the messages: new ones at either end join the chunk there until it is
   * full; the others keep what they have, so that what is in view does not move.
   */
  #divide(messages) {
    const known = new Map(this.chunks.flatMap(chunk => chunk.messages.map(each => [each, chunk])));
    const first = messages.findIndex(each => known.has(each));
    const make = list => {
      const chunk = {messages: list, element: h('div.chunk'), isFilled: false, drawn: new Map()};
      chunk.element.chunk = chunk;
      // A guess, until it was drawn.
      chunk.element.style.minHeight = `${list.length * 48}px`;
      this.observer.observe(chunk.element);
      return chunk;
    };
    if (first < 0) {
      for (const chunk of this.chunks) this.#drop(chunk);
      this.chunks = [];
      for (let at = 0; at < messages.length; at += chunkSize) {
        const chunk = make(messages.slice(at, at + chunkSize));
        this.chunks.push(chunk);
        this.log.append(chunk.element);
      }
      return;
    }
    const before = [];
    for (let end = first; end > 0; end -= chunkSize) {
      before.unshift(make(messages.slice(Math.max(0, end - chunkSize), end)));
    }
    this.chunks[0].element.before(...before.map(({element}) => element));
    for (const chunk of this.chunks) chunk.messages = [];
    const last = messages.findLastIndex(each => known.has(each));
    let chunk = this.chunks[0];
    for (let at = first; at < messages.length; at += 1) {
      chunk = known.get(messages[at]) ?? chunk;
      if (at > last && chunk.messages.length >= chunkSize) chunk = this.#next(make);
      chunk.messages.push(messages[at]);
    }
    for (const empty of this.chunks.filter(each => !each.messages.length)) this.#drop(empty);
    this.chunks = [...before, ...this.chunks.filter(each => each.messages.length)];
  }

  #next(make) {
    const chunk = make([]);
    this.chunks.push(chunk);
    this.log.append(chunk.element);
    return chunk;
  }

  #drop(chunk) {
    this.observer.unobserve(chunk.element);
    chunk.element.remove();
  }

  #seen(entries) {
    for (const {target, isIntersecting} of entries) {
      if (isIntersecting) this.#fill(target.chunk);
      else this.#clear(target.chunk);
    }
  }

  /** Gives a chunk its elements; those of messages that have not changed stay. */
  #fill(chunk) {
    const drawn = new Map();
    const elements = [];
    for (const message of chunk.messages) {
      const at = this.thread.messages.indexOf(message, this.#hint(chunk));
      const before = this.thread.messages[at - 1];
      const isFirst = !before || before.authorId !== message.authorId
        || timeOf(message) - timeOf(before) > 300_000 || !isSameDay(timeOf(before), timeOf(message));
      if (!before || !isSameDay(timeOf(before), timeOf(message))) {
        elements.push(h('h3.day', {}, dayText(timeOf(message))));
      }
      const key = JSON.stringify(message) + isFirst;
      const old = chunk.drawn.get(message.id);
      const element = old?.key === key ? old.element
        : messageElement(this.state, message, {isFirst, composer: this.composer, show: id => this.show(id)});
      drawn.set(message.id, {key, element});
      elements.push(element);
    }
    chunk.drawn = drawn;
    chunk.element.replaceChildren(...elements);
    chunk.element.style.minHeight = '';
    chunk.element.style.height = '';
    chunk.isFilled = true;
  }

  /** Where to begin to look for a chunk's messages. */
  #hint(chunk) {
    const at = this.thread.messages.indexOf(chunk.messages[0]);
    return Math.max(0, at);
  }

  #clear(chunk) {
    if (!chunk.isFilled) return;
    chunk.element.style.height = `${chunk.element.offsetHeight}px`;
    chunk.element.replaceChildren();
    chunk.drawn = new Map();
    chunk.isFilled = false;
  }

  #scrolled() {
    this.down.hidden = this.isAtEnd;
    if (this.log.scrollTop < nearPixels) this.#earlier();
  }

  async #earlier() {
    if (this.isLoading || !this.thread?.start) return;
    this.isLoading = true;
    this.older.hidden = false;
    try {
      const before = [this.log.scrollHeight, this.log.scrollTop];
      if (await this.state.earlier(this.name, this.thread)) {
        this.draw();
        // Browsers that keep the place themselves have done so by now.
        await new Promise(requestAnimationFrame);
        const moved = this.log.scrollTop - before[1];
        const grown = this.log.scrollHeight - before[0];
        if (moved < grown / 2) this.log.scrollTop = before[1] + grown;
      }
    } catch (error) {
      notice(error.message, {isError: true});
    } finally {
      this.isLoading = false;
      this.older.hidden = true;
    }
  }

  /** Scrolls to a message, reading on until it is there. */
  async show(id) {
    await this.state.thread(this.name);
    this.thread ??= await this.state.thread(this.name);
    while (!this.thread.byId.has(id) && await this.state.earlier(this.name, this.thread)) {}
    if (!this.thread.byId.has(id)) return notice('This message is not here any more.');
    this.draw();
    const chunk = this.chunks.find(each => each.messages.some(message => message.id === id));
    this.#fill(chunk);
    const {element} = chunk.drawn.get(id);
    element.scrollIntoView({block: 'center'});
    element.classList.add('shown');
    setTimeout(() => element.classList.remove('shown'), 2000);
    return undefined;
  }

  #walk(event) {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (!step) return;
    const items = [...this.log.querySelectorAll('.message')];
    const at = items.indexOf(document.activeElement.closest('.message'));
    const next = at < 0 ? items.at(-1) : items[at + step];
    if (!next) return;
    next.focus();
    event.preventDefault();
  }
}

"""##,
  ]
}

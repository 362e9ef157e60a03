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
        ...(name === 'self' ? [] : [
          iconButton('call', 'Call', () => state.calls.call(name, false)),
          iconButton('camera', 'Video call', () => state.calls.call(name, true))]),
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

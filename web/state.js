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
    const isFresh = this.open && !this.threads.has(this.open);
    const [{accounts}] = await Promise.all([
      this.agent.listAccounts({}), this.refreshConversations(), this.refreshPeople(),
      this.refreshGroups(), isFresh ? this.thread(this.open).catch(() => {}) : null]);
    this.account = accounts[0];
    for (const [name, thread] of this.threads) {
      if (name === this.open && isFresh) continue;
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
    if (!thread) {
      thread = new Thread();
      this.threads.set(name, thread);
      thread.loading = this.#page(name, thread).then(() => { thread.isLoaded = true; }, error => {
        this.threads.delete(name);
        throw error;
      });
    }
    await thread.loading;
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
    else if (event.call) this.tell('call', event.call);
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

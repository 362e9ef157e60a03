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

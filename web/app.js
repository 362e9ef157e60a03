// The page: a list of conversations beside the open one, or over it where there is little room.
import {h, icon, iconButton, notice} from './dom.js';
import {openAgent, closeSession, wantedCall} from './session.js';
import {State} from './state.js';
import {ConversationList} from './list.js';
import {ThreadView} from './thread.js';
import {newConversation, ownProfile} from './dialogs.js';
import {Calls} from './calls.js';

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
  const calls = state.calls = new Calls(state);
  window.martlet = {state, calls};
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
    const name = nameOfAddress();
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
    if (event.key === 'Escape' && location.hash && !document.querySelector('dialog, .menu, .call')) {
      location.hash = '';
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
      event.preventDefault();
      list.search.focus();
    }
  });

  let hasCalled = false;
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
    if (connection === 'refused') {
      closeSession();
      location.reload();
    }
    document.body.dataset.connection = connection;
    if (connection !== 'live') return;
    route();
    if (wantedCall && !hasCalled) {
      hasCalled = true;
      calls.call(wantedCall, false);
    }
  });
  // Read with the lists, not after them.
  state.open = nameOfAddress() || null;
  state.follow();
}

/** The conversation that the address names; empty without one. */
function nameOfAddress() {
  try {
    return decodeURIComponent(location.hash.slice(2));
  } catch {
    return '';
  }
}

/** What stands where no conversation is open. */
function empty() {
  return h('div.empty', {},
    h('div.logo', {}, h('img', {src: '/icon.svg', alt: ''})),
    h('p', {}, 'Choose a conversation'),
    h('p.faint', {}, 'Messages are readable only here and by those you write to.'));
}

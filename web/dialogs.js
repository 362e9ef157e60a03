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

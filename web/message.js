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

// Where a message is written: text, a reply, other words, files.
import {h, icon, iconButton, menu, notice} from './dom.js';
import {newPoll} from './dialogs.js';
import {upload} from './files.js';
import {record} from './recorder.js';
import {bytesOf, sizeText, summary} from './text.js';
import {toBase64, toDuration} from './api/martlet-connect.js';

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
    this.voice = iconButton('mic', 'Record a voice message', () => this.#record());
    this.about = h('div.about', {hidden: true});
    this.picker = h('input', {
      type: 'file', multiple: true, hidden: true, 'aria-label': 'Files',
      onchange: () => this.#send([...this.picker.files])});
    this.uploads = h('div.uploads', {'aria-live': 'polite'});
    this.element = h('form.composer', {onsubmit: event => {
      event.preventDefault();
      this.#submit();
    }}, this.uploads, this.about, this.row = h('div.composer-row', {},
      iconButton('attach', 'Attach', event => menu(event.currentTarget, [
        ['Files…', () => this.picker.click(), 'file'],
        ['Poll…', () => newPoll(state, name), 'poll']]), {'aria-haspopup': 'menu'}),
      this.picker, this.field, this.voice, this.button));
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
    // It has no height while it is not shown.
    const height = Math.min(this.field.scrollHeight, 200);
    this.field.style.height = height ? `${height}px` : '';
    this.button.disabled = !this.field.value.trim();
    this.voice.hidden = !this.button.disabled;
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

  async #record() {
    this.row.hidden = true;
    const voice = await record(this.element);
    this.row.hidden = false;
    this.focus();
    if (!voice) return;
    await this.#give(voice.file, attachment => ({voiceNote: {
      attachment, duration: toDuration(voice.seconds), waveform: toBase64(voice.waveform)}}));
  }

  async #send(files) {
    this.picker.value = '';
    for (const file of files) await this.#give(file, attachment => contentOf(file, attachment));
  }

  /** Uploads a file, showing how far that is, and sends what is to be said of it. */
  async #give(file, content) {
    const bar = h('progress', {max: 1, value: 0, 'aria-label': `Sending ${file.name}`});
    const stop = new AbortController();
    const row = h('div.upload', {}, h('bdi', {}, file.name), bar,
      iconButton('close', 'Cancel', () => stop.abort()));
    this.uploads.append(row);
    try {
      const attachment = await upload(
        this.state.agent, file, share => { bar.value = share; }, stop.signal);
      await this.state.send(this.name, {content: await content(attachment)});
      this.sent();
    } catch (error) {
      if (error.code !== 'canceled') notice(`${file.name}: ${error.message}`, {isError: true});
    }
    row.remove();
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

// A call on the screen: who is there, and what can be done.
import {avatar} from './avatar.js';
import {h, iconButton, notice} from './dom.js';

const words = {calling: 'Calling…', ringing: 'Ringing…', connecting: 'Connecting…'};
// Without a new picture for so long, the person is shown in place of the last one.
const pictureMilliseconds = 2500;

export class CallView {
  #tiles = new Map();
  #since = 0;

  constructor(state, call, title) {
    this.call = call;
    const {capture} = call;
    this.status = h('p.call-status', {role: 'status'});
    this.clock = h('time.faint', {});
    this.tiles = h('div.tiles', {});
    this.own = h('video.own', {autoplay: true, muted: true, playsInline: true, 'aria-label': 'What you send'});
    this.mute = iconButton('mic', 'Mute', () => capture.setMuted(!capture.isMuted));
    this.camera = iconButton('camera', 'Camera', () => this.#try(() => capture.setCamera(!capture.hasCamera)));
    this.screen = iconButton('screen', 'Share screen', () => this.#try(() => capture.setScreen(!capture.isScreen)));
    this.end = iconButton('hang-up', 'Hang up', () => call.hangUp(), {className: 'icon-button hang-up'});
    this.element = h('section.call', {role: 'dialog', 'aria-label': `Call: ${title}`},
      h('header.call-bar', {}, h('div', {}, h('h2', {}, h('bdi', {}, title)), this.status), this.clock),
      h('div.stage', {}, this.tiles, this.own),
      h('div.call-tools', {role: 'toolbar', 'aria-label': 'Call'}, this.mute, this.camera, this.screen, this.end));
    document.body.append(this.element);
    call.addEventListener('change', () => this.draw());
    this.timer = setInterval(() => this.#tick(), 500);
    this.draw();
    this.end.focus();
  }

  async #try(action) {
    try {
      await action();
    } catch (error) {
      if (error.name !== 'NotAllowedError') notice(error.message, {isError: true});
    }
  }

  draw() {
    const {call} = this;
    const {capture, phase} = call;
    if (phase === 'connected') this.#since ||= Date.now();
    this.status.textContent = call.isAway ? 'The other side was not heard of for a while…' : words[phase] ?? '';
    this.element.dataset.phase = phase;
    for (const [button, isOn, label] of [
      [this.mute, capture.isMuted, 'Mute'], [this.camera, capture.hasCamera, 'Camera'],
      [this.screen, capture.isScreen, 'Share screen']]) {
      button.setAttribute('aria-pressed', `${isOn}`);
      button.setAttribute('aria-label', label);
    }
    this.own.hidden = !capture.video;
    const track = this.own.srcObject?.getTracks()[0] ?? null;
    if (track !== capture.video) this.own.srcObject = capture.video ? new MediaStream([capture.video]) : null;
    this.#show(call.shown);
  }

  #show(people) {
    const names = new Set(people.map(each => each.id));
    for (const [id, tile] of this.#tiles) {
      if (names.has(id)) continue;
      tile.element.remove();
      this.#tiles.delete(id);
    }
    for (const person of people) {
      const tile = this.#tiles.get(person.id) ?? this.#tile(person);
      tile.isSilent = !person.hasVideo;
      if (tile.video.srcObject !== person.stream) {
        tile.video.srcObject = person.stream;
        tile.video.play().catch(() => {});
      }
    }
    this.tiles.dataset.count = `${people.length}`;
  }

  #tile({id, name}) {
    const video = h('video', {autoplay: true, playsInline: true, 'aria-label': `What ${name} sends`});
    const tile = {video, latest: -Infinity, element: h('div.tile.no-picture', {},
      video, h('div.tile-person', {}, avatar(name, id, {size: 88})), h('bdi.tile-name', {}, name))};
    const seen = () => {
      tile.latest = performance.now();
      video.requestVideoFrameCallback(seen);
    };
    video.requestVideoFrameCallback?.(seen);
    this.#tiles.set(id, tile);
    this.tiles.append(tile.element);
    return tile;
  }

  #tick() {
    for (const {element, latest, isSilent} of this.#tiles.values()) {
      element.classList.toggle(
        'no-picture', isSilent || performance.now() - latest > pictureMilliseconds);
    }
    if (!this.#since) return;
    const seconds = Math.floor((Date.now() - this.#since) / 1000);
    this.clock.textContent = `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
  }

  close() {
    clearInterval(this.timer);
    for (const {video} of this.#tiles.values()) video.srcObject = null;
    this.own.srcObject = null;
    this.element.remove();
  }
}

// What is heard and seen within a message: voice messages, sound and films.
import {h, icon, iconButton, notice} from './dom.js';
import {download, downloadLink} from './files.js';
import {spokenTime} from './recorder.js';
import {sizeText} from './text.js';
import {fromBase64} from './api/martlet-connect.js';

const soundTypes = /^audio\/(webm|ogg|mp4|mpeg|aac|wav|x-wav|flac|opus)$/;
const filmTypes = /^video\/(webm|ogg|mp4)$/;
const keptCount = 20;
/** Sound that was fetched, by message: it goes on where its message has no element meanwhile. */
const kept = new Map();
let playing = null;

async function sound(state, message, file) {
  const found = kept.get(message.id);
  if (found) return found;
  const audio = new Audio(URL.createObjectURL(await download(state.agent, message, file.mediaType)));
  audio.addEventListener('play', () => {
    if (playing !== audio) playing?.pause();
    playing = audio;
  });
  kept.set(message.id, audio);
  if (kept.size > keptCount) {
    const [id, oldest] = [...kept].find(([, each]) => each.paused) ?? [];
    if (id) {
      kept.delete(id);
      URL.revokeObjectURL(oldest.src);
    }
  }
  return audio;
}

/** A voice message, or sound, with what it sounds like as a line. */
export function soundPlayer(state, message, file) {
  const label = file.kind === 'voiceNote' ? 'Voice message' : file.name;
  const asFile = text => h('div.file', {}, icon('file'), h('span.file-text', {}, h('bdi', {}, label),
    h('span.faint', {}, text)), downloadLink(state, message, file));
  if (!soundTypes.test(file.mediaType)) return asFile(sizeText(file.byteCount));
  let audio = kept.get(message.id) ?? null;
  const length = () => file.seconds || (Number.isFinite(audio?.duration) ? audio.duration : 0);
  const time = h('time.faint', {}, spokenTime(length()));
  const place = h('input', {type: 'range', min: 0, max: 1000, value: 0, 'aria-label': `Position in ${label}`,
    oninput: () => { if (audio) audio.currentTime = place.value / 1000 * length(); }});
  const played = wave(file.waveform, 'played');
  const draw = () => {
    const share = length() ? Math.min(1, (audio?.currentTime ?? 0) / length()) : 0;
    place.value = Math.round(1000 * share);
    place.setAttribute('aria-valuetext', spokenTime(audio?.currentTime ?? 0));
    played.style.clipPath = `inset(0 ${100 - 100 * share}% 0 0)`;
    time.textContent = spokenTime(audio?.currentTime || length());
    const isOn = Boolean(audio && !audio.paused && !audio.ended);
    button.replaceChildren(icon(isOn ? 'pause' : 'play'));
    button.setAttribute('aria-label', isOn ? 'Pause' : `Play ${label}`);
  };
  const follow = () => {
    for (const type of ['play', 'pause', 'timeupdate', 'ended', 'durationchange']) {
      audio.addEventListener(type, draw);
    }
  };
  const button = iconButton('play', `Play ${label}`, async () => {
    try {
      if (!audio) {
        audio = await sound(state, message, file);
        audio.addEventListener('error', () => element.replaceChildren(
          asFile(`This cannot be played · ${sizeText(file.byteCount)}`)));
        follow();
      }
      if (audio.paused) await audio.play();
      else audio.pause();
    } catch (error) {
      if (error.name !== 'NotSupportedError') notice(error.message, {isError: true});
    }
  });
  const element = h('div.sound', {role: 'group', 'aria-label': label}, button,
    h('div.wave-frame', {}, wave(file.waveform, 'whole'), played, place), time,
    file.kind === 'voiceNote' ? null : downloadLink(state, message, file));
  if (audio) follow();
  draw();
  return element;
}

/** Loudness along the way, as strokes. */
function wave(base64, kind) {
  const levels = base64 ? [...fromBase64(base64)] : Array.from({length: 48}, () => 30);
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${levels.length * 4} 28`);
  drawing.setAttribute('preserveAspectRatio', 'none');
  drawing.setAttribute('class', `wave wave-${kind}`);
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', levels.map((level, at) => {
    const height = 2 + level / 255 * 22;
    return `M${4 * at + 2} ${14 - height / 2}v${height}`;
  }).join(''));
  drawing.append(path);
  return drawing;
}

/** A film, which is fetched when it is asked for. */
export function filmPlayer(state, message, file) {
  const asFile = text => h('div.file', {}, icon('file'), h('span.file-text', {}, h('bdi', {}, file.name),
    h('span.faint', {}, text)), downloadLink(state, message, file));
  if (!filmTypes.test(file.mediaType)) return asFile(sizeText(file.byteCount));
  const frame = h('div.picture', {});
  const bar = h('progress', {max: 1, value: 0, hidden: true, 'aria-label': 'Loading'});
  const button = h('button.quiet', {type: 'button', onclick: async () => {
    button.disabled = true;
    bar.hidden = false;
    try {
      const url = URL.createObjectURL(await download(
        state.agent, message, file.mediaType, share => { bar.value = share; }));
      const film = h('video', {controls: true, playsInline: true, src: url, 'aria-label': file.name});
      film.addEventListener('error', () => {
        URL.revokeObjectURL(url);
        frame.replaceChildren(asFile(`This cannot be played · ${sizeText(file.byteCount)}`));
      });
      frame.replaceChildren(film);
      await film.play().catch(() => {});
    } catch (error) {
      frame.replaceChildren(asFile(error.message));
    }
  }}, icon('play'), `Play (${sizeText(file.byteCount)})`);
  frame.append(button, bar);
  return frame;
}

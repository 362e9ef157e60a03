// A voice message, recorded where messages are written.
import {h, iconButton, notice} from './dom.js';

const stepCount = 64;
const stepMilliseconds = 50;
// Longer ones end themselves.
const longestSeconds = 3600;
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** Minutes and seconds. */
export function spokenTime(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`;
}

/** Loudness along the way, in so many steps or fewer, a byte for each. */
export function waveform(levels, count = stepCount) {
  const steps = Math.min(count, levels.length);
  const loudest = Math.max(0.01, ...levels);
  return Uint8Array.from({length: steps}, (_, step) => {
    const part = levels.slice(
      Math.floor(step * levels.length / steps), Math.floor((step + 1) * levels.length / steps));
    return Math.round(255 * Math.max(...part) / loudest);
  });
}

/**
 * Records until the person sends or cancels.
 * @param place where what is recorded is shown
 * @returns {file, seconds, waveform}; null if it was cancelled
 */
export async function record(place) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({audio: true});
  } catch (error) {
    notice(`The microphone cannot be used: ${error.message}`, {isError: true});
    return null;
  }
  const context = new AudioContext();
  const meter = new AnalyserNode(context, {fftSize: 1024});
  context.createMediaStreamSource(stream).connect(meter);
  const mimeType = types.find(each => MediaRecorder.isTypeSupported(each));
  const recorder = new MediaRecorder(stream, {mimeType, audioBitsPerSecond: 32_000});
  const parts = [];
  const levels = [];
  recorder.addEventListener('dataavailable', ({data}) => parts.push(data));
  const begun = performance.now();
  recorder.start();
  const clock = h('time', {role: 'timer'}, '0:00');
  const level = h('span.level', {'aria-hidden': 'true'}, h('span', {}));
  const samples = new Float32Array(meter.fftSize);
  const seconds = () => (performance.now() - begun) / 1000;
  const {promise, resolve} = Promise.withResolvers();
  const timer = setInterval(() => {
    meter.getFloatTimeDomainData(samples);
    levels.push(Math.sqrt(samples.reduce((sum, each) => sum + each * each, 0) / samples.length));
    level.firstChild.style.width = `${Math.min(100, 300 * levels.at(-1))}%`;
    clock.textContent = spokenTime(seconds());
    if (seconds() > longestSeconds) resolve(true);
  }, stepMilliseconds);
  const row = h('div.recording', {role: 'group', 'aria-label': 'Recording'},
    iconButton('trash', 'Cancel recording', () => resolve(false)),
    h('span.red', {'aria-hidden': 'true'}, '●'), clock, level,
    iconButton('send', 'Send recording', () => resolve(true), {className: 'send'}));
  row.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    resolve(false);
  });
  place.append(row);
  row.querySelector('.send').focus();
  const isWanted = await promise;
  const length = seconds();
  clearInterval(timer);
  const stopped = new Promise(done => recorder.addEventListener('stop', done, {once: true}));
  recorder.stop();
  await stopped;
  for (const track of stream.getTracks()) track.stop();
  context.close();
  row.remove();
  if (!isWanted) return null;
  const type = recorder.mimeType.split(';')[0];
  return {file: new File(parts, `voice.${type.split('/')[1]}`, {type}), seconds: length,
    waveform: waveform(levels)};
}

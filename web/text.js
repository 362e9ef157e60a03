// What is said, in words.
import {fromBase64, fromDuration} from './api/martlet-connect.js';

/** The hexadecimal text of an identifier that is bytes within a content. */
export function hex(base64) {
  return [...fromBase64(base64 ?? '')].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes of an identifier, as a content has them. */
export function bytesOf(identifier) {
  return btoa(identifier.replace(/../g, pair => String.fromCharCode(parseInt(pair, 16))));
}

/** When a message was sent: by the server's clock, if it has it. */
export function timeOf(message) {
  return new Date(message?.serverTime ?? message?.content?.writtenAt ?? 0);
}

const clock = new Intl.DateTimeFormat(undefined, {hour: '2-digit', minute: '2-digit'});
const day = new Intl.DateTimeFormat(undefined, {weekday: 'long', day: 'numeric', month: 'long'});
const shortDay = new Intl.DateTimeFormat(undefined, {day: '2-digit', month: 'short'});
const whole = new Intl.DateTimeFormat(undefined, {dateStyle: 'full', timeStyle: 'medium'});

export const clockText = date => clock.format(date);
export const wholeText = date => whole.format(date);
const dayNumber = date => new Date(date).setHours(0, 0, 0, 0);
export const isSameDay = (one, other) => dayNumber(one) === dayNumber(other);

/** A day as a heading has it. */
export function dayText(date) {
  const now = new Date();
  if (isSameDay(date, now)) return 'Today';
  if (dayNumber(now) - dayNumber(date) <= 86_400_000 * 1.5 && date < now) return 'Yesterday';
  return day.format(date);
}

/** A time as a list has it: the clock today, else the day. */
export function briefTime(date) {
  if (!date.getTime()) return '';
  return isSameDay(date, new Date()) ? clock.format(date) : shortDay.format(date);
}

/** A span of time. */
export function spanText(seconds) {
  for (const [size, name] of [
    [604800, 'week'], [86400, 'day'], [3600, 'hour'], [60, 'minute'], [1, 'second']]) {
    const count = Math.round(seconds / size);
    if (seconds >= size) return `${count} ${name}${count === 1 ? '' : 's'}`;
  }
  return 'none';
}

/** A number of bytes. */
export function sizeText(count) {
  for (const [size, unit] of [[1 << 30, 'GB'], [1 << 20, 'MB'], [1 << 10, 'KB']]) {
    if (count >= size) return `${(count / size).toFixed(count >= 10 * size ? 0 : 1)} ${unit}`;
  }
  return `${count} bytes`;
}

/** The file of a content, if it carries one. */
export function fileOf(content) {
  for (const kind of ['image', 'video', 'audio', 'voiceNote', 'document', 'sticker']) {
    if (content?.[kind]) {
      const {attachment = {}, caption = '', title = '', duration, waveform} = content[kind];
      return {
        kind, caption, waveform, name: attachment.fileName || title || 'file',
        mediaType: attachment.mediaType ?? '', isHere: attachment.embedded !== undefined,
        byteCount: attachment.embedded !== undefined
          ? fromBase64(attachment.embedded).length : Number(attachment.stored?.byteCount ?? 0),
        seconds: duration ? fromDuration(duration) : 0};
    }
  }
  return null;
}

/** One line about a message, as a list and a quotation have it. */
export function summary(message) {
  if (!message) return '';
  if (message.isDeleted) return 'Message deleted';
  const {content = {}} = message;
  if (content.text) return content.text.text.slice(0, 200).replace(/\s+/g, ' ');
  const file = fileOf(content);
  if (file) {
    const kind = {image: 'Photo', video: 'Video', audio: 'Sound', voiceNote: 'Voice message',
      document: 'File', sticker: 'Sticker'}[file.kind];
    return file.caption || (file.kind === 'document' ? file.name : kind);
  }
  if (content.poll) return `Poll: ${content.poll.question}`;
  if (content.event) return `Event: ${content.event.title}`;
  if (content.location) return `Place: ${content.location.name ?? ''}`;
  if (content.contact) return `Contact: ${content.contact.name}`;
  if (content.system) return content.system.text;
  return 'A message that this version does not show';
}

/** Whether a person sees anything of a text. */
export function isBlank(text) {
  return !text || !text.trim();
}

// A sign for a person or a group: its first letter, in a colour that stays the same.
import {h} from './dom.js';

const hues = [158, 200, 232, 262, 296, 334, 12, 34, 70, 116];

/** A circle with a letter; a dot says that somebody is there. */
export function avatar(name, id, {size = 44, isThere = false} = {}) {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + letter.codePointAt(0)) >>> 0;
  const letter = [...new Intl.Segmenter().segment(name.replace(/^[~@]/, '').trim())][0]?.segment;
  const element = h('span.avatar', {'aria-hidden': 'true'}, (letter ?? '?').toLocaleUpperCase());
  element.style.setProperty('--hue', hues[sum % hues.length]);
  element.style.setProperty('--size', `${size}px`);
  if (isThere) element.append(h('span.dot', {}));
  return element;
}

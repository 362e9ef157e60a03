// Makes elements. What others have written becomes text nodes and properties, never markup.

/**
 * An element.
 * @param tag its name, with classes behind dots: "button.quiet"
 * @param properties what it has: "on…" listens, "aria-…", "data-…" and "role" are attributes,
 *   everything else a property
 * @param children elements and texts; null is none
 */
export function h(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = document.createElement(name);
  if (classes.length) element.className = classes.join(' ');
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key.includes('-') || key === 'role' || key === 'for') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

/** A drawing of a few strokes, for a button: paths of 24 by 24. */
export function icon(name) {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', `icon icon-${name}`);
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', strokes[name]);
  drawing.append(path);
  return drawing;
}

/** A button with a drawing, and what it does as its name. */
export function iconButton(name, label, onclick, properties = {}) {
  return h('button.icon-button', {
    type: 'button', title: label, 'aria-label': label, onclick, ...properties}, icon(name));
}

const strokes = {
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12l16-8-6 16-3-7-7-1z',
  attach: 'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 4.8 4.8L9.4 17.2a1.7 1.7 0 0 1-2.4-2.4L15 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5',
  new: 'M12 5v14M5 12h14',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  close: 'M6 6l12 12M18 6L6 18',
  reply: 'M9 6l-6 6 6 6M3 12h11a7 7 0 0 1 7 7',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c1 2 2.500 3 4 3s3-1 4-3M9 9h.01M15 9h.01',
  edit: 'M4 20l1-5L16 4l4 4L9 19l-5 1z',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13',
  poll: 'M5 20V10M12 20V4M19 20v-7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 3',
  down: 'M12 5v14M6 13l6 6 6-6',
  file: 'M7 3h7l5 5v13H7V3zM14 3v5h5',
  copy: 'M8 8h12v12H8zM4 16V4h12',
};

/** Says something to whoever hears the page rather than sees it, and shows it for a while. */
export function notice(text, {isError = false} = {}) {
  const place = document.querySelector('.notices') ?? document.body.appendChild(
    h('div.notices', {role: 'status', 'aria-live': 'polite'}));
  const shown = h(`p.notice${isError ? '.error' : ''}`, {}, text);
  place.append(shown);
  setTimeout(() => shown.remove(), 6000);
}

/** Does something, and says why it could not. */
export async function attempt(action) {
  try {
    return await action();
  } catch (error) {
    notice(error.message, {isError: true});
    return undefined;
  }
}

/**
 * A dialog that keeps the focus while it is open, and gives it back.
 * @param build is given the dialog's close(value); gives its content
 * @returns what it was closed with; undefined if it was dismissed
 */
export function dialog(title, build) {
  return new Promise(done => {
    const before = document.activeElement;
    const id = `dialog-${Math.random().toString(36).slice(2)}`;
    const element = h('dialog', {'aria-labelledby': id});
    const close = value => {
      element.returned = value;
      element.close();
    };
    element.append(
      h('header', {}, h('h2', {id}, title),
        iconButton('close', 'Close', () => close(undefined))),
      h('div.dialog-body', {}, build(close)));
    element.addEventListener('close', () => {
      element.remove();
      before?.focus?.();
      done(element.returned);
    });
    element.addEventListener('click', event => { if (event.target === element) close(undefined); });
    document.body.append(element);
    element.showModal();
    // Not the button that closes it, which stands first.
    (element.querySelector('[autofocus]')
      ?? element.querySelector('.dialog-body :is(input, textarea, button)'))?.focus();
  });
}

/** Asks before something is done that cannot be undone. */
export function confirm(title, text, action) {
  return dialog(title, close => [
    h('p', {}, text),
    h('div.actions', {},
      h('button.quiet', {type: 'button', onclick: () => close(false)}, 'Cancel'),
      h('button.danger', {type: 'button', onclick: () => close(true)}, action))]);
}

/** A menu of what can be done, below what was pressed; arrow keys go through it. */
export function menu(anchor, entries) {
  document.querySelector('.menu')?.remove();
  const close = () => {
    element.remove();
    document.removeEventListener('pointerdown', outside, true);
    anchor.setAttribute('aria-expanded', 'false');
    anchor.focus();
  };
  const outside = event => { if (!element.contains(event.target)) close(); };
  const element = h('div.menu', {role: 'menu', onkeydown: event => {
    const items = [...element.children];
    const at = items.indexOf(document.activeElement);
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) items[(at + step + items.length) % items.length].focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }});
  for (const [label, action, name] of entries.filter(each => each)) {
    element.append(h('button', {type: 'button', role: 'menuitem', onclick: () => {
      close();
      action();
    }}, name ? icon(name) : null, label));
  }
  const box = anchor.getBoundingClientRect();
  document.body.append(element);
  anchor.setAttribute('aria-expanded', 'true');
  const [width, height] = [element.offsetWidth, element.offsetHeight];
  element.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  element.style.top = `${
    box.bottom + height + 8 < innerHeight ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px`;
  element.firstChild?.focus();
  document.addEventListener('pointerdown', outside, true);
}

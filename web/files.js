// Files of messages: up in parts, down in parts, with how far they have come.
import {h, icon, notice} from './dom.js';
import {sizeText} from './text.js';
import {fromBase64, toBase64} from './api/martlet-connect.js';

const partSize = 256 * 1024;
// Pictures of these types are shown; a browser runs nothing in them.
const shownTypes = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/avif']);
// Larger ones are fetched when they are asked for.
const shownBytes = 8 << 20;

/**
 * Hands a file to the agent.
 * @param progress told a share from 0 to 1
 * @returns what a content says of it
 */
export async function upload(agent, file, progress, signal) {
  const {upload} = await agent.createUpload({
    fileName: file.name.slice(0, 80), mediaType: file.type.slice(0, 127), byteCount: `${file.size}`});
  for (let offset = 0; offset < file.size; offset += partSize) {
    const bytes = new Uint8Array(await file.slice(offset, offset + partSize).arrayBuffer());
    await agent.appendUpload({upload, offset: `${offset}`, data: toBase64(bytes)}, {signal});
    progress(0.5 * Math.min(1, (offset + partSize) / file.size));
  }
  let attachment;
  for await (const each of agent.finishUpload({upload}, {signal})) {
    progress(0.5 + 0.5 * Number(each.byteCount ?? 0) / Math.max(1, Number(each.totalByteCount ?? 1)));
    attachment = each.attachment ?? attachment;
  }
  return attachment;
}

/** Fetches the file of a message. */
export async function download(agent, message, type, progress = () => {}) {
  const parts = [];
  let count = 0;
  for await (const {data = '', byteCount = '0'} of agent.download(
    {conversation: message.conversation, message: message.id})) {
    const bytes = fromBase64(data);
    parts.push(bytes);
    count += bytes.length;
    progress(count / Math.max(1, Number(byteCount)));
  }
  return new Blob(parts, {type});
}

/** A button that fetches a file and saves it. */
export function downloadLink(state, message, file) {
  const button = h('button.icon-button', {
    type: 'button', title: 'Save', 'aria-label': `Save ${file.name}`, onclick: async () => {
      button.disabled = true;
      try {
        // Never shown, whatever it says it is.
        const blob = await download(
          state.agent, message, 'application/octet-stream',
          share => { button.title = `${Math.round(share * 100)} %`; });
        const url = URL.createObjectURL(blob);
        const link = h('a', {href: url, download: file.name});
        link.click();
        setTimeout(() => URL.revokeObjectURL(url), 60_000);
      } catch (error) {
        notice(error.message, {isError: true});
      }
      button.title = 'Save';
      button.disabled = false;
    }}, icon('down'));
  return button;
}

/** A picture; one that cannot be shown is a file. */
export function picture(state, message, file) {
  const frame = h('div.picture', {});
  const asFile = text => frame.replaceChildren(h('div.file', {}, icon('file'),
    h('span.file-text', {}, h('bdi', {}, file.name), h('span.faint', {}, text)),
    downloadLink(state, message, file)));
  const show = async () => {
    frame.replaceChildren(h('span.faint', {}, 'Loading…'));
    try {
      const blob = await download(state.agent, message, file.mediaType);
      const url = URL.createObjectURL(blob);
      const image = h('img', {alt: file.caption || file.name, decoding: 'async'});
      image.addEventListener('load', () => URL.revokeObjectURL(url));
      image.addEventListener('error', () => {
        URL.revokeObjectURL(url);
        asFile(`This picture cannot be shown · ${sizeText(file.byteCount)}`);
      });
      frame.replaceChildren(image);
      image.src = url;
    } catch (error) {
      asFile(error.message);
    }
  };
  if (!shownTypes.has(file.mediaType)) asFile(sizeText(file.byteCount));
  else if (file.byteCount > shownBytes) {
    frame.append(h('button.quiet', {type: 'button', onclick: show}, `Show (${sizeText(file.byteCount)})`));
  } else show();
  return frame;
}

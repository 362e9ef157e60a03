// Who the page is to the agent: the code of a link, once, is given back for a session.
import {Transport} from './api/martlet-connect.js';
import {AgentClient} from './api/martlet/agent/v1/agent.pb.js';

const place = 'martlet-session';

/** The conversation that the link was to call; empty without one. */
export let wantedCall = '';

/** The agent; null if the page was opened without a link, and never with one. */
export async function openAgent() {
  const [, code, called] = /^#([0-9a-f]{32})(?:\/call\/(.+))?$/.exec(location.hash) ?? [];
  if (code) {
    // It must stay neither in the address bar nor in the history.
    history.replaceState(null, '', location.pathname + (called ? `#/${called}` : ''));
    wantedCall = called ? decodeURIComponent(called) : '';
    const reply = await fetch('/session', {
      method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({code})});
    if (reply.ok) localStorage.setItem(place, (await reply.json()).token);
  }
  const token = localStorage.getItem(place);
  if (!token) return null;
  // Whether the session is still good, the first call tells.
  return new AgentClient(
    new Transport(location.origin, {headers: {authorization: `Bearer ${token}`}}));
}

/** Forgets the session. */
export function closeSession() { localStorage.removeItem(place); }

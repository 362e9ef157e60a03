// Who the page is to the agent: the code of a link, once, is given back for a session.
import {ConnectError, Transport} from './api/martlet-connect.js';
import {AgentClient} from './api/martlet/agent/v1/agent.pb.js';

const place = 'martlet-session';

/** The agent; null if the page was opened without a link, and never with one. */
export async function openAgent() {
  const code = /^#([0-9a-f]{32})$/.exec(location.hash)?.[1];
  if (code) {
    // It must stay neither in the address bar nor in the history.
    history.replaceState(null, '', location.pathname);
    const reply = await fetch('/session', {
      method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({code})});
    if (reply.ok) localStorage.setItem(place, (await reply.json()).token);
  }
  const token = localStorage.getItem(place);
  if (!token) return null;
  const agent = new AgentClient(
    new Transport(location.origin, {headers: {authorization: `Bearer ${token}`}}));
  try {
    await agent.listAccounts({}, {timeout: 20_000});
    return agent;
  } catch (error) {
    if (!(error instanceof ConnectError) || error.code !== 'unauthenticated') return agent;
    closeSession();
    return null;
  }
}

/** Forgets the session. */
export function closeSession() { localStorage.removeItem(place); }

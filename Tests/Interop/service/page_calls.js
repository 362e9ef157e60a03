// What a page in a browser does with the server, in plain JavaScript.
window.frames_ = [];
window.ends = [];
const base64 = bytes => btoa(String.fromCharCode(...bytes));

async function unary(base, method, message, token) {
  const reply = await fetch(`${base}/martlet.v1.${method}`, {
    method: 'POST', body: JSON.stringify(message), headers: {
      'content-type': 'application/json', 'connect-protocol-version': '1',
      'connect-timeout-ms': '20000', ...(token && {authorization: `Bearer ${token}`})}});
  return {status: reply.status, type: reply.headers.get('content-type'), body: await reply.json()};
}

async function byGet(base, method, message) {
  const query = new URLSearchParams({
    connect: 'v1', encoding: 'json', message: JSON.stringify(message)});
  const reply = await fetch(`${base}/martlet.v1.${method}?${query}`);
  return {status: reply.status, body: await reply.json()};
}

// gRPC-Web, with an empty message: the frames of the reply, the last one as text.
async function grpcWeb(base, method) {
  const reply = await fetch(`${base}/martlet.v1.${method}`, {
    method: 'POST', body: new Uint8Array(5), headers: {
      'content-type': 'application/grpc-web+proto', 'x-grpc-web': '1', 'grpc-timeout': '20S'}});
  const bytes = new Uint8Array(await reply.arrayBuffer());
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const size = new DataView(bytes.buffer).getUint32(at + 1);
    const payload = bytes.subarray(at + 5, at + 5 + size);
    found.push({flag: bytes[at],
      text: bytes[at] & 128 ? new TextDecoder().decode(payload) : base64(payload)});
    at += 5 + size;
  }
  return {status: reply.status, frames: found, header: reply.headers.get('grpc-status')};
}

// Reads a stream until it ends: each message goes to `take`; gives its last frame.
async function stream(base, method, message, token, take) {
  const text = new TextEncoder().encode(JSON.stringify(message));
  const body = new Uint8Array(5 + text.length);
  new DataView(body.buffer).setUint32(1, text.length);
  body.set(text, 5);
  const reply = await fetch(`${base}/martlet.v1.${method}`, {method: 'POST', body, headers: {
    'content-type': 'application/connect+json', 'connect-protocol-version': '1',
    authorization: `Bearer ${token}`}});
  const reader = reply.body.getReader();
  let rest = new Uint8Array();
  for (;;) {
    const {value, done} = await reader.read();
    if (done) throw new Error('the stream broke off');
    const grown = new Uint8Array(rest.length + value.length);
    grown.set(rest); grown.set(value, rest.length);
    rest = grown;
    while (rest.length >= 5) {
      const size = new DataView(rest.buffer, rest.byteOffset).getUint32(1);
      if (rest.length < 5 + size) break;
      const frame = JSON.parse(new TextDecoder().decode(rest.subarray(5, 5 + size)));
      if (rest[0] & 2) return frame;
      await take(frame);
      rest = rest.subarray(5 + size);
    }
  }
}

// Receives and acknowledges, and begins anew whenever the stream ends.
window.receive = async (base, token) => {
  for (;;) {
    try {
      const end = await stream(
        base, 'Messaging/SubscribeDownstream', {window: 1}, token, async frame => {
          if (!frame.envelope) return;
          frames_.push(atob(frame.envelope.ciphertext));
          const reply = await unary(base, 'Messaging/Acknowledge', {
            acknowledgement: {messageIds: [frame.envelope.messageId]}}, token);
          if (reply.status !== 200) throw new Error(JSON.stringify(reply));
        });
      ends.push(JSON.stringify(end));
    } catch (error) { ends.push(`${error}`); }
    await new Promise(done => setTimeout(done, 100));
  }
};

// Whether a request gets through to the page.
window.passes = async (url, options) => {
  try { await fetch(url, options); return true; } catch { return false; }
};

"""Two people write to each other by the agent's page."""

import asyncio
import re

from pages import PageAgent, acquaint, pages


def test_two_people(register):
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def test():
        async with pages(alice, bob) as (hers, his):
            assert await hers.run("location.hash") == ""
            await hers.sees("Bob", ".rows")
            await his.sees("Alice", ".rows")
            await hers.open(f"direct:{bob.account}")
            await hers.say("Are you coming to the lake?")
            await hers.sees("Are you coming to the lake?")
            await his.sees("Are you coming to the lake?", ".rows")
            assert await his.until("document.querySelector('.badge')?.innerText") in ("1", "2")
            await his.open(f"direct:{alice.account}")
            await his.until("!document.querySelector('.badge')")
            await hers.until("document.querySelector('.state.read')")
            await his.say("With pleasure!")
            await hers.sees("With pleasure!")
            await his.sees("With pleasure!")
            # A reply, a reaction, other words, and a message taken back.
            await his.press("Reply", ".message:last-child")
            await his.say("I bring the boat")
            await hers.until("document.querySelector('.quote')?.innerText.includes('With pleasure')")
            await hers.sees("I bring the boat")
            await hers.press("React", ".message:last-child")
            await hers.press("👍", ".menu")
            await his.until("document.querySelector('.reaction')?.innerText === '👍'")
            await his.press("More", ".message:last-child")
            await his.press("Edit", ".menu")
            assert await his.run("document.querySelector('.composer textarea').value") == (
                "I bring the boat")
            await his.say("I bring the small boat")
            await hers.sees("I bring the small boat")
            await hers.sees("edited")
            await hers.say("a slip")
            await his.sees("a slip")
            await hers.sees("a slip")
            await hers.press("More", ".message:last-child")
            await hers.press("Delete for everyone", ".menu")
            await hers.press("Delete", "dialog")
            await his.sees("Message deleted")
            # Typing is shown while it goes on.
            # It is told once in five seconds, and was when she wrote before.
            for _ in range(20):
                for text in ("", "x"):
                    await hers.run(f"""(() => {{
                      const field = document.querySelector('.composer textarea');
                      field.value = '{text}'; field.dispatchEvent(new Event('input')); }})()""")
                await asyncio.sleep(1)
                if "Alice is typing" in await his.run("document.querySelector('.typing').innerText"):
                    break
            else:
                raise AssertionError("typing is not shown")
            await hers.shoot("conversation")
            # What was open is open again when the page is loaded again.
            await hers.run("document.querySelector('.composer textarea').value = ''")
            await hers.tab.call("Page.reload")
            await hers.sees("I bring the small boat")

    asyncio.run(test())


HOSTILE = [
    "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>",
    "javascript:alert(1) https://example.org/\u202egnp.exe \u2066\u202e hidden \u2069",
    "\u0000\u0007\ufeff\u200b",
    "a" * 65_536,
    "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 (hello) 123",
    "Z\u0351\u036b\u0343\u036a" * 500,
    "'; DROP TABLE messages; -- \\u003cb\\u003e ${document.title} {{7*7}}",
]


def test_hostile_content(register, tmp_path):
    """Nothing that others write is more than text, and no picture more than a picture."""
    alice, mallory = register("alice", "mallory")
    acquaint(alice, mallory)
    broken, drawing = tmp_path / "broken.png", tmp_path / "drawing.svg"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    drawing.write_text("<svg xmlns='http://www.w3.org/2000/svg' onload='top.document.title=1'/>")
    for text in HOSTILE:
        mallory.feed(text.encode(), "send", alice.account, "-")
    mallory.run("send", alice.account, "--image", broken)
    mallory.run("send", alice.account, "--file", drawing)
    mallory.run("send", alice.account, "--poll", "<b>?", "--option", "<i>a", "--option", "\u202eb")
    mallory.run("group", "create", "<u>group</u>\u202e", alice.account)

    async def test():
        async with pages(alice) as (page,):
            await page.open(f"direct:{mallory.account}")
            await page.until("document.querySelector('.poll')")
            await page.sees("cannot be shown")
            await page.sees("document.title='owned'")
            await page.press("Show all 65,536 letters")
            await page.until("document.querySelector('.log').innerText.includes('a'.repeat(65536))")
            # Every element of the log is one that the page makes, and nothing of it runs.
            assert set(await page.run(
                "[...new Set([...document.querySelectorAll('.log *')].map(each => each.tagName))]"
            )) <= {"DIV", "P", "H3", "ARTICLE", "SPAN", "BDI", "B", "A", "BUTTON", "TIME", "IMG",
                   "svg", "path"}
            assert await page.run("[...document.querySelectorAll('.log a')].every("
                                  "each => /^(https?|geo):/.test(each.href))")
            assert "owned" not in await page.run("document.title")
            assert not await page.run("document.querySelector('.log script, .log img[src^=http]')")
            # What would widen the page beyond the window.
            assert await page.run("document.documentElement.scrollWidth <= innerWidth")
            await page.shoot("hostile")

    asyncio.run(test())


def test_the_port(register):
    """The page's headers; a link works once; sessions end with the token's file."""
    import http.client
    import json

    (bob,) = register("bob")
    agent = PageAgent(bob)

    def ask(method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", agent.port, timeout=30)
        connection.request(method, path, body, {
            "host": f"127.0.0.1:{agent.port}", "content-type": "application/json",
            **{name.replace("_", "-"): value for name, value in headers.items()}})
        reply = connection.getresponse()
        return reply.status, dict((name.lower(), value) for name, value in reply.getheaders()), (
            reply.read())

    def accounts(token):
        return ask("POST", "/martlet.agent.v1.Agent/ListAccounts", "{}",
                   authorization=f"Bearer {token}")[0]

    try:
        for path in ("/", "/app.js", "/style.css", "/icon.svg", "/api/martlet-connect.js"):
            status, headers, body = ask("GET", path)
            assert status == 200 and body, path
            policy = headers["content-security-policy"]
            assert policy.startswith("default-src 'none'; ") and "unsafe" not in policy
            assert "require-trusted-types-for 'script'" in policy
            assert headers["x-content-type-options"] == "nosniff"
            assert headers["cross-origin-resource-policy"] == "same-origin"
        _, _, page = ask("GET", "/")
        assert not re.search(rb"<script>|style=| on\w+=|https?://", page)
        for path in ("/web/app.js", "//app.js", "/session"):
            assert ask("GET", path)[0] in (401, 405), path
        assert ask("GET", "/", host="evil.example")[0] == 403
        code = agent.link.split("#")[1]
        asked = json.dumps({"code": code})
        assert ask("POST", "/session", asked, origin="https://evil.example")[0] == 403
        assert ask("POST", "/session", asked, content_type="text/plain")[0] == 400
        assert ask("POST", "/session", json.dumps({"code": "0" * 32}))[0] == 401
        status, _, body = ask("POST", "/session", asked)
        token = json.loads(body)["token"]
        assert status == 200 and token not in agent.token and accounts(token) == 200
        assert ask("POST", "/session", asked)[0] == 401, "a link works once"
        end, name, tag = token.split(".")
        for wrong in (f"{int(end) + 1}.{name}.{tag}", f"1.{name}.{tag}", f"{end}.{name}.", tag,
                      f"{end}.{name}.{tag[:-1]}0" if tag[-1] != "0" else f"{end}.{name}.{tag[:-1]}1"):
            assert accounts(wrong) == 401, wrong
        # Another agent takes the session, until the token is another one.
        second = bob.run("web").strip()
        assert second.startswith(f"{agent.origin}/#") and second != agent.link
        for is_deleted in (False, True):
            agent.stop()
            if is_deleted:
                (bob.file.parent / f"{bob.file.name}.token").unlink()
            agent = PageAgent(bob)
            assert accounts(token) == (401 if is_deleted else 200)
    finally:
        agent.kill()


def test_groups_files_and_restarts(register, tmp_path, server):
    """A group, what a file's way is, and a page that goes on when agent and server come back."""
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def test():
        async with pages(alice, bob) as (hers, his):
            group = await hers.make_group("Book club")
            await his.sees("Book club", ".rows")
            await his.open(group)
            await hers.say("What do we read next?")
            await his.sees("What do we read next?")
            await his.press("Attach")
            await his.press("Poll…", ".menu")
            await his.fill("question", "Which one?")
            await his.fill("options", "Middlemarch\nThe Leopard")
            await his.press("Send", "dialog")
            await hers.until("document.querySelectorAll('.option').length === 2")
            await hers.run("document.querySelectorAll('.option')[1].click()")
            await his.until("[...document.querySelectorAll('.count')].map(each => each.innerText)"
                            ".join() === '0,1'")
            await hers.shoot("group")

            # A file in parts, larger than a message holds, and a picture.
            await his.open(f"direct:{alice.account}")
            await hers.open(f"direct:{bob.account}")
            await his.run("""(async () => {
              const give = new DataTransfer();
              give.items.add(new File([new Uint8Array(700_000).map((_, at) => at * at >> 3)],
                'notes.bin', {type: 'application/octet-stream'}));
              const canvas = new OffscreenCanvas(640, 420);
              const drawing = canvas.getContext('2d');
              const sky = drawing.createLinearGradient(0, 0, 0, 420);
              sky.addColorStop(0, '#7fb4cf'); sky.addColorStop(1, '#f3dcb8');
              drawing.fillStyle = sky; drawing.fillRect(0, 0, 640, 420);
              drawing.fillStyle = '#2f6f5e'; drawing.fillRect(0, 300, 640, 120);
              const blob = await canvas.convertToBlob();
              give.items.add(new File([blob], 'lake.png', {type: 'image/png'}));
              const drop = new DragEvent('drop', {dataTransfer: give, cancelable: true});
              dispatchEvent(drop);
            })()""")
            await hers.sees("notes.bin")
            await hers.until("document.querySelector('.picture img')?.naturalWidth === 640")
            assert await hers.run("""(async () => {
              const {download} = await import('/files.js');
              const message = [...martlet.state.threads.get(martlet.state.open).messages].find(
                each => each.content?.document);
              const bytes = new Uint8Array(await (await download(
                martlet.state.agent, message, '')).arrayBuffer());
              return bytes.length === 700_000 && bytes.every((each, at) => each === (at * at >> 3 & 255));
            })()""")
            await hers.shoot("pictures")

            # The agent is killed and comes back on its port; then the server.
            await asyncio.to_thread(hers.agent.kill)
            await hers.until("document.body.dataset.connection === 'lost'")
            await hers.shoot("lost")
            bob.run("send", alice.account, "while you were away")
            hers.agent.restart()
            await hers.until("document.body.dataset.connection === 'live'", 60)
            await hers.sees("while you were away")
            await asyncio.to_thread(server.stop)
            await hers.say("written without a server")
            await hers.until("document.querySelector('.state.waiting')")
            await asyncio.to_thread(server.start)
            await his.sees("written without a server", timeout=60)
            await hers.until("!document.querySelector('.state.waiting')", 60)

    asyncio.run(test())


MANY = """(() => {
  const {state} = martlet;
  const own = state.agent.getHistory.bind(state.agent);
  const words = 'the quick brown fox jumps over the lazy dog and then some more'.split(' ');
  const all = Array.from({length: 10_000}, (_, index) => ({
    id: index.toString(16).padStart(32, '0'), conversation: 'self', authorId: state.account.id,
    content: {text: {text: index % 97 ? words.slice(0, 2 + index * 7 % 11).join(' ') + ' ' + index
      : words.join(' ').repeat(8)}}, state: 'STATE_SENT',
    serverTime: new Date(1.7e12 + index * 600_000).toISOString()}));
  state.agent.getHistory = async request => {
    if (request.conversation !== 'self') return own(request);
    const end = request.before === undefined ? all.length : Number(request.before);
    const start = Math.max(0, end - request.limit);
    return {messages: all.slice(start, end), start: start ? `${start}` : undefined};
  };
})()"""

SCROLL = """(async () => {
  const log = document.querySelector('.log');
  const thread = martlet.state.threads.get('self');
  const frames = []; let most = 0, last = performance.now();
  while (thread.start !== undefined || log.scrollTop > 0) {
    log.scrollTop = Math.max(0, log.scrollTop - 600);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    frames.push(now - last); last = now;
    most = Math.max(most, log.querySelectorAll('.message').length);
    if (frames.length > 20_000) break;
  }
  frames.sort((a, b) => a - b);
  const at = share => Math.round(frames[Math.floor(share * (frames.length - 1))] * 10) / 10;
  return {count: thread.messages.length, most, frames: frames.length,
          median: at(0.5), p99: at(0.99), worst: at(1)};
})()"""


def test_ten_thousand_messages(register):
    """All of a long conversation can be read, and few of its messages have elements."""
    (alice,) = register("alice")

    async def test():
        async with pages(alice) as (page,):
            await page.run(MANY)
            await page.open("self")
            await page.sees("9999")
            found = await page.run(SCROLL)
            print(f"scrolling through 10,000 messages: {found['frames']} frames, median "
                  f"{found['median']} ms, p99 {found['p99']} ms, worst {found['worst']} ms; "
                  f"at most {found['most']} messages had elements")
            assert found["count"] == 10_000 and found["most"] < 1000, found
            await page.run("document.querySelector('.to-end').click()")
            await page.sees("9999")
            # A message that is looked for is found where it stands.
            await page.run("martlet.state.tell('show', martlet.state.threads.get('self').messages[5000])")
            await page.until("document.querySelector('.shown')?.innerText.includes('5000')")

    asyncio.run(test())


def test_keyboard_screen_readers_and_looks(register):
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)
    for text in ("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643", "See https://example.org/a?b=c."):
        bob.run("send", alice.account, text)

    async def test():
        async with pages(alice) as (page,):
            async def press(key, modifiers=0):
                for kind in ("rawKeyDown", "keyUp"):
                    await page.tab.call("Input.dispatchKeyEvent", type=kind, key=key, code=key,
                                        modifiers=modifiers, windowsVirtualKeyCode={
                                            "ArrowDown": 40, "Escape": 27}.get(key, 0))

            # By keys alone: the list, a conversation, and back.
            await page.run("document.querySelector('.search input').focus()")
            await press("ArrowDown")
            assert await page.run("document.activeElement.dataset.conversation") == (
                f"direct:{bob.account}")
            await page.run("document.activeElement.click()")
            await page.until("document.activeElement.tagName === 'TEXTAREA'")
            for scheme in ("light", "dark"):
                await page.tab.call("Emulation.setEmulatedMedia", features=[
                    {"name": "prefers-color-scheme", "value": scheme}])
                await page.shoot(f"looks-{scheme}")
                await page.looks_right()
            assert await page.run("getComputedStyle([...document.querySelectorAll('.text')].find("
                                  "each => each.innerText.includes('\u0645'))).direction") == "rtl"
            await page.press("About this conversation")
            await page.press("Safety number…", ".menu")
            await page.until("document.querySelectorAll('.digits span').length === 12")
            await page.shoot("safety-number")
            assert await page.run("document.querySelector('dialog').contains(document.activeElement)")
            await press("Escape")
            await page.until("!document.querySelector('dialog')")
            assert await page.run("document.activeElement.getAttribute('aria-label')") == (
                "About this conversation")
            await page.press("Your profile")
            await page.fill("name", "Alice Liddell")
            await page.until("document.querySelector('dialog img')?.naturalWidth > 100")
            await page.shoot("profile")
            await page.press("Save", "dialog")
            await page.until("!document.querySelector('dialog')")
            await press("Escape")
            await page.until("!location.hash")

    asyncio.run(test())

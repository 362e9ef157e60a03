"""The page of an agent in a browser, and what it must never do."""

import asyncio
import contextlib
import json
import pathlib
import re

from agent import Agent
from chromium import Browser

# A camera, a microphone and a screen that are not there.
DEVICES = (
    "--use-fake-device-for-media-stream=display-media-type=browser", "--use-fake-ui-for-media-stream",
    "--allow-loopback-in-peer-connection", "--disable-features=WebRtcHideLocalIpsWithMdns",
    "--autoplay-policy=no-user-gesture-required")
OUTPUT = pathlib.Path(__file__).resolve().parents[2] / ".build" / "web"


def acquaint(alice, bob):
    """Lets two people know each other."""
    for one, other in ((alice, bob), (bob, alice)):
        one.run("name", other.account, other.file.stem.capitalize())
        one.run("send", other.account, "hello")
    for one in (alice, bob):
        one.run("receive")


def share_group(alice, bob):
    """The first makes a group of the two, and gives its identifier."""
    group = json.loads(alice.run("group", "create", "Book club", bob.account, "--json"))["group"]
    bob.run("receive")
    return group


NAMELESS = """[...document.querySelectorAll('button, input, select, textarea, img, video, [role=menuitem]')].filter(
  each => each.checkVisibility() && !(each.getAttribute('aria-label') || each.innerText?.trim()
    || each.labels?.length || each.alt || each.alt === '')).map(each => each.outerHTML)"""
CONTRAST = """(() => {
  const parts = color => color.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(each => each / 255).map(
    each => each <= .04045 ? each / 12.92 : ((each + .055) / 1.055) ** 2.4).reduce(
    (sum, each, at) => sum + each * [.2126, .7152, .0722][at], 0);
  const ground = element => {
    for (let each = element; each; each = each.parentElement) {
      const found = parts(getComputedStyle(each).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll('.text, .faint, .name, .preview, time, .author, h2, .badge, .primary, .quiet, .danger, ' +
    '.fault, .call-status, .tile-name, dialog label, dialog p, dt, dd')) {
    const style = getComputedStyle(element);
    if (!element.checkVisibility() || !element.innerText.trim() || !style.color.startsWith('rgb')) continue;
    const [one, other] = [light(parts(style.color)), light(ground(element))];
    const ratio = (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    if (ratio < 4.5) found.push(`${element.className} ${element.innerText.slice(0, 20)}: ${ratio.toFixed(2)}`);
  }
  return found;
})()"""


# What begins or ends outside of the window, though it is shown.
WIDE = """[...document.querySelectorAll('body *')].filter(each => {
  const {left, right, width, height} = each.getBoundingClientRect();
  return width && height && each.checkVisibility() && (left < -1 || right > innerWidth + 1)
    && !each.closest('svg, .log .text');
}).map(each => each.outerHTML.slice(0, 200))"""


class PageAgent(Agent):
    """An agent that was started as `martlet web`."""

    def __init__(self, person, port=0):
        self.person = person
        self.process = person.start("web", "--port", port)
        self.lines = [self.process.stdout.readline().strip() for _ in range(3)]
        assert self.lines[0].startswith("listening on unix:"), (
            self.lines, self.process.stderr.read() if self.process.poll() else "")
        self.socket = pathlib.Path(self.lines[0].removeprefix("listening on unix:"))
        self.link = self.lines[2]

    def restart(self):
        """Starts it again, where it was."""
        self.__init__(self.person, self.port)

    @property
    def port(self):
        return int(re.search(r":(\d+)$", self.origin)[1])


class Page:
    """A person's page."""

    def __init__(self, agent, tab):
        self.agent, self.tab = agent, tab
        self.forgiven = []
        self.run = tab.run

    async def until(self, script, timeout=30):
        """Waits until an expression is true, or an element."""
        return await self.tab.until(f"(each => each instanceof Node || each)({script})", timeout)

    async def open(self, conversation):
        name = json.dumps(conversation)
        await self.run(f"location.hash = '/' + encodeURIComponent({name})")
        await self.until("document.querySelector('.log')?.dataset.loaded === 'true'"
                         f" && martlet.state.open === {name}")

    async def say(self, text):
        await self.run(f"""(() => {{
          const field = document.querySelector('.composer textarea');
          field.value = {json.dumps(text)};
          field.dispatchEvent(new Event('input', {{bubbles: true}}));
          document.querySelector('.composer').requestSubmit(); }})()""")

    async def sees(self, text, where=".log", timeout=30):
        await self.until(f"document.querySelector({json.dumps(where)})?.innerText"
                         f".includes({json.dumps(text)})", timeout)

    async def press(self, label, within="body"):
        """Presses the button with a name, as a screen reader has it."""
        await self.until(f"""(() => {{
          const wanted = {json.dumps(label)};
          const found = [...document.querySelectorAll({json.dumps(within)} + ' button')].filter(each =>
            (each.getAttribute('aria-label') ?? [...each.childNodes].filter(part =>
              part.ariaHidden !== 'true').map(part => part.textContent).join('').trim()) === wanted
            && !each.disabled).at(-1);
          found?.click();
          return Boolean(found); }})()""")

    async def fill(self, name, text):
        await self.until(f"""(() => {{
          const field = [...document.querySelectorAll('dialog [name="{name}"]')].at(-1);
          if (field) field.value = {json.dumps(text)};
          return Boolean(field); }})()""")

    async def make_group(self, name):
        """Makes a group with the first person that is known; gives the conversation."""
        await self.press("New conversation")
        await self.press("New group", "dialog")
        await self.fill("name", name)
        await self.run("document.querySelector('dialog [name=person]').checked = true")
        await self.press("Create", "dialog")
        await self.until("martlet.state.open?.startsWith('group:')")
        return await self.run("martlet.state.open")

    async def looks_right(self):
        """What can be used has a name, and what is to be read stands out from its ground."""
        assert not await self.run(NAMELESS)
        assert not await self.run(CONTRAST)

    async def fits_both_ways(self):
        """Nothing is wider than the window, also from right to left, on a phone and on a desk."""
        for direction in ("rtl", "ltr"):
            await self.run(f"document.documentElement.dir = '{direction}'")
            for width, height in ((390, 844), (1280, 800)):
                await self.tab.call(
                    "Emulation.setDeviceMetricsOverride", width=width, height=height,
                    deviceScaleFactor=1, mobile=width < 600)
                assert not await self.run(WIDE), (direction, width)

    def forgive(self, method):
        """Passes over what a call answers that the test has asked to fail."""
        self.forgiven.append(f"/{method}")

    async def shoot(self, name):
        OUTPUT.mkdir(parents=True, exist_ok=True)
        for width, height in ((390, 844), (1280, 800)):
            await self.tab.screenshot(OUTPUT / f"{name}-{width}.png", width, height)

    def faults(self):
        """What the page has done that it must not: errors, and requests elsewhere."""
        found = []
        for event in self.tab.events:
            kind, details = event["method"], event["params"]
            if kind == "Runtime.exceptionThrown":
                found.append(details["exceptionDetails"])
            elif kind == "Runtime.consoleAPICalled" and details["type"] in ("error", "warning"):
                found.append(details["args"])
            elif kind == "Log.entryAdded" and details["entry"]["level"] == "error":
                if details["entry"].get("url", "").endswith(tuple(self.forgiven)):
                    continue
                # The agent was stopped by the test.
                if "ERR_CONNECTION" not in details["entry"]["text"] and (
                        "ERR_INCOMPLETE" not in details["entry"]["text"]) and (
                        "ERR_EMPTY" not in details["entry"]["text"]):
                    found.append(details["entry"])
            elif kind == "Network.requestWillBeSent":
                url = details["request"]["url"]
                # What a browser draws its own player with is within it.
                if not url.startswith((
                        self.agent.origin + "/", "blob:" + self.agent.origin, "data:image/svg+xml;")):
                    found.append(url)
                if re.search("[0-9a-f]{32}", url) and not url.startswith("blob:"):
                    found.append(f"a secret in {url}")
        return found


@contextlib.asynccontextmanager
async def pages(*people, arguments=()):
    """An agent and a page for each of some people."""
    agents, browser = [], await Browser(*arguments).start()
    opened = []
    try:
        for person in people:
            agents.append(await asyncio.to_thread(PageAgent, person))
            tab = await browser.tab(agents[-1].origin + "/style.css")
            for domain in ("Runtime", "Log", "Network"):
                await tab.call(f"{domain}.enable")
            await tab.call("Page.navigate", url=agents[-1].link)
            await tab.until("window.martlet?.state.connection === 'live'", 60)
            opened.append(Page(agents[-1], tab))
        yield opened
        for page in opened:
            assert not page.faults(), json.dumps(page.faults())[:1500]
    except BaseException:
        for number, page in enumerate(opened):
            await page.shoot(f"failed-{number}")
            print(json.dumps(page.faults())[:1500])
        raise
    finally:
        await browser.stop()
        for agent in agents:
            await asyncio.to_thread(agent.kill)

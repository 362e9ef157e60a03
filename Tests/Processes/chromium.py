"""Headless Chromium, driven by the protocol of its own tools."""

import asyncio
import base64
import json
import os
import pathlib
import signal
import tempfile

import aiohttp
from aiohttp import web


class Browser:
    """A browser process with a profile of its own."""

    def __init__(self, *arguments):
        self.arguments = arguments

    async def start(self):
        self.folder = tempfile.TemporaryDirectory(prefix="martlet-chromium-", ignore_cleanup_errors=True)
        self.process = await asyncio.create_subprocess_exec(
            "chromium-headless-shell", "--no-sandbox", "--disable-gpu",
            "--remote-debugging-port=0", f"--user-data-dir={self.folder.name}",
            "--remote-allow-origins=*", *self.arguments,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True)
        port = pathlib.Path(self.folder.name) / "DevToolsActivePort"
        try:
            async with asyncio.timeout(60):
                while not port.exists() or "\n" not in port.read_text():
                    await asyncio.sleep(0.05)
        except BaseException:
            await self._end()
            raise
        self.port = int(port.read_text().splitlines()[0])
        self.session = aiohttp.ClientSession()
        return self

    async def tab(self, url):
        async with self.session.put(f"http://127.0.0.1:{self.port}/json/new?{url}") as reply:
            found = await reply.json(content_type=None)
        tab = Tab(await self.session.ws_connect(found["webSocketDebuggerUrl"], max_msg_size=0))
        # A new page is an empty one at first.
        await tab.until("location.href !== 'about:blank' && document.readyState === 'complete'")
        return tab

    async def stop(self):
        await self.session.close()
        await self._end()

    async def _end(self):
        # Debian's program is a script, which the browser outlives.
        os.killpg(self.process.pid, signal.SIGKILL)
        await self.process.wait()
        self.folder.cleanup()


class Tab:
    """A page."""

    def __init__(self, socket):
        self.socket = socket
        self.count = 0
        self.waiting = {}
        self.events = []
        self.reader = asyncio.ensure_future(self._read())

    async def _read(self):
        async for message in self.socket:
            reply = json.loads(message.data)
            if "method" in reply:
                self.events.append(reply)
            waiting = self.waiting.pop(reply.get("id"), None)
            if waiting and not waiting.done():
                waiting.set_result(reply)

    async def call(self, method, **parameters):
        """Says something to the browser's tools; gives what they answer."""
        self.count += 1
        self.waiting[self.count] = answer = asyncio.get_running_loop().create_future()
        await self.socket.send_json({"id": self.count, "method": method, "params": parameters})
        reply = await answer
        assert "error" not in reply, reply
        return reply["result"]

    async def run(self, script):
        """The value of an expression, or of its promise."""
        result = await self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    async def until(self, script, timeout=30):
        """Waits until an expression is true; gives its value."""
        async with asyncio.timeout(timeout):
            while True:
                try:
                    if value := await self.run(script):
                        return value
                except AssertionError as error:
                    # While a page is loaded there is none.
                    if "context" not in str(error):
                        raise
                await asyncio.sleep(0.05)

    async def screenshot(self, path, width, height):
        """Writes what the page looks like at a size."""
        await self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                        deviceScaleFactor=1, mobile=width < 600)
        await asyncio.sleep(0.2)
        image = await self.call("Page.captureScreenshot", format="png")
        pathlib.Path(path).write_bytes(base64.b64decode(image["data"]))


class Site:
    """A site with one page."""

    def __init__(self, page):
        self.page = page

    async def start(self):
        async def answer(_):
            return web.Response(text=self.page, content_type="text/html")

        application = web.Application()
        application.router.add_get("/", answer)
        self.runner = web.AppRunner(application)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", 0)
        await site.start()
        self.origin = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"
        return self

    async def stop(self):
        await self.runner.cleanup()

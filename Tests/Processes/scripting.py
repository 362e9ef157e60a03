"""JavaScript that the generator wrote, in a browser."""

import base64
import json
import pathlib
import re
import shutil
import subprocess

from aiohttp import web

from chromium import Browser

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
TYPES = {".js": "text/javascript"}
SWAPPED = {"proto": "json", "json": "proto"}


def generate(plugin, output, files, *folders):
    """Generates modules for schemas; gives what was complained of, or None."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    result = subprocess.run(
        ["protoc", *(f"-I{folder}" for folder in folders), "-I/usr/include",
         f"--plugin=protoc-gen-martlet={plugin}", f"--martlet_out=Target=javascript:{output}",
         *files], capture_output=True, text=True)
    return None if result.returncode == 0 else result.stderr


class Page:
    """A page of a site that has a folder of modules, and answers calls as a test says."""

    def __init__(self, folder, answer=None):
        self.folder = folder
        self.answer = answer

    async def __aenter__(self):
        application = web.Application(client_max_size=64 << 20)
        application.router.add_get("/{path:.*}", self.file)
        if self.answer:
            application.router.add_post("/{path:.*}", self.answer)
        self.runner = web.AppRunner(application)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", 0)
        await site.start()
        self.origin = f"http://127.0.0.1:{site._server.sockets[0].getsockname()[1]}"
        self.browser = await Browser().start()
        self.tab = await self.browser.tab(self.origin + "/")
        return self

    async def __aexit__(self, *_):
        await self.browser.stop()
        await self.runner.cleanup()

    async def file(self, request):
        name = request.match_info["path"]
        if not name:
            return web.Response(text="<!doctype html><title>modules</title>",
                                content_type="text/html")
        path = self.folder / name
        if not path.is_file():
            raise web.HTTPNotFound
        return web.Response(body=path.read_bytes(), content_type=TYPES[path.suffix])


def raw_response(raw, contents):
    """What a suite's server answers, for a client that speaks JSON where the suite says protobuf."""
    status = raw.get("statusCode", raw.get("status_code", 200))
    body = b""
    if "unary" in raw:
        body = contents(raw["unary"])
    for item in raw.get("stream", {}).get("items", []):
        payload = contents(item["payload"])
        body += bytes([item.get("flags", 0)]) + len(payload).to_bytes(4) + payload
    reply = web.Response(status=status, body=body)
    reply.headers.popall("content-type", None)
    for header in raw.get("headers", []):
        for value in header["value"]:
            if status == 200 and header["name"].lower() == "content-type":
                value = re.sub("proto|json", lambda found: SWAPPED[found[0]], value)
            reply.headers.add(header["name"], value)
    return reply


def contents(payload):
    """Bytes of a suite: a message is the JSON of what it has besides its type."""
    if "binary" in payload:
        return base64.b64decode(payload["binary"])
    if "text" in payload:
        return payload["text"].encode()
    found = {name: value for name, value in payload["binary_message"].items() if name != "@type"}
    text = json.dumps(found).encode()
    return b"(" + text if "compression" in payload else text

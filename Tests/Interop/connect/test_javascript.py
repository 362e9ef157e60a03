"""What the generator writes in JavaScript, in a browser: the Connect project's suites for servers
over our server, and those for clients over replies that are given byte by byte."""

import asyncio
import json
import pathlib

import pytest
import yaml
from aiohttp import web

from http2 import Exchange
from protocols import Outcome, Protocol, padded
from scripting import Page, contents, generate, raw_response
from suites import FOLDER, METHODS, Case, all_suites, applies
from test_conformance import LIMIT, check, encoded

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
PROTOCOL = Protocol("connect", "json", "identity")
KINDS = ("UNARY", "SERVER_STREAM")
SCRIPT = """
Promise.all([import('/martlet-connect.js'),
             import('/connectrpc/conformance/v1/service.pb.js')]).then(([connect, service]) => {
  window.call = async (prefix, method, request, timeout, headers) => {
    const found = {messages: [], headers: [], trailers: []};
    const client = new service.ConformanceServiceClient(
      new connect.Transport(location.origin + prefix));
    const options = {
      timeout: timeout ?? undefined, headers,
      onHeader: each => found.headers = [...each],
      onTrailer: each => found.trailers =
        Object.entries(each).flatMap(([name, values]) => values.map(value => [name, value]))};
    try {
      const reply = client[method](request, options);
      if (Symbol.asyncIterator in reply) for await (const each of reply) found.messages.push(each);
      else found.messages.push(await reply);
    } catch (error) {
      if (!(error instanceof connect.ConnectError)) throw error;
      Object.assign(found, {code: error.code, message: error.message, details: error.details});
    }
    return JSON.stringify(found);
  };
  return true;
})
"""


@pytest.fixture(scope="module")
def modules(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("modules")
    complaint = generate(
        built("protoc-gen-martlet"), folder / "out", ["connectrpc/conformance/v1/service.proto"],
        CHECKOUT / "Tests/Protos")
    assert complaint is None, complaint
    return folder / "out"


def outcome(text):
    found = json.loads(text)
    made = Outcome(None)
    made.code = found.get("code", "ok").upper()
    made.message = found.get("message", "")
    made.details = [(each["type"], padded(each["value"])) for each in found.get("details", [])]
    made.messages = [json.dumps(each).encode() for each in found["messages"]]
    made.headers = [(name, value) for name, value in found["headers"]
                    if not name.startswith("trailer-")]
    made.trailers = [(name.lower(), value) for name, value in found["trailers"]]
    return made


def run(modules, answer, test):
    async def main():
        async with Page(modules, answer) as page:
            assert await page.tab.run(SCRIPT)
            await test(page.tab)

    asyncio.run(main())


def test_suites_for_servers(modules, conformance_server, schema):
    """Everything that a page can ask of a server, over one that hands on to ours."""
    def forward(path, fields, body):
        exchange = Exchange(conformance_server, [
            (":method", "POST"), (":scheme", "http"), (":authority", "localhost"), (":path", path),
            *fields])
        exchange.send(body)
        exchange.end()
        response = exchange.read()
        exchange.close()
        return response

    async def answer(request):
        fields = [(name.lower(), value) for name, value in request.headers.items()
                  if name.lower() not in ("host", "connection", "content-length")]
        response = await asyncio.to_thread(
            forward, request.path, fields, await request.read())
        reply = web.Response(status=response.status, body=response.body)
        reply.headers.popall("content-type", None)
        for name, value in response.headers:
            if not name.startswith(":") and name != "content-length":
                reply.headers.add(name, value)
        return reply

    async def test(tab):
        count, failures = 0, []
        for name, suite in all_suites().items():
            if not applies(suite, PROTOCOL):
                continue
            for written in suite["testCases"]:
                case = Case(written, schema, LIMIT)
                if case.kind not in KINDS or case.raw or case.is_get or not case.requests:
                    continue
                case.expected.http_code = None
                if case.delay or case.method == "Unimplemented":
                    continue
                method = case.method[0].lower() + case.method[1:]
                request = encoded(case.requests[0], PROTOCOL).decode()
                found = outcome(await tab.run(
                    f"call('', '{method}', {request}, {json.dumps(case.timeout)},"
                    f" {json.dumps(case.headers)})"))
                count += 1
                try:
                    check(case, found, PROTOCOL)
                except AssertionError as error:
                    failures.append(f"{name}: {case.name}: {error}"[:300])
        assert not failures, "\n".join(failures)
        assert count > 40, count

    run(modules, answer, test)


def client_cases():
    for path in sorted((FOLDER / "client").glob("*.yaml")):
        for case in yaml.safe_load(path.read_text())["testCases"]:
            kind = case["request"]["streamType"].removeprefix("STREAM_TYPE_")
            # HTTP/1.1 has no such status.
            if kind in KINDS and "nonexistent" not in case["request"]["testName"]:
                yield path.stem, kind, case


def test_suites_for_clients(modules):
    cases = list(client_cases())
    assert len(cases) > 30, len(cases)

    async def answer(request):
        number = int(request.path.split("/")[1])
        message = cases[number][2]["request"]["requestMessages"][0]
        return raw_response(message["responseDefinition"]["rawResponse"], contents)

    async def test(tab):
        failures = []
        for number, (suite, kind, case) in enumerate(cases):
            method = METHODS[kind]
            found = outcome(await tab.run(
                f"call('/{number}', '{method[0].lower() + method[1:]}', {{}})"))
            expected = case["expectedResponse"] or {}
            wanted = expected.get("error") or {}
            codes = [each.removeprefix("CODE_") for each in (
                wanted.get("code", "CODE_OK"), *case.get("otherAllowedErrorCodes", []))]
            name = f"{suite}: {case['request']['testName']}"
            if found.code not in codes:
                failures.append(f"{name}: {found.code} {found.message!r}, expected {codes}")
            elif "message" in wanted and found.message != wanted["message"]:
                failures.append(f"{name}: {found.message!r}, expected {wanted['message']!r}")
            elif len(found.messages) != len(expected.get("payloads", found.messages)):
                failures.append(f"{name}: {len(found.messages)} messages")
        assert not failures, "\n".join(failures)

    run(modules, answer, test)


def test_replies_have_no_prototype_and_streams_end_as_they_say(modules):
    async def answer(request):
        if request.path.startswith("/json"):
            return web.json_response(json.loads(
                '{"payload": {"data": "YQ=="}, "__proto__": {"hidden": true}}'))
        if request.path.startswith("/slow"):
            reply = web.StreamResponse(headers={"content-type": "application/connect+json"})
            await reply.prepare(request)
            try:
                # One byte at a time.
                for byte in b"\0\0\0\0\2{}" * 3:
                    await reply.write(bytes([byte]))
                # Then one that never ends.
                await reply.write(b"\0\0\x0f\xff\xff")
                while True:
                    await asyncio.sleep(0.05)
                    await reply.write(b" ")
            finally:
                ended.set()
            return reply
        return web.Response(body=bodies[int(request.path.split("/")[1])],
                            content_type="application/connect+json")

    ended = asyncio.Event()
    bodies = [b"\0\0\0", b"\0\0\0\0\5{}", b"\0\xff\xff\xff\xff", b"\0\0\0\0\1\xff"]
    codes = ["internal", "internal", "resource_exhausted", "internal"]

    async def test(tab):
        for number, code in enumerate(codes):
            assert outcome(await tab.run(
                f"call('/{number}', 'serverStream', {{}})")).code == code.upper(), number
        # What is not said is not there, whatever objects otherwise have.
        assert await tab.run("""(async () => {
          const {Transport} = await import('/martlet-connect.js');
          const found = await new Transport(location.origin + '/json').unary('/x');
          return [typeof found.constructor, typeof found.toString, found.hidden ?? null,
                  Object.keys(found).includes('__proto__'), ({}).hidden ?? null,
                  typeof found.payload.valueOf]; })()""") == [
            "undefined", "undefined", None, True, None, "undefined"]
        # Who stops reading ends the call; who aborts is told so.
        assert await tab.run("""(async () => {
          const {Transport} = await import('/martlet-connect.js');
          let count = 0;
          for await (const _ of new Transport(location.origin + '/slow').stream('/x')) {
            if (++count === 3) break;
          }
          const gone = new AbortController();
          const waiting = new Transport(location.origin + '/slow').stream(
            '/x', {}, {signal: gone.signal});
          for (let index = 0; index < 3; index++) await waiting.next();
          setTimeout(() => gone.abort(), 10);
          const code = await waiting.next().catch(error => error.code);
          const late = await new Transport(location.origin + '/slow').stream(
            '/x', {}, {timeout: 1}).next().catch(error => error.code);
          const nobody = await new Transport('http://127.0.0.1:1').unary('/x')
            .catch(error => error.code);
          return [count, code, late, nobody]; })()""") == [
            3, "canceled", "deadline_exceeded", "unavailable"]
        async with asyncio.timeout(20):
            await ended.wait()

    run(modules, answer, test)

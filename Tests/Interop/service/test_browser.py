"""A page in a real browser calls the server with fetch, over TLS, from another site."""

import asyncio
import pathlib

import pytest

from chromium import Browser, Site
from device import Connection, Device

PAGE = "<!doctype html><title>calls</title>"
SCRIPT = pathlib.Path(__file__).with_name("page_calls.js").read_text()


@pytest.fixture
def browse(start_server):
    """Runs a test with a server that allows one of two sites, and a page of each."""

    def run(test):
        async def main():
            sites = [await Site(PAGE).start() for _ in range(2)]
            server = await asyncio.to_thread(
                start_server, "--admission", "open", "--set", "first-contact=accepted",
                "--set", f"web-origins=https://chat.example.org, {sites[0].origin}")
            browser = await Browser("--ignore-certificate-errors").start()
            try:
                tabs = [await browser.tab(site.origin + "/") for site in sites]
                for tab in tabs:
                    await tab.run(SCRIPT + "; 0")
                await test(server, f"https://localhost:{server.port}", *tabs)
            finally:
                await browser.stop()
                for site in sites:
                    await site.stop()

        asyncio.run(main())

    return run


def test_a_page_receives_across_a_restart_and_asks_in_every_form(api, browse):
    async def test(server, base, page, _):
        info = await page.run(f"unary('{base}', 'KeyService/GetServerInfo', {{}})")
        assert info["status"] == 200 and info["type"] == "application/json"
        assert await page.run(f"byGet('{base}', 'KeyService/GetServerInfo', {{}})") == {
            "status": 200, "body": info["body"]}
        binary = await page.run(f"grpcWeb('{base}', 'KeyService/GetServerInfo')")
        assert [each["flag"] for each in binary["frames"]] == [0, 128]
        assert "grpc-status: 0" in binary["frames"][1]["text"]
        refused = await page.run(f"grpcWeb('{base}', 'Messaging/FetchMessages')")
        assert refused["header"] == "16" and refused["frames"] == []

        connection = Connection(api, server)
        alice, bob = [await asyncio.to_thread(Device.register, connection) for _ in range(2)]
        await page.run(f"receive('{base}', '{bob.token}'); 0")
        for number in range(3):
            await asyncio.to_thread(alice.send, [bob], f"before {number}".encode())
        await page.until("frames_.length === 3")
        connection.close()
        await asyncio.to_thread(server.stop)
        await page.until("ends.length > 1")
        await asyncio.to_thread(server.start)
        alice.connection = Connection(api, server)
        alice.keys, alice.messaging = alice.connection.keys, alice.connection.messaging
        for number in range(3):
            await asyncio.to_thread(alice.send, [bob], f"after {number}".encode())
        await page.until("frames_.length >= 6")
        assert await page.run("frames_") == [
            f"{when} {number}" for when in ("before", "after") for number in range(3)]
        alice.connection.close()

    browse(test)


def test_only_pages_of_listed_sites_are_answered(browse):
    async def test(_, base, page, stranger):
        url = f"{base}/martlet.v1.KeyService/GetServerInfo"

        def options(kind, **headers):
            return {"method": "POST", "body": "{}", "headers": {"content-type": kind, **headers}}

        kinds = ["application/json", "application/proto", "application/connect+json",
                 "application/connect+proto", "application/grpc-web", "application/grpc-web+proto"]
        fields = [{}, {"authorization": "Bearer x"}, {"connect-protocol-version": "1"},
                  {"connect-timeout-ms": "1000"}, {"grpc-timeout": "1S", "x-grpc-web": "1"}]
        for kind in kinds:
            for more in fields:
                for tab, passes in ((page, True), (stranger, False)):
                    assert await tab.run(f"passes('{url}', {options(kind, **more)})") == passes, (
                        kind, more, passes)
        # Neither a field that no protocol needs, nor another method, nor cookies.
        assert not await page.run(f"passes('{url}', {options(kinds[0], **{'x-own': '1'})})")
        assert not await page.run(f"passes('{url}', {{method: 'DELETE'}})")
        assert not await page.run(
            f"passes('{url}', {{...{options(kinds[0])}, credentials: 'include'}})")

    browse(test)

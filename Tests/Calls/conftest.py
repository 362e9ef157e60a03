"""Servers, people and a relay for calls with real media engines."""

import asyncio
import contextlib
import pathlib
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path[:0] = [
    str(CHECKOUT / "Tests" / "Processes"), str(CHECKOUT / "Tests" / "Interop" / "service")]

from bridge import Bridge
from engine import Engine
from person import Person
from processes import Cluster, Server, built_program, make_folder, remove
from turn import Turn


@pytest.fixture(scope="session")
def built():
    """Gives the path of a program that `swift build` made."""
    return built_program


@pytest.fixture(scope="session")
def turn():
    """A relay whose secret the servers know."""
    folder = make_folder("turn")
    relay = Turn(folder).start()
    yield relay
    relay.stop()
    remove(folder)


@pytest.fixture(scope="session")
def cluster():
    """A database of its own, so that servers on it may be killed."""
    folder = make_folder("calls")
    database = Cluster(folder / "database")
    database.start()
    yield database
    database.stop()
    remove(folder)


@pytest.fixture(scope="session")
def servers(built, turn, cluster):
    """Two servers on one database, with the relay."""
    with contextlib.ExitStack() as stack:
        found = []
        for _ in range(2):
            folder = make_folder("calls")
            stack.callback(remove, folder)
            server = Server(
                built("martletd"), folder, "--admission", "open", "--set", "send-burst=0",
                "--database-url", cluster.url, *turn.settings)
            server.start()
            stack.callback(server.stop)
            found.append(server)
        yield found


@pytest.fixture
def people(built, servers, tmp_path):
    """Registers people who know each other; the first is at the first server, all others at the
    second."""

    def make(*names):
        found = [
            Person(built, servers[min(index, 1)], tmp_path, name).register()
            for index, name in enumerate(names)]
        for one in found:
            for other in found:
                if one is not other:
                    one.run("name", other.account, other.file.stem)
                    one.run("send", other.account, "hello")
        for one in found:
            one.run("receive")
        return found

    return make


class Stage:
    """The processes and engines of a test, and their end."""

    def __init__(self):
        self.bridges = []
        self.engines = []

    async def call(self, caller, callee, *options):
        """Has somebody call; gives the engine."""
        bridge = await Bridge.start(caller, "call", callee.account, *options)
        self.bridges.append(bridge)
        return self.engine(bridge)

    async def listen(self, person, *options):
        """Has a device wait for calls."""
        bridge = await Bridge.start(person, "calls", *options)
        self.bridges.append(bridge)
        return bridge

    def engine(self, bridge, call=None):
        engine = Engine(bridge, call)
        self.engines.append(engine)
        return engine

    async def ring(self, bridge):
        """Waits until it rings; gives an engine for the call, that has not answered."""
        line = await bridge.next("ring")
        return self.engine(bridge, line["call"])

    async def answer(self, bridge):
        engine = await self.ring(bridge)
        engine.say("accept")
        return engine

    async def close(self):
        for engine in self.engines:
            engine.task.cancel()
            await engine.close()
        for bridge in self.bridges:
            await bridge.stop()


@pytest.fixture
def stage():
    """Runs a test's coroutine with a stage."""

    def run(body):
        async def whole():
            stage = Stage()
            try:
                async with asyncio.timeout(240):
                    return await body(stage)
            finally:
                await stage.close()

        return asyncio.run(whole())

    return run

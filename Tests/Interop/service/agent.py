"""An agent that runs, and how programs reach it."""

import importlib
import pathlib
import re
import stat
import sys

import grpc
import pytest


CHECKOUT = pathlib.Path(__file__).resolve().parents[3]


def generate(folder):
    """Compiles the agent's schema, as a bot's author would."""
    import grpc_tools
    from grpc_tools import protoc

    standard = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    names = ["martlet/options", "martlet/agent/v1/agent", "martlet/client/events",
             "martlet/v1/content"]
    assert protoc.main([
        "protoc", f"-I{CHECKOUT / 'Protos'}", f"-I{standard}", f"--python_out={folder}",
        f"--grpc_python_out={folder}", *(f"{name}.proto" for name in names)]) == 0


class Agent:
    """An agent of a person's account."""

    def __init__(self, person, *arguments):
        self.person = person
        self.process = person.start("agent", *arguments)
        self.lines = [self.process.stdout.readline().strip()]
        if "--http" in arguments:
            self.lines.append(self.process.stdout.readline().strip())
        assert self.lines[0].startswith("listening on unix:"), (
            self.lines, self.process.stderr.read() if self.process.poll() else "")
        self.socket = pathlib.Path(self.lines[0].removeprefix("listening on unix:"))

    @property
    def origin(self):
        return re.sub("^listening on ", "", self.lines[1])

    @property
    def token(self):
        return pathlib.Path(f"{self.person.file}.token").read_text().strip()

    def kill(self):
        self.process.kill()
        self.process.communicate()

    def stop(self):
        self.process.terminate()
        self.process.communicate()


def mode(path):
    return stat.S_IMODE(pathlib.Path(path).stat().st_mode)


def load(folder):
    """Compiles the agent's schema into a folder, and imports it."""
    generate(folder)
    for name in ("martlet", "martlet.v1"):
        # The packages have a folder of other tests too.
        sys.modules[name].__path__.append(str(folder / name.replace(".", "/")))

    class Schema:
        path = folder
        agent = importlib.import_module("martlet.agent.v1.agent_pb2")
        stubs = importlib.import_module("martlet.agent.v1.agent_pb2_grpc")

    return Schema


@pytest.fixture(scope="module")
def schema(api, tmp_path_factory):
    """The agent's schema, for tests that import this."""
    return load(tmp_path_factory.mktemp("agent"))


@pytest.fixture
def connect(schema):
    """Starts a person's agent and connects to it; for tests that import this."""
    agents, channels = [], []

    def make(person, *arguments):
        agents.append(Agent(person, *arguments))
        channels.append(grpc.insecure_channel(
            f"unix:{agents[-1].socket}", options=[("grpc.use_local_subchannel_pool", 1)]))
        return schema.stubs.AgentStub(channels[-1])

    yield make
    for channel in channels:
        channel.close()
    for agent in agents:
        agent.kill()

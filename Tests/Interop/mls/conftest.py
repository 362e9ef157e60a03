"""Martlet's MLS for Python: a client as an object, and clients of the working group's service."""

import contextlib
import importlib
import json
import pathlib
import re
import subprocess
import sys
import time

import grpc
import pytest

from stage import Stage

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]


class Martlet:
    """Drives one client over standard input and output; bytes go as hexadecimal."""

    def __init__(self, program, name, suite):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.call("client", name=name, suite=suite)

    def call(self, command, **arguments):
        fields = {key.replace("_", "-"): value.hex() if isinstance(value, bytes) else str(value)
                  for key, value in arguments.items()}
        self.process.stdin.write(json.dumps({"command": command} | fields) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, f"{command}: {answer['error']}"
        return answer

    def key_package(self):
        return bytes.fromhex(self.call("key-package", now=int(time.time()))["message"])

    def create(self, group):
        self.call("create", group=group, now=int(time.time()))

    def join(self, welcome, tree=None):
        self.call("join", welcome=welcome, **({"tree": tree} if tree else {}))

    def commit(self, command, **arguments):
        answer = self.call(command, now=int(time.time()), **arguments)
        return bytes.fromhex(answer["commit"]), bytes.fromhex(answer["welcome"])

    def handle(self, message):
        return self.call("process", message=message)

    def encrypt(self, data):
        return bytes.fromhex(self.call("encrypt", data=data)["message"])

    def export(self, label, context, length):
        answer = self.call("export", label=label, context=context, length=length)
        return bytes.fromhex(answer["secret"])

    def state(self):
        return self.call("state")

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=10)


@pytest.fixture
def martlet(built):
    clients = []

    def client(name, suite=1):
        clients.append(Martlet(built("mls-interop-driver"), name, suite))
        return clients[-1]

    yield client
    for one in clients:
        one.close()


@contextlib.contextmanager
def serving(program):
    """Runs a client of the working group's service; gives its address."""
    process = subprocess.Popen([program, "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline().strip()
        match = re.search(r"(\S+:\d+)$", line)
        assert match, f"expected the client to print its address, got {line!r}"
        yield match.group(1)
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="session")
def mls_client(built, tmp_path_factory):
    """The messages of the working group's service, and the stubs of two clients that serve it."""
    from grpc_tools import protoc

    folder = tmp_path_factory.mktemp("generated")
    arguments = [
        "protoc", f"-I{CHECKOUT / 'Protos'}", f"--python_out={folder}",
        f"--grpc_python_out={folder}", "mls_client/mls_client.proto",
    ]
    assert protoc.main(arguments) == 0
    sys.path.insert(0, str(folder))
    pb = importlib.import_module("mls_client.mls_client_pb2")
    services = importlib.import_module("mls_client.mls_client_pb2_grpc")
    with contextlib.ExitStack() as stack:
        stubs = []
        for _ in range(2):
            address = stack.enter_context(serving(built("martlet-mls-client")))
            channel = stack.enter_context(grpc.insecure_channel(address))
            stubs.append(services.MLSClientStub(channel))
        yield pb, stubs


@pytest.fixture(
    params=[(suite, encrypts) for suite in range(1, 8) for encrypts in (False, True)],
    ids=lambda case: f"suite{case[0]}-{'encrypted' if case[1] else 'public'}")
def stage(mls_client, request):
    return Stage(*mls_client, *request.param)

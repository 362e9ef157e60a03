"""A client of Martlet's MLS as a Python object."""

import json
import subprocess
import time

import pytest


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

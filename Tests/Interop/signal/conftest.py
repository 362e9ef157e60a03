"""The Swift side of the tests: a program that answers commands, one JSON object a line."""

import json
import subprocess

import pytest


class Swift:
    """One device of the Swift library."""

    def __init__(self, program):
        self.process = subprocess.Popen(
            [program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def call(self, operation, **arguments):
        """Gives the reply to a command; its error is raised."""
        self.process.stdin.write(json.dumps({"operation": operation, **arguments}) + "\n")
        self.process.stdin.flush()
        reply = json.loads(self.process.stdout.readline())
        if reply.get("error"):
            raise ValueError(reply["error"])
        return reply

    def encrypt(self, plaintext):
        return bytes.fromhex(self.call("encrypt", bytes=plaintext.hex())["bytes"])

    def decrypt(self, message):
        return bytes.fromhex(self.call("decrypt", bytes=message.hex())["bytes"])

    def close(self):
        self.process.stdin.close()
        self.process.wait()


@pytest.fixture
def swift(built):
    device = Swift(built("signal-interop"))
    yield device
    device.close()

"""A person at the command line."""

import json
import os
import subprocess


class Person:
    """An account's device, worked on by `martlet`."""

    def __init__(self, built, server, folder, name):
        self.program = built("martlet")
        self.server = server
        self.file = folder / f"{name}.martlet"
        self.environment = dict(
            os.environ, HOME=str(folder), XDG_RUNTIME_DIR=str(folder), MARTLET_ACCOUNT=str(self.file))
        self.certificate = server.certificate
        self.account = None

    def start(self, *arguments, **options):
        options = {"stdin": subprocess.DEVNULL, "text": True, **options}
        return subprocess.Popen(
            [self.program, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env=self.environment, **options)

    def run(self, *arguments, code=0, **options):
        process = self.start(*arguments, **options)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == code, (arguments, output, errors)
        return output if code == 0 else errors

    def feed(self, data, *arguments, code=0):
        """Runs with bytes on standard input, from a pipe."""
        process = self.start(*arguments, stdin=subprocess.PIPE, text=False)
        output, errors = process.communicate(data, timeout=120)
        assert process.returncode == code, (arguments, output, errors)
        return (output if code == 0 else errors).decode()

    def json(self, *arguments):
        return [json.loads(line) for line in self.run(*arguments, "--json").splitlines()]

    @property
    def where(self):
        return ["--server", f"localhost:{self.server.port}", "--trust", self.certificate]

    def register(self, *arguments):
        self.account = self.json("register", *self.where, *arguments)[0]["account"]
        return self

    def link(self, other):
        process = self.start("link", *self.where, "--device-name", "phone")
        other.run("approve", process.stdout.readline().strip())
        process.wait(timeout=60)
        self.account = other.account
        return self

    def messages(self):
        """What arrives: the messages among the events."""
        return [event["message"] for event in self.json("receive") if "message" in event]

    def texts(self):
        return [message["content"]["text"]["text"] for message in self.messages()]

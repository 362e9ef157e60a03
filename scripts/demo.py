"""The demonstration that scripts/demo runs: people, a server, and what each of them sees."""

import contextlib
import glob
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

SECRET = "the harbour master drinks at noon"
BINARIES = pathlib.Path(sys.argv[1])


def scene(text):
    print(f"\n— {text}")


def show(who, text):
    for line in text.rstrip().splitlines():
        print(f"  {who:>12} │ {line}")


class Server:
    """martletd, with its own PostgreSQL in a folder."""

    def __init__(self, folder):
        self.folder = folder
        self.address = "127.0.0.1:0"
        self.process = None
        self.log = open(folder / "server.log", "ab")

    def start(self):
        self.process = subprocess.Popen(
            [BINARIES / "martletd", "serve", "--listen", self.address, "--admission", "open",
             "--data-directory", self.folder / "data"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on "):
            sys.exit("the server did not start: " + (self.folder / "server.log").read_text())
        self.address = line.removeprefix("listening on ").strip()

    @property
    def port(self):
        return self.address.rsplit(":", 1)[1]

    @property
    def certificate(self):
        return self.folder / "data" / "development-certificate.pem"

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

    def dump(self):
        """Every row of every table, as pg_dump writes it."""
        program = sorted(glob.glob("/usr/lib/postgresql/*/bin/pg_dump"))[-1]
        data = self.folder / "data" / "postgres"
        command = [program, "-h", data, "-U", "martlet", "-d", "martlet"]
        if os.geteuid() == 0:
            command = ["runuser", "-u", data.owner(), "--"] + command
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Device:
    """One person's device: a file, and martlet to work on it."""

    def __init__(self, name, server):
        self.name = name
        self.server = server
        self.file = server.folder / f"{name}.martlet"
        self.account = None

    def command(self, *arguments):
        return [BINARIES / "martlet", *map(str, arguments), "--account", self.file]

    def run(self, *arguments, shown=True):
        result = subprocess.run(
            self.command(*arguments), capture_output=True, text=True, timeout=60)
        if result.returncode != 0:
            sys.exit(f"martlet {' '.join(map(str, arguments))} failed: {result.stderr}")
        if shown:
            show(self.name, result.stdout)
        return result.stdout

    @property
    def where(self):
        return ["--server", f"localhost:{self.server.port}", "--trust", self.server.certificate]

    def register(self):
        self.run("register", *self.where, "--device-name", self.name)
        self.account = json.loads(self.run("status", "--json", shown=False))["account"]

    def link(self, other):
        """Links this device; `other` approves the code that it shows."""
        linking = subprocess.Popen(
            self.command("link", *self.where, "--device-name", self.name),
            stdout=subprocess.PIPE, text=True)
        code = linking.stdout.readline().strip()
        show(self.name, f"shows the code {code}")
        other.run("approve", code)
        show(self.name, linking.stdout.readline())
        linking.wait(timeout=60)
        self.account = other.account


def introduce(device, people):
    for name, account in people.items():
        device.run("name", account, name, shown=False)


def first_meeting(alice, bob):
    scene("Alice and Bob register. Their keys are made on their own devices.")
    alice.register()
    bob.register()
    introduce(alice, {"bob": bob.account})
    introduce(bob, {"alice": alice.account})
    scene("They compare safety numbers: the same on both sides, so nobody is in between.")
    alice.run("safety-number", "bob")
    digits = bob.run("safety-number", "alice")
    alice.run("safety-number", "bob", "--verify", digits)


def offline(alice, bob):
    scene("Alice writes while Bob is offline. The server keeps what it cannot read.")
    for text in ["hello Bob", SECRET]:
        alice.run("send", "bob", text, shown=False)
        show(alice.name, f"sends: {text}")
    scene("Bob comes online, receives, and says that he has read it.")
    bob.run("receive")
    bob.run("mark-read", "alice")
    scene("Alice gets the receipts.")
    alice.run("receive")


def second_device(alice, bob, phone):
    scene("Bob links a phone. It gets the account sealed for the code that it shows.")
    phone.link(bob)
    introduce(phone, {"alice": alice.account})
    scene("What comes after reaches both devices; what Bob sends from one shows on the other.")
    alice.run("send", "bob", "to all your devices", shown=False)
    bob.run("receive")
    phone.run("receive")
    phone.run("send", "alice", "sent from the phone", shown=False)
    bob.run("receive")
    alice.run("receive")


def kinds(alice, bob):
    scene("There are twelve kinds of message; here a poll, a place and a file.")
    poll = alice.run(
        "send", "bob", "--poll", "Where to?", "--option", "sea", "--option", "mountains",
        shown=False).strip()
    alice.run("send", "bob", "the old pier", "--location", "50.8196,-0.1364", shown=False)
    picture = alice.server.folder / "map.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + os.urandom(200))
    alice.run("send", "bob", "the way there", "--image", picture, shown=False)
    bob.run("receive")
    bob.run("send", "alice", "--vote", poll, "--choice", "1", shown=False)
    alice.run("receive")


def group(alice, bob, phone):
    scene("Five people make a group. What it is called, only its members know.")
    others = [Device(name, alice.server) for name in ("carol", "dave", "erin")]
    for device in others:
        device.run("register", *device.where, shown=False)
        device.account = json.loads(device.run("status", "--json", shown=False))["account"]
    people = {device.name: device.account for device in [alice, bob, *others]}
    for device in [alice, bob, *others]:
        introduce(device, {name: id for name, id in people.items() if name != device.name})
    alice.run("group", "create", "harbour watch", *(name for name in people if name != "alice"))
    alice.run("group", "members", "harbour watch")
    scene("One encryption serves all: every device of every member gets it, Bob's phone too.")
    for device in [bob, phone, *others]:
        device.run("receive", shown=False)
    alice.run("group", "send", "harbour watch", "the boat comes at nine", shown=False)
    for device in [bob, phone, others[0]]:
        device.run("receive")
    scene("Alice removes Dave. He gets no key of what is said from now on.")
    alice.run("group", "remove", "harbour watch", "dave", shown=False)
    bob.run("receive", shown=False)
    bob.run("group", "send", "harbour watch", "now without Dave", shown=False)
    others[0].run("receive")
    others[1].run("receive")
    refused = subprocess.run(
        others[1].command("group", "members", "harbour watch"), capture_output=True, text=True)
    if refused.returncode == 0:
        sys.exit("a removed member still has the group")
    show("dave", refused.stderr)


def crash(server, alice, bob):
    scene("The server is killed with SIGKILL right after it has answered.")
    alice.run("send", "bob", "written before the crash", shown=False)
    server.kill()
    queued = json.loads(
        alice.run("send", "bob", "written while it was down", "--queue", "--json", shown=False))
    show(alice.name, f"the server is gone: the message is {queued['state']}")
    scene("It comes back. Nothing is lost, nothing comes twice.")
    server.start()
    alice.run("receive", shown=False)
    bob.run("receive")


def secrecy(server):
    scene("A dump of the whole database, and the server's log, have none of their words.")
    dump = server.dump() + (server.folder / "server.log").read_text()
    words = [
        SECRET, "hello Bob", "Where to?", "the old pier", "map.png", "written before",
        "harbour watch", "the boat comes", "now without Dave",
    ]
    # pg_dump writes bytes as hexadecimal digits.
    found = [text for text in words if text in dump or text.encode().hex() in dump]
    if found:
        sys.exit(f"the server has plaintext: {found}")
    rows = sum(1 for line in dump.splitlines() if "\t" in line)
    show("database", f"{len(dump):,} bytes, {rows} rows, 0 of {len(words)} phrases found")


def main():
    with tempfile.TemporaryDirectory(prefix="martlet-demo-") as name:
        folder = pathlib.Path(name)
        # PostgreSQL runs as a user of its own where this runs as root.
        folder.chmod(0o755)
        server = Server(folder)
        with contextlib.ExitStack() as stack:
            stack.callback(server.stop)
            server.start()
            print(f"a server listens on {server.address}, with a PostgreSQL of its own")
            alice, bob, phone = (Device(name, server) for name in ("alice", "bob", "bob's phone"))
            first_meeting(alice, bob)
            offline(alice, bob)
            second_device(alice, bob, phone)
            kinds(alice, bob)
            group(alice, bob, phone)
            crash(server, alice, bob)
            secrecy(server)
    print("\nThat was all. Everything that it wrote is gone again.")


main()

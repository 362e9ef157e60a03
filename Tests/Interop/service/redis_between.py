"""A redis-server of a test's own, and what goes through it."""

import codecs
import contextlib
import pathlib
import socket
import subprocess
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


class Redis:
    """Run with the file of packaging/redis, on another port, and with a user for the test."""

    def __init__(self, folder):
        self.folder, self.port, self.process, self.monitor = folder, free_port(), None, None
        self.file = folder / "redis.conf"
        text = (CHECKOUT / "packaging" / "redis" / "redis.conf").read_text()
        self.file.write_text(
            text.replace("port 6379", f"port {self.port}").replace("CHANGE-ME", "s3cret")
            + f"user tester on >tester +@all ~* &*\ndir {folder}\nenable-debug-command yes\n")

    @property
    def url(self):
        return f"redis://martlet:s3cret@127.0.0.1:{self.port}/0"

    def start(self):
        self.process = subprocess.Popen(
            ["redis-server", self.file], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 60
        while self.process.poll() is None and time.monotonic() < deadline:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
                return
            time.sleep(0.01)
        raise TimeoutError("redis-server does not listen")

    def command(self, *words):
        return ["redis-cli", "-p", str(self.port), "--user", "tester", "--pass", "tester",
                "--no-auth-warning", *words]

    def say(self, *words):
        return subprocess.run(
            self.command(*words), capture_output=True, text=True, timeout=60).stdout

    def kill(self):
        self.process.kill()
        self.process.wait()

    def watch(self):
        """From now on, everything that it is asked is written down."""
        self.monitor = subprocess.Popen(
            self.command("MONITOR"), stdout=(self.folder / "monitor").open("wb"))
        while not (self.folder / "monitor").read_bytes().startswith(b"OK"):
            assert self.monitor.poll() is None
            time.sleep(0.01)

    def seen(self):
        """The bytes of everything that it was asked since."""
        text = (self.folder / "monitor").read_bytes()
        return codecs.escape_decode(text)[0]

    def stop(self):
        for process in (self.monitor, self.process):
            if process and process.poll() is None:
                process.kill()
                process.wait()

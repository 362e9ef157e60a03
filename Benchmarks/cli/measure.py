"""Runs commands directly, through a proxy that delays, and under strace, and prints figures and bars.

Each round runs every command in each way, so that a slow minute weighs on all of them. The number of
round trips is the median time through the proxy, less the median time without, divided by the delay.
"""

import asyncio
import contextlib
import math
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Processes"))
from processes import Server, make_folder, remove  # noqa: E402

MARTLET, SERVER = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
ROUNDS = 2 if "--short" in sys.argv else 9
ROUND_TRIP = 0.2
# As a session has it.
RUNTIME = tempfile.TemporaryDirectory(dir="/dev/shm")

# Bars: round trips, syncs of the file, and milliseconds from start to exit; None has no bar.
BARS = {
    "send": {"round trips": 3, "syncs": 2, "ms": 60},
    "receive": {"round trips": 4, "syncs": 3, "ms": None},
    "group create": {"round trips": 6, "syncs": None, "ms": None},
}


class DelayingProxy:
    """Passes bytes on after half a round trip each way, however many there are."""

    def __init__(self, port):
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        threading.Thread(target=self._loop.run_until_complete, args=(self._serve(),), daemon=True).start()
        self._ready.wait()

    async def _serve(self):
        server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        self.address = "127.0.0.1:%d" % server.sockets[0].getsockname()[1]
        self._ready.set()
        await server.serve_forever()

    async def _connect(self, reader, writer):
        # The handshake of TCP costs a round trip, too.
        await asyncio.sleep(ROUND_TRIP)
        onward = await asyncio.open_connection("127.0.0.1", self._port)
        await asyncio.gather(self._pass(reader, onward[1]), self._pass(onward[0], writer))

    async def _pass(self, reader, writer):
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                self._loop.call_later(ROUND_TRIP / 2, writer.write, data)
        self._loop.call_later(ROUND_TRIP / 2, writer.close)


class Device:
    def __init__(self, folder, name, server):
        self._file = folder / f"{name}.martlet"
        self._folder = folder
        self.run("register", "--server", server.address, "--trust", server.certificate)
        self.account = self.run("status", "--json").split('"account":"')[1].split('"')[0]

    def run(self, *arguments, under=()):
        command = [*under, MARTLET, *arguments, "--account", str(self._file)]
        done = subprocess.run(
            command, capture_output=True, text=True, stdin=subprocess.DEVNULL,
            env=dict(os.environ, XDG_RUNTIME_DIR=RUNTIME.name))
        if done.returncode:
            sys.exit(f"{' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def timed(self, *arguments):
        start = time.monotonic()
        self.run(*arguments)
        return time.monotonic() - start

    def syncs(self, *arguments):
        trace = self._folder / "trace"
        self.run(*arguments,
                 under=["strace", "-f", "-qq", "-e", "trace=fdatasync,fsync", "-o", trace])
        return sum("sync(" in line for line in trace.read_text().splitlines())


def measure(alice, bob, carol, address, proxy):
    """The figures of each command: seconds directly and through the proxy, and syncs."""
    figures = {command: {"direct": [], "delayed": [], "syncs": []} for command in BARS}
    number = 0

    def commands(way, measured):
        nonlocal number
        number += 1
        for command, device, arguments in (
            ("send", alice, ("send", bob.account, "a few words")),
            ("receive", bob, ("receive",)),
            ("group create", alice, ("group", "create", f"group {number}", carol.account)),
        ):
            figures[command][way].append(measured(device)(*arguments))
        for device in (bob, carol, alice):
            device.run("receive")

    for _ in range(ROUNDS):
        for way, where, measured in (
            ("direct", address, lambda device: device.timed),
            ("delayed", proxy, lambda device: device.timed),
            ("syncs", address, lambda device: device.syncs),
        ):
            for device in (alice, bob, carol):
                device.run("server", "set", where)
            commands(way, measured)
    return figures


def bar(name, figure, limit):
    # Rounded upwards, so that no figure looks better than it is.
    shown = math.ceil(figure * 100) / 100
    print(f"bar: {name} {shown:.2f} <={limit} {'met' if figure <= limit else 'short'}")


def main():
    folder = make_folder("cli")
    server = Server(SERVER, folder, "--admission", "open")
    try:
        server.start()
        alice, bob, carol = (Device(folder, name, server) for name in ("alice", "bob", "carol"))
        alice.run("send", bob.account, "hello")
        bob.run("receive")
        bob.run("send", alice.account, "hello to you")
        alice.run("receive")
        figures = measure(alice, bob, carol, server.address, DelayingProxy(server.port).address)
    finally:
        server.stop()
        remove(folder)
    results = {}
    for command, ways in figures.items():
        direct, delayed = (statistics.median(ways[way]) for way in ("direct", "delayed"))
        results[command] = {
            "round trips": (delayed - direct) / ROUND_TRIP,
            "syncs": statistics.median(ways["syncs"]),
            "ms": direct * 1000,
        }
        print(f"{command:13} {direct * 1000:7.1f} ms directly, {delayed * 1000:7.1f} ms through the "
              f"proxy; {results[command]['syncs']:g} syncs of the file")
    for command, bars in BARS.items():
        for figure, limit in bars.items():
            if limit is not None:
                bar(f"{command}/{figure}".replace(" ", "-"), results[command][figure], limit)


main()

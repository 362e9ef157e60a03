"""Interrupts a command at each point: at each change of direction on its connection, at each sync of
its file, and at each write that no longer fits the disk."""

import contextlib
import fcntl
import os
import pty
import signal
import socket
import subprocess
import termios
import threading
import time

from passing import Passing


class HoldingProxy(Passing):
    """Passes bytes on to a server until a number of them changed direction; then nothing passes."""

    def __init__(self, server):
        self.lock = threading.Lock()
        self.held = threading.Event()
        self.generation = 0
        self.release()
        super().__init__(server)
        self.address = f"localhost:{self.port}"

    def hold(self, direction, number):
        """Holds what is said "up" or "down" for the given time, and everything after it."""
        with self.lock:
            self.point, self.counts, self.last = (direction, number), {"up": 0, "down": 0}, None
            self.generation += 1
            self.held.clear()

    def release(self):
        """Lets new connections pass; those that there were stay silent."""
        self.hold("nowhere", 0)

    def _passes(self, direction, generation):
        with self.lock:
            if generation != self.generation:
                return False
            if direction != self.last:
                self.last = direction
                self.counts[direction] += 1
            if (direction, self.counts[direction]) == self.point:
                self.held.set()
            return not self.held.is_set()

    def connected(self, client, upstream):
        generation = self.generation
        for direction, ends in (("up", (client, upstream)), ("down", (upstream, client))):
            threading.Thread(
                target=self._pass, args=(direction, generation, *ends), daemon=True).start()

    def _pass(self, direction, generation, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if self._passes(direction, generation):
                    target.sendall(data)
            target.shutdown(socket.SHUT_WR)


class OnTerminal:
    """A command on a terminal of its own, as somebody types it."""

    def __init__(self, person, *arguments):
        self.descriptor, inside = pty.openpty()
        self.process = subprocess.Popen(
            [person.program, *map(str, arguments)], stdin=inside, stdout=inside, stderr=inside,
            env=person.environment, start_new_session=True, preexec_fn=self._enter)
        os.close(inside)
        self.output = ""
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    @staticmethod
    def _enter():
        # Whoever runs the tests may ignore it.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    def _read(self):
        with contextlib.suppress(OSError):
            while data := os.read(self.descriptor, 65536):
                self.output += data.decode(errors="replace")

    def type(self, text):
        os.write(self.descriptor, text.encode())

    @property
    def shows(self):
        """Whether the terminal shows what is typed."""
        return bool(termios.tcgetattr(self.descriptor)[3] & termios.ECHO)

    def wait_for(self, *conditions):
        """Waits until one of some things is so, or the command has ended."""
        deadline = time.monotonic() + 60
        while self.process.poll() is None and not any(condition() for condition in conditions):
            assert time.monotonic() < deadline, self.output
            time.sleep(0.005)

    def end(self, interrupting=False):
        """Waits for the end, after Ctrl-C if that is asked for; gives the exit status."""
        if interrupting and self.process.poll() is None:
            assert self.shows
            self.type("\x03")
        status = self.process.wait(timeout=60)
        if interrupting and status == -signal.SIGINT:
            assert self.shows
        self.reader.join(timeout=60)
        os.close(self.descriptor)
        return status


def start_to_kill_at_sync(person, number, *arguments):
    """Starts a command that is killed at a sync of its file.

    strace counts the syncs of each thread: all tasks run on one here.
    """
    return subprocess.Popen(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync,fsync",
         "-e", f"inject=fdatasync,fsync:signal=KILL:when={number}", person.program,
         *map(str, arguments)],
        env=dict(person.environment, LIBDISPATCH_COOPERATIVE_POOL_STRICT="1"),
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def killed_at_sync(person, number, *arguments):
    """Runs a command that is killed at a sync of its file; gives its status and what it says."""
    process = start_to_kill_at_sync(person, number, *arguments)
    try:
        _, errors = process.communicate(timeout=120)
    finally:
        process.kill()
    return process.returncode, errors

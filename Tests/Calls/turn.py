"""A TURN server of its own: coturn, with the configuration of docs/operations.md on loopback."""

import pathlib
import re
import socket
import subprocess
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
        udp.bind(("127.0.0.1", 0))
        return udp.getsockname()[1]


def documented():
    """The configuration that docs/operations.md tells operators to use."""
    text = (CHECKOUT / "docs" / "operations.md").read_text()
    return re.search(r"```\n(# turnserver.conf\n.*?)```", text, re.S).group(1)


class Turn:
    """A running coturn."""

    def __init__(self, folder, secret="a secret of the tests", allows_loopback=True):
        self.folder = folder
        self.secret = secret
        self.port = free_port()
        low = 40000 + self.port % 20000
        changes = {
            "listening-ip": "127.0.0.1", "relay-ip": "127.0.0.1", "listening-port": self.port,
            "static-auth-secret": secret, "realm": "martlet.test", "min-port": low,
            "max-port": low + 400}
        lines = []
        for line in documented().splitlines():
            name = line.split("=")[0]
            # No certificate here; and what is private where servers run is all there is here.
            if name in ("cert", "pkey", "tls-listening-port", "external-ip"):
                continue
            if name in ("denied-peer-ip", "no-loopback-peers") and allows_loopback:
                continue
            lines.append(f"{name}={changes.pop(name)}" if name in changes else line)
        lines += [f"{name}={value}" for name, value in changes.items()]
        lines += [
            "no-tls", "no-dtls", f"pidfile={folder / 'turn.pid'}", f"userdb={folder / 'turn.db'}",
            "verbose"]
        if allows_loopback:
            lines.append("allow-loopback-peers")
        self.configuration = folder / "turnserver.conf"
        self.configuration.write_text("\n".join(lines) + "\n")
        self.process = None

    def start(self):
        with open(self.folder / "turn.log", "wb") as log:
            self.process = subprocess.Popen(
                ["turnserver", "-c", self.configuration, "--log-file=stdout"], stdout=log,
                stderr=log, cwd=self.folder)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return self
            except OSError:
                assert self.process.poll() is None, self.log
                time.sleep(0.05)
        raise TimeoutError(self.log)

    @property
    def log(self):
        return (self.folder / "turn.log").read_text(errors="replace")

    @property
    def settings(self):
        """What martletd is told of it."""
        return [
            "--set", f"turn-urls=turn:127.0.0.1:{self.port}?transport=udp,"
            f"turn:127.0.0.1:{self.port}?transport=tcp", "--set", f"turn-secret={self.secret}"]

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait()

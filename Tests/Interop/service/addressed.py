"""Connections to a server from addresses of the tests' choice, and through haproxy."""

import contextlib
import socket
import struct
import threading

from device import Connection
from passing import Passing
from proxies import running_proxy

SIGNATURE = b"\r\n\r\n\x00\r\nQUIT\n"


def header(address, port=50_000):
    """The PROXY header, version 2, of a client at an address."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    here = socket.inet_pton(family, "::1" if family == socket.AF_INET6 else "127.0.0.1")
    payload = socket.inet_pton(family, address) + here + struct.pack(">HH", port, 443)
    kind = 0x21 if family == socket.AF_INET6 else 0x11
    return SIGNATURE + struct.pack(">BBH", 0x21, kind, len(payload)) + payload


class From(Passing):
    """Passes connections on from an address of this machine, behind a header or without."""

    def __init__(self, server, source="127.0.0.1", start=b"", port=None):
        self.source, self.start, self.to = source, start, port or server.port
        super().__init__(server)

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                upstream = socket.create_connection(
                    ("127.0.0.1", self.to), source_address=(self.source, 0))
                upstream.sendall(self.start)
                self.connected(client, upstream)

    def connected(self, client, upstream):
        for ends in ((client, upstream), (upstream, client)):
            threading.Thread(target=self._pass, args=ends, daemon=True).start()

    @staticmethod
    def _pass(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)


class Through:
    """What `Connection` takes for a server: another port with the server's certificate."""

    def __init__(self, server, port):
        self.certificate, self.port = server.certificate, port


@contextlib.contextmanager
def connected(api, server, **way):
    """A connection to a server that comes by a way of its own."""
    passing = From(server, **way)
    connection = Connection(api, Through(server, passing.port))
    try:
        yield connection
    finally:
        connection.close()
        passing.close()


@contextlib.contextmanager
def haproxy(server, folder):
    """The port of a haproxy that tells a server who its clients are."""
    # It takes the listener over: nobody else can have its port.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        changes = {"[::]:443 v4v6": f"fd@{listener.fileno()}",
                   "node1 127.0.0.1:4433": f"node1 127.0.0.1:{server.port}"}
        with running_proxy(
                "haproxy-tcp.cfg", folder, changes, pass_fds=[listener.fileno()]):
            yield port

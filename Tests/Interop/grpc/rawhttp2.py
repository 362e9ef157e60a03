"""An HTTP/2 client that sends frames by hand: what an honest library would not send, too."""

import select
import socket
import struct

DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, WINDOW_UPDATE = 0, 1, 3, 4, 6, 7, 8
END_STREAM, END_HEADERS, ACK = 1, 4, 1
INITIAL_WINDOW_SIZE = 4
PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(
        ">I", stream) + payload


def integer(value, bits):
    most = (1 << bits) - 1
    if value < most:
        return bytes([value])
    value -= most
    encoded = bytearray([most])
    while value >= 128:
        encoded.append(value & 127 | 128)
        value >>= 7
    return bytes(encoded + bytes([value]))


def literal(name, value):
    """A field as a literal without indexing (RFC 7541 §6.2.2)."""
    name, value = name.encode(), value if isinstance(value, bytes) else value.encode()
    return b"\0" + integer(len(name), 7) + name + integer(len(value), 7) + value


def request(path, *more):
    fields = [
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "localhost"),
        ("te", "trailers"), ("content-type", "application/grpc"), *more,
    ]
    return b"".join(literal(*field) for field in fields)


def message(payload=b"", is_compressed=False):
    return bytes([is_compressed]) + struct.pack(">I", len(payload)) + payload


def call(stream, path, body, *more, ends=True):
    """A request's header section and its body, in frames; `more` are fields."""
    parts = [body[start:start + 16_000] for start in range(0, len(body), 16_000)]
    return frame(HEADERS, END_HEADERS, stream, request(path, *more)) + b"".join(
        frame(DATA, END_STREAM if ends and index == len(parts) - 1 else 0, stream, part)
        for index, part in enumerate(parts))


class Connection:
    """A connection whose preface and SETTINGS have been sent."""

    def __init__(self, port, window=None, settings=()):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.buffer = b""
        self.is_closed = False
        entries = list(settings)
        if window is not None:
            entries.append((INITIAL_WINDOW_SIZE, window))
        self.send(
            PREFACE + frame(SETTINGS, 0, 0, b"".join(struct.pack(">HI", *each) for each in entries))
            + frame(SETTINGS, ACK, 0))

    def send(self, data):
        """Sends bytes, reading meanwhile; false once the server has closed."""
        view = memoryview(data)
        while view and not self.is_closed:
            readable, writable, _ = select.select([self.socket], [self.socket], [], 30)
            assert readable or writable, "the server neither reads nor closes"
            if readable:
                self._read()
            if writable and not self.is_closed:
                try:
                    view = view[self.socket.send(view[:65536]):]
                except OSError:
                    self.is_closed = True
        return not self.is_closed

    def _read(self):
        try:
            part = self.socket.recv(262144)
        except OSError:
            part = b""
        self.buffer += part
        self.is_closed = not part

    def frames(self, timeout=10):
        """Frames as they come, (kind, flags, stream, payload), until nothing comes for a time."""
        while True:
            while len(self.buffer) >= 9:
                size = int.from_bytes(self.buffer[:3], "big")
                if len(self.buffer) < 9 + size:
                    break
                kind, flags = self.buffer[3], self.buffer[4]
                stream = int.from_bytes(self.buffer[5:9], "big")
                payload = self.buffer[9:9 + size]
                self.buffer = self.buffer[9 + size:]
                yield kind, flags, stream, payload
            if self.is_closed or not select.select([self.socket], [], [], timeout)[0]:
                return
            self._read()

    def settle(self):
        """Waits until the server has read all that was sent: the answer to a PING says so.

        Returns the code of a GOAWAY that came instead, or None."""
        mark = struct.pack(">Q", 0x6d61726b)
        self.send(frame(PING, 0, 0, mark))
        for kind, flags, _, payload in self.frames(60):
            if kind == GOAWAY:
                return int.from_bytes(payload[4:8], "big")
            if kind == PING and flags & ACK and payload == mark:
                return None
        return -1

    def end_of(self, stream, timeout=60):
        """The frames of a stream to its end, and whether the connection lives on."""
        found = []
        for kind, flags, number, payload in self.frames(timeout):
            if kind == GOAWAY:
                return found, False
            if number != stream:
                continue
            found.append((kind, flags, payload))
            if kind == RST_STREAM or kind in (DATA, HEADERS) and flags & END_STREAM:
                return found, True
        return found, False

    def close(self):
        self.socket.close()


def resident(pid):
    """The bytes of memory that a process has."""
    for line in open(f"/proc/{pid}/status"):
        if line.startswith("VmRSS"):
            return int(line.split()[1]) << 10
    raise AssertionError("no VmRSS")

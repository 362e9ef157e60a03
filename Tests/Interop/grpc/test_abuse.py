"""Peers that make a server hold what it cannot get rid of, and an honest client beside them."""

import gzip
import time

import grpc
import pytest
from listening import running_process
from rawhttp2 import (
    DATA, END_HEADERS, END_STREAM, HEADERS, RST_STREAM, Connection, call, frame, message, request,
    resident,
)

CONNECTIONS = 40
STREAMS = 250
# What the server may take beyond what it has when idle.
ALLOWED = 64 << 20
REFLECTION = "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo"
UNARY = "/grpc.testing.TestService/UnaryCall"
INPUT = "/grpc.testing.TestService/StreamingInputCall"


@pytest.fixture
def server(built):
    """A server of this test's own, warm: (process number, port)."""
    with running_process(built("martlet-interop-server"), "--port", "0") as (process, port):
        warm = Connection(port)
        assert warm.settle() is None
        warm.close()
        yield process.pid, port


@pytest.fixture
def honest(server, testing):
    """Asserts that a connection which stays within the rules gets all its answers."""
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(f"127.0.0.1:{server[1]}", options) as channel:
        stub = testing.stubs.TestServiceStub(channel)
        stub.EmptyCall(testing.empty.Empty())

        def ask():
            sizes = (0, 10, 100_000, 314_159)
            futures = [
                stub.UnaryCall.future(testing.messages.SimpleRequest(
                    response_size=size, payload={"body": bytes(size)}))
                for size in sizes * 5
            ]
            assert [len(each.result().payload.body) for each in futures] == list(sizes) * 5

        yield ask


def varint(value):
    encoded = b""
    while value > 127:
        encoded, value = encoded + bytes([value & 127 | 128]), value >> 7
    return encoded + bytes([value])


def returns(pid, idle):
    """Whether the memory comes back within five seconds of the end."""
    for _ in range(50):
        if resident(pid) < idle + (16 << 20):
            return True
        time.sleep(0.1)
    return False


def shapes():
    for size in (100, 64_000, 200_000):
        body = message(b"\x10" + varint(size))
        yield pytest.param(UNARY, body, (), CONNECTIONS, id=f"replies of {size} bytes")
    yield pytest.param(REFLECTION, message() * 12_000, (), 8, id="empty messages")
    packed = message(gzip.compress(bytes(4 << 20), 9), True)
    yield pytest.param(
        INPUT, packed * 14, (("grpc-encoding", "gzip"),), 8, id="compressed messages")


@pytest.mark.parametrize("path, body, more, connections", shapes())
def test_closed_windows(server, honest, path, body, more, connections):
    pid, port = server
    idle = resident(pid)
    attackers = []
    for _ in range(connections):
        attacker = Connection(port, window=0)
        for stream in range(1, 2 * STREAMS, 2):
            if not attacker.send(call(stream, path, body, *more, ends=path == UNARY)):
                break
        attackers.append(attacker)
        assert resident(pid) - idle <= ALLOWED
    honest()
    for attacker in attackers:
        attacker.settle()
    assert resident(pid) - idle <= ALLOWED
    honest()
    for attacker in attackers:
        attacker.close()
    assert returns(pid, idle)
    honest()


def test_windows_that_open_late(server):
    """An honest peer whose windows were shut for a while loses nothing."""
    port = server[1]
    late = Connection(port, window=0)
    body = message(b"\x10" + varint(200_000))
    for stream in range(1, 2 * STREAMS, 2):
        assert late.send(call(stream, UNARY, body))
    assert late.settle() is None
    late.send(frame(4, 0, 0, b"\0\4" + (1 << 20).to_bytes(4, "big")))
    late.send(frame(8, 0, 0, (100 << 20).to_bytes(4, "big")))
    ended = received = 0
    for kind, flags, _, payload in late.frames(60):
        received += len(payload) if kind == DATA else 0
        ended += kind == HEADERS and bool(flags & END_STREAM)
        if ended == STREAMS:
            break
    assert ended == STREAMS and received > STREAMS * 200_000
    late.close()


def test_cancellations_of_a_proxy(server, honest):
    """120 a second, as behind a proxy with some thousand phones, for ten seconds."""
    proxy = Connection(server[1])
    stream = 1
    for _ in range(100):
        for _ in range(12):
            proxy.send(
                frame(HEADERS, END_HEADERS, stream, request(INPUT))
                + frame(RST_STREAM, 0, stream, b"\0\0\0\x08"))
            stream += 2
        proxy.send(call(stream, UNARY, message()))
        found, lives = proxy.end_of(stream)
        assert lives and found[-1][0] == HEADERS
        stream += 2
        time.sleep(0.1)
    honest()
    proxy.close()


def test_a_flood_of_resets(server, honest):
    """With data beside them, which costs the server what the calls cost."""
    flood = Connection(server[1])
    for stream in range(1, 40_000, 2):
        frames = frame(HEADERS, END_HEADERS, stream, request(INPUT)) + frame(DATA, 0, stream, b"\0")
        if not flood.send(frames + frame(RST_STREAM, 0, stream, b"\0\0\0\x08")):
            break
    # A peer that is cut off while it sends may lose the GOAWAY to a reset of its socket.
    assert flood.settle() in (11, -1) and flood.is_closed
    honest()

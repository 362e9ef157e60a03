"""Abuses the echo server in one way until its standard input ends: attack.py SHAPE PORT.

Prints "ready" once it has begun, and at the end how many honest calls of its own connections were
lost."""

import gzip
import os
import pathlib
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests/Interop/grpc"))
from delay import delayed
from rawhttp2 import (
    DATA, END_HEADERS, END_STREAM, HEADERS, RST_STREAM, Connection, call, frame, message, request,
)

UNARY, STREAM, CHAT = "/bench.Echo/Unary", "/bench.Echo/Stream", "/bench.Echo/Chat"
STREAMS = 250
done = threading.Event()
lost = 0


def expect_answer(connection, stream):
    """An honest call beside the abuse, which has to be answered."""
    global lost
    connection.send(call(stream, UNARY, message()))
    found, lives = connection.end_of(stream)
    if not lives or not found:
        lost += 1
    return lives


def early_refusals(port):
    """Uploads to a method that does not exist, most of them in flight when it is refused."""
    connection, stream = Connection(port), 1
    while not done.is_set():
        connection.send(call(stream, "/bench.Echo/None", bytes(1 << 10), ends=False))
        time.sleep(0.03)
        for _ in range(4):
            connection.send(frame(DATA, 0, stream, bytes(15_500)))
        if not expect_answer(connection, stream + 2):
            connection, stream = Connection(port), -3
        stream += 4
    connection.close()


def closed_windows(port):
    """Replies of 200,000 bytes to a peer that takes none of them."""
    body = message(b"\x08\x0a\x10\xc0\x9a\x0c")
    held = []
    for _ in range(40):
        held.append(Connection(port, window=0))
        for stream in range(1, 2 * STREAMS, 2):
            held[-1].send(call(stream, STREAM, body))
    while not done.wait(0.2):
        for connection in held:
            connection.send(b"")
    for connection in held:
        connection.close()


def empty_messages(port):
    """Messages without a byte, as many as a window holds, to calls that cannot answer them."""
    held = []
    for _ in range(8):
        held.append(Connection(port, window=0))
        for stream in range(1, 2 * STREAMS, 2):
            if done.is_set() or not held[-1].send(
                    call(stream, CHAT, message() * 12_000, ends=False)):
                break
    done.wait()
    for connection in held:
        connection.close()


def compressed_messages(port):
    """Messages of 4 KiB that are 4 MiB decompressed, on one connection after the other."""
    packed = message(gzip.compress(bytes(4 << 20), 9), True) * 14
    while not done.is_set():
        connection = Connection(port)
        for stream in range(1, 2 * STREAMS, 2):
            frames = call(stream, CHAT, packed, ("grpc-encoding", "gzip"), ends=False)
            if done.is_set() or not connection.send(frames):
                break
        connection.settle()
        connection.close()
        done.wait(0.25)


def long_paths(port):
    """Paths of 15,000 bytes."""
    connection, stream = Connection(port), 1
    frames = request("/" + "%41" * 5_000)
    while not done.is_set():
        if not connection.send(frame(HEADERS, END_HEADERS | END_STREAM, stream, frames)):
            connection, stream = Connection(port), -1
        stream += 2
        time.sleep(0.001)
    connection.close()


def cancellations(port):
    """120 a second, as a proxy makes that has some thousand phones behind it."""
    connection, stream = Connection(port), 1
    while not done.wait(0.1):
        for _ in range(12):
            connection.send(
                frame(HEADERS, END_HEADERS, stream, request(CHAT))
                + frame(RST_STREAM, 0, stream, b"\0\0\0\x08"))
            stream += 2
        if not expect_answer(connection, stream):
            connection, stream = Connection(port), -1
        stream += 2
    connection.close()


SHAPES = {
    "early-refusals": (early_refusals, 4),
    "closed-windows": (closed_windows, 1),
    "empty-messages": (empty_messages, 1),
    "compressed-messages": (compressed_messages, 4),
    "long-paths": (long_paths, 1),
    "cancellations": (cancellations, 1),
}


def main():
    abuse, count = SHAPES[sys.argv[1]]
    port = int(sys.argv[2])
    with delayed(port) as slow:
        # What an honest client does far away, it does far away; what an attacker does, at once.
        at = slow if sys.argv[1] in ("early-refusals", "cancellations") else port
        threads = [threading.Thread(target=abuse, args=(at,), daemon=True) for _ in range(count)]
        for thread in threads:
            thread.start()
        print("ready", flush=True)
        sys.stdin.read()
        done.set()
        for thread in threads:
            thread.join(2)
    print(lost, flush=True)
    # A peer that the server does not read has no better end.
    os._exit(0)


main()

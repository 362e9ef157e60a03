"""Calls one server in each protocol, round by round, and prints rates, ratios and bars."""

import base64
import pathlib
import re
import statistics
import struct
import subprocess
import sys
import tempfile

BUILD = pathlib.Path(sys.argv[1]).resolve()
SERVER_CORE, LOAD_CORE = "0", "1"
ROUNDS = 5
REQUESTS = 200_000
MESSAGE = b"\x0a\x64" + b"a" * 100
FRAME = b"\0" + struct.pack(">I", len(MESSAGE)) + MESSAGE
JSON = b'{"payload":"' + base64.b64encode(b"a" * 100) + b'"}'
# Content type, body, fields that the protocol's clients send.
PROTOCOLS = {
    "grpc": ("application/grpc", FRAME, ["te: trailers", "grpc-timeout: 5S"]),
    "connect": ("application/proto", MESSAGE,
                ["connect-protocol-version: 1", "connect-timeout-ms: 5000"]),
    "grpc-web": ("application/grpc-web+proto", FRAME, ["x-grpc-web: 1", "grpc-timeout: 5S"]),
    "json": ("application/json", JSON,
             ["connect-protocol-version: 1", "connect-timeout-ms: 5000"]),
}
LEAST = {"connect": 0.8, "grpc-web": 0.8, "json": 0.4}


def rate(port, protocol, folder):
    """Calls a second at 8 connections × 32 streams."""
    kind, body, fields = PROTOCOLS[protocol]
    request = pathlib.Path(folder, protocol)
    request.write_bytes(body)
    headers = [f"content-type: {kind}", "authorization: Bearer 0123456789abcdef", *fields]
    output = subprocess.run(
        ["taskset", "-c", LOAD_CORE, "h2load", "-n", str(REQUESTS), "-c", "8", "-m", "32",
         "-d", request, *(part for header in headers for part in ("-H", header)),
         f"http://127.0.0.1:{port}/bench.Echo/Unary"],
        check=True, capture_output=True, text=True).stdout
    assert f"{REQUESTS} succeeded" in output, output
    return float(re.search(r"finished in [^,]*, ([\d.]+) req/s", output).group(1))


def main():
    server = subprocess.Popen(
        ["taskset", "-c", SERVER_CORE, BUILD / "release/EchoServer", SERVER_CORE],
        stdout=subprocess.PIPE, text=True)
    try:
        port = int(server.stdout.readline().strip().rsplit(":", 1)[1])
        with tempfile.TemporaryDirectory() as folder:
            rounds = [{name: rate(port, name, folder) for name in PROTOCOLS}
                      for _ in range(ROUNDS)]
    finally:
        server.kill()
        server.wait()
    for name in PROTOCOLS:
        print(f"{name:10}{statistics.median(each[name] for each in rounds):10.0f} calls/s")
    met = []
    for name, least in LEAST.items():
        # Pairs of one round, so that a slow minute weighs on both.
        ratio = statistics.median(each[name] / each["grpc"] for each in rounds)
        met.append(ratio >= least)
        print(f"bar: {name}/grpc {ratio:.2f} ≥{least} {'met' if met[-1] else 'short'}")
    sys.exit(0 if all(met) else 1)


main()

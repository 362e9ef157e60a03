"""Runs the servers one after the other under the same loads, and prints figures, ratios and bars."""

import contextlib
import pathlib
import resource
import statistics
import struct
import subprocess
import sys
import tempfile
import time

BUILD = pathlib.Path(sys.argv[1]).resolve()
SERVER_CORE, LOAD_CORE = "0", "1"
ROUNDS = 5
REQUESTS = 200_000
HEADERS = ["content-type: application/grpc", "te: trailers", "grpc-timeout: 5S",
           "authorization: Bearer 0123456789abcdef0123456789abcdef"]


@contextlib.contextmanager
def server(name, command):
    """Runs a server on its core; gives its process and port."""
    process = subprocess.Popen(
        ["taskset", "-c", SERVER_CORE, *map(str, command)], stdout=subprocess.PIPE, text=True)
    try:
        if name == "nghttpd":
            port = int(command[-1])
            time.sleep(0.5)
        else:
            port = int(process.stdout.readline().strip().rsplit(":", 1)[1])
        yield process.pid, port
    finally:
        process.kill()
        process.wait()


def cpu_seconds(pid):
    """CPU time of a process's threads, to the nanosecond where /proc/PID/stat counts ticks."""
    tasks = pathlib.Path(f"/proc/{pid}/task").iterdir()
    return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def load(*arguments):
    command = ["taskset", "-c", LOAD_CORE, *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def unary(pid, port, path, body):
    """(calls a second, p50 µs, p99 µs, server µs a call) at 8 connections × 32 streams."""
    with tempfile.TemporaryDirectory() as folder:
        log = pathlib.Path(folder, "log")
        arguments = ["h2load", "-n", REQUESTS, "-c", 8, "-m", 32, f"--log-file={log}"]
        if body:
            request = pathlib.Path(folder, "request")
            request.write_bytes(body)
            arguments += ["-d", request]
            for header in HEADERS:
                arguments += ["-H", header]
        before, start = cpu_seconds(pid), time.monotonic()
        output = load(*arguments, f"http://127.0.0.1:{port}{path}")
        elapsed, cpu = time.monotonic() - start, cpu_seconds(pid) - before
        assert f"{REQUESTS} succeeded" in output, output
        times = sorted(int(line.split("\t")[2]) for line in log.read_text().splitlines())
        rate = next(line for line in output.splitlines() if line.startswith("finished in"))
        rate = float(rate.split(",")[1].split()[0])
    del elapsed
    return rate, times[len(times) // 2], times[len(times) * 99 // 100], cpu / REQUESTS * 1e6


def framed(message):
    return b"\0" + struct.pack(">I", len(message)) + message


def idle(command, connections, tls):
    """(KiB a connection, share of it that is given back after they close)."""
    with server("martlet", command) as (pid, port):
        load_idle = [BUILD / "peers/load", "idle", port]
        # What the first connections bring with them is not theirs.
        for count in (100, connections):
            before = resident(pid)
            process = subprocess.Popen(
                list(map(str, [*load_idle, count, int(tls)])), stdin=subprocess.PIPE,
                stdout=subprocess.PIPE, text=True)
            assert process.stdout.readline() == "ready\n"
            time.sleep(1)
            held = resident(pid)
            process.stdin.close()
            process.wait()
            time.sleep(3)
        after = resident(pid)
    return (held - before) / connections, (held - after) / (held - before)


def certificate(folder):
    paths = [str(pathlib.Path(folder, name)) for name in ("certificate.pem", "key.pem")]
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=localhost", "-out", paths[0], "-keyout", paths[1]],
        check=True, capture_output=True)
    return paths


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def bar(what, figure, target, is_met):
    print(f"bar: {what} {figure} {target} {'met' if is_met else 'short'}")
    return is_met


def main():
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    folder = tempfile.mkdtemp()
    request = framed(b"\x0a\x64" + b"a" * 100)
    pathlib.Path(folder, "static").write_bytes(request)
    ours = [BUILD / "release/EchoServer", SERVER_CORE]
    commands = {
        "nghttpd": ["nghttpd", "--no-tls", "-d", folder, free_port()],
        "bare": [BUILD / "peers/bare"],
        "martlet": ours,
        "c++": [BUILD / "peers/echo_server"],
    }

    results = {name: {"unary": [], "stream": [], "chat": []} for name in commands}
    # Rounds interleave the servers: what disturbs the machine disturbs all of them.
    for _ in range(ROUNDS):
        for name, command in commands.items():
            with server(name, command) as (pid, port):
                path, body = ("/static", None) if name == "nghttpd" else ("/bench.Echo/Unary", request)
                results[name]["unary"].append(unary(pid, port, path, body))
                if name not in ("nghttpd", "bare"):
                    for mode, streams in (("stream", 4), ("chat", 8)):
                        connections = 1 if mode == "stream" else 8
                        output = load(BUILD / "peers/load", mode, port, connections, streams, 2)
                        results[name][mode].append(tuple(map(float, output.split())))

    best = {}
    print(f"{'server':12}{'unary/s':>10}{'p50 µs':>8}{'p99 µs':>8}{'cpu µs':>8}"
          f"{'stream/s':>11}{'chat/s':>10}{'p50 µs':>8}{'p99 µs':>8}")
    for name, modes in results.items():
        middle = {
            mode: [statistics.median(column) for column in zip(*rows)] if rows else None
            for mode, rows in modes.items()
        }
        best[name] = middle
        rate, p50, p99, cpu = middle["unary"]
        line = f"{name:12}{rate:10.0f}{p50:8.0f}{p99:8.0f}{cpu:8.2f}"
        if middle["stream"]:
            line += f"{middle['stream'][0]:11.0f}" + "{:10.0f}{:8.0f}{:8.0f}".format(*middle["chat"])
        print(line)

    plain, plain_back = idle(ours, 10_000, False)
    secure, secure_back = idle([*ours, *certificate(folder)], 10_000, True)
    print(f"10,000 idle connections: {plain:.2f} KiB each, {plain_back:.0%} given back; "
          f"with TLS {secure:.2f} KiB, {secure_back:.0%}")

    def ratio(mode, peer):
        # Pairs of one round, so that a slow minute weighs on both.
        pairs = zip(results["martlet"][mode], results[peer][mode])
        return statistics.median(mine[0] / theirs[0] for mine, theirs in pairs)

    # CPU a call, the last figure of a row.
    bare = statistics.median(
        theirs[3] / mine[3]
        for mine, theirs in zip(results["martlet"]["unary"], results["bare"]["unary"]))
    print(f"unary/nghttpd {ratio('unary', 'nghttpd'):.3f}")
    met = [
        bar("unary/bare-cpu", f"{bare:.3f}", "≥0.6", bare >= 0.6),
        bar("unary/c++", f"{ratio('unary', 'c++'):.2f}", "≥4", ratio("unary", "c++") >= 4),
        bar("stream/c++", f"{ratio('stream', 'c++'):.2f}", "≥8", ratio("stream", "c++") >= 8),
        bar("ping-pong/c++", f"{ratio('chat', 'c++'):.2f}", "≥3", ratio("chat", "c++") >= 3),
        bar("idle-plaintext-KiB", f"{plain:.2f}", "≤14", plain <= 14),
        bar("idle-tls-KiB", f"{secure:.2f}", "≤38", secure <= 38),
        bar("given-back-plaintext", f"{plain_back:.2f}", "≥0.9", plain_back >= 0.9),
        bar("given-back-tls", f"{secure_back:.2f}", "≥0.9", secure_back >= 0.9),
    ]
    sys.exit(0 if all(met) else 1)


main()

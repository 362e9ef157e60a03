"""Runs the server, the load and pgbench on one cluster, and prints figures, ratios and bars.

Each round measures pgbench and the server one after the other, so that a slow minute weighs on both;
ratios are the medians of the rounds.
"""

import contextlib
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

LOAD, SERVER, PGBENCH = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:4])
SHORT = "--short" in sys.argv
ROUNDS, SECONDS = (1, 3) if SHORT else (3, 10)
SENDERS = 64
BATCH = 200
TICKS = os.sysconf("SC_CLK_TCK")

# What a send writes: that the message was sent, and its envelope in the recipient's queue.
SINGLE = """
WITH m AS (
  INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time)
  VALUES (decode(md5(random()::text), 'hex'), decode(md5(random()::text), 'hex'), 1,
    decode(md5(random()::text), 'hex'), now())
  RETURNING sender_id, id)
INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device, payload,
  urgent, ephemeral, server_time)
SELECT decode(md5(random()::text), 'hex'), 1, 1, id, sender_id, 1, :payload, false, false, now()
FROM m;
"""
BATCHED = f"""
WITH m AS (
  INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time)
  SELECT decode(md5(random()::text), 'hex'), decode(md5(random()::text), 'hex'), 1,
    decode(md5(random()::text), 'hex'), now()
  FROM generate_series(1, {BATCH})
  RETURNING sender_id, id)
INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, sender_device, payload,
  urgent, ephemeral, server_time)
SELECT decode(md5(random()::text), 'hex'), 1, 1, id, sender_id, 1, :payload, false, false, now()
FROM m;
"""


def script(folder, name, text):
    payload = "decode('" + "5a" * 300 + "', 'hex')"
    path = folder / name
    path.write_text(text.replace(":payload", payload))
    return path


@contextlib.contextmanager
def server(folder, *arguments):
    """A server with its own cluster, as people run it, but for TLS and limits."""
    process = subprocess.Popen(
        [SERVER, "serve", "--data-directory", str(folder), "--listen", "127.0.0.1:0",
         "--insecure-plaintext", "--admission", "open", "--set", "send-burst=0",
         "--set", "first-contact=accepted", *arguments],
        stdout=subprocess.PIPE, stderr=(folder / "log").open("w"), text=True)
    try:
        line = process.stdout.readline()
        match = re.search(r":(\d+)$", line.strip())
        assert match, (folder / "log").read_text()
        yield process.pid, f"127.0.0.1:{match.group(1)}"
    finally:
        process.terminate()
        process.wait()


def children(pid):
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError, IndexError):
            if entry.name.isdigit():
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                if parent == pid:
                    found.append(int(entry.name))
    return found


def cpu_seconds(pid):
    """Of a process and of its children that have ended."""
    with contextlib.suppress(OSError):
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return sum(int(fields[index]) for index in (11, 12, 13, 14)) / TICKS
    return 0


def cpu_of_parts(server_pid):
    """CPU seconds so far: the server's, and PostgreSQL's."""
    database = 0
    for postmaster in children(server_pid):
        database += cpu_seconds(postmaster) + sum(map(cpu_seconds, children(postmaster)))
    fields = pathlib.Path(f"/proc/{server_pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS, database


def pgbench(folder, path, clients, seconds):
    """(transactions a second, milliseconds that one took)."""
    output = subprocess.run(
        [PGBENCH, "-n", "-M", "prepared", "-c", str(clients), "-j", str(min(2, clients)),
         "-T", str(seconds), "-f", str(path), "-h", str(folder / "postgres"), "-U", "martlet",
         "martlet"],
        check=True, capture_output=True, text=True).stdout
    rate = float(re.search(r"tps = ([\d.]+)", output).group(1))
    latency = float(re.search(r"latency average = ([\d.]+)", output).group(1))
    return rate, latency


def checkpoint(folder):
    """Empties the tables, so that each measurement begins alike."""
    psql = pathlib.Path(PGBENCH).with_name("psql")
    command = [str(psql), "-q", "-h", str(folder / "postgres"), "-U", "martlet", "-d", "martlet",
               "-v", "ON_ERROR_STOP=1", "-c", "TRUNCATE messages, envelopes", "-c", "CHECKPOINT"]
    # The server is still deleting what was acknowledged: PostgreSQL may have to break a deadlock.
    while subprocess.run(command, stderr=subprocess.DEVNULL).returncode != 0:
        pass


def throughput(pid, address):
    """(sends a second, the server's and PostgreSQL's CPU microseconds a send)."""
    load = subprocess.Popen(
        [LOAD, "throughput", address, str(SECONDS), str(SENDERS)], stdout=subprocess.PIPE,
        text=True)
    assert load.stdout.readline().strip() == "ready"
    before = cpu_of_parts(pid)
    rate = float(load.stdout.readline())
    after = cpu_of_parts(pid)
    assert load.wait() == 0
    sends = rate * SECONDS
    return rate, *((late - early) * 1e6 / sends for early, late in zip(before, after))


def latency(address, rate):
    """(sends a second that were reached, p50 and p99 of delivery in milliseconds)."""
    output = subprocess.run(
        [LOAD, "latency", address, str(SECONDS), str(SENDERS), str(rate)], check=True,
        capture_output=True, text=True).stdout
    reached, _, p50, p99 = map(float, output.split())
    return reached, p50, p99


# Where a sample of the server's time belongs, by what its symbol or its library is called; the
# innermost frame that says so counts.
PARTS = [
    ("libpq", re.compile(r"libpq|8Postgres|PQ[a-z]")),
    ("service", re.compile(r"13MartletServer|12Cryptography|7MLSCore|sodium")),
    ("RPC", re.compile(
        r"nghttp2|4GRPC|3RPC|5HTTP2|7Reactor|8Protobuf|10MartletAPI|libssl|libcrypto|3TLS")),
]


def profile(pid, address):
    """Shares of the server's time by part, from perf; empty where that cannot be used."""
    if not shutil.which("perf"):
        return {}
    load = subprocess.Popen(
        [LOAD, "throughput", address, "4", str(SENDERS)], stdout=subprocess.PIPE, text=True)
    load.stdout.readline()
    with tempfile.TemporaryDirectory() as folder:
        data = f"{folder}/perf.data"
        recorded = subprocess.run(
            ["perf", "record", "-q", "-F", "499", "-g", "-p", str(pid), "-o", data, "--", "sleep",
             "3"], capture_output=True)
        load.wait()
        if recorded.returncode != 0:
            return {}
        text = subprocess.run(
            ["perf", "script", "-i", data, "-F", "ip,sym,dso"], capture_output=True,
            text=True).stdout
    counts = dict.fromkeys([name for name, _ in PARTS] + ["other"], 0)
    for stack in text.split("\n\n"):
        frames = [line for line in stack.splitlines() if line.strip()]
        if frames:
            counts[part_of(frames)] += 1
    total = sum(counts.values())
    return {name: count / total for name, count in counts.items()} if total else {}


def part_of(frames):
    for frame in frames:
        for name, pattern in PARTS:
            if pattern.search(frame):
                return name
    return "other"


def bar(what, figure, target, is_met):
    print(f"bar: {what} {figure} {target} {'met' if is_met else 'short'}")
    return is_met


def compare_metrics():
    """Sends with metrics, which are read once a second, beside sends without."""
    ratios, processor = [], []
    folders = [pathlib.Path(tempfile.mkdtemp(prefix="martlet-bench-")) for _ in range(2)]
    try:
        for folder in folders:
            folder.chmod(0o755)
        port = "metrics-listen=unix:" + str(folders[1] / "metrics")
        with server(folders[0]) as without, server(folders[1], "--set", port) as counted:
            for number in range(2 * ROUNDS):
                figures = {}
                # Each of them is first every other time.
                for name, folder, (pid, address) in sorted(
                        [("without", folders[0], without), ("with", folders[1], counted)],
                        reverse=number % 2 == 0):
                    checkpoint(folder)
                    reader = name == "with" and subprocess.Popen(
                        ["sh", "-c", "while curl -s -o /dev/null --unix-socket "
                         f"{folder}/metrics http://server/metrics; do sleep 1; done"])
                    figures[name] = throughput(pid, address)
                    if reader:
                        reader.kill()
                        reader.wait()
                ratios.append(figures["with"][0] / figures["without"][0])
                processor.append(figures["with"][1] / figures["without"][1])
                print(f"sends/s {figures['without'][0]:.0f} without, {figures['with'][0]:.0f} with; "
                      f"martletd's CPU a send {figures['without'][1]:.1f} µs, "
                      f"{figures['with'][1]:.1f} µs")
    finally:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"martletd's CPU a send with metrics: {statistics.median(processor):.3f} of that without")
    rate = statistics.median(ratios)
    sys.exit(0 if bar("sends-with-metrics/without", f"{rate:.3f}", "≥0.98", rate >= 0.98) else 1)


def main():
    if "--metrics" in sys.argv:
        compare_metrics()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="martlet-bench-"))
    folder.chmod(0o755)
    rounds = []
    try:
        single = script(folder, "single.sql", SINGLE)
        batched = script(folder, "batched.sql", BATCHED)
        with server(folder) as (pid, address):
            for _ in range(ROUNDS):
                row = {}
                checkpoint(folder)
                row["single"], _ = pgbench(folder, single, SENDERS, SECONDS)
                checkpoint(folder)
                tps, _ = pgbench(folder, batched, 2, SECONDS)
                row["batched"] = tps * BATCH
                checkpoint(folder)
                row["sends"], row["server"], row["postgres"] = throughput(pid, address)
                checkpoint(folder)
                _, row["commit"] = pgbench(folder, single, 1, 2)
                row["reached"], row["p50"], row["p99"] = latency(address, row["sends"] / 2)
                rounds.append(row)
                print(f"pgbench {row['single']:.0f} single rows/s, {row['batched']:.0f} batched; "
                      f"martletd {row['sends']:.0f} sends/s; at {row['reached']:.0f}/s delivery "
                      f"p50 {row['p50']:.1f} ms, p99 {row['p99']:.1f} ms; one commit "
                      f"{row['commit']:.2f} ms")
            checkpoint(folder)
            parts = profile(pid, address)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

    def middle(value):
        return statistics.median(map(value, rounds))

    server_time, database_time = (middle(lambda row, n=n: row[n]) for n in ("server", "postgres"))
    line = f"CPU a send: martletd {server_time:.1f} µs, PostgreSQL {database_time:.1f} µs"
    if parts:
        line += "; of martletd's " + ", ".join(
            f"{name} {share * server_time:.1f} µs" for name, share in parts.items())
    print(line)
    to_single = middle(lambda row: row["sends"] / row["single"])
    to_batched = middle(lambda row: row["sends"] / row["batched"])
    late = middle(lambda row: row["p99"] - row["commit"])
    met = [
        bar("sends/pgbench-single", f"{to_single:.2f}", "≥2.5", to_single >= 2.5),
        bar("sends/pgbench-batched", f"{to_batched:.2f}", "≥0.3", to_batched >= 0.3),
        bar("delivery-p99-over-commit-ms", f"{late:.1f}", "≤20", late <= 20),
    ]
    sys.exit(0 if all(met) else 1)


main()

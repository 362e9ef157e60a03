"""Keeps many subscriptions open while messages go to and fro, and watches what the server holds.

    soak.py PROGRAMS [--minutes N] [--devices N] [--rate N]
"""

import argparse
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Processes"))
from processes import Server, children, make_folder, remove

INTERVAL = 5
MEGABYTE = 1024


def memory(pid, *fields):
    """Kilobytes that a process holds, by the names of /proc/PID/status."""
    try:
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return [0] * len(fields)
    return [int(found.group(1)) if (found := re.search(rf"^{field}:\s+(\d+)", status, re.M)) else 0
            for field in fields]


def sample(server):
    """Megabytes: martletd's, PostgreSQL's own of all its processes, and what those share."""
    (node,) = memory(server.process.pid, "VmRSS")
    postmaster = server.postmaster
    held = [memory(pid, "RssAnon", "RssShmem") for pid in [postmaster, *children(postmaster)]]
    own = sum(anonymous for anonymous, _ in held)
    shared = max(shmem for _, shmem in held)
    return tuple(value / MEGABYTE for value in (node, own, shared))


class Load:
    def __init__(self, program, server, arguments):
        self.process = subprocess.Popen(
            [program, "soak", server.certificate, str(arguments.devices), str(arguments.rate),
             str(int(arguments.minutes * 60)), server.address],
            stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline().strip() == "ready"
        self.counts = [0] * 5
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            self.counts = [int(word) for word in line.split()[1:]]

    def finish(self):
        self.process.wait()
        self.reader.join()


def bar(what, figure, target, is_met):
    print(f"bar: {what} {figure} {target} {'met' if is_met else 'short'}")
    return is_met


def quarter(values, number):
    length = len(values) // 4
    return statistics.median(values[number * length:(number + 1) * length])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--devices", type=int, default=5000)
    parser.add_argument("--rate", type=float, default=200)
    arguments = parser.parse_args()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    folder = make_folder("soak")
    server = Server(arguments.programs.resolve() / "martletd", folder, "--admission", "open",
                    "--set", "send-burst=0", "--set", "first-contact=accepted")
    samples, load = [], None
    try:
        server.start()
        load = Load(arguments.programs.resolve() / "crash-load", server, arguments)
        print(f"{arguments.devices} subscriptions, {arguments.rate:g} messages a second, for "
              f"{arguments.minutes:g} minutes")
        print("minute  martletd MB  PostgreSQL's own MB  shared MB      sent  received")
        start = time.monotonic()
        while load.process.poll() is None:
            samples.append(sample(server))
            if len(samples) % (60 // INTERVAL) == 1:
                node, own, shared = samples[-1]
                sent, received, *_ = load.counts
                print(f"{(time.monotonic() - start) / 60:6.1f}  {node:11.1f}  {own:19.1f}  "
                      f"{shared:9.1f}  {sent:8}  {received:8}", flush=True)
            time.sleep(INTERVAL)
        load.finish()
        descriptors = len(list(pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir()))
        failed = server.log.count('"level":"error"')
    finally:
        if load and load.process.poll() is None:
            load.process.kill()
        server.stop()
        remove(folder)
    sent, received, again, waiting, failures = load.counts
    print(f"{sent} sent, {received} received, {again} once more, {waiting} lost, {failures} failed "
          f"attempts, {failed} errors in the log; {descriptors} descriptors at the end")
    met = [bar("messages-lost", waiting, "=0", waiting == 0 and received == sent)]
    for what, column in [("martletd", 0), ("postgres", 1)]:
        values = [row[column] for row in samples]
        ratio = quarter(values, 3) / quarter(values, 1)
        met.append(bar(f"{what}-memory-last-quarter/second", f"{ratio:.3f}", "≤1.05", ratio <= 1.05))
    sys.exit(0 if all(met) else 1)


main()

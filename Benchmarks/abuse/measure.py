"""Round trips of honest connections beside each abuse, and the server's memory under it."""

import contextlib
import os
import pathlib
import statistics
import subprocess
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests/Interop/grpc"))
from rawhttp2 import resident

BUILD = pathlib.Path(sys.argv[1]).resolve()
SERVER_CORE, LOAD_CORE = "0", "1"
ATTACK = pathlib.Path(__file__).with_name("attack.py")
SHAPES = ["early-refusals", "closed-windows", "empty-messages", "compressed-messages",
          "long-paths", "cancellations"]
ROUNDS = int(os.environ.get("ROUNDS", "5"))
# Connections of the honest, round trips a second of all of them, and for how long.
HONEST = (4, 1000, 3)
ALLOWED = 64 << 20
RETURNED = 16 << 20


@contextlib.contextmanager
def running(*command):
    process = subprocess.Popen(
        list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


class Watch:
    """The most that a process has had resident since."""

    def __init__(self, pid):
        self.pid, self.most, self.ends = pid, resident(pid), threading.Event()
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def look(self):
        while not self.ends.wait(0.02):
            self.most = max(self.most, resident(self.pid))

    def end(self):
        self.ends.set()
        self.thread.join()
        return self.most


def honest(port):
    """(lost, p50, p99, longest) of the honest connections, times in microseconds.

    The client runs ahead of whatever else its core has to do, so that what it measures is the
    server's."""
    command = ["chrt", "-f", "10", "taskset", "-c", LOAD_CORE, BUILD / "peers/load", "pace", port,
               *HONEST]
    output = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True)
    return tuple(map(int, output.stdout.split()[1:]))


def seconds_to_return(pid, idle):
    start = time.monotonic()
    while resident(pid) > idle + RETURNED:
        if time.monotonic() - start > 30:
            return 30.0
        time.sleep(0.05)
    return time.monotonic() - start


def round_of(shape):
    """(quiet p99, p99, longest, lost, bytes more than idle, seconds until they are back)."""
    with running("taskset", "-c", SERVER_CORE, BUILD / "release/EchoServer", SERVER_CORE) as server:
        port = int(server.stdout.readline().strip().rsplit(":", 1)[1])
        honest(port)
        idle = resident(server.pid)
        quiet = honest(port)
        with running("nice", "taskset", "-c", LOAD_CORE, sys.executable, ATTACK, shape,
                     port) as attack:
            assert attack.stdout.readline() == "ready\n"
            watch = Watch(server.pid)
            beside = honest(port)
            attack.stdin.close()
            lost = int(attack.stdout.readline())
            attack.wait()
        most = watch.end()
        return (quiet[2], beside[2], beside[3], quiet[0] + beside[0] + lost, most - idle,
                seconds_to_return(server.pid, idle))


def bar(what, figure, target, is_met):
    print(f"bar: {what} {figure} {target} {'met' if is_met else 'short'}")


def main():
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    shapes = sys.argv[2:] or SHAPES
    print("abuse                quiet p99   p99  longest    lost  MiB more  back after s")
    results = {shape: [] for shape in shapes}
    for _ in range(ROUNDS):
        for shape in shapes:
            row = round_of(shape)
            results[shape].append(row)
            print(f"{shape:20} {row[0]:9} {row[1]:6} {row[2]:8} {row[3]:7} {row[4] / 2**20:9.1f}"
                  f" {row[5]:8.2f}", flush=True)
    for shape, rows in results.items():
        ratio = statistics.median(row[1] / row[0] for row in rows)
        bar(f"{shape}/p99-over-quiet", f"{ratio:.2f}", "<=2.00", ratio <= 2)
        lost = sum(row[3] for row in rows)
        bar(f"{shape}/lost", lost, "0", lost == 0)
        most = max(row[4] for row in rows)
        bar(f"{shape}/bytes-over-idle", most, f"<={ALLOWED}", most <= ALLOWED)
        back = max(row[5] for row in rows)
        bar(f"{shape}/seconds-until-back", f"{back:.2f}", "<=5", back <= 5)


main()

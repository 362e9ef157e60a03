"""Times calls between devices that grpcio drives, and prints figures and bars.

The server has one core for itself, the devices and the database have the others. What is timed at
two ends is timed by one clock: both are in this process.
"""

import concurrent.futures
import contextlib
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [
    str(CHECKOUT / "Tests" / "Processes"), str(CHECKOUT / "Tests" / "Interop" / "service")]

from calling import Caller
from contract import load
from device import Connection, Device
from processes import Cluster, Server, make_folder, remove

SERVER, PGBENCH = sys.argv[1:3]
SHORT = "--short" in sys.argv
RATE = 200
CALLS = 200 if SHORT else 2000
SIGNALS = 100 if SHORT else 1000
# Two may call each other ten times at once.
CALLS_OF_A_PAIR = 10
BAR_MILLISECONDS = 20
SIGNAL_BAR_MILLISECONDS = 10


def percentiles(seconds):
    found = sorted(seconds)
    return tuple(1000 * found[min(len(found) - 1, int(len(found) * part))] for part in (0.5, 0.99))


def commit(cluster):
    """What one commit of one row takes, while nothing else happens."""
    cluster.psql("CREATE TABLE IF NOT EXISTS bench (id bigint, payload bytea)")
    with tempfile.TemporaryDirectory() as folder:
        script = pathlib.Path(folder) / "one.sql"
        script.write_text("INSERT INTO bench VALUES (1, 'x');\n")
        subprocess.run(
            [PGBENCH, "-n", "-h", cluster.folder, "-U", "martlet", "-f", script, "-c", "1", "-t",
             "200" if SHORT else "2000", "-l", "--log-prefix", f"{folder}/log", "martlet"],
            check=True, capture_output=True)
        lines = [line.split() for log in pathlib.Path(folder).glob("log*")
                 for line in log.read_text().splitlines()]
    return percentiles([int(fields[2]) / 1e6 for fields in lines])


class Pair:
    """Two who call each other, one of them with a stream that tells when it rings."""

    def __init__(self, api, calling, called):
        self.caller, self.callee = Device.register(calling), Device.register(called)
        self.callee.messaging.UpdateAccountSettings(
            api.messaging.UpdateAccountSettingsRequest(
                request_id=os.urandom(16), calls_from="CALLS_FROM_EVERYONE"),
            metadata=self.callee.metadata)
        self.calling, self.called = Caller(self.caller), Caller(self.callee)
        self.stream = self.callee.subscribe()
        self.stream.next("queue_empty")
        self.lock = threading.Lock()

    def call(self):
        """One call; gives how long it took to ring and to be answered."""
        with self.lock:
            call_id = os.urandom(16)
            start = time.perf_counter()
            self.calling.ring([self.callee], call_id=call_id)
            while True:
                frame = self.stream.next()
                if type(frame).__name__ == "IncomingCall":
                    break
                if type(frame).__name__ == "CallChange":
                    self.stream.acknowledge(frame.frame_id)
            rang = time.perf_counter()
            self.stream.acknowledge(frame.frame_id)
            won = self.called.answer(call_id, self.caller)
            answered = time.perf_counter()
            assert won.WhichOneof("outcome") == "won", won
            self.calling.end(call_id)
            return rang - start, answered - rang


def calls(pairs):
    """Calls at a rate, and what each took."""
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        begin = time.perf_counter()
        futures = []
        for number in range(CALLS):
            pause = begin + number / RATE - time.perf_counter()
            if pause > 0:
                time.sleep(pause)
            futures.append(pool.submit(pairs[number % len(pairs)].call))
        found = [future.result() for future in futures]
        return CALLS / (time.perf_counter() - begin), *map(percentiles, zip(*found))


def signals(pair):
    """How long payloads take from stream to stream."""
    call_id = pair.calling.ring([pair.callee])
    pair.called.answer(call_id, pair.caller)
    one, other = pair.calling.signal(call_id), pair.called.signal(call_id)
    one.next("peer_attached")
    other.next("state")
    times = []
    for number in range(1, SIGNALS + 1):
        start = time.perf_counter()
        one.send(number, os.urandom(500), pair.callee.address.device_id)
        while other.next("payload").sequence != number:
            pass
        times.append(time.perf_counter() - start)
        other.acknowledge(number)
    pair.calling.end(call_id)
    return percentiles(times)


def main():
    api = load()
    with contextlib.ExitStack() as stack:
        folder = make_folder("bench")
        stack.callback(remove, folder)
        cluster = Cluster(folder / "database")
        cluster.start()
        stack.callback(cluster.stop)
        connections = []
        for number in range(2):
            own = make_folder("bench")
            stack.callback(remove, own)
            server = Server(SERVER, own, "--admission", "open", "--database-url", cluster.url)
            server.start()
            stack.callback(server.stop)
            subprocess.run(
                ["taskset", "-a", "-p", "-c", str(number % os.cpu_count()),
                 str(server.process.pid)], check=True, capture_output=True)
            connections.append(Connection(api, server))
            report(api, cluster, connections)


def report(api, cluster, connections):
    nodes = len(connections)
    pairs = [Pair(api, connections[0], connections[-1]) for _ in range(CALLS // CALLS_OF_A_PAIR)]
    base = commit(cluster)
    rate, ring, answer = calls(pairs)
    signal = signals(Pair(api, connections[0], connections[-1]))
    print(f"{nodes} server{'s' if nodes > 1 else ''}, {rate:.0f} calls/s of {RATE} asked for")
    print(f"  {'one commit of a row':34} p50 {base[0]:7.2f} ms  p99 {base[1]:7.2f} ms")
    for name, (half, most), bar in (
            ("StartCall to the callee's frame", ring, base[1] + BAR_MILLISECONDS),
            ("AnswerCall to won", answer, base[1] + BAR_MILLISECONDS),
            ("payload from stream to stream", signal, SIGNAL_BAR_MILLISECONDS)):
        verdict = f"bar {bar:.1f} ms: {'kept' if most <= bar else 'missed'}"
        if name.startswith("payload") and nodes > 1:
            verdict = "through the database"
        print(f"  {name:34} p50 {half:7.2f} ms  p99 {most:7.2f} ms  {verdict}")


main()

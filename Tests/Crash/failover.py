"""A primary and its synchronous standby, of which the primary is lost while devices send and receive.

    failover.py PROGRAMS [--short] [--seed NUMBER]

Each round the primary is killed, stopped, or left behind a network that swallows what is sent; the
standby is promoted, and the old primary becomes the new standby. The devices of the load repeat a
message under one identifier until the server says that it has it, and check that each that was
acknowledged arrives once and in order. Between the rounds the database is frozen for a while, its
sessions are ended, its connections are used up and its disk is full: callers are told to try again,
and never of an internal error.
"""

import argparse
import collections
import pathlib
import random
import statistics
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Processes"))
from devices import Load
from pair import (
    BlackHole, Pair, SmallDisk, end_sessions, freeze, set_read_only, take_connections, thaw)
from processes import Server, make_folder, remove

# How long senders may wait once the standby is promoted: for a primary that was killed, and for one
# that is silent, which takes ten seconds to be given up.
KILLED_LIMIT, SILENT_LIMIT = 6, 15
RECOVERY_LIMIT = 90
ALLOWED = {"UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "ABORTED"}


class Trial:
    """A server on a pair of databases, and what is done to them."""

    def __init__(self, built, folder, disk=None):
        self.disk = disk
        self.pair = Pair(folder / "databases", is_alone=disk is not None)
        self.pair.start()
        if disk:
            disk.hold(self.pair.primary)
        self.server = Server(
            built / "martletd", folder, "--admission", "open", "--set", "send-burst=0", "--set",
            "first-contact=accepted", "--database-url", self.pair.url)
        self.server.start()
        self.load = None
        self.names = 0
        self.waits = collections.defaultdict(list)
        self.faults = []

    def mark(self):
        """From now on it is measured how long no sender is answered."""
        self.names += 1
        name = f"{self.names}"
        self.load.tell("mark", name, 0)
        return name

    def wait(self, kind, name, since, limit):
        """Waits until senders are answered again; `limit` is how long that may take."""
        deadline = time.monotonic() + RECOVERY_LIMIT
        while name not in self.load.recovered and time.monotonic() < deadline:
            time.sleep(0.02)
        took = time.monotonic() - since
        self.waits[kind].append(took)
        if name not in self.load.recovered:
            self.faults.append(f"no answer after: {kind}")
        elif took > limit:
            self.faults.append(f"{kind}: answered after {took:.1f} s, expected {limit} s at most")

    def lose_primary(self, kind):
        """Has the standby take over from a primary that is lost."""
        begun = time.monotonic()
        old = self.pair.primary
        if kind == "killed":
            old.kill()
        else:
            freeze(old)
        name = self.mark()
        time.sleep(random.uniform(0, 1))
        self.pair.promote()
        promoted = time.monotonic()
        # One that is silent is not missed before its time is over.
        self.wait(kind, name, promoted if kind == "killed" else begun,
                  KILLED_LIMIT if kind == "killed" else SILENT_LIMIT)
        if kind != "killed":
            old.kill()
        self.pair.renew_standby()

    def freeze(self, seconds):
        """Stops the database for a while."""
        freeze(self.pair.primary)
        name = self.mark()
        time.sleep(seconds)
        thaw(self.pair.primary)
        self.wait(f"frozen for {seconds} s", name, time.monotonic(), KILLED_LIMIT)

    def end_sessions(self):
        begun = time.monotonic()
        end_sessions(self.pair.primary)
        name = self.mark()
        self.wait("sessions ended", name, begun, KILLED_LIMIT)

    def use_up_connections(self, seconds):
        """Others have taken every connection when the server looks for new ones."""
        taken = take_connections(self.pair.primary)
        end_sessions(self.pair.primary)
        name = self.mark()
        time.sleep(seconds)
        for each in taken:
            each.kill()
            each.wait()
        self.wait("connections used up", name, time.monotonic(), KILLED_LIMIT + 6)

    def read_only(self, seconds):
        """What a server answers that was demoted."""
        set_read_only(self.pair.primary, True)
        # The setting reaches each session when that is next idle.
        time.sleep(0.3)
        name = self.mark()
        time.sleep(seconds)
        set_read_only(self.pair.primary, False)
        self.wait("read only", name, time.monotonic(), KILLED_LIMIT + 6)

    def fill_disk(self, seconds):
        end = time.monotonic() + seconds
        self.disk.fill()
        time.sleep(1)
        name = self.mark()
        while time.monotonic() < end:
            # What PostgreSQL frees meanwhile is taken, too.
            self.disk.fill()
            time.sleep(0.5)
        self.disk.free()
        self.wait("disk full", name, time.monotonic(), KILLED_LIMIT + 6)

    def finish(self):
        """Has the devices settle, prints what was measured, and notes what was wrong."""
        self.load.tell("end")
        report = self.load.finish()
        self.check(report)
        for kind, times in self.waits.items():
            print(f"  {kind:20}  answered again after {statistics.median(times):.2f} s (median), "
                  f"{max(times):.2f} s at the longest, {len(times)} times")
        print(f"  sends {report['sends']}, acknowledged {report['acknowledged']}, of those "
              f"{report['acceptedAsDuplicates']} by a repeat; received {report['received']} once each, "
              f"{report['duplicatesSuppressed']} came again and were known; lost {report['lost']}, "
              f"out of order {report['outOfOrder']}")
        print("  failed attempts: " + ", ".join(
            f"{code} {count}" for code, count in sorted(report["failures"].items())))

    def check(self, report):
        self.faults += [
            f"{what}: {report[what]}" for what in (
                "notAcknowledged", "lost", "neverSent", "altered", "outOfOrder", "receiptsMissing",
                "receiptsTwice") if report[what]]
        if unexpected := set(report["failures"]) - ALLOWED:
            self.faults.append(f"attempts failed with {unexpected}")
        complaints = [line for line in self.server.log.splitlines() if "call failed" in line]
        # One line a minute and kind is what the log is told of a database that cannot do it now.
        if wrong := [line for line in complaints if "cannot do it now" not in line]:
            self.faults.append(wrong[0])
        if len(complaints) > 40:
            self.faults.append(f"{len(complaints)} lines of failed calls in the log")

    def stop(self):
        if self.load and self.load.process.poll() is None:
            self.load.process.kill()
        self.server.stop()
        self.pair.stop()


def run(built, is_short, rounds):
    """Every fault of a run; prints what was measured."""
    folder = make_folder("failover")
    trial = None
    try:
        trial = Trial(built, folder)
        rate, accounts = (100, 6) if is_short else (300, 18)
        trial.load = Load(built, [trial.server], 1 if is_short else 20_000, rate, accounts)
        time.sleep(1)
        for kind in rounds:
            trial.lose_primary(kind)
            time.sleep(random.uniform(0.5, 2))
        if not is_short:
            trial.freeze(20)
            trial.use_up_connections(5)
        trial.end_sessions()
        trial.read_only(1 if is_short else 5)
        trial.finish()
        return trial.faults
    finally:
        if trial:
            trial.stop()
        remove(folder)


def run_on_full_disk(built):
    """The disk of the database is full for a while, if this user may mount one that is small."""
    folder = make_folder("failover")
    disk = SmallDisk(folder / "disk", 200)
    trial = None
    try:
        if not disk.is_mounted:
            print("  disk full             not tried: this user may not mount a small disk")
            return []
        trial = Trial(built, folder, disk)
        trial.load = Load(built, [trial.server], 2000, 200, 12)
        time.sleep(2)
        trial.fill_disk(8)
        trial.finish()
        return trial.faults
    finally:
        if trial:
            trial.stop()
        disk.close()
        remove(folder)


def start_beside_black_hole(built):
    """A first host that swallows packets, when the server starts."""
    folder = make_folder("failover")
    pair = hole = server = None
    try:
        pair = Pair(folder / "databases", is_alone=True)
        pair.start()
        hole = BlackHole()
        server = Server(
            built / "martletd", folder, "--admission", "open", "--database-url",
            pair.url_behind(hole))
        begun = time.monotonic()
        server.start()
        took = time.monotonic() - begun
        print(f"  started behind a host that swallows packets after {took:.2f} s")
        return [] if took <= 15 else [f"started after {took:.1f} s, expected 15 s at most"]
    finally:
        if server:
            server.stop()
        if hole:
            hole.close()
        if pair:
            pair.stop()
        remove(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    print(f"seed {arguments.seed}")
    built = arguments.programs.resolve()
    rounds = ["killed", "frozen"] if arguments.short else ["killed"] * 10 + ["frozen"] * 3
    faults = start_beside_black_hole(built) + run(built, arguments.short, rounds)
    if not arguments.short:
        faults += run_on_full_disk(built)
    for fault in faults:
        print(f"  FAULT {fault}")
    print(f"{len(rounds)} failovers; {len(faults)} faults")
    sys.exit(1 if faults else 0)


main()

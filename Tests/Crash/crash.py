"""Kills servers and databases while devices send and receive, and checks what became of every message.

    crash.py PROGRAMS [--short] [--seed NUMBER]

Exactly once rests on this: a sender repeats a message under one identifier until the server says that
it has it; a device knows again, by that identifier, what it has handled but could not acknowledge in
time. Devices of the load keep their memory; the programs of the people, with the client library, are
killed too, and have only their files.
"""

import argparse
import collections
import pathlib
import random
import statistics
import sys
import time

from devices import Load
from people import People

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Processes"))
from pair import is_session
from processes import Cluster, Server, children, kill, kill_database, make_folder, remove

RECOVERY_LIMIT = 60


class Stage:
    """Nodes on one database, and the ways to kill them."""

    def __init__(self, built, folder, nodes):
        self.folder = folder
        self.cluster = None
        arguments = ["--admission", "open", "--set", "send-burst=0",
                     "--set", "first-contact=accepted"]
        if nodes > 1:
            self.cluster = Cluster(folder / "postgres")
            self.cluster.start()
            arguments += ["--database-url", self.cluster.url]
        # Nodes share the folder of the certificate.
        self.servers = [Server(built / "martletd", folder, *arguments) for _ in range(nodes)]
        for server in self.servers:
            server.start()

    @property
    def postmaster(self):
        return self.cluster.process.pid if self.cluster else self.servers[0].postmaster

    def kill(self, kind):
        """Kills; returns what starts again what does not by itself, and the nodes concerned."""
        everybody = list(range(len(self.servers)))
        if kind == "node":
            node = random.choice(everybody)
            self.servers[node].kill()
            return self.servers[node].start, [node]
        if kind == "all nodes":
            for server in self.servers:
                server.kill()
            return (lambda: [server.start() for server in self.servers]), everybody
        postmaster = self.postmaster
        if postmaster is None:
            # The node is just starting it again.
            return None, []
        if kind == "backend":
            workers = [pid for pid in children(postmaster) if is_session(pid)]
            kill(*workers[:1])
            return (lambda: None), everybody if workers else []
        if self.cluster:
            self.cluster.kill()
            return self.cluster.start, everybody
        kill_database(postmaster)
        return (lambda: None), everybody

    def stop(self):
        for server in self.servers:
            server.stop()
        if self.cluster:
            self.cluster.stop()


def run(built, nodes, deck, messages, rate, accounts):
    """One stage from its start to its checks; returns its report and its faults."""
    folder = make_folder("crash")
    stage = people = load = None
    try:
        stage = Stage(built, folder, nodes)
        people = People(built, folder, stage.servers)
        load = Load(built, stage.servers, messages, rate, accounts)
        people.start()
        kinds, names = kill_at_random(stage, load, deck)
        load.tell("end")
        people.stop()
        report = load.finish()
        people.settle()
        counts = people.check()
        recoveries = collections.defaultdict(list)
        faults = people.faults + [
            f"{what}: {report[what]}" for what in (
                "notAcknowledged", "lost", "neverSent", "altered", "outOfOrder",
                "receiptsMissing", "receiptsTwice") if report[what]]
        for name, kind in names.items():
            if name in load.recovered:
                recoveries[kind].append(load.recovered[name])
            else:
                faults.append(f"no recovery after kill {name} of {kind}")
        unexpected = set(report["failures"]) - {
            "UNAVAILABLE", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "ABORTED"}
        if unexpected:
            faults.append(f"attempts failed with {unexpected}")
        for server in stage.servers:
            log = server.log
            if "call failed" in log:
                faults.append(next(line for line in log.splitlines() if "call failed" in line))
        return report, counts, kinds, recoveries, faults
    finally:
        if people:
            people.stopped.set()
            for device in people.devices:
                if device.process:
                    device.process.kill()
        if load and load.process.poll() is None:
            load.process.kill()
        if stage:
            stage.stop()
        remove(folder)


def kill_at_random(stage, load, deck):
    """Kills by a shuffled deck; returns how often each kind, and what each mark stands for."""
    deck = list(deck)
    random.shuffle(deck)
    kinds, names = collections.Counter(), {}
    while deck:
        time.sleep(random.uniform(0.3, 2.5))
        kind = deck.pop()
        restart, concerned = stage.kill(kind)
        if not concerned:
            deck.append(kind)
            continue
        kinds[kind] += 1
        marks = []
        for node in concerned:
            name = f"{len(names)}"
            names[name] = kind
            marks.append(name)
            load.tell("mark", name, node)
        time.sleep(random.choice([0, 0, random.uniform(0, 1.5)]))
        restart()
        # Sometimes the next kill comes before everything is well again.
        if random.random() < 0.25:
            continue
        deadline = time.monotonic() + RECOVERY_LIMIT
        while not all(name in load.recovered for name in marks):
            if time.monotonic() > deadline:
                return kinds, names
            time.sleep(0.05)
    deadline = time.monotonic() + RECOVERY_LIMIT
    while len(load.recovered) < len(names) and time.monotonic() < deadline:
        time.sleep(0.05)
    return kinds, names


def show(title, result, seconds):
    report, counts, kinds, recoveries, faults = result
    print(f"{title}, {seconds:.0f} s")
    print("  kills             " + ", ".join(f"{kind} {n}" for kind, n in sorted(kinds.items()))
          + f", client programs {counts['kills']}")
    for kind, times in sorted(recoveries.items()):
        print(f"  answered again    after a kill of {kind}: median {statistics.median(times):.2f} s, "
              f"longest {max(times):.2f} s")
    print(f"  sends             {report['sends']}, acknowledged {report['acknowledged']}, of those "
          f"{report['acceptedAsDuplicates']} by a repeat whose first attempt had been stored")
    print(f"  received          {report['received']} copies once each; {report['duplicatesSuppressed']} "
          "came again and were known by their identifier")
    print(f"  wrong             lost {report['lost']}, never sent {report['neverSent']}, altered "
          f"{report['altered']}, out of order {report['outOfOrder']}")
    print(f"  receipts          {report['receipts']}, missing {report['receiptsMissing']}, twice "
          f"{report['receiptsTwice']}")
    print("  failed attempts   "
          + ", ".join(f"{code} {n}" for code, n in sorted(report["failures"].items())))
    print(f"  client library    {counts['sent']} messages sent, {counts['received']} copies "
          f"received, lost {counts['lost']}; {counts['shown']} shown, of those {counts['shown again']} "
          "once more after a kill")
    for fault in faults:
        print(f"  FAULT             {fault}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32))
    parser.add_argument("--messages", type=int)
    arguments = parser.parse_args()
    random.seed(arguments.seed)
    messages = arguments.messages or (800 if arguments.short else 60_000)
    rate, accounts = (200, 9) if arguments.short else (600, 36)
    if arguments.short:
        decks = [["node", "database"], ["node", "database"]]
    else:
        decks = [["node"] * 6 + ["database"] * 6 + ["backend"] * 2,
                 ["node"] * 6 + ["all nodes"] * 2 + ["database"] * 6 + ["backend"] * 2]
    print(f"seed {arguments.seed}")
    sums, kills, faults = collections.Counter(), collections.Counter(), 0
    for nodes, deck, title in [
            (1, decks[0], "one node with a PostgreSQL of its own"),
            (2, decks[1], "two nodes on one PostgreSQL")]:
        start = time.monotonic()
        result = run(arguments.programs.resolve(), nodes, deck, messages // 2, rate, accounts)
        show(title, result, time.monotonic() - start)
        sums.update({name: n for name, n in result[0].items() if isinstance(n, int)})
        kills += result[2]
        faults += len(result[4])
    print(f"in all: {sums['sends']} sends, {sums['acknowledged']} acknowledged, {sums['received']} "
          f"copies received, {sums['lost']} lost, {sum(kills.values())} kills "
          f"({', '.join(f'{kind} {n}' for kind, n in sorted(kills.items()))}); {faults} faults")
    sys.exit(1 if faults else 0)


main()

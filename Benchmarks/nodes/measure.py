"""Runs servers with people whom they know and do not know, streams to which nothing comes, accounts,
and an account that is deleted with much of its own; prints figures and bars."""

import argparse
import contextlib
import os
import pathlib
import re
import resource
import socket
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Processes"))

from processes import children, make_folder, postgres_program, remove

TICKS = os.sysconf("SC_CLK_TCK")
# An account and device whose number is N, as presence-load has them.
NUMBER = "decode(lpad(to_hex(n), 32, '0'), 'hex')"


class Node:
    """A server with a database of its own, which may be stopped and started again."""

    def __init__(self, built, folder, *arguments):
        self.built, self.folder, self.port, self.process = built, folder, 0, None
        self.arguments = arguments

    def start(self):
        self.process = subprocess.Popen(
            [self.built / "martletd", "serve", "--data-directory", self.folder, "--listen",
             f"127.0.0.1:{self.port}", "--insecure-plaintext", "--admission", "open", "--set",
             "send-burst=0", "--set", "first-contact=accepted", *self.arguments],
            stdout=subprocess.PIPE, stderr=(self.folder / "log").open("a"), text=True)
        self.port = int(re.search(r":(\d+)$", self.process.stdout.readline().strip())[1])

    def stop(self):
        self.process.terminate()
        self.process.wait()

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def psql(self, *statements):
        command = [postgres_program("psql"), "-q", "-A", "-t", "-h", self.folder / "postgres", "-U",
                   "martlet", "-d", "martlet", "-v", "ON_ERROR_STOP=1"]
        for statement in statements:
            command += ["-c", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def cpu(self):
        """CPU seconds so far: the server's, and PostgreSQL's with sessions that have ended."""
        own = cpu_seconds(self.process.pid, with_children=False)
        database = 0
        for postmaster in children(self.process.pid):
            database += cpu_seconds(postmaster) + sum(map(cpu_seconds, children(postmaster)))
        return own, database

    def resident(self):
        pages = int(pathlib.Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def node(built, *arguments):
    folder = pathlib.Path(make_folder("nodes"))
    started = Node(built, folder, *arguments)
    try:
        started.start()
        yield started
    finally:
        if started.process and started.process.poll() is None:
            started.stop()
        remove(folder)


def cpu_seconds(pid, with_children=True):
    with contextlib.suppress(OSError):
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        return sum(int(fields[index]) for index in ((11, 12, 13, 14) if with_children else (11, 12))) / TICKS
    return 0


def bar(what, figure, most, unit=""):
    verdict = "met" if figure <= most else "short"
    print(f"bar: {what} {figure:.2f} ≤{most}{unit} {verdict}")
    return verdict == "met"


def people_unknown(built, senders, recipients, rounds):
    """What a send costs to somebody whom the node has to look up, of one whom it knows."""
    # Connections, and plans of statements, are made for the first of them.
    first = recipients // 3
    sends = senders * (recipients - first)
    ratios = []
    with node(built) as server:
        load = subprocess.Popen(
            [built / "messaging-load", "spread", server.address, str(senders), str(recipients)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert load.stdout.readline().strip() == "ready"

        def one_pass(start=first):
            before = server.cpu()
            print(start, recipients if start else first, file=load.stdin, flush=True)
            rate = float(load.stdout.readline())
            after = server.cpu()
            return rate, *((late - early) * 1e6 / sends for early, late in zip(before, after))

        one_pass(0), one_pass()
        for _ in range(rounds):
            server.stop()
            server.start()
            one_pass(0)
            (cold_rate, *cold), (warm_rate, *warm) = one_pass(), one_pass()
            ratios.append(sum(cold) / sum(warm))
            print(f"  not remembered: {cold_rate:.0f} sends/s, martletd {cold[0]:.0f} µs, PostgreSQL "
                  f"{cold[1]:.0f} µs; remembered: {warm_rate:.0f} sends/s, {warm[0]:.0f} µs, "
                  f"{warm[1]:.0f} µs")
        load.stdin.close()
        load.wait()
    return bar("send-not-remembered/remembered-cpu", statistics.median(ratios), 1.5)


def idle_streams(built, count, seconds):
    """What streams cost to which nothing comes, each on a connection of its own."""
    with node(built) as server:
        key = subprocess.run(
            [built / "presence-load", "key"], capture_output=True, text=True, check=True).stdout.strip()
        server.psql(
            f"INSERT INTO accounts (id, identity_key) SELECT {NUMBER}, {NUMBER} || {NUMBER} "
            f"FROM generate_series(0, {count - 1}) n",
            "INSERT INTO devices (account_id, id, registration_id, authentication_key, "
            f"encrypted_name) SELECT {NUMBER}, 1, 1, decode('{key}', 'hex'), '' "
            f"FROM generate_series(0, {count - 1}) n", "ANALYZE")
        time.sleep(2)

        def share():
            before, since = server.cpu(), time.monotonic()
            time.sleep(seconds)
            after, took = server.cpu(), time.monotonic() - since
            return [(late - early) / took for early, late in zip(before, after)]

        without = share()
        early = server.resident()
        load = subprocess.Popen(
            [built / "presence-load", "subscribe", server.address, str(count)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for word in ("ready", "opened"):
            assert load.stdout.readline().strip() == word
        time.sleep(10)
        stream = (server.resident() - early) / count / 1024
        idle = share()
        load.stdin.close()
        load.wait()
    print(f"  {count} streams, each on its own connection in plaintext: {stream:.1f} KiB each; of a "
          f"core martletd {idle[0]:.4f} ({without[0]:.4f} without any), PostgreSQL {idle[1]:.4f} "
          f"({without[1]:.4f})")
    polls = 100 * (sum(idle) - sum(without)) * 5000 / count
    return all([
        bar("5000-idle-streams-percent-of-a-core", polls, 0.3),
        bar("stream-with-connection-KiB", stream, 24)])


def account_size(built, count):
    """What an account with one device takes in the database, as the client library registers it."""
    with node(built) as server:
        size = ("SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c WHERE c.relkind = 'r' "
                "AND c.relnamespace = 'public'::regnamespace")

        def register(number):
            subprocess.run(
                [built / "martlet", "register", "--account", server.folder / f"account{number}",
                 "--server", server.address, "--plaintext"],
                check=True, capture_output=True)

        register(0)
        before = int(server.psql(size))
        for number in range(1, count + 1):
            register(number)
        each = (int(server.psql(size)) - before) / count / 1000
        tables = server.psql(
            "SELECT string_agg(format('%s %s', relname, bytes), ', ') FROM (SELECT relname, "
            f"(pg_total_relation_size(oid) / {count + 1})::bigint AS bytes FROM pg_class WHERE "
            "relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY 2 DESC LIMIT 6) t")
    print(f"  an account with one device: {each:.0f} KB; {tables.strip()}")
    return bar("account-KB", each, 80)


def deletion(built, messages, seconds):
    """What others notice of the deletion of an account with many messages."""
    with node(built) as server:
        number = "decode(lpad(to_hex({}), 32, '0'), 'hex')".format
        owner = number(1)
        server.psql(
            f"INSERT INTO accounts (id, identity_key) SELECT {NUMBER}, {NUMBER} || {NUMBER} "
            "FROM generate_series(1, 501) n",
            f"INSERT INTO conversations (id, kind) SELECT {number('n + 10000')}, 'direct' "
            "FROM generate_series(2, 501) n",
            "INSERT INTO conversation_participants (conversation_id, account_id, peer_id) "
            f"SELECT {number('n + 10000')}, {owner}, {number('n')} FROM generate_series(2, 501) n",
            "INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time) "
            f"SELECT {owner}, {number('n')}, 1, {number('10002 + n % 500')}, now() "
            f"FROM generate_series(1, {messages}) n", "ANALYZE", "CHECKPOINT")

        def latency():
            output = subprocess.run(
                [built / "messaging-load", "latency", server.address, str(seconds), "64", "1000"],
                check=True, capture_output=True, text=True).stdout
            return list(map(float, output.split()))

        quiet = latency()
        deleting = subprocess.Popen(
            f"sleep 2; exec {built}/martletd accounts delete {1:032x} --yes --data-directory "
            f"{server.folder}", shell=True, stdout=subprocess.DEVNULL)
        while_deleting = latency()
        begun = time.monotonic()
        assert deleting.wait() == 0
        left = int(server.psql(f"SELECT count(*) FROM messages WHERE sender_id = {owner}"))
        assert left == 0 and time.monotonic() - begun < 60
    print(f"  delivery at 1,000 a second: p50 {quiet[2]:.1f} ms, p99 {quiet[3]:.1f} ms; while an account "
          f"with {messages} messages is deleted p50 {while_deleting[2]:.1f} ms, p99 "
          f"{while_deleting[3]:.1f} ms")
    return bar("delivery-p99-while-deleting/without", while_deleting[3] / quiet[3], 2)


def sweeping(built, rows, seconds):
    """What sends notice of rows that have expired and are removed."""
    with node(built) as server:
        def rate():
            load = subprocess.run(
                [built / "messaging-load", "throughput", server.address, str(seconds), "64"],
                check=True, capture_output=True, text=True).stdout
            return float(load.splitlines()[-1])

        def left():
            return int(server.psql(
                "SELECT (SELECT count(*) FROM messages WHERE expires_at < now()) + "
                "(SELECT count(*) FROM envelopes WHERE expires_at < now())"))

        rate()
        before = rate()
        # Accounts that are there, so that the queues belong to somebody.
        server.psql(
            "INSERT INTO messages (sender_id, id, sender_device, conversation_id, server_time, "
            f"expires_at) SELECT a.id, {NUMBER}, 1, {NUMBER}, now(), now() FROM generate_series(1, "
            f"{rows // 2}) n, (SELECT id FROM accounts LIMIT 1) a",
            "INSERT INTO envelopes (recipient_id, device_id, kind, message_id, sender_id, "
            "sender_device, payload, urgent, ephemeral, server_time, expires_at) SELECT d.account_id, "
            f"1, 1, {NUMBER}, d.account_id, 1, decode(repeat('5a', 300), 'hex'), false, false, now(), "
            f"now() FROM generate_series(1, {rows // 2 // 100}) n, (SELECT account_id FROM devices "
            "LIMIT 100) d", "ANALYZE", "CHECKPOINT")
        deadline = time.monotonic() + 90
        while left() >= rows - 2000 and time.monotonic() < deadline:
            time.sleep(0.2)
        first = left()
        during = rate()
        last = left()
        swept = (first - last) / seconds
    print(f"  sends/s {before:.0f}, {during:.0f} while {swept:.0f} expired rows a second are removed "
          f"({last} of {rows} left)")
    assert 0 < last < first < rows, "nothing was removed meanwhile, or everything before"
    return bar("sends-without/while-sweeping", before / during, 1.1)


@contextlib.contextmanager
def redis():
    """A Redis of this measurement's own; gives its URL."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    process = subprocess.Popen(
        ["redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"],
        stdout=subprocess.DEVNULL)
    try:
        yield f"redis://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()


def across(built, seconds, rates):
    """How long messages take from a sender on one node to a stream on another, by what wakes it."""
    last = {}
    with redis() as url:
        for name, settings in (("NOTIFY", []), ("Redis", ["--set", f"redis-url={url}"])):
            with node(built, *settings) as here:
                database = f"host={here.folder / 'postgres'} user=martlet dbname=martlet"
                with node(built, "--database-url", database, *settings) as there:
                    # Redis is relied on alone once it has been there for 5 seconds.
                    time.sleep(8)
                    for rate in rates:
                        before = [server.cpu() for server in (here, there)]
                        output = subprocess.run(
                            [built / "messaging-load", "latency", f"{here.address},{there.address}",
                             str(seconds), "64", str(rate)],
                            check=True, capture_output=True, text=True).stdout
                        reached, count, middle, late = map(float, output.split())
                        cpu = sum(sum(server.cpu()) - sum(early)
                                  for server, early in zip((here, there), before))
                        print(f"  across nodes with {name} at {rate} a second ({reached:.0f} reached, "
                              f"{count:.0f} arrived): p50 {middle:.1f} ms, p99 {late:.1f} ms, "
                              f"{cpu / count * 1e6:.0f} µs of CPU a message")
                        last[name, rate] = late
    return bar("across-nodes-with-Redis-p99-ms", last["Redis", rates[0]], 100)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("built", type=pathlib.Path)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--only", choices=["across", "unknown", "idle", "size", "deletion", "sweep"])
    given = parser.parse_args()
    built, short = given.built.resolve(), given.short
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    parts = {
        "across": lambda: across(built, 3 if short else 15, [300] if short else [300, 1000]),
        "unknown": lambda: people_unknown(built, 64, 30 if short else 75, 1 if short else 3),
        "idle": lambda: idle_streams(built, 500 if short else 5000, 20 if short else 60),
        "size": lambda: account_size(built, 5 if short else 40),
        "sweep": lambda: sweeping(built, 100_000 if short else 500_000, 3 if short else 10),
        "deletion": lambda: deletion(built, 10_000 if short else 100_000, 3 if short else 10),
    }
    met = [part() for name, part in parts.items() if given.only in (None, name)]
    sys.exit(0 if all(met) else 1)


main()

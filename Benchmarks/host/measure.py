"""Times what serves applications' back ends, and prints figures and bars.

The server has one core for itself; the database and whoever calls have the others. Rates of calls
are compared by the server's CPU time for each: what calls it is slower than the server.
"""

import contextlib
import importlib
import os
import pathlib
import queue
import re
import subprocess
import sys
import threading
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [
    str(CHECKOUT / "Tests" / "Processes"), str(CHECKOUT / "Tests" / "Interop" / "service"),
    str(CHECKOUT / "Benchmarks" / "calls")]

from backend import Authority, HostServer
from contract import load
from device import Connection, Device
from grpc_health.v1 import health_pb2, health_pb2_grpc
from processes import Server, built_program, make_folder, postgres_program, remove
from receiver import Receiver

PGBENCH = sys.argv[1]
SHORT = "--short" in sys.argv
EVENTS = 5_000 if SHORT else 50_000
CALLS = 2_000 if SHORT else 20_000
SENDS = 500 if SHORT else 5_000
JOBS = 10_000 if SHORT else 50_000
SECONDS = 3 if SHORT else 10
WINDOW = 200
TICKS = os.sysconf("SC_CLK_TCK")
ISSUER = "https://bench.example"
results = []


def bar(what, figure, target, is_met):
    results.append((what, figure, target, is_met))


class Stage:
    """A server, a back end of a tenant, and a receiver of webhooks."""

    def __init__(self, stack):
        self.api = load()
        for name in ("internal", "push"):
            setattr(self.api, name, importlib.import_module(f"martlet.v1.{name}_pb2"))
            setattr(
                self.api, f"{name}_stubs",
                importlib.import_module(f"martlet.v1.{name}_pb2_grpc"))
        self.folder = make_folder("bench")
        stack.callback(remove, self.folder)
        authority = Authority("public")
        (self.folder / "public.pem").write_bytes(authority.pem)
        self.receiver = Receiver(authority, self.folder)
        stack.callback(self.receiver.close)

        def start(*arguments):
            own = make_folder("bench")
            stack.callback(remove, own)
            server = Server(built_program("martletd"), own, *arguments)
            server.start()
            stack.callback(server.stop)
            return server

        self.host = HostServer(
            self.api, start, self.folder, "--admission", "open", "--set", "send-burst=0",
            "--set", "first-contact=accepted", "--set", f"egress-ports={self.receiver.port}",
            "--set", f"egress-networks={self.receiver.address}",
            "--set", f"egress-authorities={self.folder / 'public.pem'}")
        self.server = self.host.server
        self.back_end = self.host.connect(self.host.add("bench", ISSUER))
        self.host.reload()
        self.connection = Connection(self.api, self.server)
        subprocess.run(
            ["taskset", "-a", "-p", "-c", "0", str(self.server.process.pid)], check=True,
            capture_output=True)

    def psql(self, sql):
        return subprocess.run(
            [postgres_program("psql"), "-h", self.server.folder / "postgres", "-U", "martlet",
             "-d", "martlet", "-qAtc", sql], check=True, capture_output=True, text=True
        ).stdout.strip()

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.server.process.pid}/stat").read_text()
        fields = fields.rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def egress_cpu(self):
        """CPU seconds of the thread that asks services elsewhere."""
        for task in pathlib.Path(f"/proc/{self.server.process.pid}/task").iterdir():
            if (task / "comm").read_text().strip() == "egress":
                fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
                return (int(fields[11]) + int(fields[12])) / TICKS
        raise AssertionError("there is no such thread")

    def pgbench(self, sql, clients):
        script = self.folder / "script.sql"
        script.write_text(sql)
        output = subprocess.run(
            [PGBENCH, "-n", "-M", "prepared", "-c", str(clients), "-j", "1", "-T", str(SECONDS),
             "-f", script, "-h", self.server.folder / "postgres", "-U", "martlet", "martlet"],
            check=True, capture_output=True, text=True).stdout
        return float(re.search(r"tps = ([\d.]+)", output)[1])

    def webhook(self, path):
        subprocess.run(
            [built_program("martletd"), "webhooks", "add", self.receiver.url(path), "--issuer",
             ISSUER, "--data-directory", self.server.folder], check=True, capture_output=True)


INSERT = """
INSERT INTO events (issuer, kind, account_id, external_id)
SELECT '{issuer}', 1, decode(md5(random()::text), 'hex'), 'user' || n FROM generate_series(1, {count}) n
"""


def follow(stage, name, count):
    """Reads so many events, acknowledging each batch."""
    api, frames = stage.api.internal, queue.Queue()
    frames.put(api.StreamEventsRequest(start=api.StreamEventsRequest.Start(consumer=name)))
    stream = stage.back_end.stub.StreamEvents(iter(frames.get, None), timeout=600)
    seen = 0
    for reply in stream:
        seen += len(reply.events)
        if reply.events:
            frames.put(api.StreamEventsRequest(
                acknowledgement=api.StreamEventsRequest.Acknowledgement(
                    cursor=reply.events[-1].cursor)))
        if seen >= count:
            break
    frames.put(None)
    stream.cancel()


def feed(stage, consumers, label):
    """Events a second that so many consumers get, all together."""
    threads = [
        threading.Thread(target=follow, args=(stage, f"{label}-{number}", EVENTS))
        for number in range(consumers)]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return consumers * EVENTS / (time.perf_counter() - start)


def webhooks(stage, count, label):
    """Events a second that so many webhooks get, all together."""
    stage.psql("DELETE FROM events; DELETE FROM webhooks")
    paths = [f"/{label}/{number}" for number in range(count)]
    for path in paths:
        stage.webhook(path)
    stage.psql(INSERT.format(issuer=ISSUER, count=EVENTS))
    start = time.perf_counter()
    # A post holds at most 100 events; those that read them would take longer than the server.
    for path in paths:
        stage.receiver.wait(path, lambda posts: len(posts) >= EVENTS // 100, timeout=600)
    return count * EVENTS / (time.perf_counter() - start)


def events(stage):
    print(f"events, {EVENTS} each")
    single = stage.pgbench(INSERT.format(issuer="https://other.example", count=1) + ";", 8)
    batched = 200 * stage.pgbench(
        INSERT.format(issuer="https://other.example", count=200) + ";", 2)
    print(f"  pgbench writes {single:.0f} rows/s one by one with 8 clients, {batched:.0f} in 200s")
    stage.psql("DELETE FROM events")
    stage.psql("VACUUM ANALYZE events")
    stage.psql(INSERT.format(issuer=ISSUER, count=EVENTS))
    rates = {}
    for count in (1, 8):
        rates["feed", count] = feed(stage, count, f"feed-{count}")
    for count in (1, 8):
        before, start = (stage.egress_cpu(), stage.cpu()), time.perf_counter()
        rates["webhook", count] = webhooks(stage, count, f"hook-{count}")
        own, all_of_it = stage.egress_cpu() - before[0], stage.cpu() - before[1]
        print(f"  {count} webhooks: the thread that posts took {own * 1e6 * 100 / EVENTS / count:.0f}"
              f" µs of CPU a post, of {all_of_it * 1e6 * 100 / EVENTS / count:.0f} in all, and was"
              f" busy {100 * own / (time.perf_counter() - start):.0f} % of the time")
    for (kind, count), rate in rates.items():
        print(f"  {kind}, {count} consumer{'s' if count > 1 else ''}: {rate:.0f} events/s")
    for kind in ("feed", "webhook"):
        ratio = rates[kind, 1] / single
        bar(f"{kind}-1-consumer/pgbench-single", f"{ratio:.2f}", "≥1", ratio >= 1)


def calls(method, request, count, **options):
    """Makes calls, many at once."""
    pending = []
    for _ in range(count):
        pending.append(method.future(request, timeout=120, **options))
        if len(pending) >= WINDOW:
            pending.pop(0).result()
    for call in pending:
        call.result()


def cost(stage, method, request, count, **options):
    """Microseconds of the server's CPU for a call."""
    calls(method, request, WINDOW, **options)
    before = stage.cpu()
    calls(method, request, count, **options)
    return (stage.cpu() - before) * 1e6 / count


def verify(stage):
    code = stage.back_end.provision("somebody")
    device = Device.register(stage.connection, invite_code=code)
    request = stage.api.internal.VerifyTokenRequest(access_token=device.token)
    assert stage.back_end.stub.VerifyToken(request).HasField("valid")
    health = health_pb2_grpc.HealthStub(stage.connection.channel)
    least = cost(stage, health.Check, health_pb2.HealthCheckRequest(), CALLS)
    own = cost(stage, stage.back_end.stub.VerifyToken, request, CALLS)
    print(f"CPU a call: health check {least:.1f} µs, VerifyToken {own:.1f} µs")
    bar("VerifyToken/unary-rate", f"{least / own:.2f}", "≥0.8", least / own >= 0.8)


def sends(stage):
    """What sends cost of accounts whose events are told beside those of nobody's."""
    costs = {}
    for name in ("nobody's", "tenant's"):
        pair = [
            Device.register(stage.connection, **(
                {} if name == "nobody's"
                else {"invite_code": stage.back_end.provision(f"sender-{number}")}))
            for number in range(2)]
        requests = [pair[0].send_request([pair[1]], b"x" * 300) for _ in range(SENDS)]
        before, rows = stage.cpu(), stage.psql("SELECT count(*) FROM events")
        pending = []
        for request in requests:
            pending.append(pair[0].messaging.Send.future(request, metadata=pair[0].metadata))
            if len(pending) >= WINDOW:
                pending.pop(0).result()
        for call in pending:
            assert call.result().WhichOneof("outcome") == "accepted"
        costs[name] = (stage.cpu() - before) * 1e6 / SENDS
        told = int(stage.psql("SELECT count(*) FROM events")) - int(rows)
        assert told == 0, told
    print("CPU a send: " + ", ".join(f"{name} {cost:.1f} µs" for name, cost in costs.items()))
    bar("events-written-by-sends", "0", "=0", True)


def pushes(stage):
    """Devices a second that are looked at, and for which nothing waits."""
    stage.psql(f"""
        INSERT INTO accounts (id, identity_key)
        SELECT decode(md5('push' || n), 'hex'), decode(md5('k' || n) || md5('l' || n), 'hex')
        FROM generate_series(1, {JOBS}) n;
        INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name)
        SELECT decode(md5('push' || n), 'hex'), 1, 1, decode(md5('a' || n) || md5('b' || n), 'hex'), ''
        FROM generate_series(1, {JOBS}) n;
        INSERT INTO push_endpoints (account_id, device_id, kind, origin, sealed)
        SELECT decode(md5('push' || n), 'hex'), 1, 3, 'fcm', decode(repeat('00', 296), 'hex')
        FROM generate_series(1, {JOBS}) n;
        ANALYZE push_endpoints""")
    device = Device.register(stage.connection)
    push = stage.api.push_stubs.PushStub(stage.connection.channel)
    push.GetPushKey(stage.api.push.GetPushKeyRequest(), metadata=device.metadata)
    before = stage.cpu()
    stage.psql("""
        INSERT INTO push_jobs (account_id, device_id, due_at, is_urgent)
        SELECT account_id, device_id, now(), true FROM push_endpoints""")
    start = time.perf_counter()
    while stage.psql("SELECT EXISTS (SELECT FROM push_jobs)") == "t":
        time.sleep(0.05)
    rate = JOBS / (time.perf_counter() - start)
    own = (stage.cpu() - before) * 1e6 / JOBS
    print(f"push decisions: {rate:.0f}/s, {own:.1f} µs of the server's CPU each")
    bar("push-decisions/s", f"{rate:.0f}", "≥5000", rate >= 5000)


def main():
    with contextlib.ExitStack() as stack:
        stage = Stage(stack)
        for measure in (events, verify, sends, pushes):
            measure(stage)
        stage.connection.close()
    for what, figure, target, is_met in results:
        print(f"bar: {what} {figure} {target} {'met' if is_met else 'short'}")
    sys.exit(0 if all(is_met for *_, is_met in results) else 1)


main()

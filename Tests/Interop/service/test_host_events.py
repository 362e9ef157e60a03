"""The feed of events: in order, every event at least once, none skipped, whatever dies."""

import os
import random
import subprocess
import threading
import time

import grpc
import pytest
from processes import kill_database, postgres_program

from backend import HostServer, random_user
from device import Connection, Device, reason

TENANT = "https://events.example"

# A transaction that writes five accounts and commits up to 40 ms later: others that began after it
# have committed by then.
LATE = """
\\set pause random(0, 40)
BEGIN;
INSERT INTO accounts (id, identity_key, external_issuer, external_id)
SELECT decode(md5(random()::text || clock_timestamp()::text || n), 'hex'),
  decode(repeat('00', 32), 'hex'), 'https://events.example',
  'made-' || pg_backend_pid() || '-' || clock_timestamp() || '-' || n
FROM generate_series(1, 5) n;
\\sleep :pause ms
COMMIT;
"""


@pytest.fixture
def nodes(api, start_server, tmp_path):
    """Two nodes on one database, each with a listener for back ends, and a caller of each."""
    first_folder, second_folder = tmp_path / "first", tmp_path / "second"
    for folder in (first_folder, second_folder):
        folder.mkdir()
    first = HostServer(api, start_server, first_folder, "--admission", "invite")
    second = HostServer(
        api, start_server, second_folder, "--admission", "invite", "--database-url",
        first.server.database_url)
    for host in (first, second):
        host.back_end = host.connect(host.add("events", TENANT))
        host.reload()
    yield first, second
    for host in (first, second):
        host.back_end.close()


class Follower(threading.Thread):
    """A consumer that dies at any point, and begins again behind what it has acknowledged."""

    def __init__(self, nodes, name, lives, is_over):
        super().__init__(daemon=True)
        self.nodes, self.name, self.lives, self.is_over = nodes, name, lives, is_over
        self.random = random.Random(name)
        self.seen = {}
        self.order = []
        self.faults = []
        self.acknowledged = b""

    def run(self):
        while not self.is_over(self):
            back_end = self.random.choice(self.nodes).back_end
            # The last life lasts.
            length = self.random.randrange(1, 30) if self.lives > 0 else None
            self.lives -= 1
            try:
                self.live(back_end, length)
            except grpc.RpcError as error:
                if error.code() not in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.CANCELLED,
                                        grpc.StatusCode.RESOURCE_EXHAUSTED):
                    self.faults.append(error)
                    return
                time.sleep(0.05)

    def live(self, back_end, length):
        api = back_end.api
        done = threading.Event()
        outgoing = [api.StreamEventsRequest(
            start=api.StreamEventsRequest.Start(consumer=self.name))]

        def requests():
            while not done.is_set():
                if outgoing:
                    yield outgoing.pop(0)
                else:
                    done.wait(0.002)

        call = back_end.stub.StreamEvents(requests(), timeout=600)
        last = None
        try:
            for number, batch in enumerate(call):
                for event in batch.events:
                    if last is not None and event.cursor <= last:
                        self.faults.append("not in order")
                    # A life begins behind what was acknowledged.
                    if event.cursor <= self.acknowledged:
                        self.faults.append("told again what was acknowledged")
                    last = event.cursor
                    if event.cursor not in self.seen:
                        self.seen[event.cursor] = event.external_id
                        self.order.append(event.cursor)
                if self.random.random() < 0.7:
                    outgoing.append(api.StreamEventsRequest(
                        acknowledgement=api.StreamEventsRequest.Acknowledgement(
                            cursor=batch.cursor)))
                    if length is None:
                        continue
                else:
                    outgoing.append(api.StreamEventsRequest(
                        acknowledgement=api.StreamEventsRequest.Acknowledgement(
                            cursor=batch.events[0].cursor)))
                if self.is_over(self) or number == length:
                    return
        finally:
            done.set()
            call.cancel()


def psql(server, sql):
    return subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAtc", sql], check=True, capture_output=True, text=True).stdout.strip()


def write_late(server, folder, transactions):
    """Has eight writers write at once."""
    script = folder / "late.sql"
    script.write_text(LATE)
    return subprocess.Popen(
        [postgres_program("pgbench"), "-n", "-h", str(server.folder / "postgres"), "-U", "martlet",
         "-c", "8", "-t", str(transactions), "-f", str(script), "martlet"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def test_ten_thousand_late_changes_are_told_to_all_in_order_though_everything_dies(
        nodes, tmp_path):
    server = nodes[0].server
    expected = []

    def is_over(follower):
        return bool(expected) and len(follower.seen) >= expected[0]

    followers = [Follower(nodes, f"consumer-{number}", 12, is_over) for number in range(3)]
    for follower in followers:
        follower.start()
    writers = write_late(server, tmp_path, 160)
    time.sleep(1.5)
    # PostgreSQL dies amid it: what had not committed has not happened.
    kill_database(server.postmaster)
    writers.communicate(timeout=120)
    deadline = time.monotonic() + 120
    while True:
        try:
            before = int(psql(server, "SELECT count(*) FROM accounts"))
            break
        except subprocess.CalledProcessError:
            assert time.monotonic() < deadline
            time.sleep(0.1)
    rest = max(1, -(-(10_000 - before) // 40))
    writers = write_late(server, tmp_path, rest)
    _, errors = writers.communicate(timeout=300)
    assert writers.returncode == 0, errors
    expected.append(int(psql(server, "SELECT count(*) FROM accounts")))
    assert expected[0] >= 10_000
    for follower in followers:
        follower.join(timeout=120)
        assert not follower.faults, follower.faults[:3]
        assert len(follower.seen) == expected[0], "an event was skipped"
        assert follower.order == sorted(follower.order), "what is told first is told in order"
        assert follower.lives < 12, "it has died"
    # Replaying tells the same.
    for host in nodes:
        replayed = host.back_end.events(kinds=[1])
        assert [event.cursor for event in replayed] == followers[0].order
        assert [event.external_id for event in replayed] == [
            followers[0].seen[cursor] for cursor in followers[0].order]


def test_an_event_waits_for_a_transaction_that_began_before_it(nodes):
    """What the rule of the feed is for: a reader that does not wait would skip the late one."""
    server, back_end = nodes[0].server, nodes[1].back_end
    late = subprocess.Popen(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAt"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    insert = (
        "INSERT INTO accounts (id, identity_key, external_issuer, external_id) VALUES "
        "(decode(md5('{0}'), 'hex'), decode(repeat('00', 32), 'hex'), '" + TENANT + "', '{0}')")
    late.stdin.write("BEGIN;\n" + insert.format("late") + ";\nSELECT 'written';\n")
    late.stdin.flush()
    assert late.stdout.readline() == "written\n"
    psql(server, insert.format("early"))
    assert back_end.told() == []
    late.stdin.write("COMMIT;\n")
    late.stdin.close()
    assert late.wait(timeout=30) == 0
    assert back_end.told() == [("ACCOUNT_REGISTERED", "late"), ("ACCOUNT_REGISTERED", "early")]


def register(nodes, connection, name=None):
    name = name or random_user()
    return name, Device.register(connection, invite_code=nodes[0].back_end.provision(name))


def test_what_happens_to_devices_calls_and_groups_is_told(api, nodes):
    from calling import Caller, accept

    connection = Connection(api, nodes[0].server)
    (alice_name, alice), (bob_name, bob) = (register(nodes, connection) for _ in range(2))
    tablet = alice.link()
    start = nodes[0].back_end.events()[-1].cursor
    payload = api.keys.RevokeDevicePayload(
        request_id=os.urandom(16), device_id=tablet.address.device_id)
    alice.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=alice.signed("RevokeDevice", payload)),
        metadata=alice.metadata)
    accept(bob, alice)
    call_id = Caller(alice).ring([bob])
    Caller(bob).decline(call_id)
    events = nodes[1].back_end.events(start)
    kinds = api.internal.EventKind
    assert [(kinds.Name(event.kind), event.external_id) for event in events] == [
        ("EVENT_KIND_DEVICE_REVOKED", alice_name), ("EVENT_KIND_CALL_STARTED", alice_name),
        ("EVENT_KIND_CALL_STARTED", bob_name), ("EVENT_KIND_CALL_ENDED", alice_name),
        ("EVENT_KIND_CALL_ENDED", bob_name)]
    assert events[0].device_id == tablet.address.device_id
    assert {event.subject_id for event in events[1:]} == {call_id}
    only = nodes[0].back_end.events(kinds=[kinds.EVENT_KIND_DEVICE_LINKED])
    assert [event.device_id for event in only] == [1, 1, 2]
    connection.close()


def test_groups_are_told_to_their_members_tenant(api, nodes, built, tmp_path):
    from person import Person

    def person(name):
        made = Person(built, nodes[0].server, tmp_path, name)
        code = nodes[0].back_end.provision(name)
        return made.register("--invite", code)

    alice, bob, carol = person("alice"), person("bob"), person("carol")
    for one in (alice, bob, carol):
        one.run("receive")
    start = nodes[0].back_end.events()[-1].cursor
    alice.run("group", "create", "club", bob.account, carol.account)
    bob.run("receive")
    alice.run("group", "remove", "club", carol.account)
    told = nodes[0].back_end.told(start)
    assert told[:1] == [("GROUP_CREATED", "alice")]
    assert sorted(told[1:4]) == [
        ("GROUP_MEMBER_ADDED", "alice"), ("GROUP_MEMBER_ADDED", "bob"),
        ("GROUP_MEMBER_ADDED", "carol")]
    assert told[4:] == [("GROUP_MEMBER_REMOVED", "carol")]


def test_a_stream_says_what_it_does_not_understand(api, nodes):
    internal = api.internal
    back_end = nodes[0].back_end
    request, start = internal.StreamEventsRequest, internal.StreamEventsRequest.Start
    acknowledge = internal.StreamEventsRequest.Acknowledgement
    back_end.provision("someone")
    for frames in (
            [], [request()], [request(acknowledgement=acknowledge(cursor=bytes(16)))],
            [request(start=start())], [request(start=start(consumer="x" * 65))],
            [request(start=start(consumer="a\0b"))],
            [request(start=start(consumer="x", kinds=[99]))],
            [request(start=start(consumer="x", **{"from": 7}))],
            [request(start=start(consumer="x")), request(start=start(consumer="x"))],
            [request(start=start(consumer="x")),
             request(acknowledgement=acknowledge(cursor=b"\x7f" * 16))]):
        with pytest.raises(grpc.RpcError) as refused:
            list(back_end.stub.StreamEvents(iter(frames), timeout=30))
        assert reason(api, refused.value) == "CONSTRAINT_VIOLATED", frames


def test_a_consumer_has_at_most_four_batches_and_its_lag_is_told(api, nodes):
    server, back_end = nodes[0].server, nodes[0].back_end
    psql(server, "INSERT INTO accounts (id, identity_key, external_issuer, external_id) SELECT "
                 "decode(md5(n::text), 'hex'), decode(repeat('00', 32), 'hex'), "
                 f"'{TENANT}', 'user' || n FROM generate_series(1, 5000) n")
    internal = api.internal
    request = internal.StreamEventsRequest
    assert back_end.call(
        "GetEventLag", consumer="slow").WhichOneof("outcome") == "not_found"
    stop = threading.Event()
    outgoing = [request(start=request.Start(consumer="slow"))]

    def requests():
        while not stop.is_set():
            if outgoing:
                yield outgoing.pop(0)
            stop.wait(0.005)

    call = back_end.stub.StreamEvents(requests(), timeout=600)
    batches = [next(call) for _ in range(4)]
    assert [len(batch.events) for batch in batches] == [500] * 4
    lag = back_end.call("GetEventLag", consumer="slow").lag
    assert lag.waiting == 5000 and lag.cursor == b""
    late = []
    reader = threading.Thread(target=lambda: late.append(next(call)), daemon=True)
    reader.start()
    reader.join(timeout=1)
    assert late == [], "a fifth batch came unasked"
    outgoing.append(request(acknowledgement=request.Acknowledgement(cursor=batches[1].cursor)))
    reader.join(timeout=30)
    assert late[0].events[0].cursor > batches[3].cursor
    lag = back_end.call("GetEventLag", consumer="slow").lag
    assert (lag.waiting, lag.cursor) == (4000, batches[1].cursor)
    stop.set()
    call.cancel()
    # Another consumer begins with what comes.
    fresh = iter([request(start=request.Start(
        consumer="fresh", **{"from": request.FROM_NOW}))])
    list(back_end.stub.StreamEvents(fresh, timeout=30))
    assert back_end.call("GetEventLag", consumer="fresh").lag.waiting == 0


def test_an_account_that_stores_too_much_is_told_of_once_a_day(api, start_server, tmp_path):
    host = HostServer(
        api, start_server, tmp_path, "--admission", "invite",
        "--set", "media-account-mebibytes=1")
    host.back_end = host.connect(host.add("events", TENANT))
    host.reload()
    connection = Connection(api, host.server)
    name, device = register([host], connection)
    media = api.media_stubs.MediaStub(connection.channel)
    for _ in range(3):
        reply = media.CreateUpload(api.media.CreateUploadRequest(
            request_id=os.urandom(16), byte_count=2 << 20, capability_hash=os.urandom(32),
            media_class=api.media.MEDIA_CLASS_MESSAGE), metadata=device.metadata)
        assert reply.WhichOneof("outcome") == "quota", reply
    assert [kind for kind, who in host.back_end.told() if who == name] == [
        "ACCOUNT_REGISTERED", "DEVICE_LINKED", "MEDIA_QUOTA_REACHED"]
    host.back_end.close()
    connection.close()

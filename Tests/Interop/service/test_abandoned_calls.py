"""Calls whose clients have no time, or go away: nothing of them stays behind."""

import os
import subprocess
import sys
import threading
import time

import grpc

sys.path.insert(0, os.path.dirname(__file__))

from device import Connection
from processes import postgres_program


def query(server, sql):
    return subprocess.run(
        [postgres_program("psql"), server.database_url, "-qAt", "-c", sql], capture_output=True,
        text=True, check=True).stdout.strip()


def wait_for(condition, seconds=20):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def check_nothing_stays(server):
    """No connection is in a transaction, or works on."""
    busy = (
        "SELECT count(*) FROM pg_stat_activity WHERE state <> 'idle' AND state IS NOT NULL "
        "AND pid <> pg_backend_pid() AND backend_type = 'client backend'")
    wait_for(lambda: query(server, busy) == "0")
    assert server.process.poll() is None
    assert '"level":"error"' not in server.log


def test_a_deadline_of_a_millisecond_is_kept_and_leaves_nothing(api, server, register):
    alice, bob = register(), register()
    codes = set()
    for count in range(300):
        try:
            alice.messaging.Send(
                alice.send_request([bob], b"x"), metadata=alice.metadata,
                timeout=0.001 * (1 + count % 10))
            codes.add(grpc.StatusCode.OK)
        except grpc.RpcError as error:
            codes.add(error.code())
    assert grpc.StatusCode.DEADLINE_EXCEEDED in codes
    assert codes <= {grpc.StatusCode.DEADLINE_EXCEEDED, grpc.StatusCode.OK}
    check_nothing_stays(server)
    alice.send([bob], b"the last")
    frames, more = [], True
    while more:
        reply = bob.fetch()
        frames += [frame.envelope.message_id for frame in reply.frames]
        bob.acknowledge(*frames[-len(reply.frames):])
        more = reply.has_more
    assert len(set(frames)) == len(frames)


def test_streams_that_are_abandoned_in_every_state_leave_nothing(api, server, register):
    people = [register() for _ in range(4)]
    groups = api.group_stubs.GroupsStub
    before = None
    for round in range(3):
        for count in range(40):
            device = people[count % 4]
            # A connection of its own, which is gone without a word.
            connection = Connection(api, server)
            messaging, metadata = connection.messaging, device.metadata
            requests = iter(threading.Event().wait, None) if count % 2 else iter([
                api.messaging.SubscribeRequest(
                    options=api.messaging.SubscribeRequest.Options(window=1))])
            calls = [
                messaging.Subscribe(requests, metadata=metadata),
                messaging.StreamTyping(iter([]), metadata=metadata),
                connection.keys.AwaitProvisioning(api.keys.AwaitProvisioningRequest()),
                groups(connection.channel).StreamCommits(
                    api.groups.StreamCommitsRequest(group_id=os.urandom(16)), metadata=metadata)]
            if count % 3 == 0:
                for call in calls:
                    call.cancel()
            connection.close()
        check_nothing_stays(server)
        descriptors = len(os.listdir(f"/proc/{server.process.pid}/fd"))
        before = before or descriptors
        assert descriptors <= before + 10
    alice, bob = people[:2]
    stream = bob.subscribe()
    alice.send([bob], b"still there")
    assert stream.next("envelope").ciphertext == b"still there"
    stream.close()

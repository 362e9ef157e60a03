"""Limits count once, however many servers somebody goes to."""

import os
import subprocess

import grpc
import pytest
from processes import postgres_program

from device import Connection, Device, reason

REQUESTS, CLAIMS = 5, 10


@pytest.fixture(scope="module")
def servers(start_server):
    """Two servers on one database, on which first messages are requests."""
    settings = ("--admission", "open", "--set", "send-burst=0")
    first = start_server(*settings)
    return first, start_server(*settings, "--database-url", first.database_url)


@pytest.fixture(scope="module")
def connections(api, servers):
    connections = [Connection(api, server) for server in servers]
    yield connections
    for connection in connections:
        connection.close()


def over(device, connection):
    """The device, on another connection."""
    moved = Device(connection, device.identity, device.registration_id)
    moved.authentication, moved.address, moved.token = (
        device.authentication, device.address, device.token)
    return moved


def let_a_minute_pass(server):
    subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qc", "UPDATE contacts SET requested_at = requested_at - interval '1 min'"],
        check=True)


def texts(device):
    return [frame.envelope.ciphertext for frame in device.fetch().frames
            if frame.envelope.message_id]


def test_five_requests_come_through_in_all(api, servers, connections):
    stranger, person = (Device.register(connections[0]) for _ in range(2))
    ways = [stranger, over(stranger, connections[1])]
    # Both servers remember that nobody has accepted the stranger.
    sent = []
    for number in range(REQUESTS + 3):
        sent.append(f"message {number}".encode())
        ways[number % 2].send([person], sent[-1])
        ways[(number + 1) % 2].send([person], b"too soon")
        let_a_minute_pass(servers[0])
    assert texts(person) == sent[:REQUESTS]
    # What one server was told of counts at the other at once, whatever that remembers.
    api.people_stubs.PeopleStub(connections[0].channel).AcceptContact(
        api.people.AcceptContactRequest(account_id=stranger.account), metadata=person.metadata)
    for number in range(3):
        ways[1].send([person], f"accepted {number}".encode())
    assert texts(person)[REQUESTS:] == [b"accepted 0", b"accepted 1", b"accepted 2"]


def test_names_are_claimed_ten_times_in_all(api, connections):
    device = Device.register(connections[0])
    people = [api.people_stubs.PeopleStub(connection.channel) for connection in connections]

    def claim(number):
        people[number % 2].SetUserName(
            api.people.SetUserNameRequest(
                request_id=os.urandom(16), user_name=f"claimed{os.urandom(6).hex()}"),
            metadata=device.metadata)

    for number in range(CLAIMS):
        claim(number)
    for number in range(2):
        with pytest.raises(grpc.RpcError) as refusal:
            claim(number)
        assert refusal.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
        assert reason(api, refusal.value) == "RATE_LIMITED"

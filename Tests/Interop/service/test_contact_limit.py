"""An account has an opinion of so many others and no more; whoever is one too many is told nothing."""

import subprocess

import grpc
import pytest
from processes import postgres_program

from device import Connection, Device, reason

LIMIT = 20_000


@pytest.fixture(scope="module")
def asking(start_server):
    return start_server("--admission", "open", "--set", "send-burst=0")


def query(server, sql):
    subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-v", "ON_ERROR_STOP=1", "-qc", sql], check=True)


def test_an_account_has_20000_contacts_at_most(api, asking):
    connection = Connection(api, asking)
    person, friend, late, stranger = (Device.register(connection) for _ in range(4))
    people = api.people_stubs.PeopleStub(connection.channel)

    def accept(device):
        return people.AcceptContact(api.people.AcceptContactRequest(
            account_id=device.account), metadata=person.metadata).WhichOneof("outcome")

    number = "decode(lpad(to_hex(n), 32, '0'), 'hex')"
    query(asking, f"INSERT INTO accounts (id, identity_key) SELECT {number}, {number} || {number}"
          f" FROM generate_series(1, {LIMIT - 1}) n")
    query(asking, "INSERT INTO contacts (account_id, other_id, standing)"
          f" SELECT decode('{person.account.hex()}', 'hex'), {number}, 2"
          f" FROM generate_series(1, {LIMIT - 1}) n")
    assert accept(friend) == "accepted"
    assert accept(friend) == "accepted"
    with pytest.raises(grpc.RpcError) as refusal:
        accept(late)
    assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"
    assert f"{LIMIT}" in refusal.value.details()
    # One more stranger is answered as ever, and withheld; a friend writes on.
    assert stranger.send([person], b"hello").WhichOneof("outcome") == "accepted"
    assert friend.send([person], b"hi").WhichOneof("outcome") == "accepted"
    assert [frame.envelope.ciphertext for frame in person.fetch().frames] == [b"hi"]
    people.ForgetContact(api.people.ForgetContactRequest(
        account_id=friend.account), metadata=person.metadata)
    assert accept(late) == "accepted"
    connection.close()

"""A stranger's file is not fetched, a stranger's call does not ring, and a blocked one's neither."""

import os

import pytest

from calling import Caller
from device import Connection, Device
from person import Person


@pytest.fixture(scope="module")
def asking(start_server):
    """A server as it is by default, save for its admission and the rate of messages."""
    return start_server("--admission", "open", "--set", "send-burst=0")


@pytest.fixture
def devices(api, asking):
    connection = Connection(api, asking)
    yield lambda count: [Device.register(connection) for _ in range(count)]
    connection.close()


def people(api, device):
    return api.people_stubs.PeopleStub(device.connection.channel)


def test_a_strangers_file_is_not_fetched(built, asking, tmp_path):
    alice, bob = (Person(built, asking, tmp_path, name).register() for name in ("alice", "bob"))
    letter, folder = tmp_path / "letter.txt", tmp_path / "received"
    letter.write_text("a long story")
    folder.mkdir()
    alice.run("send", bob.account, "--file", letter)
    (event,) = bob.json("receive", "--save-to", folder)
    assert event["isRequest"] and event["message"]["content"]["document"]
    assert list(folder.iterdir()) == []
    # Once asked for it is, and of people who were accepted it is at once.
    bob.run("save", alice.account, event["message"]["id"], "--to", folder)
    assert (folder / "letter.txt").read_text() == "a long story"
    bob.run("accept", alice.account)
    letter.write_text("another story")
    alice.run("send", bob.account, "--file", letter)
    received = bob.run("receive", "--save-to", folder)
    assert "saved" in received
    assert len(list(folder.iterdir())) == 2


def test_whoever_was_accepted_rings_and_whoever_was_blocked_does_not(api, devices):
    caller, person = devices(2)

    def call():
        """What the caller sees, and whether it rings."""
        call_id = os.urandom(16)
        outcome = Caller(caller).start([person], call_id=call_id).WhichOneof("outcome")
        rings = any(frame.HasField("call") for frame in person.fetch().frames)
        listed = [entry.status for entry in Caller(caller).list().calls][:1]
        Caller(caller).end(call_id)
        frames = person.fetch().frames
        if frames:
            person.acknowledge(*[
                frame.call.frame_id or frame.call_state.frame_id for frame in frames])
        return (outcome, listed), rings

    stranger, rings = call()
    assert not rings
    people(api, person).AcceptContact(
        api.people.AcceptContactRequest(account_id=caller.account), metadata=person.metadata)
    accepted, rings = call()
    assert rings
    person.messaging.UpdateAccountSettings(api.messaging.UpdateAccountSettingsRequest(
        request_id=os.urandom(16), read_receipts=True, calls_from="CALLS_FROM_EVERYONE"),
        metadata=person.metadata)
    people(api, person).BlockContact(
        api.people.BlockContactRequest(account_id=caller.account), metadata=person.metadata)
    blocked, rings = call()
    assert not rings
    assert stranger == accepted == blocked

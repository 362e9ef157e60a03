"""Groups that strangers add people to are requests: nothing but a name until they are accepted."""

import os
import subprocess
import time

import pytest
from processes import postgres_program

from device import Connection, Device
from person import Person


@pytest.fixture(scope="module")
def asking(start_server):
    """A server as it is by default, save for its admission and the rate of messages."""
    return start_server(
        "--admission", "open", "--set", "send-burst=0")


@pytest.fixture
def persons(built, asking, tmp_path):
    return lambda *names: [Person(built, asking, tmp_path, name).register() for name in names]


def query(server, sql):
    return subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qtAc", sql], check=True, capture_output=True, text=True).stdout.split()


def found(founder, name, *members):
    """Makes a group with members, and writes a message to it."""
    group = founder.json("group", "create", name, *(member.account for member in members))[0]["group"]
    founder.run("send", f"group:{group}", f"hello from {founder.file.stem}")
    return group


def members(person, group):
    (view,) = person.json("group", "members", group)
    return {member["account"] for member in view["members"]}


def names(person):
    return [request["name"] for request in person.json("requests") if "group" in request]


def test_a_strangers_group_shows_its_name_and_nothing_else(asking, persons):
    alice, bob = persons("alice", "bob")
    hostile = "Reading\x1b[2Jcircle\u202e"
    group = found(alice, hostile, bob)
    received = bob.run("receive")
    assert "request" in received and "Reading" in received and "circle" in received
    assert "hello" not in received and "\x1b" not in received and "\u202e" not in received
    assert bob.json("group", "list") == [] and bob.json("receive") == []
    (request,) = bob.json("requests")
    assert (request["group"], request["account"]) == (group, alice.account)
    # Nothing of the log was read, and no receipt left.
    where = f"encode(group_id, 'hex') = '{group}' AND encode(account_id, 'hex') = '{bob.account}'"
    assert query(asking, f"SELECT acknowledged - starts_at FROM group_cursors WHERE {where}") == ["0"]
    bob.run("send", f"group:{group}", "let me in", code=66)
    bob.run("accept", f"group:{group[:8]}")
    assert bob.texts() == ["hello from alice"]
    assert names(bob) == [] and bob.json("group", "list")[0]["group"] == group
    bob.run("send", f"group:{group}", "hello from bob")
    assert alice.texts() == ["hello from bob"]
    # The group was accepted, not who invites.
    alice.run("send", bob.account, "may I?")
    assert "request" in bob.run("receive")


def test_whoever_was_accepted_adds_at_once(persons):
    alice, bob = persons("alice", "bob")
    bob.run("accept", alice.account)
    group = found(alice, "friends", bob)
    assert bob.texts() == ["hello from alice"]
    assert names(bob) == [] and bob.json("group", "list")[0]["group"] == group
    # Who answers in a group that a member adds somebody to is not asked again.
    bob.run("group", "leave", group)
    alice.run("receive")


def test_refusing_and_saying_nothing_end_alike(asking, persons):
    alice, bob, carol, dave = persons("alice", "bob", "carol", "dave")
    group = found(alice, "club", bob, carol, dave)
    for person in (bob, dave):
        person.run("receive")
        assert names(person) == ["club"]
    bob.run("ignore", "group:club")
    dave.run("block", "group:club")
    assert names(bob) == [] and names(dave) == []
    bob.run("receive")
    assert names(bob) == []
    bob.run("accept", "group:club", code=64)
    # Carol has not looked yet. Nothing that the founder sees tells the three apart.
    alice.run("receive")
    (message,) = alice.json("history", f"group:{group}")
    assert message["state"] == "sent"
    everybody = {person.account for person in (alice, bob, carol, dave)}
    assert members(alice, group) == everybody
    query(asking, "UPDATE group_invitations SET created_at = created_at - interval '7 days 1 s'"
          f" WHERE encode(group_id, 'hex') = '{group}'")
    end = time.monotonic() + 120
    while members(alice, group) != {alice.account}:
        assert time.monotonic() < end
        alice.run("receive")
        time.sleep(1)
    # It is too late now, and nothing of the group ever came.
    carol.run("accept", f"group:{group}", code=64)
    assert [person.json("receive") for person in (bob, carol, dave)] == [[], [], []]
    assert query(asking, "SELECT count(*) FROM group_invitations"
                 f" WHERE encode(group_id, 'hex') = '{group}'") == ["0"]
    assert query(asking, "SELECT count(*) FROM group_cursors"
                 f" WHERE encode(group_id, 'hex') = '{group}'") == ["1"]


def test_all_devices_of_an_account_are_asked_and_one_answers(built, asking, tmp_path, persons):
    alice, bob = persons("alice", "bob")
    group = found(alice, "circle", bob)
    # A device that was linked later sees the request as well, and joins no sooner.
    phone = Person(built, asking, tmp_path, "phone").link(bob)
    phone.run("receive")
    assert names(bob) == ["circle"] and phone.json("group", "list") == []
    bob.run("accept", "group:circle")
    assert bob.texts() == ["hello from alice"]
    phone.run("receive")
    assert phone.json("group", "list")[0]["group"] == group
    alice.run("receive")
    alice.run("send", f"group:{group}", "to both")
    assert phone.texts() == ["to both"] and bob.texts() == ["to both"]


def test_where_strangers_may_not_ask_they_may_not_ask_by_groups_either(persons):
    alice, bob = persons("alice", "bob")
    bob.run("settings", "--requests", "link-only")
    group = found(alice, "crowd", bob)
    assert bob.json("receive") == [] and names(bob) == []
    assert members(alice, group) == {alice.account, bob.account}
    # Once everybody may ask, what waits is shown.
    bob.run("settings", "--requests", "everyone")
    assert names(bob) == ["crowd"]


def test_an_answer_to_no_invitation_is_told_so(api, asking):
    connection = Connection(api, asking)
    device = Device.register(connection)
    stub = api.group_stubs.GroupsStub(connection.channel)
    for answer in (1, 2):
        reply = stub.AnswerGroupInvitation(
            api.groups.AnswerGroupInvitationRequest(group_id=os.urandom(16), answer=answer),
            metadata=device.metadata)
        assert reply.WhichOneof("outcome") == "not_found"
    listed = stub.ListMyGroups(api.groups.ListMyGroupsRequest(), metadata=device.metadata)
    assert list(listed.groups) == []
    connection.close()

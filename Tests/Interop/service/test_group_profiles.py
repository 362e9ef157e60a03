"""Members of a group who have accepted each other see what they call themselves."""

import pytest

from person import Person


@pytest.fixture
def persons(built, server, tmp_path):
    return lambda *names: [Person(built, server, tmp_path, name).register() for name in names]


def meet(*people):
    """Everybody adds everybody by link, and nobody writes."""
    links = {person: person.json("me")[0]["link"] for person in people}
    for person in people:
        for other in people:
            if other is not person:
                person.run("add", links[other])


def called(person, other):
    return next((row["profileName"] for row in person.json("people")
                 if row["account"] == other.account), "")


def test_members_who_accepted_each_other_show_names(persons):
    alice, bob, carol = persons("alice", "bob", "carol")
    meet(alice, bob, carol)
    bob.run("profile", "--name", "Bob the Builder")
    group = f"group:{alice.json('group', 'create', 'club', bob.account, carol.account)[0]['group']}"
    alice.run("send", group, "welcome")
    for other in (bob, carol):
        other.run("receive")
    bob.run("send", group, "hello")
    for other in (alice, carol):
        assert "~Bob the Builder" in other.run("receive") or called(other, bob)
        other.run("receive")
        assert called(other, bob) == "Bob the Builder"
    assert "Bob the Builder" in carol.run("history", group)
    # A new name is told with the next message.
    bob.run("profile", "--name", "Robert")
    bob.run("send", group, "call me Robert")
    for other in (alice, carol):
        other.run("receive")
        other.run("receive")
        assert called(other, bob) == "Robert"
    # Nobody but the group was written to.
    assert not [row for row in bob.json("conversations") if row["conversation"] != group]


def test_a_member_who_was_not_accepted_learns_no_name(persons):
    alice, bob, carol, dave = persons("alice", "bob", "carol", "dave")
    meet(alice, bob)
    meet(alice, carol)
    meet(alice, dave)
    meet(bob, carol)
    bob.run("profile", "--name", "Bob the Builder")
    # Carol has written to Bob, who has not answered.
    carol.run("profile", "--name", "Carol")
    carol.run("send", bob.account, "hello")
    bob.run("receive")
    group = f"group:{alice.json('group', 'create', 'club', bob.account, carol.account, dave.account)[0]['group']}"
    alice.run("send", group, "welcome")
    for other in (bob, carol, dave):
        other.run("receive")
    dave.run("add", bob.json("me")[0]["link"])
    bob.run("send", group, "hello")
    for other in (carol, dave, alice):
        other.run("receive")
        other.run("receive")
    assert called(carol, bob) == "Bob the Builder"
    assert called(dave, bob) == ""
    assert "hello" in dave.run("history", group)

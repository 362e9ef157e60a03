"""A group member restored from an older copy of its file loses nothing in silence."""

import shutil

import pytest


@pytest.fixture
def club(people):
    alice, bob, carol = people("alice", "bob", "carol")
    group = alice.json("group", "create", "book club", bob.account, carol.account)[0]["group"]
    bob.run("receive")
    carol.run("receive")
    alice.run("receive")
    return alice, bob, carol, group


def events_of(person):
    return person.json("receive")


def texts(events):
    return sorted(
        event["message"]["content"]["text"]["text"] for event in events if "message" in event)


def unreadable(events):
    return [event["undecryptable"] for event in events if "undecryptable" in event]


def test_what_passed_an_older_copy_by_is_asked_for_and_sent_again(club):
    alice, bob, carol, group = club
    copy = bob.file.parent / "copy"
    shutil.copy(bob.file, copy)
    bob.run("group", "send", group, "of the newer copy 1")
    bob.run("group", "send", group, "of the newer copy 2")
    alice.run("group", "send", group, "seen by the newer copy")
    bob.run("receive")
    alice.run("group", "send", group, "seen by no copy")
    carol.run("group", "send", group, "nor this")
    shutil.copy(copy, bob.file)
    for number in range(3):
        bob.run("group", "send", group, f"of the older copy {number}")
    mine = [f"of the newer copy {number}" for number in (1, 2)] + [
        f"of the older copy {number}" for number in range(3)]
    # The others have all of it, and nothing that could not be read.
    found = events_of(alice)
    assert unreadable(found) == [] and texts(found) == sorted(mine + ["nor this"])
    found = events_of(carol)
    assert unreadable(found) == []
    assert texts(found) == sorted(mine + ["seen by the newer copy", "seen by no copy"])
    # Bob is told that his file is older, and of each message that he could not read; the authors
    # were asked as soon as he came back, and have sent them again when they received.
    found = events_of(bob)
    assert any("restored" in event for event in found)
    told = unreadable(found)
    assert len(told) == 3 and all(entry["isRequested"] for entry in told)
    got = texts(found) + texts(events_of(bob))
    assert sorted(got) == ["nor this", "seen by no copy", "seen by the newer copy"]
    names = {message["content"]["text"]["text"]: message["authorId"]
             for message in bob.json("history", f"group:{group}")}
    assert names["nor this"] == carol.account and names["seen by no copy"] == alice.account
    # Nobody has anything twice, and it is over.
    for person in (alice, carol, bob):
        found = events_of(person)
        assert texts(found) == [] and unreadable(found) == []


def test_what_an_older_copy_asks_for_once_it_receives(club):
    alice, bob, carol, group = club
    copy = bob.file.parent / "copy"
    shutil.copy(bob.file, copy)
    bob.run("send", "self", "the newer copy goes on")
    alice.run("group", "send", group, "waits")
    shutil.copy(copy, bob.file)
    told = unreadable(events_of(bob))
    assert len(told) == 1 and told[0]["accountId"] == alice.account and told[0]["isRequested"]
    alice.run("receive")
    assert texts(events_of(bob)) == ["waits"]
    # Once more from the same copy: what was sent since comes again. The first copy of the message
    # passed it by, too.
    shutil.copy(copy, bob.file)
    assert len(unreadable(events_of(bob))) == 2
    alice.run("receive")
    assert texts(events_of(bob)) == ["waits"]


def test_an_author_is_told_where_later_members_would_see_it(club, people):
    alice, bob, carol, group = club
    (dave,) = people("dave")
    copy = bob.file.parent / "copy"
    shutil.copy(bob.file, copy)
    bob.run("send", "self", "the newer copy goes on")
    missed = alice.json("group", "send", group, "before dave")[0]["id"]
    alice.run("group", "invite", group, dave.account)
    dave.run("receive")
    shutil.copy(copy, bob.file)
    assert len(unreadable(events_of(bob))) == 1
    found = [event["unread"] for event in events_of(alice) if "unread" in event]
    assert [(entry["accountId"], entry["messageIds"]) for entry in found] == [
        (bob.account, [missed])]
    assert texts(events_of(bob)) == [] and texts(events_of(dave)) == []
    # Nor does somebody get what was said before they came, who asks for it.
    assert dave.json("history", f"group:{group}") == []

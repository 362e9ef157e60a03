"""Commands tell what happened: no success for what was not done, and nothing half done."""

import itertools
import json
import os
import signal
import subprocess

import pytest

from interruptions import OnTerminal


def test_a_server_that_is_silent_is_spoken_of_on_a_terminal(people, server):
    """Whoever watches is told once, programs are not; what was asked for is done in the end."""
    alice, bob = people("alice", "bob")
    pid = server.process.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        piped = alice.start("send", bob.account, "from a script")
        typed = OnTerminal(bob, "send", alice.account, "from a person")
        typed.wait_for(lambda: "the server does not answer; waiting for it" in typed.output)
        assert typed.process.poll() is None
    finally:
        os.kill(pid, signal.SIGCONT)
    assert typed.end() == 0, typed.output
    assert typed.output.count("the server does not answer") == 1
    _, errors = piped.communicate(timeout=60)
    assert (piped.returncode, errors) == (0, "")
    assert bob.texts() == ["from a script"]


def test_a_message_that_only_waits_is_no_success(people, server):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "first")
    server.kill()
    try:
        process = alice.start("send", bob.account, "second", "--json")
        output, errors = process.communicate(timeout=60)
        assert process.returncode == 75
        second = json.loads(output)
        assert second["state"] == "pending"
        assert "Connection refused" in errors and "outbox" in errors
        third = alice.json("send", bob.account, "third", "--queue")[0]
        assert third["state"] == "pending"
        fourth = alice.run("send", "self", "a note", "--queue").strip()
        waiting = alice.json("outbox", "list")
        assert [line["id"] for line in waiting] == [second["id"], third["id"], fourth]
        assert [line["conversation"] for line in waiting] == [
            f"direct:{bob.account}", f"direct:{bob.account}", "self"]
        assert "Connection refused" in alice.run("outbox", "retry", code=75)
        alice.run("outbox", "drop", second["id"])
        alice.run("outbox", "drop", second["id"], code=66)
    finally:
        server.start()
    alice.run("outbox", "retry")
    assert alice.json("outbox", "list") == []
    assert bob.texts() == ["first", "third"]
    assert [message["state"] for message in alice.json("history", bob.account)] == [
        "sent", "failed", "sent"]


def test_a_code_that_was_used_is_not_approved_again(people):
    alice, bob = people("alice", "bob")
    phone = people.unregistered("phone")
    process = phone.start("link", *phone.where, "--device-name", "phone")
    code = process.stdout.readline().strip()
    # Without its first word it is the same code.
    approved = alice.json("approve", code.removeprefix("martlet-link:"))
    assert approved == [{"device": 2, "name": "phone"}]
    process.communicate(timeout=60)
    for person in (alice, bob):
        assert "no device has used this code" in person.run("approve", code, "--wait", 2, code=77)
    assert len(alice.json("devices")) == 2
    gone = phone = people.unregistered("gone")
    process = gone.start("link", *phone.where)
    code = process.stdout.readline().strip()
    process.kill()
    process.communicate()
    assert "the device that showed it is gone" in alice.run("approve", code, "--wait", 2, code=77)


def test_nobody_removes_themselves_from_a_group(people):
    alice, bob = people("alice", "bob")
    group = alice.json("group", "create", "walkers", bob.account)[0]["group"]
    bob.run("receive")
    for who in (bob.account, "self", f"direct:{bob.account}"):
        errors = bob.run("group", "remove", group, who, code=64)
        assert f"martlet group leave {group}" in errors
    assert len(bob.json("group", "members", group)[0]["members"]) == 2


@pytest.mark.parametrize("name", [
    "self", "SELF", " self ", "ｓｅｌｆ", "me", "0" * 32, "AbCd" * 8, "group:walkers", "direct:x",
    "\u200b", " ", "AAAAAAAAAAAAAAAAAAAAAA=="])
def test_names_that_mean_something_else_are_refused(pair_of_names, name):
    alice, bob = pair_of_names
    alice.run("name", bob.account, name, code=64)
    assert alice.json("people")[0]["name"] == "bob"


@pytest.fixture(scope="module")
def pair_of_names(built, server, tmp_path_factory):
    from person import Person

    folder = tmp_path_factory.mktemp("names")
    alice, bob = [Person(built, server, folder, name).register() for name in ("alice", "bob")]
    alice.run("name", bob.account, "bob")
    return alice, bob


def test_a_name_belongs_to_one_account(people):
    alice, bob, carol = people("alice", "bob", "carol")
    alice.run("name", bob.account, "Bob")
    for name in ("Bob", "bob", " BOB", "bo\u200bb", "Ｂob"):
        errors = alice.run("name", carol.account, name, code=64)
        assert bob.account in errors
    alice.run("name", bob.account, "bob")
    alice.run("name", bob.account, "")
    alice.run("name", carol.account, "Bob")


def test_nobody_names_or_blocks_themselves(people):
    (alice,) = people("alice")
    assert "your own account" in alice.run("name", alice.account, "myself", code=64)
    assert "your own account" in alice.run("block", alice.account, code=77)


def test_a_group_is_made_with_everyone_or_not_at_all(people, api, register):
    alice, bob = people("alice", "bob")
    nobody = "ab" * 16
    alice.run("name", nobody, "ghost")
    # A device that was registered without KeyPackages.
    bare = register().account.hex()
    for who in (nobody, "ghost", bare):
        errors = alice.run("group", "create", "walkers", bob.account, who, code=66)
        assert (bare if who == bare else nobody) in errors
    assert "(ghost)" in alice.run("group", "create", "walkers", "ghost", code=66)
    assert alice.json("group", "list") == []
    alice.run("receive")
    assert alice.json("group", "list") == []
    assert bob.run("receive") == ""
    alice.run("group", "create", "walkers", bob.account)
    assert len(alice.json("group", "list")) == 1
    assert "added this device" in bob.run("receive")


def test_creating_a_group_may_be_interrupted_at_any_point(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "hello")
    # Later and later, until it comes to its end.
    for step in itertools.count(1):
        process = alice.start("group", "create", f"group {step}", bob.account)
        try:
            process.wait(timeout=0.02 * step)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=60)
        for line in alice.json("group", "list"):
            assert len(line["members"]) == 2, "a group that is listed is complete"
        if process.returncode == 0:
            break
    assert step > 1
    alice.run("group", "create", "at last", bob.account)
    alice.run("group", "send", "at last", "hello all")
    bob.run("receive")
    assert "at last" in [line["name"] for line in bob.json("group", "list")]

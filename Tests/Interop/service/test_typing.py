"""Who types is told while it lasts, in conversations and groups, and kept nowhere."""

import json
import os
import select
import signal
import subprocess
import time

import pytest
from processes import postgres_program

from person import Person


class Following:
    """A person who receives all the time."""

    def __init__(self, person):
        self.process = person.start("receive", "--follow", "--json", text=False)
        self.buffer = b""

    def next(self, seconds=60):
        """The next event; None if none comes in time."""
        end = time.monotonic() + seconds
        while b"\n" not in self.buffer:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.process.stdout], [], [], left)[0]:
                return None
            read = os.read(self.process.stdout.fileno(), 65536)
            assert read, self.process.stderr.read()
            self.buffer += read
        line, self.buffer = self.buffer.split(b"\n", 1)
        event = json.loads(line)
        return self.next(seconds) if "presence" in event or "progress" in event else event

    def typing(self, seconds=60):
        """The next notice: who, whether, and what."""
        event = self.next(seconds)
        if event is None:
            return None
        notice = event["signal"]["content"]["typing"]
        return (event["signal"]["accountId"], notice.get("isTyping", False),
                notice.get("kind", "text"))

    def end(self):
        self.process.send_signal(signal.SIGINT)
        self.process.communicate(timeout=30)


@pytest.fixture(scope="module")
def server(start_server):
    return start_server(
        "--admission", "open", "--set", "send-burst=0", "--set", "first-contact=accepted")


@pytest.fixture
def persons(built, server, tmp_path):
    """People who know each other."""
    def make(*names):
        made = [Person(built, server, tmp_path, name).register() for name in names]
        for person in made:
            for other in made:
                if other is not person:
                    person.run("accept", other.account)
        return made
    return make


@pytest.fixture
def follow():
    following = []

    def start(person):
        following.append(Following(person))
        return following[-1]
    yield start
    for stream in following:
        stream.process.kill()
        stream.process.communicate()


def test_typing_is_told_once_and_ends_by_silence_or_by_a_message(persons, follow):
    alice, bob = persons("alice", "bob")
    watching = follow(bob)
    alice.run("send", bob.account, "hello")
    assert "message" in watching.next()
    # It is repeated after ten seconds, which tells nothing new; and says itself when it is over.
    alice.run("typing", bob.account, "--kind", "recording", "--for", "12")
    assert watching.typing() == (alice.account, True, "recording")
    assert watching.typing() == (alice.account, False, "recording")
    # Whoever says nothing more is forgotten.
    alice.run("send", bob.account, "--typing")
    assert watching.typing() == (alice.account, True, "text")
    began = time.monotonic()
    assert watching.typing() == (alice.account, False, "text")
    assert time.monotonic() - began > 10
    # A message ends it: nothing is left to be forgotten.
    alice.run("send", bob.account, "--typing")
    assert watching.typing()[1]
    alice.run("send", bob.account, "here it is")
    assert "message" in watching.next()
    assert watching.typing(seconds=17) is None


def test_typing_in_a_group_is_in_no_log_and_reaches_listeners_alone(persons, follow, server):
    alice, bob, carol = persons("alice", "bob", "carol")
    group = alice.json("group", "create", "walkers", bob.account, carol.account)[0]["group"]
    for person in (bob, carol, alice):
        person.run("receive")
    watching = follow(bob)
    alice.run("send", f"group:{group}", "hello")
    assert "message" in watching.next()
    for number in range(3):
        alice.run("send", f"group:{group}", "--typing")
        if number == 0:
            assert watching.typing() == (alice.account, True, "text")
    # Two came within five seconds of the first: they were passed on to nobody.
    alice.run("send", f"group:{group}", "at last")
    assert watching.next()["message"]["content"]["text"]["text"] == "at last"
    # Carol has listened to none of it, and reads on all the same.
    assert carol.texts() == ["hello", "at last"]
    kinds = subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qtAc", "SELECT count(*) FROM group_messages WHERE kind = 3"
         f" AND encode(group_id, 'hex') = '{group}'"], check=True, capture_output=True, text=True)
    assert kinds.stdout.strip() == "2"
    assert bob.json("history", f"group:{group}")[-1]["content"]["text"]["text"] == "at last"


def test_typing_is_told_to_nobody_who_was_not_accepted_and_is_off_both_ways(persons, follow):
    alice, bob = persons("alice", "bob")
    bob.run("settings", "--no-typing")
    assert "hidden" in bob.run("send", alice.account, "--typing", code=77)
    watching = follow(bob)
    alice.run("send", bob.account, "--typing")
    alice.run("send", bob.account, "one")
    assert "message" in watching.next()
    watching.end()
    bob.run("settings", "--typing")
    watching = follow(bob)
    alice.run("send", bob.account, "two")
    assert "message" in watching.next()
    alice.run("send", bob.account, "--typing")
    assert watching.typing()[1]


def test_typing_to_a_stranger_is_refused_before_it_leaves(built, server, tmp_path):
    alice, bob = (Person(built, server, tmp_path, name).register() for name in ("eve", "dan"))
    assert "accepted" in alice.run("typing", bob.account, "--for", "1", code=77)
    alice.run("typing", bob.account, "--for", "0", code=64)

"""Devices woken for messages of groups."""

import threading
import time

import pytest

from device import Device
from grouping import Group
from person import Person
from subscriber import Subscriber, text_of, unpadded
from waking import Woken, psql, stop, waking_host


@pytest.fixture(scope="module")
def push(api, start_server, tmp_path_factory):
    host = waking_host(api, start_server, tmp_path_factory.mktemp("push"))
    yield host
    stop(host)


class WokenMember(Woken):
    """A device that follows the log of a group in which another one speaks."""

    def __init__(self, push, api, built):
        super().__init__(push, api)
        self.group = Group(self.sender, built("group-founder"))
        assert self.group.create().WhichOneof("outcome") == "created"
        self.follow(self)

    def follow(self, other):
        """Has a device get what is said from now on, as one that was added does."""
        psql(self.host, f"""
            INSERT INTO group_cursors (account_id, device_id, group_id, starts_at, acknowledged)
            SELECT '\\x{other.device.account.hex()}', 1, id, last_sequence, last_sequence
            FROM group_chats WHERE id = '\\x{self.group.group.hex()}'""")

    def speak(self, **fields):
        outcome = self.group.send("message_0", **fields)
        assert outcome.WhichOneof("outcome") == "accepted"
        return outcome.accepted.sequence

    def acknowledge(self, sequence):
        self.device.messaging.Acknowledge(
            self.api.messaging.AcknowledgeRequest(
                groups=[{"group_id": self.group.group, "up_to_sequence": sequence}]),
            metadata=self.device.metadata)


@pytest.fixture
def member(push, api, built):
    return WokenMember(push, api, built)


def test_an_urgent_message_of_a_group_wakes_once_until_the_device_connects(member):
    member.speak(urgent=True)
    first, = member.subscriber.wait()
    assert (first["kind"], first["urgency"], first["topic"]) == ("message", "high", "message")
    for _ in range(20):
        last = member.speak(urgent=True)
    member.subscriber.none_comes(2, count=1)
    assert len(member.device.fetch().frames) == 21
    member.acknowledge(last)
    member.subscriber.none_comes(1, count=1)
    assert member.job("count(*)") == "0"
    member.speak(urgent=True)
    member.subscriber.wait(2)
    # It does not come: again after a minute, five, and thirty.
    for count, seconds in enumerate((60, 300, 1800), start=3):
        deadline = time.monotonic() + 20
        while member.job("sent_count") != str(count - 2):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        member.time_passes(seconds)
        member.subscriber.wait(count)


def test_what_is_not_urgent_in_a_group_wakes_once_in_twenty_minutes(member):
    member.speak()
    message, = member.subscriber.wait()
    assert message["urgency"] == "normal"
    member.speak()
    member.subscriber.none_comes(2, count=1)
    member.time_passes(1200)
    member.subscriber.wait(2)


def test_a_stream_that_acknowledges_the_log_spares_the_push(member):
    stream = member.device.subscribe()
    stream.next("queue_empty")
    time.sleep(1)
    member.speak(urgent=True)
    entry = stream.next("group_message")
    stream.acknowledge_group(member.group.group, entry.sequence)
    member.subscriber.none_comes(7)
    start = time.monotonic()
    member.speak(urgent=True)
    stream.next("group_message")
    member.subscriber.wait()
    assert time.monotonic() - start >= 4.5, "it was given its five seconds"
    stream.close()


def test_a_log_that_is_left_unread_does_not_wake_again_and_again(member):
    member.speak(urgent=True)
    member.subscriber.wait()
    # As one does that waits for a commit to be undone: it connects, and does not take the log up.
    psql(member.host, f"""
        UPDATE group_messages SET server_time = server_time - interval '10 s'
        WHERE group_id = '\\x{member.group.group.hex()}'""")
    for _ in range(3):
        stream = member.device.subscribe()
        stream.next("group_message")
        stream.close()
        time.sleep(1)
    member.subscriber.none_comes(1, count=1)
    member.speak(urgent=True)
    member.subscriber.wait(2)


def test_nobody_is_woken_for_commits_notices_or_messages_of_their_own(member):
    own = Woken.__new__(Woken)
    own.host, own.api, own.device = member.host, member.api, member.sender
    own.subscriber = Subscriber(member.host.receiver, member.subscriber.server_key)
    own.key_id = member.key_id
    own.set()
    assert member.group.commit().WhichOneof("outcome") == "accepted"
    assert member.group.send("message_1", ephemeral=True, urgent=True).HasField("accepted")
    member.subscriber.none_comes(2)
    member.group.send("message_1", urgent=True)
    member.subscriber.wait()
    own.subscriber.none_comes(2)


def test_a_storm_in_a_group_is_one_push_a_device(member, push, api):
    others = [Woken(push, api) for _ in range(4)]
    for other in others:
        member.follow(other)
    failures = []

    def storm():
        try:
            for _ in range(250):
                member.speak(urgent=True)
        except Exception as failure:  # noqa: BLE001, what a thread throws is lost
            failures.append(failure)

    threads = [threading.Thread(target=storm) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failures
    for woken in [member, *others]:
        woken.subscriber.wait()
    time.sleep(2)
    assert [woken.subscriber.count for woken in [member, *others]] == [1] * 5


def test_people_in_a_group_are_woken_from_the_command_line(push, built, tmp_path):
    alice = Person(built, push.server, tmp_path, "alice").register()
    bob = Person(built, push.server, tmp_path, "bob").register()
    alice.run("group", "create", "book club", bob.account)
    bob.run("receive")
    key, = bob.json("push", "key")
    subscriber = Subscriber(push.receiver, unpadded(key["key"]))
    bob.run(
        "push", "set", subscriber.url, "--p256dh", text_of(subscriber.public_key), "--auth",
        text_of(subscriber.secret), "--key-id", key["id"])
    alice.run("send", "group:book club", "tonight at eight")
    assert subscriber.wait()[0]["urgency"] == "high"
    assert "tonight at eight" in bob.texts()
    alice.run("send", "group:book club", "no hurry", "--silent")
    psql(push, f"UPDATE push_endpoints SET sent_at = NULL WHERE account_id = '\\x{bob.account}'")
    psql(push, f"UPDATE push_jobs SET due_at = now() WHERE account_id = '\\x{bob.account}'")
    assert subscriber.wait(2)[1]["urgency"] == "normal"

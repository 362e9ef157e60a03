"""Strangers ask before they write, the blocked reach nobody, and neither can tell."""

import os
import subprocess
import time

import grpc
import pytest
from processes import postgres_program

from device import Connection, Device, digest, reason
from person import Person


@pytest.fixture(scope="module")
def asking(start_server):
    """A server as it is by default, save for its admission and the rate of messages."""
    return start_server("--admission", "open", "--set", "send-burst=0")


@pytest.fixture(scope="module")
def connection(api, asking):
    connection = Connection(api, asking)
    yield connection
    connection.close()


@pytest.fixture
def devices(connection):
    return lambda count: [Device.register(connection) for _ in range(count)]


@pytest.fixture
def persons(built, asking, tmp_path):
    return lambda *names: [Person(built, asking, tmp_path, name).register() for name in names]


def contacts(api, device):
    return api.people_stubs.PeopleStub(device.connection.channel)


def let_a_minute_pass(server):
    """Has the server's database think that what was asked was asked a minute earlier."""
    subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qc", "UPDATE contacts SET requested_at = requested_at - interval '1 min'"],
        check=True)


def texts(device):
    return [frame.envelope.ciphertext for frame in device.fetch().frames if frame.envelope.message_id]


def take(device):
    """Everything that waits, acknowledged."""
    frames = device.fetch().frames
    ids = [frame.envelope.message_id or frame.receipt.receipt_id for frame in frames]
    if ids:
        device.acknowledge(*ids)
    return frames


def accepted(reply):
    assert reply.WhichOneof("outcome") == "accepted", reply
    return reply.accepted


def history(api, device, other):
    return device.messaging.GetMessages(api.messaging.GetMessagesRequest(
        conversation=api.messaging.ConversationKey(account_id=other.account)),
        metadata=device.metadata).messages


def test_five_messages_come_through_one_a_minute(api, asking, devices):
    stranger, person = devices(2)
    sent = []
    for number in range(8):
        sent.append(f"message {number}".encode())
        assert not accepted(stranger.send([person], sent[-1])).duplicate
        # Another one at once is one too many.
        accepted(stranger.send([person], b"too soon"))
        let_a_minute_pass(asking)
    assert texts(person) == sent[:5]
    # Its sender sees all of them, its recipient what came through.
    assert len(history(api, stranger, person)) == 16
    assert len(history(api, person, stranger)) == 5


def test_the_same_message_again_counts_once(api, asking, devices):
    stranger, person = devices(2)
    message_id = os.urandom(16)
    first = accepted(stranger.send([person], b"hello", message_id=message_id))
    again = accepted(stranger.send([person], b"hello", message_id=message_id))
    assert again.duplicate and again.server_time == first.server_time
    # A new device of the recipient: the message is sent again for both, and comes through.
    second_id = os.urandom(16)
    let_a_minute_pass(asking)
    phone = person.link()
    reply = stranger.send([person], b"for two", message_id=second_id)
    assert reply.mismatch.missing == [phone.address.device_id]
    accepted(stranger.send([person, phone], b"for two", message_id=second_id))
    assert texts(phone) == [b"for two"] and texts(person) == [b"hello", b"for two"]


def test_a_withheld_message_is_repeated_like_any_other(api, devices):
    stranger, person, friend = devices(3)
    contacts(api, friend).AcceptContact(
        api.people.AcceptContactRequest(account_id=stranger.account), metadata=friend.metadata)
    accepted(stranger.send([person], b"first"))
    for other in (person, friend):
        message_id = os.urandom(16)
        first = accepted(stranger.send([other], b"x", message_id=message_id))
        again = accepted(stranger.send([other], b"x", message_id=message_id))
        assert (first.duplicate, again.duplicate) == (False, True)
        assert again.server_time == first.server_time
        with pytest.raises(grpc.RpcError) as refusal:
            stranger.send([devices(1)[0]], b"x", message_id=message_id)
        assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_nobody_is_told_before_they_are_accepted(api, devices):
    stranger, person = devices(2)
    message_id = os.urandom(16)
    accepted(stranger.send([person], b"hello", message_id=message_id))
    take(person)
    person.messaging.MarkRead(api.messaging.MarkReadRequest(
        request_id=os.urandom(16), sender_id=stranger.account, message_ids=[message_id]),
        metadata=person.metadata)
    assert list(take(stranger)) == []
    (entry,) = history(api, stranger, person)
    assert not entry.HasField("delivered_at") and not entry.HasField("read_at")
    # Answering accepts: what is delivered from now on is told.
    accepted(person.send([stranger], b"who is there?"))
    for number in range(10):
        accepted(stranger.send([person], str(number).encode()))
    assert len(take(person)) == 10
    receipts = [frame.receipt for frame in take(stranger) if frame.receipt.receipt_id]
    assert sum(len(receipt.message_ids) for receipt in receipts) == 10
    assert all(message_id not in receipt.message_ids for receipt in receipts)


def test_something_of_the_moment_reaches_those_who_accepted_alone(api, devices):
    stranger, person = devices(2)
    stream = person.subscribe()
    stream.next("queue_empty")
    accepted(stranger.send([person], b"typing", ephemeral=True))
    accepted(stranger.send([person], b"hello"))
    assert stream.next("envelope").ciphertext == b"hello"
    contacts(api, person).AcceptContact(
        api.people.AcceptContactRequest(account_id=stranger.account), metadata=person.metadata)
    accepted(stranger.send([person], b"typing", ephemeral=True))
    assert stream.next("envelope").ciphertext == b"typing"
    stream.close()


def test_the_blocked_cannot_tell(api, devices):
    blocked, blocker, quiet = devices(3)
    for other in (blocker, quiet):
        contacts(api, other).AcceptContact(
            api.people.AcceptContactRequest(account_id=blocked.account), metadata=other.metadata)
    contacts(api, blocker).BlockContact(
        api.people.BlockContactRequest(account_id=blocked.account), metadata=blocker.metadata)

    def seen(other):
        """What an account sees that writes to another which does not look."""
        message_id = os.urandom(16)
        replies = [blocked.send([other], b"hello", message_id=message_id) for _ in range(2)]
        replies.append(blocked.send([other], b"now", ephemeral=True))
        other_device = blocked.api.messaging.SendRequest(
            message_id=os.urandom(16), recipient_id=other.account,
            envelopes=[blocked.api.messaging.DeviceEnvelope(
                device_id=5, registration_id=1, ciphertext=b"x")])
        replies.append(blocked.messaging.Send(other_device, metadata=blocked.metadata))
        profiles = contacts(api, blocked).GetProfiles(
            api.people.GetProfilesRequest(account_ids=[other.account]), metadata=blocked.metadata)
        identity = blocked.keys.GetIdentity(
            api.keys.GetIdentityRequest(account_id=other.account), metadata=blocked.metadata)
        entries = history(api, blocked, other)
        return [
            [reply.WhichOneof("outcome") for reply in replies],
            [reply.accepted.duplicate for reply in replies],
            [list(reply.mismatch.extra) for reply in replies],
            len(profiles.profiles), identity.WhichOneof("outcome"), len(entries),
            [entry.HasField("delivered_at") for entry in entries], len(take(blocked))]

    assert seen(blocker) == seen(quiet)
    assert texts(blocker) == [] and b"hello" in texts(quiet)
    assert list(history(api, blocker, blocked)) == []
    # Let in again, it writes as before.
    contacts(api, blocker).AcceptContact(
        api.people.AcceptContactRequest(account_id=blocked.account), metadata=blocker.metadata)
    accepted(blocked.send([blocker], b"back"))
    assert texts(blocker) == [b"back"]


def test_a_block_counts_on_every_node(api, asking, start_server, devices):
    sender, person = devices(2)
    second = Connection(api, start_server(
        "--admission", "open", "--set", "send-burst=0", "--database-url", asking.database_url))
    contacts(api, person).AcceptContact(
        api.people.AcceptContactRequest(account_id=sender.account), metadata=person.metadata)
    request = sender.send_request([person], b"before")
    second.messaging.Send(request, metadata=sender.metadata)
    contacts(api, person).BlockContact(
        api.people.BlockContactRequest(account_id=sender.account), metadata=person.metadata)
    # The other node is told at once; where it is not, it looks again after five seconds.
    end = time.monotonic() + 20
    while True:
        take(person)
        second.messaging.Send(sender.send_request([person], b"after"), metadata=sender.metadata)
        if texts(person) == []:
            break
        assert time.monotonic() < end
    second.close()


def test_only_a_present_link_lets_in_where_only_links_do(api, devices):
    stranger, person, friend = devices(3)
    people = api.people
    former, present = os.urandom(16), os.urandom(16)
    for token in (former, present):
        contacts(api, person).RotateContactToken(
            people.RotateContactTokenRequest(token_hash=digest(token)), metadata=person.metadata)
    contacts(api, person).UpdateContactSettings(
        people.UpdateContactSettingsRequest(policy=people.CONTACT_POLICY_LINK_ONLY),
        metadata=person.metadata)
    contacts(api, person).AcceptContact(
        people.AcceptContactRequest(account_id=friend.account), metadata=person.metadata)
    for token in (b"", former, bytes(16)):
        accepted(stranger.send([person], b"no", contact_token=token))
    accepted(friend.send([person], b"friend"))
    assert texts(person) == [b"friend"]
    accepted(stranger.send([person], b"by link", contact_token=present))
    assert texts(person) == [b"friend", b"by link"]
    contacts(api, person).UpdateContactSettings(
        people.UpdateContactSettingsRequest(policy=people.CONTACT_POLICY_NOBODY),
        metadata=person.metadata)
    (other,) = devices(1)
    accepted(other.send([person], b"nobody", contact_token=present))
    assert texts(person) == [b"friend", b"by link"]
    settings = contacts(api, person).GetContactSettings(
        people.GetContactSettingsRequest(), metadata=person.metadata)
    assert settings.policy == people.CONTACT_POLICY_NOBODY and settings.has_contact_token


def test_requests_are_shown_apart_and_answered(persons):
    alice, bob = persons("alice", "bob")
    alice.run("profile", "--name", "Alice")
    alice.run("send", bob.account, "may I?")
    received = bob.run("receive")
    assert "request" in received and "~Alice" in received and "may I?" in received
    (request,) = bob.json("requests")
    assert (request["text"], request["profileName"]) == ("may I?", "Alice")
    alice.run("receive")
    assert [message["state"] for message in alice.json("history", bob.account)] == ["sent"]
    bob.run("accept", alice.account)
    assert bob.json("requests") == []
    alice.run("send", bob.account, "thank you")
    assert "request" not in bob.run("receive")
    alice.run("receive")
    assert [message["state"] for message in alice.json("history", bob.account)] == [
        "sent", "delivered"]


def test_a_request_is_ignored_or_blocked_and_its_sender_sees_no_difference(persons):
    alice, bob, carol = persons("alice", "bob", "carol")
    for sender in (alice, carol):
        sender.run("send", bob.account, "let me in")
    bob.run("receive")
    bob.run("ignore", alice.account)
    bob.run("block", carol.account)
    assert bob.json("requests") == [] and bob.json("history", alice.account) == []
    for sender in (alice, carol):
        sender.run("send", bob.account, "please")
        sender.run("receive")
        assert [message["state"] for message in sender.json("history", bob.account)] == [
            "sent", "sent"]
    assert bob.messages() == []
    bob.run("unblock", carol.account)
    carol.run("send", bob.account, "at last")
    assert bob.texts() == ["at last"]


def test_only_links_let_in_at_the_shell(persons):
    alice, bob, carol = persons("alice", "bob", "carol")
    bob.run("settings", "--requests", "link-only")
    link = bob.json("me")[0]["link"]
    alice.run("send", bob.account, "by number")
    carol.run("send", link, "by link")
    assert bob.texts() == ["by link"]
    bob.run("settings", "--requests", "somebody", code=64)
    bob.run("settings", code=64)

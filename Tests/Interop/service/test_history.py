"""What was said before a device, or a person, came: shared by whom, and with whom."""

import base64
import hashlib

import archive_format
import hpke
import media_format
from cryptography.hazmat.primitives.asymmetric import x25519


def link(person, other, *arguments):
    """Links a device that is approved with some arguments."""
    process = person.start("link", *person.where)
    other.run("approve", process.stdout.readline().strip(), *arguments)
    assert process.wait(timeout=60) == 0
    person.account = other.account
    return person


def texts(person, conversation):
    return [message["content"]["text"]["text"]
            for message in person.json("history", conversation)]


def shared(events):
    return [event["historyShared"] for event in events if "historyShared" in event]


def stored(person):
    return person.json("storage")[0]["stored"]


def test_a_linked_device_has_the_history(people):
    alice, bob = people("alice", "bob")
    alice.run("name", bob.account, "bob")
    for number in range(3):
        alice.run("send", "bob", f"to bob {number}")
    bob.run("receive")
    bob.run("send", alice.account, "an answer")
    alice.run("receive")
    alice.run("send", "self", "a note")
    phone = link(people.unregistered("phone"), alice)
    assert phone.run("export") == alice.run("export")
    # The archive is gone once it was fetched.
    assert stored(alice) == 0
    assert [event["messageCount"] for event in shared(phone.json("receive"))] == [5]
    # What is said later stands behind it.
    bob.run("send", alice.account, "later")
    phone.run("receive")
    assert texts(phone, "bob")[-2:] == ["an answer", "later"]
    # Of the last days it is the same here; or none at all.
    tablet = link(people.unregistered("tablet"), alice, "--history", "30d")
    assert tablet.run("export") == phone.run("export") or len(texts(tablet, "bob")) == 4
    empty = link(people.unregistered("empty"), alice, "--history", "none")
    assert empty.run("export") == "" and shared(empty.json("receive")) == []
    assert "takes all, none, or days" in alice.run("approve", "x", "--history", "0d", code=64)


def test_an_interrupted_device_gets_its_history_when_it_receives(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "before")
    phone = people.unregistered("phone")
    process = phone.start("link", *phone.where)
    code = process.stdout.readline().strip()
    approving = alice.start("approve", code)
    # It ends as soon as the server has linked it, before it fetches anything.
    while len(alice.json("devices")) < 2:
        assert process.poll() is None
    process.kill()
    process.communicate()
    approving.communicate(timeout=60)
    link_again = phone.start("link", *phone.where)
    link_again.communicate(timeout=60)
    bob.run("send", alice.account, "after")
    phone.run("receive")
    assert texts(phone, bob.account) == ["before", "after"]


def test_new_members_get_what_the_policy_says_and_see_who_shares_it(people):
    alice, bob, carol, dave = people("alice", "bob", "carol", "dave")
    group = alice.json("group", "create", "book club", bob.account)[0]["group"]
    name = f"group:{group}"
    bob.run("receive")
    alice.run("group", "send", group, "before the policy")
    bob.run("group", "history", group, "30d", code=77)
    alice.run("group", "history", group, "30d")
    assert "last 30 days" in alice.run("group", "info", group)
    assert "last 30 days" in bob.run("receive")
    alice.run("group", "send", group, "under the policy")
    bob.run("group", "send", group, "bob's words")
    bob.run("send", name, "gone soon", "--disappears-after", "60")
    alice.run("receive")
    alice.run("group", "invite", group, carol.account)
    alice.run("group", "send", group, "welcome")
    found = shared(carol.json("receive"))
    assert [(entry["accountId"], entry["messageCount"]) for entry in found] == [
        (alice.account, 2)]
    history = carol.json("history", name)
    assert [message["content"]["text"]["text"] for message in history] == [
        "under the policy", "bob's words", "welcome"]
    assert [message.get("sharedBy") for message in history] == [
        alice.account, alice.account, None]
    assert [message["authorId"] for message in history] == [
        alice.account, bob.account, alice.account]
    assert f"shared by {alice.account[:8]}" in carol.run("history", name)
    # Who was there takes nothing.
    assert shared(bob.json("receive")) == []
    # Whom carol adds would be told who has shared them last; she may not add, alice may.
    carol.run("group", "invite", group, dave.account, code=77)
    alice.run("group", "history", group, "joined")
    alice.run("group", "invite", group, dave.account)
    assert shared(dave.json("receive")) == []
    assert dave.json("history", name) == []


def test_the_history_of_a_new_device_opens_with_its_key_alone(people, register, api):
    from martlet.v1 import media_pb2 as media  # made by the fixture `api`

    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "a canary of a text")
    private = x25519.X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    code = "martlet-link:" + base64.urlsafe_b64encode(public).rstrip(b"=").decode()
    alice.run("approve", code, "--wait", 1, "--yes", code=77)
    device = register()
    reply = next(iter(device.keys.AwaitProvisioning(api.keys.AwaitProvisioningRequest(
        provisioning_id=hashlib.sha256(public).digest()[:16]))))
    message = api.content.ProvisioningMessage.FromString(hpke.open_sealed(
        private, reply.ciphertext[:32], reply.ciphertext[32:], b"Martlet_Provisioning_v1"))
    assert message.account_id == bytes.fromhex(alice.account)
    file = message.history.file
    assert len(message.history.passphrase) == 64
    # Nobody has used the code: the archive is taken back.
    downloads = api.media_stubs.MediaDownloadStub(device.connection.channel)
    fetch = media.DownloadRequest(
        object_id=file.object_id, capability=media_format.Key(file.key).capability)
    assert next(iter(downloads.Download(fetch))).WhichOneof("frame") == "not_found"


def test_a_reader_from_the_protocol_alone_reads_a_shared_archive(people, register, api):
    from martlet.v1 import media_pb2 as media

    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "a canary of a text")
    private = x25519.X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    code = "martlet-link:" + base64.urlsafe_b64encode(public).rstrip(b"=").decode()
    approving = alice.start("approve", code, "--yes", "--wait", "30")
    device = register()
    reply = next(iter(device.keys.AwaitProvisioning(api.keys.AwaitProvisioningRequest(
        provisioning_id=hashlib.sha256(public).digest()[:16]))))
    message = api.content.ProvisioningMessage.FromString(hpke.open_sealed(
        private, reply.ciphertext[:32], reply.ciphertext[32:], b"Martlet_Provisioning_v1"))
    file = message.history.file
    downloads = api.media_stubs.MediaDownloadStub(device.connection.channel)
    fetch = media.DownloadRequest(
        object_id=file.object_id, capability=media_format.Key(file.key).capability)
    stored = b"".join(frame.data for frame in downloads.Download(fetch))
    backup = media_format.open_object(file.key, file.byte_count, file.root, stored)
    found = list(archive_format.frames(backup, message.history.passphrase))
    approving.kill()
    approving.communicate()
    fields = [frame[0] >> 3 for frame in found]
    assert fields[0] == 1 and fields[-1] == 6 and fields.count(5) == 1
    whole = b"".join(found)
    assert b"a canary of a text" in whole
    # The identity came by another way, and is not in it.
    assert bytes(message.identity_seed) not in whole
    for secret in (b"a canary of a text", bytes(message.identity_seed)):
        assert secret not in stored and secret not in backup

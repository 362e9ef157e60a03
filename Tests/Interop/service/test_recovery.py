"""An account that is lost with all its devices, and comes back by 24 words."""

import hashlib
import os
import shutil

import grpc
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ed25519
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from device import Device, raw, reason
from mnemonic import Mnemonic

CANARY = "a canary of a text"


def words_of(person):
    return person.json("recovery", "create")[0]["words"]


def by(person, words, *arguments, code=0):
    person.environment["MARTLET_RECOVERY_WORDS"] = words
    return person.run("recovery", *arguments, code=code)


def lose(person):
    """Takes the account's file away, with all that stands beside it."""
    for path in person.file.parent.glob(f"{person.file.name}*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def test_all_devices_are_lost_and_24_words_bring_everything_back(people):
    alice, bob = people("alice", "bob")
    alice.run("name", bob.account, "bob")
    number = alice.json("safety-number", bob.account)[0]
    alice.run("safety-number", bob.account, "--verify", next(iter(number.values())))
    alice.run("send", "bob", CANARY)
    bob.run("receive")
    bob.run("send", alice.account, "an answer")
    group = alice.json("group", "create", "book club", bob.account)[0]["group"]
    bob.run("receive")
    alice.run("receive")
    words = words_of(alice)
    assert "open your account" in by(alice, words, "check")
    assert alice.json("recovery", "archive", "on")[0]["messages"] == 2
    history, contacts = alice.run("export"), alice.json("people")
    phone = people.unregistered("phone").link(alice)
    following = phone.start("receive", "--follow")
    lose(alice)
    told = by(alice, words, "restore", *alice.where)
    assert "2 messages" in told and "1 groups" in told
    # The stream of the device that was left ends.
    assert following.wait(timeout=20) == 77
    assert alice.run("export") == history
    assert alice.json("people") == contacts and contacts[0]["isVerified"]
    assert alice.json("group", "list")[0]["name"] == "book club"
    events = bob.json("receive")
    assert not any("identityChange" in event for event in events)
    bob.run("group", "send", group, "after the loss")
    assert alice.texts() == ["after the loss"]
    # The words open the account still; this device goes on without a second recovery.
    assert "0 messages" in by(alice, words, "restore")


def test_without_an_archive_the_account_comes_back_alone(people):
    alice, bob = people("alice", "bob")
    words = words_of(alice)
    account = alice.account
    lose(alice)
    assert "no archive" in by(alice, words, "restore", *alice.where)
    assert alice.json("status")[0]["account"] == account
    bob.run("send", account, "hello")
    assert alice.texts() == ["hello"]


def test_wrong_words_and_former_ones_open_nothing(people):
    alice, bob = people("alice", "bob")
    former = words_of(alice)
    words = words_of(alice)
    assert former != words and len(words.split()) == 24
    assert "no account" in by(alice, former, "check", code=77)
    assert "word 3" in by(alice, "zoo zoo marmalade " + "zoo " * 21, "check", code=65)
    assert "do not belong together" in by(
        alice, " ".join(reversed(words.split())), "check", code=65)
    assert "23 words" in by(alice, " ".join(words.split()[1:]), "check", code=65)
    assert "another account" in by(bob, words, "check", code=65)
    # Four letters of each are enough, in capitals, too.
    by(alice, " ".join(word[:4].upper() for word in words.split()), "check")
    alice.run("recovery", "remove")
    assert "no account" in by(alice, words, "check", code=77)
    assert "none" in alice.run("recovery", "show")
    assert "make one first" in alice.run("recovery", "archive", "on", code=77)


def test_an_archive_is_renewed_and_leaves_no_other(people, server, api):
    alice, = people("alice")
    words_of(alice)
    alice.run("recovery", "archive", "on")
    first = alice.json("storage")[0]["stored"]
    alice.run("send", "self", CANARY)
    assert alice.json("recovery", "archive", "now")[0]["messages"] == 1
    assert alice.json("storage")[0]["stored"] <= first + 65_536
    alice.run("recovery", "archive", "off")
    assert alice.json("storage")[0]["stored"] == 0
    assert alice.json("recovery", "show") == [{"hasKey": True, "keepsArchive": False}]


class Key:
    """A recovery key, by docs/protocol.md §21 and the package `mnemonic`."""

    def __init__(self, words):
        self.secret = bytes(Mnemonic("english").to_entropy(words))
        derived = HKDF(hashes.SHA256(), 80, b"", b"martlet recovery 1").derive(self.secret)
        self.id = derived[:16]
        self.signer = ed25519.Ed25519PrivateKey.from_private_bytes(derived[16:48])
        self.seal = derived[48:]

    def fetch(self, device, challenge=None, signer=None):
        api = device.api.keys
        challenge = challenge or device.keys.Challenge(api.ChallengeRequest(
            device=device.api.common.DeviceAddress(account_id=self.id, device_id=1))).challenge
        message = b"martlet-recovery-v1" + challenge + self.id
        return device.keys.FetchRecovery(api.FetchRecoveryRequest(
            recovery_id=self.id, challenge=challenge,
            signature=(signer or self.signer).sign(message)))


def test_a_reader_in_python_opens_what_is_kept(people, register, api):
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt

    alice, = people("alice")
    words = words_of(alice)
    assert Mnemonic("english").check(words)
    key = Key(words)
    sealed = key.fetch(register()).contents
    assert len(sealed) % 512 == 40
    padded = decrypt(sealed[24:], b"Martlet_Recovery_v1" + key.id, sealed[:24], key.seal)
    contents = padded.rstrip(b"\0")[:-1]
    assert contents[:18] == b"\x0a\x10" + bytes.fromhex(alice.account)


def test_only_who_has_the_key_is_given_it_and_ten_times_a_day(people, register, api):
    alice, = people("alice")
    key, device = Key(words_of(alice)), register()
    stranger = ed25519.Ed25519PrivateKey.generate()
    other = api.keys.ChallengeRequest(
        device=api.common.DeviceAddress(account_id=os.urandom(16), device_id=1))
    refused = [
        key.fetch(device, signer=stranger),
        key.fetch(device, challenge=device.keys.Challenge(other).challenge),
        key.fetch(device, challenge=os.urandom(61)),
    ]
    unknown = Key(Mnemonic("english").to_mnemonic(os.urandom(32)))
    refused.append(unknown.fetch(device))
    assert all(reply == refused[0] and reply.HasField("refused") for reply in refused)
    # Challenges that do not count cost nothing; the wrong signature has cost one.
    for _ in range(9):
        assert key.fetch(device).contents
    for wanted, done in ((key, 10), (unknown, 1)):
        for _ in range(10 - done):
            wanted.fetch(device)
        with pytest.raises(grpc.RpcError) as limited:
            wanted.fetch(device)
        assert reason(api, limited.value) == "RATE_LIMITED"


def test_the_tries_of_a_day_count_over_two_nodes(people, register, api, elsewhere):
    alice, = people("alice")
    key, device = Key(words_of(alice)), register()
    other = Device.register(elsewhere)
    stranger = ed25519.Ed25519PrivateKey.generate()
    for number in range(10):
        reply = key.fetch(other if number % 2 else device, signer=stranger)
        assert reply.HasField("refused")
    for each in (device, other):
        for signer in (stranger, None):
            with pytest.raises(grpc.RpcError) as limited:
                key.fetch(each, signer=signer)
            assert reason(api, limited.value) == "RATE_LIMITED"


def test_contents_are_kept_for_their_account_alone(register, api):
    device, other = register(), register()

    def put(owner, id, contents=b"sealed", key=None, signer=None):
        key = key or raw(ed25519.Ed25519PrivateKey.generate().public_key())
        payload = api.keys.PutRecoveryPayload(
            request_id=os.urandom(16), recovery_id=id, verification_key=key, contents=contents)
        return owner.keys.PutRecovery(
            api.keys.PutRecoveryRequest(signed=(signer or owner).signed("PutRecovery", payload)),
            metadata=owner.metadata)

    id = hashlib.sha256(os.urandom(8)).digest()[:16]
    put(device, id, contents=bytes(16_384))
    for owner, fields, named in (
            (other, {}, "recovery_id"), (device, {"signer": other}, "signature"),
            (device, {"key": bytes([1] + [0] * 31)}, "verification_key"),
            (device, {"contents": bytes(16_385)}, "contents")):
        with pytest.raises(grpc.RpcError) as refusal:
            put(owner, id, **fields)
        assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"
        assert named in refusal.value.details()
    put(device, id, contents=b"")
    put(other, id)

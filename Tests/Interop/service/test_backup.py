"""An account that is backed up, lost with all its devices, and recovered."""

import json
import os
import shutil

import pytest

import archive_format
import media_format
from person import Person

PASSPHRASE = "a canary of a passphrase"


@pytest.fixture
def friends(people, tmp_path):
    alice, bob = people("alice", "bob")
    for person in (alice, bob):
        person.environment["MARTLET_BACKUP_PASSPHRASE"] = PASSPHRASE
    alice.run("name", bob.account, "bob")
    number = alice.json("safety-number", bob.account)[0]
    alice.run("safety-number", bob.account, "--verify", next(iter(number.values())))
    alice.run("send", "bob", "a canary of a text")
    bob.run("receive")
    bob.run("send", alice.account, "an answer")
    group = alice.json("group", "create", "book club", bob.account)[0]["group"]
    bob.run("receive")
    bob.run("group", "send", group, "in the group")
    alice.run("receive")
    return alice, bob, group


def lost(person, folder):
    """Takes the account's file away; gives it as another person."""
    folder.mkdir()
    for path in person.file.parent.glob(f"{person.file.name}*"):
        shutil.move(path, folder / path.name)
    thief = Person.__new__(Person)
    thief.__dict__ = dict(person.__dict__, file=folder / person.file.name)
    thief.environment = dict(person.environment, MARTLET_ACCOUNT=str(thief.file))
    return thief


def test_all_devices_are_lost_and_everything_is_there_again(friends, tmp_path):
    alice, bob, group = friends
    backup = tmp_path / "backup"
    told = alice.json("backup", backup)[0]
    assert told == {"messages": 3, "people": 1, "groups": 1}
    assert oct(backup.stat().st_mode & 0o777) == "0o600"
    history, people = alice.run("export"), alice.json("people")
    thief = lost(alice, tmp_path / "stolen")
    assert alice.json("restore", backup)[0] == told
    assert alice.json("status")[0]["account"] == alice.account
    assert alice.run("export") == history
    assert alice.json("people") == people and people[0]["isVerified"]
    assert alice.json("group", "list")[0]["name"] == "book club"
    # The old device is out at once, and nobody sees another identity.
    thief.run("receive", code=77)
    # Who sends to the group has to have heard of the device that joined.
    events = bob.json("receive")
    assert not any("identityChange" in event for event in events)
    bob.run("group", "send", group, "after the loss")
    bob.run("send", alice.account, "are you there?")
    assert sorted(alice.texts()) == ["after the loss", "are you there?"]
    alice.run("send", "bob", "here I am")
    alice.run("group", "send", group, "here, too")
    events = bob.json("receive")
    texts = [event["message"]["content"]["text"]["text"] for event in events if "message" in event]
    assert sorted(texts) == ["here I am", "here, too"]
    assert not any("identityChange" in event for event in events)
    assert [device["device"] for device in alice.json("devices")] == [2]
    # Again: nothing is there twice.
    assert alice.json("restore", backup)[0] == {"messages": 0, "people": 0, "groups": 1}
    assert alice.run("export").startswith(history)


def test_other_devices_may_stay(friends, tmp_path):
    alice, bob, _ = friends
    backup = tmp_path / "backup"
    alice.run("backup", backup)
    kept = lost(alice, tmp_path / "other")
    alice.run("restore", backup, "--keep-devices")
    kept.run("receive")
    assert len(alice.json("devices")) == 2
    bob.run("send", alice.account, "to both")
    assert "to both" in alice.texts() and "to both" in kept.texts()


def test_a_backup_that_was_changed_or_is_not_ones_own_is_refused(friends, tmp_path):
    alice, bob, _ = friends
    backup = tmp_path / "backup"
    alice.run("backup", backup)
    assert "exists" in alice.run("backup", backup, code=74)
    data = backup.read_bytes()
    changed = tmp_path / "changed"
    size = len(data)
    for place in (0, 16, 30, 50, 80, archive_format.SEAL - 1, archive_format.SEAL,
                  archive_format.SEAL + 700, size - 33, size - 1):
        copy = bytearray(data)
        copy[place] ^= 1
        changed.write_bytes(copy)
        errors = alice.run("restore", changed, code=65 if place in (0, 16) or
                           place >= archive_format.SEAL else 77)
        assert "error" in errors, place
    for part in (data[:-1], data + b"x", data[:100], b""):
        changed.write_bytes(part)
        alice.run("restore", changed, code=65)
    bob.run("restore", backup, code=65)
    alice.environment["MARTLET_BACKUP_PASSPHRASE"] = "another"
    alice.run("restore", backup, code=77)
    # What was not restored has made nothing.
    lost(alice, tmp_path / "lost")
    alice.run("restore", backup, code=77)
    alice.run("status", code=66)


def test_a_reader_from_the_protocol_alone_reads_a_backup(friends, tmp_path, api):
    alice, bob, group = friends
    backup = tmp_path / "backup"
    alice.run("backup", backup)
    data = backup.read_bytes()
    for word in (PASSPHRASE, "canary", "book club", alice.account, bob.account):
        assert word.encode() not in data
        if len(word) == 32:
            assert bytes.fromhex(word) not in data
    found = list(archive_format.frames(data, PASSPHRASE))
    fields = [frame[0] >> 3 for frame in found]
    assert fields[0] == 1 and fields[-1] == 6 and sorted(fields) == [1, 2, 4, 5, 5, 5, 6]
    assert bytes.fromhex(alice.account) in found[0]
    whole = b"".join(found)
    assert b"a canary of a text" in whole and b"an answer" in whole and b"book club" in whole
    assert len(data) - archive_format.SEAL == media_format.object_size(
        sum(len(frame) + 4 for frame in found))
    with pytest.raises(archive_format.WrongPassphrase):
        list(archive_format.frames(data, "another"))


def test_a_recovery_that_is_interrupted_goes_on(friends, tmp_path):
    alice, bob, group = friends
    backup = tmp_path / "backup"
    alice.run("backup", backup)
    history = alice.run("export")
    lost(alice, tmp_path / "lost")
    for delay in (0.02, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7):
        process = alice.start("restore", backup)
        try:
            process.wait(timeout=delay)
        except Exception:
            process.kill()
        process.communicate()
    alice.run("restore", backup)
    assert alice.run("export") == history
    assert len(alice.json("devices")) == 1
    bob.run("receive")
    bob.run("group", "send", group, "still here?")
    assert alice.texts() == ["still here?"]
    assert json.loads(alice.run("group", "list", "--json"))["group"] == group


def test_recovery_over_grpcio(api, register):
    from device import Device

    owner, other = register(), register()

    def challenge(account):
        return owner.keys.Challenge(api.keys.ChallengeRequest(
            device=api.common.DeviceAddress(account_id=account, device_id=1))).challenge

    def recover(account, signer, device, proof=None, key=None, method="RecoverAccount"):
        new = device.new_device()
        payload = api.keys.RecoverAccountPayload(
            account_id=account, challenge=proof or challenge(account),
            authentication_key=key or new.authentication_key)
        return owner.keys.RecoverAccount(api.keys.RecoverAccountRequest(
            signed=signer.signed(method, payload), device=new))

    refused = [
        recover(owner.account, other, Device(owner.connection, other.identity)),
        recover(os.urandom(16), owner, Device(owner.connection, owner.identity)),
        recover(owner.account, owner, Device(owner.connection, owner.identity),
                proof=challenge(other.account)),
        recover(owner.account, owner, Device(owner.connection, owner.identity),
                proof=os.urandom(61)),
        recover(owner.account, owner, Device(owner.connection, owner.identity),
                method="RevokeDevice"),
    ]
    assert all(reply.WhichOneof("outcome") == "refused" for reply in refused)
    device = Device(owner.connection, owner.identity)
    proof = challenge(owner.account)
    first = recover(owner.account, owner, device, proof)
    assert first.recovered.device_id == 2
    assert recover(owner.account, owner, device, proof) == first
    device.address = first.recovered
    device.authenticate()
    assert len(owner.keys.ListDevices(
        api.keys.ListDevicesRequest(), metadata=owner.metadata).devices) == 2

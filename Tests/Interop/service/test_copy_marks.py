"""A machine that remembers which copy of an account's file is the latest asks the server less often,
and is not deceived by an older copy."""

import shutil
import tempfile

import pytest


@pytest.fixture
def remembering(people):
    """Two people on a machine with a folder in memory for each session."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        alice, bob = people("alice", "bob")
        alice.environment["XDG_RUNTIME_DIR"] = folder
        alice.run("send", bob.account, "first")
        yield alice, bob


def test_an_older_copy_is_noticed(remembering):
    alice, bob = remembering
    copy = alice.file.parent / "copy"
    shutil.copy(alice.file, copy)
    alice.run("send", bob.account, "of the newer copy")
    shutil.copy(copy, alice.file)
    alice.run("send", bob.account, "of the older copy")
    assert any("restored" in event for event in alice.json("receive"))
    assert bob.texts() == ["first", "of the newer copy", "of the older copy"]


def test_a_copy_in_another_place_is_noticed_before_anything_is_sent(remembering):
    """Else a key would be used twice, and Bob would have to ask for the message again."""
    alice, bob = remembering
    copy = alice.file.parent / "elsewhere.martlet"
    shutil.copy(alice.file, copy)
    shutil.copy(f"{alice.file}.key", f"{copy}.key")
    here = alice.environment["MARTLET_ACCOUNT"]
    alice.environment["MARTLET_ACCOUNT"] = str(copy)
    alice.run("send", bob.account, "of the copy")
    alice.environment["MARTLET_ACCOUNT"] = here
    alice.run("send", bob.account, "of the file")
    assert bob.texts() == ["first", "of the copy", "of the file"]
    assert any("restored" in event for event in alice.json("receive"))


def test_a_copy_that_another_machine_has_used_is_noticed(remembering):
    """The memory of the first machine knows nothing of the second: the server says so."""
    alice, bob = remembering
    copy = alice.file.parent / "copy"
    shutil.copy(alice.file, copy)
    with tempfile.TemporaryDirectory(dir="/dev/shm") as elsewhere:
        here = alice.environment["XDG_RUNTIME_DIR"]
        alice.environment["XDG_RUNTIME_DIR"] = elsewhere
        alice.run("send", bob.account, "of the second machine")
        shutil.copy(copy, alice.file)
        alice.environment["XDG_RUNTIME_DIR"] = here
    assert any("restored" in event for event in alice.json("receive"))


def test_commands_after_each_other_need_no_answer_first(remembering):
    alice, bob = remembering
    for number in range(3):
        alice.run("send", bob.account, f"{number}")
    assert bob.texts() == ["first", "0", "1", "2"]
    assert not any("restored" in event for event in alice.json("receive"))

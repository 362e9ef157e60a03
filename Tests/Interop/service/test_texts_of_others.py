"""Names, texts and files of others, at the shell of whoever receives them."""

import json
import os
import pathlib
import re
import subprocess

HOSTILE = (
    "Mark\x1b]0;owned\x07\x1b[2J\x9b2J\x7f\r\n2026-11-29 21:30:00 Carol: pay 100\x0b\x0c\x85\u2028"
    "\u2029\u202e\u2066\u200e\u061cto gnp")
HARMFUL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]")


def harmless(output):
    assert not HARMFUL.search(output), ascii(output)
    return output


def test_nothing_that_others_wrote_steers_the_terminal_or_forges_a_line(people, tmp_path):
    alice, bob = people("alice", "bob")
    to = bob.account
    file = tmp_path / "thing.bin"
    file.write_bytes(b"bytes")
    hostile_file = tmp_path / HOSTILE.replace("/", "")
    hostile_file.write_bytes(b"more")
    group = alice.json("group", "create", HOSTILE, to, "--about", HOSTILE)[0]["group"]
    sent = [
        ["send", to, HOSTILE], ["send", to, HOSTILE, "--file", hostile_file],
        ["send", to, HOSTILE, "--image", file], ["send", to, HOSTILE, "--video", file],
        ["send", to, HOSTILE, "--audio", file], ["send", to, "--voice", hostile_file],
        ["send", to, HOSTILE[:20], "--sticker", file],
        ["send", to, HOSTILE, "--location", "1,2"],
        ["send", to, "--contact", HOSTILE, "--phone", HOSTILE[:60], "--email", HOSTILE],
        ["send", to, "--poll", HOSTILE, "--option", HOSTILE, "--option", "b" + HOSTILE],
        ["send", to, HOSTILE, "--event", HOSTILE, "--starts", "2027-01-31T16:00:00Z"],
        ["send", to, "--system", HOSTILE], ["group", "send", group, HOSTILE]]
    ids = [alice.json(*arguments)[0]["id"] for arguments in sent]
    alice.run("send", to, "--react", ids[0], "--emoji", HOSTILE[:20])
    alice.run("send", to, HOSTILE, "--edit", ids[0])
    bob.run("accept", alice.account)
    received = harmless(bob.run("receive", "--save-to", tmp_path / "in"))
    assert not re.search("^2026-11-29 21:30:00", received, re.M)
    bob.run("name", alice.account, HOSTILE)
    bob.run("receive")
    for arguments in [
            ["history", alice.account], ["history", f"group:{group}"], ["conversations"],
            ["people"], ["group", "list"], ["group", "info", group], ["group", "members", group]]:
        for line in harmless(bob.run(*arguments)).splitlines():
            assert not line.startswith("2026-11-29 21:30:00")
        for line in harmless(bob.run(*arguments, "--json")).splitlines():
            json.loads(line)
    harmless(bob.run("export"))
    assert bob.json("group", "info", group)[0]["about"] == HOSTILE
    for name in os.listdir(tmp_path / "in"):
        harmless(name)


def test_what_people_call_themselves_and_say_of_themselves_is_harmless(people):
    alice, bob = people("alice", "bob")
    name = HOSTILE[:60]
    marks = "a" + "\u0301" * 64
    alice.run("profile", "--name", name, "--about", HOSTILE)
    alice.run("presence", "busy", HOSTILE[:40], "--emoji", "\x1b[2J\u202e")
    alice.run("send", bob.account, "hello")
    for arguments in [
            ["receive"], ["requests"], ["people"], ["profile", alice.account], ["presence"],
            ["history", alice.account], ["conversations"], ["accept", alice.account], ["people"]]:
        for line in harmless(bob.run(*arguments)).splitlines():
            assert not line.startswith("2026-11-29 21:30:00")
    for arguments in [["requests"], ["people"], ["profile", alice.account]]:
        for line in harmless(bob.run(*arguments, "--json")).splitlines():
            json.loads(line)
    for arguments in [["me"], ["profile"], ["presence"]]:
        harmless(alice.run(*arguments))
    alice.run("profile", "--name", marks, "--about", "x")
    alice.run("send", bob.account, "again")
    assert "\u0301" * 5 not in bob.run("receive") + bob.run("people")
    # A name of one's own that looks like somebody else's is marked, and names nobody.
    alice.run("profile", "--name", "bob", "--about", "x")
    alice.run("send", bob.account, "once more")
    assert "~bob" in bob.run("receive")
    for arguments in [["add", HOSTILE], ["add", "@" + HOSTILE], ["username", HOSTILE],
                      ["add", "martlet:" + HOSTILE]]:
        process = bob.start(*arguments)
        output, errors = process.communicate(timeout=60)
        assert process.returncode in (64, 65) and harmless(output + errors)


def test_what_is_quoted_of_arguments_is_harmless(people):
    (alice,) = people("alice")
    for arguments in [["send", HOSTILE, "x"], ["group", "info", HOSTILE], [HOSTILE],
                      ["status", HOSTILE], ["status", "--" + HOSTILE]]:
        harmless(alice.run(*arguments, code=64))


def test_a_file_that_cannot_be_saved_is_told_and_all_else_arrives(people, tmp_path):
    alice, bob = people("alice", "bob")
    (tmp_path / "map.png").write_bytes(b"map")
    alice.run("send", bob.account, "--file", tmp_path / "map.png")
    alice.run("send", bob.account, "behind it")
    (tmp_path / "in").write_text("no folder")
    bob.run("accept", alice.account)
    process = bob.start("receive", "--save-to", tmp_path / "in")
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 73
    assert "not saved" in output and "behind it" in output
    assert "1 file" in errors and "martlet save" in errors
    assert bob.texts() == []
    message = bob.json("history", alice.account)[0]["id"]
    bob.run("save", alice.account, message, "--to", tmp_path / "out")
    assert (tmp_path / "out" / "map.png").read_bytes() == b"map"
    line = json.loads(bob.start(
        "save", alice.account, message, "--to", tmp_path / "in", "--json").communicate()[0])
    assert line["message"] == message and "saved" not in line
    assert line["notSaved"].endswith("File exists")


def test_saved_files_go_through_no_link(people, tmp_path):
    alice, bob = people("alice", "bob")
    (tmp_path / "map.png").write_bytes(b"map")
    alice.run("send", bob.account, "--file", tmp_path / "map.png")
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "map.png").symlink_to(tmp_path / "elsewhere")
    bob.run("accept", alice.account)
    bob.run("receive", "--save-to", folder)
    assert not (tmp_path / "elsewhere").exists()
    assert (folder / "map-2.png").read_bytes() == b"map"
    assert pathlib.Path(folder / "map-2.png").stat().st_mode & 0o077 == 0

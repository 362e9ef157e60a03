"""Daily use: names and digits that are understood, JSON that fits together, words for what fails."""

import fcntl
import json
import os
import pty
import re
import select
import signal
import subprocess
import termios
import time

import pytest


def follow(person, *arguments):
    return person.start("receive", "--follow", *arguments)


def end(process):
    process.kill()
    process.communicate()


def test_names_are_as_they_are_now_while_following(people):
    alice, bob = people("alice", "bob")
    following = follow(bob)
    alice.run("send", bob.account, "who am I?")
    assert alice.account[:8] + ": who am I?" in following.stdout.readline()
    bob.run("name", alice.account, "Alice")
    alice.run("send", bob.account, "and now?")
    assert " Alice: and now?" in following.stdout.readline()
    group = alice.json("group", "create", "book club", bob.account)[0]["group"]
    assert "Alice has added this device" in following.stdout.readline()
    alice.run("group", "send", group, "in a group")
    assert " Alice → book club: in a group" in following.stdout.readline()
    end(following)


def test_group_names_count_wherever_people_are_named(people):
    alice, bob = people("alice", "bob")
    group = alice.json("group", "create", "book club", bob.account)[0]["group"]
    bob.run("receive")
    message = alice.json("send", "group:book club", "hello")[0]["id"]
    alice.run("send", "group:Book Club", "- again", "--reply-to", message[:8])
    alice.run("send", f"group:{group[:6]}", "and again")
    alice.run("group", "send", "group:book club", "and again")
    assert bob.texts() == ["hello", "- again", "and again", "and again"]
    assert len(bob.json("history", "group:book club")) == 4
    assert "group:book club" in alice.run("send", "book club", "x", code=64)
    assert "did you mean book club?" in alice.run("send", "group:bok club", "x", code=64)


def test_a_post_quantum_group_says_so_and_carries_messages(people):
    alice, bob, carol = people("alice", "bob", "carol")
    group = alice.json("group", "create", "--post-quantum", "later", bob.account)[0]["group"]
    alice.run("group", "invite", group, carol.account)
    assert "post-quantum" in alice.run("group", "info", group)
    assert "post-quantum" not in alice.run(
        "group", "info", alice.json("group", "create", "now")[0]["group"])
    bob.run("receive")
    bob.run("group", "send", group, "hello")
    assert carol.texts() == ["hello"] and alice.texts() == ["hello"]
    listed = carol.json("group", "list")
    assert [line["isPostQuantum"] for line in listed] == [True]
    assert len(listed[0]["epochAuthenticator"]) == 96


def test_first_digits_stand_for_identifiers(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "first")
    message = alice.json("send", bob.account[:8], "hello")[0]["id"]
    bob.run("receive")
    bob.run("send", alice.account[:6].upper(), "--react", message[:6], "--emoji", "👍")
    bob.run("send", alice.account, "a reply", "--reply-to", message[:10])
    alice.run("receive")
    history = alice.json("history", bob.account)
    assert [entry["emoji"] for entry in history[1]["reactions"]] == ["👍"]
    assert history[2]["content"]["replyTo"] == {"authorId": alice.account, "messageId": message}
    assert "↳ " + message[:8] in alice.run("history", bob.account)
    alice.run("send", bob.account, "changed", "--edit", message[:8])
    alice.run("mark-read", bob.account, history[2]["id"][:8])
    assert alice.run("delete", bob.account, message[:8]).strip() == "1 deleted"
    for text, code in [("abc", 64), ("xyz!", 64), ("0" * 31, 66)]:
        bob.run("send", alice.account, "--react", text, "--emoji", "x", code=code)


def test_names_are_compared_as_people_do(people):
    alice, bob, carol = people("alice", "bob", "carol")
    alice.run("name", bob.account, "Bob Ærlig")
    for name in ("Bob Ærlig", "bob ærlig", " BOB ÆRLIG ", "Ｂob Ærlig"):
        alice.run("send", name, "hello")
    assert len(bob.texts()) == 4
    assert "did you mean Bob Ærlig?" in alice.run("send", "bob ærlg", "x", code=64)


def test_a_group_whose_name_may_mean_another_one_is_not_written_to(people):
    alice, bob, mallory = people("alice", "bob", "mallory")
    group = alice.json("group", "create", "Book Club", bob.account)[0]["group"]
    mallory.run("group", "create", "book club", bob.account)
    bob.run("receive")
    for name in ("Book Club", "book club"):
        for arguments in [["send", f"group:{name}", "x"], ["group", "send", name, "x"]]:
            assert "may mean 2 groups" in bob.run(*arguments, code=64)
    mallory.run("group", "create", group[:6], bob.account)
    bob.run("receive")
    assert "may mean 2 groups" in bob.run("group", "send", group[:6], "x", code=64)
    bob.run("group", "send", group, "x")
    assert alice.texts() == ["x"] and mallory.texts() == []


def test_commands_that_there_are_not_are_refused_with_the_nearest(people):
    alice = people.unregistered("alice")
    for arguments, near in [
            (["sned"], "`send`"), (["help", "recieve"], "`receive`"), (["group", "crate"], "`create`"),
            (["zzzzzz"], "--help")]:
        errors = alice.run(*arguments, code=64)
        assert "there is no command" in errors and near in errors
    assert "USAGE" in alice.run("help", "group", "create")


def strings(value, names=()):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from strings(inner, names + (name,))
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, names)
    else:
        yield names, value


def test_json_spells_an_identifier_in_one_way(people):
    alice, bob = people("alice", "bob")
    message = alice.json("send", bob.account, "hello")[0]["id"]
    poll = alice.json(
        "send", bob.account, "--poll", "?", "--option", "a", "--option", "b")[0]["id"]
    bob.json("receive")
    bob.run("send", alice.account, "--react", message, "--emoji", "👍")
    bob.run("send", alice.account, "--vote", poll, "--choice", "1")
    bob.run("send", alice.account, "--contact", "Carol", "--contact-account", alice.account)
    bob.run("send", alice.account, "--profile-key", "ab" * 32)
    bob.run("send", alice.account, "--call-offer", "cd" * 16)
    bob.run("send", alice.account, "yes", "--reply-to", message)
    bob.run("mark-read", alice.account)
    events = alice.json("receive") + alice.json("history", bob.account) + alice.json("export")
    named = [(names[-1], value) for event in events for names, value in strings(event)]
    found = set()
    for name, value in named:
        if re.search("(^id|Id|Ids|^key)$", name):
            assert re.fullmatch("([0-9a-f]{32}){1,2}", value), (name, value)
            found.add(name)
    assert found >= {"id", "authorId", "messageId", "accountId", "callId", "key", "messageIds"}
    states = {value for name, value in named if name == "state"}
    assert {"delivered", "read", "received"} <= states
    assert all(value == value.lower() for value in states)
    causes = [event["change"]["cause"] for event in events if "change" in event]
    assert causes[0]["reaction"]["message"] == {"authorId": alice.account, "messageId": message}


def test_both_programs_say_their_version(people, built):
    versions = [
        subprocess.run([built(name), "--version"], capture_output=True, text=True, check=True).stdout
        for name in ("martlet", "martletd")]
    assert re.fullmatch(r"martlet (\d+\.\d+\.\d+)\n", versions[0])
    assert versions[1] == "martletd" + versions[0].removeprefix("martlet")


def test_errors_are_json_where_json_is_asked_for(people):
    (alice,) = people("alice")
    for arguments, code in [
            (["send", "zoe", "x"], 64), (["status", "--unknown"], 64), (["sned"], 64),
            (["send", "00" * 16, "x"], 66), (["history", "self", "--limit", "x"], 64)]:
        error = json.loads(alice.run(*arguments, "--json", code=code))
        assert error["code"] == code and error["error"]
        assert set(error) <= {"error", "hint", "code"}


def test_receipts_take_a_line_each_kind(people):
    alice, bob = people("alice", "bob")
    for number in range(5):
        alice.run("send", bob.account, str(number))
    bob.run("receive")
    bob.run("send", alice.account, "got them")
    bob.run("mark-read", alice.account)
    lines = alice.run("receive").splitlines()
    whom = bob.account[:8]
    assert f"* 5 messages delivered to {whom}" in lines and f"* 5 messages read by {whom}" in lines
    assert len(lines) == 3
    alice.run("send", bob.account, "one more")
    bob.run("receive")
    assert alice.run("receive", "--no-receipts") == ""


def test_history_is_in_order_of_the_servers_time(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "begin")
    bob.run("receive")
    first = bob.start("receive", "--follow")
    alice.run("send", bob.account, "written first")
    first.stdout.readline()
    end(first)
    bob.run("send", alice.account, "written second")
    times = [message["serverTime"] for message in alice.json("history", bob.account)]
    alice.run("receive")
    for person, other in [(alice, bob), (bob, alice)]:
        history = person.json("history", other.account)
        assert [message["content"]["text"]["text"] for message in history] == [
            "begin", "written first", "written second"]
        assert [message["serverTime"] for message in history] == sorted(
            message["serverTime"] for message in history)
    assert times


def test_what_needs_no_network_works_without(people, server):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "hello")
    alice.run("group", "create", "walkers")
    server.kill()
    try:
        for arguments in [
                ["history", bob.account], ["people"], ["conversations"], ["group", "list"],
                ["group", "info", "walkers"], ["export"], ["outbox", "list"], ["server", "show"]]:
            alice.run(*arguments)
        process = alice.start("status")
        output, errors = process.communicate(timeout=60)
        assert process.returncode == 69
        assert alice.account in output and "cannot be reached" in output
        assert "Connection refused" in errors and "check that the server runs" in errors
    finally:
        server.start()


def test_a_revoked_device_keeps_nothing_to_be_sent(people):
    alice, bob = people("alice", "bob")
    phone = people.unregistered("phone").link(bob)
    bob.run("revoke", 2)
    assert "no longer linked" in phone.run("send", alice.account, "from a thief", code=77)
    assert phone.json("history", alice.account) == []
    assert phone.json("outbox", "list") == []


def test_each_cause_has_its_own_hint(people, server, tmp_path):
    (alice,) = people("alice")
    other = people.unregistered("other")
    port = server.port
    for arguments, hint in [
            (["--server", f"localhost:{port}"], "--trust FILE"),
            (["--server", "nowhere.invalid"], "check the server's name"),
            (["--server", f"localhost:{port}", "--plaintext"], "TLS or plaintext"),
            (["--server", "localhost:1", "--wait", "0"], "check that the server runs")]:
        assert hint in other.run("register", *arguments, code=69), arguments


def test_a_store_that_cannot_be_used_is_told_in_words(people, tmp_path):
    (alice,) = people("alice")
    carol = people.unregistered("carol")
    (tmp_path / "file").write_text("no folder")
    for path in ["/proc/nowhere/x", tmp_path / "file" / "x"]:
        errors = carol.run("register", *carol.where, "--account", path, code=77)
        assert "NSCocoaErrorDomain" not in errors and "SQLite" not in errors
    import sqlite3
    with sqlite3.connect(alice.file) as holder:
        holder.execute("BEGIN IMMEDIATE")
        errors = alice.run("send", "self", "x", code=75)
        assert "another program holds the account" in errors
        holder.rollback()
    alice.run("send", "self", "x")
    alice.file.write_bytes(b"no database at all, but some text")
    assert "SQLite error" not in alice.run("history", "self", code=65)


class Terminal:
    """A shell on a terminal of its own."""

    def __init__(self, environment):
        self.pid, self.descriptor = pty.fork()
        if self.pid == 0:
            os.execvpe("dash", ["dash", "-i"], {**environment, "PS1": "$ "})
        self.output = ""
        self.expect(r"\$ ")

    def expect(self, pattern):
        deadline = time.monotonic() + 60
        while not re.search(pattern, self.output):
            assert time.monotonic() < deadline, self.output
            if select.select([self.descriptor], [], [], 0.1)[0]:
                self.output += os.read(self.descriptor, 65536).decode(errors="replace")
        output, self.output = self.output, ""
        return output

    def type(self, text):
        os.write(self.descriptor, text.encode())

    @property
    def shows(self):
        return bool(termios.tcgetattr(self.descriptor)[3] & termios.ECHO)

    def close(self):
        os.kill(self.pid, signal.SIGKILL)
        os.close(self.descriptor)
        os.waitpid(self.pid, 0)


@pytest.fixture
def terminal(people):
    carol = people.unregistered("carol")
    terminal = Terminal(carol.environment)
    terminal.command = " ".join(
        map(str, [carol.program, "register", *carol.where, "--passphrase"]))
    terminal.carol = carol
    yield terminal
    terminal.close()


@pytest.mark.parametrize("key", ["\x03", "\x1c"])
def test_the_terminal_shows_what_is_typed_after_an_interrupted_passphrase(terminal, key):
    terminal.type(terminal.command + "\n")
    terminal.expect("New passphrase: ")
    assert not terminal.shows
    terminal.type("secr")
    terminal.type(key)
    terminal.expect(r"\$ ")
    assert terminal.shows


def test_the_terminal_shows_what_is_typed_while_the_program_is_stopped(terminal):
    terminal.type(terminal.command + "\n")
    terminal.expect("New passphrase: ")
    terminal.type("\x1a")
    terminal.expect(r"Stopped[^$]*\$ ")
    assert terminal.shows
    terminal.type("fg\n")
    deadline = time.monotonic() + 30
    while terminal.shows and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not terminal.shows
    terminal.type("secret\n")
    terminal.expect("Again: ")
    assert not terminal.shows
    terminal.type("secret\n")
    terminal.expect("account [0-9a-f]{32}")
    assert terminal.shows
    terminal.carol.environment["MARTLET_PASSPHRASE"] = "secret"
    terminal.carol.run("history", "self")


def test_empty_lists_say_so_on_a_terminal_and_nothing_in_a_pipe(people):
    (alice,) = people("alice")
    terminal = Terminal(alice.environment)
    for arguments, words in [
            ("people", "knows no other account"), ("group list", "is in no group"),
            ("conversations", "no conversations"), ("outbox list", "nothing waits"),
            ("receive", "nothing waits"), ("history self", "no messages")]:
        terminal.type(f"{alice.program} {arguments}\n")
        terminal.expect(words + r"[^$]*\$ ")
        assert alice.run(*arguments.split()) == ""
    terminal.close()


def test_standard_input_is_not_read_from_a_terminal_by_itself(people):
    alice, bob = people("alice", "bob")
    terminal = Terminal(alice.environment)
    terminal.type(f"{alice.program} send {bob.account}\n")
    terminal.expect("nothing to send")
    terminal.expect(r"\$ ")
    terminal.type(f"{alice.program} send {bob.account} -\n")
    terminal.type("typed\n\x04")
    terminal.expect("[0-9a-f]{32}\r\n")
    terminal.close()
    assert bob.texts() == ["typed"]


def test_completions_offer_files_and_values(people):
    alice = people.unregistered("alice")
    script = alice.run("--generate-completion-script", "bash")
    assert "yes" in script and "maybe" in script
    for option in ("--file", "--image", "--account", "--trust", "--picture"):
        assert re.search(rf"'{option}'\)\n *__martlet_add_completions -f\n", script)
    for option in ("--to", "--save-to"):
        assert re.search(rf"'{option}'\)\n *__martlet_add_completions -d\n", script)

"""The command line on a real server: what people do, and every kind of message."""

import base64
import json
import os
import re
import signal
import stat
import subprocess

import pytest


def test_two_people_write_while_one_is_offline_and_receipts_return(people):
    alice, bob = people("alice", "bob")
    sent = alice.json("send", bob.account, "hello")[0]
    assert sent["state"] == "sent"
    assert bob.texts() == ["hello"]
    assert bob.texts() == []
    bob.run("mark-read", alice.account)
    progress = [event["progress"] for event in alice.json("receive")]
    assert [(step["messageIds"], step["state"]) for step in progress] == [
        ([sent["id"]], "delivered"), ([sent["id"]], "read")]
    assert alice.json("history", bob.account)[0]["state"] == "read"


def embedded(message, kind):
    return base64.b64decode(message["content"][kind]["attachment"]["embedded"])


def test_every_kind_of_message_arrives_as_it_was_sent(people, tmp_path):
    alice, bob = people("alice", "bob")
    data = os.urandom(500)
    file = tmp_path / "thing.png"
    file.write_bytes(data)
    to = bob.account
    alice.run("send", to, "words")
    for option in ["--image", "--video", "--audio", "--voice", "--file", "--sticker"]:
        alice.run("send", to, option, file)
    alice.run("send", to, "the pier", "--location", "50.8,-0.13")
    alice.run("send", to, "--contact", "Carol", "--phone", "+44 1", "--email", "c@example.org")
    alice.run("send", to, "--poll", "Where?", "--option", "sea", "--option", "hills")
    alice.run("send", to, "--event", "Tea", "--starts", "2027-01-31T16:00:00Z")
    alice.run("send", to, "--system", "maintenance tonight")
    got = {
        next(kind for kind in message["content"]
             if kind not in ("id", "writtenAt")): message for message in bob.messages()}
    assert set(got) == {
        "text", "image", "video", "audio", "voiceNote", "document", "location", "contact", "poll",
        "event", "sticker", "system"}
    for kind in ["image", "video", "audio", "voiceNote", "document", "sticker"]:
        assert embedded(got[kind], kind) == data
    assert got["location"]["content"]["location"] == {
        "latitude": 50.8, "longitude": -0.13, "name": "the pier"}
    assert got["contact"]["content"]["contact"]["phones"] == ["+44 1"]
    assert got["poll"]["content"]["poll"]["options"] == ["sea", "hills"]
    assert got["event"]["content"]["event"]["startsAt"] == "2027-01-31T16:00:00Z"


def test_files_are_saved_and_none_is_overwritten(people, tmp_path):
    alice, bob = people("alice", "bob")
    bob.run("accept", alice.account)
    contents = [os.urandom(300) for _ in range(3)]
    for data in contents:
        (tmp_path / "map.png").write_bytes(data)
        alice.run("send", bob.account, "the way there", "--file", tmp_path / "map.png")
    alice.run("send", bob.account, "words")
    folder = tmp_path / "saved"
    lines = bob.json("receive", "--save-to", folder)
    paths = [line["saved"] for line in lines if "saved" in line]
    assert paths == [f"{folder}/map{suffix}.png" for suffix in ("", "-2", "-3")]
    assert [open(path, "rb").read() for path in paths] == contents
    ids = [line["message"]["id"] for line in lines if "content" in line.get("message", [])]
    (tmp_path / "again").mkdir()
    (tmp_path / "again" / "map.png").write_text("mine")
    bob.run("save", alice.account, ids[0], "--to", tmp_path / "again")
    assert (tmp_path / "again" / "map.png").read_text() == "mine"
    assert (tmp_path / "again" / "map-2.png").read_bytes() == contents[0]
    assert "no file in message" in bob.run("save", alice.account, ids[3], code=66)
    assert "no message" in bob.run("save", alice.account, "00" * 16, code=66)


def test_a_device_joins_a_group_once_and_rejoins_it_at_any_time(people):
    alice, bob = people("alice", "bob")
    group = alice.json("group", "create", "walkers", bob.account)[0]["group"]
    bob.run("receive")
    assert "already" in bob.run("group", "join", group, code=64)
    phone = people.unregistered("phone").link(bob)
    alice.run("receive")
    bob.run("group", "rejoin", group)
    alice.run("receive")
    alice.run("group", "send", group, "still together?")
    assert bob.texts() == ["still together?"]
    bob.run("group", "send", group, "yes")
    assert alice.texts() == ["yes"]
    phone.run("receive")
    assert [line["group"] for line in phone.json("group", "list")] == [group]


def test_what_is_said_about_messages_changes_them_on_both_sides(people):
    alice, bob = people("alice", "bob")
    text = alice.json("send", bob.account, "frist")[0]["id"]
    poll = alice.json(
        "send", bob.account, "--poll", "?", "--option", "a", "--option", "b")[0]["id"]
    event = alice.json(
        "send", bob.account, "--event", "Tea", "--starts", "2027-01-31T16:00:00Z")[0]["id"]
    gone = alice.json("send", bob.account, "to be taken back")[0]["id"]
    bob.run("receive")
    alice.run("send", bob.account, "first", "--edit", text)
    alice.run("send", bob.account, "--take-back", gone)
    bob.run("send", alice.account, "--react", text, "--emoji", "👍")
    bob.run("send", alice.account, "--vote", poll, "--choice", "2")
    bob.run("send", alice.account, "--event-reply", event, "--answer", "maybe")
    bob.run("receive")
    alice.run("receive")
    for person, other in [(alice, bob), (bob, alice)]:
        history = {message["id"]: message for message in person.json("history", other.account)}
        assert history[text]["content"]["text"]["text"] == "first"
        assert history[text]["isEdited"]
        assert history[text]["reactions"] == [{"accountId": bob.account, "emoji": "👍"}]
        assert history[poll]["votes"] == [{"accountId": bob.account, "choices": [1]}]
        assert history[event]["replies"] == [
            {"accountId": bob.account, "answer": "maybe"}]
        assert history[gone]["isDeleted"] and "content" not in history[gone]


def test_only_its_author_changes_a_message(people):
    alice, bob = people("alice", "bob")
    id = alice.json("send", bob.account, "mine")[0]["id"]
    bob.run("receive")
    errors = bob.run("send", alice.account, "not yours", "--edit", id, code=66)
    assert "no message" in errors
    assert alice.json("history", bob.account)[0]["content"]["text"]["text"] == "mine"


def test_signals_reach_the_other_side_and_no_history(people):
    alice, bob = people("alice", "bob")
    following = bob.start("receive", "--follow", "--json")
    alice.run("send", bob.account, "are you there?")
    assert json.loads(following.stdout.readline())["message"]
    alice.run("send", bob.account, "--typing")
    alice.run("send", bob.account, "--profile-key", "ab" * 32)
    alice.run("send", bob.account, "v=0", "--call-offer", "cd" * 16)
    alice.run("send", bob.account, "--timer", "3600")
    signals = [json.loads(following.stdout.readline())["signal"]["content"] for _ in range(4)]
    assert [next(key for key in signal if key in (
        "typing", "profileKey", "callOffer", "disappearingTimer")) for signal in signals] == [
            "typing", "profileKey", "callOffer", "disappearingTimer"]
    alice.run("send", bob.account, "gone in an hour")
    assert json.loads(following.stdout.readline())["message"]["content"]["disappearsAfter"] == "3600s"
    following.send_signal(signal.SIGKILL)
    following.communicate()
    assert len(bob.json("history", alice.account)) == 2


def test_a_linked_device_gets_what_comes_after_and_what_the_other_sends(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "before")
    phone = people.unregistered("phone").link(bob)
    alice.run("send", bob.account, "after")
    assert bob.texts() == ["before", "after"]
    assert phone.texts() == ["after"]
    phone.run("send", alice.account, "from the phone")
    assert alice.texts() == ["from the phone"]
    assert bob.texts() == ["from the phone"]
    bob.run("send", "self", "a note")
    assert phone.texts() == ["a note"]
    bob.run("mark-read", alice.account)
    phone.run("receive")
    conversation = phone.json("conversations")
    assert {line["conversation"]: line["unread"] for line in conversation} == {
        "self": 0, f"direct:{alice.account}": 0}


def test_a_revoked_device_is_shut_out_and_gets_nothing_more(people):
    alice, bob = people("alice", "bob")
    phone = people.unregistered("phone").link(bob)
    bob.run("revoke", 2)
    alice.run("send", bob.account, "not for the phone")
    assert "no longer linked" in phone.run("receive", code=77)
    assert bob.texts() == ["not for the phone"]
    assert len(bob.json("devices")) == 1


def test_safety_numbers_agree_and_a_wrong_one_is_refused(people):
    alice, bob = people("alice", "bob")
    digits = alice.json("safety-number", bob.account)[0]["digits"]
    assert re.fullmatch(r"\d{60}", digits)
    assert bob.json("safety-number", alice.account)[0]["digits"] == digits
    assert "differ" in alice.run("safety-number", bob.account, "--verify", "1" * 60, code=64)
    alice.run("safety-number", bob.account, "--verify", digits)
    assert alice.json("people")[0]["isVerified"]


def test_a_blocked_account_is_not_shown(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "hello")
    bob.run("receive")
    bob.run("block", alice.account)
    alice.run("send", bob.account, "let me in")
    assert bob.messages() == []
    assert "blocked" in bob.run("send", alice.account, "no", code=77)
    bob.run("unblock", alice.account)
    alice.run("send", bob.account, "thank you")
    assert bob.texts() == ["thank you"]


def test_a_message_for_nobody_fails_with_a_sentence(people):
    (alice,) = people("alice")
    assert "there is no account" in alice.run("send", "00" * 16, "hello", code=66)
    assert "nobody is called" in alice.run("send", "zoe", "hello", code=64)
    assert "no account in" in people.unregistered("zoe").run("status", code=66)


def test_keys_are_kept_from_others(people):
    alice, bob = people("alice", "bob")
    key = alice.file.with_name(alice.file.name + ".key")
    assert stat.S_IMODE(alice.file.stat().st_mode) == 0o600
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    alice.run("send", bob.account, "a canary in a coal mine")
    raw = b"".join(path.read_bytes() for path in alice.file.parent.glob("alice.martlet*"))
    assert b"canary in a coal" not in raw
    key.chmod(0o644)
    assert "0600" in alice.run("history", bob.account, code=77)


def test_a_wrong_passphrase_does_not_open_an_account(people):
    carol = people.unregistered("carol")
    carol.environment["MARTLET_PASSPHRASE"] = "correct horse"
    carol.register()
    carol.environment["MARTLET_PASSPHRASE"] = "wrong horse"
    assert "does not open" in carol.run("status", code=77)


def test_a_program_that_dies_between_receiving_and_showing_shows_it_the_next_time(people):
    alice, bob = people("alice", "bob")
    for number in range(40):
        alice.run("send", bob.account, str(number))
    seen = []
    for _ in range(3):
        receiving = bob.start("receive", "--follow", "--json")
        for _ in range(5):
            seen.append(json.loads(receiving.stdout.readline())["message"]["id"])
        receiving.send_signal(signal.SIGKILL)
        # communicate() would pass over the lines that are buffered here already.
        rest = receiving.stdout.read()
        receiving.communicate()
        seen += [json.loads(line)["message"]["id"] for line in rest.splitlines() if
                 line.endswith("}")]
    seen += [message["id"] for message in bob.messages()]
    sent = [message["id"] for message in alice.json("history", bob.account, "--limit", 100)]
    # What was printed right before a kill may be printed once more; nothing is lost or new.
    assert list(dict.fromkeys(seen)) == sent
    assert len(seen) <= len(sent) + 3


def test_what_cannot_be_sent_waits_and_goes_out_once(people, server):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "first")
    server.kill()
    states = [alice.json("send", bob.account, text, "--queue")[0]["state"]
              for text in ("second", "third")]
    assert states == ["pending", "pending"]
    server.start()
    alice.run("receive")
    alice.run("receive")
    assert bob.texts() == ["first", "second", "third"]


def test_export_writes_every_message(people):
    alice, bob = people("alice", "bob")
    for text in ["one", "two"]:
        alice.run("send", bob.account, text)
    lines = [json.loads(line) for line in alice.run("export").splitlines()]
    assert [line["content"]["text"]["text"] for line in lines] == ["one", "two"]


def test_completions_are_written_for_each_shell(people):
    alice = people.unregistered("alice")
    for shell in ["bash", "zsh", "fish"]:
        assert "safety-number" in subprocess.run(
            [alice.program, "--generate-completion-script", shell], capture_output=True,
            text=True, check=True).stdout


def test_times_that_have_no_form_are_not_sent(people):
    alice, bob = people("alice", "bob")
    for arguments in [["words", "--disappears-after"], ["--timer"]]:
        errors = alice.run("send", bob.account, *arguments, str(2**63 - 1), code=65)
        assert "expected -315576000000 to 315576000000" in errors
    assert alice.json("export") == []
    assert "does not end" in alice.run(
        "send", bob.account, "--event", "Tea", "--starts", "2027-01-31T16:00:00Z", "--ends",
        "2027-01-31T15:59:59Z", code=64)


def test_what_is_asked_for_as_json_is_json(people):
    alice, bob = people("alice", "bob")
    group = alice.json("group", "create", "walkers", bob.account)[0]["group"]
    assert alice.json("group", "send", group, "hello")[0]["state"] == "sent"
    bob.json("receive")
    phone = people.unregistered("phone")
    linking = phone.start("link", *phone.where, "--json")
    code = json.loads(linking.stdout.readline())["code"]
    bob.json("approve", code)
    assert json.loads(linking.communicate(timeout=60)[0]) == {"account": bob.account, "device": 2}
    for command in [
            ["status"], ["devices"], ["people"], ["conversations"], ["export"], ["receive"],
            ["history", f"group:{group}"], ["mark-read", f"group:{group}"], ["group", "list"],
            ["group", "info", group], ["group", "members", group], ["name", alice.account, "al"],
            ["safety-number", "al"], ["block", "al"], ["unblock", "al"],
            ["settings", "--no-read-receipts"], ["group", "update-keys", group]]:
        bob.json(*command)


def test_what_cannot_be_meant_is_refused_with_a_sentence(people, tmp_path):
    alice, bob = people("alice", "bob")
    assert "expected 60 digits" in alice.run(
        "safety-number", bob.account, "--verify", "12345", code=64)
    other = people.unregistered("other")
    other.environment["MARTLET_PASSPHRASE"] = ""
    assert "is empty" in other.run("register", *other.where, code=64)
    assert not other.file.exists()
    del other.environment["MARTLET_PASSPHRASE"]
    for trust in [tmp_path / "nowhere", "/etc/passwd"]:
        errors = other.run(
            "register", "--server", other.server.address, "--trust", trust, code=65)
        assert errors.startswith("martlet: error: authorities to trust: ")


def test_an_output_that_is_full_is_said_and_nothing_is_lost(people):
    alice, bob = people("alice", "bob")
    alice.run("send", bob.account, "hello")
    with open("/dev/full", "w") as full:
        for command in [["receive"], ["status"], ["receive", "--json"]]:
            process = subprocess.run(
                [bob.program, *command, "--account", bob.file], stdout=full,
                stderr=subprocess.PIPE, text=True, env=bob.environment, timeout=60)
            assert process.returncode == 74
            assert re.fullmatch(
                r"martlet: error: cannot write the output: [^\n]+\n", process.stderr)
    assert bob.texts() == ["hello"]


def test_a_group_that_is_renamed_keeps_what_else_it_says_of_itself(people):
    alice, bob = people("alice", "bob")
    group = alice.json("group", "create", "walkers", bob.account, "--about", "on Sundays")[0]["group"]
    alice.run("group", "rename", group, "hikers")
    bob.run("receive")
    for person in (alice, bob):
        info = person.json("group", "info", group)[0]
        assert (info["name"], info["about"]) == ("hikers", "on Sundays")
    alice.run("group", "rename", group, "hikers", "--about", "")
    assert alice.json("group", "info", group)[0]["about"] == ""

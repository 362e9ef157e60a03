"""Nothing that people say to each other is in anything that the server keeps or writes."""

import os
import time

import pytest

from person import Person
from plaintext import Columns, find, find_in_bytes, forms


class Canaries:
    """Words that are nowhere else, each for one thing that somebody says."""

    def __init__(self, folder):
        self.folder = folder
        self.words = []

    def word(self, what):
        self.words.append(f"canary {what} {os.urandom(6).hex()}")
        return self.words[-1]

    def file(self, kind, ending):
        """A file with a word in its name and one in its bytes."""
        name = self.word(f"name of {kind}")
        path = self.folder / f"{name}.{ending}"
        path.write_bytes(b"\x89" * 10 + self.word(f"bytes of {kind}").encode() + b"\x00" * 50)
        return path


@pytest.fixture(scope="module")
def talk(built, start_server, tmp_path_factory):
    """Everything that can be said, said on a server whose log tells the most."""
    folder = tmp_path_factory.mktemp("people")
    server = start_server(
        "--admission", "open", "--set", "send-burst=0",
        "--set", "first-contact=accepted", "--set", "log-level=trace")
    canaries = Canaries(folder)
    alice, bob, phone = (Person(built, server, folder, name) for name in ("alice", "bob", "phone"))
    bob.environment["MARTLET_PASSPHRASE"] = canaries.word("passphrase")
    for person in (alice, bob):
        person.account = person.json(
            "register", *person.where, "--device-name", canaries.word("device name"))[0]["account"]
    phone.link(alice)
    alice.run("name", bob.account, canaries.word("name of a person"))
    alice.run("profile", "--name", canaries.word("own name"), "--about", canaries.word("about me"),
              "--picture", canaries.file("own picture", "png"))
    alice.run("presence", "busy", canaries.word("presence"), "--emoji", canaries.word("sign")[-20:])
    user_name = "canary_" + os.urandom(6).hex()
    canaries.words.append(user_name)
    alice.run("username", user_name)
    bob.run("add", "@" + user_name)
    for to in (bob.account, "self"):
        say_everything(alice, to, canaries)
    group = alice.json(
        "group", "create", canaries.word("group name"), bob.account, "--about",
        canaries.word("about the group"), "--picture", canaries.file("group picture", "png"))[0]
    say_everything(alice, f"group:{group['group']}", canaries)
    following = alice.start("receive", "--follow", "--json")
    end = time.monotonic() + 60
    while not Columns(server).query("SELECT count(*) FROM user_presence").strip().startswith("1"):
        assert time.monotonic() < end
        time.sleep(0.5)
    following.kill()
    following.communicate()
    # Now it is queued for two devices and in a group's log: that is looked at, too.
    waiting = Columns(server).find(canaries.words)
    bob.run("receive")
    phone.run("receive")
    answer(bob, alice, canaries)
    alice.run("group", "rename", group["group"], canaries.word("new group name"))
    for person in (alice, bob, phone):
        person.run("receive")
    bob.run("mark-read", alice.account)
    bob.run("send", alice.account, canaries.word("what stays in the queue"))
    return server, canaries.words, [alice, bob, phone], waiting


def say_everything(sender, to, canaries):
    """Every kind of message, and what is said about messages, with a word in each field."""
    word, file = canaries.word, canaries.file
    text = sender.json("send", to, word("text"))[0]["id"]
    sender.run("send", to, word("answer"), "--reply-to", text)
    sender.run("send", to, word("caption"), "--image", file("image", "png"))
    sender.run("send", to, word("caption"), "--video", file("video", "mp4"))
    sender.run("send", to, word("title"), "--audio", file("audio", "mp3"))
    sender.run("send", to, "--voice", file("voice note", "opus"))
    sender.run("send", to, word("caption"), "--file", file("document", "pdf"))
    sender.run("send", to, word("sign"), "--sticker", file("sticker", "webp"))
    sender.run("send", to, word("place"), "--location", "51.47,-0.17")
    sender.run("send", to, "--contact", word("contact"), "--phone", word("phone"), "--email",
               word("mail"))
    poll = sender.json("send", to, "--poll", word("question"), "--option", word("option"),
                       "--option", word("option"))[0]["id"]
    event = sender.json("send", to, word("details"), "--event", word("event"), "--starts",
                        "2027-01-31T16:00:00Z")[0]["id"]
    sender.run("send", to, "--system", word("notice"))
    sender.run("send", to, word("edit"), "--edit", text)
    sender.run("send", to, "--react", text, "--emoji", word("reaction"))
    sender.run("send", to, "--vote", poll, "--choice", "1")
    sender.run("send", to, "--event-reply", event, "--answer", "yes")
    sender.run("send", to, word("call"), "--call-offer", "cd" * 16)
    key = os.urandom(32).hex()
    canaries.words.append(key)
    sender.run("send", to, "--profile-key", key)
    sender.run("send", to, "--timer", "86400")
    sender.run("send", to, "--typing")
    gone = sender.json("send", to, word("taken back"))[0]["id"]
    sender.run("send", to, "--take-back", gone)


def answer(bob, alice, canaries):
    """The other side of the conversation."""
    message = bob.json("history", alice.account)[0]["id"]
    bob.run("send", alice.account, canaries.word("reply"), "--reply-to", message)
    bob.run("send", alice.account, "--react", message, "--emoji", canaries.word("reaction"))


def test_a_word_is_found_in_every_form(talk):
    server, words, _, _ = talk
    word = words[5]
    columns = Columns(server)
    planted = {
        "plain": f"'before {word} after'",
        "bytes": f"convert_to('x{word}', 'UTF8')",
        "digits": f"encode(convert_to('{word}', 'UTF8'), 'hex')",
        **{f"base_{shift}": f"encode(convert_to('{'x' * shift}{word}yz', 'UTF8'), 'base64')"
           for shift in range(3)},
        "list": f"ARRAY[convert_to('{word}', 'UTF8')]",
        "document": f"jsonb_build_object('key', '{word}')",
    }
    columns.query("CREATE TABLE planted AS SELECT " + ", ".join(
        f"{value} AS {name}" for name, value in planted.items()))
    try:
        found, _ = columns.find(words)
        assert {(column, place) for _, column, place in found} == {
            (name, word) for name in planted}
        for name in planted:
            columns.query(f"CREATE TABLE single AS SELECT {name} FROM planted")
            assert find(words, columns.dump()) == [word], name
            columns.query("DROP TABLE single")
    finally:
        columns.query("DROP TABLE IF EXISTS planted")


def test_no_column_has_anything_that_was_said(talk):
    server, words, _, (found_while_waiting, count_while_waiting) = talk
    assert len(words) > 100
    assert found_while_waiting == []
    assert count_while_waiting > 1000
    found, count = Columns(server).find(words)
    assert found == []
    assert count > 1000


def test_no_dump_has_anything_that_was_said(talk):
    server, words, _, _ = talk
    dump = Columns(server).dump()
    # What the server does know is in it.
    assert talk[2][0].account in dump
    assert find(words, dump) == []


def test_no_log_has_anything_that_was_said(talk):
    server, words, _, _ = talk
    assert '"listening"' in server.log
    assert find(words, server.log) == []
    assert find(words, (server.folder / "postgres" / "postgres.log").read_text()) == []


def test_no_file_of_a_client_has_anything_in_the_clear(talk):
    _, words, people, _ = talk
    for person in people:
        files = sorted(person.file.parent.glob(f"{person.file.name}*"))
        assert person.file in files
        data = [path.read_bytes() for path in files]
        assert person.account.encode() in data[0] or bytes.fromhex(person.account) in b"".join(data)
        assert find_in_bytes(words, *data) == []


def test_forms_match_wherever_a_word_stands():
    import base64

    word = "canary in a coal mine"
    for before in range(6):
        text = base64.b64encode(b"#" * before + word.encode() + b"#" * 5)
        assert any(form in text for form in forms(word)), before

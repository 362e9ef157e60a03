"""What a shell gives to `martlet send`: text with any beginning, pipes, files of any size."""

import os
import subprocess

import pytest


@pytest.fixture(scope="module")
def pair(built, server, tmp_path_factory):
    """Two people for the whole file, since nothing here changes what they are."""
    from person import Person

    folder = tmp_path_factory.mktemp("pair")
    return [Person(built, server, folder, name).register() for name in ("alice", "bob")]


@pytest.mark.parametrize("text", [
    "- hi", "-hey", "-h", "-dash text", "-5 C", "--", "-- really?", "--dashes and words", "-",
    "--help me", " leading", "$HOME `id` \"quoted\" 'single' \\ * ?", "-\u2013", "--\n--"])
def test_text_arrives_whatever_it_begins_with(pair, text):
    alice, bob = pair
    arguments = ["--", text] if text in ("--", "-") else [text]
    if text == "-":
        alice.feed(b"-", "send", bob.account, *arguments)
    else:
        alice.run("send", bob.account, *arguments)
    assert bob.texts() == [text]


def test_text_may_stand_anywhere_among_options(pair):
    alice, bob = pair
    id = alice.json("send", "--silent", bob.account, "-first")[0]["id"]
    alice.run("send", "--reply-to", id, bob.account, "-second", "--disappears-after", "60")
    alice.run("send", bob.account, "-a place", "--location", "-33.86,-151.21")
    alice.run("send", bob.account, "--poll", "-?", "--option", "-a", "--option", "--b")
    first, second, place, poll = [message["content"] for message in bob.messages()]
    assert first["text"]["text"] == "-first"
    assert second["text"]["text"] == "-second" and second["disappearsAfter"] == "60s"
    assert place["location"]["latitude"] == -33.86 and place["location"]["name"] == "-a place"
    assert poll["poll"]["options"] == ["-a", "--b"]


def test_only_help_is_help_and_an_unknown_option_is_refused(pair):
    alice, bob = pair
    assert "USAGE" in alice.run("send", "--help")
    assert "USAGE" in alice.run("send", "-h")
    assert "USAGE" in alice.run("-h")
    assert "Unknown option" in alice.run("send", bob.account, "--flie", "x", code=64)
    assert "Unknown option" in alice.run("send", bob.account, "x", "--unknown", code=64)
    assert bob.texts() == []


@pytest.mark.parametrize("arguments", [[], ["-"]])
@pytest.mark.parametrize("data,text", [
    (b"piped\n", "piped"), (b"two\nlines\n\n", "two\nlines\n"), (b"no end", "no end"),
    ("crlf – ü\r\n".encode(), "crlf – ü"), (b"-h\n", "-h"), (b"x" * 65536, "x" * 65536)])
def test_text_comes_from_a_pipe(pair, arguments, data, text):
    alice, bob = pair
    alice.feed(data, "send", bob.account, *arguments)
    assert bob.texts() == [text]


def test_what_cannot_be_text_is_refused(pair):
    alice, bob = pair
    for arguments in [["send", bob.account], ["send", bob.account, "-"]]:
        assert "nothing to send" in alice.feed(b"", *arguments, code=64)
        assert "nothing to send" in alice.feed(b"\n", *arguments, code=64)
        assert "not text in UTF-8" in alice.feed(b"\xff\xfe", *arguments, code=64)
        assert "exceeds the limit of 65536 bytes" in alice.feed(b"x" * 65537, *arguments, code=64)
    assert bob.texts() == []


def test_new_words_and_group_messages_come_from_a_pipe(pair):
    alice, bob = pair
    id = alice.json("send", bob.account, "frist")[0]["id"]
    alice.feed(b"first\n", "send", bob.account, "--edit", id)
    assert bob.texts() == ["first"] or bob.json("history", alice.account)[-1]["content"]["text"] == {
        "text": "first"}
    group = alice.json("group", "create", "-walkers", bob.account)[0]["group"]
    bob.run("receive")
    alice.feed(b"from a pipe\n", "group", "send", group)
    alice.run("group", "send", group, "- in a group")
    alice.feed(b"dash\n", "group", "send", group, "-")
    assert bob.texts() == ["from a pipe", "- in a group", "dash"]
    assert bob.json("group", "info", group)[0]["name"] == "-walkers"


@pytest.mark.parametrize("path", ["-", "/dev/stdin", "/dev/fd/0"])
def test_a_file_comes_from_a_pipe_and_is_uploaded_beyond_the_limit(pair, path):
    alice, bob = pair
    data = os.urandom(65536)
    alice.feed(data, "send", bob.account, "caption", "--file", path)
    (message,) = bob.messages()
    document = message["content"]["document"]
    assert len(document["attachment"]["embedded"]) == 87384 and document["caption"] == "caption"
    assert "fileName" not in document["attachment"]
    alice.feed(data + b"x", "send", bob.account, "--file", path)
    (message,) = bob.messages()
    attachment = message["content"]["document"]["attachment"]
    assert attachment["stored"]["byteCount"] == "65537" and "fileName" not in attachment


def test_a_file_comes_from_a_process_substitution(pair):
    alice, bob = pair
    process = subprocess.run(
        ["bash", "-c", '"$0" send "$1" --file <(printf substituted)', alice.program, bob.account],
        env=alice.environment, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert process.returncode == 0, process.stderr
    (message,) = bob.messages()
    assert message["content"]["document"]["attachment"]["embedded"] == "c3Vic3RpdHV0ZWQ="


def test_a_file_that_is_too_large_is_refused_before_it_is_read(pair, tmp_path):
    alice, bob = pair
    with open(tmp_path / "big.bin", "wb") as file:
        file.truncate(3 << 30)
    # With 1 GiB of address space beside what the program itself maps, 3 GB cannot be read at once.
    process = subprocess.run(
        ["bash", "-c", 'ulimit -v 2000000; exec "$0" send "$1" --file "$2"', alice.program,
         bob.account, tmp_path / "big.bin"], env=alice.environment, capture_output=True, text=True)
    assert process.returncode == 65
    assert "takes 3223584768 bytes at the server, which allows 536870912" in process.stderr
    for path, words in [(tmp_path, "folder"), (tmp_path / "none", "cannot read")]:
        assert words in alice.run("send", bob.account, "--file", path, code=64)


@pytest.mark.parametrize("arguments,words", [
    (["--location", "1,2", "--poll", "?", "--option", "a", "--option", "b"], "cannot go together"),
    (["--file", "x", "--image", "y"], "cannot go together"),
    (["--react", "0" * 32, "--typing"], "cannot go together"),
    (["text", "--poll", "?", "--option", "a", "--option", "b"], "cannot go with --poll"),
    (["text", "--voice", "x"], "cannot go with --voice"),
    (["text", "--typing"], "cannot go with --typing"),
    (["text", "--option", "a"], "--option needs --poll"),
    (["text", "--emoji", "x"], "--emoji needs --react"),
    (["text", "--choice", "1"], "--choice needs --vote"),
    (["text", "--starts", "2027-01-31T16:00:00Z"], "--starts needs --event"),
    (["--react", "0" * 32], "--react needs --emoji")])
def test_what_would_be_left_out_is_refused(pair, arguments, words):
    alice, bob = pair
    if "--react" in arguments and len(arguments) == 2:
        arguments = ["--react", alice.json("send", bob.account, "to react to")[0]["id"]]
        bob.run("receive")
    assert words in alice.run("send", bob.account, *arguments, code=64)
    assert bob.messages() == []

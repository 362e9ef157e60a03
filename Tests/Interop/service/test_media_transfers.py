"""Files of any size at the command line: progress, parts, interruptions, and a server that cheats."""

import base64
import json
import os
import signal
import sys
import time

import pytest

import media_format
from processes import CHECKOUT
from plaintext import Columns, find_in_bytes

SEGMENT = media_format.SEGMENT
SEALED = SEGMENT + media_format.TAG


@pytest.fixture
def pair(people):
    alice, bob = people("alice", "bob")
    alice.run("name", bob.account, "bob")
    bob.run("accept", alice.account)
    return alice, bob


def written(folder, name, size):
    path = folder / name
    path.write_bytes(os.urandom(size))
    return path


def last(lines):
    return lines[-1]


def objects(server):
    """The files of the server's objects, the latest last."""
    files = [path for path in (server.folder / "media").rglob("*") if path.is_file()]
    return sorted(files, key=lambda path: path.stat().st_mtime_ns)


def test_every_kind_of_file_arrives_whatever_its_size(pair, tmp_path):
    alice, bob = pair
    for option, size in (
            ("--image", SEGMENT + 1), ("--video", 3_000_000), ("--audio", 2 * SEGMENT),
            ("--voice", 4 * SEGMENT - 1), ("--file", 1_234_567)):
        path = written(tmp_path, f"sent{option}", size)
        sent = last(alice.json("send", "bob", option, path))
        assert sent["state"] == "sent"
        event = [line for line in bob.json("receive", "--save-to", tmp_path / "in")
                 if "saved" in line]
        assert len(event) == 1 and event[0]["message"] == sent["id"], option
        assert (tmp_path / "in" / path.name).read_bytes() == path.read_bytes()
    # From here and by pipe, small and large, and again: nothing is overwritten.
    for size in (0, SEGMENT, SEGMENT + 1, 2_000_000):
        data = os.urandom(size)
        sent = json.loads(alice.feed(data, "send", "bob", "--file", "-", "--json").splitlines()[-1])
        bob.run("receive")
        output = last(bob.json("download", sent["id"], "--to", tmp_path / f"pipe-{size}"))
        with open(output["saved"], "rb") as file:
            assert file.read() == data


def test_progress_is_told_and_parts_of_a_file_can_be_had(pair, tmp_path):
    alice, bob = pair
    path = written(tmp_path, "film.mp4", 9 * SEGMENT + 10)
    data = path.read_bytes()
    lines = alice.json("send", "bob", "--video", path)
    assert {line["transfer"] for line in lines[:-1]} <= {"sealing", "sending"} and len(lines) > 1
    message = lines[-1]["id"]
    bob.run("receive")
    for first, end in ((0, 0), (0, SEGMENT - 1), (SEGMENT - 1, SEGMENT), (SEGMENT, SEGMENT),
                       (SEGMENT + 1, 3 * SEGMENT), (len(data) - 1, len(data) - 1),
                       (len(data) - 5, len(data) + 5), (0, len(data) + 100)):
        part = bob.start("download", message, "--range", f"{first}-{end}", "--to", "-", text=False)
        output, errors = part.communicate(timeout=60)
        assert part.returncode == 0 and output == data[first:end + 1], (first, end, errors)
    whole = bob.start("download", message[:8], "--range", "0-", "--to", "-", text=False)
    assert whole.communicate(timeout=60)[0] == data
    saved = last(bob.json("download", message, "--range", "5-9", "--to", tmp_path / "in"))
    assert (tmp_path / "in" / "film.mp4").read_bytes() == data[5:10] and "film.mp4" in saved["saved"]
    for wrong in ("5", "9-5", "-5", "a-b", ""):
        bob.run("download", message, "--range", wrong, code=64)
    bob.run("download", "ffffffff", code=66)


def test_names_are_made_safe_and_one_bad_file_stops_no_other(pair, tmp_path):
    alice, bob = pair
    folder = tmp_path / "in"
    first = written(tmp_path, ".\u200d.\u200dhidden\u202egpj.exe", SEGMENT + 1)
    second = written(tmp_path, "fine.bin", SEGMENT + 2)
    third = written(tmp_path, "late.bin", SEGMENT + 3)
    ids = [last(alice.json("send", "bob", "--file", path))["id"]
           for path in (first, second, third)]
    alice.run("storage", "delete", ids[1])
    error = bob.run("receive", "--save-to", folder, code=73)
    assert "could not be saved" in error
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 2 and "late.bin" in names
    assert not any(name.startswith(".") or "\u202e" in name for name in names)
    bob.run("download", ids[1], code=66)


def test_a_size_beyond_the_limit_is_refused_before_anything_is_read(pair, tmp_path):
    alice, _ = pair
    path = tmp_path / "huge.bin"
    for size in (600 << 20, 3 << 30, 17 << 30):
        with open(path, "wb") as file:
            file.truncate(size)
        assert "allows" in alice.run("send", "bob", "--file", path, code=65)
    assert json.loads(alice.run("storage", "--json"))["pendingUploads"] == 0


def test_an_interrupted_upload_and_download_go_on(pair, server, tmp_path):
    alice, bob = pair
    path = written(tmp_path, "large.bin", 60_000_000)

    def interrupted(person, stage, *arguments):
        process = person.start(*arguments, "--json")
        seen = 0
        for line in process.stdout:
            told = json.loads(line)
            if told.get("transfer") == stage and told["bytes"] > 5_000_000:
                seen = told["bytes"]
                process.send_signal(signal.SIGINT)
                break
        process.communicate(timeout=60)
        return process.returncode, seen

    code, seen = interrupted(alice, "sending", "send", "bob", "--file", path)
    assert code != 0 and seen
    before = json.loads(alice.run("storage", "--json"))
    assert before["pendingUploads"] == 1
    lines = alice.json("send", "bob", "--file", path)
    # What had come is not sent again: the server says where to go on, and nothing else is reserved.
    assert not any(line.get("transfer") == "sealing" for line in lines)
    sending = [line["bytes"] for line in lines if line.get("transfer") == "sending"]
    assert not sending or sending[0] > 1_000_000
    after = json.loads(alice.run("storage", "--json"))
    assert after["pendingUploads"] == 0 and after["today"] == before["today"]
    bob.run("receive")
    folder = tmp_path / "in"
    code, seen = interrupted(bob, "receiving", "download", lines[-1]["id"], "--to", folder)
    assert code != 0 and seen
    parts = list(folder.iterdir())
    assert len(parts) == 1 and parts[0].stat().st_size >= seen - SEGMENT
    # What is there is held against the message: a byte that was changed is fetched again.
    with open(parts[0], "r+b") as file:
        file.seek(3_000_000)
        byte = file.read(1)
        file.seek(3_000_000)
        file.write(bytes([byte[0] ^ 1]))
    bob.run("download", lines[-1]["id"], "--to", folder)
    assert [file.name for file in folder.iterdir()] == ["large.bin"]
    assert (folder / "large.bin").read_bytes() == path.read_bytes()
    bob.run("download", lines[-1]["id"], "--to", folder)
    assert [file.name for file in folder.iterdir()] == ["large.bin"]


def test_a_file_that_changes_is_sealed_with_another_key(pair, tmp_path):
    alice, bob = pair
    path = written(tmp_path, "notes.bin", 40_000_000)
    process = alice.start("send", "bob", "--file", path, "--json")
    for line in process.stdout:
        if json.loads(line).get("transfer") == "sending":
            process.send_signal(signal.SIGKILL)
            break
    process.communicate(timeout=60)
    path.write_bytes(os.urandom(40_000_000))
    message = last(alice.json("send", "bob", "--file", path))["id"]
    bob.run("receive")
    bob.run("download", message, "--to", tmp_path / "in")
    assert (tmp_path / "in" / path.name).read_bytes() == path.read_bytes()
    assert json.loads(alice.run("storage", "abort", "--json"))["aborted"] == 1
    assert json.loads(alice.run("storage", "--json"))["pendingUploads"] == 0


@pytest.mark.parametrize("change", ["bit", "swap", "cut", "longer", "other", "leaf"])
def test_an_object_that_the_server_changes_is_refused_at_the_segment(
        pair, server, tmp_path, change):
    alice, bob = pair
    path = written(tmp_path, "file.bin", 5 * SEGMENT)
    other = last(alice.json("send", "bob", "--file", written(tmp_path, "other.bin", 5 * SEGMENT)))
    substitute = objects(server)[-1].read_bytes()
    message = last(alice.json("send", "bob", "--file", path))["id"]
    stored = objects(server)[-1]
    data = stored.read_bytes()
    changed = {
        "bit": data[:3 * SEALED + 9] + bytes([data[3 * SEALED + 9] ^ 1]) + data[3 * SEALED + 10:],
        "swap": data[:3 * SEALED] + data[4 * SEALED:5 * SEALED] + data[3 * SEALED:4 * SEALED]
                + data[5 * SEALED:],
        "cut": data[:-1],
        "longer": data + bytes(10),
        "other": substitute,
        "leaf": data[:-1] + bytes([data[-1] ^ 1]),
    }[change]
    stored.write_bytes(changed)
    bob.run("receive")
    process = bob.start("download", message, "--to", "-", text=False)
    output, errors = process.communicate(timeout=120)
    sent = path.read_bytes()
    if change == "longer":
        # What lies behind the object is not part of it.
        assert process.returncode == 0 and output == sent
    else:
        assert process.returncode == 76, errors
        # Nothing is written that is not the file's, and of it no segment that was changed.
        assert output == sent[:len(output)]
        assert len(output) == (3 * SEGMENT if change in ("bit", "swap") else 0)
        folder = tmp_path / "in"
        bob.run("download", message, "--to", folder, code=process.returncode)
        assert all(file.name.endswith(".part") for file in tmp_path.glob("in/*"))
    assert other["state"] == "sent"


def test_the_server_has_sizes_of_padme_alone_and_no_word_of_a_file(pair, server, tmp_path):
    alice, bob = pair
    words = [f"canary {what} {os.urandom(6).hex()}" for what in ("name", "bytes", "caption")]
    path = tmp_path / f"{words[0]}.png"
    size = 200_001
    path.write_bytes((words[1].encode() * 10_000)[:size])
    alice.run("send", "bob", words[2], "--image", path)
    key = [line["message"]["content"]["image"]["attachment"]["stored"]["key"]
           for line in bob.json("receive") if "message" in line][0]
    found, columns = Columns(server).find(words + [key, "image/png"])
    assert not found and columns > 50
    stored = objects(server)[-1].read_bytes()
    assert len(stored) == media_format.object_size(size)
    assert not find_in_bytes(words + [key, "image/png"], stored, server.log.encode())


def test_storage_is_shown_kept_and_deleted(pair, tmp_path):
    alice, bob = pair
    message = last(alice.json("send", "bob", "--file", written(tmp_path, "a.bin", 100_000)))["id"]
    bob.run("receive")
    usage = alice.json("storage")[0]
    assert usage["stored"] == media_format.object_size(100_000) == usage["today"]
    until = bob.json("storage", "check", message)[0]["storedUntil"]
    assert abs(until - time.time() - 30 * 86_400) < 600
    kept = alice.json("storage", "keep", message, "--days", "3")[0]["storedUntil"]
    assert abs(kept - time.time() - 3 * 86_400) < 600
    bob.run("storage", "keep", message, "--days", "3", code=66)
    bob.run("storage", "delete", message, code=66)
    alice.run("storage", "delete", message)
    bob.run("storage", "check", message, code=66)
    assert alice.json("storage")[0]["stored"] == 0


def test_nothing_is_lost_or_left_behind_when_client_server_or_database_are_killed(built):
    sys.path.insert(0, str(CHECKOUT / "Tests" / "Crash"))
    import media
    import pathlib

    report = media.run(pathlib.Path(built("martletd")).parent, points=20, seed=os.urandom(4).hex())
    assert report["points"] == 20 and report["while it ran"] > 0, report


def test_what_a_sender_says_of_a_file_comes_with_it(pair, tmp_path):
    alice, bob = pair
    path = written(tmp_path, "file", 1000)
    values = ",".join(map(str, range(64)))
    for arguments, kind, expected, shown in (
            (("--image", path, "--size", "1920x1080"), "image",
             {"width": 1920, "height": 1080}, "1920×1080"),
            (("--video", path, "--size", "16x9", "--duration", "75.25"), "video",
             {"width": 16, "height": 9, "duration": "75.250s"}, "16×9, 1:15"),
            (("--audio", path, "--duration", "3600"), "audio", {"duration": "3600s"}, "60:00"),
            (("--voice", path, "--duration", "2", "--waveform", values), "voiceNote",
             {"duration": "2s"}, "0:02"),
            (("--file", path, "--title", "A title"), "document", {"title": "A title"},
             '"A title"')):
        sent = last(alice.json("send", "bob", *arguments))
        (message,) = bob.messages()
        said = message["content"][kind]
        assert {name: said[name] for name in expected} == expected, said
        assert shown in bob.run("history", alice.account, "--limit", 1), kind
        if kind == "voiceNote":
            assert base64.b64decode(said["waveform"]) == bytes(range(64))
        assert message["id"] == sent["id"]
    for arguments, told in (
            (("--image", path, "--size", "1920"), "WIDTHxHEIGHT"),
            (("--image", path, "--size", "0x1"), "WIDTHxHEIGHT"),
            (("--file", path, "--size", "1x1"), "--size needs --image or --video"),
            (("--image", path, "--duration", "1"), "--duration needs"),
            (("--voice", path, "--duration", "-1"), ""),
            (("--voice", path, "--waveform", "1,256"), "64 numbers"),
            (("--voice", path, "--waveform", values + ",1"), "64 numbers"),
            (("--file", path, "--title", "x" * 256), "255 bytes")):
        assert told in alice.run("send", "bob", *arguments, code=64)

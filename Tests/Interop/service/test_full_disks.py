"""Disks that are full, at the server and at a person's: refused, nothing lost, counted to the byte."""

import json
import os

import grpc
import pytest

from device import Connection, Device, reason
from person import Person
from small_disk import MIB, SmallDisk
from test_media import Media


@pytest.fixture
def disk(tmp_path):
    for parent in [tmp_path, *tmp_path.parents[:2]]:
        parent.chmod(0o755)
    disks = []

    def make(mebibytes):
        folder = tmp_path / f"disk{len(disks)}"
        folder.mkdir()
        disks.append(SmallDisk(folder, mebibytes))
        return disks[-1]

    yield make
    for each in disks:
        each.close()


@pytest.fixture
def start_bounded(built, server, tmp_path):
    """Starts servers on the database of another one, whose files lie on a small disk."""
    from processes import Server

    started = []

    def start(disk, is_bounded=True):
        folder = tmp_path / f"server{len(started)}"
        folder.mkdir()
        program = built("martletd")
        new = Server(
            disk.bounded(program, folder) if is_bounded else program, folder, "--admission", "open",
            "--set", f"media-directory={disk.path}", "--set", "send-burst=0", "--database-url",
            server.database_url)
        new.start()
        started.append(new)
        return new

    yield start
    for each in started:
        each.stop()


def usage(media):
    reply = media.call("GetUsage", {})
    return reply.stored, reply.reserved


def test_a_full_disk_of_the_server_refuses_uploads_and_loses_none(api, disk, start_bounded):
    small = disk(12)
    first = start_bounded(small)
    connection = Connection(api, first)
    media = Media(api, Device.register(connection))
    kept, rest = os.urandom(6 * MIB), os.urandom(40 * MIB)
    object_id = media.store(kept)
    waiting = media.create(len(rest)).created.object_id
    assert usage(media) == (len(kept), len(rest))
    with pytest.raises(grpc.RpcError) as refused:
        media.upload(waiting, rest)
    assert refused.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert reason(api, refused.value) == "OVERLOADED"
    place = media.call("GetUpload", dict(object_id=waiting)).pending.offset
    assert 0 <= place < 12 * MIB
    # Again it is the same, and nothing that was counted is gone.
    with pytest.raises(grpc.RpcError):
        media.upload(waiting, rest[place:], offset=place)
    again = media.call("GetUpload", dict(object_id=waiting)).pending.offset
    assert place <= again < 12 * MIB
    assert media.download(object_id) == kept
    assert usage(media) == (len(kept), len(rest))
    assert "internal" not in first.log.lower()
    # With room, it goes on where it was.
    small.resize(80)
    if not small.is_mounted:
        first = start_bounded(small, is_bounded=False)
    connection = Connection(api, first)
    device = media.device
    media = Media(api, device)
    media.stub = api.media_stubs.MediaStub(connection.channel)
    media.downloads = api.media_stubs.MediaDownloadStub(connection.channel)
    assert media.upload(waiting, rest[again:], offset=again).written.offset == len(rest)
    assert media.complete(waiting, rest).WhichOneof("outcome") == "complete"
    assert media.download(waiting) == rest and media.download(object_id) == kept
    assert usage(media) == (len(kept) + len(rest), 0)
    for each in (object_id, waiting):
        media.call("DeleteObject", dict(object_id=each))
    assert usage(media) == (0, 0)
    assert not [path for path in small.path.rglob("*") if path.is_file()]


def test_a_download_to_a_full_disk_goes_on_when_there_is_room(people, built, disk, tmp_path):
    alice, bob = people("alice", "bob")
    small = disk(5)
    data = os.urandom(9 * MIB)
    (tmp_path / "film").write_bytes(data)
    sent = alice.json("send", bob.account, "--file", tmp_path / "film")[-1]
    bob.run("receive")
    whole = bob.program
    bob.program = small.bounded(whole, tmp_path)
    told = bob.run("download", sent["id"], "--to", small.path, code=74)
    assert "No space left on device" in told or "File too large" in told
    assert not (small.path / "film").exists()
    small.resize(30)
    bob.program = whole
    bob.run("download", sent["id"], "--to", small.path)
    assert (small.path / "film").read_bytes() == data
    assert [path.name for path in small.path.iterdir()] == ["film"]


def test_an_account_on_a_full_disk_loses_no_message(people, server, built, disk, tmp_path):
    (alice,) = people("alice")
    small = disk(6)
    bob = Person(built, server, small.path, "bob").register()
    alice.run("send", bob.account, "first")
    assert bob.texts() == ["first"]
    for number in range(20):
        alice.run("send", bob.account, f"{number} " + "long " * 2000)
    filler = small.fill()
    whole = bob.program
    if not small.is_mounted:
        small.resize(0)
    bob.program = small.bounded(whole, tmp_path)
    process = bob.start("receive", "--json")
    output, errors = process.communicate(timeout=120)
    assert process.returncode != 0 and "full" in errors, (output, errors)
    bob.program = whole
    filler.unlink(missing_ok=True)
    # All of them are there, each once: what was printed is not printed again.
    before = [json.loads(line) for line in output.splitlines()]
    texts = [event["message"]["content"]["text"]["text"].split()[0]
             for event in before if "message" in event]
    texts += [text.split()[0] for text in bob.texts()]
    assert texts == [str(number) for number in range(20)]
    bob.run("send", alice.account, "an answer")
    assert alice.texts() == ["an answer"]

"""Sealed files in a store of objects: OpenStack Swift, which refuses what is not signed well."""

import json
import os
import subprocess
import time

import grpc
import presigned
import pytest
from plaintext import find_in_bytes
from processes import CHECKOUT

from backend import Authority
from device import Connection, Device, reason
from object_store import BUCKET, SECRET, Trouble, make_store, store_settings
from person import Person
from test_media import Media

MIB = 1 << 20
PART = 8 * MIB


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = make_store(Authority("public"), tmp_path_factory.mktemp("store"))
    yield store
    store.close()


@pytest.fixture(scope="module")
def trouble(store):
    """What stands before the store."""
    trouble = Trouble(store, store.authority, store.folder)
    yield trouble
    trouble.close()


@pytest.fixture(scope="module")
def settings(store, trouble):
    return store_settings(store, trouble.endpoint)


@pytest.fixture(scope="module")
def node(start_server, settings):
    return start_server(*settings)


@pytest.fixture(scope="module")
def media(api, node):
    return Media(api, Device.register(Connection(api, node)))


@pytest.fixture(autouse=True)
def calm(trouble):
    yield
    trouble.answer = lambda handler: False


def keys(store):
    return [entry["Key"] for entry in
            store.client().list_objects_v2(Bucket=BUCKET).get("Contents", [])]


def begun(store):
    return store.client().list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])


def offset(media, object_id):
    return media.call("GetUpload", dict(object_id=object_id)).pending.offset


@pytest.mark.parametrize("size", [1, 1000, PART - 1, PART, PART + 1, 2 * PART + 3 * MIB])
def test_objects_of_every_size_come_back_as_they_were(media, store, size):
    data = os.urandom(size)
    object_id = media.store(data)
    assert media.download(object_id) == data
    for start, count in ((0, 1), (size // 2, 100_000), (size - 1, 1)):
        assert media.download(
            object_id, offset=start, byte_count=count) == data[start:start + count]
    name = object_id.hex()
    key = f"martlet/{name[:2]}/{name[2:4]}/{name}"
    assert store.client().get_object(Bucket=BUCKET, Key=key)["Body"].read() == data
    assert begun(store) == []
    # Completing again is the same; deleting takes the bytes, too.
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert media.call("DeleteObject", dict(object_id=object_id)).WhichOneof("outcome") == "deleted"
    assert key not in keys(store)


def test_what_is_stored_is_sealed_and_people_use_it_as_they_did(
        built, node, store, tmp_path):
    alice, bob = (Person(built, node, tmp_path, name).register() for name in ("alice", "bob"))
    canary = b"a canary of a picture " * 1000
    data = canary + os.urandom(10 * MIB)
    (tmp_path / "a canary of a name.bin").write_bytes(data)
    sent = alice.json("send", bob.account, "--file", tmp_path / "a canary of a name.bin")[-1]
    bob.run("receive")
    bob.run("download", sent["id"], "--to", tmp_path / "in")
    assert (tmp_path / "in" / "a canary of a name.bin").read_bytes() == data
    part = bob.run(
        "download", sent["id"], "--range", "0-21", "--to", "-", "--json").encode()
    assert part.startswith(canary[:22])
    # Nothing of it lies in the store, nor its key in what the server writes down.
    words = ["a canary of", SECRET, alice.account, bob.account]
    stored = [path.read_bytes() for path in (store.folder / "dev").rglob("*.data")]
    assert sum(map(len, stored)) > len(data)
    assert find_in_bytes(words, *stored, *(key.encode() for key in keys(store))) == []
    assert find_in_bytes(words[:2], node.log.encode()) == []


def test_half_an_upload_on_each_of_two_nodes(api, media, node, start_server, settings):
    other = start_server(*settings, "--database-url", node.database_url)
    connection = Connection(api, other)
    device = media.device
    second = Media(api, device)
    second.stub = api.media_stubs.MediaStub(connection.channel)
    second.downloads = api.media_stubs.MediaDownloadStub(connection.channel)
    data = os.urandom(3 * PART + 12_345)
    object_id = media.create(len(data)).created.object_id
    places = [0]
    for end in (MIB, PART - 1, PART + 5, 2 * PART, len(data)):
        node_of = media if len(places) % 2 else second
        assert node_of.upload(
            object_id, data[places[-1]:end], offset=places[-1]).written.offset == end
        for each in (media, second):
            assert offset(each, object_id) == end
        places.append(end)
    assert second.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert media.download(object_id) == second.download(object_id) == data
    connection.close()


def test_an_upload_that_is_given_up_leaves_nothing(media, store):
    data = os.urandom(PART + MIB)
    object_id = media.create(len(data) + 1).created.object_id
    media.upload(object_id, data)
    assert len(begun(store)) == 1
    media.call("AbortUpload", dict(object_id=object_id))
    assert begun(store) == []
    # One whose bytes are others than was said leaves nothing, either.
    object_id = media.create(len(data)).created.object_id
    media.upload(object_id, data)
    assert media.complete(object_id, data[:-1]).WhichOneof("outcome") == "wrong_hash"
    media.call("AbortUpload", dict(object_id=object_id))
    assert keys(store) == [] or object_id.hex() not in "".join(keys(store))


def test_a_store_in_trouble_costs_nothing_that_was_answered(api, media, trouble):
    data = os.urandom(2 * PART + 777)
    object_id = media.create(len(data)).created.object_id
    count = {"left": 2}

    def now_and_then(handler):
        # Each second request fails, however often it is tried.
        count["left"] -= 1
        return count["left"] % 2 == 0 and handler.refuse(503)

    trouble.answer = now_and_then
    assert media.upload(object_id, data[:PART + 99]).written.offset == PART + 99
    trouble.answer = lambda handler: handler.refuse(500)
    before = offset(media, object_id)
    with pytest.raises(grpc.RpcError) as refused:
        media.upload(object_id, data[before:], offset=before)
    assert reason(api, refused.value) == "OVERLOADED"
    assert refused.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    # What could not be stored is not counted, and nothing that was counted is lost.
    after = offset(media, object_id)
    assert before <= after < len(data)
    trouble.answer = lambda handler: False
    assert media.upload(object_id, data[after:], offset=after).written.offset == len(data)
    trouble.answer = lambda handler: handler.refuse(500)
    with pytest.raises(grpc.RpcError) as refused:
        media.complete(object_id, data)
    assert reason(api, refused.value) == "OVERLOADED"
    trouble.answer = lambda handler: False
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert media.download(object_id) == data


def test_a_store_that_refuses_is_our_fault_and_said_in_the_log(api, media, node, trouble):
    data = os.urandom(1000)
    object_id = media.create(len(data)).created.object_id
    media.upload(object_id, data)
    trouble.answer = lambda handler: handler.refuse(403, "SignatureDoesNotMatch")
    with pytest.raises(grpc.RpcError) as refused:
        media.complete(object_id, data)
    assert reason(api, refused.value) == "INTERNAL"
    assert "403" not in refused.value.details()
    end = time.monotonic() + 30
    while "answered 403" not in node.log:
        assert time.monotonic() < end
        time.sleep(0.1)
    trouble.answer = lambda handler: False
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"


def test_a_slow_store_is_waited_for(media, trouble):
    def slowly(handler):
        time.sleep(0.5)
        return False

    trouble.answer = slowly
    data = os.urandom(PART + 5)
    assert media.download(media.store(data)) == data


def test_a_node_that_dies_loses_nothing_that_it_had_told(api, media, node, start_server, settings):
    data = os.urandom(3 * PART)
    object_id = media.create(len(data)).created.object_id
    media.upload(object_id, data[:PART + MIB])
    told = offset(media, object_id)
    assert told == PART + MIB

    def endless():
        yield media.api.UploadRequest(start=dict(object_id=object_id, offset=told))
        for start in range(told, len(data) - 1, 100_000):
            yield media.api.UploadRequest(data=data[start:min(start + 100_000, len(data) - 1)])
            if start > 2 * PART + 4 * MIB:
                node.kill()
                return

    with pytest.raises(grpc.RpcError):
        media.stub.Upload(endless(), metadata=media.device.metadata, timeout=60)
    node.start()
    connection = Connection(api, node)
    again = Media(api, media.device)
    again.stub = api.media_stubs.MediaStub(connection.channel)
    again.downloads = api.media_stubs.MediaDownloadStub(connection.channel)
    place = offset(again, object_id)
    assert place >= told
    assert again.upload(object_id, data[place:], offset=place).written.offset == len(data)
    assert again.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert again.download(object_id) == data
    connection.close()
    media.stub, media.downloads = again.stub, again.downloads


def test_the_doctor_tries_the_store(built, node, settings, store):
    def doctor(*arguments):
        done = subprocess.run(
            [built("martletd"), "doctor", "--database-url", node.database_url, *settings,
             *arguments], capture_output=True, text=True, timeout=120)
        return done.returncode, done.stdout

    before = keys(store)
    code, said = doctor()
    assert "ok   store of objects" in said and keys(store) == before
    code, said = doctor("--set", "s3-secret-key=another")
    assert code == 69 and "BAD  store of objects: the store of objects answered 403" in said
    assert "SignatureDoesNotMatch" in said
    code, said = doctor("--set", "s3-bucket=nowhere")
    assert code == 69 and "answered 404 NoSuchBucket" in said
    code, said = doctor("--set", "egress-networks=")
    assert code == 69 and "may not be connected to" in said


def test_the_vectors_of_presigned_urls_are_what_botocore_says():
    kept = json.loads((CHECKOUT / "Tests" / "Vectors" / "s3" / "presigned.json").read_text())
    assert kept == presigned.vectors()

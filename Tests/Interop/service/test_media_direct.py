"""Sealed files that clients send to a store of objects and fetch from it themselves."""

import hashlib
import http.client
import os
import ssl
import urllib.error
import urllib.request

import pytest

from counted import metrics_address, samples
from device import Connection, Device
from object_store import BUCKET, store_settings
from person import Person
from test_media import Media
from test_media_store import store, trouble  # noqa: F401

MIB = 1 << 20
PART = 8 * MIB


@pytest.fixture(autouse=True)
def calm(trouble):
    yield
    trouble.answer = lambda handler: False


@pytest.fixture(scope="module")
def node(start_server, store, trouble):
    return start_server(*store_settings(
        store, trouble.endpoint, **{"s3-direct": "true", "metrics-listen": "127.0.0.1:0"}))


class DirectMedia(Media):
    """A device that sends parts to a store, and fetches from it."""

    def __init__(self, api, device, store):
        super().__init__(api, device)
        self.trust = ssl.create_default_context(cafile=str(store.folder / "public.pem"))

    def parts(self, object_id):
        return self.call("GetUploadParts", dict(object_id=object_id))

    def ask(self, method, url, body=None, **headers):
        """What the store answers: its status and bytes."""
        request = urllib.request.Request(url, data=body, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, context=self.trust, timeout=60) as reply:
                return reply.status, reply.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.read()

    def put(self, part, data):
        return self.ask("PUT", part.url, data[part.offset:part.offset + part.byte_count])[0]

    def send(self, object_id, data):
        """Sends all there is to send."""
        while True:
            reply = self.parts(object_id).parts
            if not reply.parts:
                assert reply.offset == len(data)
                return
            for part in reply.parts:
                assert self.put(part, data) == 200

    def stored_directly(self, data, capability=bytes(32)):
        object_id = self.create(len(data), capability).created.object_id
        self.send(object_id, data)
        assert self.complete(object_id, data).WhichOneof("outcome") == "complete"
        return object_id

    def url(self, object_id, **fields):
        only, = self.frames(object_id, takes_url=True, **fields)
        return only.object.url

    def usage(self):
        return self.call("GetUsage", {})


@pytest.fixture
def media(api, node, store):
    connection = Connection(api, node)
    yield DirectMedia(api, Device.register(connection), store)
    connection.close()


def begun(store, object_id):
    found = store.client().list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])
    return [upload for upload in found if upload["Key"].endswith(object_id.hex())]


def passed(node):
    """Bytes of files that the server has seen."""
    found = samples(metrics_address(node))
    return sum(found["martlet_media_bytes_total", ("direction", way)]
               for way in ("received", "sent"))


@pytest.mark.parametrize("size", [MIB, PART - 1, PART, PART + 1, 9 * PART + 3 * MIB])
def test_bytes_go_to_the_store_and_come_from_it_and_the_server_sees_none(
        media, store, node, size):
    before = passed(node)
    data = os.urandom(size)
    object_id = media.stored_directly(data)
    url = media.url(object_id)
    assert media.ask("GET", url) == (200, data)
    for start, count in ((0, 1), (size // 2, 100_000), (size - 1, 1)):
        end = min(start + count, size)
        assert media.ask("GET", url, Range=f"bytes={start}-{end - 1}") == (206, data[start:end])
    assert passed(node) == before
    # Whoever has no way to the store is still served.
    assert media.download(object_id) == data
    assert (media.usage().stored, media.usage().reserved) == (size, 0)
    assert begun(store, object_id) == []
    assert media.call("DeleteObject", dict(object_id=object_id)).WhichOneof("outcome") == "deleted"
    assert media.ask("GET", url)[0] == 404 and media.usage().stored == 0


def test_another_size_than_was_reserved_is_refused(media, store):
    data = os.urandom(PART + 2 * MIB)
    object_id = media.create(len(data)).created.object_id
    first, second = media.parts(object_id).parts.parts
    assert (first.offset, first.byte_count) == (0, PART)
    assert (second.offset, second.byte_count) == (PART, 2 * MIB)
    for part, wrong in (
            (first, data[:PART - 1]), (first, data[:PART] + b"x"), (first, data[:PART + MIB]),
            (second, data[PART:] + bytes(MIB)), (second, b"x")):
        assert media.ask("PUT", part.url, wrong)[0] == 403
    # Nor does a URL count for anything but what it was given for.
    assert media.ask("PUT", first.url.replace("partNumber=1", "partNumber=3"), data[:PART])[0] == 403
    for method in ("GET", "DELETE", "POST"):
        assert media.ask(method, first.url)[0] in (403, 405)
    assert media.parts(object_id).parts.offset == 0
    assert media.complete(object_id, data).incomplete.offset == 0
    assert (media.usage().stored, media.usage().reserved) == (0, len(data))
    media.call("AbortUpload", dict(object_id=object_id))
    assert begun(store, object_id) == [] and media.usage().reserved == 0


def test_a_part_of_another_size_in_the_store_is_not_counted(media, trouble):
    data = os.urandom(PART + MIB)
    object_id = media.create(len(data)).created.object_id
    media.parts(object_id)

    def lies(sizes):
        text = "".join(
            f"<Part><PartNumber>{number}</PartNumber><ETag>&quot;x&quot;</ETag>"
            f"<Size>{size}</Size></Part>" for number, size in sizes.items())

        def answer(handler):
            if handler.command != "GET" or "uploadId" not in handler.path:
                return False
            body = f"<ListPartsResult>{text}</ListPartsResult>".encode()
            handler.send_response(200)
            handler.send_header("Content-Length", str(len(body)))
            handler.end_headers()
            handler.wfile.write(body)
            return True

        return answer

    for sizes in ({1: PART - 1}, {1: PART + 1}, {2: MIB}, {1: 0, 2: MIB}, {1: "x"}):
        trouble.answer = lies(sizes)
        assert media.parts(object_id).parts.offset == 0, sizes
    trouble.answer = lies({1: PART, 2: MIB + 1})
    reply = media.parts(object_id).parts
    assert reply.offset == PART and [part.offset for part in reply.parts] == [PART]


def test_parts_that_were_sent_before_a_node_died_are_counted(api, media, node, store):
    data = os.urandom(3 * PART + 5)
    object_id = media.create(len(data)).created.object_id
    parts = media.parts(object_id).parts.parts
    assert media.put(parts[0], data) == media.put(parts[1], data) == 200
    # The third before the second's fate was told, the fourth not at all.
    node.kill()
    assert media.put(parts[2], data) == 200
    node.start()
    connection = Connection(api, node)
    media.stub = api.media_stubs.MediaStub(connection.channel)
    media.downloads = api.media_stubs.MediaDownloadStub(connection.channel)
    reply = media.parts(object_id).parts
    assert reply.offset == 3 * PART and len(reply.parts) == 1
    assert media.put(reply.parts[0], data) == 200
    media.send(object_id, data)
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert media.ask("GET", media.url(object_id)) == (200, data)
    assert (media.usage().stored, media.usage().reserved) == (len(data), 0)
    assert begun(store, object_id) == []
    connection.close()


@pytest.mark.parametrize("is_direct", [True, False])
def test_an_upload_that_the_store_began_unheard_leaves_nothing(media, store, trouble, is_direct):
    data = os.urandom(PART + 9)
    object_id = media.create(len(data)).created.object_id
    name = object_id.hex()
    lost = []

    def lose_the_answer(handler):
        # As if the node had died when the store had begun, and before it had heard so.
        if handler.command != "POST" or not handler.path.split("?")[1].startswith("X-Amz") \
                or "uploads=" not in handler.path or len(lost) == 2:
            return False
        lost.append(store.client().create_multipart_upload(
            Bucket=BUCKET, Key=f"martlet/{name[:2]}/{name[2:4]}/{name}")["UploadId"])
        return handler.refuse(503)

    trouble.answer = lose_the_answer
    if is_direct:
        media.send(object_id, data)
    else:
        media.upload(object_id, data)
    trouble.answer = lambda handler: False
    assert len(lost) == 2 and len(begun(store, object_id)) == 3
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert begun(store, object_id) == []
    assert media.download(object_id) == data


def test_urls_of_an_upload_make_no_other_object_of_a_complete_one(media):
    data = os.urandom(PART + MIB)
    object_id = media.create(len(data)).created.object_id
    parts = media.parts(object_id).parts.parts
    media.send(object_id, data)
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    for part in parts:
        # Amazon's answers 404. Swift takes it, and then gives out what was complete no more.
        assert media.put(part, os.urandom(len(data))) in (200, 403, 404)
    try:
        status, got = media.ask("GET", media.url(object_id))
        assert status >= 400 or got == data
    except http.client.IncompleteRead as error:
        assert data.startswith(error.partial)
    assert media.parts(object_id).WhichOneof("outcome") == "gone"
    assert media.usage().stored == len(data)


def test_who_may_not_is_given_no_url(api, media, node, store):
    data = os.urandom(MIB)
    object_id = media.stored_directly(data, capability=bytes(31) + b"\1")
    for wrong in (dict(), dict(capability=os.urandom(32))):
        only, = media.frames(object_id, takes_url=True, **wrong)
        assert only.WhichOneof("frame") == "not_found"
    pending = media.create(MIB).created.object_id
    connection = Connection(api, node)
    other = DirectMedia(api, Device.register(connection), store)
    assert other.parts(pending).WhichOneof("outcome") == "gone"
    assert other.parts(os.urandom(16)).WhichOneof("outcome") == "gone"
    connection.close()


def test_what_is_small_or_was_begun_otherwise_goes_through_the_server(media):
    data = os.urandom(MIB - 1)
    object_id = media.create(len(data)).created.object_id
    assert media.parts(object_id).WhichOneof("outcome") == "through_server"
    media.upload(object_id, data)
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    first, *rest = media.frames(object_id, takes_url=True)
    assert not first.object.url and b"".join(frame.data for frame in rest) == data
    # A stream begins, and ends within a part.
    data = os.urandom(2 * PART)
    object_id = media.create(len(data)).created.object_id
    media.upload(object_id, data[:MIB])
    assert media.parts(object_id).WhichOneof("outcome") == "through_server"
    # The store has a part, and a stream goes on.
    object_id = media.create(len(data)).created.object_id
    assert media.put(media.parts(object_id).parts.parts[0], data) == 200
    assert media.parts(object_id).parts.offset == PART
    assert media.upload(object_id, data[PART:], offset=PART).written.offset == len(data)
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"
    assert media.download(object_id) == data
    # All of it is in the store, its last part a short one, and a stream has nothing to add.
    data = os.urandom(PART + 7)
    object_id = media.create(len(data)).created.object_id
    media.send(object_id, data)
    assert media.upload(object_id, b"", offset=len(data)).written.offset == len(data)
    assert media.complete(object_id, data).WhichOneof("outcome") == "complete"


def person(built, node, tmp_path, name, *authorities):
    someone = Person(built, node, tmp_path, name)
    someone.certificate = tmp_path / f"{name}.pem"
    someone.certificate.write_bytes(b"".join(
        open(path, "rb").read() for path in (node.certificate, *authorities)))
    return someone.register()


def test_people_use_it_without_being_told_and_do_without_it(built, node, store, trouble, tmp_path):
    public = store.folder / "public.pem"
    alice, bob = (person(built, node, tmp_path, name, public) for name in ("alice", "bob"))
    # She does not trust the store: what she sends and fetches passes the server.
    carol = person(built, node, tmp_path, "carol")
    data = os.urandom(2 * PART + 3 * MIB)
    (tmp_path / "film.mp4").write_bytes(data)
    before = passed(node)
    sent = alice.json("send", bob.account, "--video", tmp_path / "film.mp4")[-1]
    piped = alice.feed(data, "send", bob.account, "--file", "-", "--json")
    assert piped
    bob.run("receive")
    count = {"left": 3}

    def now_and_then(handler):
        count["left"] -= 1
        return count["left"] in (0, 1) and handler.refuse(503)

    trouble.answer = now_and_then
    bob.run("download", sent["id"], "--to", tmp_path / "bob")
    assert (tmp_path / "bob" / "film.mp4").read_bytes() == data
    trouble.answer = lambda handler: False
    bob.run("download", sent["id"], "--range", "9000000-9000099", "--to", tmp_path / "part")
    part, = (tmp_path / "part").iterdir()
    assert part.read_bytes() == data[9_000_000:9_000_100]
    assert passed(node) == before
    sent = carol.json("send", bob.account, "--file", tmp_path / "film.mp4")[-1]
    assert passed(node) >= before + len(data)
    bob.run("receive")
    before = passed(node)
    bob.run("download", sent["id"], "--to", tmp_path / "again")
    assert (tmp_path / "again" / "film.mp4").read_bytes() == data and passed(node) == before
    digests = {hashlib.sha256(path.read_bytes()).hexdigest()
               for path in (store.folder / "dev").rglob("*.data")}
    assert hashlib.sha256(data).hexdigest() not in digests

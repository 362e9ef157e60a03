"""Objects over grpcio, sealed and opened by the reader in media_format.py."""

import hashlib
import json
import os

import grpc
import pytest

import media_format
from device import Connection, reason
from processes import CHECKOUT


class Media:
    """The service of objects, as a device calls it."""

    def __init__(self, api, device):
        self.api = api.media
        self.device = device
        channel = device.connection.channel
        self.stub = api.media_stubs.MediaStub(channel)
        self.downloads = api.media_stubs.MediaDownloadStub(channel)

    def call(self, method, request, **fields):
        kind = getattr(self.api, f"{method}Request")
        return getattr(self.stub, method)(
            kind(**request, **fields), metadata=self.device.metadata, timeout=60)

    def create(self, byte_count, capability=bytes(32), **fields):
        return self.call("CreateUpload", dict(
            request_id=os.urandom(16), byte_count=byte_count,
            capability_hash=hashlib.sha256(capability).digest()), **fields)

    def upload(self, object_id, data, offset=0, frame=200_000):
        frames = [self.api.UploadRequest(start=dict(object_id=object_id, offset=offset))]
        frames += [
            self.api.UploadRequest(data=data[start:start + frame])
            for start in range(0, len(data), frame)
        ]
        return self.stub.Upload(iter(frames), metadata=self.device.metadata, timeout=60)

    def complete(self, object_id, data):
        return self.call("CompleteUpload", dict(
            object_id=object_id, sha256=hashlib.sha256(data).digest()))

    def store(self, data, capability=bytes(32), **fields):
        object_id = self.create(len(data), capability, **fields).created.object_id
        assert self.upload(object_id, data).written.offset == len(data)
        assert self.complete(object_id, data).WhichOneof("outcome") == "complete"
        return object_id

    def frames(self, object_id, capability=bytes(32), **fields):
        return list(self.downloads.Download(self.api.DownloadRequest(
            object_id=object_id, capability=capability, **fields), timeout=60))

    def download(self, object_id, capability=bytes(32), **fields):
        """The bytes; none if there is no such object."""
        first, *rest = self.frames(object_id, capability, **fields)
        if first.WhichOneof("frame") == "not_found":
            assert not rest
            return None
        assert first.WhichOneof("frame") == "object"
        return b"".join(frame.data for frame in rest)


@pytest.fixture
def media(api, register):
    return Media(api, register())


def test_a_file_is_sealed_stored_fetched_and_opened(media):
    secret, file = os.urandom(32), os.urandom(300_001)
    stored, root = media_format.seal(secret, file)
    capability = media_format.Key(secret).capability
    object_id = media.store(stored, capability)
    fetched = media.download(object_id, capability)
    assert fetched == stored
    assert media_format.open_object(secret, len(file), root, fetched) == file
    for start, count in ((0, 1), (65_551, 2), (len(stored) - 1, 0), (len(stored), 7)):
        expected = stored[start:start + count] if count else stored[start:]
        assert media.download(object_id, capability, offset=start, byte_count=count) == expected


def test_whoever_has_no_capability_learns_nothing(media):
    object_id = media.store(b"sealed", capability=bytes(31) + b"\1")
    found = [media.frames(object_id), media.frames(os.urandom(16))]
    assert found[0] == found[1] and len(found[0]) == 1
    pending = media.create(10).created.object_id
    assert media.frames(pending) == found[0]
    request = media.api.GetObjectRequest(object_id=object_id, capability=bytes(32))
    assert media.downloads.GetObject(request).WhichOneof("outcome") == "not_found"
    request.capability = bytes(31) + b"\1"
    assert media.downloads.GetObject(request).object.byte_count == 6
    with pytest.raises(grpc.RpcError) as refusal:
        media.downloads.GetObject(request, metadata=media.device.metadata)
    assert refusal.value.code() == grpc.StatusCode.PERMISSION_DENIED


def test_an_upload_goes_on_where_it_broke_off(media):
    data = os.urandom(3_000_000)
    object_id = media.create(len(data)).created.object_id
    state = lambda: media.call("GetUpload", dict(object_id=object_id))
    assert state().pending.offset == 0
    assert media.upload(object_id, data[:1_000_000]).written.offset == 1_000_000
    assert state().pending.offset == 1_000_000
    for wrong in (0, 999_999, 1_000_001, 2**63):
        assert media.upload(object_id, b"x", offset=wrong).wrong_offset.offset == 1_000_000
    assert media.complete(object_id, data).incomplete.offset == 1_000_000
    # A frame of the largest size there may be.
    assert media.upload(
        object_id, data[1_000_000:], 1_000_000, frame=1_048_560).written.offset == len(data)
    assert media.complete(object_id, data[1:]).WhichOneof("outcome") == "wrong_hash"
    assert media.complete(object_id, data).complete.expires_at.seconds > 0
    assert media.complete(object_id, data).complete.expires_at.seconds > 0
    assert state().complete.expires_at.seconds > 0
    assert media.upload(object_id, b"x", len(data)).WhichOneof("outcome") == "gone"
    assert media.download(object_id) == data


def test_a_frame_or_a_start_out_of_place_is_refused(api, media):
    data = media.api.UploadRequest(data=b"x")
    empty, large, huge = (
        media.api.UploadRequest(data=bytes(count)) for count in (0, 11, 1_048_561))
    start = object()
    for frames in ([data], [], [media.api.UploadRequest()], [start, start], [start, data, start],
                   [start, empty], [start, large], [start, huge]):
        object_id = media.create(10).created.object_id
        place = media.api.UploadRequest(start=dict(object_id=object_id))
        frames = [place if frame is start else frame for frame in frames]
        with pytest.raises(grpc.RpcError) as refusal:
            media.stub.Upload(iter(frames), metadata=media.device.metadata, timeout=60)
        code = refusal.value.code()
        if code != grpc.StatusCode.RESOURCE_EXHAUSTED:
            assert code == grpc.StatusCode.INVALID_ARGUMENT, frames
            assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"
        media.call("AbortUpload", dict(object_id=object_id))


def test_what_is_another_accounts_cannot_be_touched(api, media, register):
    other = Media(api, register())
    object_id = media.store(b"sealed")
    pending = media.create(10).created.object_id
    assert other.upload(pending, b"x").WhichOneof("outcome") == "gone"
    assert other.complete(pending, b"x").WhichOneof("outcome") == "gone"
    assert other.call("GetUpload", dict(object_id=pending)).WhichOneof("outcome") == "gone"
    other.call("AbortUpload", dict(object_id=pending))
    assert other.call("DeleteObject", dict(object_id=object_id)).WhichOneof(
        "outcome") == "not_found"
    lifetime = dict(object_id=object_id, lifetime=dict(seconds=60))
    assert other.call("SetLifetime", lifetime).WhichOneof("outcome") == "not_found"
    assert media.upload(pending, b"x").written.offset == 1
    assert media.call("SetLifetime", lifetime).kept.expires_at.seconds > 0
    assert media.download(object_id) == b"sealed"
    assert media.call("DeleteObject", dict(object_id=object_id)).WhichOneof("outcome") == "deleted"
    assert media.download(object_id) is None


def test_usage_is_what_was_stored_and_reserved(media):
    usage = lambda: media.call("GetUsage", {})
    assert (usage().stored, usage().reserved, usage().today, usage().pending) == (0, 0, 0, 0)
    assert not usage().HasField("resets_at")
    object_id = media.store(bytes(100_000))
    pending = media.create(200_000).created.object_id
    now = usage()
    assert (now.stored, now.reserved, now.today, now.pending) == (100_000, 200_000, 300_000, 1)
    assert now.resets_at.seconds > 0
    assert (now.limit, now.daily_limit) == (5 << 30, 2 << 30)
    assert now.object_limit == 512 << 20
    assert media.create(now.object_limit + 1).too_large.limit == now.object_limit
    media.call("AbortUpload", dict(object_id=pending))
    media.call("DeleteObject", dict(object_id=object_id))
    now = usage()
    assert (now.stored, now.reserved, now.today, now.pending) == (0, 0, 100_000, 0)


def test_the_limits_are_settings(api, start_server):
    small = start_server(
        "--admission", "open", "--set", "media-object-mebibytes=1",
        "--set", "media-account-mebibytes=2", "--set", "media-day-mebibytes=3")
    from device import Device

    connection = Connection(api, small)
    media = Media(api, Device.register(connection))
    mebibyte = 1 << 20
    assert media.create(mebibyte + 1).too_large.limit == mebibyte
    first, second = (media.store(os.urandom(mebibyte)) for _ in range(2))
    assert media.create(1).quota.limit == 2 * mebibyte
    for object_id in (first, second):
        media.call("DeleteObject", dict(object_id=object_id))
    third = media.create(mebibyte)
    assert third.created.object_id
    full = media.create(1)
    assert full.quota.limit == 3 * mebibyte and full.quota.resets_at.seconds > 0
    info = connection.keys.GetServerInfo(api.keys.GetServerInfoRequest(), timeout=20)
    assert info.limits.media_object_bytes == mebibyte
    connection.close()


def test_the_published_vector_is_what_the_reader_seals(media):
    vector = json.loads((CHECKOUT / "docs" / "media-vector.json").read_text())
    for case in vector["cases"]:
        file = bytes((7 * i + i // 256) & 0xFF for i in range(case["size"]))
        stored, root = media_format.seal(bytes.fromhex(case["key"]), file)
        assert root.hex() == case["root"]
        assert hashlib.sha256(stored).hexdigest() == case["sha256"]


def test_the_reader_refuses_what_was_changed():
    secret, file = os.urandom(32), os.urandom(200_000)
    stored, root = media_format.seal(secret, file)
    segment = media_format.SEGMENT + media_format.TAG
    swapped = stored[segment:2 * segment] + stored[:segment] + stored[2 * segment:]
    flipped = stored[:70_000] + bytes([stored[70_000] ^ 1]) + stored[70_001:]
    leaf = stored[:-1] + bytes([stored[-1] ^ 1])
    for changed in (swapped, flipped, leaf, stored[:-1], stored + b"\0", stored[segment:]):
        with pytest.raises(media_format.Changed):
            media_format.open_object(secret, len(file), root, changed)

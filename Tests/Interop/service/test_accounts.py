"""Accounts, devices and keys, by a stock grpcio client."""

import os
import struct
from concurrent.futures import ThreadPoolExecutor

import grpc
import pytest

from device import Connection, Device, digest, reason


def bundle(caller, device, **fields):
    return caller.keys.GetPreKeyBundle(
        caller.api.keys.GetPreKeyBundleRequest(account_id=device.account, **fields),
        metadata=caller.metadata)


def test_one_time_keys_are_given_out_once_then_the_last_resort(register):
    bob = register(one_time=2, one_time_kem=1)
    seen = []
    for _ in range(3):
        reply = bundle(register(), bob)
        (device,) = reply.bundles.devices
        assert device.registration_id == bob.registration_id
        seen.append((
            device.one_time_prekey.id if device.HasField("one_time_prekey") else None,
            device.kem_prekey.id, device.kem_prekey_is_last_resort))
    assert seen == [(1, 2, False), (2, 1, True), (None, 1, True)]


def test_parallel_claims_never_give_a_key_twice(register, api, server, start_second):
    """A hundred callers, twenty keys, two servers on one database."""
    second = start_second(server)
    bob = register(one_time=20, one_time_kem=4)
    elsewhere = Connection(api, second)
    callers = [register() for _ in range(100)]
    for caller in callers[::2]:
        caller.keys = elsewhere.keys
    with ThreadPoolExecutor(50) as pool:
        replies = list(pool.map(lambda caller: bundle(caller, bob), callers))
    devices = [reply.bundles.devices[0] for reply in replies]
    given = [d.one_time_prekey.id for d in devices if d.HasField("one_time_prekey")]
    assert len(given) == len(set(given)) and len(given) <= 20
    kem = [d.kem_prekey.id for d in devices if not d.kem_prekey_is_last_resort]
    assert len(kem) == len(set(kem)) and len(kem) <= 4
    assert all(d.HasField("signed_prekey") and d.HasField("kem_prekey") for d in devices)
    # What was passed over while others held it is still there for the next.
    for caller in [register() for _ in range(20 - len(given))]:
        assert bundle(caller, bob).bundles.devices[0].HasField("one_time_prekey")
    elsewhere.close()


def test_bundles_are_limited_for_each_pair_of_devices(register, api):
    alice, bob, carol = register(), register(), register()
    for _ in range(6):
        assert bundle(alice, bob).WhichOneof("outcome") == "bundles"
    with pytest.raises(grpc.RpcError) as refusal:
        bundle(alice, bob)
    assert refusal.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert reason(api, refusal.value) == "RATE_LIMITED"
    assert bundle(alice, carol).WhichOneof("outcome") == "bundles"


def test_uploads_are_counted_and_bounded(register):
    bob = register()
    keys = bob.api.keys

    def upload(first, count):
        return bob.keys.UploadPreKeys(
            keys.UploadPreKeysRequest(
                request_id=os.urandom(16), one_time_prekeys=bob.one_time_prekeys(first, count)),
            metadata=bob.metadata)

    assert upload(1, 100).stored.one_time_prekeys == 100
    assert upload(101, 100).stored.one_time_prekeys == 200
    assert upload(201, 1).WhichOneof("outcome") == "full"
    counts = bob.keys.GetPreKeyCounts(keys.GetPreKeyCountsRequest(), metadata=bob.metadata).counts
    assert (counts.one_time_prekeys, counts.one_time_kem_prekeys) == (200, 0)


def test_a_repeated_request_answers_what_the_first_answered(register, api):
    bob = register()
    request = bob.api.keys.UploadPreKeysRequest(
        request_id=os.urandom(16), one_time_prekeys=bob.one_time_prekeys(1, 10))
    first = bob.keys.UploadPreKeys(request, metadata=bob.metadata)
    assert bob.keys.UploadPreKeys(request, metadata=bob.metadata) == first
    request.one_time_prekeys[0].id = 77
    with pytest.raises(grpc.RpcError) as refusal:
        bob.keys.UploadPreKeys(request, metadata=bob.metadata)
    assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_registration_repeats_harmlessly_and_checks_every_signature(register, api):
    from cryptography.hazmat.primitives.asymmetric import ed25519
    from device import raw

    device = Device(register().connection, ed25519.Ed25519PrivateKey.generate())
    request = api.keys.RegisterAccountRequest(
        request_id=os.urandom(16), identity_key=raw(device.identity.public_key()),
        device=device.new_device(one_time=1, one_time_kem=1))
    first = device.keys.RegisterAccount(request)
    assert device.keys.RegisterAccount(request) == first
    for part in ("signature", "signed_prekey", "last_resort_kem_prekey", "one_time_kem_prekeys"):
        broken = api.keys.RegisterAccountRequest()
        broken.CopyFrom(request)
        broken.request_id = os.urandom(16)
        field = getattr(broken.device, part)
        if part == "signature":
            broken.device.signature = bytes([field[0] ^ 1]) + field[1:]
        else:
            key = field[0] if part.endswith("keys") else field
            key.signature = bytes([key.signature[0] ^ 1]) + key.signature[1:]
        with pytest.raises(grpc.RpcError) as refusal:
            device.keys.RegisterAccount(broken)
        assert refusal.value.code() == grpc.StatusCode.INVALID_ARGUMENT, part


def test_check_keys_compares_a_digest(register):
    bob = register()
    keys = bob.api.keys
    signed, kem = bob.signed_prekey(7), bob.kem_prekey(8, last_resort=True)
    payload = keys.ReplaceKeysPayload(
        request_id=os.urandom(16), signed_prekey=signed, last_resort_kem_prekey=kem)
    bob.keys.ReplaceKeys(
        keys.ReplaceKeysRequest(signed=bob.signed("ReplaceKeys", payload)), metadata=bob.metadata)
    from device import raw
    value = digest(
        raw(bob.identity.public_key()), struct.pack(">I", 7), signed.public_key,
        struct.pack(">I", 8), kem.public_key)
    for wanted, matches in ((value, True), (bytes(32), False)):
        reply = bob.keys.CheckKeys(
            keys.CheckKeysRequest(digest=wanted), metadata=bob.metadata)
        assert reply.matches == matches


def test_what_another_method_signed_is_refused(register, api):
    bob = register()
    payload = api.keys.RevokeDevicePayload(request_id=os.urandom(16), device_id=1)
    with pytest.raises(grpc.RpcError) as refusal:
        bob.keys.RevokeDevice(
            api.keys.RevokeDeviceRequest(signed=bob.signed("DeleteAccount", payload)),
            metadata=bob.metadata)
    assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_an_account_has_at_most_eight_devices(register, api):
    bob = register()
    devices = [bob] + [bob.link() for _ in range(7)]
    assert [device.address.device_id for device in devices] == list(range(1, 9))
    payload = api.keys.CreateLinkTokenPayload(request_id=os.urandom(16))
    reply = bob.keys.CreateLinkToken(
        api.keys.CreateLinkTokenRequest(signed=bob.signed("CreateLinkToken", payload)),
        metadata=bob.metadata)
    assert reply.too_many_devices.limit == 8


def test_a_revoked_device_is_out_within_a_second(register, api):
    alice, bob = register(), register()
    second = bob.link()
    alice.send([bob, second], b"queued")
    stream = second.subscribe()
    stream.next("envelope")
    payload = api.keys.RevokeDevicePayload(
        request_id=os.urandom(16), device_id=second.address.device_id)
    reply = bob.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=bob.signed("RevokeDevice", payload)),
        metadata=bob.metadata)
    assert reply.WhichOneof("outcome") == "revoked"
    error = stream.next("end")
    assert error.code() == grpc.StatusCode.UNAUTHENTICATED
    with pytest.raises(grpc.RpcError) as refusal:
        second.fetch()
    assert reason(api, refusal.value) == "DEVICE_REVOKED"
    with pytest.raises(grpc.RpcError) as refusal:
        second.authenticate()
    assert reason(api, refusal.value) == "DEVICE_REVOKED"
    assert list(alice.send([bob, second], b"late").mismatch.extra) == [2]
    assert alice.send([bob], b"late").WhichOneof("outcome") == "accepted"
    # Its number is not given to another while its tokens could still be about.
    assert bob.link().address.device_id == 3


def test_a_deleted_account_is_gone(register, api):
    alice, bob = register(), register()
    alice.send([bob], b"text")
    bob.send([alice], b"answer")
    payload = api.keys.DeleteAccountPayload(account_id=bob.account)
    bob.keys.DeleteAccount(
        api.keys.DeleteAccountRequest(signed=bob.signed("DeleteAccount", payload)),
        metadata=bob.metadata)
    with pytest.raises(grpc.RpcError) as refusal:
        bob.fetch()
    assert refusal.value.code() == grpc.StatusCode.UNAUTHENTICATED
    assert alice.send([bob], b"late").WhichOneof("outcome") == "not_found"
    assert bundle(alice, bob).WhichOneof("outcome") == "not_found"
    listed = alice.messaging.ListConversations(
        api.messaging.ListConversationsRequest(), metadata=alice.metadata)
    assert not listed.conversations
    assert not [f for f in alice.fetch().frames if f.HasField("envelope")]


def test_provisioning_messages_reach_who_waits(register, api):
    bob = register()
    identifier = os.urandom(16)
    waiting = bob.keys.AwaitProvisioning(
        api.keys.AwaitProvisioningRequest(provisioning_id=identifier))
    bob.keys.SendProvisioning(
        api.keys.SendProvisioningRequest(provisioning_id=identifier, ciphertext=b"sealed"),
        metadata=bob.metadata)
    assert next(waiting).ciphertext == b"sealed"


def test_statistics_are_counts(register, api):
    alice, bob = register(), register()
    alice.send([bob], b"text")
    reply = bob.keys.GetStatistics(api.keys.GetStatisticsRequest(), metadata=bob.metadata)
    assert (reply.devices, reply.messages_received, reply.envelopes_queued) == (1, 1, 1)


def test_invitations_are_for_one_use(api, start_server, built):
    import subprocess
    server = start_server()
    connection = Connection(api, server)
    code = subprocess.run(
        [built("martletd"), "invite", "--codes", "--database-url", server.database_url],
        check=True, capture_output=True, text=True).stdout.strip()
    with pytest.raises(AssertionError, match="REASON_INVITE_REQUIRED"):
        Device.register(connection)
    with pytest.raises(AssertionError, match="REASON_INVITE_INVALID"):
        Device.register(connection, invite_code="wrong")
    Device.register(connection, invite_code=code)
    with pytest.raises(AssertionError, match="REASON_INVITE_INVALID"):
        Device.register(connection, invite_code=code)
    connection.close()


def test_a_device_learns_that_its_state_was_restored_from_an_older_copy(api, register):
    device = register()
    first, second, third = (os.urandom(16) for _ in range(3))

    def confirm(current, following):
        return device.keys.ConfirmGeneration(
            api.keys.ConfirmGenerationRequest(current=current, next=following),
            metadata=device.metadata).WhichOneof("outcome")

    assert confirm(b"", first) == "confirmed"
    assert confirm(first, second) == "confirmed"
    # The answer was lost.
    assert confirm(first, second) == "confirmed"
    # A copy from before the second exchange.
    assert confirm(first, third) == "stale"
    with pytest.raises(grpc.RpcError) as refused:
        confirm(bytes(15), third)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert reason(api, refused.value) == "CONSTRAINT_VIOLATED"


@pytest.mark.parametrize("key", [bytes(32), b"\xff" * 31 + b"\x7f", b"\x01" + bytes(31)])
def test_prekeys_that_nobody_can_use_are_refused_by_their_place(api, register, key):
    device = register()
    prekey = device.one_time_prekeys(500, 1)[0]
    with pytest.raises(grpc.RpcError) as refused:
        device.keys.UploadPreKeys(
            api.keys.UploadPreKeysRequest(
                request_id=os.urandom(16),
                one_time_prekeys=[prekey, api.keys.OneTimePreKey(id=501, public_key=key)]),
            metadata=device.metadata)
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert "one_time_prekeys[1].public_key" in refused.value.details()


def test_nobody_drains_the_key_packages_of_another(api, register):
    mallory, bob = register(), register()

    def claim():
        return mallory.keys.ClaimKeyPackages(
            api.keys.ClaimKeyPackagesRequest(
                request_id=os.urandom(16), account_ids=[bob.account], cipher_suite=1),
            metadata=mallory.metadata)

    for _ in range(10):
        assert [device.account_id for device in claim().without] == [bob.account]
    with pytest.raises(grpc.RpcError) as refused:
        claim()
    assert refused.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert reason(api, refused.value) == "RATE_LIMITED"
    trailers = dict(refused.value.trailing_metadata())
    status = api.status.Status.FromString(trailers["grpc-status-details-bin"])
    (retry,) = [
        detail for detail in status.details if detail.Is(api.details.RetryInfo.DESCRIPTOR)]
    info = api.details.RetryInfo()
    retry.Unpack(info)
    assert 500 < info.retry_delay.seconds <= 600


def test_who_waits_to_be_linked_does_not_keep_a_server_from_stopping(api, start_server):
    server = start_server("--admission", "open", "--set", "drain-seconds=3600")
    connection = Connection(api, server)
    calls = [
        connection.keys.AwaitProvisioning(
            api.keys.AwaitProvisioningRequest(provisioning_id=os.urandom(16)))
        for _ in range(5)
    ]
    for call in calls:
        # They are under way when another call has been answered after them.
        assert call.is_active()
    device = Device.register(connection)
    assert device.token
    server.stop()
    for call in calls:
        with pytest.raises(grpc.RpcError) as ended:
            next(call)
        assert ended.value.code() == grpc.StatusCode.UNAVAILABLE
        assert reason(api, ended.value) == "DRAINING"
    connection.close()

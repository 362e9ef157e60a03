"""What the server says of itself, without a token, and whether it is so."""

import re
from pathlib import Path

import grpc
import pytest

from device import Connection, reason

PROTOS = Path(__file__).resolve().parents[3] / "Protos" / "martlet" / "v1"


@pytest.fixture
def info(api, server):
    connection = Connection(api, server)
    yield connection.keys.GetServerInfo(api.keys.GetServerInfoRequest(), timeout=20)
    connection.close()


def limit(api, message, field, option="size"):
    """The greatest value that the schema's option allows a field."""
    options = message.DESCRIPTOR.fields_by_name[field].GetOptions()
    return options.Extensions[getattr(api.options, option)].max


def test_it_names_its_version_and_what_it_offers(api, info):
    source = PROTOS.parents[2] / "Sources" / "MartletAPI" / "Version.swift"
    assert info.version == re.search(r'current = "(.*)"', source.read_text())[1]
    reply = api.keys.GetServerInfoResponse
    assert list(info.features) == [
        reply.FEATURE_DIRECT_MESSAGES, reply.FEATURE_GROUPS, reply.FEATURE_HISTORY,
        reply.FEATURE_TYPING, reply.FEATURE_MEDIA, reply.FEATURE_CALLS,
        reply.FEATURE_PEOPLE, reply.FEATURE_PRESENCE, reply.FEATURE_GROUP_NOTICES]
    assert info.admission == reply.ADMISSION_OPEN


def test_its_limits_are_those_of_the_schemas(api, info):
    limits, messaging, groups = info.limits, api.messaging, api.groups
    assert limits.envelope_bytes == limit(api, messaging.DeviceEnvelope, "ciphertext")
    assert limits.envelope_bytes == limit(api, groups.SendGroupMessageRequest, "message")
    text = (PROTOS / "messaging.proto").read_text()
    assert re.search(rf"ciphertext at most\s+// {limits.typing_bytes:,} bytes", text)
    assert limits.devices == limit(api, messaging.SendRequest, "envelopes", "count")
    assert limits.window == limit(api, messaging.SubscribeRequest.Options, "window", "range")
    text = (PROTOS / "groups.proto").read_text()
    assert f"Groups of up to {limits.group_accounts:,} accounts" in text
    assert f"in {limits.groups:,} groups" in text
    # What nobody may leave unsaid.
    for field in limits.DESCRIPTOR.fields:
        if field.message_type is None and field.name != "send_burst":
            assert getattr(limits, field.name) > 0, field.name
        elif field.message_type is not None:
            assert getattr(limits, field.name).ToTimedelta().total_seconds() > 0, field.name
    # The server was started with send-burst=0.
    assert limits.send_burst == 0


def test_a_request_beyond_the_told_bytes_is_refused_and_one_within_is_read(api, info, register):
    device = register()
    for size, code in (
            (info.limits.request_bytes - 64, grpc.StatusCode.INVALID_ARGUMENT),
            (info.limits.request_bytes + 1, grpc.StatusCode.RESOURCE_EXHAUSTED)):
        with pytest.raises(grpc.RpcError) as refusal:
            device.keys.LinkDevice(
                api.keys.LinkDeviceRequest(link_token=bytes(size)), timeout=20)
        assert refusal.value.code() == code, size


def test_a_server_by_invitation_says_so(api, start_server):
    invited = start_server("--admission", "invite", "--set", "send-burst=7")
    connection = Connection(api, invited)
    info = connection.keys.GetServerInfo(api.keys.GetServerInfoRequest(), timeout=20)
    assert info.admission == api.keys.GetServerInfoResponse.ADMISSION_INVITE
    assert info.limits.send_burst == 7
    connection.close()


def test_it_is_refused_with_a_token_like_every_anonymous_method(api, register):
    device = register()
    with pytest.raises(grpc.RpcError) as refusal:
        device.keys.GetServerInfo(
            api.keys.GetServerInfoRequest(), metadata=device.metadata, timeout=20)
    assert refusal.value.code() == grpc.StatusCode.PERMISSION_DENIED
    assert reason(api, refusal.value) == "PERMISSION_DENIED"

"""Every RPC of the contract against every kind of caller that it must refuse."""

import base64
import os

import grpc
import pytest

from device import reason

ANONYMOUS = {
    "GetServerInfo", "RegisterAccount", "Challenge", "Authenticate", "AwaitProvisioning",
    "LinkDevice", "RecoverAccount", "FetchRecovery", "Download", "GetObject",
}


def methods(api):
    for module, service in ((api.keys, "KeyService"), (api.messaging, "Messaging")):
        yield from module.DESCRIPTOR.services_by_name[service].methods


def access(api, method):
    """What the schema says of who may call a method."""
    options = api.options
    return options.MethodAccess.Name(method.GetOptions().Extensions[options.access])


def call(device, method, metadata):
    """Makes a call with an empty request, and gives the refusal."""
    stub = device.keys if method.containing_service.name == "KeyService" else device.messaging
    from google.protobuf import message_factory
    request = message_factory.GetMessageClass(method.input_type)()
    argument = iter([request]) if method.client_streaming else request
    with pytest.raises(grpc.RpcError) as refusal:
        result = getattr(stub, method.name)(argument, metadata=metadata, timeout=20)
        if method.server_streaming:
            list(result)
    return refusal.value


def tampered(token):
    data = bytearray(base64.b64decode(token))
    data[-1] ^= 1
    return base64.b64encode(bytes(data)).decode()


def others(token, account):
    """The token with another account's identifier in it."""
    data = bytearray(base64.b64decode(token))
    data[5:21] = account
    return base64.b64encode(bytes(data)).decode()


def test_options_and_comments_say_the_same_of_who_may_call(api):
    import re
    from pathlib import Path
    protos = Path(__file__).resolve().parents[3] / "Protos" / "martlet" / "v1"
    words = {
        "ANONYMOUS": "Anonymous.", "AUTHENTICATED": "Authenticated.",
        "SIGNED": "Authenticated and signed by the identity key.",
    }
    groups = api.groups.DESCRIPTOR.services_by_name["Groups"].methods
    media = [
        method for service in api.media.DESCRIPTOR.services_by_name.values()
        for method in service.methods]
    for method in [*methods(api), *groups, *media]:
        text = (protos / Path(method.containing_service.file.name).name).read_text()
        comment = text.split(f"rpc {method.name}(")[0].rsplit("\n\n", 1)[-1]
        comment = re.sub(r"\s*//\s*|\s*\n\s*", " ", comment)
        assert words[access(api, method)] in comment, method.name
        assert (access(api, method) == "ANONYMOUS") == (method.name in ANONYMOUS), method.name


def test_signed_methods_are_those_whose_requests_carry_a_signed_payload(api):
    for method in methods(api):
        is_signed = "signed" in method.input_type.fields_by_name
        # Who recovers an account has its identity key, and no device that could have a token.
        expected = "ANONYMOUS" if method.name == "RecoverAccount" else "SIGNED"
        assert (access(api, method) == expected) if is_signed else (
            access(api, method) != "SIGNED"), method.name


def test_authenticated_methods_refuse_whoever_has_no_token_that_counts(register, api):
    device, other = register(), register()
    revoked = other.link()
    payload = api.keys.RevokeDevicePayload(request_id=os.urandom(16), device_id=2)
    other.keys.RevokeDevice(
        api.keys.RevokeDeviceRequest(signed=other.signed("RevokeDevice", payload)),
        metadata=other.metadata)
    callers = {
        "no token": [],
        "another scheme": [("authorization", f"Basic {device.token}")],
        "no token after the scheme": [("authorization", "Bearer")],
        "garbage": [("authorization", "Bearer garbage")],
        "forged": [("authorization", f"Bearer {tampered(device.token)}")],
        "another account's": [("authorization", f"Bearer {others(device.token, other.account)}")],
        "a revoked device's": revoked.metadata,
    }
    checked = 0
    for method in methods(api):
        if method.name in ANONYMOUS:
            continue
        for name, metadata in callers.items():
            error = call(device, method, metadata)
            # The schema is checked after access: an empty request is not told apart here.
            assert error.code() == grpc.StatusCode.UNAUTHENTICATED, (method.name, name)
            expected = (
                "DEVICE_REVOKED" if name == "a revoked device's" else "UNAUTHENTICATED_TOKEN")
            assert reason(api, error) == expected
            checked += 1
    assert checked == 7 * 30


def test_anonymous_methods_refuse_a_token(register, api):
    device = register()
    for method in methods(api):
        if method.name in ANONYMOUS:
            error = call(device, method, device.metadata)
            assert error.code() == grpc.StatusCode.PERMISSION_DENIED, method.name
            assert reason(api, error) == "PERMISSION_DENIED"


def test_sensitive_methods_refuse_a_token_without_the_identity_key(register, api):
    from cryptography.hazmat.primitives.asymmetric import ed25519
    device = register()
    device.identity = ed25519.Ed25519PrivateKey.generate()
    keys = api.keys
    requests = {
        "CreateLinkToken": (keys.CreateLinkTokenRequest, keys.CreateLinkTokenPayload(
            request_id=os.urandom(16))),
        "RevokeDevice": (keys.RevokeDeviceRequest, keys.RevokeDevicePayload(
            request_id=os.urandom(16), device_id=1)),
        "ReplaceKeys": (keys.ReplaceKeysRequest, keys.ReplaceKeysPayload(
            request_id=os.urandom(16))),
        "DeleteAccount": (keys.DeleteAccountRequest, keys.DeleteAccountPayload(
            account_id=device.account)),
    }
    for name, (request, payload) in requests.items():
        with pytest.raises(grpc.RpcError) as refusal:
            getattr(device.keys, name)(
                request(signed=device.signed(name, payload)), metadata=device.metadata)
        assert reason(api, refusal.value) == "CONSTRAINT_VIOLATED", name

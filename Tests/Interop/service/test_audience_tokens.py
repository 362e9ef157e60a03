"""Tokens by which other services know accounts, verified by PyJWT without a call."""

import json
import time

import grpc
import jwt
import pytest

from backend import HostServer, random_user
from device import Connection, Device, reason
from person import Person

AUDIENCE = "https://shop.example"


@pytest.fixture(scope="module")
def host(api, start_server, tmp_path_factory):
    host = HostServer(
        api, start_server, tmp_path_factory.mktemp("tokens"), "--admission", "open",
        "--set", "server-name=messages.example")
    host.back_end = host.connect(host.add("shop", AUDIENCE))
    host.reload()
    host.connection = Connection(api, host.server)
    host.identity = api.identity_stubs.IdentityStub(host.connection.channel)
    yield host
    host.back_end.close()
    host.connection.close()


def verified(api, host, token, audience=AUDIENCE):
    text = host.identity.GetTokenKeys(api.identity.GetTokenKeysRequest()).key_set
    keys = jwt.PyJWKSet.from_json(text)
    key = keys[jwt.get_unverified_header(token)["kid"]]
    return jwt.decode(token, key, algorithms=["EdDSA"], audience=audience,
                      issuer="messages.example", options={"require": ["exp", "iat", "sub"]})


def issue(api, host, device, audience=AUDIENCE):
    return host.identity.IssueAudienceToken(
        api.identity.IssueAudienceTokenRequest(audience=audience), metadata=device.metadata)


def test_a_token_says_whose_it_is_for_five_minutes(api, host):
    name = random_user()
    users = Device.register(host.connection, invite_code=host.back_end.provision(name))
    nobodys = Device.register(host.connection)
    reply = issue(api, host, users)
    claims = verified(api, host, reply.token)
    assert claims["sub"] == users.account.hex() and claims["device"] == 1
    assert (claims["external_issuer"], claims["external_id"]) == (AUDIENCE, name)
    assert claims["exp"] - claims["iat"] == 300 and claims["exp"] == reply.expires_at.seconds
    assert abs(claims["iat"] - time.time()) < 60
    claims = verified(api, host, issue(api, host, nobodys).token)
    assert claims["sub"] == nobodys.account.hex() and "external_id" not in claims


def test_a_token_is_for_one_audience_and_cannot_be_changed(api, host):
    device = Device.register(host.connection)
    token = issue(api, host, device).token
    with pytest.raises(jwt.InvalidAudienceError):
        verified(api, host, token, "https://other.example")
    header, payload, signature = token.split(".")
    other = issue(api, host, Device.register(host.connection)).token.split(".")
    for wrong in (f"{header}.{other[1]}.{signature}", f"{header}.{payload}.{other[2]}"):
        with pytest.raises(jwt.InvalidSignatureError):
            verified(api, host, wrong)
    # It opens nothing here.
    with pytest.raises(grpc.RpcError) as refused:
        device.token = token
        device.fetch()
    assert reason(api, refused.value) == "UNAUTHENTICATED_TOKEN"


def test_who_is_suspended_gets_none_and_nobody_an_empty_one(api, host):
    name = random_user()
    device = Device.register(host.connection, invite_code=host.back_end.provision(name))
    for audience in ("", "x" * 256):
        with pytest.raises(grpc.RpcError) as refused:
            issue(api, host, device, audience)
        assert reason(api, refused.value) == "CONSTRAINT_VIOLATED"
    host.back_end.call("SuspendAccount", account=host.back_end.of(name))
    deadline = time.monotonic() + 20
    while True:
        try:
            issue(api, host, device)
        except grpc.RpcError as error:
            assert reason(api, error) == "ACCOUNT_SUSPENDED"
            break
        assert time.monotonic() < deadline


def test_the_keys_are_the_same_on_every_node_and_after_a_restart(api, host, start_server):
    device = Device.register(host.connection)
    token = issue(api, host, device).token
    second = Connection(api, start_server(
        "--admission", "open", "--database-url", host.server.database_url))
    keys = [
        json.loads(stub.GetTokenKeys(api.identity.GetTokenKeysRequest()).key_set)
        for stub in (host.identity, api.identity_stubs.IdentityStub(second.channel))]
    assert keys[0] == keys[1]
    assert [sorted(key) for key in keys[0]["keys"]] == [["alg", "crv", "kid", "kty", "use", "x"]]
    assert verified(api, host, token)
    second.close()


def test_a_token_at_the_shell(api, host, built, tmp_path):
    alice = Person(built, host.server, tmp_path, "alice").register()
    assert verified(api, host, alice.run("token", AUDIENCE).strip())["sub"] == alice.account
    (row,) = alice.json("token", AUDIENCE)
    assert verified(api, host, row["token"])["aud"] == AUDIENCE
    alice.run("token", "", code=64)

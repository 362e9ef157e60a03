"""What an application's own back end asks of the server, over grpcio with client certificates."""

import json
import os
import subprocess
import time

import grpc
import pytest

from backend import Authority, HostServer, random_user
from device import Connection, Device, reason

FIRST, SECOND = "https://first.example", "https://second.example"


@pytest.fixture(scope="module")
def host(api, start_server, tmp_path_factory):
    host = HostServer(
        api, start_server, tmp_path_factory.mktemp("host"), "--admission", "invite",
        "--set", "send-burst=0", "--set", "first-contact=accepted")
    host.first = host.connect(host.add("first", FIRST))
    host.second = host.connect(host.add("second", SECOND, by="key"))
    host.reload()
    host.connection = Connection(api, host.server)
    yield host
    for opened in (host.first, host.second, host.connection):
        opened.close()


@pytest.fixture
def user(host):
    """Registers a user of a tenant; gives its name and its device."""

    def make(back_end=None):
        name = random_user()
        code = (back_end or host.first).provision(name)
        return name, Device.register(host.connection, invite_code=code)

    return make


def refusal(back_end, method, **fields):
    with pytest.raises(grpc.RpcError) as refused:
        reply = back_end.call(method, **fields)
        if method == "ExportAccount":
            list(reply)
    return refused.value


def test_a_user_is_provisioned_once_and_found(host, user):
    name = random_user()
    first, second = host.first.provision(name), host.first.provision(name)
    with pytest.raises(AssertionError, match="INVITE_INVALID"):
        Device.register(host.connection, invite_code=first)
    device = Device.register(host.connection, invite_code=second)
    with pytest.raises(AssertionError, match="INVITE_INVALID"):
        Device.register(host.connection, invite_code=second)
    exists = host.first.call("ProvisionAccount", external_id=name)
    assert exists.exists.account_id == device.account
    other, _ = user()
    reply = host.first.call(
        "ResolveAccounts", external_ids=[name, "nobody", other], account_ids=[device.account])
    assert {pair.external_id for pair in reply.accounts} == {name, other}
    shown = host.first.call("GetAccount", account=host.first.of(name)).account
    assert (shown.account_id, shown.external_id) == (device.account, name)
    assert [entry.device_id for entry in shown.devices] == [1]
    assert not shown.is_suspended and not shown.has_user_name


def test_a_token_is_verified_for_its_own_tenant_alone(host, user):
    name, device = user()
    valid = host.first.call("VerifyToken", access_token=device.token).valid
    assert (valid.device, valid.external_id) == (device.address, name)
    assert 0 < valid.expires_at.seconds - time.time() <= 3600
    for back_end, token in (
            (host.second, device.token), (host.first, device.token[:-4] + "AAAA"),
            (host.first, "nonsense")):
        reply = back_end.call("VerifyToken", access_token=token)
        assert reply == host.first.api.VerifyTokenResponse(
            invalid=host.first.api.VerifyTokenResponse.Invalid())


METHODS = {
    "VerifyToken": {"access_token": "x"}, "ResolveAccounts": {"external_ids": ["x"]},
    "GetAccount": {}, "ProvisionAccount": {"external_id": "x"}, "SetUserName": {},
    "SuspendAccount": {}, "ResumeAccount": {}, "DisconnectDevices": {}, "PurgeAccount": {},
    "ExportAccount": {}, "StreamEvents": {}, "GetEventLag": {"consumer": "x"},
    "ReplayEvents": {}, "GetStatistics": {},
}
OF_ACCOUNTS = [name for name in METHODS if name.endswith(("Account", "Devices", "UserName"))
               and name != "ProvisionAccount"]


def attempt(back_end, method, fields):
    """The status that a call of a method ends with."""
    try:
        if method == "StreamEvents":
            start = back_end.api.StreamEventsRequest.Start(consumer="x")
            for _ in back_end.stub.StreamEvents(
                    iter([back_end.api.StreamEventsRequest(start=start)]), timeout=30):
                pass
        else:
            if method in OF_ACCOUNTS:
                fields = {**fields, "account": back_end.of("nobody at all")}
            reply = back_end.call(method, **fields)
            if method == "ExportAccount":
                list(reply)
        return grpc.StatusCode.OK, None
    except grpc.RpcError as error:
        return error.code(), error


def test_every_method_is_for_those_whom_the_file_lists(api, host):
    """The table: every method against every kind of caller."""
    service = api.internal.DESCRIPTOR.services_by_name["Internal"]
    assert {method.name for method in service.methods} == set(METHODS)
    only_verify = host.connect(host.add("verifier", FIRST, "VerifyToken"))
    gone = host.connect(host.add("gone", FIRST))
    host.reload()
    assert attempt(gone, "GetStatistics", {})[0] == grpc.StatusCode.OK
    host.identities = [entry for entry in host.identities if entry["name"] != "gone"]
    host.write()
    host.reload()
    strangers = {
        "no certificate": host.connect(),
        "another authority's": host.connect(Authority().issue("spiffe://example/first")),
        "an unknown one": host.connect(host.authority.issue("spiffe://example/unknown")),
        "one of a name alone": host.connect(host.authority.issue(name="first")),
        "one that was taken away": gone,
    }
    for method, fields in METHODS.items():
        for name, back_end in strangers.items():
            code, error = attempt(back_end, method, fields)
            if name in ("no certificate", "another authority's"):
                assert code == grpc.StatusCode.UNAVAILABLE, (method, name, error)
            else:
                assert code == grpc.StatusCode.UNAUTHENTICATED, (method, name, error)
                assert reason(api, error) == "UNAUTHENTICATED_TOKEN"
        code, error = attempt(only_verify, method, fields)
        if method == "VerifyToken":
            assert code == grpc.StatusCode.OK
        else:
            assert code == grpc.StatusCode.PERMISSION_DENIED, (method, error)
            assert reason(api, error) == "PERMISSION_DENIED"
        # On the listener for clients there is no such service.
        stub = api.internal_stubs.InternalStub(host.connection.channel)
        request = getattr(host.first.api, host.first.request_name(method))()
        with pytest.raises(grpc.RpcError) as refused:
            call = getattr(stub, method)
            reply = call(iter([request]), timeout=30) if method == "StreamEvents" else call(
                request, timeout=30)
            list(reply)
        assert refused.value.code() == grpc.StatusCode.UNIMPLEMENTED, method
    for back_end in (*strangers.values(), only_verify):
        back_end.close()


def test_a_tenant_meets_nothing_of_another(host, user):
    name, device = user(host.second)
    nobody = os.urandom(16)
    for method in OF_ACCOUNTS:
        replies = []
        for reference in (name, device.account, "nobody", nobody):
            # A purge by user keeps that user of this tenant from registering, whoever it is.
            if method == "PurgeAccount" and isinstance(reference, str):
                continue
            reply = host.first.call(method, account=host.first.of(reference))
            replies.append(list(reply) if method == "ExportAccount" else reply.WhichOneof("outcome"))
        assert replies in ([[]] * 4, ["not_found"] * 4, ["not_found"] * 2), method
    assert not host.first.call(
        "ResolveAccounts", external_ids=[name], account_ids=[device.account, nobody]).accounts
    # The same user name of an application is someone else at another tenant.
    code = host.first.provision(name)
    twin = Device.register(host.connection, invite_code=code)
    assert twin.account != device.account
    host.first.call("PurgeAccount", account=host.first.of(name))
    shown = host.second.call("GetAccount", account=host.second.of(name))
    assert shown.account.account_id == device.account
    accounts = {event.account_id for event in host.first.events()}
    assert twin.account in accounts and device.account not in accounts
    before = host.first.call("GetStatistics").accounts
    user(host.second)
    assert host.first.call("GetStatistics").accounts == before


def test_a_suspended_user_is_cut_off_and_comes_back(api, host, user):
    name, device = user()
    stream = device.subscribe()
    stream.next("queue_empty")
    outcomes = [
        host.first.call("SuspendAccount", account=host.first.of(name)).suspended.was_suspended
        for _ in range(2)]
    assert outcomes == [False, True]
    assert reason(api, stream.next("end")) == "ACCOUNT_SUSPENDED"
    assert host.first.call("GetAccount", account=host.first.of(name)).account.is_suspended
    assert host.first.call(
        "VerifyToken", access_token=device.token).WhichOneof("outcome") == "invalid"
    resumed = host.first.call("ResumeAccount", account=host.first.of(device.account))
    assert resumed.resumed.was_suspended
    deadline = time.monotonic() + 20
    while True:
        try:
            device.authenticate()
            break
        except grpc.RpcError as error:
            assert reason(api, error) == "ACCOUNT_SUSPENDED" and time.monotonic() < deadline
            time.sleep(0.05)
    assert [kind for kind, who in host.first.told() if who == name] == [
        "ACCOUNT_REGISTERED", "DEVICE_LINKED", "ACCOUNT_SUSPENDED", "ACCOUNT_RESUMED"]


def test_streams_are_ended_on_every_node_and_may_begin_again(api, host, user, start_server):
    name, device = user()
    elsewhere = Connection(api, start_server(
        "--admission", "invite", "--database-url", host.server.database_url))
    tablet = device.link()
    tablet.messaging = elsewhere.messaging
    streams = [each.subscribe() for each in (device, tablet)]
    for stream in streams:
        stream.next("queue_empty")
    host.first.call("DisconnectDevices", account=host.first.of(name), device_id=1)
    assert reason(api, streams[0].next("end")) == "DISCONNECTED"
    again = device.subscribe()
    again.next("queue_empty")
    host.first.call("DisconnectDevices", account=host.first.of(name))
    for stream in (again, streams[1]):
        assert reason(api, stream.next("end")) == "DISCONNECTED"
    device.subscribe().next("queue_empty")
    elsewhere.close()


def test_a_purged_user_is_gone_and_stays_so_until_provisioned(api, host, user):
    name, device = user()
    unused = random_user()
    code = host.first.provision(unused)
    stream = device.subscribe()
    stream.next("queue_empty")
    purged = host.first.call("PurgeAccount", account=host.first.of(name)).purged
    assert purged.account_id == device.account
    assert reason(api, stream.next("end")) == "DEVICE_REVOKED"
    assert host.first.call(
        "GetAccount", account=host.first.of(name)).WhichOneof("outcome") == "not_found"
    # Of someone who has not registered yet, the code counts no longer.
    assert host.first.call("PurgeAccount", account=host.first.of(unused)).HasField("purged")
    with pytest.raises(AssertionError, match="INVITE_INVALID"):
        Device.register(host.connection, invite_code=code)
    back = Device.register(host.connection, invite_code=host.first.provision(name))
    assert back.account != device.account
    assert [kind for kind, who in host.first.told() if who == name] == [
        "ACCOUNT_REGISTERED", "DEVICE_LINKED", "ACCOUNT_DELETED", "ACCOUNT_REGISTERED",
        "DEVICE_LINKED"]


def test_a_user_name_is_given_and_taken_away(host, user):
    (name, _), (other, _) = user(), user()
    user_name = f"u{os.urandom(6).hex()}"

    def give(who, what):
        return host.first.call(
            "SetUserName", account=host.first.of(who), user_name=what).WhichOneof("outcome")

    assert give(name, user_name) == "set" and give(name, user_name) == "set"
    assert give(other, user_name.upper()) == "taken"
    assert host.first.call("GetAccount", account=host.first.of(name)).account.has_user_name
    assert give(name, "") == "set"
    assert not host.first.call("GetAccount", account=host.first.of(name)).account.has_user_name
    assert give("nobody", user_name) == "not_found"
    assert refusal(
        host.first, "SetUserName", account=host.first.of(name), user_name="7up"
    ).code() == grpc.StatusCode.INVALID_ARGUMENT


def test_an_export_has_every_row_and_nobody_elses(host, user):
    (name, device), (_, friend) = user(), user()
    _, stranger = user(host.second)
    for _ in range(130):
        friend.send([device], b"sealed")
    stranger.send([device], b"sealed")
    device.send([friend], b"answer")
    rows = [
        json.loads(line)
        for part in host.first.call("ExportAccount", account=host.first.of(name))
        for line in part.lines.splitlines()]
    tables = {}
    for row in rows:
        tables.setdefault(row["table"], []).append(row["row"])
    assert [row["external_id"] for row in tables["accounts"]] == [name]
    assert len(tables["envelopes"]) == 131 and len(tables["messages"]) == 1
    assert {"devices", "signed_prekeys", "conversation_participants", "invites"} <= tables.keys()
    text = json.dumps(rows)
    assert friend.account.hex() in text
    assert stranger.account.hex() not in text, "another tenant's account"


def test_a_call_is_written_down_with_who_called_and_about_whom(host, user):
    name, device = user()
    host.first.call("GetAccount", account=host.first.of(name))
    host.first.call("GetAccount", account=host.first.of("nobody"))
    attempt(host.connect(host.authority.issue("spiffe://example/else")), "GetStatistics", {})
    deadline = time.monotonic() + 20
    while True:
        lines = [json.loads(line) for line in host.server.log.splitlines() if "back end called" in line]
        if any("unknown" in json.dumps(line) for line in lines[-3:]):
            break
        assert time.monotonic() < deadline
        time.sleep(0.05)
    text = [json.dumps(line) for line in lines]
    assert any(device.account.hex() in line and '"first"' in line for line in text)
    assert not any(name in line for line in text), "users are no business of logs"
    assert any("UNAUTHENTICATED" in line for line in text)


@pytest.mark.parametrize("fields", [
    {"external_id": ""}, {"external_id": "x" * 256}, {"external_id": "a\0b"}], ids=repr)
def test_a_user_that_cannot_be_is_refused(host, fields):
    assert refusal(
        host.first, "ProvisionAccount", **fields).code() == grpc.StatusCode.INVALID_ARGUMENT
    assert refusal(
        host.first, "GetAccount", account=host.first.api.AccountReference(**fields)
    ).code() == grpc.StatusCode.INVALID_ARGUMENT


def test_what_names_no_account_is_refused(api, host):
    for method in OF_ACCOUNTS:
        for fields in ({}, {"account": host.first.api.AccountReference()}, {
                "account": host.first.api.AccountReference(account_id=b"short")}):
            error = refusal(host.first, method, **fields)
            assert reason(api, error) == "CONSTRAINT_VIOLATED", method
    assert reason(api, refusal(host.first, "ResolveAccounts")) == "CONSTRAINT_VIOLATED"
    assert reason(api, refusal(
        host.first, "ResolveAccounts", external_ids=["x"] * 1001)) == "CONSTRAINT_VIOLATED"
    assert reason(api, refusal(host.first, "ReplayEvents", after=b"x")) == "CONSTRAINT_VIOLATED"
    assert reason(api, refusal(host.first, "ReplayEvents", kinds=[0])) == "CONSTRAINT_VIOLATED"


def test_an_operator_calls_as_a_back_end_does(api, built, host, tmp_path):
    certificate = host.add("operator", FIRST)
    host.reload()
    (tmp_path / "certificate.pem").write_bytes(certificate.pem)
    (tmp_path / "key.pem").write_bytes(certificate.key_pem)

    def run(*arguments, code=0):
        done = subprocess.run(
            [built("martletd"), "host", *arguments, "--at", f"localhost:{host.port}", "--trust",
             host.server.certificate, "--certificate", tmp_path / "certificate.pem", "--key",
             tmp_path / "key.pem"], capture_output=True, text=True, timeout=60)
        assert done.returncode == code, (arguments, done.stdout, done.stderr)
        return done.stdout if code == 0 else done.stderr

    def listed(*arguments):
        return [json.loads(line) for line in run(*arguments).splitlines()]

    name = random_user()
    device = Device.register(
        host.connection, invite_code=run("provision", name).strip())
    account = device.account.hex()
    assert account in run("provision", name, code=1)
    assert listed("resolve", name, "nobody") == [{"account": account, "user": name}]
    assert listed("verify", device.token) == [{"account": account, "device": 1, "user": name}]
    run("verify", "nonsense", code=1)
    user_name = f"u{os.urandom(6).hex()}"
    run("username", name, "--name", user_name)
    run("suspend", name)
    assert listed("show", "--account", account) == [
        {"account": account, "user": name, "devices": 1, "suspended": True, "user_name": True}]
    run("resume", name)
    run("disconnect", name, "--device", "1")
    assert listed("statistics")[0]["accounts"] >= 1
    assert any(row["table"] == "devices" for row in listed("export", name))
    consumer = f"c{os.urandom(4).hex()}"
    first, second = listed("events", consumer, "--count", "2")
    assert listed("lag", consumer)[0]["cursor"] == second["cursor"]
    told = [(event["kind"], event.get("user"))
            for event in listed("replay", "--after", first["cursor"])]
    assert ("account.resumed", name) in told
    run("purge", name, code=64)
    run("purge", name, "--yes")
    assert "no such account" in run("show", name, code=1)
    run("show", name, "--account", account, code=64)
    run("export", "nobody", code=1)
    run("lag", "nobody", code=1)
    host.identities = [entry for entry in host.identities if entry["name"] != "operator"]
    host.write()
    host.reload()
    assert "stands for nobody" in run("statistics", code=69)


@pytest.mark.parametrize("entries, complaint", [
    (None, "cannot read the identities"), ("[]", "holds no identities"),
    ([{"name": "a", "issuer": "i", "methods": ["*"]}], "either uri or key"),
    ([{"name": "a", "issuer": "i", "uri": "u", "key": "00" * 32, "methods": ["*"]}],
     "either uri or key"),
    ([{"name": "a", "issuer": "i", "key": "00", "methods": ["*"]}], "64 hexadecimal digits"),
    ([{"name": "a", "issuer": "i", "uri": "u", "methods": ["Verify"]}], 'call "Verify"'),
    ([{"name": "a", "issuer": "i", "uri": "u", "methods": []}], "may call no method"),
    ([{"name": "a", "issuer": "", "uri": "u", "methods": ["*"]}], "no name or issuer"),
    ([{"name": "a", "issuer": "i", "uri": "u", "methods": ["*"]}] * 2, "there twice"),
    ([{"name": name, "issuer": "i", "uri": "u", "methods": ["*"]} for name in "ab"],
     "the uri of another"),
], ids=str)
def test_identities_that_cannot_be_used_stop_the_server_with_a_sentence(
        built, tmp_path, entries, complaint):
    tmp_path.chmod(0o755)
    file = tmp_path / "identities.json"
    if entries is not None:
        file.write_text(entries if isinstance(entries, str) else json.dumps(
            {"identities": entries}))
    (tmp_path / "authorities.pem").write_bytes(Authority().pem)
    done = subprocess.run(
        [built("martletd"), "serve", "--data-directory", tmp_path / "data", "--listen",
         "127.0.0.1:0", "--set", "internal-listen=127.0.0.1:0", "--set",
         f"internal-identities={file}", "--set",
         f"internal-authorities={tmp_path / 'authorities.pem'}"],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 78 and complaint in done.stderr
    assert not (tmp_path / "data" / "postgres").exists()

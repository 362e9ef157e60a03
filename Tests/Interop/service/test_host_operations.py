"""What an operator's programs ask of the servers, and streams that a lost notification leaves."""

import json
import subprocess
import time

import grpc
import jwt
import pytest
from processes import postgres_program

from backend import Authority, HostServer
from device import Connection, Device, reason

METHODS = ["DrainNode", "ListNodes", "GetNode", "RotateServerKeys"]


@pytest.fixture(scope="module")
def host(api, start_server, tmp_path_factory):
    host = HostServer(
        api, start_server, tmp_path_factory.mktemp("operations"), "--admission", "open",
        "--set", "server-name=operations.example")
    host.operator_certificate = host.add("operator", "https://operator.example", *METHODS)
    host.everything = host.add("everything", "https://everything.example")
    host.one = host.add("one", "https://one.example", "ListNodes")
    host.gone = host.add("gone", "https://gone.example", *METHODS)
    host.reload()
    host.connection = Connection(api, host.server)
    host.operator = connect(api, host, host.operator_certificate)
    yield host
    host.connection.close()


def connect(api, host, certificate):
    back_end = host.connect(certificate)
    back_end.operations = api.operations_stubs.OperationsStub(back_end.channel)
    return back_end


def call(api, back_end, method, **fields):
    request = getattr(api.operations, f"{method}Request")(**fields)
    return getattr(back_end.operations, method)(request, timeout=30)


def psql(host, sql):
    return subprocess.run(
        [postgres_program("psql"), "-h", host.server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAtc", sql], check=True, capture_output=True, text=True).stdout.strip()


# A node that there is not: nothing is drained by the table.
NOBODY = {"DrainNode": {"node_id": bytes(16)}, "GetNode": {"node_id": bytes(16)}}


def attempt(api, back_end, method):
    try:
        call(api, back_end, method, **NOBODY.get(method, {}))
        return grpc.StatusCode.OK
    except grpc.RpcError as error:
        return error.code()


def test_every_method_is_for_those_that_are_named_for_it(api, host):
    service = api.operations.DESCRIPTOR.services_by_name["Operations"]
    assert [method.name for method in service.methods] == METHODS
    gone = connect(api, host, host.gone)
    assert attempt(api, gone, "ListNodes") == grpc.StatusCode.OK
    host.identities = [entry for entry in host.identities if entry["name"] != "gone"]
    host.write()
    host.reload()
    unknown = host.authority.issue("spiffe://example/unknown")
    callers = {
        grpc.StatusCode.UNAVAILABLE: [
            host.connect(), host.connect(Authority().issue("spiffe://example/operator"))],
        grpc.StatusCode.UNAUTHENTICATED: [gone, host.connect(unknown)],
        # All methods of a tenant are none of the servers'.
        grpc.StatusCode.PERMISSION_DENIED: [host.connect(host.everything)],
        grpc.StatusCode.OK: [host.operator],
    }
    one = connect(api, host, host.one)
    for method in METHODS:
        for code, back_ends in callers.items():
            for back_end in back_ends:
                back_end.operations = api.operations_stubs.OperationsStub(back_end.channel)
                assert attempt(api, back_end, method) == code, (method, code)
        assert attempt(api, one, method) == (
            grpc.StatusCode.OK if method == "ListNodes" else grpc.StatusCode.PERMISSION_DENIED)
        # On the listener for clients there is no such service.
        stub = api.operations_stubs.OperationsStub(host.connection.channel)
        with pytest.raises(grpc.RpcError) as refused:
            getattr(stub, method)(getattr(api.operations, f"{method}Request")(), timeout=30)
        assert refused.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_nodes_are_listed_with_their_streams_and_one_is_drained_from_another(
        api, host, start_server):
    other = start_server(
        "--admission", "open", "--database-url", host.server.database_url,
        "--set", f"storage-key-file={host.server.folder / 'storage.key'}")
    connection = Connection(api, other)
    try:
        device = Device.register(connection)
        stream = device.subscribe()
        stream.next("queue_empty")
        own = call(api, host.operator, "GetNode").node
        deadline = time.monotonic() + 20
        while True:
            nodes = call(api, host.operator, "ListNodes").nodes
            there = [node for node in nodes if node.is_there and node.node_id != own.node_id]
            if [node.stream_count for node in there] == [1]:
                break
            assert time.monotonic() < deadline, nodes
            time.sleep(0.1)
        node = there[0]
        assert node.is_ready and not node.is_draining and node.version
        assert node.started_at.seconds >= own.started_at.seconds
        start = time.monotonic()
        reply = call(api, host.operator, "DrainNode", node_id=node.node_id)
        assert reply.draining.node_id == node.node_id
        end = stream.next("end")
        assert end.code() == grpc.StatusCode.UNAVAILABLE and reason(api, end) == "DRAINING"
        assert time.monotonic() - start < 10
        # It takes no more streams, and answers other calls.
        again = device.subscribe()
        assert reason(api, again.next("end")) == "DRAINING"
        device.fetch()
        now = call(api, host.operator, "GetNode", node_id=node.node_id).node
        assert now.is_draining and not now.is_ready
        assert not call(api, host.operator, "GetNode").node.is_draining
        for method in ("GetNode", "DrainNode"):
            assert call(api, host.operator, method, node_id=bytes(16)).HasField("not_found")
            with pytest.raises(grpc.RpcError) as refused:
                call(api, host.operator, method, node_id=b"short")
            assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    finally:
        connection.close()


def test_new_keys_are_made_and_what_the_former_vouched_for_counts_on(
        api, host, start_server):
    device = Device.register(host.connection)
    push = api.push_stubs.PushStub(host.connection.channel)

    def key():
        return push.GetPushKey(api.push.GetPushKeyRequest(), metadata=device.metadata)

    def epochs():
        return psql(host, "SELECT purpose, max(epoch) FROM server_secrets GROUP BY 1 ORDER BY 1")

    former, before = key(), epochs()
    reply = call(api, host.operator, "RotateServerKeys")
    assert [api.operations.ServerKey.Name(one) for one in reply.keys] == [
        "SERVER_KEY_ACCESS_TOKENS", "SERVER_KEY_CHALLENGES", "SERVER_KEY_AUDIENCE_TOKENS",
        "SERVER_KEY_PUSH"]
    assert [int(line.split("|")[1]) - int(was.split("|")[1])
            for line, was in zip(epochs().splitlines(), before.splitlines())] == [1, 1]
    device.fetch()
    device.authenticate()
    device.fetch()
    fresh = key()
    assert fresh.key_id > former.key_id and fresh.public_key != former.public_key
    # A subscription that was made with the former key is taken, and kept.
    endpoint = api.push.SetEndpointRequest.WebPush(
        endpoint="https://push.example/x", p256dh=former.public_key, auth=bytes(16),
        key_id=former.key_id)
    assert push.SetEndpoint(
        api.push.SetEndpointRequest(web_push=endpoint), metadata=device.metadata).HasField("set")
    reply = call(api, host.operator, "RotateServerKeys", keys=["SERVER_KEY_CHALLENGES"])
    assert len(reply.keys) == 1 and key().key_id == fresh.key_id
    # The former key stays as long as the endpoint does; a node that starts sweeps.
    psql(host, "UPDATE push_keys SET created_at = created_at - interval '2 days'")

    def swept(is_there):
        start_server(
            "--admission", "open", "--database-url", host.server.database_url,
            "--set", f"storage-key-file={host.server.folder / 'storage.key'}").stop()
        deadline = time.monotonic() + 20
        while psql(host, f"SELECT count(*) FROM push_keys WHERE id = {former.key_id}") != is_there:
            assert time.monotonic() < deadline
            time.sleep(0.1)

    swept("1")
    push.RemoveEndpoint(api.push.RemoveEndpointRequest(), metadata=device.metadata)
    swept("0")
    assert push.SetEndpoint(
        api.push.SetEndpointRequest(web_push=endpoint),
        metadata=device.metadata).HasField("key_unknown")
    with pytest.raises(grpc.RpcError) as refused:
        call(api, host.operator, "RotateServerKeys", keys=[77])
    assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_keys_of_audience_tokens_change_without_a_token_that_cannot_be_verified(
        api, host, start_server):
    device = Device.register(host.connection)
    identity = api.identity_stubs.IdentityStub(host.connection.channel)
    second = Connection(api, start_server(
        "--admission", "open", "--database-url", host.server.database_url,
        "--set", f"storage-key-file={host.server.folder / 'storage.key'}",
        "--set", "server-name=operations.example"))
    other = api.identity_stubs.IdentityStub(second.channel)

    def keys(stub=identity):
        return jwt.PyJWKSet.from_json(
            stub.GetTokenKeys(api.identity.GetTokenKeysRequest()).key_set)

    def issue(stub=identity):
        return stub.IssueAudienceToken(
            api.identity.IssueAudienceTokenRequest(audience="shop"),
            metadata=device.metadata).token

    def signer(token, among):
        name = jwt.get_unverified_header(token)["kid"]
        claims = jwt.decode(token, among[name], algorithms=["EdDSA"], audience="shop",
                            issuer="operations.example")
        assert claims["sub"] == device.account.hex()
        return name

    def names(among):
        return {key.key_id for key in among.keys}

    def later(seconds):
        """Has keys be older; nodes work with what they have read for five seconds."""
        psql(host, f"""
            UPDATE server_keys SET created_at = created_at - interval '{seconds} s'
            WHERE purpose LIKE 'audience-tokens%'""")
        time.sleep(5.5)

    # Another test may have made a key: the newest signs by now.
    later(3600)
    before = signer(issue(), keys())
    remembered = keys()
    assert names(remembered) == names(keys(other)) == {before}
    reply = call(api, host.operator, "RotateServerKeys", keys=["SERVER_KEY_AUDIENCE_TOKENS"])
    assert len(reply.keys) == 1
    again = call(api, host.operator, "RotateServerKeys", keys=["SERVER_KEY_AUDIENCE_TOKENS"])
    assert not again.keys, "they are changing already"
    later(0)
    # The new key is published and signs nothing yet: who fetched the set before verifies tokens.
    announced = keys()
    after, = names(announced) - {before}
    assert names(keys(other)) == {before, after}
    assert signer(issue(), remembered) == signer(issue(other), remembered) == before
    last = issue()
    later(601)
    assert signer(issue(), announced) == signer(issue(other), announced) == after
    assert signer(last, keys()) == before, "what the former key has signed still counts"
    later(600)
    assert names(keys()) == names(keys(other)) == {after}
    assert signer(issue(), keys()) == after
    assert len(call(api, host.operator, "RotateServerKeys",
                    keys=["SERVER_KEY_AUDIENCE_TOKENS"]).keys) == 1
    held = "SELECT count(*) FROM server_keys WHERE purpose LIKE 'audience-tokens%'"
    assert psql(host, held) == "2", "the key that went first is gone"
    second.close()


def test_the_command_line_does_the_same(api, host, built, tmp_path):
    (tmp_path / "certificate.pem").write_bytes(host.operator_certificate.pem)
    (tmp_path / "key.pem").write_bytes(host.operator_certificate.key_pem)

    def run(*arguments, code=0):
        done = subprocess.run(
            [built("martletd"), "host", *arguments, "--at", f"localhost:{host.port}",
             "--trust", host.server.certificate, "--certificate", tmp_path / "certificate.pem",
             "--key", tmp_path / "key.pem"], capture_output=True, text=True, timeout=60)
        assert done.returncode == code, (arguments, done.stdout, done.stderr)
        return done.stdout

    own = json.loads(run("node"))
    assert own["ready"] and not own["draining"]
    assert own["node"] in [json.loads(line)["node"] for line in run("nodes").splitlines()]
    assert run("rotate-keys", "push") == "push\n"
    assert run("rotate-keys", "audience-tokens") in ("audience-tokens\n", "")
    run("rotate-keys", "nonsense", code=64)
    run("node", "00" * 16, code=1)
    run("drain", "00" * 16, code=1)


def test_a_stream_that_an_application_ends_ends_though_the_notification_is_lost(api, host):
    device = Device.register(host.connection)
    stream = device.subscribe()
    stream.next("queue_empty")
    # As another node leaves it whose notification does not come.
    start = time.monotonic()
    psql(host, "INSERT INTO disconnections (account_id, device_id) VALUES "
         f"('\\x{device.account.hex()}', 0)")
    end = stream.next("end")
    assert reason(api, end) == "DISCONNECTED" and time.monotonic() - start < 5
    # What opens later stays, for all that is said again and again.
    again = device.subscribe()
    again.next("queue_empty")
    time.sleep(3)
    other = Device.register(host.connection)
    other.send([device], b"sealed")
    again.next("envelope")
    again.close()

"""PyPI's connectrpc, a client of another project, calls the server in its three protocols."""

import os

import pytest
import pyqwest
from connectrpc.client import ConnectClientSync
from connectrpc.code import Code
from connectrpc.compat import google_protobuf_binary_codec, google_protobuf_json_codec
from connectrpc.errors import ConnectError
from connectrpc.method import IdempotencyLevel, MethodInfo, StreamType
from connectrpc.protocol import ProtocolType

from authority import make_certificate

PROTOCOLS = {
    "connect": (ProtocolType.CONNECT, google_protobuf_binary_codec()),
    "connect-json": (ProtocolType.CONNECT, google_protobuf_json_codec()),
    "grpc": (ProtocolType.GRPC, google_protobuf_binary_codec()),
    "grpc-web": (ProtocolType.GRPC_WEB, google_protobuf_binary_codec()),
    "grpc-web-json": (ProtocolType.GRPC_WEB, google_protobuf_json_codec()),
}


class Service:
    """The methods of a service of the contract."""

    def __init__(self, module, service, client, metadata=()):
        self.module, self.client, self.metadata = module, client, dict(metadata)
        self.methods = module.DESCRIPTOR.services_by_name[service].methods_by_name
        self.service = f"martlet.v1.{service}"

    def info(self, name, level=IdempotencyLevel.UNKNOWN):
        method = self.methods[name]
        return MethodInfo(
            name=name, service_name=self.service, idempotency_level=level,
            input=getattr(self.module, method.input_type.name),
            output=getattr(self.module, method.output_type.name),
            stream_type=StreamType.SERVER_STREAM if method.server_streaming else StreamType.UNARY)

    def call(self, name, request, **options):
        return self.client.execute_unary(
            request=request, headers=self.metadata, **options,
            method=self.info(name, IdempotencyLevel.NO_SIDE_EFFECTS if options.get("use_get")
                             else IdempotencyLevel.UNKNOWN))

    def stream(self, name, request, **options):
        return self.client.execute_server_stream(
            request=request, headers=self.metadata, method=self.info(name), **options)


@pytest.fixture(scope="module")
def trusted(server, start_server, tmp_path_factory):
    """A second server on the database, whose certificate an authority has signed."""
    authority, certificate, key = make_certificate(tmp_path_factory.mktemp("authority"))
    for file in (certificate, key):
        file.chmod(0o644)
    found = start_server(
        "--admission", "open", "--set", "send-burst=0", "--set", "first-contact=accepted",
        "--database-url", server.database_url,
        "--tls-certificate", str(certificate), "--tls-key", str(key))
    return found.port, authority.read_bytes()


@pytest.fixture(params=PROTOCOLS)
def client(request, trusted):
    port, authority = trusted
    protocol, codec = PROTOCOLS[request.param]
    transport = pyqwest.SyncHTTPTransport(
        tls_ca_cert=authority, http_version=pyqwest.HTTPVersion.HTTP2)
    with ConnectClientSync(
            f"https://localhost:{port}", codec=codec, protocol=protocol,
            timeout_ms=30_000, http_client=pyqwest.SyncClient(transport)) as found:
        found.name = request.param
        yield found


def test_a_message_is_sent_delivered_downstream_and_acknowledged(client, api, register):
    alice, bob = register(), register()
    sender = Service(api.messaging, "Messaging", client, alice.metadata)
    receiver = Service(api.messaging, "Messaging", client, bob.metadata)
    sent = [os.urandom(n) for n in (0, 1, 300)]
    for index, ciphertext in enumerate(sent):
        reply = sender.call("Send", alice.send_request([bob], ciphertext or b"0"))
        assert reply.WhichOneof("outcome") == "accepted", index
    # A window of one: nothing comes before what came is acknowledged.
    stream = receiver.stream(
        "SubscribeDownstream", api.messaging.SubscribeDownstreamRequest(window=1))
    for ciphertext in sent:
        frame = next(each for each in stream if each.WhichOneof("frame") == "envelope")
        assert frame.envelope.ciphertext == (ciphertext or b"0")
        receiver.call("Acknowledge", api.messaging.AcknowledgeRequest(
            acknowledgement=api.messaging.Acknowledgement(
                message_ids=[frame.envelope.message_id])))
    assert next(
        each for each in stream if each.WhichOneof("frame") != "event"
    ).WhichOneof("frame") == "queue_empty"
    stream.close()
    assert not bob.fetch().frames


def test_a_second_stream_of_either_kind_displaces_the_first(client, api, register):
    bob = register()
    receiver = Service(api.messaging, "Messaging", client, bob.metadata)
    first = receiver.stream(
        "SubscribeDownstream", api.messaging.SubscribeDownstreamRequest())
    assert next(each for each in first if each.WhichOneof("frame") == "queue_empty")
    second = bob.subscribe()
    second.next("queue_empty")
    with pytest.raises(ConnectError) as caught:
        for _ in first:
            pass
    assert caught.value.code == Code.ABORTED
    second.close()


def test_refusals_name_their_reason(client, api, register):
    bob = register()
    messaging = Service(api.messaging, "Messaging", client)
    with pytest.raises(ConnectError) as caught:
        messaging.call("FetchMessages", api.messaging.FetchMessagesRequest())
    assert caught.value.code == Code.UNAUTHENTICATED
    messaging.metadata = dict(bob.metadata)
    with pytest.raises(ConnectError) as caught:
        messaging.call("FetchMessages", api.messaging.FetchMessagesRequest(limit=101))
    assert caught.value.code == Code.INVALID_ARGUMENT
    details = {each.type_name: each.message_bytes for each in caught.value.details}
    info = api.details.ErrorInfo.FromString(details["google.rpc.ErrorInfo"])
    assert (info.reason, info.domain) == ("CONSTRAINT_VIOLATED", "martlet")
    violations = api.details.BadRequest.FromString(details["google.rpc.BadRequest"])
    assert [each.field for each in violations.field_violations] == ["limit"]


@pytest.mark.parametrize("client", ["connect", "connect-json"], indirect=True)
def test_what_changes_nothing_may_be_asked_by_get(client, api, register):
    bob = register()
    messaging = Service(api.messaging, "Messaging", client, bob.metadata)
    reply = messaging.call(
        "FetchMessages", api.messaging.FetchMessagesRequest(limit=3), use_get=True)
    assert not reply.frames

"""Calls that the server ends while their requests are on a slow link: the connection lives on."""

import contextlib

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

UPLOAD = "/grpc.testing.TestService/StreamingInputCall"


@contextlib.contextmanager
def watched(port):
    """A channel with a Watch open on it; it has to be open still at the end."""
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(f"127.0.0.1:{port}", options) as channel:
        watch = health_pb2_grpc.HealthStub(channel).Watch(health_pb2.HealthCheckRequest())
        assert next(watch).status == health_pb2.HealthCheckResponse.SERVING
        yield channel
        check = health_pb2_grpc.HealthStub(channel).Check
        assert check(health_pb2.HealthCheckRequest()).status == 1
        assert watch.is_active(), watch
        watch.cancel()


def code_of(call, *arguments, **options):
    with pytest.raises(grpc.RpcError) as error:
        call(*arguments, **options)
    return error.value.code()


@pytest.mark.parametrize("size", [34_000, 60_000, 200_000, 1_000_000])
def test_unknown_method(delayed_server, size):
    with watched(delayed_server) as channel:
        for path in ("/no.such/Method", "/grpc.testing.TestService/NoSuch"):
            assert code_of(channel.unary_unary(path), bytes(size)) is grpc.StatusCode.UNIMPLEMENTED


@pytest.mark.parametrize("path", [UPLOAD, "/grpc.health.v1.Health/Check"])
def test_message_over_the_limit(delayed_server, path):
    with watched(delayed_server) as channel:
        call = channel.unary_unary(path)
        assert code_of(call, bytes(5 << 20)) is grpc.StatusCode.RESOURCE_EXHAUSTED


def test_deadline_within_an_upload(delayed_server):
    with watched(delayed_server) as channel:
        call = channel.unary_unary("/grpc.testing.TestService/UnaryCall")
        for _ in range(3):
            code = code_of(call, bytes(2_000_000), timeout=0.5)
            assert code is grpc.StatusCode.DEADLINE_EXCEEDED


def test_handler_that_stops_reading(delayed_server, testing):
    """The service refuses the first message, which did not come compressed."""
    with watched(delayed_server) as channel:
        stub = testing.stubs.TestServiceStub(channel)
        first = testing.messages.StreamingInputCallRequest(
            expect_compressed=testing.messages.BoolValue(value=True))
        other = testing.messages.StreamingInputCallRequest(
            payload=testing.messages.Payload(body=bytes(30_000)))
        requests = iter([first] + [other] * 20)
        code = code_of(stub.StreamingInputCall, requests)
        assert code is grpc.StatusCode.INVALID_ARGUMENT


def test_many_refusals_at_once(delayed_server):
    with watched(delayed_server) as channel:
        call = channel.unary_unary("/no.such/Method")
        futures = [call.future(bytes(60_000)) for _ in range(40)]
        for future in futures:
            assert future.code() is grpc.StatusCode.UNIMPLEMENTED


def test_replies_that_are_cancelled_on_their_way(delayed_server, testing):
    with watched(delayed_server) as channel:
        stub = testing.stubs.TestServiceStub(channel)
        request = testing.messages.StreamingOutputCallRequest(
            response_parameters=[testing.messages.ResponseParameters(size=60_000)] * 20)
        for _ in range(10):
            call = stub.StreamingOutputCall(request)
            next(call)
            call.cancel()


def test_a_message_for_people_is_cut(delayed_server):
    with watched(delayed_server) as channel:
        check = health_pb2_grpc.HealthStub(channel).Check
        for _ in range(20):
            with pytest.raises(grpc.RpcError) as error:
                check(health_pb2.HealthCheckRequest(service="n" * 100_000))
            assert error.value.code() is grpc.StatusCode.NOT_FOUND
        message = failing_request("\u263a" * 30_000)
        call = channel.unary_unary("/grpc.testing.TestService/UnaryCall")
        futures = [call.future(message) for _ in range(30)]
        for future in futures:
            assert future.code() is grpc.StatusCode.UNKNOWN
            assert 0 < len(future.details()) < 1_000
            assert set(future.details()) == {"\u263a"}


def failing_request(text):
    """A SimpleRequest whose response_status has a message, by hand."""
    def field(number, data):
        size, encoded = len(data), b""
        while size > 127:
            encoded, size = encoded + bytes([size & 127 | 128]), size >> 7
        return bytes([number << 3 | 2]) + encoded + bytes([size]) + data

    return field(7, b"\x08\x02" + field(2, text.encode()))

"""The published interoperability tests: grpcio's client against martlet-interop-server.

Source: gRPC, "Interoperability Test Case Descriptions".
"""

import time

import grpc
import pytest

LARGE_REQUEST = 271828
LARGE_RESPONSE = 314159
REQUESTS = (27182, 8, 1828, 45904)
RESPONSES = (31415, 9, 2653, 58979)
ECHO_INITIAL = "x-grpc-test-echo-initial"
ECHO_TRAILING = "x-grpc-test-echo-trailing-bin"


@pytest.fixture(scope="module", params=["plaintext", "tls", "delayed"])
def channel(request, certificates):
    port = request.getfixturevalue(f"{request.param}_server")
    if request.param == "tls":
        credentials = grpc.ssl_channel_credentials(certificates[0].read_bytes())
        made = grpc.secure_channel(f"localhost:{port}", credentials)
    else:
        made = grpc.insecure_channel(f"127.0.0.1:{port}")
    with made:
        yield made


@pytest.fixture
def stub(channel, testing):
    return testing.stubs.TestServiceStub(channel)


def payload(testing, size):
    return testing.messages.Payload(body=bytes(size))


def large_request(testing, **fields):
    return testing.messages.SimpleRequest(
        response_size=LARGE_RESPONSE, payload=payload(testing, LARGE_REQUEST), **fields
    )


def output(testing, sizes, request=0, **fields):
    return testing.messages.StreamingOutputCallRequest(
        response_parameters=[testing.messages.ResponseParameters(size=size) for size in sizes],
        payload=payload(testing, request),
        **fields,
    )


def boolean(testing, value):
    return testing.messages.BoolValue(value=value)


def test_empty_unary(stub, testing):
    assert stub.EmptyCall(testing.empty.Empty()) == testing.empty.Empty()


def test_large_unary(stub, testing):
    response = stub.UnaryCall(large_request(testing))
    assert response.payload.body == bytes(LARGE_RESPONSE)


def test_client_streaming(stub, testing):
    requests = (
        testing.messages.StreamingInputCallRequest(payload=payload(testing, size))
        for size in REQUESTS
    )
    assert stub.StreamingInputCall(requests).aggregated_payload_size == 74922


def test_server_streaming(stub, testing):
    replies = stub.StreamingOutputCall(output(testing, RESPONSES))
    assert [len(reply.payload.body) for reply in replies] == list(RESPONSES)


def test_ping_pong(stub, testing):
    import queue

    outgoing = queue.Queue()
    call = stub.FullDuplexCall(iter(outgoing.get, None))
    for request, response in zip(REQUESTS, RESPONSES):
        outgoing.put(output(testing, [response], request))
        assert len(next(call).payload.body) == response
    outgoing.put(None)
    assert list(call) == []


def test_empty_stream(stub, testing):
    assert list(stub.FullDuplexCall(iter(()))) == []


@pytest.mark.parametrize("compressed", [True, False])
def test_client_compressed_unary(stub, testing, compressed):
    request = large_request(testing, expect_compressed=boolean(testing, compressed))
    compression = grpc.Compression.Gzip if compressed else grpc.Compression.NoCompression
    response = stub.UnaryCall(request, compression=compression)
    assert response.payload.body == bytes(LARGE_RESPONSE)


def test_client_compressed_unary_probe(stub, testing):
    request = large_request(testing, expect_compressed=boolean(testing, True))
    with pytest.raises(grpc.RpcError) as error:
        stub.UnaryCall(request)
    assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT


@pytest.mark.parametrize("compressed", [True, False])
def test_server_compressed_unary(stub, testing, compressed):
    request = large_request(testing, response_compressed=boolean(testing, compressed))
    assert stub.UnaryCall(request).payload.body == bytes(LARGE_RESPONSE)


def test_client_compressed_streaming(stub, testing):
    def request(size):
        return testing.messages.StreamingInputCallRequest(
            payload=payload(testing, size), expect_compressed=boolean(testing, True)
        )

    requests = iter([request(27182), request(45904)])
    response = stub.StreamingInputCall(requests, compression=grpc.Compression.Gzip)
    assert response.aggregated_payload_size == 73086
    with pytest.raises(grpc.RpcError) as error:
        stub.StreamingInputCall(iter([request(27182)]))
    assert error.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_server_compressed_streaming(stub, testing):
    request = output(testing, [31415, 92653])
    request.response_parameters[0].compressed.value = True
    request.response_parameters[1].compressed.value = False
    replies = stub.StreamingOutputCall(request)
    assert [len(reply.payload.body) for reply in replies] == [31415, 92653]


def test_timeout_on_sleeping_server(stub, testing):
    request = output(testing, [31415], 27182)
    request.response_parameters[0].interval_us = 5_000_000
    start = time.monotonic()
    with pytest.raises(grpc.RpcError) as error:
        list(stub.FullDuplexCall(iter([request]), timeout=0.001))
    assert error.value.code() == grpc.StatusCode.DEADLINE_EXCEEDED
    assert time.monotonic() - start < 5


def test_cancel_after_begin(stub, testing):
    import threading

    never = threading.Event()

    def requests():
        never.wait()
        yield from ()

    call = stub.StreamingInputCall.future(requests())
    call.cancel()
    never.set()
    assert call.code() == grpc.StatusCode.CANCELLED


def test_cancel_after_first_response(stub, testing):
    import queue

    outgoing = queue.Queue()
    call = stub.FullDuplexCall(iter(outgoing.get, None))
    outgoing.put(output(testing, [31415], 27182))
    next(call)
    call.cancel()
    outgoing.put(None)
    with pytest.raises(grpc.RpcError):
        next(call)
    assert call.code() == grpc.StatusCode.CANCELLED


@pytest.mark.parametrize(
    "message",
    ["test status message", "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n"],
    ids=["status_code_and_message", "special_status_message"],
)
def test_status(stub, testing, message):
    status = testing.messages.EchoStatus(code=2, message=message)
    with pytest.raises(grpc.RpcError) as error:
        stub.UnaryCall(testing.messages.SimpleRequest(response_status=status))
    assert (error.value.code(), error.value.details()) == (grpc.StatusCode.UNKNOWN, message)
    request = testing.messages.StreamingOutputCallRequest(response_status=status)
    with pytest.raises(grpc.RpcError) as error:
        list(stub.FullDuplexCall(iter([request])))
    assert (error.value.code(), error.value.details()) == (grpc.StatusCode.UNKNOWN, message)


def test_unimplemented_method(stub, testing):
    with pytest.raises(grpc.RpcError) as error:
        stub.UnimplementedCall(testing.empty.Empty())
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_unimplemented_service(channel, testing):
    stub = testing.stubs.UnimplementedServiceStub(channel)
    with pytest.raises(grpc.RpcError) as error:
        stub.UnimplementedCall(testing.empty.Empty())
    assert error.value.code() == grpc.StatusCode.UNIMPLEMENTED


def test_custom_metadata(stub, testing):
    metadata = ((ECHO_INITIAL, "test_initial_metadata_value"), (ECHO_TRAILING, b"\xab\xab\xab"))
    _, unary = stub.UnaryCall.with_call(large_request(testing), metadata=metadata)
    duplex = stub.FullDuplexCall(
        iter([output(testing, [LARGE_RESPONSE], LARGE_REQUEST)]), metadata=metadata
    )
    list(duplex)
    for call in (unary, duplex):
        assert dict(call.initial_metadata())[ECHO_INITIAL] == "test_initial_metadata_value"
        assert dict(call.trailing_metadata())[ECHO_TRAILING] == b"\xab\xab\xab"


def test_message_over_the_limit_is_refused(stub, testing):
    request = testing.messages.SimpleRequest(payload=payload(testing, (4 << 20) + 1))
    with pytest.raises(grpc.RpcError) as error:
        stub.UnaryCall(request)
    assert error.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED
    assert "exceeds the limit of 4194304" in error.value.details()


def test_many_calls_at_once(stub, testing):
    futures = [
        stub.UnaryCall.future(testing.messages.SimpleRequest(response_size=size % 2000))
        for size in range(2000)
    ]
    for size, future in enumerate(futures):
        assert len(future.result().payload.body) == size % 2000

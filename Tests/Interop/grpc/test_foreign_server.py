"""martlet-interop-client against a server of grpcio, every case of the published tests."""

import concurrent.futures
import subprocess
import time

import grpc
import pytest

CASES = [
    "empty_unary", "large_unary", "client_streaming", "server_streaming", "ping_pong",
    "empty_stream", "server_compressed_unary", "server_compressed_streaming",
    "timeout_on_sleeping_server", "cancel_after_begin", "cancel_after_first_response",
    "status_code_and_message", "special_status_message", "unimplemented_method",
    "unimplemented_service", "custom_metadata",
]
# grpcio tells a server nothing about the compression of what it received, so that its service cannot
# play the other side of these; martlet-interop-server does.
CASES_OF_OUR_SERVER = CASES + ["client_compressed_unary", "client_compressed_streaming"]


def service(testing):
    messages = testing.messages

    def payload(size):
        return messages.Payload(body=bytes(size))

    def echo(context):
        for key, value in context.invocation_metadata():
            if key == "x-grpc-test-echo-initial":
                context.send_initial_metadata(((key, value),))
            if key == "x-grpc-test-echo-trailing-bin":
                context.set_trailing_metadata(((key, value),))

    def check(request, context):
        if request.HasField("response_status") and request.response_status.code:
            status = request.response_status
            codes = {code.value[0]: code for code in grpc.StatusCode}
            context.abort(codes[status.code], status.message)

    class Service(testing.stubs.TestServiceServicer):
        def EmptyCall(self, request, context):
            echo(context)
            return testing.empty.Empty()

        def UnaryCall(self, request, context):
            echo(context)
            check(request, context)
            if request.response_compressed.value:
                context.set_compression(grpc.Compression.Gzip)
            return messages.SimpleResponse(payload=payload(request.response_size))

        def StreamingOutputCall(self, request, context):
            echo(context)
            yield from self.answer(request, context)

        def StreamingInputCall(self, requests, context):
            echo(context)
            total = sum(len(request.payload.body) for request in requests)
            return messages.StreamingInputCallResponse(aggregated_payload_size=total)

        def FullDuplexCall(self, requests, context):
            echo(context)
            for request in requests:
                yield from self.answer(request, context)

        def answer(self, request, context):
            check(request, context)
            if any(each.compressed.value for each in request.response_parameters):
                context.set_compression(grpc.Compression.Gzip)
            for parameters in request.response_parameters:
                time.sleep(parameters.interval_us / 1_000_000)
                if parameters.HasField("compressed") and not parameters.compressed.value:
                    context.disable_next_message_compression()
                yield messages.StreamingOutputCallResponse(payload=payload(parameters.size))

    return Service()


@pytest.fixture(scope="module")
def foreign_servers(testing, certificates):
    """The ports of one grpcio server: {"plaintext": port, "tls": port}."""
    certificate, key = certificates
    server = grpc.server(concurrent.futures.ThreadPoolExecutor(max_workers=8))
    testing.stubs.add_TestServiceServicer_to_server(service(testing), server)
    credentials = grpc.ssl_server_credentials([(key.read_bytes(), certificate.read_bytes())])
    ports = {
        "plaintext": server.add_insecure_port("127.0.0.1:0"),
        "tls": server.add_secure_port("127.0.0.1:0", credentials),
    }
    server.start()
    yield ports
    server.stop(None)


def run_client(built, port, case, certificates, mode):
    arguments = ["--server-host", "127.0.0.1", "--server-port", str(port), "--test_case", case]
    if mode == "tls":
        arguments += ["--use_tls", "true", "--ca_file", str(certificates[0])]
        arguments += ["--server_host_override", "localhost"]
    result = subprocess.run(
        [built("martlet-interop-client"), *arguments], capture_output=True, text=True, timeout=60
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("mode", ["plaintext", "tls"])
@pytest.mark.parametrize("case", CASES)
def test_client_passes_against_grpcio(built, foreign_servers, certificates, mode, case):
    run_client(built, foreign_servers[mode], case, certificates, mode)


@pytest.mark.parametrize("mode", ["plaintext", "tls"])
@pytest.mark.parametrize("case", CASES_OF_OUR_SERVER)
def test_client_passes_against_our_server(built, request, certificates, mode, case):
    run_client(built, request.getfixturevalue(f"{mode}_server"), case, certificates, mode)

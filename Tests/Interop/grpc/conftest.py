"""Servers, certificates and generated messages for the gRPC interoperability tests."""

import importlib
import pathlib
import subprocess
import sys

import pytest

from delay import delayed
from listening import running

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
PROTOS = [f"grpc/testing/{name}.proto" for name in ("empty", "messages", "test")]


@pytest.fixture(scope="session")
def testing(tmp_path_factory):
    """The Python classes of grpc.testing: messages, empty messages and stubs."""
    from grpc_tools import protoc

    # The package is named `grpc`, as grpcio's own is: the files are generated without their folder.
    folder = tmp_path_factory.mktemp("generated")
    source = folder / "interop"
    source.mkdir()
    for name in PROTOS:
        text = (CHECKOUT / "Protos" / name).read_text().replace('"grpc/testing/', '"interop/')
        (source / pathlib.Path(name).name).write_text(text)
    names = [f"interop/{pathlib.Path(name).name}" for name in PROTOS]
    arguments = ["protoc", f"-I{folder}", f"--python_out={folder}", f"--grpc_python_out={folder}"]
    assert protoc.main(arguments + names) == 0
    sys.path.insert(0, str(folder))

    class Testing:
        empty = importlib.import_module("interop.empty_pb2")
        messages = importlib.import_module("interop.messages_pb2")
        stubs = importlib.import_module("interop.test_pb2_grpc")

    return Testing


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    """A server's certificate for localhost and its key, signed by itself: (certificate, key)."""
    folder = tmp_path_factory.mktemp("certificates")
    certificate, key = folder / "server.pem", folder / "server.key"
    subprocess.run(
        [
            "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
            "-nodes", "-days", "2", "-subj", "/CN=localhost",
            "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
            "-keyout", str(key), "-out", str(certificate),
        ],
        check=True, capture_output=True,
    )
    return certificate, key


@pytest.fixture(scope="session")
def plaintext_server(built):
    with running(built("martlet-interop-server"), "--port", "0") as port:
        yield port


@pytest.fixture(scope="session")
def delayed_server(plaintext_server):
    """The plaintext server behind a link of 80 ms and 10 Mbit a second."""
    with delayed(plaintext_server) as port:
        yield port


@pytest.fixture(scope="session")
def tls_server(built, certificates):
    certificate, key = map(str, certificates)
    arguments = ("--port", "0", "--tls", "--tls-cert-file", certificate, "--tls-key-file", key)
    with running(built("martlet-interop-server"), *arguments) as port:
        yield port

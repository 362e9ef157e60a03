"""The conformance server, and the Python classes of its messages."""

import contextlib
import importlib
import pathlib
import re
import subprocess
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]

from suites import Schema

LIMIT = 200 << 10


@contextlib.contextmanager
def serving(program, *arguments):
    """Runs a server that prints its address; gives the port."""
    process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        yield int(re.search(r":(\d+)$", line.strip()).group(1))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="session")
def conformance_server(built):
    with serving(built("martlet-conformance-server"), "--message-limit", str(LIMIT)) as port:
        yield port


@pytest.fixture(scope="session")
def schema(tmp_path_factory):
    """The messages of connectrpc.conformance.v1."""
    from grpc_tools import protoc

    folder = tmp_path_factory.mktemp("conformance")
    # The name of its package is that of another module.
    name = "conformance_service"
    source = CHECKOUT / "Tests/Protos/connectrpc/conformance/v1/service.proto"
    (folder / f"{name}.proto").write_text(source.read_text())
    well_known = pathlib.Path(protoc.__file__).parent / "_proto"
    assert protoc.main([
        "protoc", f"-I{folder}", f"-I{CHECKOUT / 'Protos'}", f"-I{well_known}",
        f"--python_out={folder}", f"{name}.proto", "google/rpc/status.proto"]) == 0
    sys.path.insert(0, str(folder))
    module, status = map(importlib.import_module, (f"{name}_pb2", "google.rpc.status_pb2"))
    return Schema(module, status.Status)

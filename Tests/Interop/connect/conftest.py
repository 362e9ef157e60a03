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
    # Other tests of the same process make modules of the same schemas.
    sources = {"service": "Tests/Protos/connectrpc/conformance/v1", "status": "Protos/google/rpc"}
    for name, source in sources.items():
        text = (CHECKOUT / source / f"{name}.proto").read_text().replace(
            "package google.rpc;", "package conformance.rpc;")
        (folder / f"conformance_{name}.proto").write_text(text)
    well_known = pathlib.Path(protoc.__file__).parent / "_proto"
    names = [f"conformance_{name}.proto" for name in sources]
    assert protoc.main([
        "protoc", f"-I{folder}", f"-I{well_known}", f"--python_out={folder}", *names]) == 0
    sys.path.insert(0, str(folder))
    module, status = (importlib.import_module(f"conformance_{name}_pb2") for name in sources)
    return Schema(module, status.Status)

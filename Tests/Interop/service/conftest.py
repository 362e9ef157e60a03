"""The server, run as a process with a private PostgreSQL, and Python's classes of its contract."""

import contextlib
import importlib
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def api(tmp_path_factory):
    """The classes that grpcio's own generator makes of Protos/martlet."""
    import grpc_tools
    from grpc_tools import protoc

    folder = tmp_path_factory.mktemp("contract")
    standard = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    names = ["martlet/options.proto"] + [
        f"martlet/v1/{name}.proto" for name in ("common", "groups", "keys", "messaging")
    ]
    names += ["google/rpc/error_details.proto", "google/rpc/status.proto"]
    arguments = [
        "protoc", f"-I{CHECKOUT / 'Protos'}", f"-I{standard}",
        f"--python_out={folder}", f"--grpc_python_out={folder}",
    ]
    assert protoc.main(arguments + names) == 0
    sys.path.insert(0, str(folder))

    class Contract:
        common = importlib.import_module("martlet.v1.common_pb2")
        keys = importlib.import_module("martlet.v1.keys_pb2")
        messaging = importlib.import_module("martlet.v1.messaging_pb2")
        key_stubs = importlib.import_module("martlet.v1.keys_pb2_grpc")
        messaging_stubs = importlib.import_module("martlet.v1.messaging_pb2_grpc")
        status = importlib.import_module("google.rpc.status_pb2")
        details = importlib.import_module("google.rpc.error_details_pb2")

    return Contract


class Server:
    """A running martletd."""

    def __init__(self, program, folder, *arguments):
        self.arguments = [program, "serve", "--data-directory", str(folder), *arguments]
        self.folder = folder
        self.process = None
        self.port = 0

    def start(self):
        arguments = self.arguments + ["--listen", f"127.0.0.1:{self.port}"]
        self.log = open(self.folder / "log", "ab")
        self.process = subprocess.Popen(
            arguments, stdout=subprocess.PIPE, stderr=self.log, text=True)
        line = self.process.stdout.readline()
        match = re.search(r":(\d+)$", line.strip())
        assert match, f"no address in {line!r}: {(self.folder / 'log').read_text()[-2000:]}"
        self.port = int(match.group(1))

    def stop(self, number=signal.SIGTERM):
        if self.process:
            self.process.send_signal(number)
            self.process.wait()
            self.process.stdout.close()
            self.log.close()
            self.process = None

    @property
    def certificate(self):
        return (self.folder / "development-certificate.pem").read_bytes()

    @property
    def socket_folder(self):
        return self.folder / "postgres"


@pytest.fixture(scope="session")
def start_server(built):
    """Starts servers, each in a folder of its own that the database's user may enter."""
    program = built("martletd")
    with contextlib.ExitStack() as stack:

        def start(*arguments, folder=None):
            if folder is None:
                folder = pathlib.Path(tempfile.mkdtemp(prefix="martlet-test-"))
                folder.chmod(0o755)
                stack.callback(shutil.rmtree, folder, ignore_errors=True)
            server = Server(program, folder, *arguments)
            server.start()
            stack.callback(server.stop)
            return server

        yield start


@pytest.fixture(scope="session")
def server(start_server):
    """A server over TLS that anyone may register with."""
    return start_server("--admission", "open", "--set", "send-burst=0")


@pytest.fixture(scope="session")
def register(api, server):
    """Registers an account with the server and gives its device."""
    from device import Connection, Device

    connection = Connection(api, server)

    def make(**arguments):
        return Device.register(connection, **arguments)

    yield make
    connection.close()

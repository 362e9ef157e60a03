"""The server, run as a process with a private PostgreSQL, and Python's classes of its contract."""

import contextlib
import importlib
import pathlib
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]

from processes import Server, make_folder, remove


@pytest.fixture(scope="session")
def api(tmp_path_factory):
    """The classes that grpcio's own generator makes of Protos/martlet."""
    import grpc_tools
    from grpc_tools import protoc

    folder = tmp_path_factory.mktemp("contract")
    standard = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    names = ["martlet/options.proto"] + [
        f"martlet/v1/{name}.proto" for name in (
            "call_states", "calls", "common", "content", "groups", "keys", "messaging")
    ]
    names += ["martlet/v1/media.proto"]
    names += ["martlet/v1/internal.proto", "martlet/v1/identity.proto"]
    names += ["martlet/v1/people.proto", "martlet/v1/presence.proto"]
    names += ["martlet/v1/push.proto"]
    names += ["martlet/v1/group_calls.proto"]
    names += ["martlet/v1/operations.proto"]
    names += ["google/rpc/error_details.proto", "google/rpc/status.proto"]
    arguments = [
        "protoc", f"-I{CHECKOUT / 'Protos'}", f"-I{standard}",
        f"--python_out={folder}", f"--grpc_python_out={folder}",
    ]
    assert protoc.main(arguments + names) == 0
    sys.path.insert(0, str(folder))

    class Contract:
        call_states = importlib.import_module("martlet.v1.call_states_pb2")
        calls = importlib.import_module("martlet.v1.calls_pb2")
        call_stubs = importlib.import_module("martlet.v1.calls_pb2_grpc")
        group_calls = importlib.import_module("martlet.v1.group_calls_pb2")
        common = importlib.import_module("martlet.v1.common_pb2")
        content = importlib.import_module("martlet.v1.content_pb2")
        groups = importlib.import_module("martlet.v1.groups_pb2")
        options = importlib.import_module("martlet.options_pb2")
        keys = importlib.import_module("martlet.v1.keys_pb2")
        messaging = importlib.import_module("martlet.v1.messaging_pb2")
        people = importlib.import_module("martlet.v1.people_pb2")
        people_stubs = importlib.import_module("martlet.v1.people_pb2_grpc")
        presence = importlib.import_module("martlet.v1.presence_pb2")
        presence_stubs = importlib.import_module("martlet.v1.presence_pb2_grpc")
        group_stubs = importlib.import_module("martlet.v1.groups_pb2_grpc")
        key_stubs = importlib.import_module("martlet.v1.keys_pb2_grpc")
        messaging_stubs = importlib.import_module("martlet.v1.messaging_pb2_grpc")
        media = importlib.import_module("martlet.v1.media_pb2")
        identity = importlib.import_module("martlet.v1.identity_pb2")
        identity_stubs = importlib.import_module("martlet.v1.identity_pb2_grpc")
        internal = importlib.import_module("martlet.v1.internal_pb2")
        internal_stubs = importlib.import_module("martlet.v1.internal_pb2_grpc")
        media_stubs = importlib.import_module("martlet.v1.media_pb2_grpc")
        push = importlib.import_module("martlet.v1.push_pb2")
        push_stubs = importlib.import_module("martlet.v1.push_pb2_grpc")
        operations = importlib.import_module("martlet.v1.operations_pb2")
        operations_stubs = importlib.import_module("martlet.v1.operations_pb2_grpc")
        status = importlib.import_module("google.rpc.status_pb2")
        details = importlib.import_module("google.rpc.error_details_pb2")

    return Contract


@pytest.fixture(scope="session")
def start_server(built):
    """Starts servers, each in a folder of its own that the database's user may enter."""
    program = built("martletd")
    with contextlib.ExitStack() as stack:

        def start(*arguments, folder=None):
            if folder is None:
                folder = make_folder("test")
                stack.callback(remove, folder)
            server = Server(program, folder, *arguments)
            server.start()
            stack.callback(server.stop)
            return server

        yield start


@pytest.fixture(scope="session")
def start_second(start_server):
    """Starts a second server, on the database of another one."""

    def start(server):
        return start_server(
            "--admission", "open", "--set", "send-burst=0", "--set", "first-contact=accepted",
            "--database-url", server.database_url)

    return start


@pytest.fixture(scope="module")
def elsewhere(api, server, start_second):
    """A connection to a second server on the same database."""
    from device import Connection

    connection = Connection(api, start_second(server))
    yield connection
    connection.close()


@pytest.fixture(scope="session")
def server(start_server):
    """A server over TLS that anyone may register with."""
    return start_server(
        "--admission", "open", "--set", "send-burst=0", "--set", "first-contact=accepted")


@pytest.fixture(scope="session")
def register(api, server):
    """Registers an account with the server and gives its device."""
    from device import Connection, Device

    connection = Connection(api, server)

    def make(**arguments):
        return Device.register(connection, **arguments)

    yield make
    connection.close()


@pytest.fixture
def people(built, server, tmp_path):
    """Registers people who work with `martlet`."""
    from person import Person

    def make(*names):
        return [Person(built, server, tmp_path, name).register() for name in names]

    make.unregistered = lambda name: Person(built, server, tmp_path, name)
    return make

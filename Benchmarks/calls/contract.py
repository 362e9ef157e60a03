"""Python's classes of the contract, as grpcio's own generator makes them of Protos/martlet/v1."""

import atexit
import importlib
import pathlib
import shutil
import sys
import tempfile
import types

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


def load():
    import grpc_tools
    from grpc_tools import protoc

    folder = tempfile.mkdtemp(prefix="martlet-contract-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    standard = pathlib.Path(grpc_tools.__file__).parent / "_proto"
    protos = CHECKOUT / "Protos"
    files = ["martlet/options.proto"] + [
        str(path.relative_to(protos)) for path in sorted(protos.glob("martlet/v1/*.proto"))]
    assert protoc.main([
        "protoc", f"-I{protos}", f"-I{standard}", f"--python_out={folder}",
        f"--grpc_python_out={folder}", *files]) == 0
    sys.path.insert(0, folder)

    def module(name):
        return importlib.import_module(f"martlet.v1.{name}")

    return types.SimpleNamespace(
        call_states=module("call_states_pb2"), calls=module("calls_pb2"),
        call_stubs=module("calls_pb2_grpc"), common=module("common_pb2"),
        keys=module("keys_pb2"), key_stubs=module("keys_pb2_grpc"),
        messaging=module("messaging_pb2"), messaging_stubs=module("messaging_pb2_grpc"))

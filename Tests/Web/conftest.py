"""A server, people with agents, and a browser with a page for each."""

import contextlib
import pathlib
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path[:0] = [
    str(CHECKOUT / "Tests" / "Processes"), str(CHECKOUT / "Tests" / "Interop" / "service")]

from person import Person
from processes import Server, built_program, make_folder, remove


@pytest.fixture(scope="session")
def server():
    """A server that anyone may register with."""
    folder = make_folder("web")
    with contextlib.ExitStack() as stack:
        stack.callback(remove, folder)
        server = Server(
            built_program("martletd"), folder, "--admission", "open", "--set", "send-burst=0")
        server.start()
        stack.callback(server.stop)
        yield server


@pytest.fixture
def register(server, tmp_path):
    """Registers people."""

    def make(*names):
        return [Person(built_program, server, tmp_path, name).register() for name in names]

    return make

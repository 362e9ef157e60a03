"""What the interoperability tests share: where the built programs are."""

import pathlib
import signal
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(CHECKOUT / "Tests" / "Processes"))

from processes import built_program

# Who runs the tests in the background may have them ignore what a terminal sends; programs that the
# tests start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture(scope="session")
def built():
    """Gives the path of a program that `swift build` made."""
    return built_program

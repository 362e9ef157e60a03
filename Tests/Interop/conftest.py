"""What the interoperability tests share: where the built programs are."""

import pathlib
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(CHECKOUT / "Tests" / "Processes"))

from processes import built_program


@pytest.fixture(scope="session")
def built():
    """Gives the path of a program that `swift build` made."""
    return built_program

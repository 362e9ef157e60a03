"""What the interoperability tests share: where the built programs are."""

import os
import pathlib
import sys

import pytest

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True


@pytest.fixture(scope="session")
def built():
    """Gives the path of a program that `swift build` made; MARTLET_BUILT names another folder."""
    folder = pathlib.Path(os.environ.get("MARTLET_BUILT", CHECKOUT / ".build" / "debug"))

    def path(name):
        program = folder / name
        assert program.exists(), f"{program} is not built: run swift build first"
        return str(program)

    return path

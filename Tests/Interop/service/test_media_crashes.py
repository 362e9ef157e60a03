"""Kills while files go to a store of objects: nothing is lost, left over or counted wrongly."""

import pathlib
import subprocess
import sys

import pytest
from processes import CHECKOUT


@pytest.mark.parametrize("way", ["passed", "direct"])
def test_a_store_has_what_rows_say_after_kills_of_everybody(built, way):
    programs = pathlib.Path(built("martletd")).parent
    built("martlet")
    done = subprocess.run(
        [sys.executable, "-Bu", CHECKOUT / "Tests" / "Crash" / "media.py", programs, "--points", "8",
         "--store", way], capture_output=True, text=True, timeout=500)
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    assert "points: 8" in done.stdout

"""README's session, pasted into a shell. MARTLET_README says how many times; by default once."""

import contextlib
import os
import re
import socket
import subprocess

import pytest
from processes import CHECKOUT

TIMES = int(os.environ.get("MARTLET_README", "1"))


def session(folder, built):
    """The text of README, with the folder and the port of a test."""
    text = (CHECKOUT / "README.md").read_text()
    session = re.search(r"```\n(export PATH=.*?)```", text, re.S).group(1)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    for before, after in [
            ("$PWD/.build/debug", os.path.dirname(built("martlet"))), ("/tmp/martlet/", f"{folder}/"),
            ("/tmp/martletd.log", f"{folder}/log"),
            ("martletd serve", f"martletd serve --listen 127.0.0.1:{port}"),
            ("MARTLET_SERVER=localhost", f"MARTLET_SERVER=localhost:{port}")]:
        assert before in session
        session = session.replace(before, after)
    # The user of the private database passes through.
    for path in [folder, *folder.parents]:
        with contextlib.suppress(PermissionError):
            path.chmod(path.stat().st_mode | 0o711)
    return session


@pytest.mark.parametrize("number", range(TIMES))
def test_the_session_of_the_readme_works(tmp_path, built, number):
    result = subprocess.run(
        ["bash", "-e", "-c", session(tmp_path.resolve(), built) + "wait"], capture_output=True,
        text=True, timeout=300)
    assert result.returncode == 0, result.stderr
    assert "hello" in result.stdout and "has added this device" in result.stdout


def test_why_the_server_does_not_start_is_said(tmp_path, built):
    folder = tmp_path.resolve()
    text = session(folder, built).replace("--admission open", "--admission opn")
    result = subprocess.run(
        ["bash", "-e", "-c", text.replace("--wait 60", "--wait 2")], capture_output=True, text=True,
        timeout=60)
    assert result.returncode == 65, result.stderr
    assert f"{folder}/server/development-certificate.pem" in result.stderr
    assert "expected invite, token or open" in (folder / "log").read_text()

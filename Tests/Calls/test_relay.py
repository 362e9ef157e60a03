"""What `martletd doctor` says of relays, as a client and as an attacker would find them."""

import subprocess

import pytest

from processes import make_folder, remove
from turn import Turn, free_port


@pytest.fixture
def doctor(built, servers, cluster):
    def run(relay, secret=None, port=None, code=None):
        settings = [
            "--set", f"turn-urls=turn:127.0.0.1:{port or relay.port}?transport=udp,"
            f"turn:127.0.0.1:{port or relay.port}?transport=tcp,turns:127.0.0.1:1",
            "--set", f"turn-secret={secret or relay.secret}"]
        process = subprocess.run(
            [built("martletd"), "doctor", "--database-url", cluster.url, "--data-directory",
             servers[0].folder, *settings], capture_output=True, text=True, timeout=60)
        assert process.returncode == code, process.stdout + process.stderr
        return [line for line in process.stdout.splitlines() if " relay " in line]

    return run


def test_a_relay_that_keeps_to_what_it_should_is_well(doctor):
    folder = make_folder("turn")
    # As documented, but for the addresses.
    relay = Turn(folder, allows_loopback=False).start()
    try:
        assert [line[:4] for line in doctor(relay, code=0)] == ["ok  ", "ok  "]
        for line in doctor(relay, secret="another", code=69):
            assert line.startswith("BAD ") and "turn-secret is not its secret" in line
    finally:
        relay.stop()
        remove(folder)


def test_a_relay_that_reaches_private_networks_is_complained_of(doctor, turn):
    for line in doctor(turn, code=69):
        assert line.startswith("BAD ") and "relays to 127.0.0.1, 10.0.0.1" in line
        assert "169.254.169.254" in line


def test_a_relay_that_is_not_there_is_complained_of(doctor, turn):
    for line in doctor(turn, port=free_port(), code=69):
        assert line.startswith("BAD ")

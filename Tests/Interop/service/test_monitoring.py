"""What the listener for whoever watches the server says, judged by Prometheus's own parser."""

import json
import os
import re
import signal
import subprocess

import pytest
from prometheus_client.parser import text_string_to_metric_families

from counted import get, metrics_address, samples
from person import Person
from processes import CHECKOUT, children


def monitored(start_server, *arguments):
    server = start_server("--admission", "open", "--set", "metrics-listen=127.0.0.1:0", *arguments)
    return server, metrics_address(server)


def test_metrics_count_what_happens(built, start_server, tmp_path):
    server, address = monitored(start_server)
    alice, bob = (Person(built, server, tmp_path, name).register() for name in ("alice", "bob"))
    alice.run("send", bob.account, "one")
    with pytest.raises(AssertionError):
        alice.run("send", "0" * 32, "two")
    found = samples(address)
    sent = ("method", "/martlet.v1.Messaging/Send")
    assert found["martlet_calls_total", ("code", "OK"), sent] == 1
    assert found["martlet_call_seconds_count", sent] == 1
    assert found["martlet_call_seconds_bucket", ("le", "+Inf"), sent] == 1
    assert found["martlet_batch_size_sum", ("of", "messages")] == 1
    assert found["martlet_ready",] == 1
    assert found["martlet_database_connections",] >= 1
    assert found["martlet_database_waiting",] == 0
    assert found["process_resident_memory_bytes",] > 10 << 20
    assert found["process_open_fds",] > 5
    assert 0 <= found["martlet_loop_lag_seconds", ("loop", "0")] < 10


def test_metrics_count_uploads_and_downloads(built, start_server, tmp_path):
    server, address = monitored(start_server, "--set", "media-object-mebibytes=1", "--set",
                                "first-contact=accepted")
    alice, bob = (Person(built, server, tmp_path, name).register() for name in ("alice", "bob"))
    small, large = tmp_path / "small", tmp_path / "large"
    small.write_bytes(os.urandom(200_000))
    large.write_bytes(os.urandom(2 << 20))
    sent = alice.json("send", bob.account, "--file", small)[-1]
    bob.run("receive")
    bob.run("download", sent["id"], "--to", tmp_path / "in")
    alice.run("send", bob.account, "--file", large, code=65)
    found = samples(address)
    for direction in ("received", "sent"):
        count = found["martlet_media_bytes_total", ("direction", direction)]
        assert 200_000 < count < 250_000, direction
    assert found["martlet_media_uploads_total", ("how", "complete")] == 1
    assert found["martlet_media_uploads_total", ("how", "too_large")] == 1
    assert found["martlet_media_uploads_total", ("how", "quota")] == 0


def test_each_metric_says_what_it_is_and_names_nobody(built, start_server, tmp_path):
    server, address = monitored(start_server)
    alice = Person(built, server, tmp_path, "alice").register()
    text = get(address, "/metrics")[2]
    named = {family.name for family in text_string_to_metric_families(text)}
    described = set(re.findall(r"^# HELP (\S+?)(?:_total)? ", text, re.M))
    assert named == described
    assert alice.account not in text


def test_ready_tells_of_the_database(start_server):
    server, address = monitored(start_server)
    assert get(address, "/healthz")[0] == 200
    assert get(address, "/readyz")[::2] == (200, "ready\n")
    assert get(address, "/elsewhere")[0] == 404
    # The database stands still: the process lives, and is not ready.
    frozen = server.postmaster
    everyone = [frozen, *children(frozen)]
    for pid in everyone:
        os.kill(pid, signal.SIGSTOP)
    try:
        assert get(address, "/healthz")[0] == 200
    finally:
        for pid in reversed(everyone):
            os.kill(pid, signal.SIGCONT)
    assert get(address, "/readyz")[::2] == (200, "ready\n")


def test_streams_are_counted_while_they_are_open(built, start_server, tmp_path):
    server, address = monitored(start_server)
    alice = Person(built, server, tmp_path, "alice").register()
    assert samples(address)["martlet_streams",] == 0
    stream = alice.start("receive", "--follow", "--json")
    try:
        while samples(address)["martlet_streams",] != 1:
            assert stream.poll() is None
    finally:
        stream.terminate()
        stream.communicate(timeout=60)


def test_an_address_that_is_taken_keeps_the_server_from_starting(start_server):
    _, address = monitored(start_server)
    with pytest.raises(RuntimeError):
        start_server("--set", f"metrics-listen={address}")


def test_health_is_asked_from_the_command_line(built, start_server):
    server = start_server("--admission", "open")

    def health(*arguments):
        return subprocess.run(
            [built("martletd"), "health", "--listen", f"127.0.0.1:{server.port}",
             "--data-directory", server.folder, *arguments],
            capture_output=True, text=True, timeout=60)

    assert (health().returncode, health().stdout) == (0, "serving\n")
    server.stop()
    gone = health()
    assert gone.returncode == 1 and gone.stderr.startswith("martletd: error: ")
    waiting = subprocess.Popen(
        [built("martletd"), "health", "--wait", "60", "--listen", f"127.0.0.1:{server.port}",
         "--data-directory", server.folder], stdout=subprocess.PIPE, text=True)
    server.start()
    assert waiting.communicate(timeout=90)[0] == "serving\n"


def test_alerts_and_dashboard_name_metrics_that_there_are(start_server):
    _, address = monitored(start_server)
    there = {name for name, *_ in samples(address)} | {
        # Made when the first failure happens, or the first sweep ends.
        "martlet_background_failures_total", "martlet_sweep_seconds_bucket"}
    for file in (CHECKOUT / "packaging" / "prometheus").iterdir():
        named = set(re.findall(r"\b(?:martlet|process)_[a-z_]+", file.read_text()))
        assert named and named <= there, (file.name, named - there)

"""How `martletd` starts and stops where the machine is not what its author's was."""

import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import time

import grpc
import pytest
from grpc_health.v1 import health_pb2, health_pb2_grpc

from processes import make_folder, remove


@pytest.fixture
def folder():
    made = make_folder("start")
    yield pathlib.Path(made)
    remove(made)


class Start:
    """A server that is starting."""

    def __init__(self, program, folder, *arguments, **environment):
        self.process = subprocess.Popen(
            [program, "serve", "--listen", "127.0.0.1:0", "--data-directory", str(folder),
             *map(str, arguments)],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env=dict(os.environ, **environment))

    def ready(self):
        """Whether it says where it listens."""
        return self.process.stdout.readline().startswith("listening on ")

    def stop(self, number=signal.SIGTERM):
        """Its exit code, and its log."""
        self.process.send_signal(number)
        _, log = self.process.communicate(timeout=60)
        return self.process.returncode, log


@pytest.fixture
def start(built):
    started = []

    def make(folder, *arguments, **environment):
        started.append(Start(built("martletd"), folder, *arguments, **environment))
        return started[-1]

    yield make
    for server in started:
        if server.process.poll() is None:
            server.process.kill()
            server.process.wait()


@pytest.mark.parametrize("name", ["d'quote", "d,comma", "d\\slash", "d space", "@sign", "dé"])
def test_a_data_directory_may_have_any_name(start, folder, name):
    server = start(folder / name)
    assert server.ready()
    code, _ = server.stop()
    assert code == 0
    again = start(folder / name)
    assert again.ready()
    assert again.stop()[0] == 0


def test_a_start_that_ended_between_two_files_does_not_hinder_the_next(start, folder):
    """The certificate for this machine and its key are of one pair, or made anew."""
    data = folder / "data"
    server = start(data)
    assert server.ready()
    assert server.stop()[0] == 0
    first = (data / "development-certificate.pem").read_bytes()
    (data / "development-key.pem").unlink()
    again = start(data)
    assert again.ready()
    assert again.stop()[0] == 0
    assert (data / "development-certificate.pem").read_bytes() != first
    for name in ["development-key.pem", "storage.key"]:
        assert (data / name).stat().st_mode & 0o777 == 0o600


def test_variables_of_other_databases_do_not_reach_the_private_one(start, folder):
    server = start(
        folder / "data", PGSERVICE="nosuch", PGTARGETSESSIONATTRS="standby", PGTZ="Foo/Bar",
        PGOPTIONS="-c statement_timeout=1", PGHOST="nowhere.invalid", PGPORT="1",
        PGDATA="/nowhere", PGSSLMODE="require")
    assert server.ready()
    assert server.stop()[0] == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_start_can_be_stopped_at_any_point_and_the_next_one_goes_on(start, folder, number):
    data = folder / "data"
    for wait in [0.05, 0.2, 0.5, 0.9, 1.4]:
        server = start(data)
        time.sleep(wait)
        began = time.monotonic()
        server.stop(number)
        assert time.monotonic() - began < 30
    server = start(data)
    assert server.ready()
    assert server.stop()[0] == 0
    assert not list(data.glob("postgres.new*"))
    left = subprocess.run(["pgrep", "-f", str(data)], capture_output=True, text=True).stdout
    assert left == ""


def test_a_file_in_the_place_of_a_socket_is_left_alone(built, folder):
    path = folder / "server.sock"
    path.write_text("precious")
    result = subprocess.run(
        [built("martletd"), "serve", "--listen", f"unix:{path}", "--data-directory",
         folder / "data"], capture_output=True, text=True, timeout=120)
    assert result.returncode == 1
    assert f"{path} exists and is not a socket" in result.stderr
    assert path.read_text() == "precious"


def test_a_port_that_is_in_use_is_said_before_a_database_is_made(built, folder):
    with socket.create_server(("127.0.0.1", 0)) as other:
        result = subprocess.run(
            [built("martletd"), "serve", "--listen", f"127.0.0.1:{other.getsockname()[1]}",
             "--data-directory", folder / "data"], capture_output=True, text=True, timeout=60)
    assert result.returncode == 1
    assert "Address already in use" in result.stderr
    assert not (folder / "data" / "postgres").exists()


def test_a_server_listens_on_every_address_that_it_is_given(built, folder):
    path = folder / "server.sock"
    server = subprocess.Popen(
        [built("martletd"), "serve", "--listen", f"127.0.0.1:0, [::1]:0,unix:{path}",
         "--insecure-plaintext", "--data-directory", folder / "data"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        targets = [server.stdout.readline().split("listening on ")[1].strip() for _ in range(3)]
        assert targets[1].startswith("[::1]:") and targets[2] == f"unix:{path}"
        for target in targets:
            with grpc.insecure_channel(target) as channel:
                reply = health_pb2_grpc.HealthStub(channel).Check(
                    health_pb2.HealthCheckRequest(), timeout=20)
            assert reply.status == health_pb2.HealthCheckResponse.SERVING
    finally:
        server.terminate()
        server.communicate(timeout=60)
    assert not path.exists()


@pytest.mark.parametrize("addresses", ["127.0.0.1:0,", "127.0.0.1:0,0.0.0.0:0", ",", "here"])
def test_one_wrong_address_among_several_is_refused(built, folder, addresses):
    result = subprocess.run(
        [built("martletd"), "serve", "--listen", addresses, "--data-directory", folder / "data"],
        capture_output=True, text=True, timeout=60)
    assert result.returncode == 78, result.stderr
    assert not (folder / "data" / "postgres").exists()


def test_times_in_the_log_have_a_zone_and_numbers_are_numbers(start, folder):
    server = start(folder / "data")
    assert server.ready()
    lines = [json.loads(line) for line in server.stop()[1].splitlines()]
    assert lines and all(line["time"].endswith("Z") for line in lines)
    listening = next(line for line in lines if line["message"] == "listening")
    assert listening["tls"] is True
    assert all(isinstance(line["version"], int) for line in lines if line["message"] == "migrated")


def test_why_a_database_cannot_be_made_is_said(built, folder):
    folder.chmod(0o755)
    programs = folder / "bin"
    programs.mkdir()
    for name in ["initdb", "postgres"]:
        program = programs / name
        program.write_text("#!/bin/sh\necho 'could not look up effective user ID' >&2\nexit 1\n")
        program.chmod(0o755)
    result = subprocess.run(
        [built("martletd"), "serve", "--listen", "127.0.0.1:0", "--data-directory",
         folder / "data"], capture_output=True, text=True, timeout=120,
        env=dict(os.environ, MARTLET_POSTGRES_BIN=str(programs)))
    assert result.returncode == 69
    assert "initdb failed: could not look up effective user ID" in result.stderr


class Manager:
    """What systemd is to a service of the type notify: a socket for what it tells."""

    def __init__(self, name):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.settimeout(60)
        self.socket.bind(name.replace("@", "\0", 1))
        self.name = name

    def hears(self):
        return self.socket.recv(4096).decode()


@pytest.mark.parametrize("abstract", [False, True])
def test_systemd_is_told_of_start_life_reload_and_end(built, tmp_path, abstract):
    folder = make_folder("notify")
    manager = Manager(f"@martlet-{os.getpid()}" if abstract else str(tmp_path / "notify"))
    process = subprocess.Popen(
        [built("martletd"), "serve", "--listen", "127.0.0.1:0", "--data-directory", folder],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=dict(os.environ, NOTIFY_SOCKET=manager.name, WATCHDOG_USEC="400000"))
    try:
        assert manager.hears() == "READY=1"
        assert [manager.hears() for _ in range(3)] == ["WATCHDOG=1"] * 3
        process.send_signal(signal.SIGHUP)
        told = iter(manager.hears, None)
        reloading = next(text for text in told if text != "WATCHDOG=1")
        assert re.fullmatch(r"RELOADING=1\nMONOTONIC_USEC=\d+", reloading)
        assert next(text for text in told if text != "WATCHDOG=1") == "READY=1"
        process.terminate()
        assert next(text for text in told if text != "WATCHDOG=1") == "STOPPING=1"
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
        process.wait()
        manager.socket.close()
        remove(folder)

"""The first run: interrupted at any point, before the server is up, and with what is trusted moved."""

import contextlib
import itertools
import json
import pathlib
import shutil
import signal
import socket
import subprocess
import threading

import pytest
from passing import Passing
from processes import postgres_program


class Proxy(Passing):
    """Passes bytes on to a server, and swallows the server's when it is told to."""

    def __init__(self, server):
        self.swallows = lambda: False
        self.swallowed = threading.Event()
        super().__init__(server)

    def swallow(self, when):
        """Swallows what the server says from the moment at which something is true."""
        self.swallows = when
        self.swallowed.clear()

    def pass_on(self):
        self.swallows = lambda: False

    def connected(self, client, upstream):
        threading.Thread(target=self._up, args=(client, upstream), daemon=True).start()
        threading.Thread(target=self._down, args=(upstream, client), daemon=True).start()

    def _up(self, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)

    def _down(self, source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                if not self.swallowed.is_set() and self.swallows():
                    self.swallowed.set()
                if not self.swallowed.is_set():
                    target.sendall(data)


@pytest.fixture
def proxy(server):
    proxy = Proxy(server)
    yield proxy
    proxy.close()


def count(server, table):
    return int(subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-Atc", f"SELECT count(*) FROM {table}"],
        capture_output=True, text=True, check=True).stdout)


def files(person):
    return sorted(path.name for path in person.file.parent.glob(f"{person.file.name}*"))


def test_registering_is_taken_up_again_wherever_it_was_interrupted(people, server):
    for step in itertools.count(1):
        carol = people.unregistered(f"carol{step}")
        process = carol.start("register", *carol.where)
        try:
            process.wait(timeout=0.03 * step)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT if step % 2 else signal.SIGKILL)
        process.communicate(timeout=60)
        if process.returncode == 0:
            break
        if "carol" in carol.start("status").communicate()[1]:
            assert "martlet register" in carol.run("status", code=66)
            carol.register()
        else:
            carol.account = carol.json("status")[0]["account"]
        assert carol.json("status")[0]["account"] == carol.account
        carol.run("send", "self", "here")
    assert step > 1


def interrupt(process, proxy):
    """Kills a program whose answer from the server was swallowed."""
    assert proxy.swallowed.wait(60)
    process.kill()
    process.communicate()
    proxy.swallowed.clear()
    proxy.pass_on()


def test_an_answer_that_was_lost_does_not_cost_an_account(people, server, proxy):
    dave = people.unregistered("dave")
    where = ["--server", f"localhost:{proxy.port}", "--trust", server.certificate]
    before = count(server, "accounts")
    proxy.swallow(when=lambda: count(server, "accounts") > before)
    interrupt(dave.start("register", *where), proxy)
    assert count(server, "accounts") == before + 1
    assert "no account in" in dave.run("status", code=66)
    account = dave.json("register", *where)[0]["account"]
    assert count(server, "accounts") == before + 1
    assert dave.json("status")[0]["account"] == account
    assert "already" in dave.run("register", *where, code=73)


def test_an_invitation_survives_a_lost_answer(people, start_server, built):
    server = start_server("--admission", "invite")
    proxy = Proxy(server)
    invite = subprocess.run(
        [built("martletd"), "invite", "--data-directory", server.folder], capture_output=True,
        text=True, check=True).stdout.split()[0]
    eve = people.unregistered("eve")
    where = ["--server", f"localhost:{proxy.port}", "--trust", server.certificate]
    assert "ask whoever runs the server" in eve.run("register", *where, code=77)
    assert files(eve) == []
    proxy.swallow(when=lambda: True)
    interrupt(eve.start("register", *where, "--invite", invite), proxy)
    proxy.swallow(when=lambda: count(server, "accounts") == 1)
    interrupt(eve.start("register", *where, "--invite", invite), proxy)
    eve.run("register", *where, "--invite", invite)
    assert count(server, "accounts") == 1
    eve.run("send", "self", "here")
    proxy.close()


def test_another_invitation_may_be_given_after_an_interruption(people, start_server, built):
    server = start_server("--admission", "invite")
    proxy = Proxy(server)
    where = ["--server", f"localhost:{proxy.port}", "--trust", server.certificate]
    frank = people.unregistered("frank")
    proxy.swallow(when=lambda: True)
    interrupt(frank.start("register", *where, "--invite", "wrong"), proxy)
    invite = subprocess.run(
        [built("martletd"), "invite", "--data-directory", server.folder], capture_output=True,
        text=True, check=True).stdout.split()[0]
    frank.run("register", *where, "--invite", invite)
    frank.run("send", "self", "here")
    proxy.close()


def test_linking_is_taken_up_again_wherever_it_was_interrupted(people, server, proxy):
    (alice,) = people("alice")
    phone = people.unregistered("phone")
    where = ["--server", f"localhost:{proxy.port}", "--trust", server.certificate]
    # While it waits for the approval.
    for stop in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        process = phone.start("link", *where)
        assert process.stdout.readline().startswith("martlet-link:")
        process.send_signal(stop)
        process.communicate()
        assert "no account in" in phone.run("status", code=66)
    # After the approval, before the server's answer to the linking.
    devices = count(server, "devices")
    process = phone.start("link", *where)
    code = process.stdout.readline().strip()
    proxy.swallow(when=lambda: count(server, "devices") > devices)
    alice.run("approve", code)
    interrupt(process, proxy)
    assert "no account in" in phone.run("status", code=66)
    assert phone.json("link", *where) == [{"account": alice.account, "device": 2}]
    assert len(alice.json("devices")) == 2
    alice.run("send", "self", "to the phone")
    assert phone.texts() == ["to the phone"]


def test_what_fails_leaves_nothing_behind(people, server, tmp_path):
    grace = people.unregistered("grace")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (tmp_path / "no.pem").write_text("no certificate")
    for arguments, code in [
            (["--server", f"localhost:{port}", "--wait", "0"], 69),
            (["--server", f"localhost:{port}", "--wait", "1"], 69),
            (["--server", server.address], 69),
            (["--server", server.address, "--trust", tmp_path / "no.pem"], 65),
            (["--server", server.address, "--trust", tmp_path / "none", "--wait", "0"], 65),
            (["--server", server.address, "--plaintext"], 69),
            (["--server", "nowhere.invalid"], 69), ([], 64),
            (["--server", "https://user@host"], 64)]:
        for command in ("register", "link"):
            grace.run(command, *arguments, code=code)
            assert files(grace) == [], (command, arguments)


def test_the_server_may_come_up_later(people, start_server):
    server = start_server("--admission", "open")
    certificate = server.certificate.read_bytes()
    server.kill()
    server.certificate.rename(server.folder / "kept.pem")
    heidi = people.unregistered("heidi")
    heidi.environment.update(
        MARTLET_SERVER=server.address, MARTLET_TRUST=str(server.folder / "trusted.pem"))
    process = heidi.start("register", "--wait", "60")
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=1)
    (server.folder / "trusted.pem").write_bytes(certificate)
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(timeout=1)
    (server.folder / "kept.pem").rename(server.certificate)
    server.start()
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 0, errors
    assert output.startswith("account ")
    heidi.run("send", "self", "here")


def test_what_is_trusted_is_kept_with_the_account(people, server, tmp_path):
    (alice,) = people("alice")
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy(server.certificate, folder / "rel.pem")
    ivan = people.unregistered("ivan")
    ivan.run("register", "--server", f"https://{server.address}/", "--trust", "rel.pem", cwd=folder)
    shutil.rmtree(folder)
    ivan.run("history", "self", cwd="/")
    ivan.run("send", alice.account, "hello", cwd="/")
    assert alice.texts() == ["hello"]
    assert ivan.json("server", "show")[0] == {
        "server": server.address, "isPlaintext": False, "hasOwnCertificates": True}


def test_the_server_of_an_account_may_move(people, server, start_server, proxy, tmp_path):
    (alice,) = people("alice")
    moved = f"localhost:{proxy.port}"
    alice.run("server", "set", moved)
    assert alice.json("status")[0]["server"] == moved
    other = start_server("--admission", "open")
    # Another server does not know the account, and has another certificate.
    assert "certificate was refused" in alice.run("server", "set", other.address, code=69)
    alice.run("server", "set", other.address, "--trust", other.certificate, code=77)
    alice.run("server", "set", server.address, "--trust-system", code=69)
    alice.run("server", "set", server.address, "--trust", tmp_path / "none", code=65)
    assert alice.json("status")[0]["server"] == moved
    alice.run("server", "set", server.address, "--trust", server.certificate)
    alice.run("server", "set", "nowhere.invalid", "--no-check")
    assert alice.json("server", "show")[0]["server"] == "nowhere.invalid:4433"
    alice.run("history", "self")
    alice.run("server", "set", server.address)
    alice.run("status")


def test_home_and_xdg_say_where_accounts_are(people, tmp_path):
    judy = people.unregistered("judy")
    del judy.environment["MARTLET_ACCOUNT"]
    judy.environment["HOME"] = str(tmp_path / "home")
    home = f"{tmp_path}/home/.local/share/martlet/default.martlet"
    for data, expected in [
            (None, home), ("", home), ("relative/data", home),
            (f"{tmp_path}/data", f"{tmp_path}/data/martlet/default.martlet")]:
        judy.environment.pop("XDG_DATA_HOME", None)
        if data is not None:
            judy.environment["XDG_DATA_HOME"] = data
        assert f"there is no account in {expected}\n" in judy.run("status", code=66)
    judy.environment["MARTLET_ACCOUNT"] = ""
    del judy.environment["XDG_DATA_HOME"]
    judy.register()
    assert pathlib.Path(home).exists()

"""The example of a back end, run beside a server and a person at the command line."""

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest
from processes import CHECKOUT

from backend import HostServer
from person import Person

PROGRAM = CHECKOUT / "examples" / "host-application" / "host_application.py"
ISSUER = "https://application.example"


@pytest.fixture
def application(api, start_server, tmp_path):
    """The example, with a server that trusts its tokens."""
    subprocess.run([sys.executable, PROGRAM, "keys", "--keys", tmp_path], check=True)
    tmp_path.chmod(0o755)
    host = HostServer(
        api, start_server, tmp_path, "--admission", "token",
        "--set", f"host-token-keys={tmp_path / 'keys.json'}",
        "--set", f"host-token-issuer={ISSUER}")
    certificate = host.add("application", ISSUER)
    host.reload()
    (tmp_path / "back-end.pem").write_bytes(certificate.pem)
    (tmp_path / "back-end-key.pem").write_bytes(certificate.key_pem)
    process = subprocess.Popen(
        [sys.executable, PROGRAM, "serve", "--keys", tmp_path, "--issuer", ISSUER,
         "--server", f"localhost:{host.port}", "--trust", host.server.certificate,
         "--certificate", tmp_path / "back-end.pem", "--key", tmp_path / "back-end-key.pem"],
        stdout=subprocess.PIPE, text=True)
    port = int(process.stdout.readline().split()[-1])

    def ask(path, headers=(), **body):
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}{path}", headers=dict(headers),
            data=json.dumps(body).encode() if body else None)
        with urllib.request.urlopen(request, timeout=30) as reply:
            return json.load(reply)

    ask.host = host
    yield ask
    process.terminate()
    process.wait()
    process.stdout.close()


def test_an_application_lets_its_users_message_and_removes_one(application, built, tmp_path):
    alice, bob = (
        Person(built, application.host.server, tmp_path, name) for name in ("alice", "bob"))
    alice.register("--host-token", application("/sign-in", user="alice"))
    bob.register("--invite", application("/invite", user="bob"))
    alice.run("send", bob.account, "hello")
    assert bob.texts() == ["hello"]

    assert application("/suspend", user="bob") == "suspended"
    deadline = time.monotonic() + 20
    while bob.start("receive").wait(timeout=60) == 0:
        assert time.monotonic() < deadline
    assert application("/resume", user="bob") == "resumed"
    rows = [json.loads(line) for line in application("/export?user=bob")]
    assert bob.account in json.dumps(rows) and "hello" not in json.dumps(rows)

    assert application("/remove", user="bob") == "purged"
    again = Person(built, application.host.server, tmp_path, "again")
    refused = again.run(
        "register", *again.where, "--host-token", application("/sign-in", user="bob"), code=77)
    assert "the application's token is not valid" in refused
    again.register("--invite", application("/invite", user="bob"))

    expected = [
        ("account.registered", "alice"), ("device.linked", "alice"),
        ("account.registered", "bob"), ("device.linked", "bob"), ("account.suspended", "bob"),
        ("account.resumed", "bob"), ("account.deleted", "bob"), ("account.registered", "bob"),
        ("device.linked", "bob")]
    while True:
        told = [(event["type"], event["user"]) for event in application("/events")]
        if told == expected:
            break
        assert time.monotonic() < deadline + 30, told
        time.sleep(0.1)


def test_an_application_recognises_its_users_by_the_messengers_token(api, application):
    from device import Connection, Device

    connection = Connection(api, application.host.server)
    device = Device.register(connection, host_token=application("/sign-in", user="carol"))
    headers = {"Authorization": f"Bearer {device.token}"}
    assert application("/me", headers) == "carol"
    for wrong in ({}, {"Authorization": "Bearer nonsense"}):
        with pytest.raises(urllib.error.HTTPError) as refused:
            application("/me", wrong)
        assert refused.value.code == 401
    connection.close()

"""Keys of the host application at a URL: fetched once, anew when one is missing, kept when it fails."""

import json
import os
import threading
import time

import grpc
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ed25519

from backend import Authority
from device import Connection, Device, kem_public_key, raw, reason
from receiver import Receiver

ISSUER, SLOW = "https://host.example", "https://slow.example"


class Issuer:
    """An application whose keys are at a URL."""

    def __init__(self, receiver, path):
        self.receiver, self.path = receiver, path
        self.keys = {}
        self.add("first")
        receiver.answers[path] = self.answer

    def add(self, name):
        self.keys[name] = ed25519.Ed25519PrivateKey.generate()

    def answer(self, handler):
        keys = [
            json.loads(jwt.algorithms.OKPAlgorithm.to_jwk(key.public_key())) | {
                "kid": name, "use": "sig"} for name, key in self.keys.items()]
        # Longer than what is read of other services.
        handler.reply(200, [("Content-Type", "application/json")], json.dumps(
            {"keys": keys, "padding": "x" * 10_000}).encode())

    @property
    def asked(self):
        return len(self.receiver.got(self.path))

    def token(self, kid="first", key=None, issuer=ISSUER):
        now = int(time.time())
        return jwt.encode(
            {"iss": issuer, "sub": os.urandom(8).hex(), "aud": "messages.example", "iat": now,
             "exp": now + 300}, key or self.keys[kid], algorithm="EdDSA", headers={"kid": kid})


@pytest.fixture
def stage(api, start_server, tmp_path):
    tmp_path.chmod(0o755)
    authority = Authority("public")
    (tmp_path / "public.pem").write_bytes(authority.pem)
    receiver = Receiver(authority, tmp_path)
    issuer, slow = Issuer(receiver, "/keys"), Issuer(receiver, "/slow")
    server = start_server(
        "--admission", "token", "--set", f"host-token-issuer={ISSUER},{SLOW}",
        "--set", f"host-token-keys={receiver.url('/keys')},{receiver.url('/slow')}",
        "--set", "host-token-audience=messages.example",
        "--set", f"egress-ports={receiver.port}", "--set", f"egress-networks={receiver.address}",
        "--set", f"egress-authorities={tmp_path / 'public.pem'}")
    connection = Connection(api, server)
    yield connection, issuer, slow
    connection.close()
    receiver.close()


def refused_reason(connection, token):
    """Why a registration was refused; None if it was not."""
    device = Device(connection, ed25519.Ed25519PrivateKey.generate())
    reply = device.keys.RegisterAccount(connection.api.keys.RegisterAccountRequest(
        request_id=os.urandom(16), identity_key=raw(device.identity.public_key()),
        device=device.new_device(), host_token=token), timeout=30)
    return reply.refused.reason if reply.HasField("refused") else None


def test_keys_are_fetched_once_and_again_when_a_token_names_another(stage):
    connection, issuer, _ = stage
    kem_public_key()
    threads = [
        threading.Thread(target=Device.register, args=(connection,), kwargs={
            "host_token": issuer.token()}) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert issuer.asked == 1
    # What nobody has signed is refused, and does not make the server ask each time.
    stranger = ed25519.Ed25519PrivateKey.generate()
    for number in range(10):
        assert refused_reason(connection, issuer.token(f"invented-{number}", stranger))
    assert issuer.asked <= 2
    issuer.add("second")
    deadline = time.monotonic() + 30
    while refused_reason(connection, issuer.token("second")) is not None:
        assert time.monotonic() < deadline
        time.sleep(1)
    assert issuer.asked <= 4
    # The key that was taken away counts no longer once the set was fetched without it.
    assert refused_reason(connection, issuer.token("first")) is None


def test_keys_count_on_while_the_url_fails_and_a_slow_one_holds_up_nobody_else(stage, api):
    connection, issuer, slow = stage
    Device.register(connection, host_token=issuer.token())
    issuer.receiver.answers["/keys"] = lambda handler: handler.reply(500)
    assert refused_reason(connection, issuer.token("new", slow.keys["first"])) is not None
    Device.register(connection, host_token=issuer.token())

    release = threading.Event()

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        try:
            while not release.wait(0.05):
                handler.wfile.write(b"x" * 1000)
        except OSError:
            pass

    def silent(handler):
        release.wait(30)

    try:
        for answer in (endless, silent):
            issuer.receiver.answers["/slow"] = answer
            waiting = threading.Thread(target=attempt, args=(connection, slow))
            waiting.start()
            time.sleep(0.5)
            start = time.monotonic()
            Device.register(connection, host_token=issuer.token())
            assert time.monotonic() - start < 5
            waiting.join(timeout=60)
            assert not waiting.is_alive()
    finally:
        release.set()
    # Without keys nobody is let in, and the client is told to come again.
    with pytest.raises(grpc.RpcError) as refused:
        refused_reason(connection, slow.token(issuer=SLOW))
    assert reason(api, refused.value) == "OVERLOADED"


def attempt(connection, slow):
    with pytest.raises(grpc.RpcError):
        refused_reason(connection, slow.token(issuer=SLOW))

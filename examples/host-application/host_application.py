"""The back end of an application that has users of its own, and lets them message with Martlet.

It signs its users in with tokens of its own, recognises them by the messenger's tokens, suspends and
removes them, and follows what happens. Its own API is plain HTTP with JSON, for one machine:

    POST /sign-in {"user": "alice"}      a token with which alice's client registers
    POST /invite  {"user": "alice"}      a code with which it does, on any server
    GET  /me      Authorization: Bearer  whose the messenger's access token is
    POST /suspend, /resume, /remove {"user": "alice"}
    GET  /export?user=alice              every row that the server holds, as JSON lines
    GET  /events                         what has happened, as heard so far

Run `host_application.py --keys FOLDER keys` first: it makes the key that signs tokens, and keys.json,
which the server is given as host-token-keys. Needs grpcio, grpcio-tools, PyJWT and cryptography.
"""

import argparse
import http.server
import importlib
import json
import pathlib
import sys
import tempfile
import threading
import time
import urllib.parse

import grpc
import jwt
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519
from grpc_tools import protoc

PROTOS = pathlib.Path(__file__).resolve().parents[2] / "Protos"


def contract():
    """The classes that grpcio's generator makes of the schema."""
    folder = tempfile.mkdtemp()
    standard = pathlib.Path(protoc.__file__).parent / "_proto"
    names = ["martlet/options.proto", "martlet/v1/common.proto", "martlet/v1/internal.proto"]
    arguments = ["protoc", f"-I{PROTOS}", f"-I{standard}", f"--python_out={folder}",
                 f"--grpc_python_out={folder}"]
    assert protoc.main(arguments + names) == 0
    sys.path.insert(0, folder)
    return (importlib.import_module("martlet.v1.internal_pb2"),
            importlib.import_module("martlet.v1.internal_pb2_grpc"))


def make_keys(folder):
    """Makes the key that signs tokens, and the set of public keys that the server reads."""
    key = ed25519.Ed25519PrivateKey.generate()
    (folder / "signing-key.pem").write_bytes(key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption()))
    public = json.loads(jwt.algorithms.OKPAlgorithm.to_jwk(key.public_key()))
    (folder / "keys.json").write_text(json.dumps({"keys": [public | {"kid": "1", "use": "sig"}]}))


class Application:
    """What the back end does with Martlet."""

    def __init__(self, options):
        self.api, stubs = contract()
        self.issuer, self.audience = options.issuer, options.audience
        self.signing_key = (options.keys / "signing-key.pem").read_bytes()
        credentials = grpc.ssl_channel_credentials(
            options.trust.read_bytes(), options.key.read_bytes(), options.certificate.read_bytes())
        self.martlet = stubs.InternalStub(grpc.secure_channel(options.server, credentials))
        self.events = []
        threading.Thread(target=self.follow, daemon=True).start()

    def account(self, user):
        return self.api.AccountReference(external_id=user)

    def sign_in(self, user):
        """A token for a user whom the application has recognised, whatever way it does that."""
        now = int(time.time())
        return jwt.encode(
            {"iss": self.issuer, "aud": self.audience, "sub": user, "iat": now, "exp": now + 300},
            self.signing_key, algorithm="EdDSA", headers={"kid": "1"})

    def invite(self, user):
        reply = self.martlet.ProvisionAccount(self.api.ProvisionAccountRequest(external_id=user))
        return reply.provisioned.registration_token or None

    def recognise(self, token):
        """The user whom an access token of the messenger stands for."""
        reply = self.martlet.VerifyToken(self.api.VerifyTokenRequest(access_token=token))
        return reply.valid.external_id or None

    def suspend(self, user):
        request = self.api.SuspendAccountRequest(account=self.account(user))
        return self.martlet.SuspendAccount(request).WhichOneof("outcome")

    def resume(self, user):
        request = self.api.ResumeAccountRequest(account=self.account(user))
        return self.martlet.ResumeAccount(request).WhichOneof("outcome")

    def remove(self, user):
        request = self.api.PurgeAccountRequest(account=self.account(user))
        return self.martlet.PurgeAccount(request).WhichOneof("outcome")

    def export(self, user):
        request = self.api.ExportAccountRequest(account=self.account(user))
        return "".join(part.lines for part in self.martlet.ExportAccount(request))

    def follow(self):
        """Follows the events for as long as the application runs, through breaks of any kind."""
        while True:
            try:
                self.follow_once()
            except grpc.RpcError:
                time.sleep(1)

    def follow_once(self):
        request = self.api.StreamEventsRequest
        handled = []
        more = threading.Condition()

        def requests():
            yield request(start=request.Start(consumer="host-application"))
            while True:
                with more:
                    more.wait_for(lambda: handled)
                    cursor = handled.pop()
                yield request(acknowledgement=request.Acknowledgement(cursor=cursor))

        for batch in self.martlet.StreamEvents(requests()):
            for event in batch.events:
                self.handle(event)
            with more:
                handled[:] = [batch.cursor]
                more.notify()

    def handle(self, event):
        """Does what the application does when it hears of something; a repeat changes nothing."""
        name = self.api.EventKind.Name(event.kind).removeprefix("EVENT_KIND_").lower()
        told = {"id": event.cursor.hex(), "type": name.replace("_", ".", 1),
                "user": event.external_id}
        if told not in self.events:
            self.events.append(told)


class Handler(http.server.BaseHTTPRequestHandler):
    """The application's own API."""

    application = None

    def do_POST(self):
        action = {"/sign-in": "sign_in"}.get(self.path, self.path.removeprefix("/"))
        if action not in ("sign_in", "invite", "suspend", "resume", "remove"):
            return self.answer(404, None)
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        self.answer(200, getattr(self.application, action)(str(body["user"])))

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if url.path == "/me":
            token = self.headers.get("Authorization", "").removeprefix("Bearer ")
            user = self.application.recognise(token) if token else None
            self.answer(200 if user else 401, user)
        elif url.path == "/export":
            user = urllib.parse.parse_qs(url.query)["user"][0]
            self.answer(200, self.application.export(user).splitlines())
        elif url.path == "/events":
            self.answer(200, list(self.application.events))
        else:
            self.answer(404, None)

    def answer(self, code, value):
        data = json.dumps(value).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        """Says nothing: what is asked for names users."""


def main():
    parser = argparse.ArgumentParser(description="An application with users of its own.")
    parser.add_argument("command", choices=["keys", "serve"])
    parser.add_argument("--keys", type=pathlib.Path, required=True, help="folder of its key")
    parser.add_argument("--server", help="Martlet's listener for back ends, HOST:PORT")
    for name in ("trust", "certificate", "key"):
        parser.add_argument(f"--{name}", type=pathlib.Path, help="a PEM file")
    parser.add_argument("--issuer", help="the application, as its tokens have it")
    parser.add_argument("--audience", default="martlet", help="Martlet, as its tokens have it")
    parser.add_argument("--port", type=int, default=0, help="where it listens on this machine")
    options = parser.parse_args()
    if options.command == "keys":
        return make_keys(options.keys)
    Handler.application = Application(options)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    print(f"listening on {server.server_port}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()

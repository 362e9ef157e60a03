"""Devices woken by Apple's and Google's push services, played over HTTP/2, judged by PyJWT."""

import base64
import itertools
import json
import subprocess
import time
import urllib.parse

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding, NoEncryption, PrivateFormat)
from processes import postgres_program

from backend import Authority
from calling import Caller, accept
from device import Connection, Device
from http2_receiver import Http2Receiver

numbers = itertools.count(1)


def pem_of(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


class Services:
    """Both push services, and Google's issuer of tokens, on one port."""

    def __init__(self, folder, authority):
        self.apple_key = ec.generate_private_key(ec.SECP256R1())
        self.google_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.tokens = []
        self.answers = {}
        self.receiver = Http2Receiver(authority, folder, self.answer)
        (folder / "apple.p8").write_text(pem_of(self.apple_key))
        (folder / "google.json").write_text(json.dumps({
            "type": "service_account", "project_id": "example-project",
            "client_email": "push@example-project.iam.gserviceaccount.com",
            "private_key": pem_of(self.google_key),
            "token_uri": f"{self.receiver.url}/token"}))
        for file in ("apple.p8", "google.json"):
            (folder / file).chmod(0o644)
        self.settings = [
            "--set", f"apns-key-file={folder / 'apple.p8'}", "--set", "apns-key-id=KEY1234567",
            "--set", "apns-team-id=TEAM123456", "--set", "apns-topic=com.example.chat",
            "--set", f"apns-url={self.receiver.url}",
            "--set", f"fcm-credentials-file={folder / 'google.json'}",
            "--set", f"fcm-url={self.receiver.url}"]

    def answer(self, request):
        if request.path == "/token":
            return self.grant(request)
        answer = self.answers.get(request.path) or self.answers.get(
            json.loads(request.body).get("message", {}).get("token"))
        if answer:
            return answer.pop(0) if len(answer) > 1 else answer[0]
        return 200, [], b"{}"

    def grant(self, request):
        """RFC 7523, as Google has it."""
        form = urllib.parse.parse_qs(request.body.decode())
        assert form["grant_type"] == ["urn:ietf:params:oauth:grant-type:jwt-bearer"]
        claims = jwt.decode(
            form["assertion"][0], self.google_key.public_key(), algorithms=["RS256"],
            audience=f"{self.receiver.url}/token", options={"require": ["iat", "exp", "iss"]})
        assert claims["scope"] == "https://www.googleapis.com/auth/firebase.messaging"
        assert claims["exp"] - claims["iat"] == 3600
        self.tokens.append(f"token-{len(self.tokens)}")
        return 200, [("content-type", "application/json")], json.dumps(
            {"access_token": self.tokens[-1], "expires_in": 3599, "token_type": "Bearer"}).encode()

    def sent(self, key, count=1):
        """What came for a device, once that is enough."""
        def chosen():
            return [
                request for request in self.receiver.requests
                if key in request.path or key.encode() in request.body]
        with self.receiver.changed:
            assert self.receiver.changed.wait_for(lambda: len(chosen()) >= count, 30), len(chosen())
            return chosen()


@pytest.fixture(scope="module")
def push(api, start_server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("services")
    folder.chmod(0o755)
    authority = Authority("public")
    (folder / "public.pem").write_bytes(authority.pem)
    services = Services(folder, authority)
    server = start_server(
        "--admission", "open", "--set", "first-contact=accepted", "--set", "send-burst=0",
        "--set", f"egress-ports={services.receiver.port}",
        "--set", f"egress-networks={services.receiver.address}",
        "--set", f"egress-authorities={folder / 'public.pem'}", *services.settings)
    services.server = server
    services.connection = Connection(api, server)
    services.push = api.push_stubs.PushStub(services.connection.channel)
    yield services
    services.connection.close()
    services.receiver.close()


class Woken:
    def __init__(self, push, api, **endpoint):
        self.push, self.api = push, api
        self.device = Device.register(push.connection)
        self.sender = Device.register(push.connection)
        reply = push.push.SetEndpoint(
            api.push.SetEndpointRequest(**endpoint), metadata=self.device.metadata)
        assert reply.HasField("set"), reply

    def send(self, urgent=True):
        self.sender.send([self.device], b"sealed", urgent=urgent)

    def test(self):
        return self.push.push.TestEndpoint(
            self.api.push.TestEndpointRequest(), metadata=self.device.metadata)


def token():
    return f"{next(numbers):064x}"


def payload(text):
    data = base64.b64decode(text)
    assert len(data) == 16 and data[0] == 1
    return {1: "message", 2: "call"}[data[1]]


def test_both_are_offered(push, api):
    device = Device.register(push.connection)
    key = push.push.GetPushKey(api.push.GetPushKeyRequest(), metadata=device.metadata)
    assert key.offers_apns and key.offers_fcm


def test_apple_wakes_for_messages_and_calls(push, api):
    name, voip = token(), token()
    woken = Woken(push, api, apns={"token": name, "voip_token": voip})
    woken.send()
    request, = push.sent(name)
    assert request.path == f"/3/device/{name}" and request.headers[":method"] == "POST"
    scheme, text = request.headers["authorization"].split(" ")
    assert scheme == "bearer" and jwt.get_unverified_header(text) == {
        "alg": "ES256", "kid": "KEY1234567", "typ": "JWT"}
    claims = jwt.decode(text, push.apple_key.public_key(), algorithms=["ES256"])
    assert claims["iss"] == "TEAM123456" and abs(claims["iat"] - time.time()) < 60
    assert request.headers["apns-topic"] == "com.example.chat"
    assert request.headers["apns-push-type"] == "alert"
    assert request.headers["apns-priority"] == "10"
    assert int(request.headers["apns-expiration"]) > time.time() + 27 * 86_400
    body = json.loads(request.body)
    assert body["aps"] == {"alert": {"loc-key": "martlet.message"}, "mutable-content": 1}
    assert payload(body["m"]) == "message"
    # Calls go to the token for them.
    accept(woken.device, woken.sender)
    Caller(woken.sender).ring([woken.device])
    call, = push.sent(voip)
    assert call.headers["apns-topic"] == "com.example.chat.voip"
    assert call.headers["apns-push-type"] == "voip"
    assert time.time() < int(call.headers["apns-expiration"]) <= time.time() + 121
    assert payload(json.loads(call.body)["m"]) == "call"
    # What is not urgent wakes without a sound; the same token is used again.
    quiet = token()
    Woken(push, api, apns={"token": quiet}).send(urgent=False)
    request, = push.sent(quiet)
    assert request.headers["apns-push-type"] == "background"
    assert request.headers["apns-priority"] == "5"
    assert json.loads(request.body)["aps"] == {"content-available": 1}
    assert request.headers["authorization"].endswith(text)


@pytest.mark.parametrize("status, reason", [
    (410, "Unregistered"), (400, "BadDeviceToken"), (400, "DeviceTokenNotForTopic")])
def test_apples_word_that_a_device_is_gone_removes_it(push, api, status, reason):
    name = token()
    push.answers[f"/3/device/{name}"] = [(status, [], json.dumps({"reason": reason}).encode())]
    woken = Woken(push, api, apns={"token": name})
    assert woken.test().WhichOneof("outcome") == "not_found"
    assert woken.test().WhichOneof("outcome") == "not_found", "and it was asked once"
    assert len(push.sent(name)) == 1


def test_apple_is_shown_another_token_when_it_has_expired_and_asked_again_later(push, api):
    name = token()
    expired = 403, [], b'{"reason":"ExpiredProviderToken"}'
    many = 429, [], b'{"reason":"TooManyRequests"}'
    push.answers[f"/3/device/{name}"] = [expired, many, (200, [], b"")]
    Woken(push, api, apns={"token": name}).send()
    first, second, third = push.sent(name, 3)
    signed = {request.headers["authorization"] for request in (first, second, third)}
    assert len(signed) == 2 and second.headers["authorization"] == third.headers["authorization"]
    # One device's limit holds up no other.
    other = token()
    Woken(push, api, apns={"token": other}).send()
    push.sent(other)


def test_google_wakes_with_a_token_that_all_share(push, api):
    names = [f"registration-{next(numbers)}-x" for _ in range(5)]
    devices = [Woken(push, api, fcm={"token": name}) for name in names]
    for device in devices:
        device.send()
    for name in names:
        request, = push.sent(name)
        assert request.path == "/v1/projects/example-project/messages:send"
        message = json.loads(request.body)["message"]
        assert message["token"] == name and payload(message["data"]["m"]) == "message"
        assert message["android"] == {
            "priority": "HIGH", "ttl": f"{28 * 86_400}s", "collapse_key": "message"}
        assert request.headers["authorization"] == f"Bearer {push.tokens[-1]}"
    assert len(push.tokens) == 1
    accept(devices[0].device, devices[0].sender)
    Caller(devices[0].sender).ring([devices[0].device])
    message = json.loads(push.sent(names[0], 2)[1].body)["message"]
    assert payload(message["data"]["m"]) == "call" and message["android"]["collapse_key"] == "call"
    assert 1 <= int(message["android"]["ttl"].removesuffix("s")) <= 120
    # A token that no longer counts is replaced.
    name = f"registration-{next(numbers)}-x"
    push.answers[name] = [(401, [], b"{}"), (200, [], b"{}")]
    Woken(push, api, fcm={"token": name}).send()
    push.sent(name, 2)
    assert len(push.tokens) == 2


def test_googles_word_that_a_device_is_gone_removes_it(push, api):
    name = f"registration-{next(numbers)}-x"
    push.answers[name] = [(404, [], b'{"error":{"status":"NOT_FOUND"}}')]
    woken = Woken(push, api, fcm={"token": name})
    assert woken.test().WhichOneof("outcome") == "not_found"
    where = f"account_id = '\\x{woken.device.account.hex()}'"
    assert subprocess.run(
        [postgres_program("psql"), "-h", push.server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAtc", f"SELECT count(*) FROM push_endpoints WHERE {where}"],
        check=True, capture_output=True, text=True).stdout.strip() == "0"


def test_many_devices_share_few_connections(push, api):
    names = [token() for _ in range(40)]
    for woken in [Woken(push, api, apns={"token": name}) for name in names]:
        woken.send()
    for name in names:
        push.sent(name)
    assert push.receiver.connections <= 8

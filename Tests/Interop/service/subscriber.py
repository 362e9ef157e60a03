"""A subscription of Web Push: reads what it is sent with http-ece, and checks VAPID by py-vapid."""

import base64
import itertools
import json
import os
import time

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02

numbers = itertools.count()


def unpadded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def text_of(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


class Subscriber:
    def __init__(self, receiver, key=None):
        self.receiver = receiver
        self.path = f"/push/{next(numbers)}"
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.public_key = self.key.public_key().public_bytes(
            Encoding.X962, PublicFormat.UncompressedPoint)
        self.secret = os.urandom(16)
        self.server_key = key

    @property
    def url(self):
        return self.receiver.url(self.path)

    def answer(self, code, headers=()):
        """Has everything that comes from now on answered so."""
        self.receiver.answers[self.path] = lambda handler: handler.reply(code, headers)

    @property
    def count(self):
        return len(self.receiver.got(self.path))

    def wait(self, count=1, timeout=60):
        posts = self.receiver.wait(self.path, lambda posts: len(posts) >= count, timeout)
        return [self.open(*post) for post in posts]

    def none_comes(self, seconds, count=0):
        time.sleep(seconds)
        assert self.count == count

    def open(self, headers, body):
        """What a message says, once everything about it is checked."""
        headers = {name.lower(): value for name, value in headers.items()}
        assert headers["content-encoding"] == "aes128gcm"
        scheme, parameters = headers["authorization"].split(" ")
        assert scheme == "vapid" and Vapid02.verify(headers["authorization"])
        parts = dict(part.split("=", 1) for part in parameters.split(","))
        assert unpadded(parts["k"]) == self.server_key
        claims = json.loads(unpadded(parts["t"].split(".")[1]))
        assert claims["aud"] == f"https://{self.receiver.address}:{self.receiver.port}"
        assert time.time() < claims["exp"] <= time.time() + 24 * 3600
        assert claims["sub"] == "mailto:operator@example.org"
        plain = http_ece.decrypt(
            body, private_key=self.key, auth_secret=self.secret, version="aes128gcm")
        assert len(body) == 86 + 128 + 16 and len(plain) == 16 and plain[0] == 1
        return {
            "kind": {1: "message", 2: "call"}[plain[1]], "nonce": plain[2:],
            "ttl": int(headers["ttl"]), "urgency": headers["urgency"], "topic": headers["topic"]}

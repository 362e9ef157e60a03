"""Devices woken by Web Push, as a push service of its own sees it."""

import json
import os
import subprocess
import time

import grpc
import pytest
from processes import postgres_program

from backend import Authority, HostServer, random_user
from device import Connection, Device, reason
from person import Person
from receiver import Receiver
from subscriber import Subscriber, text_of


@pytest.fixture(scope="module")
def push(api, start_server, tmp_path_factory):
    folder = tmp_path_factory.mktemp("push")
    folder.chmod(0o755)
    authority = Authority("public")
    (folder / "public.pem").write_bytes(authority.pem)
    receiver = Receiver(authority, folder)
    host = HostServer(
        api, start_server, folder, "--admission", "open",
        "--set", "first-contact=accepted", "--set", "send-burst=0",
        "--set", "push-contact=mailto:operator@example.org",
        "--set", f"egress-ports={receiver.port}",
        "--set", f"egress-networks={receiver.address}",
        "--set", f"egress-authorities={folder / 'public.pem'}")
    host.receiver = receiver
    host.issuer = "https://push.example"
    host.back_end = host.connect(host.add("push", host.issuer))
    host.reload()
    host.connection = Connection(api, host.server)
    host.push = api.push_stubs.PushStub(host.connection.channel)
    yield host
    host.back_end.close()
    host.connection.close()
    receiver.close()


def psql(push, sql):
    return subprocess.run(
        [postgres_program("psql"), "-h", push.server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAtc", sql], check=True, capture_output=True, text=True).stdout.strip()


class Woken:
    """A device that is woken by a subscription, and somebody who writes to it."""

    def __init__(self, push, api, **admission):
        self.host, self.api = push, api
        self.device = Device.register(push.connection, **admission)
        self.sender = Device.register(push.connection)
        key = push.push.GetPushKey(api.push.GetPushKeyRequest(), metadata=self.device.metadata)
        self.key_id = key.key_id
        self.subscriber = Subscriber(push.receiver, key.public_key)
        self.set()

    def set(self, **fields):
        values = {
            "endpoint": self.subscriber.url, "p256dh": self.subscriber.public_key,
            "auth": self.subscriber.secret, "key_id": self.key_id, **fields}
        return self.host.push.SetEndpoint(self.api.push.SetEndpointRequest(
            web_push=self.api.push.SetEndpointRequest.WebPush(**values)),
            metadata=self.device.metadata)

    def send(self, urgent=True, **fields):
        return self.sender.send([self.device], b"sealed", urgent=urgent, **fields)

    def test(self, **fields):
        return self.host.push.TestEndpoint(
            self.api.push.TestEndpointRequest(**fields), metadata=self.device.metadata)

    @property
    def where(self):
        return f"account_id = '\\x{self.device.account.hex()}'"

    def job(self, columns):
        return psql(self.host, f"SELECT {columns} FROM push_jobs WHERE {self.where}")

    def time_passes(self, seconds):
        """Has everything that was noted of the device be longer ago."""
        psql(self.host, f"""
            UPDATE push_jobs SET due_at = due_at - interval '{seconds} s',
              sent_at = sent_at - interval '{seconds} s' WHERE {self.where};
            UPDATE push_endpoints SET sent_at = sent_at - interval '{seconds} s'
            WHERE {self.where}""")


@pytest.fixture
def woken(push, api):
    return Woken(push, api)


def test_a_device_without_a_stream_is_woken_once_and_told_nothing_more(woken):
    woken.send()
    first, = woken.subscriber.wait()
    assert (first["kind"], first["urgency"], first["topic"]) == ("message", "high", "message")
    assert first["ttl"] == 28 * 86_400
    for _ in range(20):
        woken.send()
    woken.subscriber.none_comes(2, count=1)
    # A minute later, what came meanwhile wakes it again; then it is left alone for longer.
    woken.time_passes(60)
    second = woken.subscriber.wait(2)[1]
    assert second["nonce"] != first["nonce"]
    woken.time_passes(240)
    woken.subscriber.none_comes(1.5, count=2)
    woken.time_passes(60)
    woken.subscriber.wait(3)
    woken.time_passes(1800)
    woken.subscriber.wait(4)
    woken.time_passes(86_400)
    woken.subscriber.none_comes(1.5, count=4)
    woken.send()
    woken.subscriber.wait(5)


def test_a_device_that_has_connected_is_woken_for_the_next_message_at_once(woken):
    woken.send()
    woken.subscriber.wait()
    frames = woken.device.fetch().frames
    assert len(frames) == 1
    woken.device.acknowledge(frames[0].envelope.message_id)
    woken.send()
    woken.subscriber.wait(2)
    stream = woken.device.subscribe()
    envelope = stream.next("envelope")
    stream.acknowledge(envelope.message_id)
    stream.close()
    woken.send()
    woken.subscriber.wait(3)


def test_a_stream_that_acknowledges_spares_the_push_and_one_that_does_not_does_not(woken):
    stream = woken.device.subscribe()
    stream.next("queue_empty")
    time.sleep(1)
    woken.send()
    stream.acknowledge(stream.next("envelope").message_id)
    woken.subscriber.none_comes(7)
    start = time.monotonic()
    woken.send()
    stream.next("envelope")
    woken.subscriber.wait()
    assert time.monotonic() - start >= 4.5, "it was given its five seconds"
    stream.close()


def test_what_is_not_urgent_wakes_a_device_once_in_twenty_minutes(woken):
    woken.send(urgent=False)
    message, = woken.subscriber.wait()
    assert message["urgency"] == "normal"
    woken.send(urgent=False)
    woken.subscriber.none_comes(2, count=1)
    woken.time_passes(1200)
    woken.subscriber.wait(2)


def test_what_only_matters_now_and_what_nobody_waits_for_wakes_nobody(woken):
    woken.send(ephemeral=True)
    woken.subscriber.none_comes(2)
    # Whoever fetched and acknowledged before the push was due is left alone.
    psql(woken.host, f"UPDATE push_endpoints SET sent_at = now() WHERE {woken.where}")
    woken.send(urgent=False)
    frames = woken.device.fetch().frames
    woken.device.acknowledge(*[frame.envelope.message_id for frame in frames])
    woken.time_passes(1200)
    woken.subscriber.none_comes(2)
    assert woken.job("count(*)") == "0"


def test_a_call_wakes_at_once_for_as_long_as_it_rings(woken, api):
    woken.send()
    woken.subscriber.wait()
    request = api.calls.RingRequest if hasattr(api.calls, "RingRequest") else None
    start = woken.sender.call(woken.device) if hasattr(woken.sender, "call") else None
    assert start or request
    messages = woken.subscriber.wait(2)
    assert messages[1]["kind"] == "call" and messages[1]["topic"] == "call"
    assert 1 <= messages[1]["ttl"] <= 120


@pytest.mark.parametrize("code", [404, 410])
def test_an_endpoint_that_is_gone_is_removed_and_the_back_end_is_told(push, api, code):
    user = random_user()
    woken = Woken(push, api, invite_code=push.back_end.provision(user))
    woken.subscriber.answer(code)
    woken.send()
    woken.subscriber.wait()
    deadline = time.monotonic() + 20
    while ("PUSH_ENDPOINT_GONE", user) not in push.back_end.told():
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert psql(push, f"SELECT count(*) FROM push_endpoints WHERE {woken.where}") == "0"
    woken.send()
    woken.subscriber.none_comes(1, count=1)
    assert woken.test().WhichOneof("outcome") == "not_found"


def test_the_endpoint_that_was_tried_is_removed_not_the_one_set_meanwhile(push, api):
    woken = Woken(push, api)
    old = woken.subscriber

    def slowly(handler):
        woken.subscriber = Subscriber(push.receiver, old.server_key)
        woken.set()
        handler.reply(410)

    push.receiver.answers[old.path] = slowly
    woken.send()
    old.wait()
    woken.send()
    woken.subscriber.wait()
    assert psql(push, f"SELECT count(*) FROM push_endpoints WHERE {woken.where}") == "1"

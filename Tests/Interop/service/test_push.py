"""Devices woken by Web Push, as a push service of its own sees it."""

import signal
import threading
import time

import grpc
import pytest

from backend import Authority, random_user
from calling import Caller, accept
from counted import metrics_address, samples
from device import Device, reason
from person import Person
from receiver import Receiver
from subscriber import Subscriber, text_of, unpadded
from waking import Woken, psql, stop, waking_host


@pytest.fixture(scope="module")
def push(api, start_server, tmp_path_factory):
    host = waking_host(api, start_server, tmp_path_factory.mktemp("push"))
    yield host
    stop(host)


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


def test_what_comes_while_a_push_is_under_way_has_one_of_its_own(woken):
    """The device may have looked before it came."""
    released = threading.Event()

    def answer(handler):
        released.wait(30)
        handler.reply(201)

    subscriber = woken.subscriber
    subscriber.receiver.answers[subscriber.path] = answer
    woken.send(urgent=False)
    subscriber.wait()
    woken.send(urgent=False)
    while woken.job("due_at > now()") != "t":
        time.sleep(0.05)
    released.set()
    woken.time_passes(1200)
    subscriber.wait(2)


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


def test_a_call_wakes_at_once_for_as_long_as_it_rings(woken):
    accept(woken.device, woken.sender)
    woken.send()
    woken.subscriber.wait()
    Caller(woken.sender).ring([woken.device])
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
    old, was_set = woken.subscriber, threading.Event()

    def slowly(handler):
        woken.subscriber = Subscriber(push.receiver, old.server_key)
        woken.set()
        was_set.set()
        handler.reply(410)

    push.receiver.answers[old.path] = slowly
    woken.send()
    assert was_set.wait(60)
    woken.send()
    woken.subscriber.wait()
    assert psql(push, f"SELECT count(*) FROM push_endpoints WHERE {woken.where}") == "1"


def test_a_push_service_that_asks_for_time_is_given_it_by_every_endpoint(push, api):
    # A host of its own: what one push service asks for is not asked of the others.
    first, second = Woken(push, api), Woken(push, api)
    first.subscriber.answer(429, [("Retry-After", "3")])
    start = time.monotonic()
    first.send()
    first.subscriber.wait()
    del push.receiver.answers[first.subscriber.path]
    time.sleep(0.3)
    second.send()
    second.subscriber.none_comes(1.5)
    second.subscriber.wait()
    assert time.monotonic() - start >= 2.9
    first.subscriber.wait(2)
    assert first.job("failure_count") == "0"


@pytest.mark.parametrize("code", [500, 503, None])
def test_a_push_service_that_fails_is_asked_again_after_longer_and_longer(push, api, code):
    woken = Woken(push, api)
    times = []

    def answer(handler):
        times.append(time.monotonic())
        if len(times) > 3:
            handler.reply(201)
        elif code:
            handler.reply(code)
        else:
            handler.connection.close()

    push.receiver.answers[woken.subscriber.path] = answer
    woken.send()
    woken.subscriber.wait(4, timeout=60)
    gaps = [b - a for a, b in zip(times, times[1:])]
    assert gaps[0] >= 0.9 and gaps[1] >= 1.9 and gaps[2] >= 3.9, gaps


def test_an_endpoint_that_is_refused_five_times_in_a_row_is_given_up_until_it_is_set(push, api):
    woken = Woken(push, api)
    woken.subscriber.answer(413)
    woken.send()
    for count in range(1, 6):
        woken.subscriber.wait(count)
        deadline = time.monotonic() + 20
        while woken.job("failure_count") not in ("", str(count)):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        woken.time_passes(300)
    woken.subscriber.none_comes(2, count=5)
    woken.send()
    woken.subscriber.none_comes(1, count=5)
    where = f"SELECT refusal_count, disabled_at IS NOT NULL FROM push_endpoints WHERE {woken.where}"
    assert psql(push, where) == "5|t"
    woken.subscriber.answer(201)
    assert woken.set().HasField("set")
    woken.send()
    woken.subscriber.wait(6)


def test_a_stream_of_a_stopped_process_gets_a_push(push, built, tmp_path):
    """A peer that is stopped, as a suspended phone is, cannot say that its stream is dead."""
    alice = Person(built, push.server, tmp_path, "alice").register()
    bob = Person(built, push.server, tmp_path, "bob").register()
    key, = bob.json("push", "key")
    subscriber = Subscriber(push.receiver, unpadded(key["key"]))
    bob.run(
        "push", "set", subscriber.url, "--p256dh", text_of(subscriber.public_key), "--auth",
        text_of(subscriber.secret), "--key-id", key["id"])
    assert bob.json("push", "test") == [{"status": 204}]
    subscriber.wait()
    follower = bob.start("receive", "--follow")
    try:
        streams = f"SELECT count(node_id) FROM push_endpoints WHERE account_id = '\\x{bob.account}'"
        deadline = time.monotonic() + 60
        while psql(push, streams) != "1":
            assert time.monotonic() < deadline
            time.sleep(0.1)
        time.sleep(2)
        follower.send_signal(signal.SIGSTOP)
        start = time.monotonic()
        alice.run("send", bob.account, "are you there?")
        message = subscriber.wait(2)[1]
        assert message["kind"] == "message" and time.monotonic() - start >= 4.5
        follower.send_signal(signal.SIGCONT)
    finally:
        follower.kill()
        follower.communicate()
    subscriber.answer(500)
    bob.run("push", "test", code=1)
    bob.run("push", "remove")
    assert psql(push, streams.replace("count(node_id)", "count(*)")) == "0"


def test_a_storm_of_urgent_messages_is_one_push_a_device(push, api):
    devices = [Woken(push, api) for _ in range(5)]
    threads = []
    for woken in devices:
        senders = [Device.register(push.connection) for _ in range(2)]
        for sender in senders:
            def storm(sender=sender, woken=woken):
                requests = [
                    sender.send_request([woken.device], b"sealed", urgent=True)
                    for _ in range(1000)]
                calls = [
                    sender.messaging.Send.future(request, metadata=sender.metadata)
                    for request in requests]
                for call in calls:
                    assert call.result(timeout=60).WhichOneof("outcome") == "accepted"
            threads.append(threading.Thread(target=storm))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for woken in devices:
        woken.subscriber.wait()
    time.sleep(2)
    assert [woken.subscriber.count for woken in devices] == [1] * 5


def test_what_is_set_is_checked_and_kept_sealed(push, api):
    woken = Woken(push, api)
    for fields in [
            {"endpoint": "http://push.example/x"}, {"endpoint": "https://user@push.example/x"},
            {"endpoint": "https:///x"}, {"endpoint": "https://push.example/a b"},
            {"endpoint": "https://push.example/" + "x" * 2048}, {"p256dh": b"\x04" + bytes(64)},
            {"p256dh": b"short"}, {"auth": bytes(15)}]:
        with pytest.raises(grpc.RpcError) as refused:
            woken.set(**fields)
        assert refused.value.code() == grpc.StatusCode.INVALID_ARGUMENT, fields
        assert reason(api, refused.value) == "CONSTRAINT_VIOLATED"
    assert woken.set(key_id=999).HasField("key_unknown")
    for kind in ("apns", "fcm"):
        reply = push.push.SetEndpoint(
            api.push.SetEndpointRequest(**{kind: {"token": "0123456789abcdef"}}),
            metadata=woken.device.metadata)
        assert reply.HasField("not_offered")
    dump = psql(push, "COPY push_endpoints TO STDOUT") + psql(push, "COPY push_keys TO STDOUT")
    for secret in (woken.subscriber.path.encode(), woken.subscriber.secret,
                   woken.subscriber.public_key):
        assert secret.hex() not in dump and secret.decode("latin1") not in dump
    removed = push.push.RemoveEndpoint(
        api.push.RemoveEndpointRequest(), metadata=woken.device.metadata)
    assert removed.had_one
    woken.send()
    woken.subscriber.none_comes(1)


def test_a_test_tells_what_the_service_said_and_whether_the_device_came(push, api):
    woken = Woken(push, api)
    reply = woken.test()
    assert reply.answered.status == 204 and not reply.answered.has_connected
    push.receiver.answers[woken.subscriber.path] = lambda handler: (
        handler.reply(201), woken.device.fetch())
    assert woken.test(wait_seconds=20).answered.has_connected
    with pytest.raises(grpc.RpcError) as refused:
        woken.test()
    assert reason(api, refused.value) == "RATE_LIMITED"


def test_an_endpoint_in_a_private_network_is_never_asked(push, api):
    canary = Receiver(Authority(), push.folder, address="127.0.0.1", tls=False)
    try:
        woken = Woken(push, api)
        port = push.receiver.port
        for host in (f"127.0.0.1:{port}", f"10.0.0.1:{port}", f"[::ffff:127.0.0.1]:{port}",
                     f"169.254.169.254:{port}", f"127.0.0.1:{canary.port}"):
            assert woken.set(endpoint=f"https://{host}/x").HasField("set")
            reply = Woken.test(woken) if host.startswith("127.0.0.1:") else None
            assert reply is None or reply.failed.reason
        assert canary.posts == []
    finally:
        canary.close()


def test_what_becomes_of_pushes_is_counted(push, api):
    address = metrics_address(push.server)

    def counted():
        return {
            outcome: samples(address)[
                "martlet_pushes_total", ("kind", "webpush"), ("outcome", outcome)]
            for outcome in ("sent", "gone", "refused", "retried")}

    before = counted()
    for code, outcome in ((201, "sent"), (410, "gone"), (413, "refused"), (503, "retried")):
        woken = Woken(push, api)
        woken.subscriber.answer(code)
        woken.test()
        assert counted()[outcome] == before[outcome] + 1
    assert samples(address)["martlet_pushes_total", ("kind", "apns"), ("outcome", "sent")] == 0

"""Two servers and a real Redis between them, which is emptied, cut off, put to sleep and killed."""

import os
import queue
import signal
import statistics
import subprocess
import threading
import time

import pytest

from device import Connection, Device
from plaintext import find_in_bytes
from redis_between import Redis

# scripts/test-redis sends more of them.
MESSAGES = int(os.environ.get("REDIS_MESSAGES", 900))


@pytest.fixture
def redis(tmp_path):
    redis = Redis(tmp_path)
    try:
        redis.start()
        yield redis
    finally:
        redis.stop()


@pytest.fixture
def two(api, start_server, redis):
    """Connections to two servers on one database, with Redis between them."""
    settings = ["--admission", "open", "--set", "send-burst=0", "--set", "first-contact=accepted",
                "--set", f"redis-url={redis.url}", "--set", "log-level=trace"]
    here = start_server(*settings, "--set", "metrics-listen=127.0.0.1:0")
    there = start_server(*settings, "--database-url", here.database_url)
    connections = [Connection(api, server) for server in (here, there)]
    yield connections, (here, there)
    for connection in connections:
        connection.close()
    there.stop()
    here.stop()


def publications(redis):
    """How often has it been asked to publish?"""
    line = [line for line in redis.say("INFO", "commandstats").splitlines() if "_publish:" in line]
    return int(line[0].split("calls=")[1].split(",")[0]) if line else 0


def wait_until(condition, seconds=60):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


class Flow:
    """Messages from one device to another, each with the time until it arrived."""

    def __init__(self, sender, recipient, stream):
        self.sender, self.recipient, self.stream = sender, recipient, stream
        self.sent, self.times, self.repeated = {}, {}, 0

    def run(self, numbers, meanwhile=None):
        receiving = threading.Thread(target=self._receive, args=(set(numbers),))
        receiving.start()
        for position, number in enumerate(numbers):
            if meanwhile and position == len(numbers) // 3:
                meanwhile()
            self.sent[number] = time.monotonic()
            self.sender.send([self.recipient], b"canary %08d" % number)
        receiving.join()
        times = sorted(self.times[number] for number in numbers)
        return statistics.median(times) * 1e3, times[len(times) * 99 // 100] * 1e3

    def _receive(self, left):
        while left:
            envelope = self.stream.next("envelope", timeout=60)
            number = int(envelope.ciphertext.split()[1])
            if number in self.times:
                self.repeated += 1
                continue
            self.times[number] = time.monotonic() - self.sent[number]
            left.discard(number)
            self.stream.acknowledge(envelope.message_id)


def test_whatever_becomes_of_redis_each_message_comes_once_and_nothing_is_shown(two, redis, api):
    connections, servers = two
    alice, bob = (Device.register(connection) for connection in connections)
    stream = bob.subscribe()
    stream.next("queue_empty")
    flow = Flow(alice, bob, stream)

    def killed():
        redis.kill()
        threading.Timer(2, redis.start).start()

    def asleep():
        threading.Thread(target=redis.say, args=("DEBUG", "SLEEP", "2")).start()

    troubles = [
        ("with Redis", None), ("FLUSHALL", lambda: redis.say("FLUSHALL")),
        ("CLIENT KILL", lambda: redis.say("CLIENT", "KILL", "USER", "martlet")),
        ("DEBUG SLEEP 2", asleep), ("kill -9", killed), ("afterwards", None)]
    part = MESSAGES // len(troubles)
    for index, (name, trouble) in enumerate(troubles):
        if trouble is None:
            # Both have been connected long enough that it is relied on alone.
            before = publications(redis)
            wait_until(
                lambda: redis.say("CLIENT", "LIST", "TYPE", "pubsub").count("cmd=subscribe") == 2)
            time.sleep(6)
        if index == 0:
            redis.watch()
        middle, last = flow.run(range(index * part, (index + 1) * part), trouble)
        print(f"  {name}: {part} messages, p50 {middle:.1f} ms, p99 {last:.1f} ms")
        if index == 0:
            assert publications(redis) >= before + part // 10
            seen = redis.seen()
            redis.monitor.kill()
        if trouble is None:
            verdict = "met" if last <= 100 else "short"
            print(f"bar: p99-over-nodes-{name.replace(' ', '-')}-ms {last:.1f} ≤100 {verdict}")
    assert len(flow.times) == part * len(troubles)
    assert flow.repeated == 0
    wait_until(lambda: not bob.fetch().frames)
    stream.close()

    # What went through is sealed: not what was said, nor who was told.
    assert b"PUBLISH" in seen and seen.count(b"hints") >= part // 10
    words = ["canary", alice.account.hex(), bob.account.hex()]
    assert find_in_bytes(words, seen) == []
    for server in servers:
        assert "s3cret" not in server.log


def test_typing_goes_by_redis_and_shows_nothing_of_itself(two, redis, api):
    connections, _ = two
    alice, bob = (Device.register(connection) for connection in connections)
    time.sleep(1)
    redis.watch()
    incoming, outgoing = queue.Queue(), queue.Queue()
    listening = bob.messaging.StreamTyping(iter(incoming.get, None), metadata=bob.metadata)
    listening.initial_metadata()
    writing = alice.messaging.StreamTyping(iter(outgoing.get, None), metadata=alice.metadata)
    outgoing.put(api.messaging.StreamTypingRequest(
        recipient_id=bob.account, envelopes=[alice.envelope(bob, b"canary of a typist")]))
    notice = next(listening)
    assert notice.ciphertext == b"canary of a typist"
    wait_until(lambda: b"hints" in redis.seen())
    assert find_in_bytes(["canary of a typist"], redis.seen()) == []
    incoming.put(None)
    outgoing.put(None)


def test_a_doctor_looks_at_redis(built, two, redis):
    _, (server, _) = two

    def doctor(url):
        return subprocess.run(
            [built("martletd"), "doctor", "--database-url", server.database_url, "--data-directory",
             redis.folder / "data", "--set", f"redis-url={url}"],
            capture_output=True, text=True, timeout=120).stdout

    assert "ok   Redis\n" in doctor(redis.url)
    assert "WRONGPASS" in doctor(redis.url.replace("s3cret", "wr0ng"))
    assert "wr0ng" not in doctor(redis.url.replace("s3cret", "wr0ng"))
    redis.say("CONFIG", "SET", "maxmemory-policy", "allkeys-lru")
    assert "BAD  Redis: throws away any key" in doctor(redis.url)
    redis.say("ACL", "SETUSER", "martlet", "-publish")
    assert "BAD  Redis: nodes may not publish" in doctor(redis.url)
    redis.process.send_signal(signal.SIGSTOP)
    try:
        assert "BAD  Redis: " in doctor(redis.url)
    finally:
        redis.process.send_signal(signal.SIGCONT)
    redis.kill()
    assert "BAD  Redis: no connection" in doctor(redis.url)

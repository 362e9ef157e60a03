"""Events sent to webhooks: signed, in order, tried again, each at its own pace."""

import base64
import itertools
import json
import pathlib
import subprocess
import threading
import time

import pytest
from processes import postgres_program
from standardwebhooks.webhooks import Webhook, WebhookVerificationError

from backend import Authority, HostServer
from receiver import Receiver

names = itertools.count()


@pytest.fixture(scope="module")
def hooks(api, built, start_server, tmp_path_factory):
    """A server, a receiver that it may reach, and a canary that it may not."""
    folder = tmp_path_factory.mktemp("webhooks")
    folder.chmod(0o755)
    authority = Authority("public")
    (folder / "public.pem").write_bytes(authority.pem)
    receiver = Receiver(authority, folder)
    canary = Receiver(authority, folder, address="127.0.0.1", tls=False)
    host = HostServer(
        api, start_server, folder, "--admission", "invite",
        "--set", f"egress-ports={receiver.port},{canary.port}",
        "--set", f"egress-networks={receiver.address}",
        "--set", f"egress-authorities={folder / 'public.pem'}")
    host.receiver, host.canary = receiver, canary

    def operate(*arguments, code=0):
        done = subprocess.run(
            [built("martletd"), "webhooks", *arguments, "--data-directory", host.server.folder],
            capture_output=True, text=True, timeout=60)
        assert done.returncode == code, (arguments, done.stdout, done.stderr)
        return done.stdout if code == 0 else done.stderr

    host.operate = operate
    yield host
    receiver.close()
    canary.close()


def psql(hooks, sql):
    return subprocess.run(
        [postgres_program("psql"), "-h", hooks.server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qAtc", sql], check=True, capture_output=True, text=True).stdout.strip()


class Tenant:
    """A tenant of its own, with webhooks."""

    def __init__(self, hooks):
        self.hooks = hooks
        self.number = next(names)
        self.issuer = f"https://tenant{self.number}.example"
        self.secrets = {}
        self.ids = {}

    def add(self, path, *kinds, url=None):
        url = url or self.hooks.receiver.url(path)
        flags = [flag for kind in kinds for flag in ("--kind", kind)]
        id, secret = self.hooks.operate("add", url, "--issuer", self.issuer, *flags).split()
        self.secrets[path], self.ids[path] = secret, id

    def make(self, count, first=1):
        """Has users register, or as good as."""
        psql(self.hooks, f"""
            INSERT INTO accounts (id, identity_key, external_issuer, external_id)
            SELECT decode(md5('{self.issuer}' || n), 'hex'), decode(repeat('00', 32), 'hex'),
              '{self.issuer}', 'user' || n
            FROM generate_series({first}, {first + count - 1}) n ORDER BY n""")

    def verified(self, path, posts):
        """Events of batches whose signatures are right."""
        webhook = Webhook(self.secrets[path])
        events = []
        for headers, body in posts:
            events += webhook.verify(body, {name.lower(): value for name, value in headers.items()})
        return events

    def entry(self, path):
        lines = map(json.loads, self.hooks.operate("list").splitlines())
        return next(line for line in lines if line["webhook"] == self.ids[path])

    def now(self, path):
        """Has the time come at which it is tried again."""
        psql(self.hooks, f"UPDATE webhooks SET next_at = now() WHERE id = '\\x{self.ids[path]}'")


@pytest.fixture
def tenant(hooks):
    return Tenant(hooks)


def users(events):
    return [event.get("subject") for event in events]


def count_of(posts):
    return sum(len(json.loads(body)) for _, body in posts)


def test_events_come_signed_in_batches_and_in_order(hooks, tenant):
    path = f"/{tenant.number}/all"
    tenant.make(1, first=1000)
    tenant.add(path)
    tenant.make(250)
    posts = hooks.receiver.wait(path, lambda posts: count_of(posts) >= 250)
    events = tenant.verified(path, posts)
    assert users(events) == [f"user{n}" for n in range(1, 251)], "from when it was added, in order"
    assert max(len(json.loads(body)) for _, body in posts) <= 100
    for event in events:
        assert event["specversion"] == "1.0" and event["source"] == tenant.issuer
        assert event["type"] == "martlet.account.registered" and event["time"].endswith("Z")
    assert len({event["id"] for event in events}) == 250
    headers = posts[0][0]
    assert headers["content-type"] == "application/cloudevents-batch+json"
    # Another secret, or another body, verifies nothing.
    other = Webhook("whsec_" + "A" * 43 + "=")
    with pytest.raises(WebhookVerificationError):
        other.verify(posts[0][1], headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(tenant.secrets[path]).verify(posts[0][1] + b" ", headers)


def test_only_kinds_that_were_asked_for_are_sent_and_only_the_tenants(hooks, tenant):
    path, other = f"/{tenant.number}/kinds", Tenant(hooks)
    tenant.add(path, "account.deleted")
    tenant.make(3)
    other.make(3)
    psql(hooks, f"DELETE FROM accounts WHERE external_issuer = '{tenant.issuer}' "
                "AND external_id = 'user2'")
    posts = hooks.receiver.wait(path, lambda posts: count_of(posts) >= 1)
    assert users(tenant.verified(path, posts)) == ["user2"]
    # The receiver has it before the server has noted that.
    deadline = time.monotonic() + 30
    while tenant.entry(path)["waiting"] != 0:
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_what_fails_is_sent_again_with_the_same_identifier(hooks, tenant):
    path = f"/{tenant.number}/fails"
    answers = iter([500, 302, 404, 429, 204])
    target = f"/{tenant.number}/elsewhere"

    def answer(handler):
        code = next(answers, 204)
        handler.reply(code, [("Location", hooks.receiver.url(target))] if code == 302 else [])

    hooks.receiver.answers[path] = answer
    tenant.add(path)
    tenant.make(3)
    for attempt in range(1, 5):
        hooks.receiver.wait(path, lambda posts: len(posts) >= attempt)
        tenant.now(path)
    posts = hooks.receiver.wait(path, lambda posts: len(posts) >= 5)
    assert len({headers["webhook-id"] for headers, _ in posts}) == 1
    assert users(tenant.verified(path, posts[-1:])) == ["user1", "user2", "user3"]
    assert hooks.receiver.got(target) == [], "no redirection is followed"
    tenant.make(1, first=4)
    posts = hooks.receiver.wait(path, lambda posts: len(posts) >= 6)
    assert users(tenant.verified(path, posts[-1:])) == ["user4"]
    assert tenant.entry(path)["failures"] == 0


def test_receivers_that_hang_or_never_end_delay_nobody_else(hooks, tenant):
    base = f"/{tenant.number}"
    released = threading.Event()

    def hang(handler):
        released.wait(60)

    def endless(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", str(1 << 30))
        handler.end_headers()
        while True:
            handler.wfile.write(bytes(1 << 16))

    def headers(handler):
        handler.send_response(200)
        while True:
            handler.send_header("X-More", "x" * 1000)
            handler.flush_headers()

    hooks.receiver.answers |= {
        f"{base}/hangs": hang, f"{base}/endless": endless, f"{base}/headers": headers}
    for name in ("hangs", "endless", "headers", "good"):
        tenant.add(f"{base}/{name}")
    memory = resident(hooks)
    tenant.make(2)
    hooks.receiver.wait(f"{base}/good", lambda posts: count_of(posts) >= 2)
    assert tenant.entry(f"{base}/hangs").get("last_failure") is None, "it still waits"
    tenant.make(2, first=3)
    posts = hooks.receiver.wait(f"{base}/good", lambda posts: count_of(posts) >= 4)
    assert users(tenant.verified(f"{base}/good", posts)) == ["user1", "user2", "user3", "user4"]
    expected = {"hangs": "no answer came in time", "endless": "the answer is too large",
                "headers": "too large"}
    deadline = time.monotonic() + 60
    for name, failure in expected.items():
        while failure not in tenant.entry(f"{base}/{name}").get("last_failure", ""):
            assert time.monotonic() < deadline, tenant.entry(f"{base}/{name}")
            time.sleep(0.2)
    assert resident(hooks) - memory < 64 << 20
    released.set()


def resident(hooks):
    status = pathlib.Path(f"/proc/{hooks.server.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) << 10


def test_a_webhook_that_failed_for_three_days_is_paused_until_it_is_resumed(hooks, tenant):
    path, watch = f"/{tenant.number}/down", f"/{tenant.number}/watch"
    is_up = threading.Event()
    hooks.receiver.answers[path] = lambda handler: handler.reply(204 if is_up.is_set() else 503)
    tenant.add(path)
    tenant.add(watch, "webhook.paused")
    tenant.make(2)
    hooks.receiver.wait(path, lambda posts: posts)
    deadline = time.monotonic() + 60
    while "failing_since" not in tenant.entry(path):
        assert time.monotonic() < deadline
        time.sleep(0.1)
    psql(hooks, "UPDATE webhooks SET failing_since = failing_since - interval '3 days', "
                f"next_at = now() WHERE id = '\\x{tenant.ids[path]}'")
    while not tenant.entry(path)["paused"]:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert tenant.entry(path)["last_failure"] == "answered 503"
    assert tenant.entry(path)["waiting"] == 2 + 1
    told = hooks.receiver.wait(watch, lambda posts: posts)
    (event,) = tenant.verified(watch, told)
    assert event["type"] == "martlet.webhook.paused"
    # Nothing is sent to it, whatever happens, until it is resumed; then all of it is.
    is_up.set()
    before = len(hooks.receiver.got(path))
    tenant.make(1, first=3)
    time.sleep(1.5)
    assert len(hooks.receiver.got(path)) == before
    hooks.operate("resume", tenant.ids[path])
    posts = hooks.receiver.wait(path, lambda posts: len(posts) > before)
    assert users(tenant.verified(path, posts[before:])) == ["user1", "user2", None, "user3"]


def test_a_webhook_that_says_it_is_gone_is_paused_at_once(hooks, tenant):
    path = f"/{tenant.number}/gone"
    hooks.receiver.answers[path] = lambda handler: handler.reply(410)
    tenant.add(path)
    tenant.make(1)
    deadline = time.monotonic() + 60
    while not tenant.entry(path)["paused"]:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert len(hooks.receiver.got(path)) == 1


def test_nothing_private_is_reached(hooks, tenant):
    port = hooks.canary.port
    urls = [
        f"https://{host}:{port}/" for host in (
            "127.0.0.1", "127.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433",
            "user@127.0.0.1")]
    urls.append("https://127.0.0.1:1/")
    for number, url in enumerate(urls):
        tenant.add(f"private{number}", url=url)
    tenant.make(1)
    deadline = time.monotonic() + 60
    for number, url in enumerate(urls):
        while not tenant.entry(f"private{number}").get("last_failure"):
            assert time.monotonic() < deadline, url
            time.sleep(0.1)
        assert tenant.entry(f"private{number}")["last_failure"] in (
            "the address may not be connected to", "nobody is there",
            "the URL may not be asked, expected https on an allowed port"), url
    assert hooks.canary.posts == []


def test_a_certificate_that_is_not_trusted_is_told_nothing(hooks, tenant, tmp_path):
    stranger = Receiver(Authority("stranger"), tmp_path)
    psql(hooks, "SELECT 1")
    tenant.add("stranger", url=stranger.url("/x"))
    # Its port is none that the server may connect to; the same receiver's certificate for another
    # name is not trusted either.
    tenant.add("name", url=hooks.receiver.url("/x").replace(hooks.receiver.address, "localhost"))
    tenant.make(1)
    deadline = time.monotonic() + 60
    for path in ("stranger", "name"):
        while not tenant.entry(path).get("last_failure"):
            assert time.monotonic() < deadline
            time.sleep(0.1)
    assert stranger.posts == [] and hooks.receiver.got("/x") == []
    stranger.close()


def test_webhooks_are_listed_and_removed(hooks, tenant):
    path = f"/{tenant.number}/listed"
    tenant.add(path)
    entry = tenant.entry(path)
    assert (entry["issuer"], entry["url"]) == (tenant.issuer, hooks.receiver.url(path))
    assert tenant.secrets[path] not in hooks.operate("list")
    assert tenant.secrets[path] not in hooks.server.log
    hooks.operate("add", hooks.receiver.url(path), "--issuer", tenant.issuer, code=1)
    hooks.operate("add", "http://example.org/", "--issuer", tenant.issuer, code=64)
    hooks.operate("add", "https://example.org/", "--issuer", "x", "--kind", "no.such", code=64)
    hooks.operate("remove", tenant.ids[path])
    hooks.operate("remove", tenant.ids[path], code=1)
    hooks.operate("resume", tenant.ids[path], code=1)
    hooks.operate("resume", "nonsense", code=64)
    tenant.make(1)
    time.sleep(1.2)
    assert hooks.receiver.got(path) == []


def test_secrets_stand_sealed_in_the_database_those_of_a_server_before_too(
        hooks, built):
    tenant = Tenant(hooks)
    path = f"/{tenant.number}/sealed"
    tenant.add(path)
    secret = base64.b64decode(tenant.secrets[path].removeprefix("whsec_"))
    dump = psql(hooks, "SELECT string_agg(secret::text, ' ') FROM webhooks")
    assert secret.hex() not in dump
    # As a server before has left it; the next one that starts seals it.
    psql(hooks, f"UPDATE webhooks SET secret = '\\x{secret.hex()}' "
         f"WHERE id = '\\x{tenant.ids[path]}'")
    hooks.server.stop()
    hooks.server.start()
    assert psql(
        hooks, f"SELECT octet_length(secret) FROM webhooks WHERE id = '\\x{tenant.ids[path]}'"
    ) == "72"
    tenant.make(3)
    events = tenant.verified(
        path, hooks.receiver.wait(path, lambda posts: count_of(posts) >= 3))
    assert users(events) == ["user1", "user2", "user3"]
    # A server with another key would take what it cannot open for damage: it does not start.
    hooks.server.stop()
    key = pathlib.Path(hooks.server.folder) / "storage.key"
    assert key.stat().st_mode & 0o777 == 0o600
    other = key.rename(key.with_name("other.key"))
    key.write_text("00" * 32)
    started = subprocess.run(
        [built("martletd"), "serve", "--data-directory", hooks.server.folder, "--listen",
         "127.0.0.1:0"], capture_output=True, text=True, timeout=60)
    assert started.returncode == 78 and "another storage key" in started.stderr
    forgot = subprocess.run(
        [built("martletd"), "forget-sealed", "--yes", "--data-directory", hooks.server.folder],
        capture_output=True, text=True, timeout=60)
    assert forgot.returncode == 0 and forgot.stdout.startswith("forgot 0 endpoints and "), forgot
    hooks.server.start()
    assert psql(hooks, "SELECT count(*) FROM webhooks") == "0"
    tenant.add(path)
    refused = subprocess.run(
        [built("martletd"), "webhooks", "add", "https://example.org/x", "--issuer", "x",
         "--data-directory", hooks.server.folder, "--set", f"storage-key-file={other}"],
        capture_output=True, text=True, timeout=60)
    assert refused.returncode == 78 and "another storage key" in refused.stderr

"""A server that wakes devices by a push service of the test's own, and devices that are woken."""

import subprocess
import time

from processes import postgres_program

from backend import Authority, HostServer
from device import Connection, Device
from receiver import Receiver
from subscriber import Subscriber


def waking_host(api, start_server, folder):
    """A server and its push service; the caller calls `stop`."""
    folder.chmod(0o755)
    authority = Authority("public")
    (folder / "public.pem").write_bytes(authority.pem)
    receiver = Receiver(authority, folder)
    host = HostServer(
        api, start_server, folder, "--admission", "open",
        "--set", "first-contact=accepted", "--set", "send-burst=0",
        "--set", "push-contact=mailto:operator@example.org",
        "--set", "metrics-listen=127.0.0.1:0",
        "--set", f"egress-ports={receiver.port}",
        "--set", f"egress-networks={receiver.address}",
        "--set", f"egress-authorities={folder / 'public.pem'}")
    host.receiver = receiver
    host.folder = folder
    host.issuer = "https://push.example"
    host.back_end = host.connect(host.add("push", host.issuer))
    host.reload()
    host.connection = Connection(api, host.server)
    host.push = api.push_stubs.PushStub(host.connection.channel)
    return host


def stop(host):
    host.back_end.close()
    host.connection.close()
    host.receiver.close()


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
        """Has everything that was noted of the device be longer ago, once a push is noted."""
        while self.job("count(*) FILTER (WHERE leased_until > now())") != "0":
            time.sleep(0.05)
        psql(self.host, f"""
            UPDATE push_jobs SET due_at = due_at - interval '{seconds} s',
              sent_at = sent_at - interval '{seconds} s' WHERE {self.where};
            UPDATE push_endpoints SET sent_at = sent_at - interval '{seconds} s'
            WHERE {self.where}""")

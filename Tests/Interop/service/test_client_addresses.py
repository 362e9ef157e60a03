"""What a server makes of its clients' addresses: limits, and proxies that tell them."""

import contextlib
import os
import subprocess

import grpc
import pytest
from processes import postgres_program

from addressed import connected, haproxy, header
from device import Connection, Device, digest, reason


def limited(*settings):
    return ("--admission", "open", *(word for setting in settings for word in ("--set", setting)))


@contextlib.contextmanager
def refused(api):
    """What is done within is too much, and it is said when it may be done again."""
    with pytest.raises(grpc.RpcError) as raised:
        yield
    assert raised.value.code() == grpc.StatusCode.RESOURCE_EXHAUSTED, raised.value
    assert reason(api, raised.value) == "RATE_LIMITED"
    details = dict(raised.value.trailing_metadata())["grpc-status-details-bin"]
    retry = api.details.RetryInfo()
    assert [detail.Unpack(retry) for detail in api.status.Status.FromString(details).details
            if detail.Is(retry.DESCRIPTOR)] == [True]
    assert retry.retry_delay.ToMilliseconds() > 0


RATE = ("registration-burst=2", "registration-interval-seconds=43200")


def test_each_address_registers_so_many_on_all_servers_together(api, start_server):
    first = start_server(*limited(*RATE))
    second = start_server(*limited(*RATE), "--database-url", first.database_url)
    with contextlib.ExitStack() as stack:
        here, there = (stack.enter_context(connected(api, server)) for server in (first, second))
        Device.register(here)
        Device.register(there)
        for connection in (here, there):
            with refused(api):
                Device.register(connection)
        elsewhere = stack.enter_context(connected(api, second, source="127.0.0.2"))
        Device.register(elsewhere)
    # What the database keeps of it is a hash, and not whose it is.
    kept = subprocess.run(
        [postgres_program("psql"), "-h", first.folder / "postgres", "-U", "martlet", "-d", "martlet",
         "-Atc", "SELECT encode(scope, 'hex') FROM rate_buckets"],
        check=True, capture_output=True, text=True).stdout.split()
    assert sorted(kept) == sorted(
        digest(b"martlet-address-registration", bytes(address))[:16].hex()
        for address in ([127, 0, 0, 1], [127, 0, 0, 2]))


def test_each_address_writes_to_so_many_for_the_first_time(api, start_server):
    server = start_server(*limited("first-contact-burst=2", "first-contact-interval-seconds=43200"))
    with connected(api, server) as here, connected(api, server, source="127.0.0.2") as there:
        sender, another, *people = (Device.register(here) for _ in range(6))
        sender.send(people[:1], b"one")
        another.send(people[1:2], b"two")
        for device in (sender, another):
            with refused(api):
                device.send(people[2:3], b"three")
        # Who has been written to is no longer new, and who answers writes to nobody new.
        sender.send(people[:1], b"again")
        people[1].send([another], b"answer")
        sender.messaging = there.messaging
        sender.send(people[2:3], b"from elsewhere")


def test_each_address_has_so_many_connections(api, start_server):
    server = start_server(*limited("connections-per-address=2"))

    def info(connection):
        connection.keys.GetServerInfo(api.keys.GetServerInfoRequest())

    with contextlib.ExitStack() as stack:
        def open_one(**way):
            return stack.enter_context(connected(api, server, **way))

        for _ in range(2):
            info(open_one())
        third = open_one()
        with refused(api):
            info(third)
        info(open_one(source="127.0.0.2"))


def test_the_address_is_the_one_that_a_listed_proxy_tells(api, start_server):
    server = start_server(*limited(*RATE, "proxy-protocol-from=127.0.0.2, 192.0.2.0/24"))
    clients = ["203.0.113.7", "2001:db8::7"]
    for client in clients:
        with connected(api, server, source="127.0.0.2", start=header(client)) as connection:
            for _ in range(2):
                Device.register(connection)
            with refused(api):
                Device.register(connection)
    # The same 64 bits of IPv6 are the same client.
    with connected(api, server, source="127.0.0.2", start=header("2001:db8::8")) as connection:
        with refused(api):
            Device.register(connection)
    # From elsewhere a header is no way to speak TLS, and without one all is as ever.
    for way in ({"start": header(clients[0])}, {"source": "127.0.0.2"}):
        with connected(api, server, **way) as connection, pytest.raises(grpc.RpcError) as raised:
            Device.register(connection)
        assert raised.value.code() == grpc.StatusCode.UNAVAILABLE
    assert '"proxy refused"' in server.log and '"127.0.0.2:' in server.log
    connection = Connection(api, server)
    Device.register(connection)
    connection.close()


def test_haproxy_tells_who_its_clients_are(api, start_server, tmp_path):
    server = start_server(*limited(*RATE, "proxy-protocol-from=127.0.0.1"))
    with haproxy(server, tmp_path) as port:
        for source in ("127.0.0.3", "127.0.0.4"):
            with connected(api, server, source=source, port=port) as connection:
                devices = [Device.register(connection) for _ in range(2)]
                with refused(api):
                    Device.register(connection)
                stream = devices[1].subscribe()
                stream.next("queue_empty")
                devices[0].send(devices[1:], os.urandom(80_000))
                assert len(stream.next("envelope").ciphertext) == 80_000
                stream.close()
    assert "proxy refused" not in server.log

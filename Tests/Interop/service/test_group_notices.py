"""Notices to groups: what a stock client may send, at each limit, over two servers."""

import os
import subprocess
import time

import grpc
import pytest
from processes import postgres_program

from device import reason
from grouping import Group
from person import Person


@pytest.fixture
def made(register, built):
    group = Group(register(), built("group-founder"))
    assert group.create().WhichOneof("outcome") == "created"
    return group


def notice(group, name="message_0", **changes):
    return group.send(name, ephemeral=True, **changes)


def refusal(api, call):
    with pytest.raises(grpc.RpcError) as refused:
        call()
    return reason(api, refused.value)


def grow(server, group, count):
    """Gives a group so many accounts, as far as the server counts."""
    rows = (f"INSERT INTO group_members SELECT decode('{group.group.hex()}', 'hex'), 100 + n,"
            f" decode(md5(n::text), 'hex'), 1 FROM generate_series(1, {count}) n")
    subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qc", rows], check=True)


def test_a_notice_is_not_in_the_log_and_one_comes_in_five_seconds(made, api):
    accepted = notice(made).accepted
    assert (accepted.sequence, accepted.duplicate) == (0, False)
    began = time.monotonic()
    assert refusal(api, lambda: notice(made)) == "RATE_LIMITED"
    assert list(made.device.fetch().frames) == []
    assert made.send("message_0").accepted.sequence == 1
    while True:
        try:
            notice(made)
            break
        except grpc.RpcError as error:
            assert reason(api, error) == "RATE_LIMITED" and time.monotonic() - began < 60
            time.sleep(0.2)
    assert time.monotonic() - began >= 4.9


def test_a_notice_is_of_the_current_epoch_of_a_member_and_small(made, register, api):
    # The message of the next epoch is too early, and that of the former one too late.
    assert notice(made, "message_1").stale.current_epoch == 0
    assert made.commit().WhichOneof("outcome") == "accepted"
    assert notice(made).stale.current_epoch == 1
    stranger = register()
    reply = made.call(
        "SendGroupMessage", stranger, message_id=os.urandom(16), group_id=made.group,
        message=made.message_1, ephemeral=True)
    assert reply.WhichOneof("outcome") == "not_found"
    assert refusal(api, lambda: made.call(
        "SendGroupMessage", message_id=os.urandom(16), group_id=made.group,
        message=made.message_1 + bytes(4_097), ephemeral=True)) == "CONSTRAINT_VIOLATED"
    assert notice(made, "message_1").accepted.sequence == 0


def test_notices_are_for_groups_of_256_accounts_at_most(made, server, api):
    grow(server, made, 256)
    assert refusal(api, lambda: notice(made)) == "CONSTRAINT_VIOLATED"
    subprocess.run(
        [postgres_program("psql"), "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-qc", "DELETE FROM group_members WHERE leaf_index = 356 AND group_id ="
         f" decode('{made.group.hex()}', 'hex')"], check=True)
    assert notice(made).accepted.sequence == 0


def test_a_notice_reaches_listeners_of_another_server(built, server, start_second, tmp_path):
    second = start_second(server)
    alice = Person(built, server, tmp_path, "alice").register()
    bob = Person(built, second, tmp_path, "bob").register()
    bob.run("accept", alice.account)
    group = alice.json("group", "create", "walkers", bob.account)[0]["group"]
    bob.run("receive")
    following = bob.start("receive", "--follow", "--json")
    try:
        alice.run("send", f"group:{group}", "hello")
        assert "hello" in following.stdout.readline()
        alice.run("send", f"group:{group}", "--typing")
        line = following.stdout.readline()
        while "presence" in line:
            line = following.stdout.readline()
        assert '"isTyping":true' in line and group in line
    finally:
        following.kill()
        following.communicate()

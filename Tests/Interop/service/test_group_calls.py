"""Calls of groups as a stock gRPC client sees them: each frame, each outcome, each refusal, over two
servers. What is MLS is made beforehand by group-founder, for one device."""

import base64
import hmac
import os
import subprocess
import time

import grpc
import jwt
import pytest

from device import Connection, Device, reason
from grouping import Group
from processes import postgres_program
from stream import BackgroundStream


class Call(BackgroundStream):
    """A stream about the call of a group."""

    def __init__(self, group, connection=None, device=None, **attach):
        self.api = group.device.api.group_calls
        device = device or group.device
        self.states = self.api.GroupCallResponse
        super().__init__(
            (connection or group.device.connection).calls.ParticipateInGroupCall,
            device.metadata, self.api.GroupCallRequest(
                attach=self.api.GroupCallRequest.Attach(
                    **({"group_id": group.group} | attach))))

    def say(self, **frame):
        self.outgoing.put(self.api.GroupCallRequest(**frame))

    def start(self, group, **changes):
        self.say(start=self.api.GroupCallRequest.Start(**(dict(
            call_id=group.call_id, group_info=group.call_info, ratchet_tree=group.call_tree)
            | changes)))

    def commit(self, group, name):
        self.say(commit=self.api.GroupCallRequest.Commit(
            commit=getattr(group, name), group_info=getattr(group, f"{name}_info")))

    def acknowledge(self, epoch):
        self.say(acknowledgement=self.api.GroupCallRequest.Acknowledgement(epoch=epoch))


@pytest.fixture
def group(register, built):
    group = Group(register(), built("group-founder"))
    group.create()
    return group


def refused(api, stream):
    return reason(api, stream.next("end"))


def test_a_call_begins_goes_on_over_two_servers_and_is_left(group, elsewhere):
    watching = Call(group, elsewhere)
    assert watching.next("standing").call_id == b"", "none goes on"
    watching.close()
    first = Call(group)
    assert first.next("standing").call_id == b""
    first.start(group)
    standing = first.next("standing")
    assert standing.call_id == group.call_id and standing.epoch == 0
    assert standing.starter == group.device.address
    assert list(standing.participants) == [group.device.address]
    assert standing.ring_until.ToSeconds() - standing.started_at.ToSeconds() in (29, 30, 31)
    assert standing.group_info == group.call_info and standing.ratchet_tree == group.call_tree
    # A participant is told the media, and of epochs that all have acknowledged.
    first.commit(group, "call_winner")
    committed = first.next("committed")
    assert (committed.epoch, committed.commit) == (0, group.call_winner)
    assert committed.committer == group.device.address
    assert first.next("media").WhichOneof("server") == "mesh"
    first.acknowledge(1)
    while first.next("settled").epoch != 1:
        pass
    # The one that was too late is told so, after the one that won.
    first.commit(group, "call_loser")
    assert first.next("stale").epoch == 1
    # Attached again elsewhere it is sent the commits from its epoch on, and the first stream ends.
    second = Call(group, elsewhere, call_id=group.call_id, epoch=0)
    assert second.next("committed").commit == group.call_winner
    assert refused(group.device.api, first) == "STREAM_DISPLACED"
    # It joins anew from outside, with a secret of the group.
    second.commit(group, "call_join")
    assert second.next("committed").epoch == 1
    second.say(leave=second.api.GroupCallRequest.Leave())
    assert second.next("end") is None
    after = Call(group)
    standing = after.next("standing")
    assert standing.call_id == group.call_id and not standing.participants
    assert standing.epoch == 2
    after.close()


def test_what_is_handed_in_is_checked(group, register):
    api = group.device.api
    stranger = register()
    assert refused(api, Call(group, device=stranger)) == "CONSTRAINT_VIOLATED"
    assert refused(api, Call(group, group_id=os.urandom(16))) == "CONSTRAINT_VIOLATED"

    def after(say):
        call = Call(group)
        call.next("standing")
        say(call)
        return refused(api, call)

    assert after(lambda call: call.say(
        attach=call.api.GroupCallRequest.Attach(group_id=group.group))) == "CONSTRAINT_VIOLATED"
    # Another call's MLS group, a tree of something else, no MLS at all.
    for changes in ({"call_id": os.urandom(16)}, {"ratchet_tree": b"tree"},
                    {"group_info": b"info"}, {"group_info": group.group_info}):
        assert after(lambda call: call.start(group, **changes)) == "CONSTRAINT_VIOLATED"
    call = Call(group)
    call.next("standing")
    call.start(group)
    assert call.next("standing").call_id == group.call_id
    call.close()
    # A commit without the group's secret, with one of another group, and one that changes the context.
    for name in ("call_bare", "call_foreign", "call_changing"):
        def hand_in(call):
            call.commit(group, name)
        assert after(hand_in) == "PERMISSION_DENIED", name
    assert after(lambda call: call.say(commit=call.api.GroupCallRequest.Commit(
        commit=b"commit", group_info=b"info"))) == "CONSTRAINT_VIOLATED"
    # A payload for nobody goes nowhere.
    call = Call(group)
    call.say(payload=call.api.GroupCallPayload(device=stranger.address, ciphertext=b"x"))
    call.say(keep_alive={})
    call.acknowledge(0)
    call.close()
    assert after(lambda call: call.say(payload=call.api.GroupCallPayload(
        ciphertext=b"x"))) == "CONSTRAINT_VIOLATED"


def test_calls_of_a_group_begin_a_few_at_a_time(group, server):
    starts = 0
    while True:
        call = Call(group)
        call.next("standing")
        call.start(group)
        frame = call.frames.get(timeout=20)
        if isinstance(frame, grpc.RpcError):
            assert reason(group.device.api, frame) == "RATE_LIMITED"
            break
        starts += 1
        assert frame.standing.call_id == group.call_id
        call.close()
        forget(server, group)
    assert starts == 10


def forget(server, group):
    """Has a call be over, as it is once nobody took part for a minute."""
    subprocess.run(
        [postgres_program("psql"), server.database_url, "-qAt", "-c",
         f"DELETE FROM group_calls WHERE group_id = '\\x{group.group.hex()}'"], check=True)


def begin(api, server, built):
    """Begins a call at a server of its own settings; gives how media passes, and the call."""
    group = Group(Device.register(Connection(api, server)), built("group-founder"))
    group.create()
    call = Call(group)
    call.next("standing")
    call.start(group)
    call.next("standing")
    call.commit(group, "call_winner")
    media = call.next("media")
    call.close()
    group.device.connection.close()
    return media, group.call_id


def opaque(use, secret, call):
    return hmac.digest(secret, f"Martlet_CallMedia_v1 {use}".encode() + call, "sha256")[:16].hex()


def test_a_livekit_server_is_told_nothing_of_the_call(api, start_server, built):
    secret = "s" * 40
    server = start_server(
        "--admission", "open", "--set", "call-server=livekit", "--set",
        "call-server-url=wss://media.example", "--set", "call-server-key=APImartlet",
        "--set", f"call-server-secret={secret}")
    media, call = begin(api, server, built)
    assert media.livekit.url == "wss://media.example"
    claims = jwt.decode(media.livekit.token, secret, algorithms=["HS256"], issuer="APImartlet")
    assert claims["video"] == {
        "room": opaque("room", secret.encode(), call), "roomJoin": True, "canPublish": True,
        "canSubscribe": True, "canPublishData": False}
    assert len(claims["sub"]) == 32 and "name" not in claims and "metadata" not in claims
    assert claims["exp"] == media.expires_at.ToSeconds()
    assert 590 <= claims["exp"] - time.time() <= 610
    with pytest.raises(jwt.InvalidSignatureError):
        jwt.decode(media.livekit.token, "w" * 40, algorithms=["HS256"])


def test_a_janus_server_is_told_nothing_of_the_call(api, start_server, built):
    secret = b"tok-secret"
    server = start_server(
        "--admission", "open", "--set", "call-server=janus", "--set",
        "call-server-url=https://media.example/janus", "--set",
        f"call-server-secret={secret.decode()}")
    media, call = begin(api, server, built)
    claim, tag = media.janus.token.split(":")
    assert claim == f"{media.expires_at.ToSeconds()},janus,janus.plugin.videoroom"
    assert base64.b64decode(tag) == hmac.digest(secret, claim.encode(), "sha1")
    assert media.janus.room == opaque("room", secret, call)
    assert media.janus.pin == opaque("pin", secret, call)

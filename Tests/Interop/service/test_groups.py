"""The Groups service, called by a stock gRPC client to which MLS is opaque bytes."""

import os
import time

import grpc
import pytest

from device import reason
from grouping import Group


@pytest.fixture
def group(register, built):
    return Group(register(), built("group-founder"))


@pytest.fixture
def made(group):
    assert group.create().WhichOneof("outcome") == "created"
    return group


def test_a_group_is_made_once(group):
    request = os.urandom(16)
    assert not group.create(request_id=request).created.duplicate
    assert group.create(request_id=request).created.duplicate
    assert group.create().WhichOneof("outcome") == "taken"
    listed = group.call("ListMyGroups")
    assert [entry.group_id for entry in listed.groups] == [group.group] and not listed.has_more
    entry = listed.groups[0]
    assert (entry.epoch, entry.is_member, entry.metadata_version, entry.cipher_suite) == (
        0, True, 1, 1)
    assert not group.call("ListMyGroups", after=group.group).groups


def test_one_commit_wins_an_epoch(made):
    request = os.urandom(16)
    accepted = made.commit(request_id=request).accepted
    assert (accepted.epoch, accepted.sequence, accepted.duplicate) == (1, 1, False)
    again = made.commit(request_id=request).accepted
    assert again.duplicate and again.sequence == 1
    stale = made.commit("loser").stale
    assert stale.current_epoch == 1
    assert stale.winning_commit.payload == made.winner
    info = made.call("GetGroupInfo", group_id=made.group).found
    assert info.group_info == made.winner_info and info.epoch == 1 and info.is_member
    parts = list(made.call("GetRatchetTree", group_id=made.group))
    tree = b"".join(part.chunk for part in parts)
    assert parts[0].head.byte_count == len(tree) == info.tree_byte_count
    compared = made.call("ReportFork", group_id=made.group, authenticator={
        "epoch": 1, "digest": made.authenticator_1})
    assert compared.compared.agreeing_accounts == 1


def test_messages_and_commits_arrive_in_one_order(made):
    stream = made.device.subscribe()
    stream.next("queue_empty")
    first = os.urandom(16)
    assert made.send("message_0", message_id=first).accepted.sequence == 1
    assert made.send("message_0", message_id=first).accepted.duplicate
    assert made.commit().accepted.sequence == 2
    assert made.send("message_1").accepted.sequence == 3
    kind = made.api.GroupMessage
    expected = [
        (kind.KIND_APPLICATION, 0, made.message_0), (kind.KIND_COMMIT, 0, made.winner),
        (kind.KIND_APPLICATION, 1, made.message_1),
    ]
    entries = [stream.next("group_message") for _ in expected]
    assert [(entry.kind, entry.epoch, entry.payload) for entry in entries] == expected
    assert [entry.sequence for entry in entries] == [1, 2, 3]
    assert entries[0].message_id == first
    messaging = made.device.api.messaging
    stream.outgoing.put(messaging.SubscribeRequest(
        group_acknowledgement={"group_id": made.group, "up_to_sequence": 2}))
    stream.close()
    # Acknowledgements of streams are gathered for a moment before they are written.
    waiting = [1, 2, 3]
    for _ in range(100):
        waiting = [frame.group_message.sequence for frame in made.device.fetch().frames]
        if waiting == [3]:
            break
        time.sleep(0.05)
    assert waiting == [3]


def test_the_handshake_can_be_read_alone(made):
    made.send("message_0")
    made.commit()
    frames = list(made.call("StreamCommits", group_id=made.group, after_sequence=0))
    assert [frame.message.sequence for frame in frames[:-1]] == [2]
    assert (frames[-1].caught_up.epoch, frames[-1].caught_up.last_sequence) == (1, 2)
    frames = list(made.call("StreamCommits", group_id=made.group, from_epoch=1))
    assert [frame.WhichOneof("frame") for frame in frames] == ["caught_up"]


def test_metadata_are_replaced_one_version_after_the_other(made):
    def update(version, epoch=0, **changes):
        fields = dict(
            request_id=os.urandom(16), group_id=made.group, expected_version=version, epoch=epoch,
            ciphertext=b"another name")
        return made.call("UpdateGroupMetadata", **(fields | changes))

    request = os.urandom(16)
    assert update(1, request_id=request).updated.version == 2
    assert update(1, request_id=request).updated.version == 2
    stale = update(1).stale
    assert (stale.current.version, stale.current.ciphertext) == (2, b"another name")
    assert update(2, epoch=5).stale_epoch.current_epoch == 0
    with pytest.raises(grpc.RpcError) as refusal:
        update(2, ciphertext=b"x" * 65537)
    assert reason(made.device.api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_strangers_are_told_that_there_is_no_such_group(made, register):
    stranger = register()
    calls = {
        "CommitBundle": dict(
            request_id=os.urandom(16), commit=made.winner, group_info=made.winner_info),
        "SendGroupMessage": dict(message_id=os.urandom(16), message=made.message_0),
        "GetGroupInfo": {},
        "LeaveGroup": dict(request_id=os.urandom(16)),
        "DeleteGroup": dict(request_id=os.urandom(16)),
        "UpdateGroupMetadata": dict(
            request_id=os.urandom(16), expected_version=1, ciphertext=b"mine"),
        "ReportFork": dict(refused={"sequence": 1}),
    }
    for method, fields in calls.items():
        reply = made.call(method, device=stranger, group_id=made.group, **fields)
        assert reply.WhichOneof("outcome") == "not_found", method
    for method in ("StreamCommits", "GetRatchetTree"):
        replies = list(made.call(method, device=stranger, group_id=made.group))
        assert len(replies) == 1 and replies[0].HasField("not_found"), method
    assert not made.call("ListMyGroups", device=stranger).groups


def refused(group, call):
    with pytest.raises(grpc.RpcError) as refusal:
        call()
    assert refusal.value.code() == grpc.StatusCode.INVALID_ARGUMENT
    assert reason(group.device.api, refusal.value) == "CONSTRAINT_VIOLATED"


def test_what_is_malformed_is_refused_and_changes_nothing(group):
    flipped = bytes([group.group_info[-1] ^ 1])
    for changes in (
        dict(request_id=b"short"), dict(group_info=b""), dict(group_info=b"\x00\x01"),
        dict(group_info=group.group_info + b"\x00"),
        dict(group_info=group.group_info[:-1] + flipped), dict(group_info=group.message_0),
        dict(ratchet_tree=b""), dict(ratchet_tree=group.tree[:-1]),
        dict(ratchet_tree=group.tree + b"\x00"), dict(group_info=b"x" * 16385),
        dict(metadata=b"x" * 65537),
    ):
        refused(group, lambda: group.create(**changes))
    assert group.create().WhichOneof("outcome") == "created"
    winner = group.winner
    for changes in (
        dict(group_id=b"short"), dict(commit=b""), dict(commit=winner[:-1]),
        dict(commit=winner + b"\x00"), dict(commit=group.message_0),
        dict(commit=winner[:60] + bytes([winner[60] ^ 1]) + winner[61:]),
        dict(group_info=b""), dict(group_info=group.loser_info), dict(welcome=b"\x00"),
        dict(commit=b"x" * 786433), dict(group_info=b"x" * 65537),
        dict(first_message={"message_id": os.urandom(16), "message": group.message_0}),
    ):
        refused(group, lambda: group.commit(**changes))
    for changes in (
        dict(message_id=b""), dict(group_id=b""), dict(message=b""), dict(message=winner),
        dict(message=group.message_0 + b"\x00"), dict(group_id=os.urandom(16)),
        dict(message=b"x" * 98305),
    ):
        refused(group, lambda: group.send("message_0", **changes))
    refused(group, lambda: group.call("ListMyGroups", after=b"short"))
    refused(group, lambda: group.call("ListMyGroups", limit=101))
    refused(group, lambda: group.call("ReportFork", group_id=group.group))
    info = group.call("GetGroupInfo", group_id=group.group).found
    assert (info.epoch, info.last_sequence, info.group_info) == (0, 0, group.group_info)


def test_the_last_member_ends_the_group(made):
    reply = made.call("LeaveGroup", request_id=os.urandom(16), group_id=made.group)
    assert reply.WhichOneof("outcome") == "deleted"
    assert not made.call("ListMyGroups").groups
    assert made.send("message_0").WhichOneof("outcome") == "not_found"

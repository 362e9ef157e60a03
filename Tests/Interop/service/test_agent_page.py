"""What the agent's page asks, over gRPC, as a bot would."""

import os

import grpc
import pytest

from agent import connect, schema


def code_of(call):
    with pytest.raises(grpc.RpcError) as caught:
        call()
    return caught.value.code().name


def test_history_in_parts_and_search(people, connect, schema):
    (alice,) = people("alice")
    stub, ask = connect(alice), schema.agent
    for number in range(7):
        stub.Send(ask.SendRequest(to="self", text=f"Number {number} Stra\u00dfe"))
    parts, before = [], None
    while True:
        page = stub.GetHistory(
            ask.GetHistoryRequest(conversation="self", limit=3, before=before))
        parts.append([each.content.text.text.split()[1] for each in page.messages])
        if not page.HasField("start"):
            break
        before = page.start
    assert parts == [["4", "5", "6"], ["1", "2", "3"], ["0"]]
    stub.Send(ask.SendRequest(to="self", text="another"))

    def found(query, **more):
        return [each.content.text.text.split()[1] for each in stub.SearchMessages(
            ask.SearchMessagesRequest(query=query, **more)).messages]

    assert found("number") == list("6543210")
    assert found("NUMBER 3") == ["3"]
    assert found("number", limit=2) == ["6", "5"]
    assert found("stra\u00dfe 2", conversation="self") == ["2"]
    assert found("nowhere") == []
    assert code_of(lambda: found("")) == "INVALID_ARGUMENT"


def test_events_without_a_name(people, connect, schema):
    """They begin now, and nothing is kept; what others acknowledge is not taken from them."""
    alice, bob = people("alice", "bob")
    stub, ask = connect(bob), schema.agent
    alice.run("send", bob.account, "before")
    named = stub.Events(ask.EventsRequest(consumer="named"))
    first = next(reply for reply in named if reply.event.message.id)
    events = stub.Events(ask.EventsRequest())
    assert not next(events).HasField("event")
    alice.run("send", bob.account, "after")
    cursor = next(reply for reply in named if reply.cursor > first.cursor).cursor
    stub.Acknowledge(ask.AcknowledgeRequest(consumer="named", cursor=cursor))
    assert next(reply.event.message.content.text.text for reply in events
                if reply.event.message.id) == "after"


def test_files(people, connect, schema):
    alice, bob = people("alice", "bob")
    stub, ask = connect(alice), schema.agent
    for size in (0, 10, 65_536, 65_537, 1_300_000):
        data = os.urandom(size)
        upload = stub.CreateUpload(ask.CreateUploadRequest(
            file_name="notes.txt", media_type="text/plain", byte_count=size)).upload
        for start in range(0, size, 500_000):
            part = data[start:start + 500_000]
            assert stub.AppendUpload(ask.AppendUploadRequest(
                upload=upload, offset=start, data=part)).byte_count == start + len(part)
        *_, last = stub.FinishUpload(ask.FinishUploadRequest(upload=upload))
        assert last.attachment.WhichOneof("location") == (
            "embedded" if size <= 65_536 else "stored")
        request = ask.SendRequest(to=bob.account)
        request.content.id = bytes(16)
        request.content.document.attachment.CopyFrom(last.attachment)
        sent = stub.Send(request)
        parts = list(stub.Download(ask.DownloadRequest(
            conversation=sent.conversation, message=sent.id)))
        assert b"".join(each.data for each in parts) == data
        assert {each.byte_count for each in parts} <= {size}
    assert len(bob.messages()) == 5

    upload = stub.CreateUpload(ask.CreateUploadRequest(byte_count=4)).upload

    def append(offset, data, name=upload):
        return code_of(lambda: stub.AppendUpload(
            ask.AppendUploadRequest(upload=name, offset=offset, data=data)))

    assert append(1, b"x") == "OUT_OF_RANGE"
    assert append(0, b"12345") == "OUT_OF_RANGE"
    assert append(0, b"1", "another") == "NOT_FOUND"
    assert append(0, b"") == "INVALID_ARGUMENT"
    assert append(0, bytes(524_289)) == "INVALID_ARGUMENT"
    assert code_of(lambda: list(stub.FinishUpload(
        ask.FinishUploadRequest(upload=upload)))) == "FAILED_PRECONDITION"
    for _ in range(15):
        stub.CreateUpload(ask.CreateUploadRequest(byte_count=1))
    assert code_of(lambda: stub.CreateUpload(
        ask.CreateUploadRequest(byte_count=1))) == "RESOURCE_EXHAUSTED"


def test_people_and_groups(people, connect, schema):
    alice, bob, carol = people("alice", "bob", "carol")
    stub, ask = connect(alice), schema.agent
    for person in (bob, carol):
        person.run("send", alice.account, "hello")
        stub.Send(ask.SendRequest(to=person.account, text="hello"))
        person.run("receive")
    stub.SetProfile(ask.SetProfileRequest(profile={"name": "Alice", "about": "here"}))
    found = stub.GetProfile(ask.GetProfileRequest())
    assert found.profile.name == "Alice" and found.link_code.startswith(b"\x89PNG")
    group = stub.CreateGroup(ask.CreateGroupRequest(
        name="Friends", members=[bob.account, carol.account])).conversation

    def administrators():
        (listed,) = stub.ListGroups(ask.ListGroupsRequest()).groups
        return {each.id for each in listed.members if each.is_administrator}

    for change, expected in (("promote", {alice.account, bob.account}), ("demote", {alice.account})):
        stub.UpdateGroup(ask.UpdateGroupRequest(
            group=group, **{change: ask.UpdateGroupRequest.People(people=[bob.account])}))
        assert administrators() == expected
    events = stub.Events(ask.EventsRequest())
    next(events)
    follower = bob.start("receive", "--follow", "--json")
    try:
        # The other way: somebody types here, and there.
        stub.SetTyping(ask.SetTypingRequest(
            conversation=f"direct:{bob.account}", typing={"is_typing": True}))
        line = ""
        while "isTyping" not in line:
            line = follower.stdout.readline()
            assert line, follower.stderr.read()
    finally:
        follower.kill()
        follower.communicate()
    assert code_of(lambda: stub.CreatePageLink(ask.CreatePageLinkRequest())) == (
        "FAILED_PRECONDITION")
    assert code_of(lambda: stub.AnswerGroupRequest(
        ask.AnswerGroupRequestRequest(group="direct:x"))) == "INVALID_ARGUMENT"


def test_presence(people, connect, schema):
    alice, bob = people("alice", "bob")
    stub, ask = connect(alice), schema.agent
    bob.run("presence", "on", "at the lake")
    bob.run("send", alice.account, "hello")
    stub.Send(ask.SendRequest(to=bob.account, text="hello"))
    bob.run("receive")
    follower = bob.start("receive", "--follow")
    try:
        for each in stub.WatchPresence(ask.WatchPresenceRequest(), timeout=60):
            if each.person_id == bob.account and each.is_there:
                assert each.status.text == "at the lake"
                break
    finally:
        follower.kill()
        follower.communicate()

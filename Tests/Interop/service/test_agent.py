"""The agent: programs of other languages send, and are told what happens, in plain text."""

import json
import os
import pathlib
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import grpc
import pytest

from agent import CHECKOUT, Agent, mode, schema


@pytest.fixture
def run(people):
    """Starts agents of people, and ends them."""
    agents = []

    def start(person, *arguments):
        agents.append(Agent(person, *arguments))
        return agents[-1]

    yield start
    for agent in agents:
        agent.kill()


@pytest.fixture
def connect(schema):
    channels = []

    def make(agent):
        channels.append(grpc.insecure_channel(
            f"unix:{agent.socket}", options=[("grpc.use_local_subchannel_pool", 1)]))
        return schema.stubs.AgentStub(channels[-1])

    yield make
    for channel in channels:
        channel.close()


def texts(replies, count):
    """The next texts that were received, with their cursors."""
    found = []
    for reply in replies:
        message = reply.event.message
        if message.content.HasField("text") and message.state == message.STATE_RECEIVED:
            found.append((message.content.text.text, reply.cursor))
            if len(found) == count:
                return found
    return found


def test_bots(people, run, connect, schema, tmp_path):
    alice, bob = people("alice", "bob")
    agent = run(bob)
    assert mode(agent.socket) == 0o600
    # Another bot, with a cursor of its own, gets everything too, however far the first one is.
    other = connect(agent).Events(schema.agent.EventsRequest(consumer="other"))
    bot = subprocess.Popen(
        [sys.executable, CHECKOUT / "examples/bots/echo_bot.py", str(agent.socket)],
        env=dict(os.environ, PYTHONPATH=str(schema.path)))
    try:
        alice.run("send", bob.account, "hello")
        received = []
        while "you said: hello" not in received:
            assert bot.poll() is None
            received += alice.texts()
        (text, cursor), = texts(other, 1)
        assert text == "hello" and cursor > 0
    finally:
        bot.kill()
        bot.wait()


def test_events(people, run, connect, schema):
    """What was not acknowledged comes again, in order, also after the agent was killed."""
    alice, bob = people("alice", "bob")
    agent = run(bob)
    stub = connect(agent)
    events = schema.agent.EventsRequest(consumer="bot")
    stream = stub.Events(events)
    for number in range(3):
        alice.run("send", bob.account, f"{number}")
    found = texts(stream, 3)
    assert [text for text, _ in found] == ["0", "1", "2"]
    assert [cursor for _, cursor in found] == sorted(cursor for _, cursor in found)
    stub.Acknowledge(schema.agent.AcknowledgeRequest(consumer="bot", cursor=found[0][1]))
    agent.kill()
    for number in range(3, 6):
        alice.run("send", bob.account, f"{number}")
    agent = run(bob)
    stub = connect(agent)
    assert [text for text, _ in texts(stub.Events(events), 5)] == ["1", "2", "3", "4", "5"]
    with pytest.raises(grpc.RpcError) as caught:
        stub.Acknowledge(schema.agent.AcknowledgeRequest(consumer="bot", cursor=1 << 40))
    assert caught.value.code() == grpc.StatusCode.NOT_FOUND


def test_second(people, run):
    """A second agent is refused, and `receive` asks the one that runs."""
    alice, bob = people("alice", "bob")
    agent = run(bob)
    said = bob.run("agent", code=64)
    assert "an agent keeps this account already" in said
    alice.run("send", bob.account, "through the agent")
    while not (received := bob.texts()):
        pass
    assert received == ["through the agent"]
    assert bob.texts() == []
    bob.run("send", alice.account, "beside the agent")
    assert alice.texts() == ["beside the agent"]
    agent.kill()
    alice.run("send", bob.account, "without it")
    assert bob.texts() == ["without it"]


def post(agent, method, message, token=None, **headers):
    request = urllib.request.Request(
        f"{agent.origin}/martlet.agent.v1.Agent/{method}", json.dumps(message).encode(),
        {"content-type": "application/json",
         **({"authorization": f"Bearer {token}"} if token else {}),
         **{name.replace("_", "-"): value for name, value in headers.items()}})
    try:
        with urllib.request.urlopen(request, timeout=60) as reply:
            return reply.status, json.load(reply)
    except urllib.error.HTTPError as error:
        return error.code, json.load(error)


def test_loopback(people, run):
    alice, bob = people("alice", "bob")
    agent = run(bob, "--http", "0")
    assert mode(f"{bob.file}.token") == 0o600
    status, found = post(agent, "ListAccounts", {}, agent.token)
    assert status == 200 and found["accounts"][0]["id"] == bob.account
    sent = json.loads(subprocess.run(
        [CHECKOUT / "examples/bots/send.sh", agent.origin, f"{bob.file}.token", alice.account,
         'from "curl"'], check=True, capture_output=True, text=True, timeout=60).stdout)
    assert sent["isSent"] and sent["conversation"] == f"direct:{alice.account}"
    assert alice.texts() == ['from "curl"']
    status, history = post(
        agent, "GetHistory", {"conversation": alice.account}, agent.token)
    assert [each["content"]["text"]["text"] for each in history["messages"]] == ['from "curl"']
    status, error = post(agent, "Send", {"to": "nobody here", "text": "x"}, agent.token)
    assert status == 400 and error["details"][0]["debug"]["reason"] == "NOT_UNDERSTOOD"
    status, _ = post(agent, "Nothing", {}, agent.token)
    assert status == 404


def test_hostile(people, run):
    """Neither a page of another site nor a program without the token gets anywhere."""
    (bob,) = people("bob")
    agent = run(bob, "--http", "0")
    port = agent.origin.rsplit(":", 1)[1]
    for headers in (
            {}, {"token": "x" * len(agent.token)}, {"token": agent.token[:-1]}):
        status, error = post(agent, "ListAccounts", {}, **headers)
        assert (status, error["code"]) == (401, "unauthenticated")
    for headers in (
            {"origin": "https://evil.example"}, {"origin": "null"},
            {"origin": f"http://evil.example:{port}"}, {"host": "evil.example"},
            {"host": f"evil.example:{port}"}, {"host": "127.0.0.1:1"}):
        status, error = post(agent, "ListAccounts", {}, agent.token, **headers)
        assert (status, error["code"]) == (403, "permission_denied"), headers
    status, _ = post(agent, "ListAccounts", {}, agent.token, origin=agent.origin)
    assert status == 200
    # Only loopback is listened on.
    with pytest.raises(OSError):
        socket.create_connection((own_address(), int(port)), timeout=5)


def own_address():
    """An address of this machine that is not loopback's."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("192.0.2.1", 9))
        return probe.getsockname()[0]


def test_everything_else(people, run, connect, schema):
    alice, bob, carol = people("alice", "bob", "carol")
    messages = schema.agent
    stub = connect(run(bob))
    for person in (alice, carol):
        stub.Send(messages.SendRequest(to=person.account, text="hello"))
        person.run("receive")
        person.run("send", bob.account, "hello")
    stub.UpdatePerson(messages.UpdatePersonRequest(person=alice.account, name="Alice"))
    number = stub.GetSafetyNumber(messages.GetSafetyNumberRequest(person="Alice")).digits
    assert stub.UpdatePerson(messages.UpdatePersonRequest(
        person="Alice", safety_number=number)).is_verified
    people_ = {each.name: each for each in stub.ListPeople(messages.ListPeopleRequest()).people}
    assert people_["Alice"].is_verified
    group = stub.CreateGroup(messages.CreateGroupRequest(
        name="Friends", members=["Alice", carol.account])).conversation
    (found,) = stub.ListGroups(messages.ListGroupsRequest()).groups
    assert found.name == "Friends" and len(found.members) == 3
    stub.Send(messages.SendRequest(to=group, text="to all"))
    assert "to all" in alice.texts() and "to all" in carol.texts()
    stub.UpdateGroup(messages.UpdateGroupRequest(
        group=group, remove=messages.UpdateGroupRequest.People(people=[carol.account])))
    (found,) = stub.ListGroups(messages.ListGroupsRequest()).groups
    assert len(found.members) == 2
    entries = stub.ListConversations(messages.ListConversationsRequest()).conversations
    assert entries[0].conversation == group and entries[0].name == "Friends"
    with pytest.raises(grpc.RpcError) as caught:
        stub.Send(messages.SendRequest(to=group))
    assert caught.value.code() == grpc.StatusCode.INVALID_ARGUMENT


def test_echo(people):
    """An account to try a client with: it reads, reacts, replies, votes and accepts."""
    alice, bob = people("alice", "bob")
    echo = bob.start("echo")
    try:
        assert echo.stdout.readline().strip() == bob.account
        sent = alice.json("send", bob.account, "hello")[0]["id"]
        alice.run("send", bob.account, "--poll", "Where?", "--option", "sea", "--option", "hills")
        alice.run("send", bob.account, "--event", "Tea", "--starts", "2027-01-31T16:00:00Z")
        seen = []
        while not all(word in json.dumps(seen) for word in ("reaction", "pollVote", "eventReply")):
            assert echo.poll() is None
            seen += alice.json("receive")
        (reply,) = [each["message"] for each in seen if "message" in each]
        assert reply["content"]["text"]["text"] == "hello"
        assert reply["content"]["replyTo"]["messageId"] == sent
    finally:
        echo.kill()
        echo.communicate()

"""The signalling of calls over the agent, as a program with a media engine uses it; and devices."""

import queue
import threading

import grpc
import pytest

from agent import connect, schema
from person import Person

SDP = ("v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=fingerprint:sha-256 "
       + ":".join(["%02X"] * 32) + "\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\n"
       "a=mid:0\r\na=rtpmap:111 opus/48000/2\r\na=ice-ufrag:abcd\r\n"
       "a=ice-pwd:0123456789012345678901\r\na=setup:actpass\r\n")


def fingerprint(first):
    return ":".join("%02X" % ((first + at) % 256) for at in range(32))


def description(first):
    return SDP % tuple((first + at) % 256 for at in range(32))


@pytest.fixture
def pair(people):
    alice, bob = people("alice", "bob")
    for one, other in ((alice, bob), (bob, alice)):
        one.run("send", other.account, "hello")
    for one in (alice, bob):
        one.run("receive")
    return alice, bob


class Part:
    """A part in a call, and what was told of it."""

    def __init__(self, stub, ask, **request):
        self.stub, self.ask = stub, ask
        self.stream = stub.ConductCall(ask.ConductCallRequest(**request))
        self.notices = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.name = self.next("part")

    def _read(self):
        try:
            for notice in self.stream:
                self.notices.put(notice)
        except grpc.RpcError as error:
            self.notices.put(error)

    def next(self, kind):
        """The next notice of a kind; others are passed over."""
        while True:
            notice = self.notices.get(timeout=60)
            assert not isinstance(notice, grpc.RpcError), notice
            if notice.WhichOneof("notice") == kind:
                return getattr(notice, kind)

    def tell(self, **said):
        self.stub.TellCall(self.ask.TellCallRequest(part=self.name, **said))


def code_of(call):
    with pytest.raises(grpc.RpcError) as caught:
        call()
    return caught.value.code().name


def ring(hers, his, ask, bob):
    """Alice calls; gives her part, and the call that rings at Bob's."""
    events = his.Events(ask.EventsRequest())
    next(events)
    calling = Part(hers, ask, to=bob.account)
    assert not calling.next("relays").is_relay_only
    assert calling.next("wanted") == ask.ConductCallResponse.WANTED_OFFER
    calling.tell(description=ask.CallDescription(is_offer=True, sdp=description(1)))
    call = next(reply.event.call for reply in events if reply.event.call.call_id)
    events.cancel()
    return calling, call


def test_a_call_is_answered_and_ended(pair, connect, schema):
    alice, bob = pair
    hers, his, ask = connect(alice), connect(bob), schema.agent
    calling, call = ring(hers, his, ask, bob)
    assert call.account_id == alice.account
    assert [each.call_id for each in his.ListCalls(ask.ListCallsRequest()).calls] == [call.call_id]
    called = Part(his, ask, ringing=call.call_id)
    called.tell(answer=ask.TellCallRequest.ANSWER_ACCEPT)
    assert called.next("description").sdp == description(1)
    assert called.next("wanted") == ask.ConductCallResponse.WANTED_ANSWER
    called.tell(description=ask.CallDescription(sdp=description(2)))
    assert calling.next("description").sdp == description(2)
    for part, first in ((calling, 2), (called, 1)):
        part.tell(connected=f"sha-256 {fingerprint(first)}")
        while part.next("state") != ask.ConductCallResponse.STATE_CONNECTED:
            pass
    called.tell(candidates=ask.CallCandidates(
        candidates=["candidate:1 1 udp 1 127.0.0.1 9 typ host"], is_complete=True))
    assert calling.next("candidates").is_complete
    calling.tell(end="hang-up")
    for part in (calling, called):
        assert part.next("over").end == "hang-up"
    # What is said while it ends is passed over; what nobody takes part in is not.
    calling.tell(end="hang-up")
    assert code_of(lambda: hers.TellCall(
        ask.TellCallRequest(part="0" * 32, end="hang-up"))) == "NOT_FOUND"


def test_a_certificate_that_is_another_one_ends_the_call(pair, connect, schema):
    alice, bob = pair
    hers, his, ask = connect(alice), connect(bob), schema.agent
    calling, call = ring(hers, his, ask, bob)
    called = Part(his, ask, ringing=call.call_id)
    called.tell(answer=ask.TellCallRequest.ANSWER_ACCEPT)
    called.next("wanted")
    called.tell(description=ask.CallDescription(sdp=description(2)))
    calling.next("description")
    calling.tell(connected=f"sha-256 {fingerprint(3)}")
    for part in (calling, called):
        assert part.next("over").end == "media-failed"


def test_who_reads_no_more_hangs_up(pair, connect, schema):
    alice, bob = pair
    hers, his, ask = connect(alice), connect(bob), schema.agent
    calling, call = ring(hers, his, ask, bob)
    events = his.Events(ask.EventsRequest())
    next(events)
    calling.stream.cancel()
    kind = next(reply.event.call.kind for reply in events if reply.event.call.call_id)
    assert kind == type(call).KIND_CANCELLED


def test_what_is_refused(pair, connect, schema):
    alice, bob = pair
    hers, ask = connect(alice), schema.agent

    def begin(**request):
        return code_of(lambda: list(hers.ConductCall(ask.ConductCallRequest(**request))))

    assert begin() == "INVALID_ARGUMENT"
    assert begin(to="self") == "INVALID_ARGUMENT"
    assert begin(to="nobody at all") == "INVALID_ARGUMENT"
    assert begin(ringing="no digits") == "INVALID_ARGUMENT"
    assert begin(ringing="0" * 32) == "NOT_FOUND"
    assert begin(to=bob.account, ring_seconds=121) == "INVALID_ARGUMENT"
    part = Part(hers, ask, to=bob.account)
    for said in ({}, {"end": "boredom"}, {"frame": ask.TellCallRequest.Frame(key_id=1)},
                 {"description": ask.CallDescription(is_offer=True, sdp="v" * 32_769)}):
        assert code_of(lambda: part.tell(**said)) == "INVALID_ARGUMENT", said
    part.tell(end="hang-up")


def test_devices_and_the_user_name(pair, connect, schema, built, server, tmp_path):
    alice, _ = pair
    stub, ask = connect(alice), schema.agent

    def devices():
        return [(each.number, each.is_own) for each in stub.ListDevices(
            ask.ListDevicesRequest()).devices]

    assert devices() == [(1, True)]
    assert code_of(lambda: stub.RemoveDevice(
        ask.RemoveDeviceRequest(number=1))) == "FAILED_PRECONDITION"
    assert code_of(lambda: stub.RemoveDevice(ask.RemoveDeviceRequest(number=9))) == "NOT_FOUND"
    assert code_of(lambda: stub.DescribeDeviceCode(
        ask.DescribeDeviceCodeRequest(code="nonsense"))) == "FAILED_PRECONDITION"
    phone = Person(built, server, tmp_path, "phone")
    process = phone.start("link", *phone.where, "--device-name", "phone")
    code = process.stdout.readline().strip()
    assert stub.DescribeDeviceCode(ask.DescribeDeviceCodeRequest(code=code)).name == "phone"
    assert stub.ApproveDevice(ask.ApproveDeviceRequest(code=code)).number == 2
    process.communicate(timeout=60)
    assert devices() == [(1, True), (2, False)]
    stub.RemoveDevice(ask.RemoveDeviceRequest(number=2))
    assert devices() == [(1, True)]

    stub.SetUserName(ask.SetUserNameRequest(user_name="@alice.calls"))
    account = stub.ListAccounts(ask.ListAccountsRequest()).accounts[0]
    assert account.user_name == "alice.calls"
    stub.SetUserName(ask.SetUserNameRequest())
    assert not stub.ListAccounts(ask.ListAccountsRequest()).accounts[0].user_name

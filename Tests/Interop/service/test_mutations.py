"""Whatever a stock client sends, it gets an outcome or a refusal that says why, and soon."""

import collections
import itertools
import os
import random
import threading

import grpc
import pytest
from google.protobuf import message_factory

from device import reason
from mutation import Mutator

FORBIDDEN = {
    grpc.StatusCode.UNKNOWN, grpc.StatusCode.INTERNAL, grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.UNIMPLEMENTED, grpc.StatusCode.DATA_LOSS}
REASONS = {
    "INVALID_ARGUMENT": {"CONSTRAINT_VIOLATED"}, "UNAUTHENTICATED": {"UNAUTHENTICATED_TOKEN", "DEVICE_REVOKED"},
    "PERMISSION_DENIED": {"PERMISSION_DENIED"},
    "RESOURCE_EXHAUSTED": {"RATE_LIMITED", "OVERLOADED", None},
    "ABORTED": {"STREAM_DISPLACED", "STREAM_LAGGED"},
}
ANONYMOUS = {
    "GetServerInfo", "RegisterAccount", "Challenge", "Authenticate", "AwaitProvisioning",
    "LinkDevice", "RecoverAccount", "FetchRecovery", "Download", "GetObject",
}
# Only these are signed by the account's identity key, over a payload of their own.
SIGNED = {"CreateLinkToken", "PutRecovery", "RevokeDevice", "ReplaceKeys", "DeleteAccount"}


def services(api):
    yield from api.keys.DESCRIPTOR.services_by_name["KeyService"].methods
    yield from api.messaging.DESCRIPTOR.services_by_name["Messaging"].methods
    yield from api.groups.DESCRIPTOR.services_by_name["Groups"].methods
    for service in api.media.DESCRIPTOR.services_by_name.values():
        yield from service.methods
    yield from api.calls.DESCRIPTOR.services_by_name["Calls"].methods
    yield from api.people.DESCRIPTOR.services_by_name["People"].methods
    yield from api.presence.DESCRIPTOR.services_by_name["Presence"].methods


def stub_of(device, method):
    service = method.containing_service.name
    if service == "Groups":
        return device.api.group_stubs.GroupsStub(device.connection.channel)
    if service in ("Media", "MediaDownload"):
        return getattr(device.api.media_stubs, f"{service}Stub")(device.connection.channel)
    if service == "Calls":
        return device.connection.calls
    if service == "People":
        return device.api.people_stubs.PeopleStub(device.connection.channel)
    if service == "Presence":
        return device.api.presence_stubs.PresenceStub(device.connection.channel)
    return device.keys if service == "KeyService" else device.messaging


class Caller:
    """Makes calls at random, as devices that may be sacrificed."""

    def __init__(self, api, register, seed):
        self.api = api
        self.register = register
        self.random = random.Random(seed)
        self.other = register(one_time=2)
        self.device = None
        self.replace()
        self.codes = collections.Counter()

    def replace(self):
        """Takes a new account: the last was deleted, or its device revoked."""
        self.device = self.register(one_time=2, one_time_kem=1)
        self.mutator = Mutator(self.random, [
            self.device.account, self.other.account, os.urandom(16), os.urandom(16), bytes(16)])

    def template(self, method):
        """A request that would succeed, for some."""
        api, device, other = self.api, self.device, self.other
        if method.name == "RegisterAccount":
            new = type(device)(device.connection, device.identity)
            return api.keys.RegisterAccountRequest(
                request_id=os.urandom(16), identity_key=os.urandom(32),
                device=new.new_device(one_time=2, one_time_kem=1))
        if method.name == "UploadPreKeys":
            return api.keys.UploadPreKeysRequest(
                request_id=os.urandom(16), one_time_prekeys=device.one_time_prekeys(100, 2))
        if method.name == "Send":
            return device.send_request([other], os.urandom(100), urgent=True)
        if method.name == "StartCall":
            return api.calls.StartCallRequest(
                call_id=os.urandom(16), callee_id=other.account,
                offers=[device.envelope(other, os.urandom(100))])
        if method.name == "Authenticate":
            challenge = device.keys.Challenge(
                api.keys.ChallengeRequest(device=device.address)).challenge
            return api.keys.AuthenticateRequest(
                device=device.address, challenge=challenge, signature=os.urandom(64))
        return None

    def request(self, method):
        made = self.template(method) if self.random.random() < 0.7 else None
        if made is None:
            made = self.mutator.message(method.input_type)
        for _ in range(self.random.randint(0, 2)):
            self.mutator.mutate(made)
        if method.name in SIGNED and self.random.random() < 0.8:
            name = f"{method.name}Payload"
            payload = self.mutator.message(self.api.keys.DESCRIPTOR.message_types_by_name[name])
            made.signed.CopyFrom(self.device.signed(method.name, payload))
        return made

    def call(self, method):
        """Makes a call; gives what it came to."""
        stub = stub_of(self.device, method)
        if method.client_streaming:
            count = self.random.randint(0, 4)
            argument = iter([self.request(method) for _ in range(count)])
        else:
            argument = self.request(method)
        metadata = [] if method.name in ANONYMOUS else self.device.metadata
        try:
            result = getattr(stub, method.name)(argument, metadata=metadata, timeout=20)
            if method.server_streaming:
                # A stream that was opened need not end.
                timer = threading.Timer(0.3, result.cancel)
                timer.start()
                collections.deque(itertools.islice(result, 50), maxlen=0)
                result.cancel()
                timer.cancel()
            return grpc.StatusCode.OK, None, argument, ""
        except grpc.RpcError as error:
            return error.code(), reason(self.api, error), argument, error.details()


@pytest.mark.parametrize("seed", range(int(os.environ.get("MUTATION_SEEDS", "2"))))
def test_every_wrong_request_gets_an_answer_that_says_why(api, server, register, seed):
    caller = Caller(api, register, seed)
    faults = []
    # What other tests have done to the server before is not this one's.
    before = len(server.log)
    for round in range(int(os.environ.get("MUTATION_ROUNDS", "12"))):
        for method in services(api):
            code, why, request, details = caller.call(method)
            caller.codes[method.name, code.name] += 1
            if code == grpc.StatusCode.UNAUTHENTICATED:
                caller.replace()
            if code in FORBIDDEN or why not in REASONS.get(code.name, {why}):
                faults.append((method.name, code.name, why, details, str(request)[:2000]))
    assert not faults, faults[:5]
    assert len({code for _, code in caller.codes}) >= 4, "it reaches more than the first check"
    assert server.process.poll() is None
    assert '"level":"error"' not in server.log[before:]


def test_every_empty_request_is_refused_or_means_something(api, register):
    device = register()
    for method in services(api):
        if method.client_streaming or method.server_streaming:
            continue
        request = message_factory.GetMessageClass(method.input_type)()
        try:
            getattr(stub_of(device, method), method.name)(
                request, metadata=[] if method.name in ANONYMOUS else device.metadata, timeout=20)
        except grpc.RpcError as error:
            assert error.code() == grpc.StatusCode.INVALID_ARGUMENT, method.name
            assert reason(api, error) == "CONSTRAINT_VIOLATED", method.name

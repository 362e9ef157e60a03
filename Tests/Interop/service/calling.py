"""A device that calls, with opaque offers and answers."""

import os

from stream import BackgroundStream


class Caller:
    """What a device does with calls, over the connection that it is given."""

    def __init__(self, device, connection=None):
        self.device = device
        self.api = device.api.calls
        self.states = device.api.call_states.CallState
        self.stub = (connection or device.connection).calls

    def _call(self, name, request):
        return getattr(self.stub, name)(request, metadata=self.device.metadata, timeout=30)

    def start(self, devices, offer=b"offer", call_id=None, **fields):
        return self._call("StartCall", self.api.StartCallRequest(
            call_id=call_id or os.urandom(16), callee_id=devices[0].account,
            offers=[self.device.envelope(device, offer) for device in devices], **fields))

    def ring(self, devices, **fields):
        """Starts a call that must ring; gives its identifier."""
        call_id = fields.pop("call_id", None) or os.urandom(16)
        reply = self.start(devices, call_id=call_id, **fields)
        assert reply.WhichOneof("outcome") == "ringing", reply
        return call_id

    def answer(self, call_id, caller, answer=b"answer"):
        return self._call("AnswerCall", self.api.AnswerCallRequest(
            call_id=call_id, answer=self.device.envelope(caller, answer)))

    def decline(self, call_id, reason="DECLINED"):
        return self._call("DeclineCall", self.api.DeclineCallRequest(
            call_id=call_id, reason=f"REASON_{reason}"))

    def end(self, call_id, reason="HANG_UP"):
        return self._call("EndCall", self.api.EndCallRequest(
            call_id=call_id, reason=f"END_{reason}"))

    def relays(self):
        return self._call("GetRelays", self.api.GetRelaysRequest())

    def list(self, **fields):
        return self._call("ListCalls", self.api.ListCallsRequest(**fields))

    def signal(self, call_id):
        return Signal(self, call_id)


class Signal(BackgroundStream):
    """A stream of signalling."""

    def __init__(self, caller, call_id):
        self.api = caller.api
        super().__init__(
            caller.stub.Signal, caller.device.metadata, self.api.SignalRequest(
                attach=self.api.SignalRequest.Attach(call_id=call_id)))

    def send(self, sequence, ciphertext=b"candidate", device_id=0):
        self.outgoing.put(self.api.SignalRequest(payload=self.api.SignalPayload(
            device_id=device_id, sequence=sequence, ciphertext=ciphertext)))

    def acknowledge(self, sequence, device_id=0):
        self.outgoing.put(self.api.SignalRequest(
            acknowledgement=self.api.SignalAcknowledgement(
                device_id=device_id, up_to_sequence=sequence)))



def accept(callee, *callers):
    """Has an account accept calls of others, by writing to them."""
    for caller in callers:
        callee.send([caller], b"hello")

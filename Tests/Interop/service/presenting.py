"""Publishers and watchers of presence."""

import os

import grpc

from stream import BackgroundStream

SEALED = 296


class Call(BackgroundStream):
    """A publisher, or a watcher."""

    def send(self, frame):
        self.outgoing.put(frame)

    def next(self, timeout=30):
        return self.frames.get(timeout=timeout)

    def end(self):
        """Closes the client's half, without a goodbye."""
        self.outgoing.put(None)

    def cancel(self):
        self.call.cancel()


class Presence:
    """What a device says and sees of who is there."""

    def __init__(self, api, device, connection=None):
        self.api, self.device = api, device
        self.stub = api.presence_stubs.PresenceStub((connection or device.connection).channel)

    def said(self, topic, sealed=None, farewell=None):
        return self.api.presence.PublishedPresence(
            topic=topic, sealed=sealed or os.urandom(SEALED), farewell=farewell or bytes(SEALED))

    def publish(self, *topics):
        presence = self.api.presence
        call = Call(self.stub.Publish, self.device.metadata, presence.PublishRequest(
            start=presence.PublishRequest.Start(topics=topics)))
        frame = call.next()
        assert not isinstance(frame, grpc.RpcError), frame
        assert frame.accepted.heartbeat_interval.seconds == 30
        return call

    def change(self, call, said):
        call.send(self.api.presence.PublishRequest(change=said))

    def goodbye(self, call):
        presence = self.api.presence
        call.send(presence.PublishRequest(goodbye=presence.PublishRequest.Goodbye()))

    def watch(self, *topics):
        call = Call(
            self.stub.Watch, self.device.metadata, self.api.presence.WatchRequest(add=topics))
        frame = call.next()
        assert frame.is_snapshot
        return call, list(frame.entries)

    def get(self, *topics):
        return list(self.stub.GetPresence(self.api.presence.GetPresenceRequest(
            topics=topics), metadata=self.device.metadata).entries)


def live(entry):
    return entry.HasField("live_until")

"""A stream that goes both ways, whose frames are read in the background."""

import queue
import threading

import grpc


class BackgroundStream:
    """Sends frames when it is told to, and keeps those that come until they are asked for.

    At the end of the stream None comes, or the error that ended it.
    """

    def __init__(self, method, metadata, *frames):
        self.outgoing = queue.Queue()
        for frame in frames:
            self.outgoing.put(frame)
        self.call = method(iter(self.outgoing.get, None), metadata=metadata)
        self.frames = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self):
        try:
            for frame in self.call:
                self.frames.put(frame)
            self.frames.put(None)
        except grpc.RpcError as error:
            self.frames.put(error)

    def next(self, kind, timeout=20):
        """The next frame of a kind; others are passed over."""
        while True:
            frame = self.frames.get(timeout=timeout)
            if frame is None or isinstance(frame, grpc.RpcError):
                assert kind == "end", f"stream ended, expected {kind}: {frame}"
                return frame
            found = frame.WhichOneof("frame")
            if found == kind:
                return getattr(frame, found)

    def close(self):
        """Ends the client's half, and waits until the server has ended the other."""
        self.outgoing.put(None)
        self.reader.join(timeout=20)

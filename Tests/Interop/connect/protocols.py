"""What a call looks like in gRPC, gRPC-Web and Connect, written from their specifications."""

import base64
import gzip
import json
import struct
import urllib.parse

CODES = [
    "OK", "CANCELED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND",
    "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED",
    "OUT_OF_RANGE", "UNIMPLEMENTED", "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED"]
# What a client makes of an HTTP code where the body says nothing.
CONNECT_CODES = {400: "INTERNAL", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED",
                 404: "UNIMPLEMENTED", 429: "UNAVAILABLE", 502: "UNAVAILABLE", 503: "UNAVAILABLE",
                 504: "UNAVAILABLE"}


class Outcome:
    """A call's end as its client sees it."""

    def __init__(self, http_code):
        self.http_code = http_code
        self.headers = []
        self.messages = []
        self.trailers = []
        self.code = "OK"
        self.message = None
        self.details = []  # (full name of the type, bytes)


def padded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4))


def frame(payload, flags=0, length=None):
    return struct.pack(">BI", flags, len(payload) if length is None else length) + payload


def frames(body):
    """Cuts a body into (flags, payload)."""
    found = []
    while body:
        flags, length = struct.unpack(">BI", body[:5])
        assert len(body) >= 5 + length, "the body ends within a frame"
        found.append((flags, body[5:5 + length]))
        body = body[5 + length:]
    return found


class Protocol:
    """One of the three, with a codec and a compression."""

    def __init__(self, name, codec, compression):
        self.name, self.codec, self.compression = name, codec, compression

    def __str__(self):
        return f"{self.name}-{self.codec}-{self.compression}"

    def content_type(self, is_unary):
        match self.name:
            case "grpc": return "application/grpc"
            case "grpc-web": return f"application/grpc-web+{self.codec}"
            case "connect":
                return f"application/{'' if is_unary else 'connect+'}{self.codec}"

    def fields(self, is_unary, timeout=None):
        """The protocol's own header fields."""
        found = [("content-type", self.content_type(is_unary))]
        is_gzip = self.compression == "gzip"
        if self.name == "connect":
            found.append(("connect-protocol-version", "1"))
            prefix = "" if is_unary else "connect-"
            if is_gzip:
                found.append((prefix + "content-encoding", "gzip"))
            found.append((prefix + "accept-encoding", self.compression))
            if timeout is not None:
                found.append(("connect-timeout-ms", str(timeout)))
        else:
            if self.name == "grpc":
                found.append(("te", "trailers"))
            if is_gzip:
                found.append(("grpc-encoding", "gzip"))
            found.append(("grpc-accept-encoding", self.compression))
            if timeout is not None:
                found.append(("grpc-timeout", f"{timeout}m"))
        return found

    def body(self, message, is_unary):
        """A message as it goes into the body."""
        if self.compression == "gzip":
            message = gzip.compress(message)
        if self.name == "connect" and is_unary:
            return message
        return frame(message, int(self.compression == "gzip"))

    def query(self, message):
        """The query of a call by GET."""
        values = {"connect": "v1", "encoding": self.codec}
        if self.codec == "proto":
            values |= {"base64": "1",
                       "message": base64.urlsafe_b64encode(message).decode().rstrip("=")}
        else:
            values["message"] = message.decode()
        return urllib.parse.urlencode(values)

    def outcome(self, response, is_unary, status_class):
        """Reads a response; google.rpc.Status is for gRPC's details."""
        found = Outcome(response.status)
        found.headers = response.headers
        kind = dict(response.headers).get("content-type", "")
        if self.name == "connect":
            self._connect(response, kind, is_unary, found)
        else:
            self._grpc(response, kind, found, status_class)
        return found

    def _connect(self, response, kind, is_unary, found):
        if is_unary:
            found.headers = [each for each in response.headers if not each[0].startswith("trailer-")]
            found.trailers = [(name.removeprefix("trailer-"), value)
                              for name, value in response.headers if name.startswith("trailer-")]
            if response.status == 200:
                assert kind == self.content_type(True), kind
                body = response.body
                if dict(response.headers).get("content-encoding") == "gzip":
                    assert self.compression == "gzip"
                    body = gzip.decompress(body)
                found.messages = [body]
                return
            if kind != "application/json":
                found.code = CONNECT_CODES.get(response.status, "UNKNOWN")
                return
            self._error(json.loads(response.body), found)
            return
        if response.status != 200:
            found.code = CONNECT_CODES.get(response.status, "UNKNOWN")
            return
        assert kind == self.content_type(False), kind
        *messages, (flags, end) = frames(response.body)
        assert flags & 2, "the last frame is no end of stream"
        is_gzip = dict(response.headers).get("connect-content-encoding") == "gzip"
        for flag, payload in messages:
            assert flag in (0, 1) and (flag == 0 or is_gzip), flag
            found.messages.append(gzip.decompress(payload) if flag else payload)
        end = json.loads(gzip.decompress(end) if flags & 1 else end)
        found.trailers = [(name, value) for name, values in end.get("metadata", {}).items()
                          for value in values]
        if "error" in end:
            self._error(end["error"], found)

    @staticmethod
    def _error(error, found):
        found.code = error["code"].upper()
        found.message = error.get("message", "")
        found.details = [(each["type"], padded(each["value"])) for each in error.get("details", [])]

    def _grpc(self, response, kind, found, status_class):
        if response.status != 200:
            found.code = {404: "UNIMPLEMENTED"}.get(response.status, "UNKNOWN")
            return
        # A request may have left the codec out.
        assert kind in (self.content_type(False), self.content_type(False).split("+")[0]), kind
        is_gzip = dict(response.headers).get("grpc-encoding") == "gzip"
        found.trailers = response.trailers
        for flags, payload in frames(response.body):
            if flags & 0x80:
                assert self.name == "grpc-web" and not found.trailers
                found.trailers = [tuple(part.strip() for part in line.split(":", 1))
                                  for line in payload.decode().split("\r\n") if line]
                continue
            assert flags == 0 or is_gzip
            found.messages.append(gzip.decompress(payload) if flags else payload)
        if not found.trailers:
            # Trailers only: there is one section.
            assert not found.messages, "a reply without a status"
            found.headers, found.trailers = [], response.headers
        fields = dict(found.trailers)
        found.code = CODES[int(fields["grpc-status"])]
        found.message = urllib.parse.unquote(fields.get("grpc-message", ""))
        if "grpc-status-details-bin" in fields:
            status = status_class.FromString(padded(fields["grpc-status-details-bin"]))
            found.details = [(each.type_url.split("/")[-1], each.value) for each in status.details]

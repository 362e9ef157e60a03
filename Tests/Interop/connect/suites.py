"""The Connect project's conformance suites: which cases there are, and what they expect."""

import base64
import pathlib

import yaml
from google.protobuf import json_format

FOLDER = pathlib.Path(__file__).parent / "suites"
SERVICE = "connectrpc.conformance.v1.ConformanceService"
METHODS = {
    "UNARY": "Unary", "CLIENT_STREAM": "ClientStream", "SERVER_STREAM": "ServerStream",
    "HALF_DUPLEX_BIDI_STREAM": "BidiStream", "FULL_DUPLEX_BIDI_STREAM": "BidiStream"}
NAMES = {"grpc": "GRPC", "grpc-web": "GRPC_WEB", "connect": "CONNECT"}


def all_suites():
    """Every suite, by the name of its file."""
    return {path.stem: yaml.safe_load(path.read_text()) for path in sorted(FOLDER.glob("*.yaml"))}


def applies(suite, protocol):
    """Whether a suite is for a protocol with its codec and compression, over HTTP/2."""
    def is_among(key, value):
        return not suite.get(key) or value in suite[key]

    return (
        is_among("relevantProtocols", f"PROTOCOL_{NAMES[protocol.name]}")
        and is_among("relevantCodecs", f"CODEC_{protocol.codec.upper()}")
        and is_among("relevantCompressions", f"COMPRESSION_{protocol.compression.upper()}")
        and is_among("relevantHttpVersions", "HTTP_VERSION_2"))


class Case:
    """One call of a suite."""

    def __init__(self, case, schema, limit):
        request = case["request"]
        self.name = request["testName"]
        self.kind = request["streamType"].removeprefix("STREAM_TYPE_")
        self.is_unary = self.kind == "UNARY"
        self.method = request.get("method", METHODS[self.kind])
        self.is_get = request.get("useGetHttpMethod", False)
        self.timeout = request.get("timeoutMs")
        self.delay = request.get("requestDelayMs", 0) / 1000
        self.headers = [(each["name"], value) for each in request.get("requestHeaders", [])
                        for value in each["value"]]
        self.raw = request.get("rawRequest")
        self.schema = schema
        self.requests = [schema.parse(each) for each in request.get("requestMessages", [])]
        for message, size in zip(self.requests, case.get("expandRequests", [])):
            if "sizeRelativeToLimit" in size:
                pad(message, limit + size["sizeRelativeToLimit"])
        self.other_codes = [each.removeprefix("CODE_")
                            for each in case.get("otherAllowedErrorCodes", [])]
        self.expected = (
            Expected.written(case["expectedResponse"], schema)
            if "expectedResponse" in case else Expected.derived(self))

    def raw_body(self):
        """The body of a request that is given byte by byte."""
        from protocols import frame

        if "stream" in self.raw:
            return b"".join(
                frame(self.contents(item["payload"]), item.get("flags", 0), item.get("length"))
                for item in self.raw["stream"].get("items", []))
        return self.contents(self.raw["unary"]) if "unary" in self.raw else b""

    def contents(self, contents):
        if "binary" in contents:
            return base64.b64decode(contents["binary"])
        if "text" in contents:
            return contents["text"].encode()
        return self.schema.parse(contents["binary_message"]).SerializeToString()


def pad(message, size):
    """Makes a message so long."""
    message.request_data = b"\0" * max(0, size - message.ByteSize() - 8)
    while message.ByteSize() < size:
        message.request_data += b"\0" * (size - message.ByteSize())
    assert message.ByteSize() == size


class Expected:
    """What a call is to end with; None is not looked at."""

    def __init__(self):
        self.http_code = None
        self.payloads = []
        self.headers, self.trailers = [], []
        self.code, self.message, self.details = "OK", None, None

    @classmethod
    def written(cls, expected, schema):
        found = cls()
        found.http_code = expected.get("httpStatusCode")
        found.payloads = None
        if "error" in expected:
            error = expected["error"]
            found.code = error["code"].removeprefix("CODE_")
            found.message = error.get("message")
            if "details" in error:
                found.details = [schema.parse(each) for each in error["details"]]
        return found

    @classmethod
    def derived(cls, case):
        """What the service's description says of the requests."""
        found = cls()
        definition = case.requests[0].response_definition
        info_type = case.schema.payload.RequestInfo
        found.headers = pairs(definition.response_headers)
        found.trailers = pairs(definition.response_trailers)
        single = case.kind in ("UNARY", "CLIENT_STREAM")
        info = info_type(
            request_headers=[case.schema.header(name=name, value=[value])
                             for name, value in case.headers],
            timeout_ms=case.timeout)
        is_full_duplex = case.kind == "FULL_DUPLEX_BIDI_STREAM"
        seen = case.requests[:1] if is_full_duplex else case.requests
        for request in seen:
            info.requests.add().Pack(request)
        has_error = definition.HasField("error")
        data = ([] if single and has_error
                else [definition.response_data] if single else list(definition.response_data))
        for index, each in enumerate(data):
            payload = case.schema.payload(data=each)
            if index == 0:
                payload.request_info.CopyFrom(info)
            elif is_full_duplex and index < len(case.requests):
                payload.request_info.requests.add().Pack(case.requests[index])
            found.payloads.append(payload)
        if has_error:
            error = definition.error
            found.code = case.schema.code(error.code)
            found.message = error.message if error.HasField("message") else None
            found.details = [case.schema.unpack(each) for each in error.details]
            if not data:
                found.details.append(info)
        return found


def pairs(headers):
    return [(each.name.lower(), value) for each in headers for value in each.value]


class Schema:
    """The Python classes of the service's messages."""

    def __init__(self, module, status):
        self.module = module
        self.status = status
        self.payload = module.ConformancePayload
        self.header = module.Header

    def code(self, number):
        return self.module.Code.Name(number).removeprefix("CODE_")

    def message(self, full_name):
        found = self.module
        for part in full_name.removeprefix("connectrpc.conformance.v1.").split("."):
            found = getattr(found, part)
        return found

    def parse(self, fields):
        """A message from the fields that stand beside its @type."""
        fields = dict(fields)
        name = fields.pop("@type").split("/")[-1]
        return json_format.ParseDict(fields, self.message(name)())

    def unpack(self, packed):
        return self.message(packed.type_url.split("/")[-1]).FromString(packed.value)

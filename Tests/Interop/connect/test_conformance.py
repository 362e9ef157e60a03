"""The Connect project's conformance suites against our server, over HTTP/2."""

import pytest
from google.protobuf import json_format

from http2 import Exchange
from protocols import Protocol
from suites import SERVICE, Case, all_suites, applies

LIMIT = 200 << 10
PROTOCOLS = [
    Protocol(name, codec, compression)
    for name in ("grpc", "grpc-web", "connect") for codec in ("proto", "json")
    for compression in ("identity", "gzip") if (name, codec) != ("grpc", "json")]
SUITES = all_suites()


def call(port, case, protocol):
    """Makes a case's call; gives what its client sees."""
    path = f"/{SERVICE}/{case.method}"
    fields = [(":method", "POST"), (":scheme", "http"), (":authority", "localhost")]
    if case.raw:
        fields = [(":method", case.raw["verb"]), *fields[1:], (":path", case.raw["uri"])]
        fields += [(each["name"], value) for each in case.raw["headers"] for value in each["value"]]
        exchange = Exchange(port, fields)
        exchange.send(case.raw_body())
        exchange.end()
        return finish(exchange, case, protocol)
    messages = [encoded(each, protocol) for each in case.requests]
    if case.is_get:
        path += "?" + protocol.query(messages[0])
        fields[0] = (":method", "GET")
    fields.append((":path", path))
    own = protocol.fields(case.is_unary, case.timeout)
    fields += [each for each in own if not case.is_get or each[0].startswith("accept")]
    fields += [(name.lower(), value) for name, value in case.headers]
    exchange = Exchange(port, fields)
    if not case.is_get:
        for index, message in enumerate(messages):
            if case.delay:
                exchange.wait(case.delay)
            exchange.send(protocol.body(message, case.is_unary))
            if case.kind == "FULL_DUPLEX_BIDI_STREAM" and case.expected.payloads:
                count = min(index + 1, len(case.expected.payloads))
                exchange.read(lambda response: complete_frames(response.body) >= count)
    exchange.end()
    return finish(exchange, case, protocol)


def complete_frames(body):
    count = 0
    while len(body) >= 5 and len(body) >= (size := 5 + int.from_bytes(body[1:5])):
        body = body[size:]
        count += 1
    return count


def finish(exchange, case, protocol):
    response = exchange.read()
    exchange.close()
    return protocol.outcome(response, case.is_unary, case.schema.status)


def encoded(message, protocol):
    if protocol.codec == "proto":
        return message.SerializeToString()
    return json_format.MessageToJson(message, indent=None).encode()


def check(case, outcome, protocol):
    """Compares what came with what is expected."""
    expected = case.expected
    assert outcome.code in [expected.code, *case.other_codes], (
        f"{outcome.code} {outcome.message!r}, expected {expected.code}")
    if expected.http_code is not None:
        assert outcome.http_code == expected.http_code
    if expected.message is not None:
        assert outcome.message == expected.message
    if expected.payloads is not None:
        check_payloads(case, outcome, protocol)
    headers, trailers = outcome.headers, outcome.trailers
    if expected.code != "OK" and not outcome.messages and protocol.name != "connect":
        # An answer of one section: it does not say which field belonged where.
        headers = trailers = headers + trailers
    check_fields(expected.headers, headers)
    check_fields(expected.trailers, trailers)
    if expected.details is not None:
        assert [name for name, _ in outcome.details] == [
            each.DESCRIPTOR.full_name for each in expected.details]
        for (_, found), wanted in zip(outcome.details, expected.details):
            compare(type(wanted).FromString(found), wanted)


def check_payloads(case, outcome, protocol):
    reply = case.schema.message(f"{case.method}Response")
    found = [
        reply.FromString(each) if protocol.codec == "proto"
        else json_format.Parse(each.decode(), reply()) for each in outcome.messages]
    assert len(found) == len(case.expected.payloads)
    for each, wanted in zip(found, case.expected.payloads):
        assert each.payload.data == wanted.data
        compare(each.payload.request_info, wanted.request_info)


def compare(found, wanted):
    """Compares details; a server may have seen more header fields, and less time."""
    if wanted.DESCRIPTOR.name != "RequestInfo":
        assert found == wanted
        return
    seen = [(each.name.lower(), value) for each in found.request_headers for value in each.value]
    check_fields([(each.name.lower(), value) for each in wanted.request_headers
                  for value in each.value], seen)
    assert list(found.requests) == list(wanted.requests)
    if wanted.HasField("timeout_ms"):
        assert 0 < found.timeout_ms <= wanted.timeout_ms


def check_fields(wanted, found):
    for name in {name for name, _ in wanted}:
        values = [part.strip() for key, value in found if key == name for part in value.split(",")]
        assert values == [value for key, value in wanted if key == name], name


@pytest.mark.parametrize("name, protocol", [
    (name, protocol) for name in SUITES for protocol in PROTOCOLS
    if applies(SUITES[name], protocol)], ids=str)
def test_suite(conformance_server, schema, name, protocol):
    failures = []
    for written in SUITES[name]["testCases"]:
        case = Case(written, schema, LIMIT)
        try:
            check(case, call(conformance_server, case, protocol), protocol)
        except AssertionError as error:
            failures.append(f"{case.name}: {error}")
    assert not failures, "\n".join(failures)


def test_every_suite_applies_somewhere():
    for name, suite in SUITES.items():
        assert suite["testCases"] and any(applies(suite, each) for each in PROTOCOLS), name

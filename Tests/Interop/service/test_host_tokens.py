"""Admission by tokens of the host application, made by PyJWT."""

import base64
import json
import os
import signal
import subprocess
import time

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from device import Connection, Device

ISSUER = "https://host.example"
AUDIENCE = "messages.example"
ALGORITHMS = ("EdDSA", "ES256", "RS256")


def keys():
    return {
        "EdDSA": ed25519.Ed25519PrivateKey.generate(),
        "ES256": ec.generate_private_key(ec.SECP256R1()),
        "RS256": rsa.generate_private_key(public_exponent=65537, key_size=2048),
    }


def public(key, name):
    algorithm = {
        ed25519.Ed25519PrivateKey: jwt.algorithms.OKPAlgorithm,
        ec.EllipticCurvePrivateKey: jwt.algorithms.ECAlgorithm,
        rsa.RSAPrivateKey: jwt.algorithms.RSAAlgorithm,
    }
    for kind, form in algorithm.items():
        if isinstance(key, kind):
            return json.loads(form.to_jwk(key.public_key())) | {"kid": name, "use": "sig"}
    raise AssertionError(key)


def pem(key):
    return key.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)


def claims(**changes):
    values = {
        "iss": ISSUER, "sub": os.urandom(8).hex(), "aud": AUDIENCE, "iat": int(time.time()),
        "exp": int(time.time()) + 300,
    } | changes
    return {name: value for name, value in values.items() if value is not None}


def part(value):
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Host:
    """The host application: its keys, and the server that trusts them."""

    def __init__(self, api, start_server, folder):
        self.keys = keys()
        self.file = folder / "keys.json"
        self.write(self.keys)
        self.server = start_server(
            "--admission", "token", "--set", f"host-token-keys={self.file}",
            "--set", f"host-token-issuer={ISSUER}", "--set", f"host-token-audience={AUDIENCE}")
        self.connection = Connection(api, self.server)

    def write(self, keys, *others):
        listed = [public(key, name) for name, key in keys.items()] + list(others)
        # Kinds of keys that sign nothing here are passed over.
        listed.append({"kty": "oct", "k": "c2VjcmV0", "kid": "EdDSA"})
        listed.append({"kty": "OKP", "crv": "X25519", "x": "AAAA", "kid": "other"})
        self.file.write_text(json.dumps({"keys": listed}))

    def token(self, algorithm, key=None, headers=None, **changes):
        headers = {"kid": algorithm} if headers is None else headers
        return jwt.encode(
            claims(**changes), key or self.keys[algorithm], algorithm=algorithm, headers=headers)

    def register(self, token):
        return Device.register(self.connection, **({"host_token": token} if token else {}))

    def refuse(self, token, reason="INVALID"):
        with pytest.raises(AssertionError, match=f"REASON_HOST_TOKEN_{reason}"):
            self.register(token)


@pytest.fixture(scope="module")
def host(api, start_server, tmp_path_factory):
    host = Host(api, start_server, tmp_path_factory.mktemp("host"))
    yield host
    host.connection.close()


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_user_of_the_host_application_registers_once(host, algorithm):
    token = host.token(algorithm, sub=f"user of {algorithm}")
    device = host.register(token)
    assert not device.fetch().frames
    for repeated in (token, host.token(algorithm, sub=f"user of {algorithm}")):
        with pytest.raises(AssertionError, match="REASON_ALREADY_REGISTERED"):
            host.register(repeated)
    host.register(host.token(algorithm, sub=f"another of {algorithm}"))


def test_whoever_has_deleted_the_account_may_register_again(host, api):
    device = host.register(host.token("EdDSA", sub="returning"))
    payload = api.keys.DeleteAccountPayload(account_id=device.account)
    device.keys.DeleteAccount(
        api.keys.DeleteAccountRequest(signed=device.signed("DeleteAccount", payload)),
        metadata=device.metadata)
    host.register(host.token("EdDSA", sub="returning"))


def test_a_token_is_needed(host):
    host.refuse(None, "REQUIRED")
    with pytest.raises(AssertionError, match="REASON_HOST_TOKEN_REQUIRED"):
        Device.register(host.connection, invite_code="code")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_what_is_not_obliged_may_be_left_out_or_said_otherwise(host, algorithm):
    host.register(host.token(algorithm, headers={}, iat=None))
    host.register(host.token(algorithm, aud=["other", AUDIENCE]))
    host.register(host.token(algorithm, headers={"kid": algorithm, "typ": "jwt"}))
    # Clocks may differ by a minute.
    host.register(host.token(algorithm, exp=int(time.time()) - 30))
    host.register(host.token(algorithm, nbf=int(time.time()) + 30))
    host.register(host.token(algorithm, sub=algorithm.ljust(255, "s")))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
@pytest.mark.parametrize("changes", [
    {"iss": "https://other.example"}, {"iss": None}, {"aud": "other"}, {"aud": ["other"]},
    {"aud": None}, {"aud": []}, {"sub": None}, {"sub": ""}, {"sub": "s" * 256}, {"sub": "a\0b"},
    {"exp": 1}, {"exp": None}, {"exp": int(time.time()) - 120}, {"nbf": int(time.time()) + 86_400},
    {"iat": int(time.time()) + 86_400},
], ids=str)
def test_a_token_with_other_claims_is_refused(host, algorithm, changes):
    payload = part(claims(**changes))
    header = part({"alg": algorithm, "kid": algorithm})
    signer = jwt.get_algorithm_by_name(algorithm)
    signature = signer.sign(f"{header}.{payload}".encode(), host.keys[algorithm])
    host.refuse(f"{header}.{payload}.{part(signature)}")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_token_that_another_key_signed_is_refused(host, algorithm):
    strangers = keys()
    host.refuse(host.token(algorithm, key=strangers[algorithm]))
    host.refuse(host.token(algorithm, headers={"kid": "unknown"}))
    # Of the set, but of another algorithm.
    other = ALGORITHMS[ALGORITHMS.index(algorithm) - 1]
    host.refuse(host.token(algorithm, headers={"kid": other}))


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_token_that_was_changed_is_refused(host, algorithm):
    header, payload, signature = host.token(algorithm).split(".")
    others = part(claims(sub="somebody else"))
    raw = base64.urlsafe_b64decode(signature + "==")
    for token in (
        f"{header}.{others}.{signature}", f"{header}.{payload}.", f"{header}.{payload}",
        f"{header}.{payload}.{signature}.", f"{header}.{payload}.{signature}=",
        f"{header}.{payload}.{part(raw[:-1])}", f"{header}.{payload}.{part(raw + bytes(1))}",
        f"{header}.{payload}.{part(bytes(len(raw)))}",
        f"{header}.{payload}.{part(raw[:-1] + bytes([raw[-1] ^ 1]))}",
        f" {header}.{payload}.{signature}", "..", "garbage",
    ):
        host.refuse(token)


def test_no_algorithm_and_no_shared_secret_will_do(host):
    host.refuse(jwt.encode(claims(), None, algorithm="none"))
    host.refuse(f"{part({'alg': 'none', 'kid': 'EdDSA'})}.{part(claims())}.")
    # The public key taken for a secret: what HMAC over it would make of the token.
    import hashlib
    import hmac
    for name, key in host.keys.items():
        for secret in (pem(key), json.dumps(public(key, name)).encode(), b"secret"):
            message = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': name})}.{part(claims())}"
            tag = hmac.new(secret, message.encode(), hashlib.sha256).digest()
            host.refuse(f"{message}.{part(tag)}")


def test_headers_that_demand_more_are_refused(host):
    host.refuse(host.token("EdDSA", headers={"kid": "EdDSA", "crit": ["exp"]}))
    host.refuse(host.token("EdDSA", headers={"kid": "EdDSA", "typ": "at+jwt"}))
    strangers = keys()
    # A key that the token brings along is no key of ours.
    for headers in (
        {"jwk": public(strangers["EdDSA"], "EdDSA")}, {"jku": "https://evil.example/keys.json"},
    ):
        host.refuse(host.token("EdDSA", key=strangers["EdDSA"], headers=headers))
    # RS256's key with another of RSA's algorithms.
    host.refuse(jwt.encode(
        claims(), host.keys["RS256"], algorithm="PS256", headers={"kid": "RS256"}))
    host.refuse(jwt.encode(
        claims(), host.keys["RS256"], algorithm="RS512", headers={"kid": "RS256"}))


def test_keys_are_read_again_at_a_hangup(host):
    fresh = keys()
    token = host.token("EdDSA", key=fresh["EdDSA"])
    host.refuse(token)
    host.write(fresh)
    host.server.process.send_signal(signal.SIGHUP)
    device = None
    deadline = time.monotonic() + 20
    while device is None and time.monotonic() < deadline:
        try:
            device = host.register(token)
        except AssertionError:
            pass
    assert device is not None
    host.refuse(host.token("EdDSA"))
    # A file that cannot be used changes nothing.
    host.file.write_text("{}")
    host.server.process.send_signal(signal.SIGHUP)
    while "host keys not reloaded" not in host.server.log:
        assert time.monotonic() < deadline
    host.keys = fresh
    host.register(host.token("EdDSA"))


@pytest.mark.parametrize("listed, complaint", [
    (None, "cannot read the keys"), ("[]", "no JSON Web Key Set"),
    ({"keys": []}, "no key of Ed25519"),
    ({"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "AAAA", "kid": "short"}]}, "key short in"),
    ({"keys": [{"kty": "EC", "crv": "P-256", "x": "A" * 43, "y": "A" * 43}]}, "key number 1 in"),
    ({"keys": [public(rsa.generate_private_key(65537, 1024), "small")]}, "key small in"),
], ids=["missing", "no set", "empty", "short", "off the curve", "small"])
def test_keys_that_cannot_be_used_stop_the_server_with_a_sentence(
        built, tmp_path, listed, complaint):
    file = tmp_path / "keys.json"
    if listed is not None:
        file.write_text(listed if isinstance(listed, str) else json.dumps(listed))
    tmp_path.chmod(0o755)
    done = subprocess.run(
        [built("martletd"), "doctor", "--data-directory", str(tmp_path / "data"), "--admission",
         "token", "--set", f"host-token-keys={file}", "--set", f"host-token-issuer={ISSUER}"],
        capture_output=True, text=True, timeout=60)
    assert done.returncode == 78
    assert complaint in done.stdout


def test_two_applications_have_keys_of_their_own(api, start_server, tmp_path):
    """A token of one signs nobody in at the other, and one name may be a user of either."""
    tmp_path.chmod(0o755)
    applications = {}
    for name in ("first", "second"):
        key = ed25519.Ed25519PrivateKey.generate()
        (tmp_path / f"{name}.json").write_text(json.dumps({"keys": [public(key, "same")]}))
        applications[f"https://{name}.example"] = key
    server = start_server(
        "--admission", "token", "--set", f"host-token-audience={AUDIENCE}",
        "--set", f"host-token-keys={tmp_path / 'first.json'}, {tmp_path / 'second.json'}",
        "--set", f"host-token-issuer={','.join(applications)}")
    connection = Connection(api, server)

    def register(issuer, key):
        token = jwt.encode(
            claims(iss=issuer, sub="someone"), key, algorithm="EdDSA", headers={"kid": "same"})
        return Device.register(connection, host_token=token)

    (first, first_key), (second, second_key) = applications.items()
    for issuer, key in ((first, second_key), (second, first_key), (ISSUER, first_key)):
        with pytest.raises(AssertionError, match="REASON_HOST_TOKEN_INVALID"):
            register(issuer, key)
    assert register(first, first_key).account != register(second, second_key).account
    with pytest.raises(AssertionError, match="REASON_ALREADY_REGISTERED"):
        register(first, first_key)
    connection.close()

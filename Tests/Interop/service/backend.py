"""Back ends of applications: certificates of their own authority, and calls with them."""

import datetime
import hashlib
import json
import os
import re
import signal
import time

import grpc
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding, NoEncryption, PrivateFormat, PublicFormat)


class Authority:
    """Issues certificates of clients."""

    def __init__(self, name="authority"):
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
        self.certificate = self._build(self.name, self.key.public_key()).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True,
        ).sign(self.key, hashes.SHA256())

    def _build(self, subject, public_key):
        now = datetime.datetime.now(datetime.timezone.utc)
        return (
            x509.CertificateBuilder().subject_name(subject).issuer_name(self.name)
            .public_key(public_key).serial_number(x509.random_serial_number())
            .not_valid_before(now - datetime.timedelta(hours=1))
            .not_valid_after(now + datetime.timedelta(days=1)))

    @property
    def pem(self):
        return self.certificate.public_bytes(Encoding.PEM)

    def issue(self, uri=None, name="back end"):
        return Certificate(self, uri, name)


class Certificate:
    """A certificate of a client, with its key."""

    def __init__(self, authority, uri, name):
        key = ec.generate_private_key(ec.SECP256R1())
        builder = authority._build(
            x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)]), key.public_key())
        if uri:
            builder = builder.add_extension(
                x509.SubjectAlternativeName([x509.UniformResourceIdentifier(uri)]),
                critical=False)
        self.pem = builder.sign(authority.key, hashes.SHA256()).public_bytes(Encoding.PEM)
        self.key_pem = key.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        self.fingerprint = hashlib.sha256(key.public_key().public_bytes(
            Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()


class HostServer:
    """A server with a listener for back ends."""

    def __init__(self, api, start_server, folder, *arguments, identities=()):
        folder.chmod(0o755)
        self.api = api
        self.authority = Authority()
        self.authorities_file = folder / "authorities.pem"
        self.authorities_file.write_bytes(self.authority.pem)
        self.identities_file = folder / "identities.json"
        self.identities = list(identities)
        self.write()
        self.server = start_server(
            *arguments, "--set", "internal-listen=127.0.0.1:0",
            "--set", f"internal-authorities={self.authorities_file}",
            "--set", f"internal-identities={self.identities_file}")
        line = self.server.process.stdout.readline()
        self.port = int(re.search(r"back ends on .*:(\d+)$", line.strip())[1])

    def write(self):
        self.identities_file.write_text(json.dumps({"identities": self.identities}))

    def reload(self):
        """Has the files read again, and waits until they are."""
        before = self.server.log.count("back ends' identities")
        self.server.process.send_signal(signal.SIGHUP)
        deadline = time.monotonic() + 30
        while self.server.log.count("back ends' identities") == before:
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def add(self, name, issuer, *methods, by="uri"):
        """Lets a new back end call; gives its certificate. `reload` makes the server know."""
        uri = f"spiffe://example/{name}"
        certificate = self.authority.issue(uri if by == "uri" else None)
        self.identities.append(
            {"name": name, "issuer": issuer, "methods": list(methods) or ["*"],
             by: uri if by == "uri" else certificate.fingerprint})
        self.write()
        return certificate

    def connect(self, certificate=None):
        return BackEnd(self, certificate)


class BackEnd:
    """A client of the listener for back ends."""

    def __init__(self, host, certificate):
        self.api = host.api.internal
        credentials = grpc.ssl_channel_credentials(
            host.server.certificate.read_bytes(),
            certificate.key_pem if certificate else None,
            certificate.pem if certificate else None)
        self.channel = grpc.secure_channel(
            f"localhost:{host.port}", credentials,
            options=[("grpc.use_local_subchannel_pool", 1)])
        self.stub = host.api.internal_stubs.InternalStub(self.channel)

    def close(self):
        self.channel.close()

    def call(self, name, timeout=30, **fields):
        request = getattr(self.api, self.request_name(name))(**fields)
        return getattr(self.stub, name)(request, timeout=timeout)

    @staticmethod
    def request_name(method):
        prefix = "Internal" if method in ("SetUserName", "GetStatistics") else ""
        return f"{prefix}{method}Request"

    def of(self, user):
        """An account by its user or its identifier."""
        if isinstance(user, bytes):
            return self.api.AccountReference(account_id=user)
        return self.api.AccountReference(external_id=user)

    def provision(self, user):
        reply = self.call("ProvisionAccount", external_id=user)
        assert reply.WhichOneof("outcome") == "provisioned", reply
        return reply.provisioned.registration_token

    def events(self, after=b"", kinds=()):
        """Every event that is kept, page by page."""
        found = []
        while True:
            page = self.call("ReplayEvents", after=after, kinds=kinds, limit=100)
            found += page.events
            if not page.next_after:
                return found
            after = page.next_after

    def told(self, after=b""):
        """Names of kinds and users, in order."""
        return [
            (self.api.EventKind.Name(event.kind).removeprefix("EVENT_KIND_"), event.external_id)
            for event in self.events(after)]


def random_user():
    return f"user-{os.urandom(6).hex()}"

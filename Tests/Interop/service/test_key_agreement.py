"""Key agreement with a device that has no ML-KEM, and what accounts go along with."""

import asyncio
import hashlib
import json
import struct

import pytest
import x3dh
from cryptography.hazmat.primitives.asymmetric import ed25519
from device import Connection, Device, raw, reason
from media_format import padme
from signal_agreement import X3DH, State, decode_header
from signal_ratchet import CONFIGURATION, Ratchet, decode, encode
from x3dh.identity_key_pair import IdentityKeyPairSeed


def pad(content):
    size = max(64, padme(len(content) + 1))
    return content + b"\x80" + bytes(size - len(content) - 1)


class ClassicDevice(Device):
    """A device with X3DH of the package `x3dh`, the ratchet of `doubleratchet`, and no ML-KEM."""

    def __init__(self, connection, identity, registration_id=None):
        super().__init__(connection, identity, registration_id)
        self.state = State.create(
            x3dh.IdentityKeyFormat.ED_25519, x3dh.HashFunction.SHA_256,
            b"Martlet_X3DH_Curve25519_SHA-256",
            identity_key_pair=IdentityKeyPairSeed(identity.private_bytes_raw()))
        self.ratchet = self.associated_data = None

    def signed_prekey(self, number=1):
        bundle = self.state.bundle
        return self.api.keys.SignedPreKey(
            id=1, modes=X3DH, public_key=bundle.signed_pre_key,
            signature=bundle.signed_pre_key_sig)

    @property
    def one_time(self):
        return sorted(self.state.bundle.pre_keys)[0]

    def new_device(self, one_time=0, one_time_kem=0):
        device = super().new_device()
        device.ClearField("last_resort_kem_prekey")
        device.one_time_prekeys.append(
            self.api.keys.OneTimePreKey(id=1, public_key=self.one_time))
        return device

    def receive(self):
        """The contents that wait, and the device that has sent the last of them."""
        contents = []
        for frame in self.fetch().frames:
            if frame.WhichOneof("frame") != "envelope":
                continue
            envelope = frame.envelope
            self.sender = envelope.sender
            contents.append(self.api.content.Content.FromString(self.open(envelope)))
            self.acknowledge(envelope.message_id)
        return contents

    def open(self, envelope):
        if self.ratchet is None:
            plaintext = self.begin(envelope)
        else:
            plaintext = asyncio.run(self.ratchet.decrypt_message(
                decode(envelope.ciphertext), self.associated_data))
        return plaintext.rstrip(b"\0")[:-1]

    def begin(self, envelope):
        mode, header, _, encoded, inner = decode_header(
            envelope.ciphertext, self.state.bundle.signed_pre_key, self.one_time)
        assert mode == X3DH
        addresses = b"".join(
            address.account_id + bytes([address.device_id])
            for address in (envelope.sender, self.address))
        secret, self.associated_data, signed = asyncio.run(
            self.state.get_shared_secret_passive(header, addresses, require_pre_key=False))
        self.ratchet, plaintext = asyncio.run(Ratchet.decrypt_initial_message(
            **CONFIGURATION, shared_secret=secret, own_ratchet_priv=signed.priv,
            message=decode(inner),
            associated_data=self.associated_data + hashlib.sha256(encoded).digest()))
        return plaintext

    def answer(self, text, registration_id):
        content = self.api.content.Content(
            id=hashlib.sha256(text.encode()).digest()[:16], text=self.api.content.Text(text=text))
        message = asyncio.run(self.ratchet.encrypt_message(
            pad(content.SerializeToString()), self.associated_data))
        reply = self.messaging.Send(
            self.api.messaging.SendRequest(
                message_id=content.id, recipient_id=self.sender.account_id,
                envelopes=[self.api.messaging.DeviceEnvelope(
                    device_id=self.sender.device_id, registration_id=registration_id,
                    ciphertext=encode(message))]),
            metadata=self.metadata)
        assert reply.WhichOneof("outcome") == "accepted", reply


@pytest.fixture
def classic(api, server):
    connection = Connection(api, server)
    yield ClassicDevice.register(connection)
    connection.close()


def registration_of(device, account):
    reply = device.keys.GetIdentity(
        device.api.keys.GetIdentityRequest(account_id=bytes.fromhex(account)),
        metadata=device.metadata)
    return reply.identity.devices[0].registration_id


def test_x3dh_is_refused_at_once_unless_the_account_goes_along(people, classic):
    alice, = people("alice")
    account = classic.account.hex()
    refused = alice.run("send", account, "too weak", code=76)
    assert "device 1" in refused and "key agreement" in refused
    assert classic.receive() == []
    alice.run("settings", "--minimum-agreement", "x3dh")
    alice.run("send", account, "hello")
    contents = classic.receive()
    assert [content.text.text for content in contents if content.HasField("text")] == ["hello"]
    protection = [json.loads(line) for line in alice.run("status", account, "--json").splitlines()]
    assert protection == [{"device": 1, "agreement": "x3dh"}]
    classic.answer("answer", registration_of(classic, alice.account))
    assert alice.texts() == ["answer"]
    # Nothing more goes by the weaker session once the account asks for more.
    alice.run("settings", "--minimum-agreement", "pqxdh")
    alice.run("send", account, "again too weak", code=76)
    assert classic.receive() == []


def test_two_people_with_the_triple_ratchet_are_told_so(people):
    alice, bob = people("alice", "bob")
    alice.run("settings", "--minimum-agreement", "triple")
    alice.run("send", bob.account, "hello")
    assert bob.texts() == ["hello"]
    bob.run("send", alice.account, "answer")
    assert alice.texts() == ["answer"]
    assert alice.json("status", bob.account) == [{"agreement": "triple", "device": 1, "epoch": 0}]
    assert "Triple Ratchet" in bob.run("status", alice.account)
    # Bob asks for it, too, and his device offers nothing less from now on.
    bob.run("settings", "--minimum-agreement", "triple")
    alice.run("send", bob.account, "still there")
    assert bob.texts() == ["still there"]
    assert "expected one of: x3dh, pqxdh, triple" in alice.run(
        "settings", "--minimum-agreement", "rot13", code=64)


def test_the_keys_of_a_device_without_ml_kem_are_compared_without_them(classic):
    message = raw(classic.identity.public_key()) + struct.pack(">I", 1)
    message += classic.state.bundle.signed_pre_key
    for digest, matches in ((message, True), (message + struct.pack(">I", 1), False)):
        reply = classic.keys.CheckKeys(
            classic.api.keys.CheckKeysRequest(digest=hashlib.sha256(digest).digest()),
            metadata=classic.metadata)
        assert reply.matches == matches


def test_a_device_without_ml_kem_offers_nothing_that_needs_it(api, server):
    connection = Connection(api, server)
    device = ClassicDevice(connection, ed25519.Ed25519PrivateKey.generate())
    new = device.new_device()
    for modes in (2, 3, 4, 7):
        new.signed_prekey.modes = modes
        new.signed_prekey.signature = device.identity.sign(
            b"Martlet_SignedPreKey_v1" + bytes([modes]) + struct.pack(">I", 1)
            + new.signed_prekey.public_key)
        with pytest.raises(Exception) as refused:
            device.keys.RegisterAccount(api.keys.RegisterAccountRequest(
                request_id=bytes(15) + bytes([modes]),
                identity_key=raw(device.identity.public_key()), device=new))
        assert reason(api, refused.value) == "CONSTRAINT_VIOLATED"
        assert "last_resort_kem_prekey" in refused.value.details()
    connection.close()

"""A device that speaks the contract, with keys of its own and opaque messages."""

import hashlib
import os
import struct

import grpc
from cryptography.hazmat.primitives.asymmetric import ed25519, x25519
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from stream import BackgroundStream

_kem_keys = []


def raw(key):
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def kem_public_key():
    """An ML-KEM-1024 key; making one takes Python a while, so a few are used again."""
    from kyber_py.ml_kem import ML_KEM_1024

    if len(_kem_keys) < 4:
        _kem_keys.append(bytes(ML_KEM_1024.keygen()[0]))
        return _kem_keys[-1]
    return _kem_keys[os.urandom(1)[0] % len(_kem_keys)]


class Connection:
    def __init__(self, api, server):
        self.api = api
        credentials = grpc.ssl_channel_credentials(server.certificate.read_bytes())
        self.channel = grpc.secure_channel(
            f"localhost:{server.port}", credentials,
            options=[("grpc.use_local_subchannel_pool", 1)])
        self.keys = api.key_stubs.KeyServiceStub(self.channel)
        self.messaging = api.messaging_stubs.MessagingStub(self.channel)
        self.calls = api.call_stubs.CallsStub(self.channel)

    def close(self):
        self.channel.close()


class Device:
    def __init__(self, connection, identity, registration_id=None):
        self.connection = connection
        self.api = connection.api
        self.keys = connection.keys
        self.messaging = connection.messaging
        self.identity = identity
        self.authentication = ed25519.Ed25519PrivateKey.generate()
        self.registration_id = (
            int.from_bytes(os.urandom(2), "big") & 0x3FFF
            if registration_id is None else registration_id)
        self.address = None
        self.token = None

    # Keys

    def signed_prekey(self, number=1):
        public = raw(x25519.X25519PrivateKey.generate().public_key())
        message = b"Martlet_SignedPreKey_v1" + bytes([2]) + struct.pack(">I", number) + public
        return self.api.keys.SignedPreKey(
            id=number, modes=2, public_key=public, signature=self.identity.sign(message))

    def kem_prekey(self, number, last_resort=False):
        public = kem_public_key()
        message = (
            b"Martlet_KEMPreKey_v1" + bytes([last_resort]) + struct.pack(">I", number) + public)
        return self.api.keys.KEMPreKey(
            id=number, public_key=public, signature=self.identity.sign(message))

    def one_time_prekeys(self, first, count):
        return [
            self.api.keys.OneTimePreKey(
                id=first + index, public_key=raw(x25519.X25519PrivateKey.generate().public_key()))
            for index in range(count)
        ]

    def new_device(self, one_time=0, one_time_kem=0):
        key = raw(self.authentication.public_key())
        message = b"Martlet_Device_v1" + key + struct.pack(">H", self.registration_id)
        return self.api.keys.NewDevice(
            authentication_key=key, registration_id=self.registration_id,
            signature=self.identity.sign(message), signed_prekey=self.signed_prekey(),
            last_resort_kem_prekey=self.kem_prekey(1, last_resort=True),
            one_time_prekeys=self.one_time_prekeys(1, one_time),
            one_time_kem_prekeys=[self.kem_prekey(2 + n) for n in range(one_time_kem)])

    # Access

    @classmethod
    def register(cls, connection, one_time=0, one_time_kem=0, **admission):
        device = cls(connection, ed25519.Ed25519PrivateKey.generate())
        reply = device.keys.RegisterAccount(connection.api.keys.RegisterAccountRequest(
            request_id=os.urandom(16), identity_key=raw(device.identity.public_key()),
            device=device.new_device(one_time, one_time_kem), **admission))
        assert reply.WhichOneof("outcome") == "registered", reply
        device.address = reply.registered
        device.authenticate()
        return device

    def link(self):
        """Links another device to the account."""
        payload = self.api.keys.CreateLinkTokenPayload(request_id=os.urandom(16))
        created = self.keys.CreateLinkToken(
            self.api.keys.CreateLinkTokenRequest(
                signed=self.signed("CreateLinkToken", payload)),
            metadata=self.metadata)
        device = Device(self.connection, self.identity)
        reply = device.keys.LinkDevice(self.api.keys.LinkDeviceRequest(
            request_id=os.urandom(16), link_token=created.created.link_token,
            device=device.new_device()))
        assert reply.WhichOneof("outcome") == "linked", reply
        device.address = reply.linked
        device.authenticate()
        return device

    def authenticate(self):
        challenge = self.keys.Challenge(
            self.api.keys.ChallengeRequest(device=self.address)).challenge
        message = (
            b"martlet-auth-v1" + challenge + self.address.account_id
            + bytes([self.address.device_id]))
        self.token = self.keys.Authenticate(self.api.keys.AuthenticateRequest(
            device=self.address, challenge=challenge,
            signature=self.authentication.sign(message))).access_token

    @property
    def account(self):
        return self.address.account_id

    @property
    def metadata(self):
        return [("authorization", f"Bearer {self.token}")]

    def signed(self, method, payload):
        data = payload.SerializeToString()
        name = f"martlet.v1.KeyService/{method}".encode()
        return self.api.common.SignedPayload(
            payload=data, signature=self.identity.sign(name + data))

    # Messages

    def envelope(self, device, ciphertext):
        return self.api.messaging.DeviceEnvelope(
            device_id=device.address.device_id, registration_id=device.registration_id,
            ciphertext=ciphertext)

    def send_request(self, devices, ciphertext, message_id=None, **fields):
        return self.api.messaging.SendRequest(
            message_id=message_id or os.urandom(16), recipient_id=devices[0].account,
            envelopes=[self.envelope(device, ciphertext) for device in devices], **fields)

    def send(self, devices, ciphertext, **fields):
        return self.messaging.Send(
            self.send_request(devices, ciphertext, **fields), metadata=self.metadata)

    def fetch(self, limit=0):
        return self.messaging.FetchMessages(
            self.api.messaging.FetchMessagesRequest(limit=limit), metadata=self.metadata)

    def acknowledge(self, *message_ids):
        acknowledgement = self.api.messaging.Acknowledgement(message_ids=message_ids)
        self.messaging.Acknowledge(
            self.api.messaging.AcknowledgeRequest(acknowledgement=acknowledgement),
            metadata=self.metadata)

    def subscribe(self, **options):
        return Stream(self, **options)


class Stream(BackgroundStream):
    """A subscription."""

    def __init__(self, device, window=0):
        messaging = device.api.messaging
        self.device = device
        super().__init__(
            device.messaging.Subscribe, device.metadata, messaging.SubscribeRequest(
                options=messaging.SubscribeRequest.Options(window=window)))

    def next(self, kind=None, timeout=20):
        """The next frame, of one kind if one is named; keep-alives and events are passed over."""
        while True:
            frame = self.frames.get(timeout=timeout)
            if frame is None or isinstance(frame, grpc.RpcError):
                if kind in (None, "end"):
                    return frame
                raise AssertionError(f"stream ended, expected {kind}: {frame}")
            found = frame.WhichOneof("frame")
            if kind is None or found == kind:
                return getattr(frame, found)
            assert found in ("keep_alive", "event", "queue_empty"), f"{found}, expected {kind}"

    def acknowledge(self, *message_ids):
        messaging = self.device.api.messaging
        self.outgoing.put(messaging.SubscribeRequest(
            acknowledgement=messaging.Acknowledgement(message_ids=message_ids)))

    def acknowledge_group(self, group, sequence):
        messaging = self.device.api.messaging
        self.outgoing.put(messaging.SubscribeRequest(
            group_acknowledgement={"group_id": group, "up_to_sequence": sequence}))


def reason(api, error):
    """The one reason that a refusal carries."""
    for key, value in error.trailing_metadata():
        if key == "grpc-status-details-bin":
            status = api.status.Status.FromString(value)
            infos = [
                detail for detail in status.details if detail.Is(api.details.ErrorInfo.DESCRIPTOR)]
            assert len(infos) == 1
            info = api.details.ErrorInfo()
            infos[0].Unpack(info)
            assert info.domain == "martlet"
            return info.reason
    return None


def digest(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

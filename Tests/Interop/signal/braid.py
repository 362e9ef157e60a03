"""The ML-KEM Braid and the sparse ratchet of docs/protocol.md §5, with the ML-KEM of `kyber-py`."""

import hashlib
import hmac
import os
import struct

from kyber_py.ml_kem import ML_KEM_768
from signal_ratchet import hkdf

LABEL = b"Martlet_Braid_ML-KEM-768_SHA-256"
SPARSE = b"Martlet_SparseRatchet_v1 Chain "
ZEROS = bytes(32)
CHUNK = 64
NONE, HEADER, VECTOR, ACKNOWLEDGING, FIRST, SECOND = range(6)
SIZES = {HEADER: 96, VECTOR: 1152, FIRST: 960, SECOND: 160}

# Powers of 2 in the field of 2^16 elements, and their logarithms.
POWERS, LOGARITHMS = [], {}
value = 1
for exponent in range(65535):
    POWERS.append(value)
    LOGARITHMS[value] = exponent
    value = value << 1 ^ (0x1100B if value & 0x8000 else 0)


def times(a, b):
    return POWERS[(LOGARITHMS[a] + LOGARITHMS[b]) % 65535] if a and b else 0


def over(a, b):
    return POWERS[(LOGARITHMS[a] - LOGARITHMS[b]) % 65535] if a else 0


def interpolate(known, at):
    """The codeword at an index, from as many others as there are chunks."""
    if at in known:
        return known[at]
    sums = [0] * (CHUNK // 2)
    for own in known:
        weight = 1
        for other in known:
            if other != own:
                weight = over(times(weight, at ^ other), own ^ other)
        for place, symbol in enumerate(struct.unpack(">32H", known[own])):
            sums[place] ^= times(weight, symbol)
    return struct.pack(">32H", *sums)


class Encoder:
    def __init__(self, value):
        padded = value + bytes(-len(value) % CHUNK)
        self.chunks = {i: padded[i * CHUNK :][:CHUNK] for i in range(len(padded) // CHUNK)}
        self.next = 0

    def codeword(self):
        self.next += 1
        return self.next - 1, interpolate(self.chunks, self.next - 1)


class Decoder:
    def __init__(self, kind):
        self.size, self.known = SIZES[kind], {}

    def add(self, index, codeword):
        """The value, once it is made up."""
        self.known.setdefault(index, codeword)
        count = -(-self.size // CHUNK)
        if len(self.known) < count:
            return None
        return b"".join(interpolate(self.known, i) for i in range(count))[: self.size]


class Braid:
    def __init__(self, secret, is_initiator):
        self.epoch, self.root = 1, ZEROS
        self.update(secret)
        self.state = "KeysUnsampled" if is_initiator else "NoHeaderReceived"
        self.decoder = None if is_initiator else Decoder(HEADER)

    def label(self, purpose):
        return LABEL + purpose + struct.pack(">Q", self.epoch)

    def update(self, key):
        both = hkdf(key, self.root, self.label(b":Authenticator Update"), 64)
        self.root, self.mac_key = both[:32], both[32:]

    def tag(self, purpose, message):
        return hmac.digest(self.mac_key, self.label(purpose) + message, "sha256")

    def epoch_key(self, shared):
        key = hkdf(shared, ZEROS, self.label(b":SCKA Key"), 32)
        self.update(key)
        return key

    def send(self):
        """Epoch, kind, index, codeword, and a new key or None."""
        key = None
        if self.state == "KeysUnsampled":
            self.public, self.private = ML_KEM_768.key_derive(os.urandom(64))
            header = self.public[1152:] + hashlib.sha3_256(self.public).digest()
            self.encoder = Encoder(header + self.tag(b":ekheader", header))
            self.state = "KeysSampled"
        elif self.state == "HeaderReceived":
            self.message = os.urandom(32)
            shared, coins = ML_KEM_768._G(self.message + self.header[32:])
            # The first part is the same for every vector.
            whole = ML_KEM_768._k_pke_encrypt(bytes(1152) + self.header[:32], self.message, coins)
            key = self.epoch_key(shared)
            self.first = whole[:960]
            self.encoder, self.decoder = Encoder(self.first), Decoder(VECTOR)
            self.state = "Ct1Sampled"
        kind = {
            "KeysSampled": HEADER,
            "HeaderSent": VECTOR,
            "Ct1Received": ACKNOWLEDGING,
            "Ct1Sampled": FIRST,
            "EkReceivedCt1Sampled": FIRST,
            "Ct2Sampled": SECOND,
        }.get(self.state, NONE)
        index, codeword = self.encoder.codeword() if kind else (0, bytes(CHUNK))
        return self.epoch, kind, index, codeword, key

    def receive(self, epoch, kind, index, codeword):
        """A new key or None."""
        if self.state == "Ct2Sampled" and epoch == self.epoch + 1:
            self.epoch, self.state = epoch, "KeysUnsampled"
            return None
        if epoch != self.epoch:
            return None
        if (self.state, kind) == ("KeysSampled", FIRST):
            self.encoder, self.decoder = Encoder(self.public[:1152]), Decoder(FIRST)
            self.state = "HeaderSent"
            self.decoder.add(index, codeword)
        elif (self.state, kind) == ("HeaderSent", FIRST):
            self.first = self.decoder.add(index, codeword)
            if self.first:
                self.state = "Ct1Received"
        elif (self.state, kind) == ("Ct1Received", SECOND):
            self.decoder = Decoder(SECOND)
            self.decoder.add(index, codeword)
            self.state = "EkSentCt1Received"
        elif (self.state, kind) == ("EkSentCt1Received", SECOND):
            return self.finish(self.decoder.add(index, codeword))
        elif (self.state, kind) == ("NoHeaderReceived", HEADER):
            whole = self.decoder.add(index, codeword)
            if whole:
                self.header = whole[:64]
                assert self.tag(b":ekheader", self.header) == whole[64:]
                self.state = "HeaderReceived"
        else:
            self.receive_vector(kind, index, codeword)
        return None

    def receive_vector(self, kind, index, codeword):
        if kind == ACKNOWLEDGING and self.state == "EkReceivedCt1Sampled":
            self.sample_second()
        elif (self.state, kind) in (
            ("Ct1Sampled", VECTOR),
            ("Ct1Sampled", ACKNOWLEDGING),
            ("Ct1Acknowledged", ACKNOWLEDGING),
        ):
            self.vector = self.decoder.add(index, codeword)
            if self.vector and kind == ACKNOWLEDGING:
                self.sample_second()
            elif self.vector:
                self.state = "EkReceivedCt1Sampled"
            elif kind == ACKNOWLEDGING:
                self.state = "Ct1Acknowledged"

    def sample_second(self):
        public = self.vector + self.header[:32]
        assert hashlib.sha3_256(public).digest() == self.header[32:]
        _, ciphertext = ML_KEM_768._encaps_internal(public, self.message)
        assert ciphertext[:960] == self.first
        self.encoder = Encoder(ciphertext[960:] + self.tag(b":ciphertext", ciphertext))
        self.state = "Ct2Sampled"

    def finish(self, whole):
        if not whole:
            return None
        ciphertext = self.first + whole[:128]
        key = self.epoch_key(ML_KEM_768.decaps(self.private, ciphertext))
        assert self.tag(b":ciphertext", ciphertext) == whole[128:]
        self.epoch += 1
        self.state, self.decoder = "NoHeaderReceived", Decoder(HEADER)
        return key


class SparseRatchet:
    """Keeps all chains and all skipped keys: the limits are the other side's to test."""

    def __init__(self, secret, braid, is_initiator):
        self.braid, self.is_initiator = braid, is_initiator
        self.root, self.sending, self.receiving, self.skipped = ZEROS, [], [], {}
        self.add(secret, b"Start")

    def add(self, key, purpose=b"Add Epoch"):
        derived = hkdf(key, self.root, SPARSE + purpose, 96)
        self.root = derived[:32]
        chains = [derived[32:64], derived[64:]]
        own, other = chains if self.is_initiator else reversed(chains)
        self.sending.append((own, 0))
        self.receiving.append((other, 0))

    @staticmethod
    def step(chains, epoch):
        key, number = chains[epoch]
        both = hkdf(struct.pack(">Q", number), key, SPARSE + b"Step", 64)
        chains[epoch] = both[:32], number + 1
        return both[32:]

    def send(self):
        """The extension of the next message, and its key."""
        epoch, kind, index, codeword, made = self.braid.send()
        number = self.sending[epoch - 1][1]
        key = self.step(self.sending, epoch - 1)
        if made:
            self.add(made)
        return struct.pack(">IBIH", epoch, kind, number, index) + codeword, key

    def key(self, extension):
        """The key of a message with this extension."""
        epoch, _, number, _ = struct.unpack(">IBIH", extension[:11])
        while self.receiving[epoch - 1][1] <= number:
            skipped = self.receiving[epoch - 1][1]
            self.skipped[epoch, skipped] = self.step(self.receiving, epoch - 1)
        return self.skipped.pop((epoch, number))

    def receive(self, extension):
        epoch, kind, _, index = struct.unpack(">IBIH", extension[:11])
        made = self.braid.receive(epoch, kind, index, extension[11:])
        if made:
            self.add(made)

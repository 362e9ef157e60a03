"""Martlet against the package rfc9420, a reader in Python.

It is no oracle everywhere, and where it is not, the tests go around it:
- Its exporter expands with the context where RFC 9420 §8.5 wants the context's hash; given the hash
  as the context, it must agree.
- It leaves members whom a commit adds out of the committer's filtered path (§4.1.2 counts them), so
  it is given commits that add without a path.
- It does not sign the leaf of its own path commits anew, so its commits here have no path.
"""

import dataclasses
import time

import pytest
import rfc9420
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from rfc9420.extensions.extensions import build_capabilities_data
from rfc9420.messages import data_structures as structures
from rfc9420.messages.key_packages import KeyPackage, LeafNode
from rfc9420.messages.messages import MLSMessage, MLSPlaintext

from stage import Stage

SUITES = [1, 2, 3]


def content(message):
    """What an MLSMessage holds, as the peer reads it."""
    read = MLSMessage.deserialize(message)
    assert read.serialize() == message
    return read.get_parsed_content()


def public(message):
    return MLSMessage.from_public_message(message.auth_content).serialize()


class Peer:
    """A client of the package, its key package and its group."""

    def __init__(self, name, suite):
        self.crypto = rfc9420.DefaultCryptoProvider(suite_id=suite)
        if suite == 2:
            number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
            self.signing_key = number.to_bytes(32, "big")
        else:
            self.signing_key = ed25519.Ed25519PrivateKey.generate().private_bytes_raw()
        self.encryption_key, encryption_public = self.crypto.generate_key_pair()
        self.init_key, init_public = self.crypto.generate_key_pair()
        signature_public = self.crypto.signature_public_from_private(self.signing_key)
        now = int(time.time())
        leaf = LeafNode(
            encryption_key=encryption_public, signature_key=signature_public,
            capabilities=build_capabilities_data([1, 2, 3], []),
            credential=structures.Credential(identity=name, public_key=signature_public),
            lifetime_not_before=now - 60, lifetime_not_after=now + 86_400)
        leaf = dataclasses.replace(leaf, signature=self.sign(b"LeafNodeTBS", leaf))
        active = self.crypto.active_ciphersuite
        package = KeyPackage(
            cipher_suite=structures.CipherSuite(
                active.kem, active.kdf, active.aead, suite_id=suite),
            init_key=init_public, leaf_node=leaf)
        self.key_package = dataclasses.replace(
            package, signature=self.sign(b"KeyPackageTBS", package))
        self.group = None

    def sign(self, label, unsigned):
        return structures.Signature(
            self.crypto.sign_with_label(self.signing_key, label, unsigned.tbs_serialize()))

    @property
    def published(self):
        return MLSMessage.from_key_package(self.key_package).serialize()

    def read_key_package(self, message):
        package = content(message)
        package.verify(self.crypto, current_time=int(time.time()))
        return package

    def create(self):
        self.group = rfc9420.ProtocolMLSGroup.create(
            b"group", self.key_package, self.crypto,
            rand_provider=rfc9420.DefaultRandProvider())

    def join(self, welcome):
        self.group = rfc9420.ProtocolMLSGroup.from_welcome(
            content(welcome), self.init_key, self.crypto, key_package=self.key_package,
            encryption_private_key=self.encryption_key)

    def propose(self, kind, *arguments):
        """Makes a proposal of the peer's own, which it must be given as others are."""
        make = getattr(self.group, f"create_{kind}_proposal")
        proposal = public(make(*arguments, self.signing_key))
        self.receive(proposal)
        return proposal

    def receive(self, proposal):
        read = content(proposal)
        self.group.process_proposal(MLSPlaintext(read), read.tbs.framed_content.sender)

    def follow(self, commit):
        read = content(commit)
        self.group.process_commit(MLSPlaintext(read), read.tbs.framed_content.sender.sender)

    def commit(self):
        """Commits what was proposed and takes it up; gives the commit and the Welcome."""
        pending = self.group.create_commit(self.signing_key)
        self.group.apply_own_commit(pending)
        welcome = MLSMessage.from_welcome(pending.welcomes[0]) if pending.welcomes else None
        return public(pending.commit_message), welcome and welcome.serialize()


class Mixed(Stage):
    """A stage on which a peer is a member too."""

    def agree(self, peer, *names):
        """All agree, the peer too, and it reads and is read by each."""
        self.check(*names)
        for name in names:
            state = self.ask(name, "StateAuth").state_auth_secret
            assert state == peer.group.get_epoch_authenticator()
            ours = self.ask(
                name, "Export", label="label", context=b"context", key_length=32)
            theirs = peer.group.export_secret(b"label", peer.crypto.hash(b"context"), 32)
            assert ours.exported_secret == theirs
            message = self.protect(name, b"from martlet")
            assert peer.group.unprotect(content(message))[1] == b"from martlet"
        sent = peer.group.protect(b"from the peer", signing_key=peer.signing_key)
        for name in names:
            answer = self.ask(
                name, "Unprotect",
                ciphertext=MLSMessage.from_private_message(sent).serialize())
            assert answer.plaintext == b"from the peer"

    def invite(self, name, peer, members=()):
        answer = self.commit(name, members, by_value=[self.added(peer.published)])
        peer.join(answer.welcome)
        self.agree(peer, name, *members)


@pytest.fixture(params=SUITES, ids=lambda suite: f"suite{suite}")
def mixed(mls_client, request):
    return Mixed(*mls_client, request.param, False)


@pytest.fixture
def peer(mixed):
    return Peer(b"peer", mixed.suite)


def test_it_reads_our_key_package(mixed, peer):
    package = peer.read_key_package(mixed.key_package("alice"))
    assert package.leaf_node.credential.identity == b"alice"


def test_it_refuses_a_changed_key_package(mixed, peer):
    changed = bytearray(mixed.key_package("alice"))
    changed[-1] ^= 1
    with pytest.raises((rfc9420.RFC9420Error, rfc9420.InvalidSignatureError)):
        peer.read_key_package(bytes(changed))


def test_it_joins_by_our_welcome(mixed, peer):
    mixed.create("alice", "bob")
    mixed.invite("alice", peer, ["bob"])


def test_it_follows_our_updates_adds_and_removes(mixed, peer):
    mixed.create("alice", "bob")
    mixed.invite("alice", peer, ["bob"])
    for name, other in (("alice", "bob"), ("bob", "alice")):
        peer.follow(mixed.commit(name, [other], force_path=True).commit)
        mixed.agree(peer, "alice", "bob")
    package = mixed.key_package("carol")
    answer = mixed.commit("bob", ["alice"], ["carol"], by_value=[mixed.added(package)])
    peer.follow(answer.commit)
    mixed.agree(peer, "alice", "bob", "carol")
    peer.follow(mixed.commit("carol", ["alice", "bob"], force_path=True).commit)
    mixed.agree(peer, "alice", "bob", "carol")
    gone = mixed.describe("remove", removed_id=b"bob")
    peer.follow(mixed.commit("carol", ["alice"], by_value=[gone]).commit)
    mixed.agree(peer, "alice", "carol")


def test_it_follows_our_proposals_by_reference(mixed, peer):
    mixed.create("alice", "bob", "carol")
    mixed.invite("alice", peer, ["bob", "carol"])
    references = [
        mixed.propose("bob", "Update"),
        mixed.propose("alice", "Remove", removed_id=b"carol"),
    ]
    for proposal in references:
        peer.receive(proposal)
    peer.follow(mixed.commit("alice", ["bob"], by_reference=references).commit)
    mixed.agree(peer, "alice", "bob")


def test_we_follow_its_proposals_by_reference(mixed, peer):
    mixed.create("alice", "bob")
    mixed.invite("alice", peer, ["bob"])
    package = peer.read_key_package(mixed.key_package("carol"))
    add = peer.propose("add", package)
    answer = mixed.commit("alice", ["bob"], ["carol"], [add])
    peer.follow(answer.commit)
    mixed.agree(peer, "alice", "bob", "carol")
    remove = peer.propose("remove", 1)
    peer.follow(mixed.commit("alice", ["carol"], by_reference=[remove]).commit)
    mixed.agree(peer, "alice", "carol")


def test_we_join_by_its_welcome(mixed, peer):
    peer.create()
    package = peer.read_key_package(mixed.key_package("alice"))
    peer.propose("add", package)
    _, welcome = peer.commit()
    mixed.join("alice", welcome)
    mixed.agree(peer, "alice")


def test_we_follow_its_commit(mixed, peer):
    mixed.create("alice")
    mixed.invite("alice", peer)
    package = peer.read_key_package(mixed.key_package("bob"))
    add = peer.propose("add", package)
    commit, welcome = peer.commit()
    mixed.ask("alice", "HandleCommit", proposal=[add], commit=commit)
    mixed.join("bob", welcome)
    mixed.agree(peer, "alice", "bob")

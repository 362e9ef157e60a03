"""Martlet and mls-rs in one group, each in every part."""

import mls_rs_uniffi as mls
import pytest


@pytest.fixture
def peer():
    def client(name, with_tree=True):
        keys = mls.generate_signature_keypair(mls.CipherSuite.CURVE25519_AES128)
        config = mls.client_config_default()
        config.use_ratchet_tree_extension = with_tree
        return mls.Client(name.encode(), keys, config)

    return client


def message(encoded):
    return mls.Message.from_bytes(encoded)


def agree(martlet, group):
    assert martlet.export("label", b"context", 32) == group.export_secret(
        b"label", b"context", 32)


def converse(martlet, group):
    received = group.process_incoming_message(message(martlet.encrypt(b"from martlet")))
    assert received.data == b"from martlet"
    sent = group.encrypt_application_message(b"from mls-rs").to_bytes()
    assert bytes.fromhex(martlet.handle(sent)["data"]) == b"from mls-rs"


def follow(group, commit):
    group.process_incoming_message(message(commit))


def merge(group, output):
    commit = output.commit_message.to_bytes()
    follow(group, commit)
    return commit


def test_martlet_invites(martlet, peer):
    alice = martlet("alice")
    alice.create(b"group")
    bob = peer("bob")
    _, welcome = alice.commit("add", key_package=bob.generate_key_package_message().to_bytes())
    group = bob.join_group(None, message(welcome)).group
    agree(alice, group)
    converse(alice, group)


def test_mls_rs_invites(martlet, peer):
    bob = martlet("bob")
    group = peer("alice").create_group(b"group")
    output = group.add_members([message(bob.key_package())])
    merge(group, output)
    bob.join(output.welcome_message.to_bytes())
    agree(bob, group)
    converse(bob, group)


def test_a_group_of_both_through_adds_updates_and_removes(martlet, peer):
    alice, carol = martlet("alice"), martlet("carol")
    bob, dave = peer("bob"), peer("dave")
    alice.create(b"group")
    _, welcome = alice.commit("add", key_package=bob.generate_key_package_message().to_bytes())
    bobs = bob.join_group(None, message(welcome)).group

    output = bobs.add_members([message(carol.key_package())])
    alice.handle(merge(bobs, output))
    carol.join(output.welcome_message.to_bytes())

    commit, welcome = carol.commit(
        "add", key_package=dave.generate_key_package_message().to_bytes())
    alice.handle(commit)
    follow(bobs, commit)
    daves = dave.join_group(None, message(welcome)).group

    def everyone_agrees():
        for one in (alice, carol):
            for group in (bobs, daves):
                agree(one, group)

    everyone_agrees()
    for one, other in ((alice, carol), (carol, alice)):
        commit, _ = one.commit("update")
        other.handle(commit)
        follow(bobs, commit)
        follow(daves, commit)
        everyone_agrees()
    for group, other in ((bobs, daves), (daves, bobs)):
        commit = merge(group, group.commit())
        follow(other, commit)
        alice.handle(commit)
        carol.handle(commit)
        everyone_agrees()

    commit = merge(bobs, bobs.remove_members([dave.signing_identity()]))
    assert alice.handle(commit)["kind"] == "commit"
    assert carol.handle(commit)["kind"] == "commit"
    agree(alice, bobs)
    commit, _ = alice.commit("remove", leaf=2)
    assert carol.handle(commit)["kind"] == "removed"
    follow(bobs, commit)
    agree(alice, bobs)
    converse(alice, bobs)


def test_proposals_by_reference(martlet, peer):
    alice, carol = martlet("alice"), martlet("carol")
    bob = peer("bob")
    alice.create(b"group")
    _, welcome = alice.commit("add", key_package=bob.generate_key_package_message().to_bytes())
    group = bob.join_group(None, message(welcome)).group
    for proposal in group.propose_add_members([message(carol.key_package())]):
        assert alice.handle(proposal.to_bytes())["kind"] == "proposal"
    commit, welcome = alice.commit("update")
    follow(group, commit)
    carol.join(welcome)
    agree(alice, group)
    agree(carol, group)

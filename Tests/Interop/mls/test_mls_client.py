"""The scenarios of the MLS working group's test runner between two of Martlet's clients.

The scenarios are those of the runner's configurations: welcome_join, external_join, application,
commit, reinit, branch and external_proposals.
"""

import os

import grpc
import pytest

REQUIRED_CAPABILITIES, EXTERNAL_SENDERS = 3, 5
NOTHING_REQUIRED, NO_SENDERS = (REQUIRED_CAPABILITIES, bytes(3)), (EXTERNAL_SENDERS, bytes(1))
OTHER_SUITE = {1: 3, 2: 1, 3: 1, 4: 6, 5: 7, 6: 4, 7: 5}
FIVE = ("bob", "charlie", "diana", "eliza")


@pytest.mark.parametrize("external_tree", [False, True])
@pytest.mark.parametrize("force_path", [False, True])
def test_join_by_welcome(stage, force_path, external_tree):
    stage.create("alice")
    proposal = stage.propose("alice", "Add", key_package=stage.key_package("bob"))
    stage.commit(
        "alice", joiners=["bob"], by_reference=[proposal], force_path=force_path,
        external_tree=external_tree)


def test_join_by_welcome_with_a_psk(stage):
    stage.create("alice")
    add = stage.propose("alice", "Add", key_package=stage.key_package("bob"))
    stage.store(b"psk", os.urandom(32), "alice", "bob")
    psk = stage.propose("alice", "ExternalPSK", psk_id=b"psk")
    stage.commit("alice", joiners=["bob"], by_reference=[add, psk])


@pytest.mark.parametrize("external_tree", [False, True])
def test_join_externally(stage, external_tree):
    stage.create("alice")
    stage.join_externally("bob", "alice", external_tree=external_tree)


def test_join_externally_with_a_psk(stage):
    stage.create("alice")
    secret = os.urandom(32)
    stage.store(b"psk", secret, "alice")
    stage.join_externally("bob", "alice", psks=[(b"psk", secret)])


def test_join_externally_in_the_place_of_a_former_leaf(stage):
    stage.create("alice")
    stage.join_externally("bob", "alice")
    stage.join_externally("bob", "alice", remove_prior=True)


def test_join_externally_a_larger_group(stage):
    stage.create("alice", "bob", "charlie", "diana")
    stage.join_externally("ellen", "diana", ["alice", "bob", "charlie"])


def test_application_messages_in_and_out_of_order(stage):
    stage.create("alice", "bob")
    texts = [f"hello world {number}".encode() for number in range(6)]
    for order in ([0, 1, 2], [2, 1, 0]):
        messages = [stage.protect("alice", text) for text in texts[:3]]
        for place in order:
            stage.unprotect("bob", messages[place], texts[place])


def test_application_messages_out_of_order_across_epochs(stage):
    stage.create("alice", "bob")
    texts = [f"hello world {number}".encode() for number in range(4)]
    messages = [stage.protect("alice", text) for text in texts[:2]]
    stage.commit("alice", ["bob"])
    messages += [stage.protect("alice", text) for text in texts[2:]]
    for text, message in reversed(list(zip(texts, messages))):
        stage.unprotect("bob", message, text)


def test_commit_nothing(stage):
    stage.create("alice", "bob")
    stage.commit("alice", ["bob"])
    stage.commit("bob", ["alice"], force_path=True)


def test_commit_adds(stage):
    stage.create("alice", "bob")
    members = ["bob"]
    for turn, force_path in enumerate([True, False]):
        names = [f"charlie{3 * turn + number}" for number in range(3)]
        packages = [stage.key_package(name) for name in names]
        references = [
            stage.propose("alice", "Add", key_package=packages[0]),
            stage.propose("bob", "Add", key_package=packages[1]),
        ]
        stage.commit(
            "alice", members, names, references, [stage.added(packages[2])],
            force_path=force_path)
        members += names


def test_commit_removes(stage):
    stage.create("alice", "bob", "charlie1", "charlie2", "charlie3")
    references = [
        stage.propose("alice", "Remove", removed_id=b"charlie1"),
        stage.propose("bob", "Remove", removed_id=b"charlie2"),
    ]
    answer = stage.commit(
        "alice", ["bob"], by_reference=references,
        by_value=[stage.describe("remove", removed_id=b"charlie3")])
    stage.ask("charlie3", "HandleCommit", proposal=references, commit=answer.commit)
    with pytest.raises(grpc.RpcError):
        stage.ask("charlie3", "Unprotect", ciphertext=stage.protect("alice", b"not for charlie"))
    stage.ask("charlie3", "Free")
    with pytest.raises(grpc.RpcError) as refusal:
        stage.ask("charlie3", "StateAuth")
    assert refusal.value.code() == grpc.StatusCode.NOT_FOUND


def test_commit_an_update(stage):
    stage.create("alice", "bob")
    stage.commit("alice", ["bob"], by_reference=[stage.propose("bob", "Update")])


def test_commit_only_what_is_named(stage):
    stage.create("alice", "bob", "charlie")
    stage.propose("alice", "Remove", removed_id=b"charlie")
    stage.commit(
        "alice", ["bob", "charlie"], by_reference=[stage.propose("bob", "Update")])


def test_commit_group_context_extensions(stage):
    stage.create("alice", "bob")
    first = stage.propose(
        "alice", "GroupContextExtensions",
        extensions=stage.extensions(NOTHING_REQUIRED, NO_SENDERS))
    stage.commit("alice", ["bob"], by_reference=[first])
    second = stage.propose("bob", "GroupContextExtensions", extensions=[])
    stage.commit("alice", ["bob"], by_reference=[second])
    third = stage.describe(
        "groupContextExtensions", extensions=stage.extensions(NOTHING_REQUIRED))
    stage.commit("alice", ["bob"], by_value=[third])


def test_commit_external_psks(stage):
    stage.create("alice", "bob")
    for name in (b"one", b"two", b"three"):
        stage.store(name, os.urandom(32), "alice", "bob")
    for force_path in (True, False):
        references = [
            stage.propose("alice", "ExternalPSK", psk_id=b"one"),
            stage.propose("bob", "ExternalPSK", psk_id=b"two"),
        ]
        stage.commit(
            "alice", ["bob"], by_reference=references,
            by_value=[stage.describe("externalPSK", psk_id=b"three")], force_path=force_path)


def test_commit_resumption_psks(stage):
    stage.create("alice")
    stage.join_externally("bob", "alice")
    stage.commit("alice", ["bob"])
    stage.commit("alice", ["bob"])
    for first in (1, 2):
        references = [
            stage.propose("alice", "ResumptionPSK", epoch_id=first),
            stage.propose("bob", "ResumptionPSK", epoch_id=first + 1),
        ]
        stage.commit(
            "alice", ["bob"], by_reference=references,
            by_value=[stage.describe("resumptionPSK", epoch_id=first + 2)], force_path=True)


@pytest.mark.parametrize("proposer", ["alice", "bob"])
def test_commit_everything_together(stage, proposer):
    stage.create("alice")
    stage.join_externally("bob", "alice")
    add = [
        stage.propose("alice", "Add", key_package=stage.key_package(name))
        for name in ("charlie1", "charlie2")
    ]
    stage.commit("alice", ["bob"], ["charlie1", "charlie2"], add)
    packages = {name: stage.key_package(name) for name in ("charlie3", "charlie4")}
    for name in (b"one", b"two"):
        stage.store(name, os.urandom(32), "alice", "bob")
    references = [
        stage.propose(proposer, "Add", key_package=packages["charlie3"]),
        stage.propose(proposer, "Remove", removed_id=b"charlie1"),
        stage.propose(
            proposer, "GroupContextExtensions",
            extensions=stage.extensions(NOTHING_REQUIRED, NO_SENDERS)),
        stage.propose(proposer, "ExternalPSK", psk_id=b"one"),
        stage.propose(proposer, "ResumptionPSK", epoch_id=1),
    ]
    if proposer != "alice":
        references.append(stage.propose(proposer, "Update"))
    # Those who are added cannot know an epoch before them, and do not join.
    stage.commit(
        "alice", ["bob"], by_reference=references,
        by_value=[
            stage.added(packages["charlie4"]),
            stage.describe("remove", removed_id=b"charlie2"),
            stage.describe("externalPSK", psk_id=b"two"),
            stage.describe("resumptionPSK", epoch_id=2),
        ])


@pytest.mark.parametrize(
    "change, options",
    [
        ("suite", {}), ("group", {}), ("extensions", {}), ("group", {"external_tree": True}),
        ("group", {"force_path": True}),
    ])
def test_reinitialise(stage, change, options):
    stage.create("alice", *FIVE)
    extensions = (
        stage.extensions(NOTHING_REQUIRED, NO_SENDERS) if change == "extensions" else [])
    proposal = stage.propose(
        "alice", "ReInit", group_id=b"another" if change == "group" else b"group",
        cipher_suite=OTHER_SUITE[stage.suite] if change == "suite" else stage.suite,
        extensions=extensions)
    stage.reinitialise("bob", "charlie", ["alice", "diana", "eliza"], proposal, **options)


def test_reinitialise_all_by_one_member(stage):
    stage.create("alice", *FIVE)
    proposal = stage.propose(
        "alice", "ReInit", group_id=b"another", cipher_suite=stage.suite)
    stage.reinitialise("alice", "alice", FIVE, proposal)


@pytest.mark.parametrize(
    "options", [{}, {"extensions": True}, {"external_tree": True}, {"force_path": True}])
def test_branch(stage, options):
    stage.create("alice", *FIVE)
    if options.get("extensions"):
        options = {"extensions": stage.extensions(NOTHING_REQUIRED, NO_SENDERS)}
    stage.branch("alice", FIVE, **options)


def test_add_oneself_from_outside(stage):
    stage.create("alice")
    info = stage.ask("alice", "GroupInfo")
    answer = stage.ask(
        "bob", "NewMemberAddProposal", group_info=info.group_info, identity=b"bob")
    stage["bob"].transaction = answer.transaction_id
    stage.commit("alice", joiners=["bob"], by_reference=[answer.proposal])


def accept(stage, *names):
    """Has the group accept external senders one by one; gives their numbers."""
    numbers = []
    for name in names:
        number, sender = stage.signer(name)
        proposal = stage.ask("alice", "AddExternalSigner", external_sender=sender).proposal
        stage.commit("alice", ["bob", "charlie"], by_reference=[proposal])
        numbers.append(number)
    return numbers


@pytest.mark.parametrize("kind", ["add", "remove", "psk", "resumption", "extensions"])
def test_proposal_of_an_external_sender(stage, kind):
    stage.create("alice")
    stage.join_externally("bob", "alice")
    stage.join_externally("charlie", "alice", ["bob"])
    stage.store(b"psk", os.urandom(32), "alice", "bob", "charlie")
    [signer] = accept(stage, "service")
    members, joiners = ["bob", "charlie"], []
    if kind == "add":
        description, joiners = stage.added(stage.key_package("diana")), ["diana"]
    elif kind == "remove":
        description, members = stage.describe("remove", removed_id=b"bob"), ["charlie"]
    elif kind == "psk":
        description = stage.describe("externalPSK", psk_id=b"psk")
    elif kind == "resumption":
        description = stage.describe("resumptionPSK", epoch_id=2)
    else:
        description = stage.describe(
            "groupContextExtensions", extensions=stage.extensions(NOTHING_REQUIRED))
    proposal = stage.propose_externally(
        "service", signer, "alice", description, external_tree=kind == "add")
    stage.commit("alice", members, joiners, [proposal])


def test_proposals_of_several_external_senders(stage):
    stage.create("alice", "bob", "charlie")
    for name in (b"one", b"two"):
        stage.store(name, os.urandom(32), "alice", "bob", "charlie")
    senders = accept(stage, "service", "mirror")
    proposals = [
        stage.propose_externally(
            name, senders[place], "alice", stage.describe("externalPSK", psk_id=psk), place)
        for place, (name, psk) in enumerate([("service", b"one"), ("mirror", b"two")])
    ]
    stage.commit("alice", ["bob", "charlie"], by_reference=proposals)


def test_reinitialisation_by_an_external_sender(stage):
    stage.create("alice", "bob", "charlie")
    [signer] = accept(stage, "service")
    description = stage.describe(
        "reinit", group_id=b"another", cipher_suite=OTHER_SUITE[stage.suite],
        extensions=stage.extensions(NOTHING_REQUIRED))
    proposal = stage.propose_externally("service", signer, "alice", description)
    stage.reinitialise("alice", "bob", ["charlie"], proposal, force_path=True)


def test_a_client_names_itself_and_its_suites(mls_client):
    pb, stubs = mls_client
    for stub in stubs:
        assert stub.Name(pb.NameRequest()).name == "Martlet"
        suites = stub.SupportedCiphersuites(pb.SupportedCiphersuitesRequest()).ciphersuites
        assert list(suites) == [1, 2, 3, 4, 5, 6, 7]


def test_a_client_refuses_nonsense_with_a_reason(mls_client):
    pb, (stub, _) = mls_client
    for request, method, code in [
            (pb.StateAuthRequest(state_id=0), "StateAuth", "NOT_FOUND"),
            (pb.CreateGroupRequest(cipher_suite=99), "CreateGroup", "INVALID_ARGUMENT"),
            (pb.ExternalJoinRequest(group_info=b"\0"), "ExternalJoin", "INVALID_ARGUMENT"),
    ]:
        with pytest.raises(grpc.RpcError) as refusal:
            getattr(stub, method)(request, timeout=60)
        assert refusal.value.code() == grpc.StatusCode[code]
        assert refusal.value.details()

"""People find, know and admit each other: links, user names, profiles."""

import base64
import concurrent.futures
import hashlib
import os
import pathlib
import re
import subprocess

import grpc
import pytest

from device import Connection, Device, raw, reason

HEXADECIMAL = re.compile(r"\b[0-9a-f]{8,}\b")


def stub(api, device):
    return api.people_stubs.PeopleStub(device.connection.channel)


def set_name(api, device, name):
    return stub(api, device).SetUserName(
        api.people.SetUserNameRequest(request_id=os.urandom(16), user_name=name),
        metadata=device.metadata, timeout=60)


def resolve(api, device, name):
    return stub(api, device).ResolveUserName(
        api.people.ResolveUserNameRequest(user_name=name), metadata=device.metadata, timeout=60)


def refused(api, call):
    with pytest.raises(grpc.RpcError) as refusal:
        call()
    return refusal.value.code(), reason(api, refusal.value)


def link_of(person):
    """The link that a person shows, read from what the command prints for people."""
    return re.search(r"martlet:\S+", person.run("me"))[0]


@pytest.fixture(scope="module")
def invited(start_server):
    """A server by invitation, and what makes its links."""
    server = start_server("--admission", "invite")

    def invite(built):
        return subprocess.run(
            [built("martletd"), "invite", "--data-directory", server.folder,
             "--set", f"public-address=localhost:{server.port}"],
            capture_output=True, text=True, check=True).stdout.strip()

    server.invite = invite
    return server


def test_two_people_meet_by_links_alone(built, invited, tmp_path):
    from person import Person

    alice, bob = (Person(built, invited, tmp_path, name) for name in ("alice", "bob"))
    for person in (alice, bob):
        # Nothing but the link: neither a server nor a certificate is named.
        person.run("register", invited.invite(built))
    typed = [
        (bob, ["add", link_of(alice), "--name", "Alice"]), (bob, ["send", "alice", "hello"]),
        (alice, ["requests"]), (alice, ["receive"]), (alice, ["send", link_of(bob), "welcome"]),
        (bob, ["receive"])]
    printed = [person.run(*arguments) for person, arguments in typed]
    for _, arguments in typed:
        assert not HEXADECIMAL.search(" ".join(arguments)), arguments
    assert "hello" in printed[3] and "request" in printed[3]
    assert "welcome" in printed[5] and "request" not in printed[5]
    # Who is added by a link is verified, on either side, and trusted on nobody's word.
    for person in (alice, bob):
        (other,) = person.json("people")
        assert other["isVerified"] and other["isAccepted"]
    assert alice.json("requests") == []


def test_a_link_with_another_identity_adds_nobody(people):
    alice, bob = people("alice", "bob")
    link = alice.json("me")[0]["link"]
    place, token = link.split("#")
    bytes_ = bytearray(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    bytes_[20] ^= 1
    changed = base64.urlsafe_b64encode(bytes_).decode().rstrip("=")
    assert "another identity key" in bob.run("add", f"{place}#{changed}", code=76)
    assert not any(other["isVerified"] for other in bob.json("people"))
    for broken in (link[:-1], link + "A", place + "#", "martlet:", "martlet:/#AAAA", "https://x/#A"):
        assert "not a whole link" in bob.run("add", broken, code=64)
    assert "your own account" in alice.run("add", link, code=77)
    bob.run("add", link)
    assert bob.json("people")[0]["isVerified"]


def test_an_invitation_pins_the_certificate(built, invited, tmp_path):
    from person import Person

    link = invited.invite(built)
    place, token = link.split("#")
    bytes_ = bytearray(base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)))
    der = subprocess.run(
        ["openssl", "x509", "-in", invited.certificate, "-outform", "DER"], capture_output=True,
        check=True).stdout
    assert bytes(bytes_[2:34]) == hashlib.sha256(der).digest()
    bytes_[2] ^= 1
    other = base64.urlsafe_b64encode(bytes_).decode().rstrip("=")
    person = Person(built, invited, tmp_path, "eve")
    assert "certificate" in person.run("register", f"{place}#{other}", "--wait", "0", code=69)
    person.run("register", link)
    assert "certificates kept" in person.run("server", "show")
    # It is for one account.
    second = Person(built, invited, tmp_path, "frank")
    assert "invit" in second.run("register", link, code=77)


def test_a_link_is_drawn_as_a_code_that_scanners_read(people):
    import numpy
    import zxingcpp

    (alice,) = people("alice")
    output = alice.run("me", "--qr")
    rows = []
    for line in output.splitlines():
        if set(line) <= set(" █▀▄") and line:
            # What is drawn is light.
            rows.append([255 * (sign in "█▀") for sign in line])
            rows.append([255 * (sign in "█▄") for sign in line])
    image = numpy.kron(numpy.array(rows, dtype=numpy.uint8), numpy.ones((4, 4), numpy.uint8))
    (code,) = zxingcpp.read_barcodes(image)
    assert code.text == alice.json("me")[0]["link"]


def test_people_meet_by_user_name(people):
    alice, bob = people("alice", "bob")
    assert alice.run("username", "Alice.Liddell") == "@alice.liddell\n"
    bob.run("send", "@ALICE.liddell", "found you")
    assert alice.texts() == ["found you"]
    (other,) = bob.json("people")
    assert (other["userName"], other["isVerified"]) == ("alice.liddell", False)
    assert "is not to be had" in bob.run("username", "alice.liddell", code=64)
    alice.run("username", "--delete")
    alice.run("username", "--delete", code=66)
    # It is held back for her: she may take it again, he may not.
    bob.run("username", "alice.liddell", code=64)
    alice.run("username", "alice.liddell")
    alice.run("username", "alice.second")
    assert "no user name" in people("carol")[0].run("send", "@alice.liddell", "?", code=66)


def test_a_profile_is_shown_where_a_person_has_no_name(people, tmp_path):
    alice, bob, carol = people("alice", "bob", "carol")
    alice.run("profile", "--name", "Alice Liddell", "--about", "through the looking-glass")
    picture = tmp_path / "alice.png"
    picture.write_bytes(os.urandom(60_000))
    alice.run("profile", "--picture", picture)
    alice.run("send", bob.account, "hello")
    received = bob.run("receive")
    assert "~Alice Liddell: hello" in received
    shown = bob.json("profile", alice.account, "--save-to", tmp_path / "in")[0]
    assert (shown["name"], shown["about"]) == ("Alice Liddell", "through the looking-glass")
    assert pathlib.Path(shown["picture"]).read_bytes() == picture.read_bytes()
    # The key is not in what a program reads of the message.
    assert "writerProfile" not in bob.run("export")
    # A name that people give themselves means nobody where a person is named.
    bob.run("send", "Alice Liddell", "x", code=64)
    alice.run("profile", "--name", "Queen Alice")
    alice.run("send", bob.account, "crowned")
    assert "~Queen Alice: crowned" in bob.run("receive")
    bob.run("name", alice.account, "alice")
    assert alice.json("profile")[0]["name"] == "Queen Alice"
    # Whom she has never written to reads nothing.
    assert carol.json("profile", alice.account)[0]["name"] == ""
    alice.run("profile", "--name", "x" * 65, code=65)
    alice.run("profile", "--remove")
    assert alice.json("profile")[0]["name"] == ""


def test_other_devices_learn_name_profile_and_contacts(people):
    alice, bob = people("alice", "bob")
    alice.run("username", "alice_two")
    alice.run("profile", "--name", "Alice")
    alice.run("add", link_of(bob), "--name", "bob")
    phone = people.unregistered("phone").link(alice)
    alice.run("receive")
    phone.run("receive")
    own = phone.json("me")[0]
    assert (own["userName"], own["name"]) == ("alice_two", "Alice")
    (other,) = phone.json("people")
    assert other["isVerified"] and other["isAccepted"] and other["name"] == "bob"
    alice.json("me", "--rotate")
    alice.run("profile", "--name", "Alice again")
    phone.run("receive")
    assert phone.json("me")[0]["link"] == alice.json("me")[0]["link"] != own["link"]
    assert phone.json("me")[0]["name"] == "Alice again"
    phone.run("profile", "--name", "Alice from the phone")
    alice.run("receive")
    assert alice.json("me")[0]["name"] == "Alice from the phone"


def test_a_hundred_claims_of_one_name_have_one_winner(api, server):
    connection = Connection(api, server)
    with concurrent.futures.ThreadPoolExecutor(16) as pool:
        devices = list(pool.map(lambda _: Device.register(connection), range(100)))
        outcomes = list(pool.map(
            lambda device: set_name(api, device, "Highlander").WhichOneof("outcome"), devices))
    assert sorted(set(outcomes)) == ["set", "taken"] and outcomes.count("set") == 1
    winner = devices[outcomes.index("set")]
    seeker = devices[outcomes.index("taken")]
    assert resolve(api, seeker, "highlander").found.account_id == winner.account
    connection.close()


def test_unknown_and_hidden_names_are_answered_alike(api, register):
    people = api.people
    seeker, hidden, blocker, plain = (register() for _ in range(4))
    for device, name in ((hidden, "hidden_one"), (blocker, "blocking_one"), (plain, "plain_one")):
        assert set_name(api, device, name).WhichOneof("outcome") == "set"
    stub(api, hidden).UpdateContactSettings(
        people.UpdateContactSettingsRequest(policy=people.CONTACT_POLICY_LINK_ONLY),
        metadata=hidden.metadata)
    stub(api, blocker).BlockContact(
        people.BlockContactRequest(account_id=seeker.account), metadata=blocker.metadata)
    answers = [resolve(api, seeker, name) for name in ("nobody_ever", "hidden_one", "blocking_one")]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0].WhichOneof("outcome") == "not_found"
    assert resolve(api, seeker, "Plain_One").found.account_id == plain.account
    # Whoever was accepted finds the account all the same.
    stub(api, hidden).AcceptContact(
        people.AcceptContactRequest(account_id=seeker.account), metadata=hidden.metadata)
    assert resolve(api, seeker, "hidden_one").found.account_id == hidden.account
    for wrong in ("ab", "x" * 33, "1abc", "_abc", "a b", "a-b", "ä_name", "", "abc\0"):
        assert refused(api, lambda: resolve(api, seeker, wrong)) == (
            grpc.StatusCode.INVALID_ARGUMENT, "CONSTRAINT_VIOLATED"), wrong
    resolve(api, seeker, "a" * 32)


def test_looking_names_up_is_limited_over_both_nodes(api, server, start_second, register):
    second = Connection(api, start_second(server))
    seeker = register()
    elsewhere = api.people_stubs.PeopleStub(second.channel)
    for number in range(20):
        people = (stub(api, seeker), elsewhere)[number % 2]
        people.ResolveUserName(
            api.people.ResolveUserNameRequest(user_name=f"nobody_{number}"),
            metadata=seeker.metadata)
    for people in (stub(api, seeker), elsewhere):
        assert refused(api, lambda: people.ResolveUserName(
            api.people.ResolveUserNameRequest(user_name="nobody"), metadata=seeker.metadata)) == (
                grpc.StatusCode.RESOURCE_EXHAUSTED, "RATE_LIMITED")
    # Asking whether a name is to be had tells as much: it is limited too.
    holder = register()
    set_name(api, holder, "held_by_someone")
    answers = [set_name(api, seeker, "held_by_someone") for _ in range(10)]
    assert all(answer.WhichOneof("outcome") == "taken" for answer in answers)
    assert refused(api, lambda: set_name(api, seeker, "held_by_someone")) == (
        grpc.StatusCode.RESOURCE_EXHAUSTED, "RATE_LIMITED")
    second.close()


def test_a_name_goes_with_its_account_and_is_held_back(api, register):
    gone, other = register(), register()
    set_name(api, gone, "shortlived")
    payload = api.keys.DeleteAccountPayload(account_id=gone.account)
    gone.keys.DeleteAccount(
        api.keys.DeleteAccountRequest(signed=gone.signed("DeleteAccount", payload)),
        metadata=gone.metadata)
    assert resolve(api, other, "shortlived").WhichOneof("outcome") == "not_found"
    assert set_name(api, other, "shortlived").WhichOneof("outcome") == "taken"


def test_profiles_are_compared_and_set_and_hidden_from_the_blocked(api, register):
    people = api.people
    owner, reader, blocked = (register() for _ in range(3))

    def put(version, sealed=552, picture=0, request_id=None):
        return stub(api, owner).SetProfile(people.SetProfileRequest(
            request_id=request_id or os.urandom(16), expected_version=version,
            sealed=bytes(sealed), sealed_picture=bytes(picture)), metadata=owner.metadata)

    def read(device, *accounts):
        return stub(api, device).GetProfiles(
            people.GetProfilesRequest(account_ids=accounts), metadata=device.metadata).profiles

    def read_picture(device):
        return stub(api, device).GetProfilePicture(people.GetProfilePictureRequest(
            account_id=owner.account), metadata=device.metadata).WhichOneof("outcome")

    first = os.urandom(16)
    assert put(0, request_id=first).set.version == 1
    assert put(0, request_id=first).set.version == 1, "a repeat answers what the first one did"
    assert put(0).stale.version == 1
    assert put(1, 4136, 98_304).set.version == 2
    for size, picture in ((1, 0), (551, 0), (553, 0), (4137, 0), (552, 98_305), (0, 1)):
        assert refused(api, lambda: put(2, size, picture)) == (
            grpc.StatusCode.INVALID_ARGUMENT, "CONSTRAINT_VIOLATED"), (size, picture)
    (profile,) = read(reader, owner.account, reader.account, os.urandom(16))
    assert (profile.version, len(profile.sealed), profile.picture_bytes) == (2, 4136, 98_304)
    assert read_picture(reader) == "picture"
    stub(api, owner).BlockContact(
        people.BlockContactRequest(account_id=blocked.account), metadata=owner.metadata)
    assert list(read(blocked, owner.account)) == list(read(reader, os.urandom(16))) == []
    assert read_picture(blocked) == "not_found"
    assert len(read(reader, *[owner.account] * 100)) == 1
    assert refused(api, lambda: read(reader, *[owner.account] * 101))[1] == "CONSTRAINT_VIOLATED"
    # Of ten devices that replace the same version, one does.
    with concurrent.futures.ThreadPoolExecutor(10) as pool:
        outcomes = list(pool.map(lambda _: put(2).WhichOneof("outcome"), range(10)))
    assert outcomes.count("set") == 1 and outcomes.count("stale") == 9


def test_contacts_are_listed_in_pages(api, register):
    people = api.people
    owner = register()
    others = [register() for _ in range(5)]
    calls = stub(api, owner)
    for number, other in enumerate(others):
        if number % 2:
            calls.BlockContact(
                people.BlockContactRequest(account_id=other.account), metadata=owner.metadata)
        else:
            calls.AcceptContact(
                people.AcceptContactRequest(account_id=other.account), metadata=owner.metadata)
    found, after = [], b""
    while True:
        page = calls.ListContacts(
            people.ListContactsRequest(limit=2, after=after), metadata=owner.metadata)
        found += [(contact.account_id, contact.standing) for contact in page.contacts]
        after = page.next_after
        if not after:
            break
    reply = people.ListContactsResponse
    assert found == sorted(
        (other.account, reply.STANDING_BLOCKED if number % 2 else reply.STANDING_ACCEPTED)
        for number, other in enumerate(others))
    calls.ForgetContact(
        people.ForgetContactRequest(account_id=others[0].account), metadata=owner.metadata)
    page = calls.ListContacts(people.ListContactsRequest(), metadata=owner.metadata)
    assert len(page.contacts) == 4
    unknown = os.urandom(16)
    assert calls.AcceptContact(
        people.AcceptContactRequest(account_id=unknown),
        metadata=owner.metadata).WhichOneof("outcome") == "not_found"
    assert calls.BlockContact(
        people.BlockContactRequest(account_id=unknown),
        metadata=owner.metadata).WhichOneof("outcome") == "not_found"
    assert refused(api, lambda: calls.BlockContact(
        people.BlockContactRequest(account_id=owner.account),
        metadata=owner.metadata))[1] == "CONSTRAINT_VIOLATED"

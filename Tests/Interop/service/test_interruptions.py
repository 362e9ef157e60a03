"""register, link and group create, interrupted or out of room at every step, and then run again:
nothing is there twice, nothing is lost, and the exit status says what happened."""

import contextlib
import itertools
import json
import signal

import pytest

from interruptions import HoldingProxy, OnTerminal, killed_at_sync, start_to_kill_at_sync
from person import Person
from test_first_run import count
from test_full_disks import disk  # noqa: F401

INTERRUPTED = -signal.SIGINT


@pytest.fixture
def proxy(server):
    proxy = HoldingProxy(server)
    yield proxy
    proxy.close()


def through(proxy, person):
    return ["--server", proxy.address, "--trust", person.certificate]


def register_again(person, where):
    """Registers anew, unless the account was complete already; it can be used then."""
    process = person.start("register", *where)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 0 or (process.returncode == 73 and "already" in errors), errors
    person.run("send", "self", "here")


@pytest.mark.parametrize("direction", ["up", "down"])
def test_registering_goes_on_after_ctrl_c_at_every_call(people, server, proxy, direction):
    before = count(server, "accounts")
    for number in itertools.count(1):
        carol = people.unregistered(f"carol{number}")
        proxy.hold(direction, number)
        typed = OnTerminal(carol, "register", *through(proxy, carol))
        typed.wait_for(proxy.held.is_set)
        is_held = proxy.held.is_set()
        status = typed.end(interrupting=is_held)
        proxy.release()
        if status == 0:
            # Nothing was held, or its goodbye only, for which it does not wait.
            break
        assert is_held and status == INTERRUPTED, typed.output
        register_again(carol, through(proxy, carol))
        assert count(server, "accounts") == before + number
    assert number > 2


def link_again(alice, phone, where):
    """Links a device anew; unless it was approved already, that takes another approval."""
    again = phone.start("link", *where, "--json")
    line = again.stdout.readline()
    if not line:
        # It was linked when the end came.
        assert again.wait(timeout=60) == 73
        return
    first = json.loads(line)
    if "code" in first:
        alice.run("approve", first["code"])
        first = json.loads(again.stdout.readline())
    again.communicate(timeout=60)
    assert again.returncode == 0 and first["account"] == alice.account


def end(approving):
    """Ends an approval, which waits for a device that may have forgotten the code."""
    with contextlib.suppress(ProcessLookupError):
        approving.send_signal(signal.SIGINT)
    approving.communicate(timeout=60)


@pytest.mark.parametrize("direction", ["up", "down"])
def test_linking_goes_on_after_ctrl_c_at_every_call(people, server, proxy, direction):
    (alice,) = people("alice")
    for number in itertools.count(1):
        phone = people.unregistered(f"phone{number}")
        proxy.hold(direction, number)
        typed = OnTerminal(phone, "link", *through(proxy, phone))
        typed.wait_for(proxy.held.is_set, lambda: "approve CODE" in typed.output)
        approving = None
        if "approve CODE" in typed.output:
            code = next(line.strip() for line in typed.output.splitlines() if "martlet-link" in line)
            approving = alice.start("approve", code, "--wait", 60)
            typed.wait_for(proxy.held.is_set)
        is_held = proxy.held.is_set()
        status = typed.end(interrupting=is_held)
        proxy.release()
        if status != 0:
            assert is_held and status == INTERRUPTED, typed.output
            link_again(alice, phone, through(proxy, phone))
        if approving:
            end(approving)
        assert len(alice.json("devices")) == 2
        device = phone.json("status")[0]["device"]
        alice.run("revoke", device)
        if status == 0:
            break
    assert number > 3


def make_groups(people, alice, interrupt):
    """Makes groups that are interrupted at each point, makes each again, and looks at both sides.

    Each is with somebody else: the server gives one device no more than some KeyPackages of another.
    """
    friends = {}
    for number in itertools.count(1):
        name = f"group {number}"
        (friends[name],) = people(f"friend{number}")
        if not interrupt(number, "group", "create", name, friends[name].account):
            break
        # What is listed is complete: the end came after it.
        if name not in [group["name"] for group in alice.json("group", "list")]:
            alice.run("group", "create", name, friends[name].account)
    alice.run("receive")
    groups = alice.json("group", "list")
    assert sorted(group["name"] for group in groups) == sorted(friends)
    assert {len(group["members"]) for group in groups} == {2}
    for name, friend in friends.items():
        alice.run("group", "send", name, f"to {name}")
        assert friend.texts() == [f"to {name}"]
        assert [group["name"] for group in friend.json("group", "list")] == [name]
    return number


@pytest.mark.parametrize("direction", ["up", "down"])
def test_a_group_is_made_once_after_ctrl_c_at_every_call(people, server, proxy, direction):
    (alice,) = people("alice")
    before = count(server, "group_chats")

    def interrupt(number, *arguments):
        alice.run("server", "set", proxy.address, "--no-check")
        proxy.hold(direction, number)
        typed = OnTerminal(alice, *arguments)
        typed.wait_for(proxy.held.is_set)
        is_held = proxy.held.is_set()
        status = typed.end(interrupting=is_held)
        proxy.release()
        assert status == 0 or is_held and status == INTERRUPTED, typed.output
        return status != 0

    number = make_groups(people, alice, interrupt)
    assert count(server, "group_chats") == before + number
    assert number > 3


def test_registering_goes_on_after_the_end_at_every_sync(people, server):
    before = count(server, "accounts")
    for number in itertools.count(1):
        carol = people.unregistered(f"carol{number}")
        status, errors = killed_at_sync(carol, number, "register", *carol.where)
        if status == 0:
            break
        assert status == -signal.SIGKILL, errors
        register_again(carol, carol.where)
        assert count(server, "accounts") == before + number
    assert number > 2


def test_linking_goes_on_after_the_end_at_every_sync(people, server):
    (alice,) = people("alice")
    for number in itertools.count(1):
        phone = people.unregistered(f"phone{number}")
        process = start_to_kill_at_sync(phone, number, "link", *phone.where)
        # It may come to its end before it shows a code.
        code = process.stdout.readline().strip()
        approving = alice.start("approve", code, "--wait", 60) if code else None
        _, errors = process.communicate(timeout=120)
        if process.returncode != 0:
            assert process.returncode == -signal.SIGKILL, errors
            link_again(alice, phone, phone.where)
        if approving:
            end(approving)
        assert len(alice.json("devices")) == 2
        alice.run("revoke", phone.json("status")[0]["device"])
        if process.returncode == 0:
            break
    assert number > 2


def test_a_group_is_made_once_after_the_end_at_every_sync(people, server):
    (alice,) = people("alice")
    before = count(server, "group_chats")

    def interrupt(number, *arguments):
        status, errors = killed_at_sync(alice, number, *arguments)
        assert status in (0, -signal.SIGKILL), errors
        return status != 0

    number = make_groups(people, alice, interrupt)
    assert count(server, "group_chats") == before + number
    assert number > 2


class FullDisk:
    """A small disk on which a device's file lies, with less room than a command needs."""

    STEP = 64 << 10

    def __init__(self, disk, folder):
        self.small, self.folder = disk(8), folder

    def run(self, person, number, *arguments):
        """Starts a command with room for so many steps; gives it with what makes room again."""
        filler = self.small.fill(leaving=number * self.STEP)
        whole = person.program
        if not self.small.is_mounted:
            self.small.mebibytes = number * self.STEP / (1 << 20)
            person.program = self.small.bounded(whole, self.folder)
        process = person.start(*arguments)
        person.program = whole
        return process, lambda: filler.unlink(missing_ok=True)

    @staticmethod
    def check(process, errors):
        """Whether a command had room enough; if not, it says so."""
        if process.returncode == 0:
            return True
        assert process.returncode == 74, errors
        assert "there is no room on the disk" in errors or "disk error" in errors
        assert "SQLite" not in errors
        return False


@pytest.fixture
def full_disk(disk, tmp_path):
    return FullDisk(disk, tmp_path)


def test_registering_goes_on_after_a_full_disk(people, server, built, full_disk):
    before = count(server, "accounts")
    for number in itertools.count():
        carol = Person(built, server, full_disk.small.path, f"carol{number}")
        process, make_room = full_disk.run(carol, number, "register", *carol.where)
        _, errors = process.communicate(timeout=60)
        make_room()
        if full_disk.check(process, errors):
            break
        register_again(carol, carol.where)
        assert count(server, "accounts") == before + number + 1
        remove_files(carol)
    assert number > 3


def remove_files(person):
    for path in person.file.parent.glob(f"{person.file.name}*"):
        path.unlink()


def test_linking_goes_on_after_a_full_disk(people, server, built, full_disk):
    (alice,) = people("alice")
    for number in itertools.count():
        phone = Person(built, server, full_disk.small.path, f"phone{number}")
        process, make_room = full_disk.run(phone, number, "link", *phone.where, "--json")
        line = process.stdout.readline()
        approving = alice.start("approve", json.loads(line)["code"]) if line else None
        _, errors = process.communicate(timeout=60)
        make_room()
        is_done = full_disk.check(process, errors)
        if not is_done:
            link_again(alice, phone, phone.where)
        if approving:
            end(approving)
        assert len(alice.json("devices")) == 2
        alice.run("revoke", phone.json("status")[0]["device"])
        remove_files(phone)
        if is_done:
            break
    assert number > 3


def test_a_group_is_made_once_after_a_full_disk(people, server, built, full_disk):
    alice = Person(built, server, full_disk.small.path, "alice").register()
    before = count(server, "group_chats")

    def interrupt(number, *arguments):
        process, make_room = full_disk.run(alice, number - 1, *arguments)
        _, errors = process.communicate(timeout=60)
        make_room()
        return not full_disk.check(process, errors)

    number = make_groups(people, alice, interrupt)
    assert count(server, "group_chats") == before + number
    assert number > 2

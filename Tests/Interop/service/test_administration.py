"""What an operator does to accounts and invitations while a server runs."""

import json
import subprocess
import time

import pytest

from person import Person
from processes import Cluster, make_folder, remove


@pytest.fixture
def operate(built):
    def call(server, *arguments, code=0):
        process = subprocess.run(
            [built("martletd"), *map(str, arguments), "--data-directory", server.folder],
            capture_output=True, text=True, timeout=120)
        assert process.returncode == code, (arguments, process.stdout, process.stderr)
        return process.stdout if code == 0 else process.stderr

    return call


def eventually(person, *arguments, ends):
    """What a command prints once it ends as it should: nodes learn of a change within a second."""
    while True:
        process = person.start(*arguments)
        printed = process.communicate(timeout=60)
        if ends(process.returncode):
            return printed
        time.sleep(0.1)


@pytest.fixture
def talk(built, start_server, tmp_path):
    server = start_server("--admission", "open")
    return server, *(
        Person(built, server, tmp_path, name).register() for name in ("alice", "bob"))


def test_accounts_are_listed_and_shown(operate, talk):
    server, alice, bob = talk
    alice.run("send", bob.account, "hello")
    listed = [json.loads(line) for line in operate(server, "accounts", "list", "--json").splitlines()]
    assert [entry["account"] for entry in listed] == sorted([alice.account, bob.account])
    assert all(entry["devices"] == 1 and not entry["suspended"] for entry in listed)
    shown = json.loads(operate(server, "accounts", "show", bob.account[:12], "--json"))
    assert (shown["account"], shown["messages_waiting"]) == (bob.account, 1)
    assert "there is no such account" in operate(server, "accounts", "show", "0" * 32, code=1)
    for wrong in ("", "x", bob.account + "0", "²"):
        operate(server, "accounts", "show", wrong, code=64)


def test_a_suspended_account_is_cut_off_and_loses_nothing(operate, talk, start_second):
    server, alice, bob = talk
    # The stream is at another node than the one beside which the operator works.
    second = start_second(server)
    bob.run("server", "set", f"localhost:{second.port}", "--trust", second.certificate)
    elsewhere = bob.start("receive", "--follow", "--json")
    assert operate(server, "accounts", "suspend", bob.account) == f"suspended {bob.account}\n"
    output, errors = elsewhere.communicate(timeout=60)
    assert elsewhere.returncode != 0 and "this account is suspended" in errors
    assert "this account is suspended" in bob.run("receive", code=elsewhere.returncode)
    # Nobody else can tell: it is written to as ever.
    alice.run("send", bob.account, "meanwhile")
    assert "suspended" in operate(server, "accounts", "list", "--suspended")
    assert "already" in operate(server, "accounts", "suspend", bob.account, code=1)
    assert operate(server, "accounts", "resume", bob.account) == f"resumed {bob.account}\n"
    assert "meanwhile" in eventually(bob, "receive", "--json", ends=lambda code: code == 0)[0]
    assert "is not suspended" in operate(server, "accounts", "resume", bob.account, code=1)


def test_an_account_is_deleted_with_every_row(operate, talk):
    server, alice, bob = talk
    alice.run("send", bob.account, "hello")
    operate(server, "accounts", "delete", bob.account, code=64)
    operate(server, "accounts", "delete", bob.account[:31], "--yes", code=64)
    assert operate(server, "accounts", "delete", bob.account, "--yes") == f"deleted {bob.account}\n"
    listed = operate(server, "accounts", "list")
    assert bob.account not in listed and alice.account in listed
    assert "no longer linked" in eventually(bob, "receive", ends=lambda code: code != 0)[1]


def test_invitations_are_listed_and_revoked(built, operate, start_server, tmp_path):
    server = start_server()
    codes = operate(server, "invite", "--count", "3").split()
    names = [line.split()[0] for line in operate(server, "invites", "list").splitlines()]
    assert len(names) == len(codes) == 3 and not any(code in " ".join(names) for code in codes)
    operate(server, "invites", "revoke", codes[0])
    left = [line.split()[0] for line in operate(server, "invites", "list").splitlines()]
    assert len(left) == 2 and set(left) < set(names)
    person = Person(built, server, tmp_path, "late")
    assert "invit" in person.run("register", *person.where, "--invite", codes[0], code=77)
    operate(server, "invites", "revoke", left[0])
    operate(server, "invites", "revoke", left[0], code=1)
    operate(server, "invites", "revoke", "nonsense", code=1)
    assert len(operate(server, "invites", "list").splitlines()) == 1


def test_nodes_and_statistics(operate, talk, start_second):
    server, _, _ = talk
    start_second(server)
    nodes = operate(server, "nodes").splitlines()
    assert len(nodes) == 2 and all("  up  " in line for line in nodes)
    found = json.loads(operate(server, "stats", "--json"))
    assert found["nodes"] == 2 and found["bytes"] > 1 << 20
    assert {"accounts", "devices", "messages", "conversations", "group_chats"} < found.keys()


def test_a_backup_is_one_command_and_so_is_restoring_it(operate, talk, tmp_path):
    server, alice, bob = talk
    alice.run("send", bob.account, "before the backup")
    file = tmp_path / "martlet.dump"
    operate(server, "backup", file)
    assert file.stat().st_mode & 0o777 == 0o600
    assert "there already" in operate(server, "backup", file, code=73)
    assert "not empty" in operate(server, "restore", file, code=73)
    server.stop()
    folder = make_folder("restored")
    try:
        for name in server.folder.glob("development-*.pem"):
            (folder / name.name).write_bytes(name.read_bytes())
        server.folder, server.arguments = folder, ("--admission", "open")
        damaged = tmp_path / "damaged"
        damaged.write_bytes(file.read_bytes()[:-2000])
        operate(server, "restore", damaged, code=65)
        operate(server, "restore", tmp_path / "nowhere", code=66)
        assert operate(server, "restore", file) == "restored\n"
        server.start()
        assert bob.texts() == ["before the backup"]
        bob.run("accept", alice.account)
        alice.run("send", bob.account, "after it")
        assert bob.texts() == ["after it"]
    finally:
        server.stop()
        remove(folder)


def test_a_backup_of_a_named_database_shows_no_password(built, tmp_path):
    folder = make_folder("named")
    cluster = Cluster(folder / "cluster")
    try:
        cluster.start()
        url = f"{cluster.url} password=canary-7c1"
        subprocess.run(
            [built("martletd"), "migrate", "--database-url", url], check=True, capture_output=True)
        process = subprocess.run(
            [built("martletd"), "backup", tmp_path / "dump", "--database-url", url],
            capture_output=True, text=True, timeout=120)
        assert process.returncode == 0, process.stderr
        gone = subprocess.run(
            [built("martletd"), "backup", tmp_path / "other", "--database-url",
             url.replace("dbname=martlet", "dbname=nowhere")],
            capture_output=True, text=True, timeout=120)
        assert gone.returncode != 0 and "canary-7c1" not in gone.stdout + gone.stderr
        assert not (tmp_path / "other").exists() and not (tmp_path / "other.part").exists()
    finally:
        cluster.stop()
        remove(folder)

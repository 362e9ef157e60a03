"""What operations.md has an operator do to a private database: back it up, restore it, upgrade it."""

import hashlib
import os
import pathlib
import shutil
import signal
import subprocess

import pytest

from person import Person
from processes import Server, as_database_user, make_folder, postgres_program, remove

MIGRATIONS = sorted((pathlib.Path(__file__).parents[3] / "migrations").glob("*.sql"))


def run(program, *arguments, **options):
    return subprocess.run(
        [program, *map(str, arguments)], check=True, capture_output=True, text=True, **options).stdout


@pytest.fixture
def folder():
    made = make_folder("operations")
    yield made
    remove(made)


class Offline:
    """The private PostgreSQL of a data directory, started by hand."""

    def __init__(self, data):
        self.cluster = data / "postgres"
        self.url = f"host={self.cluster} user=martlet dbname="

    def __enter__(self):
        self.control("-o", f"-k {self.cluster} -h ''", "-l", self.cluster / "restore.log", "start")
        return self

    def __exit__(self, *_):
        self.control("stop")

    def control(self, *arguments):
        subprocess.run(
            as_database_user(postgres_program("pg_ctl"), "-D", self.cluster, "-w", *arguments),
            check=True, cwd="/", stdout=subprocess.DEVNULL)

    def psql(self, *arguments, database="martlet"):
        return run(
            postgres_program("psql"), "-qAt", "-v", "ON_ERROR_STOP=1", self.url + database,
            *arguments)


@pytest.fixture
def martletd(built):
    def call(*arguments, code=0):
        process = subprocess.run(
            [built("martletd"), *map(str, arguments)], capture_output=True, text=True, timeout=120)
        assert process.returncode == code, (arguments, process.stdout, process.stderr)
        return process.stdout + process.stderr

    return call


@pytest.fixture
def talk(built, start_server, folder):
    """A server with a message that waits, and who has sent it to whom."""
    server = start_server("--admission", "open")
    alice, bob = (Person(built, server, folder, name).register() for name in ("alice", "bob"))
    alice.run("send", bob.account, "before the backup")
    return server, alice, bob


def restore(old, data):
    """Starts a server on restored data, in the old one's place."""
    old.stop()
    data.mkdir(exist_ok=True)
    for file in old.folder.glob("development-*.pem"):
        shutil.copy(file, data)
    old.folder = data
    old.start()


def check_that_people_go_on(alice, bob):
    assert bob.texts() == ["before the backup"]
    bob.run("accept", alice.account)
    alice.run("send", bob.account, "after it")
    assert bob.texts() == ["after it"]


def test_a_dump_is_restored_into_a_new_data_directory(talk, folder, martletd):
    server, alice, bob = talk
    dump = folder / "martlet.sql"
    dump.write_text(run(
        postgres_program("pg_dump"), "-h", server.folder / "postgres", "-U", "martlet", "martlet"))
    data = folder / "restored"
    martletd("migrate", "--data-directory", data)
    with Offline(data) as database:
        database.psql("-c", "DROP DATABASE martlet", "-c", "CREATE DATABASE martlet",
                      database="postgres")
        database.psql("-f", dump)
    restore(server, data)
    check_that_people_go_on(alice, bob)


def test_a_base_backup_takes_the_place_of_a_data_directory(talk, folder):
    server, alice, bob = talk
    data = folder / "restored"
    data.mkdir()
    run(postgres_program("pg_basebackup"), "-h", server.folder / "postgres", "-U", "martlet", "-c",
        "fast", "-D", data / "postgres")
    if os.geteuid() == 0:
        run("chown", "-R", "postgres:postgres", data / "postgres")
    restore(server, data)
    check_that_people_go_on(alice, bob)


def test_a_database_of_an_older_program_is_brought_up_and_a_newer_one_refused(folder, martletd):
    data = folder / "data"
    where = ("--data-directory", data)
    # The cluster of a program that knew two migrations.
    martletd("migrate", *where)
    with Offline(data) as database:
        table = folder / "table.sql"
        table.write_text(run(
            postgres_program("pg_dump"), "-s", "-t", "schema_migrations", database.url + "martlet"))
        database.psql("-c", "DROP DATABASE martlet", "-c", "CREATE DATABASE martlet",
                      database="postgres")
        database.psql("-f", table)
        for number, file in enumerate(MIGRATIONS[:2], start=1):
            text = file.read_text().rstrip("\n")
            database.psql("-f", file)
            database.psql(
                "-c", "INSERT INTO schema_migrations (version, name, checksum) VALUES "
                f"({number}, '{file.stem[5:]}', '\\x{hashlib.sha256(text.encode()).hexdigest()}')")
    waiting = [f"{number} {file.stem[5:]}"
               for number, file in enumerate(MIGRATIONS, start=1)][2:]
    listed = [line for line in martletd("migrate", "--dry-run", *where).splitlines()
              if not line.startswith("{")]
    assert listed == waiting
    assert f"{len(waiting)} migrations to run" in martletd("doctor", *where, code=69)
    assert waiting[-1] in martletd("migrate", *where)
    assert "BAD" not in martletd("doctor", *where)
    with Offline(data) as database:
        database.psql(
            "-c", "INSERT INTO schema_migrations (version, name, checksum) VALUES (99, 'later', '')")
    for command in ["serve", "migrate", "invite", "doctor"]:
        said = martletd(command, *where, code=69)
        assert "database is at version 99, newer than this program; run a newer martletd" in said
    with Offline(data) as database:
        database.psql("-c", "DELETE FROM schema_migrations WHERE version = 99",
                      "-c", "UPDATE schema_migrations SET checksum = 'x' WHERE version = 2")
    assert "migration 2 (keys) was run in another form" in martletd("serve", *where, code=69)


def test_a_server_goes_on_when_its_log_cannot_be_written(built, folder):
    for number, standard_error in enumerate(["/dev/full", None]):
        data = folder / f"data{number}"
        data.mkdir()
        reading, writing = os.pipe()
        process = subprocess.Popen(
            [built("martletd"), "serve", "--admission", "open", "--data-directory", data, "--listen",
             "127.0.0.1:0"], stdout=subprocess.PIPE, text=True,
            stderr=open(standard_error, "w") if standard_error else writing)
        os.close(writing)
        # Where it is a pipe, nobody reads it any more.
        os.close(reading)
        server = Server(None, data)
        server.port = int(process.stdout.readline().strip().rpartition(":")[2])
        Person(built, server, data, "alice").register()
        process.send_signal(signal.SIGHUP)
        Person(built, server, data, "bob").register()
        process.terminate()
        assert process.wait(timeout=60) == 0
        process.stdout.close()

"""Kills clients, servers and databases while files are uploaded and downloaded, and checks what became
of every byte.

    media.py PROGRAMS [--points NUMBER] [--seed NUMBER] [--store passed|direct]

After each kill the same command is run again, until it succeeds: what arrives must be what was sent,
and at the end the server must have one file for each row and each row's size, and no other. With
--store they lie in a store of objects, to which bytes pass the server or go directly; that needs the
Python of Tests/Interop.
"""

import argparse
import hashlib
import json
import os
import pathlib
import random
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Processes"))
from processes import Cluster, Server, make_folder, remove

TRIES = 20


class Store:
    """A store of objects, and what a server is told of it."""

    def __init__(self, folder, way):
        sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Interop" / "service"))
        from backend import Authority
        from object_store import make_store, store_settings

        folder.mkdir()
        authority = Authority("public")
        self.authority = authority.pem
        self.store = make_store(authority, folder)
        _, _, *self.settings = store_settings(
            self.store, self.store.endpoint, **{"s3-direct": str(way == "direct").lower()})

    def files(self):
        """Bytes by object; uploads that nobody will complete are none."""
        client = self.store.client()
        begun = client.list_multipart_uploads(Bucket="media").get("Uploads", [])
        assert not begun, begun
        found = {}
        for page in client.get_paginator("list_objects_v2").paginate(Bucket="media"):
            for entry in page.get("Contents", []):
                found[entry["Key"].rsplit("/", 1)[-1]] = str(entry["Size"])
        return found

    def close(self):
        self.store.close()


class Trial:
    """Two people, a server and a database, each of which may be killed."""

    def __init__(self, built, folder, seed, way=None):
        self.built = pathlib.Path(built)
        self.folder = folder
        self.random = random.Random(seed)
        self.cluster = Cluster(folder / "cluster")
        self.cluster.start()
        (folder / "server").mkdir()
        self.store = Store(folder / "store", way) if way else None
        self.server = Server(
            self.built / "martletd", folder / "server", "--admission", "open", "--set", "first-contact=accepted", "--database-url",
            self.cluster.url, "--set", "media-account-mebibytes=100000", "--set",
            "media-day-mebibytes=100000", "--set", "send-burst=0",
            *(self.store.settings if self.store else []))
        self.server.start()
        self.killed = {"client": 0, "server": 0, "database": 0}
        self.tries = 0
        self.interrupted = 0
        self.account = {}
        trust = folder / "trust.pem"
        trust.write_bytes(pathlib.Path(self.server.certificate).read_bytes() + (
            self.store.authority if self.store else b""))
        for name in ("alice", "bob"):
            output = self.run(
                name, "register", "--server", self.server.address, "--trust", trust, "--json")
            self.account[name] = json.loads(output)["account"]

    def close(self):
        self.server.stop()
        self.cluster.stop()
        if self.store:
            self.store.close()

    def start(self, name, *arguments):
        environment = dict(
            os.environ, HOME=str(self.folder), MARTLET_ACCOUNT=str(self.folder / name))
        return subprocess.Popen(
            [self.built / "martlet", *map(str, arguments)], stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)

    def run(self, name, *arguments):
        """Runs a command until it succeeds."""
        for _ in range(TRIES):
            process = self.start(name, *arguments)
            output, errors = process.communicate(timeout=120)
            self.tries += 1
            if process.returncode == 0:
                return output
            # What is not there now may be there again soon; nothing else may go wrong.
            assert process.returncode in (69, 75), (arguments, process.returncode, errors)
            time.sleep(0.2)
        raise AssertionError((arguments, output, errors))

    def attack(self, limit, name, *arguments):
        """Runs a command, in which something is killed at a random time; then until it succeeds.

        Gives the time that the attacked run had.
        """
        process = self.start(name, *arguments)
        delay = self.random.uniform(0, limit)
        began = time.monotonic()
        try:
            process.wait(timeout=delay)
        except subprocess.TimeoutExpired:
            self.interrupted += 1
        victim = self.random.choice(["client", "client", "server", "database"])
        self.killed[victim] += 1
        if victim == "client":
            process.kill()
        elif victim == "server":
            self.server.kill()
            self.server.start()
        else:
            self.cluster.kill()
            self.cluster.start()
        output, errors = process.communicate(timeout=120)
        assert process.returncode in (0, -9, 69, 75), (arguments, process.returncode, errors)
        if process.returncode == 0:
            return output
        return self.run(name, *arguments)

    def send(self, path, limit):
        """Sends a file, and gives the message's identifier."""
        lines = self.attack(
            limit, "alice", "send", self.account["bob"], "--file", path, "--json").splitlines()
        return json.loads(lines[-1])["id"]

    def point(self, number):
        """One upload and one download, with a kill in each."""
        size = self.random.randint(100_000, 12_000_000)
        path = self.folder / f"sent-{number}"
        path.write_bytes(self.random.randbytes(size))
        # About as long as a debugging build takes for that much.
        limit = 0.1 + size / 25_000_000
        message = self.send(path, limit)
        self.run("bob", "receive", "--json")
        target = self.folder / f"received-{number}"
        self.attack(limit, "bob", "download", message, "--to", target)
        files = [file for file in target.iterdir()]
        assert [file.name for file in files] == [path.name], files
        expected = hashlib.sha256(path.read_bytes()).digest()
        assert hashlib.sha256(files[0].read_bytes()).digest() == expected, number
        path.unlink()
        files[0].unlink()

    def check(self):
        """The server has what its rows say, and nothing else."""
        rows = dict(
            line.split("|") for line in self.cluster.psql(
                "SELECT encode(id, 'hex'), byte_count FROM encrypted_media WHERE state = 'complete'"
            ).split())
        others = self.cluster.psql(
            "SELECT state, count(*) FROM encrypted_media WHERE state <> 'complete' GROUP BY 1")
        files = self.store.files() if self.store else {
            path.name: str(path.stat().st_size)
            for path in (self.folder / "server" / "media").rglob("*") if path.is_file()}
        assert not others.strip(), others
        assert files == rows, (len(files), len(rows))
        usage = json.loads(self.run("alice", "storage", "show", "--json"))
        expected = sum(max(65_536, int(size)) for size in rows.values())
        assert usage["stored"] == expected and usage["reserved"] == 0, usage
        assert usage["pendingUploads"] == 0, usage
        return len(rows), expected


def run(built, points, seed, way=None):
    """Kills at a number of points; gives a report."""
    folder = make_folder("media-crash")
    try:
        trial = Trial(built, folder, seed, way)
        try:
            for number in range((points + 1) // 2):
                trial.point(number)
            objects, stored = trial.check()
        finally:
            trial.close()
        return {
            "seed": seed, "points": sum(trial.killed.values()), "killed": trial.killed,
            "while it ran": trial.interrupted, "commands run again": trial.tries,
            "objects": objects, "bytes": stored,
        }
    finally:
        remove(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument("--points", type=int, default=200)
    parser.add_argument("--seed", type=int, default=int.from_bytes(os.urandom(4), "big"))
    parser.add_argument("--store", choices=["passed", "direct"])
    arguments = parser.parse_args()
    print(f"seed {arguments.seed}", flush=True)
    for name, value in run(
            arguments.programs, arguments.points, arguments.seed, arguments.store).items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()

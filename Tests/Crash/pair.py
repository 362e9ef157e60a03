"""A primary and its synchronous standby, and ways to take a database away for a while."""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time

from processes import Cluster, as_database_user, children, postgres_program


class Member(Cluster):
    """A database that is made, or copied from another one as its standby."""

    def __init__(self, folder, source=None):
        self.source = source
        super().__init__(folder, max_connections=60, wal_sender_timeout="5s")

    def _make_data(self):
        if not self.source:
            return super()._make_data()
        subprocess.run(
            as_database_user(
                postgres_program("pg_basebackup"), "-h", self.source.folder, "-U", "martlet", "-D",
                self.data, "-R", "-X", "stream", "-c", "fast"),
            check=True, capture_output=True, cwd="/")
        # Once it is promoted, it waits for no standby until there is one.
        with open(self.data / "postgresql.auto.conf", "a") as file:
            file.write("synchronous_standby_names = ''\n")

    def become_standby(self, source):
        """Begins anew, as the standby of another one."""
        shutil.rmtree(self.data)
        self.source = source
        self._make_data()
        self.start()


class Pair:
    """Two databases, one of which follows the other; alone, there is but the first."""

    def __init__(self, folder, is_alone=False):
        folder.mkdir(mode=0o755)
        self.folder = folder
        self.is_alone = is_alone
        self.primary = Member(folder / "a")
        self.standby = None

    @property
    def url(self):
        """Both, of which the one that can be written to is meant."""
        return (f"host={self.folder / 'a'},{self.folder / 'b'} user=martlet dbname=martlet "
                "target_session_attrs=read-write")

    def url_behind(self, hole):
        """The primary behind a host that swallows what it is sent."""
        return (f"host=127.0.0.1,{self.folder / 'a'} port={hole.port},5432 user=martlet "
                "dbname=martlet target_session_attrs=read-write")

    def start(self):
        self.primary.start()
        if not self.is_alone:
            self.standby = Member(self.folder / "b", self.primary)
            self.standby.start()
            self._wait_for_standby()

    def promote(self):
        """Has the standby take over; returns when it can be written to."""
        self.primary, self.standby = self.standby, self.primary
        assert self.primary.psql("SELECT pg_promote()").strip() == "t"

    def renew_standby(self):
        """Makes the primary that was lost the standby of the other one."""
        self.standby.become_standby(self.primary)
        self._wait_for_standby()

    def _wait_for_standby(self):
        self.primary.psql("ALTER SYSTEM SET synchronous_standby_names = '*'")
        self.primary.psql("SELECT pg_reload_conf()")
        deadline = time.monotonic() + 60
        while "sync" not in self.primary.psql("SELECT sync_state FROM pg_stat_replication").split():
            assert time.monotonic() < deadline, "the standby does not follow"
            time.sleep(0.05)

    def stop(self):
        for each in (self.primary, self.standby):
            if each and each.process and each.process.poll() is None:
                thaw(each)
                each.kill()


class BlackHole:
    """A host that swallows what it is sent: nobody accepts, and no more are let wait."""

    def __init__(self):
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(0)
        self.port = self.listener.getsockname()[1]
        self.waiting = []
        while True:
            client = socket.socket()
            client.settimeout(0.3)
            self.waiting.append(client)
            try:
                client.connect(("127.0.0.1", self.port))
            except TimeoutError:
                return

    def close(self):
        for each in [*self.waiting, self.listener]:
            each.close()


class SmallDisk:
    """A small disk that a database lies on."""

    def __init__(self, folder, mebibytes):
        folder.mkdir()
        self.folder = folder
        self.filler = folder / "filler"
        self.is_mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=777", "martlet", folder],
            capture_output=True).returncode == 0

    def hold(self, cluster):
        """Moves the database to it; nobody may be connected."""
        place = self.folder / "tablespace"
        place.mkdir()
        shutil.chown(place, "postgres")
        cluster.psql(f"CREATE TABLESPACE small LOCATION '{place}'", database="postgres")
        cluster.psql("ALTER DATABASE martlet SET TABLESPACE small", database="postgres")

    def fill(self):
        with self.filler.open("wb", buffering=0) as file:
            for size in (1 << 20, 4096):
                try:
                    while True:
                        file.write(bytes(size))
                except OSError:
                    continue

    def free(self):
        self.filler.unlink()

    def close(self):
        if self.is_mounted:
            subprocess.run(["umount", "-l", self.folder], check=False)


def freeze(cluster):
    """Stops every process of a database; the kernel goes on to accept connections for it."""
    for pid in [cluster.process.pid, *children(cluster.process.pid)]:
        _signal(pid, signal.SIGSTOP)


def thaw(cluster):
    for pid in [*children(cluster.process.pid), cluster.process.pid]:
        _signal(pid, signal.SIGCONT)


def _signal(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def set_read_only(cluster, is_read_only):
    """Has sessions refuse to write, as those of a server do that was demoted."""
    cluster.psql(f"ALTER SYSTEM SET default_transaction_read_only = {str(is_read_only).lower()}")
    cluster.psql("SELECT pg_reload_conf()")


def end_sessions(cluster):
    """Ends the sessions of the database, as `pg_terminate_backend` does, without a connection."""
    for pid in children(cluster.process.pid):
        if is_session(pid):
            _signal(pid, signal.SIGTERM)


def is_session(pid):
    """Whether a process serves a connection to the service's database."""
    try:
        return "martlet martlet" in pathlib.Path(f"/proc/{pid}/cmdline").read_text()
    except OSError:
        return False


def take_connections(cluster):
    """Has programs take every connection that there is; gives them."""
    command = [postgres_program("psql"), "-h", cluster.folder, "-U", "martlet", "-d", "postgres",
               "-q", "-c", "SELECT pg_sleep(600)"]
    taken = []
    while True:
        more = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                for _ in range(20)]
        taken += more
        time.sleep(1)
        if any(each.poll() for each in more):
            return taken

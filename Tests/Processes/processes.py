"""Real servers and real databases as processes, to be killed and started again."""

import glob
import os
import pathlib
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]


def built_program(name):
    """The path of a program that `swift build` made; MARTLET_BUILT names another folder."""
    folder = pathlib.Path(os.environ.get("MARTLET_BUILT", CHECKOUT / ".build" / "debug"))
    program = folder / name
    assert program.exists(), f"{program} is not built: run swift build first"
    return str(program)


def children(pid):
    """Processes that a process has started."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            fields = (entry / "stat").read_text().rsplit(")", 1)[1].split()
        except (OSError, IndexError):
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            found.append(int(entry.name))
    return found


def kill(*pids):
    """Kills processes that may be gone already."""
    for pid in pids:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:
            pass


def make_folder(purpose):
    """A temporary folder that the database's own user may enter."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix=f"martlet-{purpose}-"))
    folder.chmod(0o755)
    return folder


def postgres_program(name):
    folders = glob.glob("/usr/lib/postgresql/*/bin")
    newest = max(folders, key=lambda path: int(path.split("/")[-2]))
    return f"{os.environ.get('MARTLET_POSTGRES_BIN', newest)}/{name}"


def as_database_user(*command):
    """A command, to be run as another user where this is root, whom PostgreSQL refuses.

    By a program: Python itself would have to fork for it, which fails now and then where gRPC has
    threads.
    """
    if os.geteuid() != 0:
        return [*command]
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--", *command]


def kill_database(postmaster):
    """Kills a PostgreSQL server: the postmaster, and all that it has started."""
    workers = children(postmaster)
    kill(postmaster, *workers)


class Cluster:
    """A PostgreSQL server of its own, reached by a Unix socket in its folder."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.data = folder / "data"
        self.settings = {
            "listen_addresses": "", "unix_socket_directories": folder, "max_connections": 200,
            **settings}
        self.process = None
        folder.mkdir(exist_ok=True)
        if os.geteuid() == 0:
            entry = pwd.getpwnam("postgres")
            os.chown(folder, entry.pw_uid, entry.pw_gid)
        self._make_data()

    def _make_data(self):
        subprocess.run(
            as_database_user(
                postgres_program("initdb"), "-D", self.data, "-U", "martlet", "-A", "trust", "-E",
                "UTF8", "--no-locale"),
            check=True, stdout=subprocess.DEVNULL, cwd="/")

    @property
    def url(self):
        return f"host={self.folder} user=martlet dbname=martlet"

    def start(self):
        arguments = [postgres_program("postgres"), "-D", self.data]
        for name, value in self.settings.items():
            arguments += ["-c", f"{name}={value}"]
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                as_database_user(*arguments), stdout=log, stderr=log, cwd="/")
        self.wait()

    def wait(self):
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                # The workers of the server that was killed are still going.
                return self.start()
            if self.psql("SELECT 1", database="postgres", check=False).strip() == "1":
                if not self.psql(
                        "SELECT 1 FROM pg_database WHERE datname = 'martlet'",
                        database="postgres").strip():
                    self.psql("CREATE DATABASE martlet", database="postgres")
                return
            time.sleep(0.05)
        raise TimeoutError((self.folder / "log").read_text()[-2000:])

    def psql(self, sql, database="martlet", check=True):
        result = subprocess.run(
            [postgres_program("psql"), "-h", self.folder, "-U", "martlet", "-d", database, "-q",
             "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql],
            capture_output=True, text=True, check=check)
        return result.stdout

    def dump(self):
        """Every row of every table, as text."""
        return subprocess.run(
            [postgres_program("pg_dump"), "-h", self.folder, "-U", "martlet", "martlet"],
            capture_output=True, text=True, check=True).stdout

    def kill(self):
        kill_database(self.process.pid)
        self.process.wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait()


class Server:
    """A running martletd, always on the same port."""

    def __init__(self, program, folder, *arguments):
        self.program = program
        self.folder = folder
        self.arguments = arguments
        self.process = None
        self.port = 0

    def start(self):
        with open(self.folder / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--data-directory", self.folder, "--listen",
                 f"127.0.0.1:{self.port}", *map(str, self.arguments)],
                stdout=subprocess.PIPE, stderr=log, text=True,
                # However full the disk of this machine is.
                env={"MARTLET_MEDIA_FREE_DISK_PERCENT": "0", **os.environ})
        line = self.process.stdout.readline()
        match = re.search(r":(\d+)$", line.strip())
        if not match:
            raise RuntimeError(f"martletd did not start: {self.log[-2000:]}")
        self.port = int(match.group(1))

    def kill(self):
        kill(self.process.pid)
        self._wait()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self._wait()

    def _wait(self):
        self.process.wait()
        self.process.stdout.close()

    @property
    def address(self):
        return f"localhost:{self.port}"

    @property
    def database_url(self):
        """How the server's own PostgreSQL is reached."""
        return f"host={self.folder / 'postgres'} user=martlet dbname=martlet"

    @property
    def certificate(self):
        return self.folder / "development-certificate.pem"

    @property
    def log(self):
        return (self.folder / "server.log").read_text()

    @property
    def postmaster(self):
        """The server's own PostgreSQL."""
        return next(
            (pid for pid in children(self.process.pid)
             if "postgres" in pathlib.Path(f"/proc/{pid}/cmdline").read_text()), None)


def remove(folder):
    shutil.rmtree(folder, ignore_errors=True)

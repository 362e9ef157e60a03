"""Runs the server and a crowd of publishers and watchers, and prints figures and bars."""

import argparse
import os
import pathlib
import re
import resource
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Processes"))

from processes import children, make_folder, postgres_program, remove

# PostgreSQL is the server's, and shares its core.
SERVER_CORE, LOAD_CORE = "0", "1"
TICKS = os.sysconf("SC_CLK_TCK")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("load")
    parser.add_argument("server")
    parser.add_argument("--publishers", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=30)
    parser.add_argument("--short", action="store_true")
    given = parser.parse_args()
    if given.short:
        given.publishers, given.seconds = 5_000, 10
    return given


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def database_cpu_seconds(server):
    """Of PostgreSQL's processes that live now."""
    found, waiting = 0, children(server)
    while waiting:
        pid = waiting.pop()
        waiting += children(pid)
        try:
            found += cpu_seconds(pid)
        except OSError:
            pass
    return found


def resident_bytes(pid):
    pages = int(pathlib.Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def fill(folder, count, key):
    """Accounts with a device each, all of which prove themselves with one key."""
    number = "decode(lpad(to_hex(n), 32, '0'), 'hex')"
    subprocess.run(
        [postgres_program("psql"), "-q", "-h", folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-v", "ON_ERROR_STOP=1", "-c",
         f"INSERT INTO accounts (id, identity_key) SELECT {number}, {number} || {number} "
         f"FROM generate_series(0, {count - 1}) n", "-c",
         "INSERT INTO devices (account_id, id, registration_id, authentication_key, encrypted_name) "
         f"SELECT {number}, 1, 1, decode('{key}', 'hex'), '' FROM generate_series(0, {count - 1}) n",
         "-c", "ANALYZE"], check=True)


def bar(what, value, most, unit):
    verdict = "met" if value <= most else "short"
    return f"bar: {what} {value:.2f} ≤{most} {unit} {verdict}"


def main():
    given = arguments()
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    folder = pathlib.Path(make_folder("presence"))
    server = subprocess.Popen(
        ["taskset", "-c", SERVER_CORE, given.server, "serve", "--data-directory", folder, "--listen", "127.0.0.1:0",
         "--insecure-plaintext", "--admission", "open"], stdout=subprocess.PIPE,
        stderr=(folder / "log").open("w"), text=True)
    try:
        port = re.search(r":(\d+)$", server.stdout.readline().strip())[1]
        key = subprocess.run(
            [given.load, "key"], capture_output=True, text=True, check=True).stdout.strip()
        fill(folder, given.publishers + 1_000, key)
        load = subprocess.Popen(
            ["taskset", "-c", LOAD_CORE, given.load, "run", f"127.0.0.1:{port}", str(given.publishers), str(given.seconds)],
            stdout=subprocess.PIPE, text=True)

        def reached(word):
            line = load.stdout.readline().strip()
            assert line == word, line
            return (time.monotonic(), cpu_seconds(server.pid), resident_bytes(server.pid),
                    database_cpu_seconds(server.pid), cpu_seconds(load.pid))

        def share(early, late, place=1):
            return (late[place] - early[place]) / (late[0] - early[0])

        ready, published, rested, watched, changed = map(
            reached, ("ready", "published", "rested", "watched", "changed"))
        count, median, tail, longest = map(float, load.stdout.readline().split())
    finally:
        server.terminate()
        server.wait()
        remove(folder)
    watchers = min(5_000, given.publishers) / 10
    print(f"{given.publishers} publishers, opened in {published[0] - ready[0]:.0f} s")
    print(f"  memory of a publisher: {(rested[2] - ready[2]) / given.publishers / 1024:.1f} KiB")
    print(f"{watchers * 2:.0f} changes a second before 50 watchers each: {count:.0f} told")
    print(f"  memory of a watcher of 500 topics: "
          f"{(changed[2] - rested[2]) / watchers / 1024:.0f} KiB")
    print(f"  cores: server {share(watched, changed):.2f}, "
          f"PostgreSQL {share(watched, changed, 3):.2f}, load {share(watched, changed, 4):.2f}")
    print(f"  from change to watcher: p50 {median:.2f} s, longest {longest:.2f} s")
    bars = [
        bar("CPU of publishers that rest, with heartbeats", share(published, rested), 1, "cores"),
        bar("CPU of the changes", share(watched, changed) - share(published, rested), 0.3, "cores"),
        bar("p99 from change to watcher", tail, 1.2, "s"),
    ]
    print("\n".join(bars))
    return 0 if all(line.endswith("met") for line in bars) else 1


if __name__ == "__main__":
    sys.exit(main())

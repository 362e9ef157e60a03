"""Reads metrics while streams are open, starts a server again and again, and weighs the package;
prints figures and bars."""

import argparse
import contextlib
import http.client
import json
import pathlib
import resource
import statistics
import subprocess
import sys
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "Tests" / "Processes"))

from processes import Server, make_folder, postgres_program, remove

# An account and device whose number is N, as presence-load has them.
NUMBER = "decode(lpad(to_hex(n), 32, '0'), 'hex')"


@contextlib.contextmanager
def serving(built):
    folder = make_folder("operations")
    server = Server(
        built / "martletd", folder, "--insecure-plaintext", "--admission", "open", "--set",
        "metrics-listen=127.0.0.1:0")
    try:
        server.start()
        yield server
    finally:
        server.stop()
        remove(folder)


def watched_at(server):
    """Where a server tells its metrics: the line comes before it says that it listens."""
    lines = [line for line in server.log.splitlines() if '"metrics served"' in line]
    return json.loads(lines[-1])["address"] if lines else None


def get(address, path):
    """(status, bytes, seconds) of an answer, the connection included."""
    start = time.monotonic()
    connection = http.client.HTTPConnection(address, timeout=60)
    connection.request("GET", path)
    reply = connection.getresponse()
    body = reply.read()
    connection.close()
    return reply.status, body, time.monotonic() - start


def bar(what, figure, most):
    verdict = "met" if figure <= most else "short"
    print(f"bar: {what} {figure:.3f} ≤{most} {verdict}")
    return verdict == "met"


def fill(server, built, count):
    """Accounts whose devices have presence-load's key."""
    key = subprocess.run(
        [built / "presence-load", "key"], capture_output=True, text=True, check=True).stdout.strip()
    subprocess.run(
        [postgres_program("psql"), "-q", "-h", server.folder / "postgres", "-U", "martlet", "-d",
         "martlet", "-v", "ON_ERROR_STOP=1", "-c",
         f"INSERT INTO accounts (id, identity_key) SELECT {NUMBER}, {NUMBER} || {NUMBER} "
         f"FROM generate_series(0, {count - 1}) n", "-c",
         "INSERT INTO devices (account_id, id, registration_id, authentication_key, "
         f"encrypted_name) SELECT {NUMBER}, 1, 1, decode('{key}', 'hex'), '' "
         f"FROM generate_series(0, {count - 1}) n"], check=True)


def scrapes(built, count, times):
    """What it takes to read the metrics while streams are open."""
    with serving(built) as server:
        fill(server, built, count)
        address = watched_at(server)
        load = subprocess.Popen(
            [built / "presence-load", "subscribe", f"127.0.0.1:{server.port}", str(count)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            for word in ("ready", "opened"):
                assert load.stdout.readline().strip() == word
            answers = [get(address, "/metrics") for _ in range(times)]
        finally:
            load.stdin.close()
            load.wait()
    open_streams = [line for line in answers[-1][1].decode().splitlines()
                    if line.startswith("martlet_streams ")]
    assert float(open_streams[0].split()[1]) == count, open_streams
    took = [1000 * seconds for _, _, seconds in answers]
    print(f"  {count} streams, {times} answers: {statistics.median(took):.1f} ms (median), "
          f"{max(took):.1f} ms at the most, {len(answers[-1][1])} bytes")
    return all([
        bar(f"scrape-{count}-streams-ms", statistics.median(took), 20),
        bar(f"scrape-{count}-streams-MB", len(answers[-1][1]) / 1e6, 1)])


def starts(built, times):
    """How long a server takes to be ready on the private database that it has made before."""
    took = []
    with serving(built) as server:
        for _ in range(times):
            server.stop()
            (server.folder / "server.log").write_text("")
            start = time.monotonic()
            server.start()
            address = watched_at(server)
            while get(address, "/readyz")[0] != 200:
                assert time.monotonic() < start + 60
            took.append(time.monotonic() - start)
    print(f"  {times} starts: {', '.join(f'{seconds:.2f}' for seconds in took)} s")
    return bar("start-to-ready-s", statistics.median(took), 1)


def package():
    """How large the newest package is."""
    found = sorted((CHECKOUT / ".build" / "package").glob("martlet_*.deb"),
                   key=lambda path: path.stat().st_mtime)
    print(f"  {found[-1].name}: {found[-1].stat().st_size} bytes")
    return bar("package-MB", found[-1].stat().st_size / 1e6, 60)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("built", type=pathlib.Path)
    parser.add_argument("--short", action="store_true", help="fewer streams, and no package")
    arguments = parser.parse_args()
    built = arguments.built.resolve()
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    met = [starts(built, 2 if arguments.short else 7),
           scrapes(built, 500 if arguments.short else 10_000, 3 if arguments.short else 20)]
    if not arguments.short:
        met.append(package())
    sys.exit(0 if all(met) else 1)


main()

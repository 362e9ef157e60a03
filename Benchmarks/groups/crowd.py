"""Plays a large group with a client library for each account, on all cores, prints by part how long
it took and how much memory the clients had, and says which bars are met."""

import os
import pathlib
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile

server_program, crowd_program, *sizes = sys.argv[1:]
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
folder = pathlib.Path(tempfile.mkdtemp(prefix="martlet-bench-"))
folder.chmod(0o755)
server = subprocess.Popen(
    [server_program, "serve", "--data-directory", str(folder), "--listen", "127.0.0.1:0",
     "--insecure-plaintext", "--admission", "open", "--set", "send-burst=0",
     "--set", f"metrics-listen=unix:{folder}/metrics"],
    stdout=subprocess.PIPE, stderr=open(folder / "log", "w"), text=True)
figures = {}


def calls(method):
    """How often the server was called."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(str(folder / "metrics"))
        connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        text = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
    lines = [line for line in text.splitlines()
             if line.startswith("martlet_calls_total{") and f'/{method}"' in line]
    return sum(float(line.rsplit(" ", 1)[1]) for line in lines)


try:
    port = re.search(r":(\d+)", server.stdout.readline()).group(1)
    crowd = subprocess.Popen(
        [crowd_program, f"127.0.0.1:{port}", *sizes, str(folder / "key")],
        stdout=subprocess.PIPE, text=True)
    for line in crowd.stdout:
        name, figure = line.split()
        figures[name] = float(figure)
        print(f"{name:<28}{float(figure):>14,.1f}", flush=True)
    _, status, used = os.wait4(crowd.pid, 0)
    if status != 0:
        print((folder / "log").read_text()[-2000:], file=sys.stderr)
        sys.exit("the clients failed")
    print(f"{'cpu-of-clients-s':<28}{used.ru_utime + used.ru_stime:>14,.1f}")
    size = int(sizes[0])
    # Each account knows the key of nobody when it joins, and the founder learns those it invites.
    joins = calls("GetIdentityKeys") / size
    allowed = -(-size // 100)
    print(f"bar: groups identity-calls-a-join {joins:.2f} {allowed} "
          f"{'met' if 0 < joins <= allowed else 'short'}")
    cost = figures["join-cpu-s"]
    print(f"bar: groups join-cpu {cost:.3f}s 1s {'met' if cost <= 1 else 'short'}")
finally:
    server.terminate()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)

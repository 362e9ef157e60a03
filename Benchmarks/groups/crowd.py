"""Plays a large group with a client library for each account, on all cores, and prints by part how
long it took and how much memory the clients had."""

import os
import pathlib
import re
import resource
import shutil
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
     "--insecure-plaintext", "--admission", "open", "--set", "send-burst=0"],
    stdout=subprocess.PIPE, stderr=open(folder / "log", "w"), text=True)
try:
    port = re.search(r":(\d+)", server.stdout.readline()).group(1)
    crowd = subprocess.Popen(
        [crowd_program, f"127.0.0.1:{port}", *sizes, str(folder / "key")],
        stdout=subprocess.PIPE, text=True)
    for line in crowd.stdout:
        name, figure = line.split()
        print(f"{name:<28}{float(figure):>14,.1f}", flush=True)
    _, status, used = os.wait4(crowd.pid, 0)
    if status != 0:
        print((folder / "log").read_text()[-2000:], file=sys.stderr)
        sys.exit("the clients failed")
    print(f"{'cpu-of-clients-s':<28}{used.ru_utime + used.ru_stime:>14,.1f}")
finally:
    server.terminate()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)

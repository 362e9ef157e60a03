"""Runs the server on one core and the clients on another, looks at the server meanwhile, and says
which bars are met."""

import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

server_program, bench_program, size, messages = (
    sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
cores = sorted(os.sched_getaffinity(0))
folder = pathlib.Path(tempfile.mkdtemp(prefix="martlet-bench-"))
folder.chmod(0o755)
figures = {}


def cpu_seconds(process):
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def inserted():
    """Rows that were ever inserted, table by table; a backend that has come to rest tells of them
    after ten seconds."""
    time.sleep(12)
    binary = shutil.which("psql") or sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin/psql"))[-1]
    query = "SELECT relname, n_tup_ins FROM pg_stat_user_tables"
    rows = subprocess.run(
        [binary, "-h", folder / "postgres", "-U", "martlet", "-At", "-F", " ", "-c", query,
         "martlet"], capture_output=True, text=True, check=True).stdout.split("\n")
    return {name: int(count) for name, count in (row.split() for row in rows if row)}


def compressed(tree):
    """Bytes of a tree as GetRatchetTree sends it: chunks of 64 KiB, each a gzip member of its own
    after gRPC's five bytes."""
    return sum(len(gzip.compress(tree[start:start + 65536], 6)) + 5
               for start in range(0, len(tree), 65536))


def look(server, name):
    figures[f"{name}-cpu"] = cpu_seconds(server.pid)
    figures[f"{name}-rows"] = inserted()


def bar(name, figure, target, unit=""):
    result = "met" if figure <= target else "short"
    print(f"bar: groups {name} {figure:.1f}{unit} {target}{unit} {result}")


server = subprocess.Popen(
    ["taskset", "-c", str(cores[0]), server_program, "serve", "--data-directory", str(folder),
     "--listen", "127.0.0.1:0", "--insecure-plaintext", "--admission", "open", "--set",
     "send-burst=0"], stdout=subprocess.PIPE, stderr=open(folder / "log", "w"), text=True)
try:
    line = server.stdout.readline()
    port = re.search(r":(\d+)", line).group(1)
    bench = subprocess.Popen(
        ["taskset", "-c", str(cores[-1]), bench_program, f"127.0.0.1:{port}", str(size),
         str(messages), str(folder / "tree")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    for line in bench.stdout:
        name, figure = line.split()
        if name == "mark":
            look(server, figure)
            bench.stdin.write("\n")
            bench.stdin.flush()
        else:
            figures[name] = float(figure)
    if bench.wait() != 0:
        sys.exit("the clients failed")
    for name in ("tree", "tree.full"):
        figures[f"{name}-compressed-bytes"] = compressed((folder / name).read_bytes())
finally:
    server.terminate()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)

before, after = figures.pop("deliveries-start-rows"), figures.pop("deliveries-end-rows")
cpu = figures.pop("deliveries-end-cpu") - figures.pop("deliveries-start-cpu")
rows = {name: after[name] - before.get(name, 0) for name in after if after[name] != before.get(name)}
log_rows = sum(count for name, count in rows.items() if name.startswith("group_messages"))
figures["cpu-per-delivery-us"] = cpu * 1e6 / (messages * size)
for name, figure in figures.items():
    print(f"{name:<28}{figure:>14,.1f}")
print("rows inserted by", messages, "messages:", rows)
bar("dense-check", figures["dense-check-ms"], 5, "ms")
bar("last-of-1500-p50", figures["last-p50-ms"], 150, "ms")
bar("rows-per-message", sum(rows.values()) / messages, 1)
bar("join-tree", figures["tree-compressed-bytes"] / 1000, 350, "KB")
full = figures["tree.full-compressed-bytes"] / figures["full-tree-members"] * size
bar("join-full-tree-estimate", full / 1000, 350, "KB")
bar("join-rest", figures["joiner-bytes"] / 1000, 2, "KB")
if log_rows != messages:
    sys.exit(f"{log_rows} rows in the log for {messages} messages")

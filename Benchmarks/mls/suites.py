"""Measures groups under the post-quantum cipher suites beside suite 1: times, bytes, and whether
commits of the largest group that the service takes fit into what it takes of a commit.

Usage: suites.py PROGRAM CORE
"""

import subprocess
import sys

SUITES = {"suite 1": 1, "X-Wing, AES-128": 0xF64E, "X-Wing, AES-256": 0xF64F}
SIZES = [2, 100, 600, 1_500]
# Bytes of a commit that the service takes, and the devices of a post-quantum group.
COMMIT, LEAVES = 786_432, 600


def measure(program, core, size, suite):
    lines = subprocess.run(
        ["taskset", "-c", core, program, str(size), str(suite)], capture_output=True, text=True,
        check=True).stdout.splitlines()
    return {name: float(figure) for name, figure in (line.split() for line in lines)}


def main():
    program, core = sys.argv[1:]
    for size in SIZES:
        figures = {name: measure(program, core, size, code) for name, code in SUITES.items()}
        print(f"{size} members: microseconds, and bytes")
        print(f"  {'':<24}" + "".join(f"{name:>18}" for name in SUITES))
        for row in figures["suite 1"]:
            if not row.endswith("-peak"):
                print(f"  {row:<24}" + "".join(
                    f"{figures[name][row]:>18,.0f}" for name in SUITES))
        if size == LEAVES:
            largest = max(figures[name]["update-sparse-bytes"] for name in SUITES)
    result = "met" if largest <= COMMIT else "short"
    print(f"bar: mls commit-of-{LEAVES}-post-quantum {largest:.0f} {COMMIT} {result}")


main()

"""Sets the figures of Martlet and mls-rs beside one another, and says which bars are met.

Usage: report.py FOLDER SIZE... where FOLDER holds `martlet.SIZE.ROUND` and `mls-rs.SIZE.ROUND`.
"""

import pathlib
import statistics
import sys

# What is measured -> how many times as fast as mls-rs it must be at 1,500 members.
BARS = {
    "add-all": 2, "join": 2, "update-dense-create": 5, "update-dense-process": 5,
    "encrypt": 3, "decrypt": 3,
}
BAR_SIZE = 1_500
# How many times as much per member adding all of 10,000 may cost as adding all of 1,500.
GROWTH, GROWTH_SIZE = 1.3, 10_000


def read(folder, who, size):
    """The medians over the rounds of what was measured."""
    figures = {}
    for path in sorted(folder.glob(f"{who}.{size}.*")):
        for line in path.read_text().splitlines():
            name, figure = line.split()
            figures.setdefault(name, []).append(float(figure))
    return {name: statistics.median(values) for name, values in figures.items()}


def cell(figures, name):
    return f"{figures[name]:>12,.0f}" if name in figures else f"{'-':>12}"


def table(size, ours, theirs):
    print(f"{size} members: microseconds, and the peak of memory in KiB")
    print(f"  {'':<22}{'Martlet':>12}{'mls-rs':>12}{'':>8}{'Martlet':>12}{'mls-rs':>12}")
    for name in ours:
        if name.endswith(("-peak", "-bytes")):
            continue
        ratio = f"x{theirs[name] / ours[name]:.1f}" if name in theirs else ""
        print(
            f"  {name:<22}{cell(ours, name)}{cell(theirs, name)}{ratio:>8}"
            f"{cell(ours, name + '-peak')}{cell(theirs, name + '-peak')}")
    print(f"{size} members: bytes")
    for name in ours:
        if name.endswith("-bytes"):
            print(f"  {name:<22}{cell(ours, name)}{cell(theirs, name)}")


def bar(what, figure, target, is_met):
    print(f"bar: mls {what} {figure} {target} {'met' if is_met else 'short'}")


def main():
    folder, sizes = pathlib.Path(sys.argv[1]), [int(size) for size in sys.argv[2:]]
    figures = {
        size: (read(folder, "martlet", size), read(folder, "mls-rs", size)) for size in sizes
    }
    for size, (ours, theirs) in figures.items():
        table(size, ours, theirs)
    print(
        "dense: every node of the updating member's copath is filled, so that it encrypts to one\n"
        "key for each level, as where every parent is; parents aside of it are blank. The peer's\n"
        "tree is the same.")
    if BAR_SIZE not in figures:
        return
    ours, theirs = figures[BAR_SIZE]
    for name, factor in BARS.items():
        ratio = theirs[name] / ours[name]
        bar(name, f"x{ratio:.1f}", f"x{factor}", ratio >= factor)
    if GROWTH_SIZE in figures:
        large = figures[GROWTH_SIZE][0]
        growth = (large["add-all"] / GROWTH_SIZE) / (ours["add-all"] / BAR_SIZE)
        bar("add-all-growth", f"x{growth:.2f}", f"x{GROWTH}", growth <= GROWTH)


main()

"""Sets the figures of Martlet and mls-rs beside one another, and says which bars are met."""

import pathlib
import sys

# What is measured -> how many times as fast as mls-rs it must be at 1,500 members.
BARS = {
    "add-all": 2, "join": 2, "update-dense-create": 5, "update-dense-process": 5,
    "encrypt": 3, "decrypt": 3,
}
# How many times as much per member adding all of 10,000 may cost as adding all of 1,500.
GROWTH = 1.3


def read(path):
    lines = pathlib.Path(path).read_text().split("\n")
    return {name: float(figure) for name, figure in (line.split() for line in lines if line)}


def unit(name):
    if name.endswith("bytes"):
        return "bytes"
    return "KiB" if name.endswith("memory") else "us"


def table(size, ours, theirs):
    print(f"{size} members{'':14}Martlet{'mls-rs' if theirs else '':>14}")
    for name, figure in ours.items():
        peer = theirs.get(name)
        beside = f"{peer:>14,.0f}   x{peer / figure:.1f}" if peer else ""
        print(f"  {name + ' (' + unit(name) + ')':<30}{figure:>12,.0f}{beside}")


def bars(folder):
    ours, theirs = read(folder / "martlet.1500"), read(folder / "mls-rs.1500")
    for name, factor in BARS.items():
        ratio = theirs[name] / ours[name]
        print(f"bar: mls {name} x{ratio:.1f} x{factor} {'met' if ratio >= factor else 'short'}")
    large = folder / "martlet.10000"
    if large.exists():
        growth = (read(large)["add-all"] / 10_000) / (ours["add-all"] / 1_500)
        result = "met" if growth <= GROWTH else "short"
        print(f"bar: mls add-all-growth x{growth:.2f} x{GROWTH} {result}")


if sys.argv[1] == "--bars":
    bars(pathlib.Path(sys.argv[2]))
else:
    table(sys.argv[1], read(sys.argv[2]), read(sys.argv[3]) if len(sys.argv) > 3 else {})

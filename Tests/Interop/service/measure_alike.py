"""Times calls that are to be told apart by nothing, in turn, and prints figures and bars.

The bar of each kind: between any two, the medians and the tenths differ by no more than between two
that are the same, or by less than a fiftieth, a small part of what the network adds.
"""

import os
import random
import subprocess
import time

import pytest
from processes import postgres_program

from alike import Alike
from device import Connection

CALLS = int(os.environ.get("MARTLET_CALLS", "1000"))
SENDS = ("accepted", "accepted, another")


@pytest.fixture(scope="module")
def server(start_server):
    return start_server("--admission", "open", "--set", "send-burst=0")


@pytest.fixture(scope="module")
def alike(api, server):
    connection = Connection(api, server)
    yield Alike(api, connection)
    connection.close()


def timed(calls, count, before=None):
    """Seconds that each call takes, sorted; all in turn, in an order that changes."""
    taken = {name: [] for name in calls}
    names = list(calls)
    for number in range(count + count // 20 + 1):
        random.shuffle(names)
        if before:
            before()
        for name in names:
            start = time.perf_counter()
            calls[name]()
            if number > count // 20:
                taken[name].append(time.perf_counter() - start)
    return {name: sorted(values) for name, values in taken.items()}


def report(what, calls, count, same, before=None):
    """Prints figures; gives whether the bar is met."""
    taken = timed(calls, count, before)
    print(what)
    places = {"p10": count // 10, "p50": count // 2}
    for name, values in taken.items():
        print(f"  {name:18}" + "".join(
            f" {place} {values[index] * 1e6:6.0f} µs" for place, index in places.items()))
    met = True
    for place, index in places.items():
        found = {name: values[index] for name, values in taken.items()}
        noise = abs(found[same[0]] - found[same[1]])
        most = max(noise, min(found.values()) / 50)
        spread = max(found.values()) - min(found.values())
        is_met = spread <= most
        met &= is_met
        print(f"bar: {what}, {place} apart {spread * 1e6:.0f} ≤{most * 1e6:.0f} µs "
              f"{'met' if is_met else 'short'}")
    return met


def test_measure(alike, server):
    def let_look_up():
        subprocess.run(
            [postgres_program("psql"), "-qh", server.folder / "postgres", "-U", "martlet", "-d",
             "martlet", "-c", "DELETE FROM rate_buckets"], check=True)

    met = [
        report("Send of 100 bytes", alike.sends(), CALLS, SENDS),
        report("Send of 20,000 bytes", alike.sends(20_000), CALLS, SENDS),
        report("Send of a moment", alike.sends(ephemeral=True), CALLS, SENDS),
        report("ResolveUserName", alike.names(), CALLS, ("unknown", "unknown, another"),
               let_look_up),
        report("GetProfiles", alike.profiles(), CALLS, ("none", "unknown")),
        report("GetProfilePicture", alike.pictures(), CALLS, ("none", "unknown")),
        report("GetPresence", alike.topics(), CALLS, ("unknown", "another")),
    ]
    assert all(met)

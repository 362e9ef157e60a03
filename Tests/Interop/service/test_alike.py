"""What is hidden costs the same statements as what is not: time tells nobody who has blocked whom."""

import collections
import os
import re

import pytest
from processes import Cluster, make_folder, remove

from alike import Alike
from device import Connection

CALLS = 12


@pytest.fixture(scope="module")
def cluster():
    """A database that writes down every statement."""
    folder = make_folder("alike")
    cluster = Cluster(folder, log_statement="all", log_line_prefix="")
    cluster.start()
    yield cluster
    cluster.stop()
    remove(folder)


@pytest.fixture(scope="module")
def alike(api, cluster, start_server):
    connection = Connection(api, start_server(
        "--admission", "open", "--set", "send-burst=0", "--database-url", cluster.url))
    yield Alike(api, connection)
    connection.close()


def statements(cluster, call):
    """How often a call runs each statement; those of the node's own work are fewer than calls."""
    log = cluster.folder / "log"
    start = log.stat().st_size
    for _ in range(CALLS):
        call()
    cluster.psql("SELECT 'all are written by now'")
    with log.open() as file:
        file.seek(start)
        entries = re.split(r"(?m)^LOG:  ", file.read())
    found = collections.Counter(
        " ".join(match[1].split()) for entry in entries
        if (match := re.match(r"(?s)execute [^:]*: (.*?)(?:^DETAIL:|\Z)", entry, re.M)))
    return {text: count // CALLS for text, count in found.items() if count >= CALLS}


def compare(cluster, calls):
    """Runs each twice, the first time to have it remembered what is."""
    for call in calls.values():
        call()
    found = {name: statements(cluster, call) for name, call in calls.items()}
    for name, counts in found.items():
        first = next(iter(found.values()))
        assert counts == first, (
            name, {text[:80]: (counts.get(text), first.get(text))
                   for text in counts.keys() | first.keys()
                   if counts.get(text) != first.get(text)})
    return first


@pytest.mark.parametrize("byte_count", [100, 20_000])
def test_sending_takes_the_same_statements_whatever_the_recipient_thinks(
        cluster, alike, byte_count):
    counts = compare(cluster, alike.sends(byte_count))
    assert sum(counts.values()) == 1 and "INSERT INTO messages" in next(iter(counts))


def test_something_of_the_moment_does_too(cluster, alike):
    counts = compare(cluster, alike.sends(ephemeral=True))
    assert sum(counts.values()) == 1


def test_the_same_rows_are_written(cluster, alike):
    """Of what is withheld, too, until the next sweep, but into a queue that nobody has."""
    written = {}
    for name, send in alike.sends(5_000).items():
        before = cluster.psql("SELECT coalesce(max(sequence), 0) FROM envelopes").strip()
        send()
        written[name] = cluster.psql(
            "SELECT count(*), max(octet_length(payload)) FROM envelopes WHERE sequence > " + before)
    assert set(written.values()) == {"1|5000\n"}
    for device in (alike.blocker, alike.stranger):
        assert not [frame for frame in device.fetch().frames
                    if len(frame.envelope.ciphertext) == 5_000]


def test_names_profiles_and_topics_take_the_same_statements(cluster, alike):
    for calls in (alike.profiles(), alike.pictures(), alike.topics()):
        assert sum(compare(cluster, calls).values()) == 1
    # Of user names 20 may be looked up: as many calls as fit, together.
    cluster.psql("DELETE FROM rate_buckets")
    names = alike.names()
    found = {}
    for name, call in names.items():
        cluster.psql("DELETE FROM rate_buckets")
        found[name] = statements(cluster, call)
    assert len({tuple(sorted(counts.items())) for counts in found.values()}) == 1
    assert any("user_names" in text for text in found["known"])

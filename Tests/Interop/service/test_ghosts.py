"""A node that is killed leaves nobody there who is not: watchers see it once, and in time."""

import os
import time

from device import Connection, Device
from presenting import Presence, live

# scripts/test-presence takes 1,000.
PUBLISHERS = int(os.environ.get("GHOST_PUBLISHERS", "40"))
WATCHERS = int(os.environ.get("GHOST_WATCHERS", "4"))
TOPICS_EACH = 500


class Watcher:
    """What somebody is told of some topics."""

    def __init__(self, presence, topics, began):
        self.topics, self.began, self.gone = set(topics), began, {}
        self.stream, entries = presence.watch(*topics)
        while len(entries) < len(topics):
            entries += self.stream.next().entries
        assert {entry.topic for entry in entries if live(entry)} == self.topics

    def read(self, leavers, until):
        """Reads until all that are to go have gone."""
        while time.monotonic() < until and len(self.gone) < len(self.topics & leavers):
            for entry in self.stream.next(timeout=max(0.1, until - time.monotonic())).entries:
                if not live(entry):
                    assert entry.topic not in self.gone, "told once"
                    self.gone[entry.topic] = time.monotonic() - self.began[0]


def test_a_node_that_is_killed_leaves_no_ghosts(api, start_server):
    """Everyone on it is told gone, once, in time; who came back elsewhere is never told gone."""
    settings = ("--admission", "open", "--set", "first-contact=accepted")
    lasting = start_server(*settings)
    dying = start_server(*settings, "--database-url", lasting.database_url)
    here = Connection(api, lasting)
    # A connection takes 128 streams.
    there = [Connection(api, dying) for _ in range(PUBLISHERS // 100 + 1)]
    back = [Connection(api, lasting) for _ in range(PUBLISHERS // 100 + 1)]
    topics = [os.urandom(16) for _ in range(PUBLISHERS)]
    publishers = [
        Presence(api, Device.register(here), there[number % len(there)])
        for number in range(PUBLISHERS)]
    for publisher, topic in zip(publishers, topics):
        publisher.publish(publisher.said(topic))
    parts = [topics[start:start + TOPICS_EACH] for start in range(0, len(topics), TOPICS_EACH)]
    began = [0]
    watchers = [
        Watcher(Presence(api, Device.register(here)), part, began)
        for part in parts for _ in range(WATCHERS)]
    dying.process.kill()
    began[0] = time.monotonic()
    returning = set(topics[::2])
    leavers = set(topics) - returning
    for number, (publisher, topic) in enumerate(zip(publishers, topics)):
        if topic in returning:
            returned = Presence(api, publisher.device, back[number % len(back)])
            returned.publish(returned.said(topic))
    took = time.monotonic() - began[0]
    for watcher in watchers:
        watcher.read(leavers, began[0] + 95)
    # Nobody is told of late who had come back: a moment for what might still come.
    time.sleep(3)
    for watcher in watchers:
        while not watcher.stream.frames.empty():
            assert all(live(entry) or entry.topic not in watcher.gone
                       for entry in watcher.stream.next().entries)
        assert set(watcher.gone) == watcher.topics & leavers
        # Not before the node is surely dead.
        assert min(watcher.gone.values()) >= 15
    times = [at for watcher in watchers for at in watcher.gone.values()]
    print(f"{PUBLISHERS} publishers, {len(watchers)} watchers: gone after {min(times):.1f} to "
          f"{max(times):.1f} s; {len(returning)} were back after {took:.1f} s and never gone")
    asker = Presence(api, Device.register(here))
    for start in range(0, len(topics), 100):
        for entry in asker.get(*topics[start:start + 100]):
            assert live(entry) == (entry.topic in returning)
    for connection in (here, *there, *back):
        connection.close()

"""Who is shown what: audiences at the shell, and what those see who were taken out of one."""

import time

import pytest


def until(check, timeout=60):
    end = time.monotonic() + timeout
    while not (found := check()):
        assert time.monotonic() < end
        time.sleep(0.5)
    return found


def seen(watcher, other):
    """What somebody sees of another: nothing, "gone", or what it says."""
    found = [row for row in watcher.json("presence") if row["account"] == other.account]
    if not found:
        return None
    return found[0]["text"] or found[0]["state"] if found[0]["isThere"] else "gone"


@pytest.fixture
def met(people):
    """Alice, who has written to three, each of whom has accepted her."""
    alice, *others = people("alice", "bob", "carol", "dave")
    alice.run("presence", "on", "for all")
    for other, name in zip(others, ("bob", "carol", "dave")):
        other.run("add", alice.json("me")[0]["link"], "--name", "alice")
        alice.run("name", other.account, name)
        alice.run("send", name, "hello")
        other.run("receive")
    alice.run("receive")
    following = alice.start("receive", "--follow")
    yield alice, *others
    following.kill()
    following.communicate()


def test_audiences_see_what_is_for_them(met):
    alice, bob, carol, dave = met
    for other in (bob, carol, dave):
        until(lambda: seen(other, alice) == "for all")
    alice.run("audience", "family", "bob", "carol")
    alice.run("presence", "busy", "at home", "--audience", "family")
    # Dave stays, and was given a new key for that; what the others get came with it.
    for other, text in ((bob, "at home"), (carol, "at home"), (dave, "for all")):
        other.run("receive")
        until(lambda: seen(other, alice) == text)
    assert [(row["audience"], len(row["accounts"]), row["text"])
            for row in alice.json("audience")] == [("everyone", 0, "for all"),
                                                   ("family", 2, "at home")]
    assert "family for bob carol: busy: at home" in alice.run("audience")
    alice.run("presence", "same", "--audience", "family")
    until(lambda: seen(bob, alice) == "for all")
    # Three with a name, and nobody.
    for name, other in (("work", "carol"), ("club", "dave")):
        alice.run("audience", name, other)
    alice.run("presence", "away", "at work", "--audience", "work")
    for other, text in ((bob, "for all"), (carol, "at work"), (dave, "for all")):
        other.run("receive")
        until(lambda: seen(other, alice) == text)
    assert "3 audiences" in alice.run("audience", "another", "bob", code=65)
    assert "no audience" in alice.run("presence", "on", "--audience", "unknown", code=66).lower()
    alice.run("presence", "off")
    for other in (bob, carol, dave):
        until(lambda: seen(other, alice) in ("gone", None))


def test_who_was_taken_out_sees_no_more_than_if_nothing_were_shown(met):
    alice, bob, carol, dave = met
    until(lambda: seen(bob, alice) == "for all")
    alice.run("audience", "nobody", "bob")
    until(lambda: seen(bob, alice) == "gone")
    for other in (carol, dave):
        other.run("receive")
        until(lambda: seen(other, alice) == "for all")
    alice.run("presence", "busy", "without bob")
    until(lambda: seen(carol, alice) == "without bob")
    assert seen(bob, alice) == "gone"
    # No message told him: not even one that says nothing.
    assert bob.json("receive") == []
    revoked = [dict(row) for row in bob.json("presence")]
    # As it is for Carol once nothing is shown to anybody.
    alice.run("presence", "off")
    until(lambda: seen(carol, alice) == "gone")
    switched_off = [dict(row) for row in carol.json("presence")]
    for row in revoked + switched_off:
        assert row.pop("lastSeen")
    assert revoked == switched_off
    # And after a message, which tells both that there is no key.
    for other, name in ((bob, "bob"), (carol, "carol")):
        alice.run("send", name, "hello again")
        other.run("receive")
        assert seen(other, alice) is None


def test_blocking_gives_the_others_a_new_key_at_once(met):
    alice, bob, carol, _ = met
    until(lambda: seen(bob, alice) == "for all")
    alice.run("block", "bob")
    until(lambda: seen(bob, alice) == "gone")
    alice.run("presence", "away", "for the rest")
    carol.run("receive")
    until(lambda: seen(carol, alice) == "for the rest")
    assert seen(bob, alice) == "gone"

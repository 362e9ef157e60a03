"""Small things that attackers and foreign clients have found."""

import signal
import time


def test_only_administrators_set_the_timer_of_a_group(people):
    alice, bob = people("alice", "bob")
    alice.run("group", "create", "walkers", bob.account)
    bob.run("receive")
    assert "only administrators" in bob.run("send", "group:walkers", "--timer", 60, code=77)
    alice.run("send", "group:walkers", "--timer", 60)
    bob.run("receive")
    bob.run("group", "send", "walkers", "soon gone")
    sent = bob.json("history", "group:walkers")[-1]
    assert sent["content"]["disappearsAfter"] == "60s"


def test_a_program_that_crashes_leaves_no_keys_in_a_core_dump(people):
    (alice,) = people("alice")
    process = alice.start("receive", "--follow")
    limits, deadline = "", time.monotonic() + 60
    while "Max core file size        0                    0" not in limits:
        assert time.monotonic() < deadline, limits
        with open(f"/proc/{process.pid}/limits") as file:
            limits = file.read()
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.communicate()

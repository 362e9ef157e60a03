"""A person at a terminal: a chat, a script that handles events, and a unit of systemd."""

import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import termios
import time

import pytest


class Screen:
    """A program on a terminal of its own."""

    def __init__(self, person, *arguments):
        self.master, self.slave = pty.openpty()
        self.before = termios.tcgetattr(self.slave)
        self.process = subprocess.Popen(
            [person.program, *arguments], stdin=self.slave, stdout=self.slave,
            stderr=subprocess.PIPE, start_new_session=True,
            env=dict(person.environment, TERM="xterm", NO_COLOR="1"))
        self.text = ""

    def sees(self, text, timeout=60):
        """Waits until something was shown; what came before it is done with."""
        end = time.monotonic() + timeout
        while text not in self.text:
            assert time.monotonic() < end, (text, self.text[-2000:])
            if select.select([self.master], [], [], 0.2)[0]:
                self.text += os.read(self.master, 65_536).decode(errors="replace")
            else:
                assert self.process.poll() is None, (text, self.text[-2000:],
                                                     self.process.stderr.read())
        found, self.text = self.text.split(text, 1)
        return found

    def types(self, keys):
        os.write(self.master, keys.encode())

    def is_restored(self):
        return termios.tcgetattr(self.slave)[3] == self.before[3]

    def close(self):
        self.process.kill()
        self.process.communicate()
        os.close(self.master)
        os.close(self.slave)


@pytest.fixture
def screen():
    screens = []

    def make(person, *arguments):
        screens.append(Screen(person, *arguments))
        return screens[-1]

    yield make
    for each in screens:
        each.close()


@pytest.fixture
def pair(people):
    alice, bob, carol = people("alice", "bob", "carol")
    for one, other in ((alice, bob), (bob, alice), (alice, carol), (carol, alice)):
        one.run("name", other.account, other.file.stem.capitalize())
        one.run("send", other.account, "hello")
    for one in (alice, bob, carol):
        one.run("receive")
    return alice, bob, carol


def test_chat(pair, screen, tmp_path):
    alice, bob, carol = pair
    chat = screen(alice, "chat", "Bob")
    chat.sees("Bob: hello")
    chat.sees("Bob> ")
    assert not chat.is_restored()
    # A line is edited: to its beginning, a letter of several bytes taken back, a word too.
    chat.types("ere is a lake wrong\x17\x7f\x01Th\u00fc\x7f\r")
    chat.sees("me: There is a lake")
    assert "There is a lake" in bob.texts()
    bob.run("send", alice.account, "With a boat\x1b[2J\nand more")
    found = chat.sees("Bob: With a boat")
    assert "\x07" in found
    shown = chat.sees("Bob> ")
    assert "\x1b[2J" not in shown and "and more" in shown
    digits = re.search(r"more +([0-9a-f]{4})", shown)[1]
    chat.types(f"/reply {digits} I come\r")
    chat.sees("\u21b3 Bob: With a boat")
    chat.sees("me: I come")
    chat.types(f"/react {digits} \U0001f44d\r")
    attached = tmp_path / "notes.txt"
    attached.write_text("notes")
    chat.types(f"/file {attached}\r")
    chat.sees("notes.txt")
    received = bob.json("receive")
    assert any("reaction" in json.dumps(each) for each in received)
    assert any("notes.txt" in json.dumps(each) for each in received)
    # What is typed stays below what comes, and other conversations are counted.
    chat.types("half a line")
    chat.sees("half a line")
    carol.run("send", alice.account, "elsewhere")
    chat.sees("[2] Bob> half a line")
    chat.types("\x15/who\r")
    chat.sees("Carol (2 unread)")
    chat.types("/to nobody at all\r")
    chat.sees("nobody is called")
    chat.types("/to Carol\r")
    chat.sees("Carol: elsewhere")
    chat.types("/nothing\r")
    chat.sees("there is no command /nothing")
    # Up brings back what was typed.
    chat.types("\x1b[A\x1b[A\r")
    chat.sees("Carol: elsewhere")
    chat.types("\x04")
    assert chat.process.wait(timeout=30) == 0
    assert chat.is_restored()


def test_a_person_reads(pair, screen):
    """What was said is short for a person, and whole for a program."""
    alice, bob, carol = pair
    bob.run("send", alice.account, "Shall we?")
    shown = screen(alice, "receive")
    before = shown.sees("Bob: Shall we?")
    assert re.search(r"\u2014 \d{4}-\d\d-\d\d \u2014\r\n\d\d:\d\d $", before), before
    digits = re.fullmatch(r" +([0-9a-f]{4})\r\n", shown.sees("\n") + "\n")[1]
    alice.run("send", bob.account, "Gladly", "--reply-to", digits)
    shown = screen(alice, "history", "Bob")
    shown.sees("Bob: Shall we?")
    assert "\u21b3 Bob: Shall we?" in shown.sees("me: Gladly")
    # A group says where.
    group = bob.json("group", "create", "Lake", alice.account)[0]["group"]
    alice.run("receive")
    bob.run("group", "send", group, "At noon?")
    screen(alice, "receive").sees("Bob \u2192 Lake: At noon?")
    # For a program everything stays on its line.
    line = alice.run("history", "Bob").splitlines()[-1]
    assert re.search(r"^\d{4}-\d\d-\d\d .* Gladly  \[[0-9a-f]{32}, (sent|delivered)\]$", line), line
    times = [each.get("serverTime", "z") for each in alice.json("history", "Bob")]
    assert times == sorted(times)


def test_a_chat_leads_to_a_call(pair, screen):
    alice, bob, _ = pair
    chat = screen(alice, "chat", "Bob")
    chat.sees("Bob> ")
    chat.types("/call\r")
    chat.sees("run `martlet web`")
    agent = alice.start("web", "--port", "0")
    try:
        for _ in range(3):
            agent.stdout.readline()
        chat.types("/call\r")
        chat.sees("open this within ten minutes: http://127.0.0.1:")
        assert re.match(rf"\d+/#[0-9a-f]{{32}}/call/direct%3A{bob.account}", chat.sees("\n"))
    finally:
        agent.kill()
        agent.communicate()


@pytest.mark.parametrize("how", ["/quit\r", "\x03", signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_given_back(pair, screen, how):
    chat = screen(pair[0], "chat", "Bob")
    chat.sees("Bob> ")
    if isinstance(how, str):
        if how == "\x03":
            # The terminal of a test is nobody's controlling one: the key becomes no signal.
            chat.process.send_signal(signal.SIGINT)
        else:
            chat.types(how)
    else:
        chat.process.send_signal(how)
    chat.process.wait(timeout=30)
    assert chat.is_restored()


def test_chat_needs_a_terminal(people):
    (alice,) = people("alice")
    assert "needs a terminal" in alice.run("chat", code=64)


def test_chat_beside_an_agent(pair, screen):
    from agent import Agent

    alice, bob, _ = pair
    agent = Agent(alice)
    try:
        chat = screen(alice, "chat", "Bob")
        chat.sees("Bob> ")
        bob.run("send", alice.account, "through the agent")
        chat.sees("Bob: through the agent")
    finally:
        agent.kill()


def test_events_for_a_command(pair, tmp_path):
    """Each event once and whole, and no word of it in a command line; what fails comes again."""
    alice, bob, _ = pair
    place = tmp_path / "events"
    hostile = "'; touch " + str(tmp_path / "owned") + "; $(touch " + str(tmp_path / "owned") + ") `x`"
    for text in ("one", hostile, "two"):
        alice.run("send", bob.account, text)

    def received():
        return [event["message"]["content"]["text"]["text"] for event in map(
            json.loads, place.read_text().splitlines()) if "message" in event]

    # The second is refused, as often as it is asked about.
    script = f"cat > '{place}.new'; grep -q touch '{place}.new' && exit 3; cat '{place}.new' >> '{place}'"
    for _ in range(2):
        assert "the command ended with 3" in bob.run("receive", "--exec", script, code=75)
        assert received() == ["one"]
    assert bob.run("receive", "--exec", f"cat >> '{place}'") == ""
    assert received() == ["one", hostile, "two"]
    assert not (tmp_path / "owned").exists()
    alice.run("send", bob.account, "x" * 65_000)
    # One that reads nothing is none that failed.
    assert bob.run("receive", "--exec", "true") == ""
    assert bob.run("receive") == ""


def test_a_unit_of_systemd(people, tmp_path):
    (bob,) = people("bob")
    environment = dict(bob.environment, XDG_CONFIG_HOME=str(tmp_path / "a folder %n $X"))
    said = subprocess.run(
        [bob.program, "agent", "--install", "--http", "7878"], env=environment, text=True,
        capture_output=True, check=True, timeout=60).stdout
    unit = re.search(r"wrote (.*)", said)[1]
    assert unit.endswith("/systemd/user/martlet-agent-bob.service")
    assert "systemctl --user enable --now martlet-agent-bob.service" in said
    text = open(unit).read()
    assert f'"--account={bob.file}"' in text and '"--http=7878"' in text
    if verify := shutil.which("systemd-analyze"):
        checked = subprocess.run(
            [verify, "verify", "--user", unit], text=True, capture_output=True,
            env=dict(environment, XDG_RUNTIME_DIR=str(tmp_path)), timeout=60)
        assert checked.returncode == 0, checked.stderr
    bob.environment["MARTLET_PASSPHRASE"] = "x"
    assert "key file" in bob.run("agent", "--install", code=64)

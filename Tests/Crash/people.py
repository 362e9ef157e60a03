"""People with the client library, whose programs are killed while they write to each other."""

import collections
import json
import random
import subprocess
import threading
import time


class Device:
    """A person's device: a file, the program on it, and the journal of what it showed."""

    def __init__(self, built, folder, name, server):
        self.built = built
        self.name = name
        self.file = folder / f"{name}.martlet"
        self.journal = folder / f"{name}.journal"
        self.errors = folder / f"{name}.errors"
        self.server = server
        self.process = None
        self.kills = 0
        self.conversations = []

    @property
    def where(self):
        return ["--server", self.server.address, "--trust", self.server.certificate]

    def martlet(self, *arguments):
        result = subprocess.run(
            [self.built / "martlet", *map(str, arguments), "--account", self.file],
            capture_output=True, text=True, timeout=300)
        if result.returncode != 0:
            raise RuntimeError(f"martlet {arguments} of {self.name}: {result.stderr}")
        return result.stdout

    def register(self):
        self.martlet("register", *self.where)
        self.account = json.loads(self.martlet("status", "--json"))["account"]

    def link(self, other):
        linking = subprocess.Popen(
            [self.built / "martlet", "link", *self.where, "--account", self.file],
            stdout=subprocess.PIPE, text=True)
        other.martlet("approve", linking.stdout.readline().strip())
        linking.communicate(timeout=60)
        self.account = other.account

    def start(self):
        with open(self.errors, "ab") as errors:
            self.process = subprocess.Popen(
                [self.built / "crash-load", "person", self.file, self.journal, "80",
                 *self.conversations], stderr=errors)

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.kills += 1

    def receive(self):
        """Receives what waits; it goes into the journal like everything before."""
        lines = self.martlet("receive", "--json")
        with open(self.journal, "a", encoding="utf-8") as journal:
            journal.write(lines)
        return lines

    def shown(self):
        with open(self.journal, encoding="utf-8") as journal:
            return [json.loads(line) for line in journal]

    def history(self):
        return [json.loads(line) for line in self.martlet("export").splitlines()]


class People:
    """Three people, one of them with two devices, who write to each other and to a group."""

    def __init__(self, built, folder, servers):
        devices = [
            Device(built, folder, name, servers[index % len(servers)])
            for index, name in enumerate(["alice", "alices-phone", "bob", "carol"])]
        alice, phone, bob, carol = self.devices = devices
        for device in (alice, bob, carol):
            device.register()
        phone.link(alice)
        group = json.loads(alice.martlet(
            "group", "create", "crash", bob.account, carol.account, "--json"))["group"]
        accounts = [alice.account, bob.account, carol.account]
        for device in devices:
            device.receive()
            device.conversations = [
                f"direct:{account}" for account in accounts if account != device.account]
            device.conversations.append(f"group:{group}")
        self.stopped = threading.Event()
        self.faults = []

    def start(self):
        for device in self.devices:
            device.start()
        self.killer = threading.Thread(target=self._kill_at_random)
        self.killer.start()

    def _kill_at_random(self):
        while not self.stopped.wait(random.uniform(0.5, 3)):
            device = random.choice(self.devices)
            if device.process.poll() is not None:
                self.faults.append(
                    f"the program of {device.name} ended by itself: {device.errors.read_text()}")
            device.kill()
            device.start()

    def stop(self):
        self.stopped.set()
        self.killer.join()
        for device in self.devices:
            device.kill()

    def settle(self):
        """Sends and receives until nothing comes any more."""
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            came = [device.receive() for device in self.devices]
            if not any(came):
                return
        self.faults.append("something still comes after two minutes")

    def check(self):
        """Compares what everybody has with what everybody sent.

        Returns: counts for the report; what is wrong is in `faults`.
        """
        counts = collections.Counter(kills=sum(device.kills for device in self.devices))
        histories = {device.name: device.history() for device in self.devices}
        for sender in self.devices:
            written = numbers(histories[sender.name], sender, own=sender)
            for conversation, sent in written.items():
                counts["sent"] += len(sent)
                expect(self.faults, sent == list(range(len(sent))),
                       f"{sender.name} wrote {sent} to {conversation}")
                for device in self.devices:
                    if device is sender or not takes_part(device, sender, conversation):
                        continue
                    got = numbers(histories[device.name], sender, own=device).get(
                        seen_as(conversation, sender, device), [])
                    counts["received"] += len(got)
                    lost = sorted(set(sent) - set(got))
                    counts["lost"] += len(lost)
                    expect(self.faults, got == sent,
                           f"{device.name} has {len(got)} of {len(sent)} messages of {sender.name} "
                           f"to {conversation}; missing {lost[:10]}, in order: {got == sorted(got)}")
            stuck = [message["state"] for message in histories[sender.name]
                     if message["authorId"] == sender.account
                     and message["state"] in ("pending", "failed")]
            expect(self.faults, not stuck, f"{sender.name} has {stuck[:10]} ({len(stuck)})")
        for device in self.devices:
            self._check_journal(device, histories[device.name], counts)
        return counts

    def _check_journal(self, device, history, counts):
        events = device.shown()
        shown = [event["message"] for event in events if "message" in event]
        times = collections.Counter(message["id"] for message in shown)
        again = sum(times.values()) - len(times)
        counts["shown"] += len(times)
        counts["shown again"] += again
        # What was shown right before a kill is shown again under the same identifier.
        expect(self.faults, again <= device.kills,
               f"{device.name} was shown {again} messages again in {device.kills} kills")
        others = {message["id"] for message in history
                  if (message["authorId"], message["authorDevice"]) != own_address(device, history)}
        expect(self.faults, set(times) == others,
               f"{device.name} was shown {len(times)} messages and has {len(others)}")
        for event in events:
            kind = next(iter(event))
            # A device is linked before the first kill, and the others of its account are told.
            expected = (kind in ("message", "progress", "groupChange")
                        or event.get("deviceChange", {}).get("isLinked"))
            expect(self.faults, expected, f"{device.name} was shown {event}")


def own_address(device, history):
    """The account and the number of a device, as its own messages have them."""
    return (device.account, 2 if device.name == "alices-phone" else 1)


def expect(faults, is_so, otherwise):
    if not is_so:
        faults.append(otherwise)


def numbers(history, sender, own):
    """The numbers of what a device wrote, by conversation, as a history has them."""
    found = collections.defaultdict(list)
    number = own_address(sender, history)[1]
    for message in history:
        if message["authorId"] == sender.account and message["authorDevice"] == number:
            device, text = message["content"]["text"]["text"].split()
            assert int(device) == number
            found[message["conversation"]].append(int(text))
    return found


def takes_part(device, sender, conversation):
    return (conversation.startswith("group:") or device.account == sender.account
            or conversation == f"direct:{device.account}")


def seen_as(conversation, sender, device):
    """What a conversation of the sender is called at another device."""
    if conversation.startswith("group:") or device.account == sender.account:
        return conversation
    return f"direct:{sender.account}"

"""The steps of mls-bench with mls-rs: prints `WHAT FIGURE` lines for a group of a size."""

import statistics
import sys
import time

import mls_rs_uniffi as mls


def client(name):
    keys = mls.generate_signature_keypair(mls.CipherSuite.CURVE25519_AES128)
    config = mls.client_config_default()
    config.use_ratchet_tree_extension = True
    return mls.Client(name.encode(), keys, config)


class Row:
    """What a step took, each time that it was measured."""

    def __init__(self):
        self.microseconds, self.peak = [], 0

    def measure(self, body):
        with open("/proc/self/clear_refs", "w") as file:
            file.write("5")
        start = time.perf_counter()
        result = body()
        self.microseconds.append((time.perf_counter() - start) * 1e6)
        with open("/proc/self/status") as file:
            line = next(line for line in file if line.startswith("VmHWM"))
        self.peak = max(self.peak, int(line.split()[1]))
        return result

    def report(self, name):
        report(name, statistics.median(self.microseconds))
        report(f"{name}-peak", self.peak)


def report(name, figure):
    print(f"{name} {figure:.0f}", flush=True)


def follow(group, commit):
    group.process_incoming_message(mls.Message.from_bytes(commit))


def update(name, group, joined, rounds):
    create, process = Row(), Row()
    for _ in range(rounds):
        commit = create.measure(lambda: group.commit().commit_message.to_bytes())
        follow(group, commit)
        process.measure(lambda: follow(joined[0][0], commit))
        for other, _ in joined[1:]:
            follow(other, commit)
    create.report(f"update-{name}-create")
    process.report(f"update-{name}-process")
    report(f"update-{name}-bytes", len(commit))


def fill_copath(group, joined):
    """A commit of each fills the founder's copath."""
    for party, place in joined[1:]:
        commit = party.commit().commit_message.to_bytes()
        follow(party, commit)
        follow(group, commit)
        for other, _ in joined:
            if other is not party:
                follow(other, commit)


def add_and_remove(size, group, joined):
    rows = {name: Row() for name in
            ("add-create", "add-process", "remove-create", "remove-process")}
    for number in range(5):
        guest = client(f"member-{size + number}")
        published = guest.generate_key_package_message().to_bytes()
        added = rows["add-create"].measure(
            lambda: group.add_members([mls.Message.from_bytes(published)])
            .commit_message.to_bytes())
        follow(group, added)
        rows["add-process"].measure(lambda: follow(joined[0][0], added))
        removed = rows["remove-create"].measure(
            lambda: group.remove_members([guest.signing_identity()]).commit_message.to_bytes())
        follow(group, removed)
        rows["remove-process"].measure(lambda: follow(joined[0][0], removed))
    for name, row in rows.items():
        row.report(name)
    report("add-bytes", len(added))
    report("remove-bytes", len(removed))


def converse(group, member):
    data = bytes([7]) * 256
    encrypt, decrypt = Row(), Row()
    for _ in range(200):
        message = encrypt.measure(
            lambda: group.encrypt_application_message(data).to_bytes())
        decrypt.measure(lambda: follow(member, message))
    encrypt.report("encrypt")
    decrypt.report("decrypt")
    report("message-bytes", len(message))


def main():
    size = int(sys.argv[1])
    founder = client("founder")
    group = founder.create_group(b"benchmark")
    invited = [client(f"member-{number}") for number in range(1, size)]
    published = [guest.generate_key_package_message().to_bytes() for guest in invited]

    row = Row()
    output = row.measure(
        lambda: group.add_members([mls.Message.from_bytes(one) for one in published]))
    row.report("add-all")
    commit = output.commit_message.to_bytes()
    follow(group, commit)
    welcome = output.welcome_message.to_bytes()
    report("add-all-bytes", len(commit))
    report("welcome-bytes", len(welcome))

    joined = []
    for place in [1] + [1 << power for power in range(1, 21) if 1 << power < size]:
        row = Row()
        info = row.measure(
            lambda: invited[place - 1].join_group(None, mls.Message.from_bytes(welcome)))
        if place == 1:
            row.report("join")
        joined.append((info.group, place))

    update("sparse", group, joined, 1)
    fill_copath(group, joined)
    update("dense", group, joined, 9)
    add_and_remove(size, group, joined)
    converse(group, joined[0][0])


main()

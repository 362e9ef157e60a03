"""The steps of mls-bench with mls-rs: prints `WHAT FIGURE` lines for a group of a size."""

import resource
import statistics
import sys
import time

import mls_rs_uniffi as mls


class Storage(mls.GroupStateStorage):
    """Keeps group state in memory; nothing is written to it in this benchmark."""

    def __init__(self):
        self.states = {}

    def state(self, group_id):
        return None

    def epoch(self, group_id, epoch_id):
        return None

    def write(self, group_id, group_state, epoch_inserts, epoch_updates):
        self.states[group_id] = group_state

    def max_epoch_id(self, group_id):
        return None


def client(name):
    keys = mls.generate_signature_keypair(mls.CipherSuite.CURVE25519_AES128)
    config = mls.client_config_default()
    config.use_ratchet_tree_extension = True
    return mls.Client(name.encode(), keys, config)


def measure(body):
    start = time.perf_counter()
    result = body()
    return result, (time.perf_counter() - start) * 1e6


def report(name, figure):
    print(f"{name} {figure:.0f}")


def follow(group, commit):
    return measure(lambda: group.process_incoming_message(mls.Message.from_bytes(commit)))[1]


def own(group, commit):
    group.process_incoming_message(mls.Message.from_bytes(commit))


def update(name, group, joined, rounds):
    create, process = [], []
    for _ in range(rounds):
        output, elapsed = measure(group.commit)
        create.append(elapsed)
        commit = output.commit_message.to_bytes()
        own(group, commit)
        process.append(follow(joined[0][0], commit))
        for other, _ in joined[1:]:
            follow(other, commit)
    report(f"update-{name}-create", statistics.median(create))
    report(f"update-{name}-process", statistics.median(process))
    report(f"update-{name}-bytes", len(commit))


def add_and_remove(size, group, joined):
    figures = {}
    for number in range(5):
        guest = client(f"member-{size + number}")
        published = guest.generate_key_package_message().to_bytes()
        output, elapsed = measure(
            lambda: group.add_members([mls.Message.from_bytes(published)]))
        figures.setdefault("add-create", []).append(elapsed)
        commit = output.commit_message.to_bytes()
        own(group, commit)
        figures.setdefault("add-process", []).append(follow(joined[0][0], commit))
        output, elapsed = measure(lambda: group.remove_members([guest.signing_identity()]))
        figures.setdefault("remove-create", []).append(elapsed)
        commit = output.commit_message.to_bytes()
        own(group, commit)
        figures.setdefault("remove-process", []).append(follow(joined[0][0], commit))
    for name, values in sorted(figures.items()):
        report(name, statistics.median(values))


def converse(group, member):
    data = bytes([7]) * 256
    encrypt, decrypt = [], []
    for _ in range(200):
        message, elapsed = measure(
            lambda: group.encrypt_application_message(data).to_bytes())
        encrypt.append(elapsed)
        decrypt.append(follow(member, message))
    report("encrypt", statistics.median(encrypt))
    report("decrypt", statistics.median(decrypt))
    report("message-bytes", len(message))


def main():
    size = int(sys.argv[1])
    founder = client("founder")
    group = founder.create_group(b"benchmark")
    invited = [client(f"member-{number}") for number in range(1, size)]
    published = [guest.generate_key_package_message().to_bytes() for guest in invited]

    output, elapsed = measure(
        lambda: group.add_members([mls.Message.from_bytes(one) for one in published]))
    report("add-all", elapsed)
    commit = output.commit_message.to_bytes()
    own(group, commit)
    welcome = output.welcome_message.to_bytes()
    report("add-all-bytes", len(commit))
    report("welcome-bytes", len(welcome))

    joined = []
    for place in [1] + [1 << power for power in range(1, 21) if 1 << power < size]:
        join = lambda: invited[place - 1].join_group(None, mls.Message.from_bytes(welcome))
        info, elapsed = measure(join)
        if place == 1:
            report("join", elapsed)
        joined.append((info.group, place))

    update("sparse", group, joined, 1)
    for party, place in joined[1:]:
        commit = party.commit().commit_message.to_bytes()
        own(party, commit)
        follow(group, commit)
        for other, _ in joined:
            if other is not party:
                follow(other, commit)
    update("dense", group, joined, 9)
    add_and_remove(size, group, joined)
    converse(group, joined[0][0])
    report("peak-memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


main()

"""docs/protocol.md against the sources: what both sides of a protocol have to say alike is in it."""

import re

from conftest import CHECKOUT

DOCUMENT = (CHECKOUT / "docs" / "protocol.md").read_text()


def sources(*folders):
    for folder in folders:
        for path in sorted((CHECKOUT / "Sources" / folder).rglob("*.swift")):
            yield path.read_text()


def test_every_label_is_in_the_protocol():
    labels = {label for text in sources("MartletClient", "SignalProtocol", "Media")
              for label in re.findall(r'"(Martlet_[A-Za-z0-9_-]+)[" ]', text)}
    labels |= {"martlet-auth-v1", "martlet-recovery-v1", "martlet recovery 1", "martlet media 1"}
    assert len(labels) > 25
    assert sorted(label for label in labels if label not in DOCUMENT) == []


def test_every_reason_of_an_error_is_in_the_protocol():
    refusals = "".join(sources("MartletServer/Refusals"))
    reasons = set(re.findall(r'"([A-Z]{3,}_?[A-Z_]+)"', refusals))
    assert len(reasons) > 5
    assert sorted(reason for reason in reasons if reason not in DOCUMENT) == []

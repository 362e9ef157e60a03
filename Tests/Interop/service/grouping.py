"""A group of one device, as a stock client sees it."""

import json
import os
import subprocess

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat


class Group:
    """A group of one device, whose commits and messages were made beforehand."""

    def __init__(self, device, founder):
        self.device = device
        self.api = device.api.groups
        self.stub = device.api.group_stubs.GroupsStub(device.connection.channel)
        configuration = self.call("GetGroupsConfiguration")
        seed = device.identity.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        made = subprocess.run(
            [founder, device.account.hex(), f"{device.address.device_id:02x}", seed.hex(),
             configuration.external_sender.hex()], capture_output=True, text=True, check=True)
        for name, digits in json.loads(made.stdout).items():
            setattr(self, name, bytes.fromhex(digits))

    def call(self, method, device=None, **fields):
        request = getattr(self.api, f"{method}Request")(**fields)
        return getattr(self.stub, method)(
            request, metadata=(device or self.device).metadata, timeout=20)

    def create(self, **changes):
        fields = dict(
            request_id=os.urandom(16), group_info=self.group_info, ratchet_tree=self.tree,
            metadata=b"sealed name")
        return self.call("CreateGroup", **(fields | changes))

    def commit(self, name="winner", **changes):
        fields = dict(
            request_id=os.urandom(16), group_id=self.group, commit=getattr(self, name),
            group_info=getattr(self, f"{name}_info"))
        return self.call("CommitBundle", **(fields | changes))

    def send(self, name, **changes):
        fields = dict(
            message_id=os.urandom(16), group_id=self.group, message=getattr(self, name))
        return self.call("SendGroupMessage", **(fields | changes))

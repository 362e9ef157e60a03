"""Calls that are to be told apart by nothing, neither what they answer nor how long they take."""

import os


class Alike:
    """One who asks, and accounts that differ in what they think of it."""

    def __init__(self, api, connection):
        from device import Device

        self.api = api
        self.people = api.people_stubs.PeopleStub(connection.channel)
        self.presence = api.presence_stubs.PresenceStub(connection.channel)
        self.asker, self.friend, self.other_friend, self.blocker, self.stranger = (
            Device.register(connection) for _ in range(5))
        people = api.people
        for friend in (self.friend, self.other_friend):
            self.people.AcceptContact(
                people.AcceptContactRequest(account_id=self.asker.account),
                metadata=friend.metadata)
        self.people.BlockContact(
            people.BlockContactRequest(account_id=self.asker.account),
            metadata=self.blocker.metadata)
        for device, name in ((self.friend, "shown.name"), (self.blocker, "hidden.name")):
            self.people.SetUserName(
                people.SetUserNameRequest(request_id=os.urandom(16), user_name=name),
                metadata=device.metadata)
            self.people.SetProfile(
                people.SetProfileRequest(request_id=os.urandom(16), sealed=bytes(552)),
                metadata=device.metadata)

    def sends(self, byte_count=100, **fields):
        """By what the recipient thinks of the sender; the second friend shows the noise."""
        text = os.urandom(byte_count)
        return {
            name: lambda device=device: self.asker.send([device], text, **fields)
            for name, device in (
                ("accepted", self.friend), ("accepted, another", self.other_friend),
                ("blocked", self.blocker), ("stranger", self.stranger))
        }

    def names(self):
        def resolve(name):
            return self.people.ResolveUserName(
                self.api.people.ResolveUserNameRequest(user_name=name),
                metadata=self.asker.metadata)

        return {
            "known": lambda: resolve("shown.name"), "hidden": lambda: resolve("hidden.name"),
            "unknown": lambda: resolve("unknown.name"),
            "unknown, another": lambda: resolve("another.name"),
        }

    def profiles(self):
        def read(account):
            return self.people.GetProfiles(
                self.api.people.GetProfilesRequest(account_ids=[account]),
                metadata=self.asker.metadata)

        return {
            "hidden": lambda: read(self.blocker.account),
            "none": lambda: read(self.stranger.account), "unknown": lambda: read(bytes(16)),
        }

    def pictures(self):
        def read(account):
            return self.people.GetProfilePicture(
                self.api.people.GetProfilePictureRequest(account_id=account),
                metadata=self.asker.metadata)

        return {
            "none": lambda: read(self.friend.account), "hidden": lambda: read(self.blocker.account),
            "unknown": lambda: read(bytes(16)),
        }

    def topics(self):
        def read(topic):
            return self.presence.GetPresence(
                self.api.presence.GetPresenceRequest(topics=[topic]),
                metadata=self.asker.metadata)

        return {"unknown": lambda: read(bytes(16)), "another": lambda: read(bytes([1] * 16))}

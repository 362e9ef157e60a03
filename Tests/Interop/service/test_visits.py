"""Visits are counted by account."""

from device import Connection, Device


def test_visits_are_counted(api, server):
    connection = Connection(api, server)
    one, other = (Device.register(connection) for _ in range(2))
    people = api.people_stubs.PeopleStub(connection.channel)

    def visit(device):
        return people.RecordVisit(api.people.RecordVisitRequest(), metadata=device.metadata).count

    assert [visit(one), visit(one), visit(other)] == [1, 2, 1]

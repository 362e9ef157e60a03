"""Requests that are wrong in ways that a schema suggests: absent, too long, negative, unknown."""

import time

from google.protobuf import message_factory
from google.protobuf.descriptor import FieldDescriptor as Field

INTEGERS = {
    Field.TYPE_INT32: 32, Field.TYPE_SINT32: 32, Field.TYPE_SFIXED32: 32, Field.TYPE_INT64: 64,
    Field.TYPE_SINT64: 64, Field.TYPE_SFIXED64: 64, Field.TYPE_UINT32: -32, Field.TYPE_FIXED32: -32,
    Field.TYPE_UINT64: -64, Field.TYPE_FIXED64: -64,
}
SIZES = [0, 1, 15, 16, 16, 16, 17, 31, 32, 33, 64, 65, 255, 256, 1_000]
LARGE = [16_385, 98_304, 98_305, 300_000]
COUNTS = [0, 1, 1, 2, 3, 8, 9, 33]
LARGE_COUNTS = [100, 101, 256, 257, 1_001]
STRINGS = ["", "a", "\0", "a\0b", "'; DROP TABLE accounts; --", "\U0001f600" * 70, "x" * 5_000, "%s%n"]
SECONDS = [
    0, 1, -1, 253_402_300_799, 253_402_300_800, -62_135_596_800, -62_135_596_801,
    315_576_000_000, 315_576_000_001, 2**63 - 1, -2**63, 9_223_372_036, 9_223_372_036_854,
]
NANOS = [0, 0, 0, 1, -1, 999_999_999, 1_000_000_000, -2**31, 2**31 - 1]


class Mutator:
    """Makes and changes messages at random; identifiers that mean something are among its bytes."""

    def __init__(self, random, identifiers):
        self.random = random
        self.identifiers = identifiers

    def message(self, descriptor, depth=0):
        """A message, with fields that are there or not."""
        made = message_factory.GetMessageClass(descriptor)()
        for field in descriptor.fields:
            if self.random.random() < (0.85 if depth == 0 else 0.7):
                self.set(made, field, depth)
        return made

    def mutate(self, message):
        """Changes one place of a message, however deep."""
        fields = message.DESCRIPTOR.fields
        if not fields:
            return
        field = self.random.choice(fields)
        inner = field.message_type and not field.message_type.GetOptions().map_entry
        if inner and self.random.random() < 0.7:
            if field.is_repeated and getattr(message, field.name):
                return self.mutate(self.random.choice(getattr(message, field.name)))
            if not field.is_repeated and message.HasField(field.name):
                return self.mutate(getattr(message, field.name))
        if self.random.random() < 0.2:
            message.ClearField(field.name)
        else:
            self.set(message, field, 0)

    def set(self, message, field, depth):
        message.ClearField(field.name)
        if field.is_repeated:
            counts = LARGE_COUNTS if self.random.random() < 0.1 and depth == 0 else COUNTS
            values = getattr(message, field.name)
            for _ in range(self.random.choice(counts)):
                if field.message_type:
                    values.add().CopyFrom(self.message(field.message_type, depth + 1))
                else:
                    values.append(self.value(field, small=True))
        elif field.message_type:
            getattr(message, field.name).SetInParent()
            getattr(message, field.name).CopyFrom(self.message(field.message_type, depth + 1))
        else:
            setattr(message, field.name, self.value(field))

    def value(self, field, small=False):
        random = self.random
        if field.type == Field.TYPE_BYTES:
            if random.random() < 0.5:
                return random.choice(self.identifiers)
            large = not small and random.random() < 0.05
            return random.randbytes(random.choice(LARGE if large else SIZES))
        if field.type == Field.TYPE_STRING:
            return random.choice(STRINGS)
        if field.type == Field.TYPE_BOOL:
            return random.random() < 0.5
        if field.type == Field.TYPE_ENUM:
            return random.choice([*field.enum_type.values_by_number, 99, -1, 2**31 - 1, -2**31])
        if field.type in (Field.TYPE_DOUBLE, Field.TYPE_FLOAT):
            return random.choice([0.0, -1.0, float("nan"), float("inf"), 1e300])
        if field.containing_type.full_name.startswith("google.protobuf."):
            return random.choice(
                NANOS if field.name == "nanos" else [*SECONDS, int(time.time()) + 60])
        bits = INTEGERS[field.type]
        lowest, highest = (0, 2**-bits - 1) if bits < 0 else (-2**(bits - 1), 2**(bits - 1) - 1)
        return random.choice([
            0, 1, 1, 2, 127, 128, 16_383, 16_384, highest, highest // 2 + 1, max(lowest, -1), lowest,
            random.randint(lowest, highest)])

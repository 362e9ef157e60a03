"""Random messages of `martlet.test.Everything`, made through Google's reflection."""

import random
import struct
import subprocess

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as Field

INTEGERS = {
    Field.CPPTYPE_INT32: (-(2**31), 2**31 - 1),
    Field.CPPTYPE_INT64: (-(2**63), 2**63 - 1),
    Field.CPPTYPE_UINT32: (0, 2**32 - 1),
    Field.CPPTYPE_UINT64: (0, 2**64 - 1),
}
TEXT = 'abc "\\/\n\t\x01\x7f\u00e9\u20ac\u2028\U0001f600'


def everything_class(checkout, folder):
    """The class of `martlet.test.Everything`."""
    output = folder / "schema.bin"
    schemas = checkout / "Tests" / "Protos"
    subprocess.run(
        ["protoc", f"-I{schemas}", "-I/usr/include", "--include_imports",
         f"--descriptor_set_out={output}", "martlet/test/everything.proto"],
        check=True,
    )
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(output.read_bytes()).file:
        pool.Add(file)
    name = "martlet.test.Everything"
    return message_factory.GetMessageClass(pool.FindMessageTypeByName(name)), pool


class Generator:
    """Random messages that repeat themselves for a seed."""

    def __init__(self, message_class, seed, negative_zero=True):
        self.message_class = message_class
        self.special = [0.0, 1.0, 0.1, 1e16, 1e-7, float("inf"), float("-inf"), float("nan")]
        if negative_zero:
            self.special.append(-0.0)
        self.random = random.Random(seed)
        self.standard = {
            "google.protobuf.Timestamp": self._timestamp,
            "google.protobuf.Duration": self._duration,
            "google.protobuf.FieldMask": self._mask,
            "google.protobuf.Value": self._value,
            "google.protobuf.Any": self._any,
        }

    def next(self):
        message = self.message_class()
        self._fill(message, 0)
        return message

    def _fill(self, message, depth):
        name = message.DESCRIPTOR.full_name
        if name in self.standard:
            return self.standard[name](message, depth)
        fields = list(message.DESCRIPTOR.fields)
        limit = 8 if depth == 0 else 3 if depth < 4 else 0
        for field in self.random.sample(fields, min(self.random.randint(0, limit), len(fields))):
            self._set(message, field, depth)

    def _set(self, message, field, depth):
        if field.message_type and field.message_type.GetOptions().map_entry:
            self._map(getattr(message, field.name), field, depth)
        elif field.is_repeated:
            values = getattr(message, field.name)
            for _ in range(self.random.randint(0, 4)):
                if field.message_type:
                    self._fill(values.add(), depth + 1)
                else:
                    values.append(self._scalar(field))
        elif field.message_type:
            value = getattr(message, field.name)
            value.SetInParent()
            self._fill(value, depth + 1)
        else:
            setattr(message, field.name, self._scalar(field))

    def _map(self, entries, field, depth):
        key, value = (field.message_type.fields_by_name[name] for name in ("key", "value"))
        for _ in range(self.random.randint(0, 3)):
            if value.message_type:
                self._fill(entries[self._scalar(key)], depth + 1)
            else:
                entries[self._scalar(key)] = self._scalar(value)

    def _scalar(self, field):
        draw = self.random
        if field.cpp_type in INTEGERS:
            low, high = INTEGERS[field.cpp_type]
            edge = draw.choice([low, high, 0, 1, 127, 128, 300])
            return draw.choice([edge, draw.randint(low, high)])
        if field.cpp_type == Field.CPPTYPE_BOOL:
            return draw.random() < 0.5
        if field.cpp_type == Field.CPPTYPE_ENUM:
            if field.enum_type.name == "NullValue":
                return 0
            return draw.choice([*(v.number for v in field.enum_type.values), 99, -7])
        if field.type == Field.TYPE_BYTES:
            return draw.randbytes(draw.choice([0, 1, 2, 3, 40, 200]))
        if field.type == Field.TYPE_STRING:
            return "".join(draw.choices(TEXT, k=draw.randint(0, 8)))
        return self._float(field.cpp_type == Field.CPPTYPE_FLOAT)

    def _float(self, is_single):
        if self.random.random() < 0.5:
            return self.random.choice(self.special)
        form = "<f" if is_single else "<d"
        value = struct.unpack(form, self.random.randbytes(struct.calcsize(form)))[0]
        # JSON has one NaN only.
        return float("nan") if value != value else value

    def _timestamp(self, message, depth):
        message.seconds = self.random.randint(-62135596800, 253402300799)
        message.nanos = self._nanos()

    def _duration(self, message, depth):
        sign = self.random.choice([1, -1])
        message.seconds = sign * self.random.choice([0, self.random.randint(0, 315575999999)])
        message.nanos = sign * self._nanos()

    def _nanos(self):
        return self.random.choice([0, 5_000_000, 123_000, self.random.randint(0, 999_999_999)])

    def _mask(self, message, depth):
        paths = ["name", "user_name", "a.b_c", "x_y_z"]
        message.paths.extend(self.random.sample(paths, self.random.randint(0, 3)))

    def _value(self, message, depth):
        kind = self.random.randint(0, 5 if depth < 4 else 3)
        if kind == 0:
            message.null_value = 0
        elif kind == 1:
            message.number_value = self.random.choice([0.0, -1.5, 1e300, 12345678.0])
        elif kind == 2:
            message.string_value = "".join(self.random.choices(TEXT, k=3))
        elif kind == 3:
            message.bool_value = self.random.random() < 0.5
        elif kind == 4:
            message.struct_value.SetInParent()
            self._fill(message.struct_value, depth + 1)
        else:
            message.list_value.SetInParent()
            self._fill(message.list_value, depth + 1)

    def _any(self, message, depth):
        # A message without maps, whose order would make equal messages differ in their bytes.
        inner = self.message_class().nested
        self._fill(inner, depth + 1)
        message.Pack(inner)

"""The generator with names, comments and files that could make code which does not compile, or
which means something else.

MARTLET_SCHEMAS says how many random schemas are generated, MARTLET_SCHEMAS_COMPILED how many of
them are compiled and exchange messages with Google's implementation: by default 300 and 6.
"""

import os
import pathlib
import random
import shutil
import subprocess

import pytest
from google.protobuf import descriptor_pb2, descriptor_pool, json_format, message_factory

from adversarial import Schema

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
COUNT = int(os.environ.get("MARTLET_SCHEMAS", "300"))
COMPILED = int(os.environ.get("MARTLET_SCHEMAS_COMPILED", "6"))


class Generator:
    def __init__(self, built, folder):
        self.plugin = built("protoc-gen-martlet")
        self.modules = pathlib.Path(self.plugin).parent / "Modules"
        self.folder = folder

    def objects(self):
        """The runtime, to be linked with what is compiled."""
        return [path for module in ("Protobuf", "RPC")
                for path in (self.modules.parent / f"{module}.build").rglob("*.o")]

    def run(self, files, name="t"):
        """Generates code for schemas by their paths; gives the folder, or what was complained of."""
        source, output = self.folder / name, self.folder / f"{name}.out"
        for folder in (source, output):
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        for path, text in files.items():
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / path).write_bytes(text.encode())
        result = subprocess.run(
            ["protoc", "-I", source, "-I", "/usr/include",
             f"--plugin=protoc-gen-martlet={self.plugin}",
             f"--martlet_out=Visibility=public,Module=Own:{output}",
             f"--descriptor_set_out={output}/set", "--include_imports", *files],
            capture_output=True, text=True)
        return (output, None) if result.returncode == 0 else (None, result.stderr)

    def swift(self, *arguments):
        result = subprocess.run(
            ["swiftc", "-swift-version", "6", "-module-name", "Own", "-suppress-warnings",
             "-enable-upcoming-feature", "MemberImportVisibility",
             "-enable-upcoming-feature", "InternalImportsByDefault", "-I", self.modules,
             *arguments], capture_output=True, text=True)
        assert result.returncode == 0, result.stdout + result.stderr

    def check(self, files):
        output, complaint = self.run(files)
        assert complaint is None, complaint
        self.swift("-typecheck", *output.glob("*.swift"))


@pytest.fixture(scope="module")
def generator(built, tmp_path_factory):
    return Generator(built, tmp_path_factory.mktemp("schemas"))


def proto(body, package="f"):
    return f'syntax = "proto3";\npackage {package};\n{body}\n'


COMPILES = {
    "an alias that only lacks the prefix": proto(
        "enum Level { option allow_alias = true; LEVEL_LOW = 0; LOW = 0; LEVEL_HIGH = 1; }"),
    "a deprecated value beside one that is called so": proto(
        "enum State { STATE_NONE = 0; STATE_OLD = 1 [deprecated = true];"
        " STATE_DEPRECATED_OLD = 2; }"),
    "a oneof that is called as its message": proto(
        "message Expr { oneof expr { int64 number = 1; } repeated Expr arguments = 2; }"),
    "a method called Descriptor": proto(
        "message Q {} service S { rpc Descriptor(Q) returns (Q); }"),
    "a message called Int": proto(
        "message Int { int32 v = 1; } message H { Int i = 1; map<string, Int> m = 2; }"),
    "a message called Result beside ResultMessage": proto(
        "message Result { int32 a = 1; } message ResultMessage { Result r = 1; }"),
    "a comment with CR LF": proto("// First\r\n// second {\r\nmessage M { int32 a = 1; }"),
    "a name in JSON with quotes": proto(
        'message M { int32 a = 1 [json_name = "say \\"hi\\""]; int32 b = 2 '
        '[json_name = "back\\\\slash\\n"]; }'),
    "a field of underscores": proto("message M { int32 _ = 1; }"),
    "a message in one of its name": proto(
        "message A { message A { int32 x = 1; } A inner = 1; .f.A outer = 2; }"),
    "types of the standard schemas": (
        'syntax = "proto3";\npackage f;\nimport "google/protobuf/type.proto";\n'
        'import "google/protobuf/api.proto";\nimport "google/protobuf/source_context.proto";\n'
        "message M { google.protobuf.Field a = 1; google.protobuf.Api b = 2;\n"
        "  google.protobuf.SourceContext c = 3; }\n"),
}


@pytest.mark.parametrize("what", COMPILES)
def test_what_could_hide_a_name_compiles(generator, what):
    generator.check({"t.proto": COMPILES[what]})


def test_files_called_as_keywords_compile(generator):
    generator.check({
        f"{name}.proto": proto(f"message M{index} {{}}", f"f{index}")
        for index, name in enumerate(["protocol", "default", "self", "init", "Type", "1st"])})


REFUSED = {
    "a service's client and a message": (
        {"t.proto": proto("message OrderClient {} service Order { rpc P(OrderClient) returns"
                          " (OrderClient); }")}, ["f.OrderClient", "f.Order ", "swift_prefix"]),
    "types of two versions": (
        {"v1.proto": proto("message User {}", "a.v1"), "v2.proto": proto("message User {}", "a.v2")},
        ["a.v1.User", "a.v2.User", "swift_prefix"]),
    "a oneof and a field": (
        {"t.proto": proto("message M { oneof user_id { int32 n = 1; } int32 userId = 2; }")},
        ["f.M.userId", "f.M.user_id"]),
    "the descriptors of two files": (
        {"a_b.proto": proto("message M {}"), "a/b.proto": proto("message N {}", "g")},
        ["a_b.proto", "a/b.proto"]),
    "two methods": (
        {"t.proto": proto("message Q {} service S { rpc GetUrl(Q) returns (Q); rpc GetURL(Q)"
                          " returns (Q); }")}, ["f.S.GetUrl", "f.S.GetURL"]),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_would_have_one_name_is_refused_by_both(generator, what):
    files, words = REFUSED[what]
    output, complaint = generator.run(files)
    assert output is None
    for word in words:
        assert word in complaint


def test_a_field_has_the_type_that_the_schema_says(generator, tmp_path):
    """A type outside of the message is meant, though one in it has the same name."""
    output, complaint = generator.run({"t.proto": proto(
        "message Item { string top = 1; } message Order { message Item { int32 nested = 1; }"
        " Item line = 1; .f.Item product = 2; }")})
    assert complaint is None
    (tmp_path / "main.swift").write_text(
        'import Protobuf\nvar order = Order()\norder.product = Item(top: "x")\n'
        "let read = try Order(decoding: order.encoded())\n"
        "precondition(read.product?.top == \"x\")\n")
    generator.swift(
        *output.glob("*.swift"), tmp_path / "main.swift", *generator.objects(),
        "-o", tmp_path / "program")
    subprocess.run([tmp_path / "program"], check=True)


MAIN = """
import Protobuf

func bytes(_ hex: Substring) -> [UInt8] {
  let digits = Array(hex.utf8).map { $0 < 97 ? $0 - 48 : $0 - 87 }
  return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}
func answer<M: Message>(_ type: M.Type, _ input: [UInt8]) throws -> String {
  let message = try M(decoding: input)
  return try hex(message.encoded()) + " " + hex(Array(message.jsonString().utf8))
}
while let line = readLine() {
  let parts = line.split(separator: " ", omittingEmptySubsequences: false)
  switch parts[0] {
CASES
  default: print("unknown")
  }
}
"""


class Peer:
    """What Google's implementation makes of a schema."""

    def __init__(self, folder):
        pool = descriptor_pool.DescriptorPool()
        files = descriptor_pb2.FileDescriptorSet.FromString((folder / "set").read_bytes())
        names = {}
        for file in files.file:
            pool.Add(file)
            names[file.name] = list(self.walk(file.package, file.message_type))
        self.classes = {
            name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
            for of_file in names.values() for name in of_file}
        # Code for the standard schemas comes with the runtime.
        self.names = [name for file, of_file in names.items()
                      if not file.startswith("google/") for name in of_file]

    def walk(self, scope, messages):
        for message in messages:
            if not message.options.map_entry:
                yield f"{scope}.{message.name}"
                yield from self.walk(f"{scope}.{message.name}", message.nested_type)

    def filled(self, name, source, depth=0):
        message = self.classes[name]()
        for field in message.DESCRIPTOR.fields:
            if source.random() < 0.3 or depth > 2:
                continue
            self.fill(message, field, source, depth)
        return message

    def fill(self, message, field, source, depth):
        entry = field.message_type
        if entry is not None and entry.GetOptions().map_entry:
            key = self.scalar(entry.fields_by_name["key"], source)
            value = entry.fields_by_name["value"]
            if value.message_type is None:
                getattr(message, field.name)[key] = self.scalar(value, source)
            else:
                getattr(message, field.name)[key].CopyFrom(
                    self.filled(value.message_type.full_name, source, depth + 1))
        elif entry is not None:
            made = self.filled(entry.full_name, source, depth + 1)
            if field.is_repeated:
                getattr(message, field.name).append(made)
            else:
                getattr(message, field.name).CopyFrom(made)
        elif field.is_repeated:
            getattr(message, field.name).append(self.scalar(field, source))
        else:
            setattr(message, field.name, self.scalar(field, source))

    def scalar(self, field, source):
        kinds = {field.CPPTYPE_BOOL: lambda: source.random() < 0.5,
                 field.CPPTYPE_DOUBLE: lambda: source.randint(-99, 99) / 4,
                 field.CPPTYPE_FLOAT: lambda: source.randint(-99, 99) / 4,
                 field.CPPTYPE_ENUM: lambda: source.choice(field.enum_type.values).number}
        if field.cpp_type == field.CPPTYPE_STRING:
            text = source.choice(["", "text", "\u00fc\u2028\"\\"])
            return text.encode() if field.type == field.TYPE_BYTES else text
        return kinds.get(field.cpp_type, lambda: source.randint(0, 1 << 20))()


def swift_names(folder):
    """The Swift names of messages by those of the schema."""
    names = {}
    for file in folder.glob("*.swift"):
        current = None
        for line in file.read_text().split("\n"):
            if line.startswith("extension ") and line.endswith(": Message {"):
                current = line[len("extension "):-len(": Message {")]
            elif current and "static let fullName = " in line:
                names[line.split('"')[1]] = current
                current = None
    return names


def exchange(generator, folder, seed, work):
    peer = Peer(folder)
    swift = swift_names(folder)
    assert set(swift) == set(peer.names)
    cases = "\n".join(
        f'  case "{name}": print(try answer({swift[name]}.self, bytes(parts[1])))'
        for name in peer.names)
    (work / "main.swift").write_text(MAIN.replace("CASES", cases))
    generator.swift(
        *folder.glob("*.swift"), work / "main.swift", *generator.objects(), "-o", work / "program")
    source = random.Random(seed)
    sent = [(name, peer.filled(name, source)) for name in peer.names for _ in range(5)]
    lines = "".join(f"{name} {message.SerializeToString().hex()}\n" for name, message in sent)
    output = subprocess.run(
        [work / "program"], input=lines, capture_output=True, text=True, check=True).stdout
    for (name, message), line in zip(sent, output.splitlines(), strict=True):
        encoded, text = (bytes.fromhex(part) for part in line.split(" "))
        assert peer.classes[name].FromString(encoded) == message
        parsed = peer.classes[name]()
        json_format.Parse(text, parsed)
        assert parsed == message


def test_random_schemas_become_code_or_are_refused_by_both_names(generator, tmp_path):
    """Every schema that protoc takes is generated, or refused with a sentence; some are compiled
    and exchange messages with Google's implementation, in bytes and in JSON."""
    generated = compiled = refused = 0
    seed = int(os.environ.get("MARTLET_SCHEMAS_SEED", "1"))
    while generated < COUNT:
        seed += 1
        output, complaint = generator.run({f"s{seed}.proto": Schema(seed).text}, "random")
        if complaint is not None:
            # protoc itself takes no two names that differ in case only, and the like.
            if "--martlet_out" in complaint:
                assert "would both be" in complaint, (seed, complaint)
                refused += 1
            continue
        generated += 1
        if compiled < COMPILED and generated % max(1, COUNT // max(1, COMPILED)) == 0:
            work = tmp_path / f"seed{seed}"
            work.mkdir()
            exchange(generator, output, seed, work)
            compiled += 1
    assert compiled == COMPILED
    print(f"{generated} generated, {compiled} compiled, {refused} refused")

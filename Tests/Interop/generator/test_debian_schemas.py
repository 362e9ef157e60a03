"""The schemas in proto3 that Debian's packages carry, which Google's implementation is tested with."""

import pathlib
import subprocess

import pytest

from test_schemas import exchange, generator  # noqa: F401

STANDARD = pathlib.Path("/usr/include/google/protobuf")
EXAMPLE = pathlib.Path("/usr/share/doc/protobuf-compiler/examples/addressbook.proto")
# What the example is where a system is installed without documentation.
ADDRESS_BOOK = """syntax = "proto3";
package tutorial;
import "google/protobuf/timestamp.proto";
message Person {
  string name = 1;
  int32 id = 2;
  string email = 3;
  enum PhoneType { MOBILE = 0; HOME = 1; WORK = 2; }
  message PhoneNumber { string number = 1; PhoneType type = 2; }
  repeated PhoneNumber phones = 4;
  google.protobuf.Timestamp last_updated = 5;
}
message AddressBook { repeated Person people = 1; }
"""


def test_the_example_exchanges_messages(generator, tmp_path):  # noqa: F811
    text = EXAMPLE.read_text() if EXAMPLE.exists() else ADDRESS_BOOK
    output, complaint = generator.run({"addressbook.proto": text})
    assert complaint is None, complaint
    exchange(generator, output, 1, tmp_path)


@pytest.mark.parametrize("path", sorted(
    path for path in STANDARD.glob("*.proto") if 'syntax = "proto3"' in path.read_text()),
    ids=lambda path: path.stem)
def test_standard_schemas_can_be_generated(generator, tmp_path, path):  # noqa: F811
    subprocess.run(
        ["protoc", "-I", STANDARD.parents[1], f"--plugin=protoc-gen-martlet={generator.plugin}",
         f"--martlet_out=Visibility=public,Module=Own:{tmp_path}", path], check=True)
    assert list(tmp_path.glob("*.swift"))


def test_what_is_not_proto3_is_refused(generator):  # noqa: F811
    output, complaint = generator.run({"old.proto": 'syntax = "proto2";\nmessage M {}\n'})
    assert output is None and "proto2, expected proto3" in complaint

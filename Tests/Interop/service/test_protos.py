"""The schemas as authors of clients in other languages take them: by Protos/README.md."""

import pathlib
import re
import shlex
import subprocess
import sys

import pytest
from google.protobuf.descriptor_pb2 import FileDescriptorSet

CHECKOUT = pathlib.Path(__file__).resolve().parents[3]
README = (CHECKOUT / "Protos/README.md").read_text()


def commands():
    for block in re.findall(r"```\n(.*?)```", README, re.DOTALL):
        # Go's plugins are not there: its option is looked at below.
        if "--go_out" not in block:
            yield block.replace("\\\n", " ")


@pytest.mark.parametrize("command", commands())
def test_commands(command, tmp_path):
    """Each command makes code, for each schema of the service."""
    line = command.replace("OUT", shlex.quote(str(tmp_path))).replace(
        "python3", shlex.quote(sys.executable), 1)
    subprocess.run(["bash", "-ec", line], cwd=CHECKOUT, check=True)
    made = {path.stem.lower() for path in tmp_path.rglob("*") if path.is_file()}
    for schema in (CHECKOUT / "Protos/martlet/v1").glob("*.proto"):
        name = schema.stem.replace("_", "")
        assert any(name in each.replace("_", "") for each in made), schema


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """What scripts/descriptors writes."""
    output = tmp_path_factory.mktemp("descriptors") / "set"
    subprocess.run([CHECKOUT / "scripts/descriptors", output], check=True)
    return FileDescriptorSet.FromString(output.read_bytes()).file


def test_descriptor_set(files):
    """Every file comes after those that it imports, and every method has its comment."""
    known = set()
    for file in files:
        assert set(file.dependency) <= known
        known.add(file.name)
        comments = {tuple(place.path) for place in file.source_code_info.location
                    if place.leading_comments.strip()}
        if not file.name.startswith("martlet/"):
            continue
        for number, service in enumerate(file.service):
            for method in range(len(service.method)):
                assert (6, number, 2, method) in comments
    services = {f"{file.package}.{service.name}" for file in files for service in file.service}
    assert {"martlet.v1.KeyService", "martlet.v1.Messaging", "martlet.v1.Groups",
            "martlet.v1.Calls", "martlet.agent.v1.Agent"} <= services


def test_packages_of_other_languages(files):
    """Generated code has a place of its own in Go, Java and C#."""
    for file in files:
        if not file.name.startswith("martlet/"):
            continue
        places = file.options.go_package, file.options.java_package, file.options.csharp_namespace
        assert all(places), file.name
        assert file.options.java_multiple_files
        path, _, name = file.options.go_package.partition(";")
        assert path == file.package.replace(".", "/")
        assert re.fullmatch(r"[a-z0-9]+", name)

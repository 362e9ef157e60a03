"""Programs that answer questions about the codec on their standard input and output."""

import re
import struct
import subprocess
import threading


class Driver:
    """A running program; `ask` gives an answer for each question."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, kind, contents):
        """A list of (accepted, bytes) for a list of bytes."""
        questions = b"".join(struct.pack("<I", len(c) + 1) + kind + c for c in contents)
        writer = threading.Thread(target=self._write, args=(questions,))
        writer.start()
        answers = [self._read() for _ in contents]
        writer.join()
        return answers

    def _write(self, data):
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def _read(self):
        head = self.process.stdout.read(4)
        assert len(head) == 4, "the driver ended"
        answer = self.process.stdout.read(struct.unpack("<I", head)[0])
        return answer[:1] == b"+", answer[1:]

    def close(self):
        self.process.stdin.close()
        assert self.process.wait() == 0


def build_peer(checkout, folder):
    """Compiles the driver of protobuf-c; gives its path.

    protoc-c 1.4 does not know proto3's `optional`: its schema has a oneof of one field in its
    place, which is what the keyword stands for.
    """
    schemas = checkout / "Tests" / "Protos"
    for path in schemas.glob("martlet/test/*.proto"):
        text = path.read_text()
        text = re.sub(r"^  optional (.* (\w+) = .*)$", r"  oneof _\2 { \1 }", text, flags=re.M)
        copy = folder / path.relative_to(schemas)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text)
    standard = ["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"]
    names = [f"google/protobuf/{name}.proto" for name in standard]
    names += ["martlet/test/everything.proto", "martlet/test/imported.proto"]
    subprocess.run(["protoc-c", f"-I{folder}", "-I/usr/include", f"--c_out={folder}", *names], check=True)
    sources = [str(folder / name.replace(".proto", ".pb-c.c")) for name in names]
    program = folder / "driver"
    source = checkout / "Tests" / "Interop" / "protobuf" / "driver.c"
    subprocess.run(
        ["cc", "-O1", "-I", str(folder), "-o", str(program), str(source), *sources, "-lprotobuf-c"],
        check=True,
    )
    return str(program)

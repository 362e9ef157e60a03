"""The rules of the house style that swift-format does not know; called by scripts/tidy."""

import re
import sys

FILE_LIMIT = 500
FUNCTION_LIMIT = 70
LINE_LIMIT = 100
UNSAFE_MODULES = ("Reactor", "TLS", "HTTP2", "GRPC/Compression", "Postgres", "Protobuf/Buffer",
                  "Cryptography", "CLinux", "MartletClient/Files")
UNSAFE_FOLDERS = tuple(f"Sources/{name}/" for name in UNSAFE_MODULES) + (
    "codegen/protoc-gen-martlet/Descriptors",
    "Tests/",
    "Benchmarks/",
)

FUNCTION = re.compile(r"^(\s*)(?:@\w+(?:\([^)]*\))?\s+)*(?:[a-z]+(?:\([a-z]+\))?\s+)*(?:func\s|init[?(<]|deinit\s*\{)")
IMPORT = re.compile(r"^\s*(?:@\w+(?:\(\w+\))?\s+)*import\s")
UNSAFE = re.compile(r"(?<![\w.@(])unsafe\s+(?!var|let|func)\w")


def functions(lines):
    """Yields (line number, length) of each function, found by its indentation."""
    for number, line in enumerate(lines):
        match = FUNCTION.match(line)
        if not match:
            continue
        indent = match.group(1)
        for end in range(number, len(lines)):
            text = lines[end]
            if end == number and text.rstrip().endswith("}"):
                break
            if end > number and text.startswith(indent + "}"):
                yield number + 1, end - number + 1
                break
            if end > number and text.strip() and not text.startswith(indent):
                break


def faults(path):
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    if len(lines) - 1 > FILE_LIMIT:
        yield 1, f"file of {len(lines) - 1} lines exceeds {FILE_LIMIT}"
    for number, length in functions(lines):
        if length > FUNCTION_LIMIT:
            yield number, f"function of {length} lines exceeds {FUNCTION_LIMIT}"
    may_be_unsafe = path.startswith(UNSAFE_FOLDERS) or path.endswith("Package.swift")
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_LIMIT:
            yield number, f"line of {len(line)} columns exceeds {LINE_LIMIT}"
        if IMPORT.match(line) and not path.endswith("Package.swift"):
            yield number, "import without an access level"
        code = line.split("//")[0]
        if "@unchecked Sendable" in code:
            before = lines[number - 2].strip() if number > 1 else ""
            if not before.startswith("//"):
                yield number, "@unchecked Sendable without its reason on the line above"
        if not may_be_unsafe and UNSAFE.search(code):
            yield number, "unsafe outside the modules that may use it"


def main():
    count = 0
    for path in sys.argv[1:]:
        for number, text in faults(path):
            print(f"{path}:{number}: {text}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())

"""The rules of the house style that swift-format does not know; called by scripts/tidy."""

import glob
import os
import re
import sys

FILE_LIMIT = 500
FUNCTION_LIMIT = 70
LINE_LIMIT = 100
UNSAFE_MODULES = ("Reactor", "TLS", "HTTP2", "GRPC/Compression", "Postgres", "PrivateFiles", "Protobuf/Buffer",
                  "Cryptography", "CLinux", "Egress", "Redis", "MartletClient/Files",
                  "martlet/QRCode")
UNSAFE_FOLDERS = tuple(f"Sources/{name}/" for name in UNSAFE_MODULES) + (
    "codegen/protoc-gen-martlet/Descriptors",
    "Tests/",
    "Benchmarks/",
)

FUNCTION = re.compile(r"^(\s*)(?:@\w+(?:\([^)]*\))?\s+)*(?:[a-z]+(?:\([a-z]+\))?\s+)*(?:func\s|init[?(<]|deinit\s*\{)")
IMPORT = re.compile(r"^\s*(?:@\w+(?:\(\w+\))?\s+)*import\s")
DECLARATION = re.compile(
    r"^(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|final)\s+)*"
    r"(?:struct|enum|class|actor|protocol|typealias)\s+(\w+)", re.MULTILINE)
# A type is named at the start of a path: `Limits` in `Limits.page`, not `Kind` in `GroupEntry.Kind`.
NAME = re.compile(r"(?<![\w.])[A-Z]\w*")
# What CONTRIBUTING's English would say otherwise.
PHRASES = {re.compile(r"\bnil where\b"): "nil if", re.compile(r"\bthe own account\b"): "your account"}
# A statement in a string, and the columns that it names: a row's columns are listed once.
STRING = re.compile(r'"""(.*?)"""|"((?:[^"\\\n]|\\.)*)"', re.DOTALL)
COLUMNS = re.compile(
    r"(SELECT|RETURNING|INSERT\s+INTO\s+\w+\s*\()\s*((?:\w+\.)?[a-z_]+(?:\s*,\s*(?:\w+\.)?[a-z_]+)*)")
LEAST_COLUMNS = 4
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
        for phrase, better in PHRASES.items():
            if phrase.search(line):
                yield number, f"say: {better}"
        if IMPORT.match(line) and not path.endswith("Package.swift"):
            yield number, "import without an access level"
        code = line.split("//")[0]
        if "@unchecked Sendable" in code:
            before = lines[number - 2].strip() if number > 1 else ""
            if not before.startswith("//"):
                yield number, "@unchecked Sendable without its reason on the line above"
        if not may_be_unsafe and UNSAFE.search(code):
            yield number, "unsafe outside the modules that may use it"


def without_comments(text):
    return re.sub(r"//.*", "", text)


def floor_faults(target, paths):
    """Yields (path, line number, text) for each type that is named on a lower floor than its own.

    `floors.txt` in the target's folder lists folders from the ground up.
    """
    with open(f"{target}/floors.txt", encoding="utf-8") as file:
        floors = [line.strip() for line in file if line.strip() and not line.startswith("#")]
    places = {}
    for path in paths:
        folder = os.path.dirname(os.path.relpath(path, target))
        while folder and folder not in floors:
            folder = os.path.dirname(folder)
        if not folder:
            yield path, 1, f"is in no folder of {target}/floors.txt"
            continue
        places[path] = floors.index(folder)
    homes = {}
    for path, place in places.items():
        with open(path, encoding="utf-8") as file:
            for name in DECLARATION.findall(without_comments(file.read())):
                homes[name] = place
    for path, place in places.items():
        with open(path, encoding="utf-8") as file:
            lines = without_comments(file.read()).split("\n")
        for number, line in enumerate(lines, 1):
            for name in sorted(set(NAME.findall(line))):
                if homes.get(name, place) > place:
                    yield path, number, f"{name} of {floors[homes[name]]} is named below its floor"


def floored(paths):
    """Yields the faults of every target that declares its floors."""
    for list_of_floors in sorted(glob.glob("Sources/*/floors.txt")):
        target = os.path.dirname(list_of_floors)
        yield from floor_faults(target, [path for path in paths if path.startswith(target + "/")])


def walk_faults(page="docs/walks.md", home="Sources/MartletServer"):
    """Yields the files that the page of walks names and that are not there."""
    with open(page, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            for name in re.findall(r"`((?:[\w-]+/)+[\w+.-]+\.swift)`", line):
                if not os.path.exists(name if name.startswith("Sources/") else f"{home}/{name}"):
                    yield page, number, f"{name} is not there"


def column_lists(text):
    """Yields (line number, what is read or written, columns) of a file's statements."""
    for statement in STRING.finditer(text):
        sql = statement.group(1) or statement.group(2) or ""
        for match in COLUMNS.finditer(sql):
            columns = tuple(name.strip().split(".")[-1] for name in match.group(2).split(","))
            if len(columns) >= LEAST_COLUMNS:
                number = text.count("\n", 0, statement.start()) + 1
                yield number, " ".join(match.group(1).split()), columns


def column_faults(paths):
    """Yields the statements of a store that write out a column list which another has."""
    for path in paths:
        if not path.startswith("Sources/MartletServer/"):
            continue
        with open(path, encoding="utf-8") as file:
            lists = list(column_lists(file.read()))
        for index, (number, what, columns) in enumerate(lists):
            for earlier, other, others in lists[:index]:
                shared = min(len(columns), len(others))
                if earlier != number and what == other and columns[:shared] == others[:shared]:
                    yield path, number, f"columns of line {earlier} again: name the list once"


def main():
    count = 0
    for path, number, text in [
        *floored(sys.argv[1:]), *walk_faults(), *column_faults(sys.argv[1:])
    ]:
        print(f"{path}:{number}: {text}")
        count += 1
    for path in sys.argv[1:]:
        for number, text in faults(path):
            print(f"{path}:{number}: {text}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())

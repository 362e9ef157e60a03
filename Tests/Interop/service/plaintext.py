"""Looks for words in everything that a server keeps, in every form that they could have there."""

import base64
import re
import subprocess

from processes import postgres_program

HEXADECIMAL = re.compile(r"\\\\?x((?:[0-9a-f]{2})+)")


def forms(word):
    """The bytes of a word as they are, as hexadecimal digits, and as base64 at each alignment."""
    data = word.encode()
    found = {data, data.hex().encode(), data.hex().upper().encode(), word.encode("utf-16-le")}
    if re.fullmatch(r"(?:[0-9a-f]{2})+", word):
        found.add(bytes.fromhex(word))
    for shift, start in enumerate([0, 2, 3]):
        # The first and the last characters depend on what stands beside the word.
        inner = base64.b64encode(bytes(shift) + data)[start:-4]
        found |= {inner, inner.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def find(words, text):
    """The words that a text has, or that bytes have which stand in it as hexadecimal digits."""
    haystacks = [text.encode()]
    haystacks += [bytes.fromhex(match.group(1)) for match in HEXADECIMAL.finditer(text)]
    return find_in_bytes(words, *haystacks)


def find_in_bytes(words, *haystacks):
    whole = b"\0\0".join(haystacks)
    return sorted(word for word in words if any(form in whole for form in forms(word)))


class Columns:
    """Every column of every table of a server's database."""

    def __init__(self, server):
        self.folder = server.folder / "postgres"

    def query(self, sql):
        return subprocess.run(
            [postgres_program("psql"), "-h", self.folder, "-U", "martlet", "-d", "martlet", "-q",
             "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql],
            check=True, capture_output=True, text=True).stdout

    def names(self):
        """Each table with each of its columns, of every schema that is not PostgreSQL's own."""
        rows = self.query(
            "SELECT format('%I.%I', table_schema, table_name), quote_ident(column_name) "
            "FROM information_schema.columns JOIN information_schema.tables "
            "USING (table_schema, table_name) WHERE table_type = 'BASE TABLE' "
            "AND table_schema NOT IN ('pg_catalog', 'information_schema')").splitlines()
        return [row.split("|") for row in rows]

    def find(self, words):
        """Where words stand: table, column and word; and how many values were looked at."""
        found, count = [], 0
        for table, column in self.names():
            text = self.query(f"SELECT {column}::text FROM {table} WHERE {column} IS NOT NULL")
            count += text.count("\n")
            found += [(table, column, word) for word in find(words, text)]
        return found, count

    def dump(self):
        return subprocess.run(
            [postgres_program("pg_dump"), "-h", self.folder, "-U", "martlet", "-d", "martlet"],
            check=True, capture_output=True, text=True).stdout

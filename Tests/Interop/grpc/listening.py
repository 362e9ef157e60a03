"""Servers that print the port they listen on, for as long as a test needs them."""

import contextlib
import re
import subprocess


@contextlib.contextmanager
def running_process(program, *arguments):
    """Runs a server that prints the port it listens on; gives its process and the port."""
    process = subprocess.Popen([program, *arguments], stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        match = re.search(r":(\d+)$", line.strip())
        assert match, f"expected the server to print its address, got {line!r}"
        yield process, int(match.group(1))
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def running(program, *arguments):
    """Runs a server that prints the port it listens on; gives the port."""
    with running_process(program, *arguments) as (_, port):
        yield port

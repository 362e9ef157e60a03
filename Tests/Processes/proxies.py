"""The files of packaging/proxies, run as they are save for their addresses and certificates."""

import contextlib
import shutil
import subprocess
import time

from processes import CHECKOUT

# What runs a file in the foreground.
PROGRAMS = {
    "haproxy-tcp.cfg": ("haproxy", "-db", "-f"),
    "haproxy-http2.cfg": ("haproxy", "-db", "-f"),
    "nginx.conf": ("nginx", "-c"),
    "nghttpx.conf": ("nghttpx", "--conf"),
}


def program(name):
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")
    assert found, f"{name} is missing: run scripts/dependencies"
    return found


@contextlib.contextmanager
def running_proxy(name, folder, changes, prefix="", pass_fds=()):
    """Runs a proxy with a file in which some parts, each there once, are replaced."""
    text = (CHECKOUT / "packaging" / "proxies" / name).read_text()
    for there, here in changes.items():
        assert text.count(there) == 1, f"{there} is in {name} {text.count(there)} times"
        text = text.replace(there, str(here))
    configuration = folder / name
    configuration.write_text(prefix + text)
    command, *arguments = PROGRAMS[name]
    with open(folder / "log", "w") as log:
        process = subprocess.Popen(
            [program(command), *arguments, str(configuration)], stdout=log, stderr=log,
            cwd=folder, pass_fds=pass_fds)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def wait_for_socket(socket, process, log):
    """Waits until a proxy listens on a path."""
    for _ in range(400):
        if socket.exists() or process.poll() is not None:
            break
        time.sleep(0.05)
    assert socket.exists(), log.read_text()

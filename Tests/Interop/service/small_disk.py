"""A disk that is soon full: a small tmpfs where one can be mounted, else a limit on files' sizes."""

import os
import subprocess

MIB = 1 << 20


class SmallDisk:
    """A folder with little room for what programs write into it.

    Without the right to mount (in most containers) a program is started with a limit on the size of
    each file that it writes: the system calls fail in the same places, with EFBIG instead of ENOSPC.
    """

    def __init__(self, folder, mebibytes):
        self.path = folder / "small"
        self.path.mkdir()
        self.path.chmod(0o777)
        self.mebibytes = mebibytes
        self.is_mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=777", "martlet", self.path],
            capture_output=True).returncode == 0
        print(f"small disk: {'tmpfs' if self.is_mounted else 'limit on the size of files'}")

    def bounded(self, program, folder):
        """The program, held to the limit if there is no small disk."""
        if self.is_mounted:
            return program
        script = folder / f"bounded-{os.path.basename(program)}"
        # In blocks of 512 bytes.
        script.write_text(
            f"#!/bin/sh\ntrap '' XFSZ\nulimit -f {self.mebibytes * 2048}\nexec {program} \"$@\"\n")
        script.chmod(0o755)
        return script

    def resize(self, mebibytes):
        """Makes room, or takes it; a program with a limit of its own has to be started anew."""
        self.mebibytes = mebibytes
        if self.is_mounted:
            subprocess.run(
                ["mount", "-o", f"remount,size={mebibytes}m", self.path], check=True,
                capture_output=True)

    def fill(self, leaving=0):
        """Leaves so many bytes free; gives what removing frees all of them again."""
        filler = self.path / "filler"
        if self.is_mounted:
            with filler.open("wb", buffering=0) as file:
                for size in (MIB, 4096):
                    try:
                        while True:
                            file.write(bytes(size))
                    except OSError:
                        continue
                file.truncate(max(0, file.tell() - leaving))
        return filler

    def close(self):
        if self.is_mounted:
            subprocess.run(["umount", "-l", self.path], check=True, capture_output=True)

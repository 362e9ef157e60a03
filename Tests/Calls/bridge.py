"""`martlet call` and `martlet calls` as a program with a media engine drives them."""

import asyncio
import json


class Bridge:
    """One such process, and the lines that it reads and writes."""

    def __init__(self, person, process):
        self.person = person
        self.process = process
        self.lines = asyncio.Queue()
        self.seen = []
        self.errors = b""
        self.readers = [
            asyncio.ensure_future(self._read()), asyncio.ensure_future(self._read_errors())]

    @classmethod
    async def start(cls, person, *arguments):
        process = await asyncio.create_subprocess_exec(
            person.program, *map(str, arguments), "--json", env=person.environment,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE, limit=1 << 20)
        return cls(person, process)

    async def _read(self):
        async for line in self.process.stdout:
            found = json.loads(line)
            self.seen.append(found)
            if found["type"] != "event":
                self.lines.put_nowait(found)
        self.lines.put_nowait(None)

    async def _read_errors(self):
        async for line in self.process.stderr:
            self.errors += line

    def say(self, kind, **fields):
        self.process.stdin.write(json.dumps({"type": kind, **fields}).encode() + b"\n")

    async def next(self, kind, timeout=40, **fields):
        """The next line of a kind, with what it is to say; others are passed over."""
        async with asyncio.timeout(timeout):
            while True:
                line = await self.lines.get()
                assert line is not None, (kind, fields, self.errors, self.seen)
                if line["type"] == kind and all(
                        line.get(name) == value for name, value in fields.items()):
                    return line

    async def next_of(self, call):
        """The next line about a call, or any if there is but one."""
        while True:
            line = await self.lines.get()
            assert line is not None, (self.errors, self.seen)
            if call is None or line.get("call") == call:
                return line

    async def stop(self):
        if self.process.returncode is None:
            self.process.stdin.close()
            try:
                await asyncio.wait_for(self.process.wait(), 20)
            except asyncio.TimeoutError:
                self.process.kill()
        for reader in self.readers:
            reader.cancel()

    def kill(self):
        self.process.kill()

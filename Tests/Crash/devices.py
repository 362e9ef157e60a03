"""The devices of the load, as a process of their own that is told what to do."""

import json
import queue
import subprocess
import threading


class Load:
    """The devices that exchange bytes."""

    def __init__(self, built, servers, messages, rate, accounts):
        self.process = subprocess.Popen(
            [built / "crash-load", "messages", servers[0].certificate, str(messages), str(rate),
             str(accounts), *(server.address for server in servers)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        self.recovered = {}
        self.report = None
        assert self.process.stdout.readline().strip() == "ready"
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self):
        for line in self.process.stdout:
            word, rest = line.split(" ", 1)
            if word == "recovered":
                name, milliseconds = rest.split()
                self.recovered[name] = float(milliseconds) / 1000
            elif word == "report":
                self.report = json.loads(rest)

    def tell(self, *words):
        print(*words, file=self.process.stdin, flush=True)

    def finish(self):
        self.process.stdin.close()
        self.process.wait()
        self.reader.join()
        return self.report

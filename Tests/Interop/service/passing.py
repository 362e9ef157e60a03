"""What stands before a server, and passes connections on to it."""

import socket
import threading


class Passing:
    """Listens, and connects to the server for each connection; `connected` passes the bytes."""

    def __init__(self, server):
        self.server = server
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connected(client, socket.create_connection(("127.0.0.1", self.server.port)))

    def close(self):
        self.listener.close()

"""A service elsewhere, over TLS on an address of this machine that is not loopback."""

import http.server
import socket
import ssl
import threading


def own_address():
    """An address of this machine's by which it reaches others; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.connect(("198.51.100.1", 9))
        address = probe.getsockname()[0]
    assert not address.startswith("127."), "this machine has no address but loopback"
    return address


class Receiver:
    """Takes what is posted to it; how it answers is chosen by path.

    `answers` maps a path to a function that is given the handler, and answers.
    """

    def __init__(self, authority, folder, address=None, tls=True):
        self.address = address or own_address()
        self.posts = []
        self.answers = {}
        self.changed = threading.Condition()
        receiver = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                with receiver.changed:
                    receiver.posts.append((self.path, dict(self.headers.items()), body))
                    receiver.changed.notify_all()
                answer = receiver.answers.get(self.path)
                if answer:
                    answer(self)
                else:
                    self.reply(204)

            do_GET = do_POST

            def reply(self, code, headers=(), body=b""):
                self.send_response(code)
                for name, value in headers:
                    self.send_header(name, value)
                if code != 204:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *arguments):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *arguments):
                """Connections that break are what is tested."""

        self.server = Server((self.address, 0), Handler)
        if tls:
            certificate = authority.issue(address=self.address, name="receiver")
            (folder / "receiver.pem").write_bytes(certificate.pem)
            (folder / "receiver-key.pem").write_bytes(certificate.key_pem)
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(folder / "receiver.pem", folder / "receiver-key.pem")
            # Hands are shaken in the thread of the connection, not in the one that accepts.
            self.server.socket = context.wrap_socket(
                self.server.socket, server_side=True, do_handshake_on_connect=False)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, path):
        return f"https://{self.address}:{self.port}{path}"

    def got(self, path):
        with self.changed:
            return [(headers, body) for got, headers, body in self.posts if got == path]

    def wait(self, path, is_enough, timeout=60):
        """What came by a path, once that is enough."""
        with self.changed:
            assert self.changed.wait_for(
                lambda: is_enough([post[1:] for post in self.posts if post[0] == path]), timeout
            ), f"{len([post for post in self.posts if post[0] == path])} came"
        return self.got(path)

    def close(self):
        self.server.shutdown()
        self.server.server_close()

"""A service elsewhere that speaks HTTP/2 alone, over TLS, on an address that is not loopback."""

import socket
import ssl
import threading

import h2.config
import h2.connection
import h2.events

from receiver import own_address


class Request:
    def __init__(self, headers):
        self.headers = {name.decode(): value.decode() for name, value in headers}
        self.body = b""

    @property
    def path(self):
        return self.headers[":path"]


class Http2Receiver:
    """Takes requests; `answer` is given each, and gives status, headers and body."""

    def __init__(self, authority, folder, answer):
        self.address = own_address()
        self.answer = answer
        self.requests = []
        self.connections = 0
        self.changed = threading.Condition()
        certificate = authority.issue(address=self.address, name="http2 receiver")
        (folder / "http2.pem").write_bytes(certificate.pem)
        (folder / "http2-key.pem").write_bytes(certificate.key_pem)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(folder / "http2.pem", folder / "http2-key.pem")
        self.context.set_alpn_protocols(["h2"])
        self.listener = socket.create_server((self.address, 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def url(self):
        return f"https://{self.address}:{self.port}"

    def wait(self, count, timeout=30):
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.requests) >= count, timeout), (
                f"{len(self.requests)} came")
            return list(self.requests)

    def _accept(self):
        while True:
            try:
                raw, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(raw,), daemon=True).start()

    def _serve(self, raw):
        try:
            with self.context.wrap_socket(raw, server_side=True) as connection:
                assert connection.selected_alpn_protocol() == "h2"
                with self.changed:
                    self.connections += 1
                self._talk(connection)
        except (OSError, AssertionError):
            pass

    def _talk(self, connection):
        state = h2.connection.H2Connection(
            h2.config.H2Configuration(client_side=False, header_encoding=None))
        state.initiate_connection()
        connection.sendall(state.data_to_send())
        open_requests = {}
        while data := connection.recv(65536):
            for event in state.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    open_requests[event.stream_id] = Request(event.headers)
                elif isinstance(event, h2.events.DataReceived):
                    open_requests[event.stream_id].body += event.data
                    state.acknowledge_received_data(
                        event.flow_controlled_length, event.stream_id)
                elif isinstance(event, h2.events.StreamEnded):
                    self._reply(state, event.stream_id, open_requests.pop(event.stream_id))
            connection.sendall(state.data_to_send())

    def _reply(self, state, stream, request):
        status, headers, body = self.answer(request)
        state.send_headers(stream, [(":status", str(status)), *headers], end_stream=not body)
        if body:
            state.send_data(stream, body, end_stream=True)
        with self.changed:
            self.requests.append(request)
            self.changed.notify_all()

    def close(self):
        self.listener.close()

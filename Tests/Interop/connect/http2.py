"""One request over HTTP/2, with every field and byte as the caller has them."""

import socket
import ssl
import time

import h2.config
import h2.connection
import h2.events
import h2.exceptions


class Response:
    """What came back."""

    def __init__(self):
        self.status = 0
        self.headers = []
        self.body = b""
        self.trailers = []
        self.reset = None


class Exchange:
    """A connection with one stream."""

    def __init__(self, port, fields, authorities=None, host="127.0.0.1"):
        self.socket = socket.create_connection((host, port), timeout=30)
        if authorities:
            context = ssl.create_default_context(cafile=authorities)
            context.set_alpn_protocols(["h2"])
            self.socket = context.wrap_socket(self.socket, server_hostname="localhost")
        self.connection = h2.connection.H2Connection(h2.config.H2Configuration(
            header_encoding="utf-8", validate_outbound_headers=False,
            normalize_outbound_headers=False))
        self.connection.initiate_connection()
        self.response = Response()
        self.is_over = False
        self.stream = self.connection.get_next_available_stream_id()
        self.connection.send_headers(self.stream, fields)
        self._flush()

    def send(self, data):
        """Sends a part of the body, as the windows allow; stops where the server has answered."""
        while data and not self.is_over:
            room = min(
                self.connection.local_flow_control_window(self.stream),
                self.connection.max_outbound_frame_size, len(data))
            if room == 0:
                self._receive()
                continue
            self.connection.send_data(self.stream, data[:room])
            data = data[room:]
            self._flush()

    def end(self):
        """Says that nothing more comes."""
        if not self.is_over:
            self.connection.end_stream(self.stream)
            self._flush()

    def wait(self, seconds):
        """Lets time pass, and takes what comes meanwhile."""
        end = time.monotonic() + seconds
        while not self.is_over and (left := end - time.monotonic()) > 0:
            self.socket.settimeout(left)
            try:
                self._receive()
            except TimeoutError:
                pass
        self.socket.settimeout(30)

    def read(self, is_enough=lambda response: False):
        """Reads the response to its end, or until a condition holds."""
        while not self.is_over and not is_enough(self.response):
            self._receive()
        return self.response

    def close(self):
        self.socket.close()

    def _flush(self):
        self.socket.sendall(self.connection.data_to_send())

    def _receive(self):
        data = self.socket.recv(65536)
        assert data, "the server closed the connection"
        for event in self.connection.receive_data(data):
            self._take(event)
        self._flush()

    def _take(self, event):
        match event:
            case h2.events.ResponseReceived():
                fields = [(name, value) for name, value in event.headers]
                self.response.status = int(dict(fields)[":status"])
                self.response.headers = [field for field in fields if field[0][0] != ":"]
            case h2.events.DataReceived():
                self.response.body += event.data
                self.connection.acknowledge_received_data(
                    event.flow_controlled_length, event.stream_id)
            case h2.events.TrailersReceived():
                self.response.trailers = [(name, value) for name, value in event.headers]
            case h2.events.StreamEnded():
                self.is_over = True
            case h2.events.StreamReset():
                self.response.reset = event.error_code
                self.is_over = True

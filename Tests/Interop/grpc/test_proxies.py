"""Many large calls at once through the proxies that people put before gRPC servers."""

import shutil
import subprocess
import time

import grpc
import pytest

CALLS = 200
REQUEST = 271_828
RESPONSE = 314_159

# haproxy stops reading a connection while one of its streams is full. With more calls than this at
# once, its WINDOW_UPDATEs in both directions stand behind DATA that it does not read.
# haproxy 2.6 ends a connection to a server, and all calls on it, when the trailers of a reply meet a
# full buffer (https://github.com/haproxy/haproxy/issues/2388): hence one that holds a whole reply.
HAPROXY = """
global
  tune.h2.max-concurrent-streams 16
  tune.bufsize 524288
defaults
  mode http
  timeout connect 10s
  timeout client 300s
  timeout server 300s
listen proxy
  bind unix@{socket} proto h2
  server server 127.0.0.1:{port} proto h2
"""

NGINX = """
daemon off;
error_log stderr error;
pid {folder}/nginx.pid;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  client_max_body_size 0;
  http2_max_concurrent_streams 1000;
  server {{
    listen unix:{socket} http2;
    grpc_read_timeout 300s;
    grpc_send_timeout 300s;
    location / {{ grpc_pass grpc://127.0.0.1:{port}; }}
  }}
}}
"""


def program(name):
    found = shutil.which(name, path="/usr/sbin:/usr/bin:/usr/local/sbin:/usr/local/bin")
    assert found, f"{name} is missing: run scripts/dependencies"
    return found


def command(name, port, folder, socket):
    """What runs a proxy on a socket before a port."""
    if name == "nghttpx":
        return [
            program(name), f"--frontend=unix:{socket};no-tls", f"--backend=127.0.0.1,{port};;proto=h2",
            "--workers=1", "--no-ocsp", "--errorlog-file=/dev/stderr", "--accesslog-file=/dev/null",
            f"--pid-file={folder}/nghttpx.pid", "--conf=/dev/null",
        ]
    text = HAPROXY if name == "haproxy" else NGINX
    configuration = folder / "proxy.conf"
    configuration.write_text(text.format(folder=folder, socket=socket, port=port))
    if name == "haproxy":
        return [program(name), "-db", "-f", str(configuration)]
    return [program(name), "-p", str(folder), "-c", str(configuration)]


@pytest.fixture(params=["haproxy", "nginx", "nghttpx"])
def proxied(request, plaintext_server, tmp_path_factory):
    """The target of a channel that leads through a proxy to the server."""
    folder = tmp_path_factory.mktemp(request.param)
    # nginx's workers and haproxy may run as another user than root.
    folder.chmod(0o777)
    socket = folder / "socket"
    with open(folder / "log", "w") as log:
        process = subprocess.Popen(
            command(request.param, plaintext_server, folder, socket), stdout=log, stderr=log)
        try:
            for _ in range(200):
                if socket.exists() or process.poll() is not None:
                    break
                time.sleep(0.05)
            assert socket.exists(), (folder / "log").read_text()
            yield f"unix:{socket}"
        finally:
            process.terminate()
            process.wait()


def test_many_large_calls(proxied, testing):
    options = [("grpc.use_local_subchannel_pool", 1)]
    with grpc.insecure_channel(proxied, options) as channel:
        stub = testing.stubs.TestServiceStub(channel)
        request = testing.messages.SimpleRequest(
            response_size=RESPONSE, payload=testing.messages.Payload(body=bytes(REQUEST)))
        futures = [stub.UnaryCall.future(request, timeout=120) for _ in range(CALLS)]
        outcomes = {(future.code(), future.details()) for future in futures}
        assert outcomes == {(grpc.StatusCode.OK, "")}
        assert all(len(future.result().payload.body) == RESPONSE for future in futures)

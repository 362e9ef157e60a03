"""Many large calls at once through the proxies that people put before gRPC servers.

The files are those of packaging/proxies, TLS included.
"""

import grpc
import pytest

from processes import make_folder, remove
from proxies import running_proxy, wait_for_socket

CALLS = 200
REQUEST = 271_828
RESPONSE = 314_159

# What Debian has in files of its own: where nginx keeps what.
NGINX = """
daemon off;
error_log stderr error;
pid {folder}/nginx.pid;
"""
NGINX_PATHS = """http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
"""


def changes(name, port, folder, socket, certificate, key):
    """What is elsewhere in a test: the server, where the proxy listens, and its certificate."""
    if name == "haproxy-http2.cfg":
        both = folder / "both.pem"
        both.write_bytes(certificate.read_bytes() + key.read_bytes())
        return {"node1 127.0.0.1:4433": f"node1 127.0.0.1:{port}",
                "[::]:443 v4v6": f"unix@{socket}", "/etc/haproxy/martlet.pem": both}
    if name == "nginx.conf":
        return {"grpc://127.0.0.1:4433": f"grpc://127.0.0.1:{port}",
                "listen 443 ssl": f"listen unix:{socket} ssl", "http {\n": NGINX_PATHS.format(
                    folder=folder),
                "/etc/nginx/martlet/fullchain.pem": certificate,
                "/etc/nginx/martlet/privkey.pem": key}
    return {"backend=127.0.0.1,4433": f"backend=127.0.0.1,{port}",
            "frontend=*,443": f"frontend=unix:{socket}",
            "workers=2": f"workers=1\nerrorlog-file=/dev/stderr\npid-file={folder}/pid",
            "/etc/nghttpx/fullchain.pem": certificate, "/etc/nghttpx/privkey.pem": key}


@pytest.fixture(params=["haproxy-http2.cfg", "nginx.conf", "nghttpx.conf"])
def proxied(request, plaintext_server, certificates):
    """The target of a channel that leads through a proxy to the server."""
    folder = make_folder("proxy")
    # nginx's workers and haproxy may run as another user than root.
    folder.chmod(0o777)
    socket = folder / "socket"
    prefix = NGINX.format(folder=folder) if request.param == "nginx.conf" else ""
    changed = changes(request.param, plaintext_server, folder, socket, *certificates)
    try:
        with running_proxy(request.param, folder, changed, prefix) as process:
            wait_for_socket(socket, process, folder / "log")
            yield f"unix:{socket}"
    finally:
        remove(folder)


def test_many_large_calls(proxied, testing, certificates):
    options = [("grpc.use_local_subchannel_pool", 1),
               ("grpc.ssl_target_name_override", "localhost")]
    credentials = grpc.ssl_channel_credentials(certificates[0].read_bytes())
    with grpc.secure_channel(proxied, credentials, options) as channel:
        stub = testing.stubs.TestServiceStub(channel)
        request = testing.messages.SimpleRequest(
            response_size=RESPONSE, payload=testing.messages.Payload(body=bytes(REQUEST)))
        futures = [stub.UnaryCall.future(request, timeout=120) for _ in range(CALLS)]
        outcomes = {(future.code(), future.details()) for future in futures}
        assert outcomes == {(grpc.StatusCode.OK, "")}
        assert all(len(future.result().payload.body) == RESPONSE for future in futures)

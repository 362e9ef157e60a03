"""A store of objects that speaks S3 over TLS: Debian's OpenStack Swift with s3api, in a folder."""

import http.client
import http.server
import pathlib
import socket
import ssl
import subprocess
import threading
import time

from receiver import own_address

KEY, SECRET, BUCKET = "test:tester", "a-canary-of-a-secret", "media"

RINGS = """
import sys
from swift.common.ring import RingBuilder
folder, address = sys.argv[1:3]
for name, port in zip(("account", "container", "object"), map(int, sys.argv[3:6])):
    builder = RingBuilder(4, 1, 1)
    builder.add_dev({"id": 0, "region": 1, "zone": 1, "ip": address, "port": port,
                     "device": "disk", "weight": 1.0})
    builder.rebalance()
    builder.get_ring().save(f"{folder}/{name}.ring.gz")
"""

SERVE = """
import os
import sys
from swift.common import utils
from swift.common.wsgi import run_wsgi
utils.set_swift_dir(os.path.dirname(sys.argv[1]))
sys.exit(run_wsgi(sys.argv[1], sys.argv[2]))
"""

# The interpreter of Debian's packages; this one is a virtual environment's.
PYTHON = "/usr/bin/python3"


def free_ports(address, count):
    """Ports that are free now, each told apart by being held until all are known."""
    held = [socket.socket() for _ in range(count)]
    for each in held:
        each.bind((address, 0))
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports


class ObjectStore:
    """Swift's four servers, of which the proxy speaks S3."""

    def __init__(self, authority, folder):
        self.folder = folder
        self.address = own_address()
        self.processes = []
        certificate = authority.issue(address=self.address)
        (folder / "store.pem").write_bytes(certificate.pem)
        (folder / "store.key").write_bytes(certificate.key_pem)
        (folder / "dev" / "disk").mkdir(parents=True)
        (folder / "swift.conf").write_text(
            "[swift-hash]\nswift_hash_path_suffix = x\nswift_hash_path_prefix = y\n"
            "[storage-policy:0]\nname = Policy-0\ndefault = yes\n")
        for _ in range(5):
            try:
                self.start()
                return
            except (OSError, AssertionError):
                # A port was taken meanwhile.
                self.close()
        self.start()

    def start(self):
        address = "127.0.0.1"
        ports = free_ports(address, 3)
        self.port, = free_ports(self.address, 1)
        subprocess.run(
            [PYTHON, "-c", RINGS, str(self.folder), address, *map(str, ports)], check=True,
            capture_output=True, timeout=60)
        for name, port in zip(("account", "container", "object"), ports):
            self.serve(f"{name}-server", f"""
                [DEFAULT]
                bind_ip = {address}
                bind_port = {port}
                devices = {self.folder}/dev
                mount_check = false
                swift_dir = {self.folder}
                workers = 0
                user =
                [pipeline:main]
                pipeline = {name}-server
                [app:{name}-server]
                use = egg:swift#{name}
                """)
        self.serve("proxy-server", f"""
            [DEFAULT]
            bind_ip = {self.address}
            bind_port = {self.port}
            cert_file = {self.folder}/store.pem
            key_file = {self.folder}/store.key
            swift_dir = {self.folder}
            workers = 0
            user =
            [pipeline:main]
            pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth bulk slo dlo proxy-server
            [app:proxy-server]
            use = egg:swift#proxy
            account_autocreate = true
            allow_account_management = true
            [filter:catch_errors]
            use = egg:swift#catch_errors
            [filter:gatekeeper]
            use = egg:swift#gatekeeper
            [filter:cache]
            use = egg:swift#memcache
            memcache_servers = 127.0.0.1:1
            [filter:listing_formats]
            use = egg:swift#listing_formats
            [filter:s3api]
            use = egg:swift#s3api
            location = us-east-1
            [filter:tempauth]
            use = egg:swift#tempauth
            user_test_tester = {SECRET} .admin
            [filter:bulk]
            use = egg:swift#bulk
            [filter:slo]
            use = egg:swift#slo
            minimum_segment_size = 1
            [filter:dlo]
            use = egg:swift#dlo
            """)
        for port, where in [(self.port, self.address)] + [(port, address) for port in ports]:
            self.wait(where, port)

    def serve(self, name, configuration):
        file = self.folder / f"{name}.conf"
        file.write_text("\n".join(line.strip() for line in configuration.splitlines()))
        log = (self.folder / f"{name}.log").open("w")
        self.processes.append(subprocess.Popen(
            [PYTHON, "-c", SERVE, str(file), name], stdout=log, stderr=log,
            stdin=subprocess.DEVNULL))

    def wait(self, address, port):
        end = time.monotonic() + 60
        while True:
            assert all(process.poll() is None for process in self.processes), self.log
            try:
                socket.create_connection((address, port), 1).close()
                return
            except OSError:
                assert time.monotonic() < end, self.log
                time.sleep(0.1)

    @property
    def log(self):
        return "".join(path.read_text() for path in pathlib.Path(self.folder).glob("*.log"))[-3000:]

    @property
    def endpoint(self):
        return f"https://{self.address}:{self.port}"

    def client(self):
        import botocore.session
        from botocore.client import Config

        return botocore.session.get_session().create_client(
            "s3", endpoint_url=self.endpoint, aws_access_key_id=KEY, aws_secret_access_key=SECRET,
            region_name="us-east-1", verify=str(self.folder / "public.pem"),
            config=Config(
                signature_version="s3v4", s3={"addressing_style": "path"},
                request_checksum_calculation="when_required",
                response_checksum_validation="when_required"))

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()
        self.processes = []


def make_store(authority, folder):
    """A store with its bucket, whose certificate an authority vouches for."""
    folder.chmod(0o755)
    (folder / "public.pem").write_bytes(authority.pem)
    store = ObjectStore(authority, folder)
    store.authority = authority
    store.client().create_bucket(Bucket=BUCKET)
    return store


def store_settings(store, endpoint, **others):
    """What a server is started with that keeps files in a store."""
    values = {
        "send-burst": 0, "first-contact": "accepted", "media-store": "s3",
        "s3-endpoint": endpoint, "s3-bucket": BUCKET, "s3-access-key": KEY,
        "s3-secret-key": SECRET, "egress-networks": store.address,
        "egress-authorities": store.folder / "public.pem", **others,
    }
    return ["--admission", "open"] + [
        part for name, value in values.items() for part in ("--set", f"{name}={value}")]


class Trouble:
    """Stands before a store, and answers instead of it as it is told to."""

    def __init__(self, store, authority, folder):
        self.store = store
        self.address = own_address()
        self.answer = lambda handler: False
        self.requests = []
        trouble = self
        trust = ssl.create_default_context(cafile=str(folder / "public.pem"))

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_all(self):
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                trouble.requests.append((self.command, self.path))
                if trouble.answer(self):
                    return
                onward = http.client.HTTPSConnection(
                    store.address, store.port, context=trust, timeout=60)
                headers = {
                    name: value for name, value in self.headers.items()
                    if name.lower() not in ("connection", "transfer-encoding")}
                onward.request(self.command, self.path, body=body, headers=headers)
                reply = onward.getresponse()
                data = reply.read()
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                        self.send_header(name, value)
                length = reply.headers.get("Content-Length") if self.command == "HEAD" else None
                self.send_header("Content-Length", length or str(len(data)))
                self.end_headers()
                self.wfile.write(data)
                onward.close()

            do_GET = do_PUT = do_POST = do_DELETE = do_HEAD = handle_all

            def refuse(self, status, code="Trouble"):
                data = f"<Error><Code>{code}</Code></Error>".encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(data)
                return True

            def log_message(self, *arguments):
                pass

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

        self.server = Server((self.address, 0), Handler)
        self.port = self.server.server_address[1]
        certificate = authority.issue(address=self.address)
        (folder / "trouble.pem").write_bytes(certificate.pem + certificate.key_pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "trouble.pem")
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def endpoint(self):
        return f"https://{self.address}:{self.port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

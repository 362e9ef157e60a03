"""Times transfers of sealed files beside nginx, weighs 1,000 slow uploads, and sealing beside openssl.

The servers have one core, in turn; curl, which serves both, and the database have the others. Both
use HTTP/2 over TLS, and lie on the same disk. curl sends and takes gRPC's frames as they stand in a
file, so that no client's own work is timed.
"""

import asyncio
import hashlib
import os
import pathlib
import re
import statistics
import struct
import subprocess
import sys
import time

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
sys.path[:0] = [
    str(CHECKOUT / "Tests" / "Processes"), str(CHECKOUT / "Tests" / "Interop" / "service"),
    str(CHECKOUT / "Benchmarks" / "calls")]

import grpc
from contract import load
from device import Connection, Device
from processes import Cluster, Server, make_folder, remove

SERVER, SEALER = sys.argv[1:3]
SHORT = "--short" in sys.argv
MIB = 1 << 20
SIZE = (64 if SHORT else 256) * MIB
ROUNDS = 3 if SHORT else 5
FRAME = 256 << 10
SLOW_UPLOADS = 100 if SHORT else 1000
# Uploads that an account may have begun.
PENDING = 8
CORE, OTHERS = "0", ",".join(str(number) for number in range(1, os.cpu_count() or 2))


def length_prefixed(message):
    return b"\0" + struct.pack(">I", len(message)) + message


class Martlet:
    """The server, on a core of its own."""

    def __init__(self, api, folder):
        self.api, self.folder = api, folder
        self.cluster = Cluster(folder / "cluster")
        self.cluster.start()
        (folder / "server").mkdir()
        self.server = Server(
            SERVER, folder / "server", "--admission", "open", "--database-url", self.cluster.url,
            "--set", "media-account-mebibytes=1000000", "--set", "media-day-mebibytes=1000000")
        self.server.start()
        subprocess.run(
            ["taskset", "-a", "-p", "-c", CORE, str(self.server.process.pid)], check=True,
            capture_output=True)
        self.connection = Connection(api, self.server)
        self.device = self.register()

    def register(self):
        return Device.register(self.connection)

    @property
    def stub(self):
        return self.api.media_stubs.MediaStub(self.connection.channel)

    def create(self, device, size):
        reply = self.stub.CreateUpload(
            self.api.media.CreateUploadRequest(
                request_id=os.urandom(16), byte_count=size,
                capability_hash=hashlib.sha256(bytes(32)).digest()), metadata=device.metadata)
        return reply.created.object_id

    def curl(self, method, body, answer):
        """Calls a method with what stands in a file; gives the seconds that it took."""
        headers = {
            "content-type": "application/grpc", "te": "trailers",
            **({"authorization": dict(self.device.metadata)["authorization"]}
               if method.startswith("martlet.v1.Media/") else {})}
        return curl(
            f"https://localhost:{self.server.port}/{method}", self.server.certificate, answer,
            "--data-binary", f"@{body}",
            *(part for name, value in headers.items() for part in ("-H", f"{name}: {value}")))

    def upload(self, data):
        object_id = self.create(self.device, len(data))
        request = self.api.media.UploadRequest
        body = self.folder / "upload"
        with body.open("wb") as file:
            file.write(length_prefixed(request(
                start=dict(object_id=object_id, offset=0)).SerializeToString()))
            for start in range(0, len(data), FRAME):
                file.write(length_prefixed(
                    request(data=data[start:start + FRAME]).SerializeToString()))
        answer = self.folder / "answer"
        seconds = self.curl("martlet.v1.Media/Upload", body, answer)
        reply = self.api.media.UploadResponse.FromString(answer.read_bytes()[5:])
        assert reply.written.offset == len(data), reply
        return object_id, seconds

    def complete(self, object_id, data):
        reply = self.stub.CompleteUpload(
            self.api.media.CompleteUploadRequest(
                object_id=object_id, sha256=hashlib.sha256(data).digest()),
            metadata=self.device.metadata)
        assert reply.WhichOneof("outcome") == "complete", reply

    def download(self, object_id, size):
        body, answer = self.folder / "download", self.folder / "answer"
        body.write_bytes(length_prefixed(self.api.media.DownloadRequest(
            object_id=object_id, capability=bytes(32)).SerializeToString()))
        seconds = self.curl("martlet.v1.MediaDownload/Download", body, answer)
        assert answer.stat().st_size >= size
        return seconds

    def delete(self, object_id):
        self.stub.DeleteObject(
            self.api.media.DeleteObjectRequest(object_id=object_id), metadata=self.device.metadata)

    def memory(self):
        """Resident bytes of the server alone."""
        status = pathlib.Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024

    def close(self):
        self.connection.close()
        self.server.stop()
        self.cluster.stop()


class Nginx:
    """nginx with WebDAV, on the same core, with the same certificate."""

    def __init__(self, folder, certificate):
        self.folder, self.certificate = folder / "nginx", certificate
        (self.folder / "files").mkdir(parents=True)
        (self.folder / "temporary").mkdir()
        folder.chmod(0o755)
        key = certificate.parent / "development-key.pem"
        self.port = 18_000 + os.getpid() % 10_000
        configuration = self.folder / "nginx.conf"
        configuration.write_text(f"""
            daemon off; worker_processes 1; pid {self.folder}/pid;
            user {'root' if os.geteuid() == 0 else 'nobody'};
            error_log {self.folder}/error.log;
            events {{ worker_connections 100; }}
            http {{
              access_log off; sendfile on; tcp_nopush on;
              client_body_temp_path {self.folder}/temporary; client_max_body_size 0;
              server {{
                listen 127.0.0.1:{self.port} ssl http2;
                ssl_certificate {certificate}; ssl_certificate_key {key};
                root {self.folder}/files;
                location / {{ dav_methods PUT DELETE; }}
              }}
            }}""")
        self.process = subprocess.Popen(
            ["taskset", "-c", CORE, "nginx", "-c", configuration, "-p", self.folder],
            stderr=subprocess.DEVNULL, env={**os.environ, "PATH": os.environ["PATH"] + ":/usr/sbin"})
        time.sleep(1)
        assert self.process.poll() is None, (self.folder / "error.log").read_text()

    def url(self, name):
        return f"https://localhost:{self.port}/{name}"

    def upload(self, file, name):
        return curl(self.url(name), self.certificate, "/dev/null", "-T", str(file))

    def download(self, name):
        return curl(self.url(name), self.certificate, str(self.folder / "answer"))

    def delete(self, name):
        (self.folder / "files" / name).unlink()

    def close(self):
        self.process.terminate()
        self.process.wait()


def curl(url, certificate, answer, *arguments):
    output = subprocess.run(
        ["taskset", "-c", OTHERS, "curl", "-sS", "--http2", "--cacert", str(certificate), "-o",
         str(answer), "-w", "%{time_total} %{http_code} %{http_version}", "-H", "Expect:",
         *arguments, url], check=True, capture_output=True, text=True).stdout.split()
    assert output[1] in ("200", "201", "204") and output[2] == "2", output
    return float(output[0])


def transfers(martlet, nginx, data):
    """Median bytes a second of uploads and downloads, each of them in turn."""
    file = martlet.folder / "file"
    file.write_bytes(data)
    times = {"upload": ([], []), "download": ([], [])}
    for number in range(ROUNDS + 1):
        object_id, seconds = martlet.upload(data)
        martlet.complete(object_id, data)
        round = [seconds, nginx.upload(file, "file"), martlet.download(object_id, len(data)),
                 nginx.download("file")]
        martlet.delete(object_id)
        nginx.delete("file")
        # The first round warms up.
        if number:
            for kind, start in (("upload", 0), ("download", 2)):
                for side in (0, 1):
                    times[kind][side].append(round[start + side])
    return {kind: tuple(len(data) / statistics.median(side) for side in sides)
            for kind, sides in times.items()}


async def slow_uploads(martlet):
    """The most memory that the server has while many uploads go on slowly."""
    devices = [martlet.register() for _ in range(-(-SLOW_UPLOADS // PENDING))]
    size = 16 * MIB
    uploads = [(devices[number // PENDING], martlet.create(devices[number // PENDING], size))
               for number in range(SLOW_UPLOADS)]
    before = martlet.memory()
    credentials = grpc.ssl_channel_credentials(martlet.server.certificate.read_bytes())
    channels = [
        grpc.aio.secure_channel(
            f"localhost:{martlet.server.port}", credentials,
            options=[("grpc.use_local_subchannel_pool", 1)])
        for _ in range(-(-SLOW_UPLOADS // 50))]
    api = martlet.api.media
    part = os.urandom(64 << 10)
    seconds = 3 if SHORT else 15
    most = 0
    sending = 0

    async def frames(object_id):
        nonlocal sending
        yield api.UploadRequest(start=dict(object_id=object_id, offset=0))
        sending += 1
        for _ in range(seconds):
            yield api.UploadRequest(data=part)
            await asyncio.sleep(1)

    async def upload(number, device, object_id):
        stub = martlet.api.media_stubs.MediaStub(channels[number // 50])
        reply = await stub.Upload(frames(object_id), metadata=device.metadata)
        assert reply.written.offset == seconds * len(part), reply

    async def watch():
        nonlocal most
        while True:
            most = max(most, martlet.memory())
            await asyncio.sleep(0.1)

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(
        upload(number, device, object_id)
        for number, (device, object_id) in enumerate(uploads)))
    watching.cancel()
    assert sending == SLOW_UPLOADS
    for channel in channels:
        await channel.close()
    return before, most


def speed(algorithm):
    """Bytes a second of openssl in blocks of 64 KiB."""
    output = subprocess.run(
        ["taskset", "-c", CORE, "openssl", "speed", "-elapsed", "-seconds", "1", "-bytes", "65536",
         "-mr", "-evp", algorithm], check=True, capture_output=True, text=True).stdout
    return float(re.search(r"\+F:\d+:[^:]+:([\d.]+)", output)[1])


def sealing():
    """Rates of sealing and opening on one core, of both as clients do it, on all cores, of openssl's
    AES-256-GCM on one, and of its AES with SHA-256 after it, which is what the format asks for:
    medians of rounds in which each has its turn."""
    rounds = []
    for _ in range(ROUNDS):
        own, many = (
            dict(line.split() for line in subprocess.run(
                [*where, SEALER], check=True, capture_output=True, text=True).stdout.splitlines())
            for where in (["taskset", "-c", CORE], []))
        cipher, hash = speed("aes-256-gcm"), speed("sha256")
        rounds.append((
            float(own["sealing"]), float(own["opening"]), float(many["sealing-at-once"]),
            float(many["opening-at-once"]), cipher, 1 / (1 / cipher + 1 / hash)))
    return tuple(statistics.median(each) for each in zip(*rounds))


def main():
    api = load()
    import importlib

    api.media = importlib.import_module("martlet.v1.media_pb2")
    api.media_stubs = importlib.import_module("martlet.v1.media_pb2_grpc")
    folder = make_folder("media-bench")
    bars = []

    def bar(what, figure, target, is_met):
        bars.append((f"bar: {what} {figure} {target} {'met' if is_met else 'short'}", is_met))

    try:
        martlet = Martlet(api, folder)
        try:
            nginx = Nginx(folder, martlet.server.certificate)
            try:
                rates = transfers(martlet, nginx, os.urandom(SIZE))
            finally:
                nginx.close()
            for kind, (own, peer) in rates.items():
                print(f"{kind:9} martletd {own / 1e6:7.0f} MB/s   nginx {peer / 1e6:7.0f} MB/s")
                bar(f"{kind} beside nginx", f"{own / peer:.2f}", "0.60", own / peer >= 0.6)
            before, most = asyncio.run(slow_uploads(martlet))
            print(f"{SLOW_UPLOADS} slow uploads: {before / MIB:.0f} MiB resident before, "
                  f"{most / MIB:.0f} MiB at the most")
            bar(f"MiB resident with {SLOW_UPLOADS} slow uploads", f"{most / MIB:.0f}", "200",
                most <= 200 * MIB)
        finally:
            martlet.close()
        seal, open_, seal_many, open_many, cipher, both = sealing()
        for kind, own, many in (("sealing", seal, seal_many), ("opening", open_, open_many)):
            print(f"{kind:9} {own / 1e6:7.0f} MB/s on one core, {many / 1e6:.0f} on all "
                  f"{os.cpu_count()}   openssl on one: AES {cipher / 1e6:.0f} MB/s, "
                  f"AES then SHA-256 {both / 1e6:.0f} MB/s")
            bar(f"{kind} on all cores beside openssl's AES on one", f"{many / cipher:.2f}", "0.50",
                many / cipher >= 0.5)
            bar(f"{kind} beside openssl's AES and SHA-256", f"{own / both:.2f}", "0.70",
                own / both >= 0.7)
    finally:
        remove(folder)
    for line, _ in bars:
        print(line)
    sys.exit(0 if all(is_met for _, is_met in bars) else 1)


main()

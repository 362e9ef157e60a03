"""What tools for ACME run when a certificate was renewed: the server shows it without stopping."""

import getpass
import os
import socket
import ssl
import subprocess
import time

import pytest
from processes import CHECKOUT, make_folder, remove

HOOK = CHECKOUT / "packaging" / "certificate-hook"


def issue(folder, chain, key):
    """A certificate and its key, as an authority would give them."""
    folder.mkdir(exist_ok=True)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
         "-days", "2", "-subj", "/CN=chat.example.org", "-keyout", folder / key, "-out", folder / chain],
        check=True, capture_output=True)
    return folder / chain, folder / key


def vouched_for(folder):
    """A certificate as public authorities give them: theirs is not in its file."""
    folder.mkdir()
    for name, extension, issuer in (
            ("root", "basicConstraints=critical,CA:TRUE", None),
            ("above", "basicConstraints=critical,CA:TRUE", "root"),
            ("leaf", "subjectAltName=DNS:chat.example.org", "above")):
        signed = ["-CA", folder / f"{issuer}.pem", "-CAkey", folder / f"{issuer}.key"] if issuer else []
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
             "-nodes", "-days", "2", "-subj", f"/CN={name}", "-addext", extension, *signed,
             "-keyout", folder / f"{name}.key", "-out", folder / f"{name}.pem"],
            check=True, capture_output=True)
    chain = (folder / "leaf.pem").read_bytes() + (folder / "above.pem").read_bytes()
    (folder / "certificate.pem").write_bytes(chain)
    (folder / "leaf.key").rename(folder / "key.pem")


@pytest.fixture
def certificates():
    folder = make_folder("certificates")
    issue(folder, "certificate.pem", "key.pem")
    yield folder
    remove(folder)


def shown(server, expected):
    """Whether the server shows a certificate, at last."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        with socket.create_connection(("127.0.0.1", server.port)) as connection:
            with context.wrap_socket(connection) as wrapped:
                found = ssl.DER_cert_to_PEM_cert(wrapped.getpeercert(binary_form=True))
        if found.strip() == expected.strip():
            return True
        time.sleep(0.05)
    return False


def test_health_asks_for_the_certificate_whatever_its_name(built, start_server, certificates):
    """One of a public server bears another name than the address at which it is asked."""
    public = certificates / "public"
    vouched_for(public)
    server = start_server(
        "--tls-certificate", public / "certificate.pem", "--tls-key", public / "key.pem")

    def health(folder):
        return subprocess.run(
            [built("martletd"), "health", "--listen", f"127.0.0.1:{server.port}", "--tls-certificate",
             folder / "certificate.pem", "--tls-key", folder / "key.pem"],
            capture_output=True, text=True, timeout=60)

    assert health(public).stdout == "serving\n"
    assert health(certificates).returncode == 1


def test_each_tool_has_the_server_show_what_it_renewed(start_server, certificates, tmp_path):
    server = start_server(
        "--tls-certificate", certificates / "certificate.pem", "--tls-key", certificates / "key.pem")

    def run(*arguments, code=0, **environment):
        # The name of its folder has a blank: the hook has to quote it.
        result = subprocess.run(
            [HOOK, *map(str, arguments)], capture_output=True, text=True,
            env={"PATH": os.environ["PATH"], "MARTLET_CERTIFICATES": str(certificates),
                 "MARTLET_OWNER": getpass.getuser(),
                 "MARTLET_RELOAD": f"kill -HUP {server.process.pid}",
                 **{name: str(value) for name, value in environment.items()}})
        assert result.returncode == code, result.stderr
        return result.stderr

    renewed = tmp_path / "in a folder"
    chain, _ = issue(renewed, "fullchain.pem", "privkey.pem")
    run(RENEWED_LINEAGE=renewed)
    assert shown(server, chain.read_text())
    chain, key = issue(renewed, "localhost.crt", "localhost.key")
    run(LEGO_CERT_PATH=chain, LEGO_CERT_KEY_PATH=key)
    assert shown(server, chain.read_text())
    kept, (chain, key) = chain, issue(renewed, "chain.pem", "key.pem")
    # What else dehydrated calls it for changes nothing.
    run("deploy_challenge", "localhost", "name", "value")
    assert shown(server, kept.read_text())
    run("deploy_cert", "localhost", key, renewed / "cert.pem", chain, renewed / "above.pem", "1")
    assert shown(server, chain.read_text())
    assert (certificates / "key.pem").stat().st_mode & 0o777 == 0o600
    assert "expected to be run by" in run(code=64)

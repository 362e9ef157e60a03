"""What `martletd` says to settings and files that it cannot use: one sentence, and a code."""

import re
import subprocess

import pytest

NUMBERS = {
    "drain-seconds": (0, 86_400),
    "send-burst": (0, 1_000_000),
    "send-interval-milliseconds": (1, 86_400_000),
    "queue-days": (1, 365),
    "history-days": (0, 36_500),
    "ring-seconds": (15, 120),
    "call-history-days": (0, 3650),
    "connections-per-address": (0, 65_536),
    "registration-burst": (0, 10_000),
    "registration-interval-seconds": (1, 86_400),
    "first-contact-burst": (0, 10_000),
    "first-contact-interval-seconds": (1, 86_400),
}


@pytest.fixture
def martletd(built, tmp_path):
    program = built("martletd")

    def run(*arguments, code, folder=None):
        process = subprocess.run(
            [program, *map(str, arguments), "--data-directory", folder or tmp_path / "data"],
            capture_output=True, text=True, timeout=60, cwd=tmp_path)
        assert process.returncode == code if code else process.returncode in (69, 78), (
            arguments, process.stdout, process.stderr)
        return process.stdout + process.stderr

    return run


@pytest.mark.parametrize("setting", [
    "listen=", "listen=here", "listen=localhost:65536", "listen=unix:", "admission=some",
    "admission=token", "log-level=loud", "insecure-plaintext=maybe", "server-name=",
    "proxy-protocol-from=proxy", "proxy-protocol-from=10.0.0.0/33",
    "web-origins=chat.example.org", "web-origins=https://a.example/path", "web-origins=*",
    "tls-certificate=/nowhere", "tls-key=/nowhere", "listen=192.0.2.1:4433", "unheard-of=1", "nothing",
    *(f"{name}={value}" for name, (lowest, highest) in NUMBERS.items()
      for value in (lowest - 1, highest + 1, 2**63 - 1, 2**64, "x", "1e3", "")),
])
def test_a_setting_that_cannot_be_used_is_named_before_anything_is_started(
        martletd, tmp_path, setting):
    said = martletd("serve", "--set", setting, code=78)
    assert re.fullmatch(r"martletd: error: [^\n]+\n", said)
    assert not (tmp_path / "data" / "postgres").exists()
    said = martletd("doctor", "--set", setting, "--database-url", "nonsense", code=None)
    assert said.startswith("BAD  settings: ") or "BAD  address and certificate: " in said


@pytest.mark.parametrize("name", NUMBERS)
def test_the_least_and_the_most_of_a_number_are_taken(martletd, name):
    for value in NUMBERS[name]:
        # It gets as far as the certificate, which is the last of the settings to be looked at.
        said = martletd(
            "serve", "--set", "registration-interval-seconds=1", "--set",
            "first-contact-interval-seconds=1", "--set", f"{name}={value}", "--set",
            "tls-certificate=/nowhere", code=78)
        assert "tls-key" in said


def test_a_rate_of_addresses_is_kept_for_a_day(martletd):
    said = martletd("serve", "--set", "registration-burst=25", "--set",
                    "registration-interval-seconds=3600", code=78)
    assert "times registration-burst it is more than a day" in said


def test_every_setting_comes_from_each_place_and_prints_as_a_file(built, tmp_path):
    program = built("martletd")

    def printed(*arguments, **environment):
        lines = subprocess.run(
            [program, "serve", "--print-config", *arguments], capture_output=True, text=True,
            check=True, env={"PATH": "/usr/bin:/bin", **environment}).stdout.splitlines()
        return dict(line.split(" = ") if " = " in line else (line.removesuffix(" ="), "")
                    for line in lines if " =" in line and not line.startswith("#"))

    names = list(printed())
    assert len(names) == 67
    for name in names:
        if name in ("turn-secret", "turn-former-secret", "call-server-secret", "s3-secret-key",
                    "redis-url"):
            assert printed("--set", f"{name}=a secret")[name] == "…"
            continue
        variable = "MARTLET_" + name.upper().replace("-", "_")
        file = tmp_path / "settings"
        file.write_text(f"# a comment\n\n{name} = from file\n")
        from_file = ["--config", str(file)]
        assert printed(*from_file)[name] == "from file"
        assert printed(*from_file, **{variable: "from environment"})[name] == "from environment"
        assert printed(
            *from_file, "--set", f"{name}=from set", **{variable: "from environment"}
        )[name] == "from set"
    for flag in ["listen", "data-directory", "database-url", "tls-certificate", "tls-key", "admission"]:
        assert printed(f"--{flag}", "from flag", "--set", f"{flag}=from set")[flag] == "from flag"
    assert printed(MARTLET_CONFIG=str(file))[names[-1]] == "from file"


@pytest.mark.parametrize("url, shown", [
    ("postgres://u:pa:ss@host/db", "postgres://u:…@host/db"),
    ("postgres://host/db?sslpassword=a&password=b&x=1",
     "postgres://host/db?sslpassword=…&password=…&x=1"),
    (r"host=h password='my s\'ecret' user=u", "host=h password=… user=u"),
    ("password = a&b host=h", "password=… host=h"),
    ("postgres://u:s3/cr3t@h/db", "postgres://u:…@h/db"),
    ("postgres://u:s3@cr3t@h/db", "postgres://u:…@h/db"),
    ("postgres://u:s3?cr3t@h/db?x=1", "postgres://u:…@h/db?x=1"),
    ("postgres://h/db?passwor%64=cr3t", "postgres://h/db?passwor%64=…"),
    ("postgres://u@h/db", "postgres://u@h/db"),
    ("PASSWORD='cr3t' host=h", "PASSWORD=… host=h"),
    ("postgres://h:5432/db", "postgres://h:5432/db"),
])
def test_no_form_of_a_database_url_shows_its_password(built, url, shown):
    said = subprocess.run(
        [built("martletd"), "serve", "--print-config", "--database-url", url],
        capture_output=True, text=True, check=True).stdout
    assert f"\ndatabase-url = {shown}\n" in said


@pytest.mark.parametrize("url, shown", [
    ("redis://u:s3:cr3t@host:1/2", "redis://u:…@host:1/2"), ("redis://:s3cr3t@a,b", "redis://:…@a,b"),
    ("rediss://u:s3/cr3t@h", "rediss://u:…@h"), ("u:cr3t@host:6379", "…"), ("cr3t", "…"), ("", ""),
    ("redis://host:1", "redis://host:1"),
])
def test_no_form_of_a_redis_url_shows_its_password(built, martletd, url, shown):
    said = subprocess.run(
        [built("martletd"), "serve", "--print-config", "--set", f"redis-url={url}"],
        capture_output=True, text=True, check=True).stdout
    assert f"\nredis-url = {shown}\n".replace("= \n", "=\n") in said.replace("= \n", "=\n")
    if "cr3t" in url and ("://" not in url or "/cr3t" in url):
        said = martletd("serve", "--set", f"redis-url={url}", code=78)
        assert said.startswith("martletd: error: setting redis-url, ") and "cr3t" not in said


@pytest.mark.parametrize("setting", [
    "redis-url=http://h", "redis-url=redis://", "redis-url=redis://h:0", "redis-url=redis://h/x",
    "redis-url=redis://h?x=1",
])
def test_a_redis_url_that_cannot_be_used_is_named(martletd, setting):
    said = martletd("serve", "--set", setting, code=78)
    assert re.fullmatch(r"martletd: error: setting redis-url, [^\n]+\n", said)


@pytest.mark.parametrize("url, path", [("redis://h", "/etc/hostname"), ("rediss://h", "/nowhere"),
                                       ("rediss://h", "/etc/hostname")])
def test_authorities_of_redis_are_a_file_of_certificates_for_tls(martletd, url, path):
    said = martletd(
        "serve", "--set", f"redis-url={url}", "--set", f"redis-authorities={path}", code=78)
    assert "setting redis-authorities" in said


def test_a_database_that_is_not_there_is_said_once(martletd):
    for url in ["nonsense", "postgres://localhost:1/x", "host=/nowhere dbname=x"]:
        for command in ["serve", "migrate", "invite"]:
            said = martletd(command, "--database-url", url, code=69)
            assert re.fullmatch(r"martletd: error: database is not available: [^\n]+\n", said)
            assert said.count("not available") == 1
        assert "BAD  database: database is not" in martletd(
            "doctor", "--database-url", url, code=69)


def test_a_data_directory_that_cannot_be_made_is_said(martletd, tmp_path):
    (tmp_path / "file").write_text("")
    for folder in [tmp_path / "file", tmp_path / "file" / "below"]:
        said = martletd("serve", code=78, folder=folder)
        assert re.fullmatch(rf"martletd: error: setting data-directory, {folder}, [^\n]+\n", said)


def test_a_comment_may_stand_behind_a_value(built, tmp_path):
    file = tmp_path / "settings"
    file.write_text("server-name = house # of cards\n  # more\nlog-level = debug\t# loud\n"
                    "admission = open#ed\n")
    said = subprocess.run(
        [built("martletd"), "serve", "--print-config", "--config", file], capture_output=True,
        text=True, check=True, env={"PATH": "/usr/bin:/bin"}).stdout
    assert "\nserver-name = house\n" in said
    assert "\nlog-level = debug\n" in said
    # Only behind a blank: a value may hold the sign.
    assert "\nadmission = open#ed\n" in said

"""A new device says what it is called before it is let in, and shows its code as a picture."""

import os
import select
import struct
import time
import zlib

import numpy
import zxingcpp


def picture(path):
    """The pixels of a picture in PNG, of one bit each, whose checksums are right."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    chunks, place = {}, 8
    while place < len(data):
        (size,) = struct.unpack(">I", data[place:place + 4])
        kind, content = data[place + 4:place + 8], data[place + 8:place + 8 + size]
        assert struct.unpack(">I", data[place + 8 + size:place + 12 + size])[0] == zlib.crc32(
            kind + content)
        chunks[kind] = content
        place += 12 + size
    width, height, depth, colour = struct.unpack(">IIBB", chunks[b"IHDR"][:10])
    assert (depth, colour) == (1, 0) and chunks[b"IEND"] == b""
    rows = numpy.frombuffer(zlib.decompress(chunks[b"IDAT"]), numpy.uint8)
    rows = rows.reshape(height, 1 + (width + 7) // 8)
    assert not rows[:, 0].any()
    return 255 * numpy.unpackbits(rows[:, 1:], axis=1)[:, :width]


def scanned(path):
    (code,) = zxingcpp.read_barcodes(picture(path))
    return code.text


def answered(person, question, answer, *arguments):
    """Runs a command on a terminal, and answers what it asks there."""
    ours, theirs = os.openpty()
    process = person.start(*arguments, stdin=theirs)
    os.close(theirs)
    shown, end = "", time.monotonic() + 60
    while question not in shown:
        assert time.monotonic() < end, shown
        if select.select([process.stderr], [], [], 0.1)[0]:
            shown += os.read(process.stderr.fileno(), 4096).decode()
    os.write(ours, answer.encode() + b"\n")
    output, errors = process.communicate(timeout=60)
    os.close(ours)
    return process.returncode, shown + output + errors


def test_a_link_is_written_as_a_picture_that_scanners_read(people, tmp_path):
    (alice,) = people("alice")
    alice.run("me", "--qr-file", tmp_path / "me.png")
    assert scanned(tmp_path / "me.png") == alice.json("me")[0]["link"]
    alice.run("me", "--qr-file", tmp_path / "missing" / "me.png", code=74)


def test_a_device_is_let_in_by_name_and_not_without_consent(people, tmp_path):
    alice, = people("alice")
    phone = people.unregistered("phone")
    waiting = phone.start(
        "link", *phone.where, "--device-name", "Phone\x1b[2J \u202eof mine",
        "--qr-file", tmp_path / "code.png")
    code = waiting.stdout.readline().strip()
    end = time.monotonic() + 30
    while not (tmp_path / "code.png").exists():
        assert time.monotonic() < end
        time.sleep(0.05)
    assert scanned(tmp_path / "code.png") == code
    status, shown = answered(alice, "[y/N]", "n", "approve", code)
    assert status == 64 and "Phone" in shown and "of mine" in shown
    assert "\x1b" not in shown and "\u202e" not in shown
    assert len(alice.json("devices")) == 1
    status, shown = answered(alice, "[y/N]", "y", "approve", code)
    assert status == 0 and "approved: device 2" in shown
    assert waiting.wait(timeout=60) == 0
    # The other devices are told, by name.
    assert "device 2 Phone" in alice.run("receive")

"""The account's devices, names and codes, and what a group is like, in the page."""

import asyncio
import base64

import numpy
import zxingcpp

from pages import acquaint, pages, share_group
from person import Person
from processes import built_program

PIXELS = """(async () => {
  const image = [...document.querySelectorAll('dialog img.code')].at(-1);
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const drawing = canvas.getContext('2d');
  drawing.drawImage(image, 0, 0);
  const {data, width} = drawing.getImageData(0, 0, canvas.width, canvas.height);
  const {toBase64} = await import('/api/martlet-connect.js');
  return {width, pixels: toBase64(Uint8Array.from({length: data.length / 4}, (_, at) => data[4 * at]))};
})()"""


async def scanned(page):
    """What the code that a dialog shows says to a scanner."""
    await page.until("document.querySelector('dialog img.code')?.complete")
    found = await page.run(PIXELS)
    pixels = numpy.frombuffer(base64.b64decode(found["pixels"]), numpy.uint8)
    (code,) = zxingcpp.read_barcodes(pixels.reshape(-1, found["width"]))
    return code.text


async def choose(page, label):
    await page.press("About this conversation")
    await page.press(label, ".menu")


async def close(page):
    await page.press("Close", "dialog")
    await page.until("!document.querySelector('dialog')")


def test_names_and_safety_numbers(register):
    alice, bob = register("alice", "bob")

    async def test():
        async with pages(alice, bob) as (hers, his):
            await hers.press("Your profile")
            assert await scanned(hers) == alice.json("me")[0]["link"]
            await hers.fill("name", "Alice Liddell")
            await hers.fill("user", "@alice.of.the.page")
            await hers.looks_right()
            await hers.shoot("profile")
            await hers.press("Save", "dialog")
            await hers.until("!document.querySelector('dialog')"
                             " && martlet.state.account.userName === 'alice.of.the.page'")
            # She is found by it, and knows him once he writes.
            await his.press("New conversation")
            await his.fill("name", "@alice.of.the.page")
            await his.press("Write", "dialog")
            await his.until(f"martlet.state.open === 'direct:{alice.account}'")
            await his.say("Is it you?")
            await hers.sees("Requests", ".rows")
            await hers.open(f"direct:{bob.account}")
            await hers.press("Accept", ".request")
            await hers.until("!document.querySelector('.composer').hidden")

            await choose(hers, "Safety number…")
            number = await scanned(hers)
            assert len(number) == 60 and number == await hers.run(
                "document.querySelector('.digits').ariaLabel")
            await hers.looks_right()
            await hers.shoot("safety-number")
            await close(hers)
            await choose(his, "Safety number…")
            assert await scanned(his) == number
            await his.fill("digits", f"{(int(number[0]) + 1) % 10}{number[1:]}")
            await his.press("Compare", "dialog")
            await his.sees("another one", ".notices")
            assert not await his.run(f"martlet.state.people.get('{alice.account}').isVerified")
            await his.fill("digits", " ".join(number[at:at + 5] for at in range(0, 60, 5)))
            await his.press("Compare", "dialog")
            await his.sees("verified", ".title")
            # The name is given up again.
            await hers.press("Your profile")
            await hers.fill("user", "")
            await hers.press("Save", "dialog")
            await hers.until("!martlet.state.account.userName")
            for page in (hers, his):
                # What was refused for a reason is one that the page shows.
                page.forgive("UpdatePerson")

    asyncio.run(test())


def test_devices(register, tmp_path, server):
    (alice,) = register("alice")
    alice.run("send", "self", "kept for later")

    async def test():
        async with pages(alice) as (page,):
            await page.press("Your profile")
            await page.press("Devices…", "dialog")
            await page.until("document.querySelector('[data-device=\"1\"]')?.innerText.includes('this device')")
            await page.fill("code", "nonsense")
            await page.press("Let in…", "dialog")
            await page.until("document.querySelector('dialog .fault').innerText")
            page.forgive("DescribeDeviceCode")
            phone = Person(built_program, server, tmp_path, "phone")
            process = phone.start("link", *phone.where, "--device-name", "phone")
            code = (await asyncio.to_thread(process.stdout.readline)).strip()
            await page.fill("code", code)
            await page.looks_right()
            await page.shoot("devices")
            await page.press("Let in…", "dialog")
            await page.sees("phone will read", "dialog[open]:last-of-type")
            await page.press("Let in", "dialog")
            await page.until("document.querySelector('[data-device=\"2\"]')?.innerText.includes('phone')", 60)
            _, errors = await asyncio.to_thread(process.communicate)
            assert process.returncode == 0, errors
            history = await asyncio.to_thread(phone.run, "history", "self")
            assert "kept for later" in history
            await page.press("Remove phone", "dialog")
            await page.press("Remove", "dialog[open]:last-of-type")
            await page.until("document.querySelectorAll('[data-device]').length === 1")
            assert len(await asyncio.to_thread(alice.json, "devices")) == 1
            await close(page)

    asyncio.run(test())


def test_what_a_group_is_like(register):
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)
    group = share_group(alice, bob)

    async def test():
        async with pages(alice, bob) as (hers, his):
            await hers.open(f"group:{group}")
            await his.open(f"group:{group}")
            await choose(his, "Group…")
            assert await his.run("document.querySelector('dialog select').disabled")
            await close(his)
            await choose(hers, "Group…")
            await hers.looks_right()
            await hers.shoot("group-dialog")
            await hers.run("""(() => { const select = document.querySelector('dialog select');
              select.value = '30'; select.dispatchEvent(new Event('change')); })()""")
            await his.until(f"martlet.state.groups.get('{group}').historyDays === 30")
            await hers.until("!document.querySelector('[aria-busy]')"
                             " && document.querySelector('dialog select').value === '30'")
            await hers.press("Promote", "dialog")
            await hers.until("[...document.querySelectorAll('dialog li')].every("
                             "each => each.innerText.includes('administrator'))")
            await his.until(f"martlet.state.groups.get('{group}').members.every("
                            "each => each.isAdministrator)")
            await choose(his, "Group…")
            await his.until("!document.querySelector('dialog select').disabled")
            await close(his)
            await close(hers)

    asyncio.run(test())

"""Voice messages that are recorded in the page, sound and films, and files that are dropped."""

import asyncio

from pages import DEVICES, acquaint, pages

SOUND = """(async () => {
  const rate = 8000, count = 2 * rate, bytes = new DataView(new ArrayBuffer(44 + 2 * count));
  const text = (at, word) => [...word].forEach((each, index) => bytes.setUint8(at + index, each.charCodeAt()));
  text(0, 'RIFF'); bytes.setUint32(4, 36 + 2 * count, true); text(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true); bytes.setUint16(20, 1, true); bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true); bytes.setUint32(28, 2 * rate, true); bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true); text(36, 'data'); bytes.setUint32(40, 2 * count, true);
  for (let at = 0; at < count; at += 1) bytes.setInt16(44 + 2 * at, 9000 * Math.sin(at / 5), true);
  const shown = document.createElement('canvas');
  shown.width = shown.height = 64;
  const drawing = shown.getContext('2d');
  const recorder = new MediaRecorder(shown.captureStream(20), {mimeType: 'video/webm;codecs=vp8'});
  const parts = [];
  recorder.ondataavailable = ({data}) => parts.push(data);
  recorder.start();
  for (let frame = 0; frame < 12; frame += 1) {
    drawing.fillStyle = `hsl(${30 * frame} 60% 50%)`;
    drawing.fillRect(0, 0, 64, 64);
    await new Promise(done => setTimeout(done, 50));
  }
  await new Promise(done => { recorder.onstop = done; recorder.stop(); });
  const give = new DataTransfer();
  give.items.add(new File([bytes.buffer], 'tone.wav', {type: 'audio/wav'}));
  give.items.add(new File(parts, 'colours.webm', {type: 'video/webm'}));
  give.items.add(new File([new Uint8Array(1000)], 'broken.ogg', {type: 'audio/ogg'}));
  dispatchEvent(new DragEvent('drop', {dataTransfer: give, cancelable: true}));
})()"""


def test_voice_messages_sound_and_films(register):
    alice, bob = register("alice", "bob")
    acquaint(alice, bob)

    async def test():
        async with pages(alice, bob, arguments=DEVICES) as (hers, his):
            await hers.open(f"direct:{bob.account}")
            await his.open(f"direct:{alice.account}")
            # One that is cancelled leaves nothing.
            await hers.press("Record a voice message")
            await hers.until("document.querySelector('.recording time')?.innerText === '0:01'")
            await hers.press("Cancel recording")
            await hers.until("!document.querySelector('.recording')")
            await hers.press("Record a voice message")
            await hers.until("parseFloat(document.querySelector('.level span')?.style.width) > 0")
            await hers.looks_right()
            await hers.fits_both_ways()
            await hers.shoot("recording")
            await hers.until("document.querySelector('.recording time')?.innerText === '0:02'")
            await hers.press("Send recording")
            await his.until("document.querySelector('.sound')")
            assert await his.run("document.querySelectorAll('.sound').length") == 1
            note = await his.run("[...martlet.state.threads.get(martlet.state.open).messages]"
                                 ".findLast(each => each.content.voiceNote).content.voiceNote")
            assert 1.5 < float(note["duration"].rstrip("s")) < 10
            assert note["attachment"]["mediaType"] in ("audio/webm", "audio/mp4", "audio/ogg")
            assert await his.run("document.querySelector('.wave path').getAttribute('d')"
                                 ".split('M').length") > 20
            await his.press("Play Voice message", ".sound")
            await his.until("document.querySelector('.sound button').ariaLabel === 'Pause'")
            await his.until("document.querySelector('.sound input').value > 100")
            await his.looks_right()
            await his.fits_both_ways()
            await his.shoot("voice-message")
            await his.until("document.querySelector('.sound button').ariaLabel !== 'Pause'")

            await his.run(SOUND)
            await hers.until("document.querySelectorAll('.sound').length === 3")
            await hers.press("Play tone.wav", ".sound")
            await hers.until("document.querySelectorAll('.sound')[1].querySelector('input').value > 50")
            # Another one ends the first.
            await hers.press("Play Voice message", ".sound")
            await hers.until("document.querySelectorAll('.sound')[1].querySelector('button')"
                             ".ariaLabel === 'Play tone.wav'")
            await hers.press("Play broken.ogg", ".sound")
            await hers.sees("This cannot be played")
            await hers.run("[...document.querySelectorAll('.picture button')].find("
                           "each => each.innerText.startsWith('Play')).click()")
            await hers.until("document.querySelector('.picture video')?.videoWidth === 64")

    asyncio.run(test())

"""A proxy that makes a fast link slow: what is on its way is on its way for a while."""

import asyncio
import contextlib
import threading

DELAY = 0.04
BYTES_PER_SECOND = 10_000_000 / 8
# What the link holds: its bandwidth times the round trip, and a router's buffer.
HELD = 256 << 10


class Direction:
    """Carries bytes one way, in order, each after its time."""

    def __init__(self):
        self.queue = asyncio.Queue()
        self.held = 0
        self.room = asyncio.Event()
        self.free_at = 0.0

    async def take_in(self, reader):
        loop = asyncio.get_running_loop()
        while True:
            try:
                data = await reader.read(16384)
            except OSError:
                data = b""
            self.free_at = max(self.free_at, loop.time()) + len(data) / BYTES_PER_SECOND
            self.queue.put_nowait((self.free_at + DELAY, data))
            if not data:
                return
            self.held += len(data)
            while self.held > HELD:
                self.room.clear()
                await self.room.wait()

    async def give_out(self, writer):
        loop = asyncio.get_running_loop()
        while True:
            due, data = await self.queue.get()
            await asyncio.sleep(due - loop.time())
            self.held -= len(data)
            self.room.set()
            if not data:
                writer.close()
                return
            with contextlib.suppress(OSError):
                writer.write(data)
                await writer.drain()


async def carry(port, reader, writer):
    try:
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        writer.close()
        return
    there, back = Direction(), Direction()
    # The end of the test cancels it, which the server's streams would complain of.
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.gather(
            there.take_in(reader), there.give_out(far_writer),
            back.take_in(far_reader), back.give_out(writer), return_exceptions=True)


@contextlib.contextmanager
def delayed(port):
    """Gives a port that leads to another: 80 ms there and back, 10 Mbit a second each way."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(
        asyncio.start_server(lambda *ends: carry(port, *ends), "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks(loop)])
        loop.call_soon_threadsafe(lambda: loop.call_later(0.1, loop.stop))
        thread.join()
        loop.close()

"""``python -m offline [--port N] [--memory FILE]``: serve the offline Images API on this machine."""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
import threading
from pathlib import Path
from types import FrameType

_DEFAULT_PORT = 8510
_NICENESS = 10
"""Beside the app that started it, drawing gives way, so that the pages stay quick."""
SWITCHING = 0.001
"""Seconds after which a thread of Python lets another one go on: with its own 0.005, a picture waits longer
for one that is drawn at the same time."""


def main() -> None:
    """Listen, say where, and serve until a signal comes or, ``--with-parent``, the parent ends."""
    options = _options()
    sys.setswitchinterval(SWITCHING)
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _leave)
    if options.with_parent:
        if hasattr(os, "nice"):  # not on Windows
            os.nice(_NICENESS)
        threading.Thread(target=_leave_with_parent, daemon=True).start()
    _serve(_listen(options.host, options.port), options.memory)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m offline", description="An Images API on this machine.")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (%(default)s)")
    parser.add_argument(
        "--port", type=_port, default=_DEFAULT_PORT, help="the port (%(default)s); 0: a free one"
    )
    parser.add_argument("--with-parent", action="store_true", help="end when standard input does")
    parser.add_argument(
        "--memory", type=Path, metavar="FILE", help="where to note what was drawn, to edit it after a restart"
    )
    return parser.parse_args()


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        reason = str(error.strerror).partition(" (while")[0]  # Python adds the address once more
        sys.exit(f"Cannot listen on {host} port {port}: {reason}.")


def _serve(listening: socket.socket, memory: Path | None) -> None:
    import uvicorn  # here, because a signal or the parent's end may come before all this is imported

    from offline.illustrator import FlatIllustrator
    from offline.server import create_app

    host, port = listening.getsockname()[:2]
    address = f"[{host}]" if ":" in host else host

    class Server(uvicorn.Server):
        """Says when it listens; ends by our own signal handler."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            print(f"Offline Images API on http://{address}:{port}/v1", flush=True)

        def handle_exit(self, sig: int, frame: FrameType | None) -> None:
            _leave(sig, frame)

    Server(uvicorn.Config(create_app(FlatIllustrator(memory)), log_level="warning")).run([listening])


def _leave(signal_number: int, frame: FrameType | None) -> None:
    """End at once, even in the middle of a painting: the file of the memory is whole at any moment."""
    os._exit(0)


def _leave_with_parent() -> None:
    """Wait for the end of standard input: the parent holds its other end, and loses it however it ends."""
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    os._exit(0)


if __name__ == "__main__":
    main()

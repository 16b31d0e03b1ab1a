"""A terminal of our own with the program in it: type, wait for what is drawn, look at what is left.

Nothing here waits for a time: every step waits for bytes or for the end, until a deadline.
"""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from contextlib import suppress

PROGRAM = (sys.executable, "-P", "-m", "dossier")
_KEPT = ("PATH", "PYTHONPATH")
PATIENCE = 60.0  # seconds
_MODE = re.compile(rb"\x1b\[\?(\d+)([hl])")
#: What a terminal is in when a well-behaved program has left: main screen, cursor shown, no
#: reports of mouse, focus or pastes.
AT_REST = {1049: False, 25: True, 1000: False, 1003: False, 1006: False, 1004: False, 2004: False}


class Terminal:
    """A pseudo-terminal in which `words` run as the leader of a session of its own."""

    def __init__(self, words, *, size=(80, 24), environment=None, stdout=None):
        self._ours, self._theirs = pty.openpty()
        self.resize(*size)
        self.before = termios.tcgetattr(self._theirs)
        self.seen = b""
        name = os.ttyname(self._theirs)
        # Who opens a terminal as the leader of a session without one gets it as his own.
        to = "" if stdout else '>"$0" 2>"$0"'
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" <"$0" {to}', name, *words],
            env={
                **{name: os.environ[name] for name in _KEPT if name in os.environ},
                "TERM": "xterm-256color",
                **(environment or {}),
            },
            start_new_session=True,
            stdout=stdout,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.process.stdout:
            self.process.stdout.close()
        for number in (self._ours, self._theirs):
            with suppress(OSError):
                os.close(number)

    def resize(self, width, height):
        """As a window manager does: the kernel tells the program."""
        fcntl.ioctl(self._ours, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))

    def type(self, text):
        """Type."""
        os.write(self._ours, text.encode())

    def wait_for(self, words, *, since=0):
        """Wait until `words` were drawn after the first `since` bytes."""
        deadline = time.monotonic() + PATIENCE
        while words.encode() not in self.seen[since:]:
            self._read(deadline, words)

    def _read(self, deadline, awaited):
        ready, _, _ = select.select([self._ours], [], [], max(deadline - time.monotonic(), 0))
        assert ready, f"never came: {awaited}; last {self.seen[-2000:]!r}"
        self.seen += os.read(self._ours, 1 << 16)

    def wait_until_stopped(self):
        """Wait until the program has suspended itself."""
        deadline = time.monotonic() + PATIENCE
        while True:
            pid, status = os.waitpid(self.process.pid, os.WUNTRACED | os.WNOHANG)
            if pid and os.WIFSTOPPED(status):
                self._drain()
                return
            assert not pid, "it ended"
            assert time.monotonic() < deadline
            self._drain(0.02)

    def _drain(self, patience=0.0):
        while select.select([self._ours], [], [], patience)[0]:
            self.seen += os.read(self._ours, 1 << 16)

    def end(self):
        """Wait for the end, reading what comes; the exit code."""
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < deadline, f"it does not end; last {self.seen[-2000:]!r}"
            self._drain(0.02)
        self._drain()
        return self.process.returncode

    def hang_up(self):
        """Close the terminal under the program."""
        os.close(self._theirs)
        os.close(self._ours)

    def send(self, number):
        """Send a signal to the program."""
        self.process.send_signal(number)

    def modes(self):
        """The terminal's private modes as they were set last."""
        return {int(mode): on == b"h" for mode, on in _MODE.findall(self.seen)}

    def is_at_rest(self):
        """Whether the terminal is as it was found."""
        modes = self.modes()
        left = {mode: on for mode, on in AT_REST.items() if modes.get(mode, on) != on}
        assert left == {}
        assert termios.tcgetattr(self._theirs) == self.before
        return True

    def is_raw(self):
        """Whether the program has the terminal to itself: no echo, no line editing."""
        flags = termios.tcgetattr(self._theirs)[3]
        return not flags & (termios.ECHO | termios.ICANON)

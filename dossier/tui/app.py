"""The reader's app: its first screen, loading, keys in the order they are typed."""

import gc
import os
import sys
from functools import partial
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar, Final, cast
from weakref import ref

from textual import events, on
from textual.binding import BindingType

from dossier.files.config import Config
from dossier.tui.base import BaseApp
from dossier.tui.commands import Scope, action_of, bindings
from dossier.tui.loading import load_for
from dossier.tui.messages import Checked, Loaded, Recovered, Refused
from dossier.tui.opening import Opening
from dossier.tui.terminal.clipboard import osc_52
from dossier.tui.terminal.keyboards import key_name, latin
from dossier.tui.widgets.box import SearchBox
from dossier.tui.widgets.painted import Painted

if TYPE_CHECKING:
    from dossier.core.library.library import Library
    from dossier.files.tree import LibraryError
    from dossier.tui.reader.screen import Reader

#: The later wins where two say something of the same thing.
_STYLES: Final[list[str | PurePath]] = [
    "reader/reader.tcss",
    "workbench/workbench.tcss",
    "paint/ink.tcss",
    "overlays/overlay.tcss",
]


#: How long a thread that checks and reads may keep a key waiting, in seconds.
_TURN: Final = 0.001


class DossierApp(BaseApp[None]):
    """Opens the reader on the library in `root`, with the theme and keys of its settings."""

    # For all screens at once: each one that brought a style sheet of its own would have Textual
    # read everything again, the sheets of all its widgets too, and restyle what is there.
    CSS_PATH = _STYLES
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.APP)

    def __init__(self, root: Path, config: Config | None = None) -> None:
        super().__init__(config)
        self.root = root
        self.refusal: LibraryError | None = None
        self._opening = Opening()
        self._recovered: Recovered | None = None
        self._whole: ref[Library] | None = None  # what was loaded last, and not by a change
        self._is_frozen = False  # whether the collector passes over that

    def on_mount(self) -> None:
        """Show the reader's frame, and load behind it."""
        self.heed_signals()
        # After ctrl+z and fg the screen is blank.
        self.app_resume_signal.subscribe(self, lambda _: self.screen.refresh(layout=True))
        self.push_screen(self._opening)
        self._opening.call_after_refresh(self._load)

    def _load(self) -> None:
        self.run_worker(self._read, thread=True, group="load")

    def _read(self) -> None:
        """Load the reader's code, then the library; runs in a thread and only posts messages."""
        from dossier.tui.reader import screen  # noqa: F401, PLC0415 - it will be needed at once

        load_for(self, self.root, 1)

    @on(Recovered)
    def _keep_recovered(self, event: Recovered) -> None:
        """A write that was broken off is finished: there is no reader yet to say so in."""
        self._recovered = event

    @on(Loaded)
    async def _loaded(self, event: Loaded) -> None:
        """The first library is there: open the reader on it, with the keys typed meanwhile."""
        from dossier.tui.reader.screen import Reader  # noqa: PLC0415 - loaded by the thread

        if event.library.before is None and event.library is not (self._whole and self._whole()):
            self._whole, self._is_frozen = ref(event.library), False
        if self.screen is self._opening:
            reader = Reader(self.root, event, self.keymap.commands, self.editor)
            reader.ready = partial(self._hand_on, reader)
            await self.switch_screen(reader)

    def _hand_on(self, reader: "Reader") -> None:
        """Give the reader what was typed ahead, now that it shows where one was."""
        if self._recovered:
            reader.post_message(Recovered(self._recovered.said))
        if self._opening.has_words:
            reader.action_do("search")
        for key in self._opening.typed:
            self.post_message(key)

    async def on_event(self, event: events.Event) -> None:
        """Take keys in the order they were typed, however fast.

        Textual passes a key to the focused widget and back up through three queues before a binding
        sees it; by then the next key has gone to a pane that is about to lose the focus, and the
        letters after `/` are taken for commands. What we know to be ours is done at once.
        """
        ours = isinstance(event, events.Key) and not event.is_forwarded
        if not (ours and await self._at_once(cast("events.Key", event))):
            await super().on_event(event)

    async def _at_once(self, event: events.Key) -> bool:
        """Carry a key out here and now; False if somebody else has to."""
        focused = self.focused
        if isinstance(focused, SearchBox) and event.is_printable and event.character:
            focused.put_in(event.character)
            return True
        if focused and focused.check_consume_key(event.key, event.character):
            return False
        if isinstance(focused, Painted) and focused.counts(event.key, event.character):
            return True
        active = self.screen.active_bindings.get(event.key)
        if active is not None:
            return active.enabled and await self.run_action(active.binding.action, active.node)
        return not self.screen.is_modal and await self._by_own_key(event.key)

    async def _by_own_key(self, key: str) -> bool:
        """Carry out what the reader gave a key to; False if he gave it to nothing.

        A command whose declared keys are letters is dropped by Textual while one types, before it
        looks at the keymap: `quit = "ctrl+q"` would do nothing in the search box.
        """
        for one in self.keymap.commands:
            if one.id in self.keymap.changed and key in one.keys.split(","):
                owner = {Scope.APP: self, Scope.READER: self.screen}.get(one.scope)
                return owner is not None and await self.run_action(action_of(one), owner)
        return False

    def copy_to_clipboard(self, text: str) -> None:
        """Hand a text to the terminal, in the way that what stands in between lets through."""
        self._clipboard = text
        if self._driver is not None:
            self._driver.write(osc_52(text, os.environ))

    def action_help_quit(self) -> None:
        """What ctrl+c says, which quits too many programs by habit."""
        self.notify("q quits; in the search box esc comes first.", markup=False)

    def on_key(self, event: events.Key) -> None:
        """A key nobody took, on a keyboard with Cyrillic letters: the command of the same key."""
        character = event.character or ""
        if (stroke := latin(character)) != character:
            event.stop()
            self.post_message(events.Key(key_name(stroke), stroke))

    @on(Checked)
    def _settled(self) -> None:
        """What was loaded stays: the collector need not look at it again and again.

        But what it does not look at it never lets go: so what comes of a change is left to it, and
        where a library was loaded in the place of another, it looks for that one first.
        """
        if self._is_frozen:
            return
        if gc.get_freeze_count():
            gc.unfreeze()
            gc.collect()
        gc.freeze()
        gc.enable()
        self._is_frozen = True

    @on(Refused)
    def _refused(self, event: Refused) -> None:
        """The folder is no library: end, unless one was read before."""
        if self.screen is self._opening:
            self.refusal = event.error
            self.exit()


def browse(root: Path, config: Config | None = None) -> int:
    """Run the app on the library in `root`, with the reader's settings; return its exit code.

    Raises:
        LibraryError: `root` is no library.
        CrashError: the app met a mistake of ours.
    """
    app = DossierApp(root, config)
    sys.setswitchinterval(_TURN)
    gc.disable()  # until everything is loaded, it would only look at what stays
    try:
        app.run()
    finally:
        gc.enable()
    if app.refusal:
        raise app.refusal
    if app.crash:
        raise app.crash
    return app.return_code or 0

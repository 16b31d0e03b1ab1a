"""What a sentence could say, on the workbench: proposals that are taken, dropped and dismissed.

They are worked out in a thread, anew for every state of the library; what was taken or dropped by
hand stays so where it is proposed again.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from dossier.core.capture.propose.picking import Picks
from dossier.core.capture.propose.proposal import Proposal
from dossier.core.library.library import Library
from dossier.core.text.spans import Span
from dossier.files.dismissed import dismiss, dismissed, restore
from dossier.files.writer import NotWrittenError
from dossier.tui.loading import propose_for
from dossier.tui.messages import Proposed
from dossier.tui.stage import Stage


class Offers:
    """Owns the proposals of one article; `changed` is called when others are to be shown."""

    def __init__(self, stage: Stage, root: Path, source: str, changed: Callable[[], None]) -> None:
        self.picks: Picks | None = None  # None until they are worked out
        self._stage, self._root, self._source = stage, root, source
        self._changed = changed
        self._number = 0
        self._found: tuple[Proposal, ...] = ()

    def actions(self, under: Callable[[], str | None]) -> Mapping[str, Callable[[], None]]:
        """Taking, dropping and dismissing; `under` gives the id of what is under the cursor."""
        return {
            "bench-take": lambda: self.toggle(under()),
            "bench-insist": lambda: self.insist(under()),
            "bench-dismiss": lambda: self.dismiss(under()),
            "bench-restore": self.restore,
        }

    def ask(self, library: Library) -> None:
        """Work them out for a state of the library, in a thread."""
        self._number += 1
        target, root, source, number = self._stage.screen, self._root, self._source, self._number
        self._stage.in_thread(lambda: propose_for(target, root, library, source, number), "propose")

    def take_in(self, event: Proposed) -> None:
        """They are worked out; what comes too late is dropped."""
        if event.number == self._number:
            self._found = event.proposals
            self._pick()

    def _pick(self) -> None:
        gone = dismissed(self._root, self._source)
        picks = Picks(one for one in self._found if gone.isdisjoint((one.id, *one.needs)))
        if self.picks:
            picks.like(self.picks)
        self.picks = picks
        self._changed()

    def of(self, sentence: Span) -> list[tuple[Proposal, bool]]:
        """What is proposed of a sentence, and whether it is taken."""
        picks = self.picks
        return [(one, picks.is_taken(one.id)) for one in picks.of(sentence)] if picks else []

    def taken(self, sentence: Span) -> tuple[Proposal, ...]:
        """What would be written of a sentence, each behind what it needs."""
        return self.picks.taken(sentence) if self.picks else ()

    def toggle(self, id_: str | None) -> None:
        """Take a proposal or drop it; what is only concluded or doubted is not taken so."""
        one = self.picks.get(id_) if self.picks and id_ else None
        if self.picks is None or one is None:
            self._stage.tell("There is no proposal under the cursor.")
        elif self.picks.is_taken(one.id):
            self.picks.drop(one.id)
            self._changed()
        elif one.why or one.doubt:
            reasons = ". ".join(filter(None, (one.why, one.doubt))).rstrip(".")
            self._stage.tell(f"{reasons}. y takes it all the same.", severity="warning")
        else:
            self.picks.take(one.id)
            self._changed()

    def insist(self, id_: str | None) -> None:
        """Take a proposal whatever speaks against it."""
        if self.picks and id_ and self.picks.get(id_):
            self.picks.take(id_)
            self._changed()

    def dismiss(self, id_: str | None) -> None:
        """Never propose it again, nor what needs it."""
        one = self.picks.get(id_) if self.picks and id_ else None
        if one is None:
            self._stage.tell("There is no proposal under the cursor.")
            return
        try:
            dismiss(self._root, self._source, {one.id})
        except NotWrittenError as error:
            self._stage.tell(f"{error}. {error.hint}", severity="error")
            return
        self._pick()
        self._stage.tell(f"Not proposed any more: {one.label}. D brings back what was dismissed.")

    def restore(self) -> None:
        """Propose again what was dismissed in this article."""
        try:
            count = restore(self._root, self._source)
        except NotWrittenError as error:
            self._stage.tell(f"{error}. {error.hint}", severity="error")
            return
        self._stage.tell(f"Proposed again: {count} that were dismissed.")
        self._pick()

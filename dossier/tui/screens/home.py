"""The first screen: what is in the library, what was read last, what needs work."""

from dossier.tui.commands import Pane
from dossier.tui.paint.pieces import says
from dossier.tui.screens.overviews import Overviews
from dossier.views.home import home
from dossier.views.rows import Row


class HomeScreen(Overviews):
    """The reader with a first screen, which `g h` returns to."""

    def action_go_home(self) -> None:
        """The first screen, with its rows to choose from."""
        self.leave()
        self.finder.ask("")
        self.show_home()
        self.focus_pane(Pane.FACTS)

    def show_home(self) -> None:
        """The first screen in place of a card."""
        self.at_home = True
        self.add_class("-home")
        self.shown = None
        self.evidence.welcome(
            (
                says("Type a name and ⏎ to read; a day, a tag or a kind narrow it."),
                says("tab leads to the rows of this library; ⏎ acts on one."),
                says("! what needs work · g t the timeline · F1 all keys"),
            )
        )
        self.links.show((says("Nothing is open yet."),))
        sections = home(self.library, self.work or (), self.recent)
        said = "g h returns here" if sections else "nothing is in it yet"
        self.facts.list_sections(self.root.resolve().name, sections, said)

    def open_home_row(self, row: Row) -> None:
        """A kind narrows the list, an entry opens, what needs work is listed."""
        what, _, which = row.key.partition(":")
        if row.target:
            self.visit(row.target)
        elif what == "work":
            self.show_work(which)
        elif what == "broken":
            self.show_work("error")
        else:
            self.finder.ask(f"type:{which or 'source'}")
            self.focus_pane(Pane.HITS)

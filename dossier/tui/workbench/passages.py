"""Where one is in an article: the sentence, and the passage of it that is chosen."""

from collections.abc import Callable, Mapping
from functools import partial

from dossier.core.capture.motions import Sentence
from dossier.core.text.spans import Span
from dossier.views.bench import Bench, BenchSentence

#: What each command does to a passage: the motion, and by how much.
_MOTIONS = {
    "bench-end-on": ("end_by_word", 1),
    "bench-end-back": ("end_by_word", -1),
    "bench-start-on": ("start_by_word", 1),
    "bench-start-back": ("start_by_word", -1),
    "bench-clause-on": ("end_by_clause", 1),
    "bench-clause-back": ("end_by_clause", -1),
    "bench-name-on": ("to_name", 1),
    "bench-name-back": ("to_name", -1),
}


class Passages:
    """Owns the article, the sentence and the passage; `changed` is called when one is another."""

    def __init__(self, article: Bench, at: int, changed: Callable[[], None]) -> None:
        self.article, self.at = article, at
        self.passage: Span | None = None  # None for the whole sentence
        self._changed = changed

    def actions(self) -> Mapping[str, Callable[[], None]]:
        """Choosing a passage, and moving its ends."""
        motions = {id_: partial(self._move, *motion) for id_, motion in _MOTIONS.items()}
        return {"bench-passage": self._begin, **motions}

    @property
    def here(self) -> BenchSentence:
        """The sentence one is at."""
        return self.article.sentences[self.at]

    @property
    def _sentence(self) -> Sentence:
        one = self.here
        return Sentence(self.article.text.text, one.span, (*one.names, *one.strangers))

    def go_to(self, at: int) -> None:
        """Another sentence, the whole of it."""
        self.at, self.passage = at, None
        self._changed()

    def choose(self, passage: Span | None) -> None:
        """Another passage, or the whole sentence."""
        self.passage = passage
        self._changed()

    def take(self, article: Bench) -> None:
        """The article as it is now: the same sentence, as long as there are so many."""
        self.article = article
        self.at = min(self.at, len(article.sentences) - 1)

    def _begin(self) -> None:
        """Begin with the first word of the sentence."""
        sentence = self._sentence
        start = sentence.starts[0]
        self.choose(sentence.fitted((start, start + 1)))

    def _move(self, motion: str, by: int) -> None:
        """A motion over the passage; the whole sentence is one to begin with."""
        sentence = self._sentence
        passage = self.passage or sentence.fitted(sentence.span)
        self.choose(getattr(sentence, motion)(passage, by))

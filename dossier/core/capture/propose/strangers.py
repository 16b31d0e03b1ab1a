"""Whom and what an article names that no entry is about: people, posts and bodies to be made."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from dossier.core.capture.additions import Addition
from dossier.core.capture.naming import free_id
from dossier.core.capture.propose.scene import PrintedName, Scene, Word
from dossier.core.capture.propose.titles import Title, holders_of, titles
from dossier.core.format.ids import Kind
from dossier.core.format.writing import Value
from dossier.core.library.library import Library
from dossier.core.names.mentions import ListedName, Names, longest
from dossier.core.text.spans import Span, Spans
from dossier.core.text.wording import one_line

_PERSON: Final = "person"
_POST: Final = "post"
_BODY: Final = "body"


@dataclass(slots=True)
class Stranger:
    """A name of nobody, with the forms the article prints; `first` is where it does first.

    `twin` is the entry whose name it resembles, `reason` how: it may be that one's, and then `id`
    is that entry's. `body` is where a post's title names the body it belongs to.
    """

    id: str
    sort: str
    name: str
    first: Span
    sentence: Span
    forms: list[str] = field(default_factory=list)
    twin: str = ""
    reason: str = ""
    body: Span | None = None

    @property
    def addition(self) -> Addition:
        """The entry that would be made, or the name that would be added to its twin."""
        if self.twin:
            return Addition(self.twin, {"other_names": [{"name": self.name, "use": "variant"}]})
        fields: dict[str, Value] = {"name": self.name}
        # A name of several words is found in capitals and small letters alike.
        others = {one.casefold(): one for one in self.forms}
        others.pop(self.name.casefold(), None)
        use = "short" if self.sort == _PERSON else "variant"
        if others:
            fields["other_names"] = [{"name": one, "use": use} for one in others.values()]
        if self.sort == _PERSON:
            return Addition(self.id, fields, kind=Kind.PERSON)
        return Addition(self.id, {**fields, "type": self.sort}, kind=Kind.OFFICE)


class Strangers:
    """The names of nobody in one article, each once."""

    def __init__(self, library: Library, scene: Scene) -> None:
        self._library, self._scene = library, scene
        self._by_name: dict[tuple[str, str], Stranger] = {}
        for span in scene.sentences:
            found = titles(scene, span)
            for title in found:
                self._add_title(title, span)
            for _, holder in holders_of(found):
                if holder.id is None:
                    self._add_person((holder.start, holder.end), span)
            for person in self._acting(span, found):
                self._add_person(person, span)

    @property
    def all(self) -> list[Stranger]:
        """In the order of the text."""
        return sorted(self._by_name.values(), key=lambda one: one.first)

    def names(self) -> list[PrintedName]:
        """Where the text prints them, outside what was known before."""
        listed = Names.of(
            ListedName(one.id, form)
            for one in self._by_name.values()
            for form in (one.name, *one.forms)
        )
        sorts = {one.id: one.sort for one in self._by_name.values()}
        known = Spans((one.start, one.end) for one in self._scene.names)
        found = listed.all_of(self._scene.text)
        return [
            PrintedName(one.start, one.end, one.entries[0], sort)
            for sort in (_PERSON, _POST, _BODY)
            for one in longest(each for each in found if sorts[each.entries[0]] == sort)
            if len(one.entries) == 1 and not known.hold(one.start, one.end)
        ]

    def _add_title(self, title: Title, sentence: Span) -> None:
        if title.post is not None:
            return
        text = self._scene.text
        name = title.name(text)
        is_plural = title.noun is not None and title.singular != title.noun.key
        if not title.holders and (is_plural or len(name.split()) == 1):
            return  # “the minister”, “the ministers of the region”: no name of a post
        post = self._add(_POST, name, (title.start, title.end), sentence)
        post.forms += [one_line(text[start : title.end]) for start in (title.start, title.core)]
        if title.body and not self._scene.language.has_cases:
            post.body = title.body
            body = one_line(text[slice(*title.body)])
            if not any(self._scene.named(title.body, _BODY)):
                self._add(_BODY, body, title.body, sentence)

    def _add_person(self, span: Span, sentence: Span) -> None:
        text = self._scene.text
        name = one_line(text[slice(*span)])
        person = self._add(_PERSON, name, span, sentence)
        last = name.split()[-1]
        if text.count(last) > text.count(text[slice(*span)]) and last not in person.forms:
            person.forms.append(last)

    def _add(self, sort: str, name: str, first: Span, sentence: Span) -> Stranger:
        known = self._by_name.get((sort, name))
        if known:
            return known
        taken = {one.id for one in self._by_name.values()}
        twin = self._library.prints.twins.of(name)
        if twin and self._library.sort(twin.entry) == sort:
            made = Stranger(
                twin.entry, sort, name, first, sentence, twin=twin.entry, reason=twin.reason
            )
        else:
            made = Stranger(free_id(self._library, name, taken), sort, name, first, sentence)
        self._by_name[sort, name] = made
        return made

    def _acting(self, span: Span, titles: Iterable[Title]) -> Iterator[Span]:
        """Names of nobody where only people stand: at a verb of saying, before “who”, in a list."""
        scene = self._scene
        words = scene.words(span)
        known = [(one.start, one.end) for one in scene.named(span, _PERSON)]
        taken = Spans((*known, *((one.start, one.end) for one in titles)))
        index = 0
        while index < len(words):
            if taken.touch(words[index].start, words[index].end):
                index += 1
                continue
            word, count = words[index], scene.stranger_at(words, index)
            behind = index + max(count, 1)
            if count and self._is_person(words, index, behind):
                yield word.start, words[behind - 1].end
            elif not count and scene.is_name_word(word) and self._says(words, index, behind):
                yield from self._whole_name(word)
            index = behind

    def _is_person(self, words: list[Word], index: int, behind: int) -> bool:
        """Whether words [index, behind) stand where people do."""
        language = self._scene.language
        before = words[index - 1].key if index else ""
        after = words[behind].key if behind < len(words) else ""
        if before in language.articles:
            return False  # “the White House said”
        return (
            index == 0
            or before in language.ands | language.beside
            or after in language.who
            or self._says(words, index, behind)
        )

    def _says(self, words: list[Word], index: int, behind: int) -> bool:
        """Whether a verb of saying stands in front of words or behind them, or “according to”."""
        scene, language = self._scene, self._scene.language
        at = behind
        while at < len(words) and words[at].key in language.adverbs:
            at += 1
        if at < len(words) and self._is_said(words[at]) and scene.joined(words[at - 1], words[at]):
            return True
        if index == 0:
            return False
        apposed = scene.text[: words[index].start].endswith(", ")
        closed = scene.text.startswith(", ", words[behind - 1].end)
        if apposed and closed and at < len(words) and self._is_said(words[at]):
            return True  # “her lawyer, Ivo Holm, denied”
        before = words[index - 1]
        opened = scene.text[words[0].start : words[index].start].casefold().rstrip()
        return (self._is_said(before) and scene.joined(before, words[index])) or any(
            opened.endswith(one) for one in language.according
        )

    def _is_said(self, word: Word) -> bool:
        return word.key in self._scene.language.said and word.text.islower()

    def _whole_name(self, surname: Word) -> Iterator[Span]:
        """The first longer name in the article that ends with a word."""
        scene = self._scene
        if not scene.is_name_word(surname) or any(
            scene.named((surname.start, surname.end), _PERSON)
        ):
            return
        for span in scene.sentences:
            words = scene.words(span)
            for index, word in enumerate(words):
                count = scene.stranger_before(words, index + 1) if word.text == surname.text else 0
                if count:
                    yield words[index + 1 - count].start, word.end
                    return

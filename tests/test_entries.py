"""The library that is shipped keeps its own rules."""

import re

import pytest
from libraries import sha256

from dossier.core.checks.check import check
from dossier.core.format.entries import Event, Person, Source
from dossier.core.format.ids import KIND_OF_FOLDER, Kind
from dossier.core.format.schema import key_order
from dossier.core.library.claims import ClaimKind
from dossier.core.problems import Severity
from dossier.core.sources.quotes import Verdict

FIVE = {
    "web-2022-03-09-antalya",
    "web-2024-04-16-civilians-working-group",
    "mfa-2024-08-20-heads-of-missions",
    "unn-2025-04-18-paris",
    "unn-2025-07-23-istanbul",
}


def test_every_file_is_loaded(shipped, entries):
    files = {
        path.relative_to(entries).as_posix()
        for folder in KIND_OF_FOLDER
        for path in (entries / folder).glob("*.yaml")
    }
    assert {record.path for record in shipped.of_kind()} == files
    assert shipped.broken == {}
    assert shipped.problems == ()


def test_nothing_is_wrong(shipped):
    found = [one for one in check(shipped) if one.severity is not Severity.INFO]
    assert [(one.place.path, one.place.line, one.message) for one in found] == []


def test_the_five_articles_are_there_byte_for_byte(shipped, entries):
    assert {record.id for record in shipped.of_kind(Kind.SOURCE)} >= FIVE
    for record in shipped.of_kind(Kind.SOURCE):
        assert isinstance(record.entry, Source)
        data = (entries / "sources" / f"{record.id}.txt").read_bytes()
        assert sha256(data) == record.entry.sha256
        assert shipped.texts[record.id].text == data.decode()


def test_every_quote_is_proved(shipped):
    quotes = [
        (claim.id, cited.quote)
        for record in shipped.of_kind()
        for claim in record.claims
        for cited in claim.quotes
    ]
    assert len(quotes) > 300
    for claim, quote in quotes:
        found = shipped.locate(quote)
        assert found.verdict is Verdict.PROVED, (claim, quote.exact)
        assert shipped.texts[quote.source].text[found.start : found.end] == quote.exact


def test_every_statement_has_a_speaker_with_a_name(shipped):
    said = [
        (record, claim)
        for record in shipped.of_kind()
        for claim in record.claims
        if claim.kind is ClaimKind.STATEMENT
    ]
    assert said
    assert all(isinstance(record.entry, Person) and record.name for record, _ in said)


def test_every_article_is_rested_on(shipped):
    for source in FIVE:
        assert len(shipped.ties.citing(source)) >= 10, source


# What stands in no quote and is knowingly left: the handbook says why.
LEFT_SHARE = 0.35


@pytest.mark.parametrize("source", sorted(FIVE))
def test_most_of_each_article_is_used(source, shipped):
    """Counted in characters of the article itself, without its boilerplate and blank lines."""
    text = shipped.texts[source]
    used = bytearray(len(text.text))
    for _, cited in shipped.ties.citing(source):
        found = shipped.locate(cited.quote)
        used[found.start : found.end] = b"\1" * (found.end - found.start)
    own = [
        offset
        for offset, character in enumerate(text.text)
        if not character.isspace() and not text.in_boilerplate(offset, offset + 1)
    ]
    assert sum(used[offset] for offset in own) / len(own) >= 1 - LEFT_SHARE


def test_the_editors_word_has_a_reason(shipped):
    for record in shipped.of_kind():
        for claim in record.claims:
            value = claim.value
            if not isinstance(value, Event) and value.basis in {"editor", "inferred"}:
                assert value.note, claim.id


#: Letters that only one of the two alphabets has.
_UKRAINIAN_OR_RUSSIAN_ONLY = re.compile("[іїєґʼёыэъ]", re.IGNORECASE)


def test_names_stand_in_ukrainian_and_in_russian(shipped):
    """Of all persons, posts and bodies; a form that is spelled alike in both stands once."""
    for record in (*shipped.of_kind(Kind.PERSON), *shipped.of_kind(Kind.OFFICE)):
        forms = [
            one
            for one in record.entry.other_names
            if one.language in {"uk", "ru"} and one.use != "short"
        ]
        alike = any(not _UKRAINIAN_OR_RUSSIAN_ONLY.search(one.name) for one in forms)
        assert {one.language for one in forms} == {"uk", "ru"} or alike, record.id


def test_no_start_or_end_is_asserted(shipped):
    """No article says when anybody took or left office."""
    for record in shipped.of_kind(Kind.PERSON):
        assert isinstance(record.entry, Person)
        assert all(not (one.start or one.end) for one in record.entry.tenures)


def test_keys_stand_in_the_order_of_the_contract(shipped):
    for record in shipped.of_kind():
        order = key_order(record.kind)
        keys = list(record.document.root.items)
        assert keys == sorted(keys, key=order.index), record.path


def test_an_event_id_begins_with_as_much_of_its_date_as_is_known(shipped):
    """Not with the day of the report; where nothing is known of it, with no date at all."""
    for record in shipped.of_kind(Kind.EVENT):
        assert isinstance(record.entry, Event)
        ends = record.entry.date.edtf.split("/") if record.entry.date else [".."]
        begins = re.match(r"\d{4}(-\d\d){0,2}(?=-)", record.id)
        assert (begins is None) == (".." in ends), record.id
        assert begins is None or all(one.startswith(begins[0]) for one in ends), record.id


def test_the_handbook_names_the_fields_there_are(entries):
    rows = re.findall(
        r"^\| ([\w, ]+) \| (`.*`[^|]*) \|$", (entries / "CASEBOOK.md").read_text(), re.MULTILINE
    )
    table = {kind: re.findall(r"`(\w+)`", keys) for kind, keys in rows}
    first = [key for key in table["all, first"] if key != "title"]
    for kind in Kind:
        keys = [*first, *table[kind.value], *table["all, last"]]
        expected = ["name" if key == "title" else key for key in key_order(kind)]
        assert keys == expected, kind


def test_the_examples_of_the_handbook_are_good_entries(entries, library_from):
    handbook = (entries / "README.md").read_text()
    named = re.findall(r"```yaml\n# (people/[\w-]+\.yaml)\n(.*?)```", handbook, re.DOTALL)
    assert named
    for path, text in named:
        assert library_from({path: text}).problems == ()

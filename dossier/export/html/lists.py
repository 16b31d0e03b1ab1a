"""The lists of the site: all entries of a kind, so many a page."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.core import names
from dossier.core.format.entries import Event, Office, Person, Source
from dossier.core.format.ids import Kind
from dossier.core.library.record import Record
from dossier.core.time.days import WrittenDay, day_of
from dossier.core.time.occasions import event_day
from dossier.export.html.markup import Markup, el, joined
from dossier.export.html.shell import shell
from dossier.export.html.site import UP, WORDS, Site, dated, mark
from dossier.export.pages import Page
from dossier.views.labels import day_label, kind_label, kind_mark

_MOST: Final = 1000  # entries of a page
_POSTS: Final = 3  # posts named beside a person


def pages(site: Site) -> Iterator[Page]:
    """The lists of all kinds."""
    for kind in Kind:
        records = ordered(site, kind)
        starts = range(0, max(len(records), 1), _MOST)
        for number, start in enumerate(starts, 1):
            some = records[start : start + _MOST]
            yield Page(_path(kind, number), _page(site, kind, some, number, len(starts)).encode())


def _path(kind: Kind, number: int) -> str:
    return f"lists/{kind.folder}{f'-{number}' if number > 1 else ''}.html"


def ordered(site: Site, kind: Kind) -> list[Record]:
    """The entries of a kind: events and articles the latest first, all others by their names."""
    records = list(site.library.of_kind(kind))
    if kind in {Kind.EVENT, Kind.SOURCE}:
        return sorted(records, key=lambda one: (*_newest(_day(site, one)), one.id))
    return sorted(records, key=lambda one: (names.plain_text(one.name), one.id))


def _day(site: Site, record: Record) -> WrittenDay | None:
    if isinstance(record.entry, Source):
        return day_of(record.entry.date) if record.entry.date else None
    return event_day(site.library, record.id)


def is_dated(site: Site, record: Record) -> bool:
    """Whether an event or an article has a place in the order of years."""
    day = _day(site, record)
    return day is not None and bool(day.date.latest or day.date.earliest)


def _newest(day: WrittenDay | None) -> tuple[bool, int]:
    last = day and (day.date.latest or day.date.earliest)
    return (last is None, -last.ordinal if last else 0)


def _page(site: Site, kind: Kind, records: Sequence[Record], number: int, count: int) -> str:
    total = sum(1 for _ in site.library.of_kind(kind))
    title = WORDS[kind][1].capitalize()
    said = f"{total:,} {WORDS[kind][total != 1]}"
    order = "latest first" if kind in {Kind.EVENT, Kind.SOURCE} else "by name"
    main = joined(
        (
            el("header", el("h1", title), el("p", f"{said}, {order}", class_="kind")),
            _paging(kind, number, count),
            el("ul", *(item(site, one, UP) for one in records), class_="entries"),
            _paging(kind, number, count, below=True),
        ),
        "\n",
    )
    where = f" ({number} of {count})" if count > 1 else ""
    return shell(f"{title}{where}", main, "list", said)


def _paging(kind: Kind, number: int, count: int, *, below: bool = False) -> Markup:
    """The pages of a list, in short where there are many."""
    if count == 1:
        return Markup("")
    near = sorted({1, count, *range(max(1, number - 2), min(count, number + 2) + 1)})
    links = (
        el(
            "a",
            str(one),
            href=f"{UP}{_path(kind, one)}",
            aria_current="page" if one == number else None,
            aria_label=f"page {one}",
        )
        for one in near
    )
    return el(
        "nav", joined(links, " "), aria_label=f"Pages{', below' if below else ''}", class_="paging"
    )


def item(site: Site, record: Record, up: str) -> Markup:
    """An entry in a list: its sign, its name, and what tells it from others of its name."""
    library = site.library
    day, beside = "", ""
    match record.entry:
        case Person() as person:
            posts = dict.fromkeys(library.name_of(one.post) for one in person.tenures)
            more = f" and {len(posts) - _POSTS} more" if len(posts) > _POSTS else ""
            beside = "; ".join(list(posts)[:_POSTS]) + more
        case Office() as office:
            body = library.name_of(office.part_of.id) if office.part_of else ""
            beside = ", ".join(filter(None, (office.type, body and f"part of {body}")))
        case Event():
            day = day_label(event_day(library, record.id))
            beside = kind_label(record)
        case Source():
            beside = site.published(record.id)
    return el(
        "li",
        mark(kind_mark(library, record.id)),
        " ",
        joined(
            (
                el("span", date, class_="date") if (date := dated(day)) else "",
                el("a", record.name, href=f"{up}{site.path(record.id)}", class_="to", dir="auto"),
                el("span", beside, class_="detail") if beside else "",
            ),
            " ",
        ),
        class_="fact",
        tabindex="-1",
    )

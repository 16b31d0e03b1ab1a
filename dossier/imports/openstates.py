"""OpenStates' YAML: a dialect of Popolo with a file a person or committee (CC0, openstates/people).

A person's `roles` have a `type` (upper, lower, governor, mayor …) in a `jurisdiction`, an id of the
Open Civic Data: ocd-jurisdiction/country:us/state:ak/government. A committee names its `members`,
each with a role. `municipalities.yml` gives names to the jurisdictions of towns.
"""

from dataclasses import dataclass, field
from typing import Final

from dossier.core.names.countries import names_of
from dossier.imports.book import Book, role_post
from dossier.imports.drafts import Draft, Sort, Tie
from dossier.imports.items import Item
from dossier.imports.objects import begun, object_key
from dossier.imports.report import Origin

_JURISDICTION: Final = "ocd-jurisdiction/"
#: The chambers that people are members of, by the type of a role or the `chamber` of a committee.
_CHAMBERS: Final = {
    "upper": "upper chamber",
    "lower": "lower chamber",
    "legislature": "legislature",
}
_TITLES: Final = {"lt_governor": "Lieutenant Governor"}
#: The parts of an id of the Open Civic Data whose codes are written in capitals.
_CODED: Final = frozenset({"country", "state", "district", "territory", "province"})


@dataclass(frozen=True, slots=True)
class _Seat:
    """What a person's role, or a committee's member, says; places are named at the end."""

    owner: Draft
    what: str
    within: str
    tie: Tie


@dataclass(slots=True)
class OpenStates:
    """Reads people, committees and jurisdictions, and names places when all are known."""

    book: Book
    places: dict[str, str] = field(default_factory=dict)
    roles: list[_Seat] = field(default_factory=list)
    #: A committee with its chamber and jurisdiction, and each member with a role.
    committees: list[tuple[Draft, str, str, Origin]] = field(default_factory=list)
    members: list[tuple[str, Draft, str, str, Origin]] = field(default_factory=list)

    def take(self, item: Item) -> bool:
        """Read an object if it is one of OpenStates'."""
        id_, fields = item.text("id"), item.node.items.keys()
        item.asked.discard("id")
        if id_.startswith(_JURISDICTION):
            self._place(item, id_)
        elif "roles" in fields:
            self._person(item)
        elif {"jurisdiction", "members"} <= fields:
            self._committee(item)
        else:
            return False
        return True

    def finish(self) -> None:
        """Make the posts and bodies that people and committees are in."""
        for draft, chamber, jurisdiction, origin in self.committees:
            if draft.part_of is None:
                draft.part_of = Tie(self._chamber(chamber, jurisdiction, origin), origin)
            draft.country = draft.country or _country(jurisdiction)
        for seat in self.roles:
            seat.tie.to = self._post(seat.what, seat.within, seat.tie.origin)
            seat.owner.tenures.append(seat.tie)
            seat.owner.country = seat.owner.country or _country(seat.within)
        for person, body, role, name, origin in self.members:
            owner = self.book.drafts.get(person)
            if owner is None or owner.sort is not Sort.PERSON:
                who = person.partition(":")[2] or "no id"
                message = f"{body.name} has the member “{name}” ({who}), who is not here"
                self.book.report.complain("leads nowhere", message, origin)
                continue
            post = role_post(self.book, body.key, role or "member", origin)
            owner.tenures.append(Tie(post, origin))

    # --- what is read

    def _place(self, item: Item, id_: str) -> None:
        item.what = "jurisdiction"
        item.pass_over("id")
        name = self.book.values.name(item.text("name"), item.origin)
        if name:
            self.places[id_] = name
        item.leave_rest()

    def _person(self, item: Item) -> None:
        item.what = "person"
        draft = begun(self.book, item, Sort.PERSON, item.text("name"))
        if draft is None:
            return
        for word, key in (("born", "birth_date"), ("died", "death_date")):
            self.book.date(draft, word, item.text(key), item.origin_of(key))
        for party in item.items("party"):
            self.book.tag(draft, party.text("name"), party.origin)
            party.leave_rest()
        for role in item.items("roles"):
            self._role(draft, role)
        item.leave_rest()

    def _role(self, draft: Draft, role: Item) -> None:
        what, within = role.text("type"), role.text("jurisdiction")
        district = role.text("district")
        context = f"district {district}" if district and district.isalnum() else district
        tie = self.book.tie(
            "", role.origin, role.text("start_date"), role.text("end_date"), context=context
        )
        reason = self.book.values.text(role.text("end_reason"), role.origin, what="end_reason")
        tie.note = f"Ended: {reason}." if reason else ""
        role.leave_rest()
        if what:
            self.roles.append(_Seat(draft, what, within, tie))
        else:
            message = f"a role of “{draft.name}” without a type"
            self.book.report.complain("leads nowhere", message, role.origin)

    def _committee(self, item: Item) -> None:
        item.what = "committee"
        draft = begun(self.book, item, Sort.BODY, item.text("name"))
        if draft is None:
            return
        self.book.tag(draft, item.text("classification"), item.origin)
        chamber, jurisdiction = item.text("chamber"), item.text("jurisdiction")
        if parent := item.text("parent"):
            draft.part_of = Tie(object_key(self.book, Sort.BODY, parent), item.origin_of("parent"))
        self.committees.append((draft, chamber, jurisdiction, item.origin))
        for one in item.items("members"):
            id_, name = one.text("person_id"), one.text("name")
            person = object_key(self.book, Sort.PERSON, id_) if id_ else ""
            self.members.append((person, draft, one.text("role"), name, one.origin))
            one.leave_rest()
        item.leave_rest()

    # --- what they are in

    def _government(self, jurisdiction: str, origin: Origin) -> Draft:
        key = self.book.key(jurisdiction or "no jurisdiction")
        name = f"Government of {self._label(jurisdiction)}"
        draft = self.book.made(Sort.BODY, key, name, origin)
        draft.country = _country(jurisdiction)
        return draft

    def _chamber(self, chamber: str, jurisdiction: str, origin: Origin) -> str:
        """The key of a chamber, or of the government where it is none."""
        government = self._government(jurisdiction, origin)
        said = _CHAMBERS.get(chamber)
        if said is None:
            return government.key
        key = self.book.inner(government.key, chamber)
        name = f"{said[:1].upper()}{said[1:]} of {self._label(jurisdiction)}"
        draft = self.book.made(Sort.BODY, key, name, origin)
        if draft.part_of is None:
            draft.part_of = Tie(government.key, origin)
            draft.country = government.country
        return key

    def _post(self, what: str, jurisdiction: str, origin: Origin) -> str:
        """The key of the post of a role: a seat in a chamber, or an office of the government."""
        body = self._chamber(what, jurisdiction, origin)
        chamber = _CHAMBERS.get(what)
        said = f"Member of the {chamber}" if chamber else _TITLES.get(what, _title(what))
        key = self.book.inner(body, f"member-{what}" if chamber else what)
        name = f"{said} of {self._label(jurisdiction)}"
        draft = self.book.made(Sort.POST, key, name, origin)
        if draft.part_of is None:
            draft.part_of = Tie(body, origin)
            draft.country = _country(jurisdiction)
        return draft.key

    def _label(self, jurisdiction: str) -> str:
        """A jurisdiction in words: “Anchorage, AK, US”, “AK, US”; of a country its name."""
        steps = _steps(jurisdiction)
        if not steps:
            return jurisdiction or "no jurisdiction"
        if len(steps) == 1 and steps[0][0] == "country":
            code = steps[0][1].upper()
            return next(iter(names_of(code)), code)
        said = [
            code.upper() if sort in _CODED else code.replace("_", " ").title()
            for sort, code in steps
        ]
        if jurisdiction in self.places:
            said[-1] = self.places[jurisdiction]
        return ", ".join(reversed(said))


def _steps(jurisdiction: str) -> list[tuple[str, str]]:
    """The divisions that an id of the Open Civic Data goes down: (country, us), (state, ak)."""
    if not jurisdiction.startswith(_JURISDICTION):
        return []
    parts = jurisdiction.removeprefix(_JURISDICTION).split("/")
    pairs = (part.partition(":") for part in parts if ":" in part)
    return [(sort, code) for sort, _, code in pairs if code]


def _country(jurisdiction: str) -> str:
    steps = _steps(jurisdiction)
    code = steps[0][1].upper() if steps and steps[0][0] == "country" else ""
    return code if names_of(code) else ""


def _title(what: str) -> str:
    """A type of role as a title: secretary of state, Secretary of State."""
    little = {"of", "the", "and", "for", "in"}
    words = what.replace("_", " ").split()
    return " ".join(one if one in little else one[:1].upper() + one[1:] for one in words)

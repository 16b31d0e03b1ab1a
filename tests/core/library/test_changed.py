"""A library in which some entries are others is the one that would be built of them."""

from random import Random

from msgspec.structs import replace

from dossier.core.checks.check import check_entries
from dossier.core.format.entries import Name
from dossier.core.library.library import build, changed
from dossier.core.library.record import Record


def same(one, other):
    assert dict(one.records) == dict(other.records)
    assert list(one.records) == list(other.records)
    assert dict(one.broken) == dict(other.broken)
    assert dict(one.texts) == dict(other.texts)
    assert dict(one.shelf.former) == dict(other.shelf.former)
    assert dict(one.ties.by_target) == dict(other.ties.by_target)
    assert len(one.ties.by_target) == len(other.ties.by_target)
    assert one.ties.loose == other.ties.loose
    for source in other.texts:
        assert one.prints.mentions(source) == other.prints.mentions(source)
        assert one.prints.named(source) == other.prints.named(source)


def some_entry(random, entry, others):
    """An entry with less, more or other than it had."""
    fields = {}
    match random.randrange(4):
        case 0:
            fields["relations"] = ()
        case 1:
            fields["relations"] = random.choice(others).relations
        case 2:
            fields["other_names"] = (*entry.other_names, Name(name=random.choice(others).lead))
        case 3 if random.random() < 0.3:
            fields["former_ids"] = (f"former-{random.randrange(9)}",)
    if hasattr(entry, "tenures") and random.random() < 0.5:
        fields["tenures"] = random.choice(
            [one.tenures for one in others if hasattr(one, "tenures")]
        )
    return replace(entry, **fields)


def test_changes_are_what_a_whole_build_makes_of_them(shipped):
    random = Random(3)  # noqa: S311
    library = shipped
    entries = [record.entry for record in shipped.records.values()]
    for step in range(16):
        chosen = random.sample(list(library.records.values()), random.randint(1, 4))
        records = {
            one.id: Record(
                one.id,
                one.kind,
                one.path,
                some_entry(random, one.entry, entries),
                one.document,
            )
            for one in chosen
        }
        if step % 7 == 0:
            old = chosen[0]
            new = f"new-{step}"
            records[new] = Record(new, old.kind, f"x/{new}.yaml", old.entry, old.document)
        before = library
        check_entries(before, [chosen[0]])  # what it works out is renewed in the next
        library = changed(before, records, before.problems)
        whole = build(
            {**before.records, **records}.values(),
            before.broken.values(),
            before.texts.values(),
            before.problems,
        )
        same(library, whole)
        concerned = [library.records[id_] for id_ in records]
        assert check_entries(library, concerned) == check_entries(
            whole, [whole.records[id_] for id_ in records]
        )

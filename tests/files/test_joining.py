"""Two edits of an entry are joined: no fact lost, none doubled, none invented."""

# ruff: noqa: S311 - random edits, no secrets

import os
import re
import subprocess
import sys
from collections import Counter
from random import Random

import manners
import pytest
from libraries import git

from dossier.core.changes.meaning import entry_shapes, meaning
from dossier.core.changes.threeway import Marks
from dossier.core.format.entries import Part
from dossier.files.joining import joined_bytes
from dossier.files.reader import read

#: More of them for a long look: DOSSIER_ROUNDS=5000.
ROUNDS = int(os.environ.get("DOSSIER_ROUNDS", "400"))
POSTS = ("editor", "chair", "member", "deputy-chair")
WORDS = ("Anna Berg, editor", "the editor, Anna Berg,", "chaired by Berg", "Berg sat there")


def some_quote(random):
    return {"source": f"daily-{random.randrange(3)}", "exact": random.choice(WORDS)}


def some_quotes(random):
    found = {str(one): one for one in (some_quote(random) for _ in range(random.randrange(1, 3)))}
    return list(found.values())


def some_tenure(random):
    found = {"post": random.choice(POSTS)}
    if random.random() < 0.4:
        found["start"] = f"20{random.randrange(10, 25)}"
    if random.random() < 0.7:
        found["quotes"] = some_quotes(random)
    else:
        found |= {"basis": "editor", "note": f"Note {random.randrange(9)}."}
    return found


def some_statement(random):
    number = random.randrange(30)
    return {"source": "daily-1", "exact": f"We said {number} things."}


def some_name(random):
    return {"name": f"A. Berg {random.randrange(9)}", "use": random.choice(["short", "variant"])}


MAKERS = {
    "tenures": some_tenure,
    "statements": some_statement,
    "other_names": some_name,
    "tags": lambda random: f"tag-{random.randrange(9)}",
}


def some_entry(random):
    found = {"name": "Anna Berg"}
    if random.random() < 0.7:
        found["summary"] = "One sentence."
    for key, make in MAKERS.items():
        items = {named(one): one for one in (make(random) for _ in range(random.randrange(4)))}
        if items:
            found[key] = list(items.values())
    return found


def named(item):
    """What an item is about: no two of one list are about the same."""
    return (
        next(str(item[key]) for key in ("post", "exact", "name") if key in item)
        if isinstance(item, dict)
        else item
    )


def edited(random, entry):
    """The entry after a few edits of one person."""
    entry = {key: copy(value) for key, value in entry.items()}
    for _ in range(random.randrange(1, 4)):
        key = random.choice([*MAKERS, "summary", "quote"])
        if key == "summary":
            entry["summary"] = f"Sentence {random.randrange(4)}."
        elif key == "quote":
            edit_quotes(random, entry)
        else:
            edit_items(random, entry, key)
    return entry


def edit_quotes(random, entry):
    claims = [one for one in entry.get("tenures", []) if "quotes" in one]
    if claims:
        claim = random.choice(claims)
        new = some_quote(random)
        if new not in claim["quotes"]:
            claim["quotes"].append(new)
        elif len(claim["quotes"]) > 1:
            claim["quotes"].remove(new)


def edit_items(random, entry, key):
    items = entry.get(key, [])
    act = random.random()
    new = MAKERS[key](random)
    if named(new) in map(named, items):
        return
    if act < 0.6 or not items:
        items.insert(random.randrange(len(items) + 1), new)
    elif act < 0.8:
        items.pop(random.randrange(len(items)))
    else:
        items[random.randrange(len(items))] = new
    entry[key] = items
    if not items:
        del entry[key]


def copy(value):
    if isinstance(value, list):
        return [copy(one) for one in value]
    return {key: copy(one) for key, one in value.items()} if isinstance(value, dict) else value


def said(text):
    """The values of a file by its keys."""
    document, problems = read(text, "merged")
    assert document is not None, text
    assert not problems, (problems, text)
    shapes = entry_shapes()
    return {key: meaning(node, shapes[key]) for key, (_, node) in document.root.items.items()}


def facts(values):
    """Every fact by itself: the fields, the items without their quotes, and the quotes of each."""
    found = Counter()
    for key, value in values.items():
        for one in value if isinstance(value, tuple) else (value,):
            quotes = getattr(one, "quotes", ()) if isinstance(one, Part) else ()
            own = type(one).__name__, str({**as_dict(one), "quotes": ()})
            found[key, own] += 1
            about = f"{one.post} {one.start}" if key == "tenures" else str(own)
            found.update((key, about, str(as_dict(quote))) for quote in quotes)
    return found


def as_dict(one):
    """The fields of a part; of a block that keeps its last line breaks, without them."""
    if not isinstance(one, Part):
        return {"": one.rstrip("\n")}
    values = {name: getattr(one, name) for name in one.__struct_fields__}
    return {
        key: value.rstrip("\n") if isinstance(value, str) else value
        for key, value in values.items()
    }


def sides(text):
    """A marked text as each of the two sides has it."""
    pattern = re.compile(r"<{7} ours\n(.*?)={7}\n(.*?)>{7} theirs\n", re.DOTALL)
    return pattern.sub(r"\1", text), pattern.sub(r"\2", text)


def written(random, entry, comments):
    """The entry in somebody's manner, with comments of his own."""
    manner = manners.Manner.some(random)
    manner.final = "\n"
    manner.line_end = "\n"
    lines = manner.file(entry).split("\n")
    top = [at for at, line in enumerate(lines) if re.match(r"[a-z_]+:", line)]
    for comment in comments:
        lines.insert(random.choice(top), comment)
        top = [at for at, line in enumerate(lines) if re.match(r"[a-z_]+:", line)]
    return "\n".join(lines)


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_no_fact_is_lost_none_doubled_none_invented(round_, monkeypatch):
    monkeypatch.setattr(manners, "PROSE", frozenset())  # a block of text changes what is said
    random = Random(round_)
    entry = some_entry(random)
    mine, its = edited(random, entry), edited(random, entry)
    seed = random.random()
    hands = [Random(seed) for _ in range(3)]
    if random.random() < 0.2:  # somebody wrote the whole file anew
        hands[random.randrange(3)] = Random(random.random())
    base = written(hands[0], entry, [])
    ours = written(hands[1], mine, ["# mine, this is"] if random.random() < 0.5 else [])
    theirs = written(hands[2], its, ["# its own"] if random.random() < 0.5 else [])
    found = joined_bytes(base.encode(), ours.encode(), theirs.encode(), Marks())
    text = found.data.decode()
    shown = f"{base}\n=====\n{ours}\n=====\n{theirs}\n=====\n{text}"
    before, one, other = (facts(said(part)) for part in (base, ours, theirs))
    for comment in ("# mine, this is", "# its own"):
        assert (comment in text) == (comment in ours + theirs), shown
    if found.conflicts:
        assert "<<<<<<< ours" in text, shown
        result = Counter()
        for side in sides(text):
            result |= facts(said(side))
    else:
        result = facts(said(text))
        gone = [fact for fact in before if fact not in one or fact not in other]
        back = [fact for fact in gone if fact in result and max(one[fact], other[fact]) == 0]
        assert not back, (back, shown)
    new = [fact for fact in (*one, *other) if fact not in before]
    lost = [fact for fact in new if fact not in result]
    assert not lost, (lost, shown)
    kept = [fact for fact in before if fact in one and fact in other and fact not in result]
    assert not kept, (kept, shown)
    assert not set(result) - set(one) - set(other) - (set(before) if found.conflicts else set()), (
        shown
    )
    doubled = [fact for fact in result if result[fact] > max(one[fact], other[fact], before[fact])]
    assert not doubled, (doubled, shown)


BASE = """\
# Anna
name: Anna Berg
tags: [press]
tenures:
  # the first
  - post: editor
    quotes:
      - {source: daily, exact: "Anna Berg, editor"}
  - post: chair
    basis: editor
    note: So.
"""


def merged(ours, theirs, base=BASE):
    found = joined_bytes(base.encode(), ours.encode(), theirs.encode(), Marks())
    return found.data.decode(), found.conflicts


def test_both_add_a_tenure_and_a_quote_and_all_stand_with_their_comments():
    mine = BASE.replace(
        "note: So.\n",
        "note: So.\n  # mine\n  - post: member  # now\n    basis: editor\n    note: A.\n",
    )
    mine = mine.replace(
        'editor"}\n', 'editor"}\n      - source: weekly\n        exact: "the editor"\n'
    )
    its = BASE.replace(
        "note: So.\n", "note: So.\n  # its\n  - post: deputy\n    basis: editor\n    note: B.\n"
    )
    its = its.replace('editor"}\n', 'editor"}\n      - {source: monthly, exact: "editor Berg"}\n')
    its = its.replace("[press]", "[oslo, press]")
    text, conflicts = merged(mine, its)
    assert not conflicts
    assert (
        text
        == mine.replace("[press]", "[oslo, press]").replace(
            'exact: "the editor"\n',
            'exact: "the editor"\n      - {source: monthly, exact: "editor Berg"}\n',
        )
        + "  # its\n  - post: deputy\n    basis: editor\n    note: B.\n"
    )


def test_one_claim_that_both_changed_is_marked_at_the_claim():
    text, conflicts = merged(BASE.replace("So.", "Mine."), BASE.replace("So.", "Its."))
    assert conflicts == ("tenures",)
    assert text == BASE.replace(
        "  - post: chair\n    basis: editor\n    note: So.\n",
        "<<<<<<< ours\n  - post: chair\n    basis: editor\n    note: Mine.\n"
        "=======\n  - post: chair\n    basis: editor\n    note: Its.\n>>>>>>> theirs\n",
    )


def test_what_one_deleted_and_the_other_changed_is_marked():
    gone = BASE[: BASE.index("  - post: chair")]
    text, conflicts = merged(gone, BASE.replace("So.", "Its."))
    assert conflicts == ("tenures",)
    assert text.endswith(
        "<<<<<<< ours\n=======\n"
        "  - post: chair\n    basis: editor\n    note: Its.\n>>>>>>> theirs\n"
    )
    assert merged(gone, BASE)[0] == merged(BASE, gone)[0] == gone


def test_a_claim_that_became_another_does_not_take_the_proof_of_what_it_was():
    another = BASE.replace("post: editor", "post: publisher")
    proved = BASE.replace(
        'editor"}\n', 'editor"}\n      - {source: monthly, exact: "editor Berg"}\n'
    )
    _, conflicts = merged(another, proved)
    assert conflicts == ("tenures",)


def test_a_side_that_wrote_the_whole_file_anew_changed_nothing():
    anew = (
        'tenures: [{post: editor, quotes: [daily: "Anna Berg, editor"]}, '
        "{post: chair, basis: editor, note: So.}]\ntags:\n- press\nname: Anna Berg\n"
    )
    its = BASE.replace("Anna Berg\n", "Anna Berg-Moe\n")
    text, conflicts = merged(anew, its)
    assert not conflicts
    assert said(text) == said(its)


def test_two_who_made_the_same_entry():
    text, conflicts = merged(
        "name: Anna Berg\ntags: [a]\n", "name: Anna Berg\ntags: [b]\n", base=""
    )
    assert (text, conflicts) == ("name: Anna Berg\ntags: [a, b]\n", ())


def test_a_field_that_one_took_away_and_the_other_emptied_is_gone():
    gone, emptied = "name: Anna Berg\n", "name: Anna Berg\ntags: []\n"
    for sides in ((gone, emptied), (emptied, gone)):
        assert merged(*sides, base="name: Anna Berg\ntags: [a]\n") == (gone, ())


def test_a_file_that_cannot_be_read_is_marked_where_it_parts():
    text, conflicts = merged(BASE.replace("[press]", "[press"), BASE.replace("[press]", "[oslo]"))
    assert conflicts == ("the whole file",)
    assert text == BASE.replace(
        "tags: [press]\n",
        "<<<<<<< ours\ntags: [press\n=======\ntags: [oslo]\n>>>>>>> theirs\n",
    )


def test_line_ends_and_a_byte_order_mark_are_those_of_ours():
    ours = b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode()
    theirs = BASE.replace("[press]", "[press, oslo]").encode()
    found = joined_bytes(BASE.encode(), ours, theirs, Marks())
    assert found.data == ours.replace(b"[press]", b"[press, oslo]")


def test_other_bytes_are_taken_whole_or_not_joined():
    assert joined_bytes(b"\xff", b"\xff", b"\xfe", Marks()).data == b"\xfe"
    found = joined_bytes(b"\xff", b"\xfd", b"\xfe", Marks())
    assert found.data is None
    assert found.conflicts


def test_git_calls_it_and_leaves_what_is_in_conflict_unmerged(tmp_path):
    driver = f"{sys.executable} -m dossier merge-file %O %A %B"
    git("init", "-q", cwd=tmp_path)
    git("config", "merge.dossier.driver", driver, cwd=tmp_path)
    (tmp_path / ".gitattributes").write_text("*.yaml merge=dossier\n")
    file = tmp_path / "anna-berg.yaml"

    def commit(text, message):
        file.write_text(text)
        git("add", ".", cwd=tmp_path)
        git("commit", "-qm", message, cwd=tmp_path)

    commit(BASE, "base")
    git("checkout", "-q", "-b", "side", cwd=tmp_path)
    commit(BASE.replace("[press]", "[press, side]"), "theirs")
    git("checkout", "-q", "main", cwd=tmp_path)
    commit(BASE.replace("[press]", "[press, main]"), "ours")
    git("merge", "-q", "-m", "joined", "side", cwd=tmp_path)
    assert file.read_text() == BASE.replace("[press]", "[press, main, side]")
    commit(file.read_text().replace("So.", "Mine."), "ours")
    git("checkout", "-q", "side", cwd=tmp_path)
    commit(file.read_text().replace("So.", "Its."), "theirs")
    with pytest.raises(subprocess.CalledProcessError):
        git("merge", "-q", "main", cwd=tmp_path)
    assert git("status", "--short", cwd=tmp_path) == "UU anna-berg.yaml\n"
    assert file.read_text().count("<<<<<<<") == 1

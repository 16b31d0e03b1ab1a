"""Whatever somebody hands over: nothing is raised, everything is named, the rest comes in."""

import json
import time

import pytest

from dossier.cli.main import main
from dossier.core.text import visible

#: Sets the title, reverses a name, hides a letter, forges a field.
RAW = "\x1b]0;owned\x07\u202eevil\u200bx"


def person(**more):
    return {"id": "1", "name": "Anna Berg"} | more


def popolo(*some, **more):
    return json.dumps({"persons": [*some]} | more)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("[" * 1_000_000, "a.json:1 cannot be read"),
        ('{"persons": ' + '{"a": ' * 1_000_000, "a.json:1 cannot be read"),
        ('{"persons": [{"name": NaN}]}', "a.json:1 cannot be read"),
        ('{"persons": [{"name": ["x"]}]}', "a.json:1 of another shape"),
        ('{"persons": [7, null, []]}', "a.json:1 of another shape"),
        ('{"persons": {"name": "x"}}', "a.json:1 of another shape"),
        ('{"persons": [{"id": 1, "id": 2, "name": "x"}]}', "a.json:1 cannot be read"),
        ("", "a.json:1 cannot be read"),
        ("null", None),
        ('"text"', "a.json:1 of another shape"),
        ("[[[]]]", None),
        (b"\xff\xfe\x00", "a.json:1 cannot be read"),
        (popolo(person(name="x" * 1_000_000)), "a.json:1 no name"),
        (popolo(person(name=RAW)), "a.json:1 characters that nobody sees"),
        (popolo(person(birth_date="1" * 100_000)), "a.json:1 no date"),
        (popolo(person(birth_date="2020-13-45")), "a.json:1 no date"),
        (popolo(person(birth_date={"a": 1})), "a.json:1 of another shape"),
        (popolo(person(summary="basis: editor")), "a.json:1 not taken"),
        (popolo(person(summary="x\ntenures:\n  - post: y")), "a.json:1 not taken"),
        (popolo(person(memberships=[{"post_id": "1" * 100_000}])), "a.json:1 leads nowhere"),
        (popolo(person(memberships=[{"organization_id": "../../etc"}])), "a.json:1 leads nowhere"),
        (popolo(person(other_names="x")), "a.json:1 of another shape"),
        (popolo(person(links=[{"url": ["x"]}])), "a.json:1 of another shape"),
    ],
    ids=lambda one: ascii(one)[:50],
)
def test_a_bad_value_is_named(text, wrong, importing):
    done = importing("popolo", {"a.json": text})
    assert done.code in {0, 1}
    assert done.errors() == []
    assert wrong is None or wrong in done.wrong()


@pytest.mark.parametrize(
    "name",
    [
        RAW,
        "Anna\ud800 Berg",
        "=cmd|' /C calc'!A0",
        "- dash: [x] #y",
        "null",
        "1e3",
        "Anna\nBerg: x",
        "'\"\\",
        "../../etc/passwd x",
        "َAnna\u0301\u0301\u0301",
    ],
    ids=ascii,
)
def test_a_name_is_the_same_when_it_is_read_again(name, importing):
    """But for what nobody sees, which is named."""
    done = importing("popolo", {"a.json": popolo(person(name=name, id=name))})
    records = list(done.library.records.values())
    if not any(one.isalnum() for one in name):
        assert records == []
        return
    (record,) = records
    seen = "".join(one for one in name if one == "\n" or not visible.found().match(one))
    assert record.name == " ".join(seen.split())
    assert done.errors() == []
    assert importing("popolo", {"a.json": popolo(person(name=name, id=name))}).code == 0
    assert len(done.library) == 1


def test_links_of_any_sort_stay_out_but_those_of_the_web(importing):
    urls = [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://user@host/",
        "https://x\ny/",
        f"https://x/{RAW}",
        f"https://x/{'y' * 10_000}",
        "https://example.org/\u202e",
        "https://example.org/ok",
    ]
    links = [{"url": url, "note": RAW} for url in urls]
    done = importing("popolo", {"a.json": popolo(person(links=links))})
    entry = done.library.records["anna-berg"].entry
    assert [one.url for one in entry.links] == ["https://example.org/ok"]


def test_nothing_raw_is_printed(tmp_path, capsys):
    main(["init", str(tmp_path / "desk")])
    path = tmp_path / f"a{RAW.replace('/', '')}.json"
    some = [person(**{RAW: RAW, "name": RAW, "birth_date": RAW, "links": [{"url": RAW}]})]
    path.write_text(json.dumps({"persons": some, RAW: [RAW]}))
    capsys.readouterr()
    for words in (["--json"], ["--write"]):
        code = main(
            ["import", "popolo", str(path), *words, "--entries", str(tmp_path / "desk/entries")]
        )
        printed = capsys.readouterr()
        assert code == 0
        assert not visible.found().search(printed.out + printed.err)


def test_a_link_is_not_followed(tmp_path):
    folder = tmp_path / "given"
    folder.mkdir()
    (tmp_path / "secret.json").write_text(popolo(person()))
    (folder / "a.json").symlink_to(tmp_path / "secret.json")
    (folder / "b").symlink_to(tmp_path)
    (folder / "c.json").write_text(popolo(person(id="2", name="Bo Dahl")))
    main(["init", str(tmp_path / "other")])
    code = main(
        ["import", "popolo", str(folder), "--write", "--entries", str(tmp_path / "other/entries")]
    )
    assert code == 0
    found = sorted(one.name for one in (tmp_path / "other/entries/people").glob("*.yaml"))
    assert found == ["bo-dahl.yaml"]


def test_more_than_a_person_can_read_of_one_entry_is_counted(importing):
    more = {
        "other_names": [{"name": f"Anna {number}"} for number in range(3_000)],
        "memberships": [
            {"organization_id": "b", "role": "clerk", "start_date": str(number)}
            for number in range(1_000, 4_000)
        ],
    }
    body = [{"id": "b", "name": "Body"}]
    done = importing("popolo", {"a.json": popolo(person(**more), organizations=body)})
    assert done.left()["names beyond 1,000 of one entry"] == 2_000
    assert done.left()["tenures beyond 1,000 of one entry"] == 2_000
    assert done.errors() == []


def time_of(rows, tmp_path, number):
    """How long the preview of so many rows of one name takes, in seconds of the processor."""
    path = tmp_path / f"{number}.csv"
    path.write_text("id,name,post\n" + "".join(f"{row},Anna Berg,Clerk\n" for row in range(rows)))
    root = tmp_path / f"desk-{number}"
    main(["init", str(root)])
    start = time.process_time()
    assert main(["import", "csv", str(path), "--json", "--entries", str(root / "entries")]) == 0
    return time.process_time() - start


def test_many_of_one_name_take_no_more_than_their_share(tmp_path, capsys):
    few, many = (time_of(rows, tmp_path, rows) for rows in (500, 4_000))
    capsys.readouterr()
    assert many < few * 8 * 3

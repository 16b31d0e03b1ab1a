"""What is noted of a check stays bounded, however much it reads."""

from dossier.core.checks import check as module
from dossier.core.checks.again import check_noting
from dossier.core.checks.by_claim import checking
from dossier.core.library import traced
from dossier.core.library.traced import ALL, ALL_TEXTS


def holders(number):
    said = "\n".join(f"Holder{at} Name is the Chair." for at in range(number))
    people = "".join(
        f"== people/h-{at}.yaml\nname: Holder{at} Name\ntenures: [{{post: chair, quotes: "
        f'[{{source: daily, exact: "Holder{at} Name is the Chair"}}]}}]\n'
        for at in range(number)
    )
    return (
        f"{people}== offices/chair.yaml\nname: Chair\ntype: post\nseats: 1\n"
        f"== sources/daily.txt\n{said}\n"
        "== sources/daily.yaml\ntitle: Daily\ndate: 2024-01-01\nsha256: SHA256\n"
    )


def test_what_reads_very_much_is_said_to_read_everything(library_from, monkeypatch):
    library = library_from(holders(12))
    noted = {one.entry: one.read for one in check_noting(library, library.records.values())}
    assert {f"r:h-{at}" for at in range(12)} <= noted["chair"]
    monkeypatch.setattr(traced, "_MOST_NOTED", 10)
    few = {one.entry: one for one in check_noting(library, library.records.values())}
    assert few["chair"].read == {ALL, ALL_TEXTS, "r:chair"}
    # What is found is the same, however it is noted.
    assert {one.message for one in few["chair"].found} == {
        one.message
        for one in next(
            one for one in check_noting(library, library.records.values()) if one.entry == "chair"
        ).found
    }


def test_a_post_is_checked_once_for_all_its_holders(library_from, monkeypatch):
    library = library_from(holders(8))
    checked = []
    check_claims = module.check_claims
    monkeypatch.setattr(
        module, "check_claims", lambda *given: checked.append(given[1].id) or check_claims(*given)
    )
    count = checking(library)
    found = [count(claim.id) for claim in library.ties.holders("chair")]
    assert sum(found) > 0
    assert checked.count("chair") == 1
    assert len(checked) == 9

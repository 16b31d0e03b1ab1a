"""What a misfit tells its reader to do."""

import pytest

from dossier.core.checks.check import everywhere
from dossier.core.checks.fit import fit

ENTRIES = """\
== offices/minister.yaml
name: Minister of Defence
type: post
== people/rustem-umerov.yaml
name: Rustem Umerov
tenures: [{post: minister, quotes: [{source: daily, exact: "QUOTE"}]}]
== sources/daily
QUOTE
"""


@pytest.mark.parametrize(
    ("quote", "message", "hint"),
    [
        (
            "The Minister of Defence, Rustam Umerow, spoke.",
            "no quote names the person, `rustem-umerov`, by a listed name",
            (
                "add a second quote that does; if “Rustam Umerow” is meant, "
                "list it under `other_names`"
            ),
        ),
        (
            "Rustem Umerov, the Deputy Minister of Defence, spoke.",
            "“Deputy Minister of Defence” is not the post, `minister`",
            (
                "it is another post: quote a passage that names this one, make it an entry of its "
                "own, list the whole form under `other_names` if it is the same, or mark the claim "
                "`basis: inferred` with a note"
            ),
        ),
        (
            "He is the Minister of Defence.",
            "no quote names the person, `rustem-umerov`, by a listed name",
            "add a second quote that does",
        ),
    ],
)
def test_the_end_and_what_to_do(library_from, quote, message, hint):
    (problem,) = everywhere(fit, library_from(ENTRIES.replace("QUOTE", quote)))
    assert (problem.message, problem.hint) == (message, hint)
    assert problem.claim == "rustem-umerov#minister"
    assert problem.place.path == "people/rustem-umerov.yaml"


def test_an_event_is_told_of_in_words_that_can_be_listed(library_from):
    library = library_from(
        ENTRIES.replace("QUOTE", "Minister of Defence Rustem Umerov")
        + "== events/talks.yaml\nname: The talks\nparticipants:\n  - person: rustem-umerov\n"
        '    quotes: [{source: daily, exact: "Minister of Defence Rustem Umerov"}]\n'
    )
    (problem,) = everywhere(fit, library)
    assert problem.hint == (
        "add a second quote that does; or list the quoted words under its `other_names`"
    )


def test_a_quote_that_is_absent_is_not_reported_twice(library_from):
    bundle = ENTRIES.replace('exact: "QUOTE"', 'exact: "Nobody said so."')
    assert list(everywhere(fit, library_from(bundle))) == []

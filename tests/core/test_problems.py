"""Problems are values with a place; their order is that of a reader's walk through the files."""

from dossier.core.problems import CODE, Place, Problem, Rules, Severity


def test_codes_never_change():
    """Scripts and commit messages know them; a rule that goes leaves its number unused."""
    assert CODE["Q101"] is Rules.QUOTE_ABSENT
    assert CODE["L101"] is Rules.DANGLING
    assert CODE["C101"] is Rules.UNSUPPORTED
    assert CODE["T102"] is Rules.TEXT_CHANGED
    assert CODE["Y102"] is Rules.DUPLICATE_KEY
    assert CODE["S101"] is Rules.UNKNOWN_KEY


def test_what_stands_between_a_claim_and_its_proof_is_an_error():
    errors = {rule.code for rule in Rules.all() if rule.severity is Severity.ERROR}
    assert {rule.code for rule in Rules.all() if rule.code[0] in "QTC"} - errors == {"T105"}


def test_problems_sort_by_place_then_code():
    def problem(path, line, column, rule):
        return Problem(rule, Place(path, line, column), "m")

    ordered = [
        problem("a", 1, 1, Rules.SAME_ID),
        problem("a", 2, 9, Rules.QUOTE_SHORT),
        problem("a", 10, 1, Rules.DANGLING),
        problem("a", 10, 1, Rules.QUOTE_SHORT),
        problem("b", 1, 1, Rules.DANGLING),
    ]
    shuffled = [ordered[index] for index in (4, 2, 0, 3, 1)]
    assert sorted(shuffled, key=lambda one: one.order) == ordered
    assert ordered[0].severity is Severity.ERROR

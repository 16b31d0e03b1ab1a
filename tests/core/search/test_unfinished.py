"""What the end of a query begins to name."""

import pytest

from dossier.core.search.query import LONGEST_QUERY
from dossier.core.search.unfinished import Sign, Unfinished, unfinished


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("type:", Unfinished(Sign.TYPE, 5, "", quoted=False)),
        ("anna TYPE:ev", Unfinished(Sign.TYPE, 10, "ev", quoted=False)),
        ("type:talks,pre", Unfinished(Sign.TYPE, 11, "pre", quoted=False)),
        ("type:talks,", Unfinished(Sign.TYPE, 11, "", quoted=False)),
        ('type:"press con', Unfinished(Sign.TYPE, 5, "press con", quoted=True)),
        ('type:talks,"press con', Unfinished(Sign.TYPE, 11, "press con", quoted=True)),
        ('type:"press conference",ta', Unfinished(Sign.TYPE, 24, "ta", quoted=False)),
        ("#", Unfinished(Sign.TAG, 1, "", quoted=False)),
        ("#cease", Unfinished(Sign.TAG, 1, "cease", quoted=False)),
        ('anna #"human r', Unfinished(Sign.TAG, 6, "human r", quoted=True)),
        ('#"', Unfinished(Sign.TAG, 1, "", quoted=True)),
    ],
)
def test_the_word_at_the_end(text, expected):
    assert unfinished(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "anna",
        "type: ",
        "type:event anna",
        "#ceasefire ",
        'type:"press conference"',
        '#"human rights"',
        '"an open phrase #tag',
        "+#tag",
        "a#tag",
        "type:" + "x" * LONGEST_QUERY,
    ],
)
def test_everything_else_is_no_type_and_no_tag(text):
    assert unfinished(text) is None

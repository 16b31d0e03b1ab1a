"""“Did you mean …” suggests; it is deterministic and knows when nothing is near."""

from dossier.core.text.suggest import did_you_mean, nearest

IDS = ["rustem-umerov", "andrii-sybiha", "dmytro-kuleba"]


def test_the_nearest_comes_first():
    assert nearest("rustem-umerow", IDS) == ["rustem-umerov"]
    assert did_you_mean("rustm-umerov", IDS) == "did you mean `rustem-umerov`?"


def test_nothing_is_suggested_where_nothing_is_near():
    assert nearest("zzzz", IDS) == []
    assert did_you_mean("zzzz", IDS) == ""
    assert did_you_mean("anything", []) == ""


def test_the_order_of_the_candidates_does_not_matter():
    assert nearest("a", ["ab", "aa", "ac"], 3) == nearest("a", ["ac", "ab", "aa"], 3)


def test_a_word_of_any_length_is_answered():
    assert did_you_mean("umerov" * 100_000, IDS) in {"", "did you mean `rustem-umerov`?"}

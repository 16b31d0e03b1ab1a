"""Two texts of one article are known; two articles of one topic are told apart."""

from dossier.core.capture.article.alike import alike
from dossier.core.format.nodes import Lines
from dossier.core.sources.texts import SourceText

STORY = """\
Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority,
Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link. The talks lasted four
hours and ended without an agreement. Haugland said that the Port Authority needed a state
guarantee before any new quay could be built. The ferry link was suspended on 4 January."""
OTHER = """\
Ilma Sarkaine, Minister of Transport of Karvelia, and Teodor Haugland, who heads the Velmar Port
Authority, talked about the ferry on Tuesday. Four hours of talks in Velmar brought no result.
A guarantee by the state is what the Port Authority asks for. Ice had closed the link in
January."""


def stored(text, id_="stored", boilerplate=()):
    return SourceText(id_, f"sources/{id_}.txt", text, "", True, Lines(text), boilerplate)


def found(text, *others, strips=()):
    return [(one.source, one.shared, one.held) for one in alike(text, strips, others)]


def test_the_same_words_are_the_same_article():
    assert found(STORY, stored(STORY)) == [("stored", 1.0, 1.0)]


def test_case_spacing_and_signs_make_no_article():
    changed = STORY.upper().replace(", ", ",\r\n").replace("'", "’")
    assert found(changed, stored(STORY.replace("'", "’"))) == [("stored", 1.0, 1.0)]


def test_one_word_changed_makes_no_article():
    ((source, shared, held),) = found(STORY.replace("four", "five"), stored(STORY))
    assert source == "stored"
    assert 0.8 < shared < held < 1


def test_the_rest_of_a_longer_article():
    longer = f"{STORY} {OTHER} Nobody in the port believes that a quay will be built before autumn."
    ((_, shared, held),) = found(longer, stored(STORY))
    assert shared < 0.8 < held
    assert found(STORY, stored(longer)) == found(longer, stored(STORY))


def test_another_story_of_the_same_talks_is_another_article():
    assert found(OTHER, stored(STORY)) == []


def test_quoting_a_sentence_makes_no_copy():
    sentence = "The talks lasted four hours and ended without an agreement."
    assert found(f"{OTHER} {sentence}", stored(STORY)) == []
    assert found(f"{OTHER} {sentence}", stored(sentence)) == []


def test_what_is_the_pages_counts_for_nothing():
    page = (
        "Subscribe to our newsletter and follow us on all the channels that you can think of. " * 4
    )
    text, other = f"{page}\n{STORY}", f"{page}\n{OTHER}"
    strip = [(0, len(page))]
    assert found(text, stored(other, boilerplate=tuple(strip)), strips=strip) == []
    assert found(text, stored(STORY), strips=strip) == [("stored", 1.0, 1.0)]


def test_scripts_without_spaces():
    text = (
        "渡轮航线于一月四日停运，因为冰块损坏了两个码头。"
        "部长周二在港口会见了港务局主席，会谈持续了四个小时，没有达成协议。"
        "主席说，在修建任何新码头之前，港务局需要国家担保。"
    )
    ((_, shared, _),) = found(text.replace("周二", "周三"), stored(text))
    assert 0.8 < shared < 1
    assert found("部长昨天在议会说，港口将在四月开放。" * 2, stored(text)) == []


def test_the_likest_comes_first():
    changed = STORY.replace("four", "five")
    names = [one[0] for one in found(STORY, stored(changed, "b"), stored(STORY, "c"))]
    assert names == ["c", "b"]


def test_an_empty_text_is_like_nothing():
    assert found("…", stored("…")) == []


def test_the_shipped_articles_are_five(shipped):
    for id_, text in shipped.texts.items():
        others = [one for one in shipped.texts.values() if one.source != id_]
        assert alike(text.text, text.boilerplate, others) == []

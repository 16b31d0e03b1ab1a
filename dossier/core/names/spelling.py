"""British and American spellings of the words that titles are made of, brought to one.

Most differences vanish in `sounds` (defence/defense, organisation/organization,
counsellor/counselor: c before e is s, z is s, doubled letters are one). What is left is listed
here, by ending and by stem, as far as it turns up in titles of offices and committees. A Mr Labour
keeps finding himself: both spellings of him get the same key.
"""

_ENDINGS = (("tre", "ter"), ("bre", "ber"), ("ogue", "og"), ("amme", "am"))
_SHORTEST_STEM = 2  # "ogre" and "tre" are left alone

_STEMS = (
    ("armour", "armor"), ("behaviour", "behavior"), ("colour", "color"), ("endeavour", "endeavor"),
    ("favour", "favor"), ("harbour", "harbor"), ("honour", "honor"), ("humour", "humor"),
    ("labour", "labor"),
    ("neighbour", "neighbor"), ("rumour", "rumor"), ("vapour", "vapor"),
    ("paed", "ped"), ("archaeo", "archeo"), ("haemo", "hemo"), ("gynaeco", "gyneco"),
    ("orthopaed", "orthoped"),
    ("manoeuv", "maneuv"), ("cheque", "check"), ("judgement", "judgment"), ("grey", "gray"),
    ("storey", "story"),
)  # fmt: skip
_STEMS_BY_START = {
    british[:3]: [pair for pair in _STEMS if pair[0][:3] == british[:3]] for british, _ in _STEMS
}


def american(word: str) -> str:
    """The American spelling of a lower-case word; the word itself where there is no other."""
    for british, us in _STEMS_BY_START.get(word[:3], ()):
        if word.startswith(british):
            return us + word[len(british) :]
    if word.endswith("e"):
        for ending, us in _ENDINGS:
            if word.endswith(ending) and len(word) >= len(ending) + _SHORTEST_STEM:
                return word[: -len(ending)] + us
    return word

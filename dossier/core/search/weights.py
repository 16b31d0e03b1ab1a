"""How a hit is ranked: every number that matters, in one place.

A query is a handful of words. Each meets a word of a name form with a *quality* from 0 to 1:

    typed    printed    quality
    umerov   Umerov     SAME                        1.00
    умеров   Umerov     ALIKE … + ALIKE_SHADE       0.92 … 0.97   one key, nearer spellings higher
    nikolai  Mykola     EQUIVALENT                  0.88          one name in two languages
    bill     William    NICKNAME                    0.85
    umer     Umerov     BEGUN - BEGUN_PER_LETTER…   0.91          two letters still to type
    mfa      Ministry of Foreign Affairs   ACRONYM  0.88
    umreov   Umerov     EDITED - EDITED_SHARE…      0.80          one edit in six letters
    فرحان    Farhan     HEARD - HEARD_UNLIKE…       0.80          95 % alike by ear (heard.py)

A form's score is the mean of its words' qualities, weighted by how many letters the reader typed
(their root) and by how few forms have the word (`of` and `the` weigh next to nothing), times 100,
less what speaks against the form:

    LEFT_OVER     words of the form nobody asked for: the minister before the deputy minister
    LATE_START    it does not begin with what was typed
    OUT_OF_ORDER  its words stand in another order
    KIND_COST     people before offices before events before articles
    FIELD_COST    the leading name before other names before tags and text
    SCATTERED     the words are found only in different forms of one entry: "istanbul talks" in a
                  place and a type

So a score is 100 for the very name of a person, above GOOD_ENOUGH for what is probably meant, and
lower for what may be. Entries of one score, to SCORE_STEP, are ordered by how often they are cited,
then by kind and name: the order never depends on chance.
"""

from typing import Final

# One query word against one printed word: 0 … 1.
SAME: Final = 1.0
ALIKE: Final = 0.92
ALIKE_SHADE: Final = 0.05
EQUIVALENT: Final = 0.88
NICKNAME: Final = 0.85
BEGUN: Final = 0.95
BEGUN_PER_LETTER: Final = 0.02
BEGUN_AT_LEAST: Final = 0.75
BEGUN_ALIKE_COST: Final = 0.05  # the beginning is alike, not the same
EDITED: Final = 0.95
EDITED_SHARE: Final = 0.9  # times edits / letters
EDITED_HEAD_COST: Final = 0.04  # the edited word is only begun
EDITED_ALIKE_COST: Final = 0.03  # the edits are counted between keys
EDITED_START_COST: Final = 0.03  # the first letter is another, missing, or one too many
HEARD: Final = 0.89  # met by ear in another script (heard.py), if all is alike
HEARD_UNLIKE: Final = 1.8  # times what is unlike, of 1
HEARD_SAME_SCRIPT: Final = 0.5  # of that, for words of one script: a last resort
FAR_COST: Final = 0.06  # found only by looking at every word there is

# One query word against the initials of a whole form.
ACRONYM: Final = 0.88  # all of them: "mfa"
ACRONYM_BEGUN: Final = 0.86  # the first of them: the form goes on, mostly with its country
ACRONYM_INSIDE: Final = 0.8  # somewhere in them: "nsdc" in the title of its secretary
CAPITALS_BONUS: Final = 0.05  # the reader typed NSDC

# A whole form against a whole query: points of 100.
LEFT_OVER: Final = 8.0
INCOMPLETE: Final = 1.0  # once, if any word is left over
BEGINS_WITH_QUERY: Final = (
    0.5  # of the points for words left over, if all of the query stands first
)
LATE_START: Final = 1.0
OUT_OF_ORDER: Final = 1.0
SCATTERED: Final = 4.0
RESPELT_SPACING: Final = 3.0  # words were joined or split to fit
SCORE_STEP: Final = 0.5
GOOD_ENOUGH: Final = 78.0  # below this the search looks further
CLEAR: Final = 90.0  # this is what is meant: no need to look for slips
LAST_RESORT: Final = 50.0  # below this a query of another script is taken for a slip in its own
FEW_ENTRIES: Final = 10  # with fewer the search looks for slips unless one is CLEAR
FAR_BELOW: Final = 25.0  # an entry so far below the best is noise and not shown
EXACT_TEXT: Final = (
    90.0  # 'exact and ^prefix alone, plus up to 10 for how much of the form they cover
)

KIND_COST: Final = {"person": 0.0, "office": 1.0, "event": 1.5, "source": 3.0}
UNKNOWN_KIND_COST: Final = 2.0
FIELD_COST: Final = {
    "name": 0.0,
    "title": 0.0,
    "other_names": 1.0,
    "place": 2.0,
    "type": 2.0,
    "date": 2.0,
}
OTHER_FIELD_COST: Final = 14.0  # tags, topics, text
USE_COST: Final = {"misprint": 0.5, "former": 0.5}

# Words that titles are full of. As a query word they weigh STOP_WORD_WEIGHT, left over
# they count STOP_WORD_SIZE words.
STOP_WORDS: Final = frozenset(
    {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
    | {"de", "der", "du", "la", "le", "les", "von"}
    | {"і", "и", "у", "в", "на", "з", "с", "та", "по", "про", "для"}
)
STOP_WORD_WEIGHT: Final = 0.3
STOP_WORD_SIZE: Final = 0.2  # of a word, when words left over are counted
HEAVIEST_WORD: Final = 9  # letters; a longer word counts no more
COMMON_WORD: Final = 0.8  # of its weight a word loses if every form has it

# Bounds on work. Candidates are the entries scored for one reading of a query.
MOST_CANDIDATES: Final = 80
LONGEST_FORM: Final = 500  # characters that are matched
LONGEST_WORD: Final = 48  # letters that are compared
MOST_WORDS: Final = 12  # of a query; later ones are not looked at
REMEMBERED_WORDS: Final = 256  # query words whose expansions are kept for the next keystroke


def edits_allowed(letters: int) -> int:
    """How many edits may lie between a typed word of so many letters and a printed one."""
    if letters < 3:  # noqa: PLR2004 - said by the next line
        return 0  # "li" is not a misspelt "lu"
    return 1 if letters <= 5 else 2  # noqa: PLR2004 - one typo in a short word, two in a long one

"""A library for exports: what is stated, attested, inferred, announced, reported, the editor's."""

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
other_names:
- {name: Анна Берг, use: native, language: uk, note: From her passport.}
- {name: Berg, use: short}
summary: Knows the harbour.
tags: [harbour]
country: NO
born: {edtf: "1971~", quotes: [{weekly: "Anna Berg, born about 1971"}]}
tenures:
- post: pilot
  start: {edtf: 2019-03-04, quotes: [{weekly: "became harbour pilot on 4 March 2019"}]}
  end: {edtf: 2021-06, quotes: [{weekly: "left that office in June 2021"}]}
  context: acting
  quotes:
  - {source: daily, exact: "the harbour pilot, Anna Berg"}
  - {source: daily, exact: "words that stand nowhere"}
- {post: mayor, basis: editor, note: She told me so.}
statements:
- {source: daily, exact: "- We sail at noon, said Berg.", event: launch, about: launch}
- {source: daily, exact: "Berg said that the fare would stay as it was.", speech: reported,
   about: ferry-line}
- {source: daily, exact: "=SUM(A1) is no fare, she added."}
== people/olaf-lund.yaml
name: Olaf Lund
tenures:
- post: master
  quotes:
  - {source: daily, exact: "Olaf Lund, the harbour master, waved"}
  - {source: weekly, exact: "Olaf Lund, the harbour master, said nothing"}
- {post: mate, start: {edtf: 2018-01-02, quotes: [{weekly: "went on board on 2 January 2018"}]},
   quotes: [{source: weekly, exact: "Lund, then a mate, went on board", as_of: 2018-01}]}
relations:
- {to: anna-berg, relation: succeeded by, reverse: succeeded, date: 2022-02-03,
   quotes: [{weekly: "On 3 February 2022 Olaf Lund was succeeded by Anna Berg"}]}
- {to: eve-moe, relation: uncle of, basis: editor, note: He says so.}
== people/eve-moe.yaml
name: Eve Moe
links: [{url: "https://example.org/eve", note: Her page.}]
former_ids: [eva-moe]
== offices/pilot.yaml
name: Harbour pilot
type: post
seats: 1
part_of: {id: ferry-line, quotes: [{weekly: "The harbour pilot of the Ferry Line"}]}
== offices/master.yaml
name: Harbour master
type: post
== offices/mate.yaml
name: Mate
type: post
== offices/mayor.yaml
name: Mayor
type: post
== offices/ferry-line.yaml
name: Ferry Line
type: body
== events/launch.yaml
name: Launch of the ferry
type: launch
place: Oslo
status: held
date: {edtf: 2020-05-04, quotes: [{daily: "The ferry was launched on 4 May 2020 in Oslo"}]}
topics: [ships]
quotes: [{daily: "The ferry was launched on 4 May 2020 in Oslo"}]
participants:
- {person: anna-berg, as: pilot, role: speaker,
   quotes: [{daily: "by the harbour pilot, Anna Berg"}]}
- {person: olaf-lund, role: guest, basis: inferred, note: He waved.,
   quotes: [{daily: "Olaf Lund, the harbour master, waved"}]}
- {party: a choir, delegation: the school, quotes: [{daily: "A choir of the school sang"}]}
- {party: a dog, basis: editor, note: Seen on a photograph.}
== events/regatta.yaml
name: Summer regatta
type: regatta
place: Bergen
status: announced
date: {edtf: 2020-08-01, printed: XXXX-08-01, basis: editor, note: No year is printed.,
  quotes: [{daily: "A regatta is to be held on 1 August"}]}
quotes: [{daily: "A regatta is to be held on 1 August"}]
participants:
- {person: eve-moe, quotes: [{daily: "Eve Moe will row in it"}]}
== sources/daily.txt
By Ida Holm. The ferry was launched on 4 May 2020 in Oslo by the harbour pilot, Anna Berg.
Olaf Lund, the harbour master, waved from the quay. A choir of the school sang.
- We sail at noon, said Berg.
Berg said that the fare would stay as it was. "=SUM(A1) is no fare, she added."
A regatta is to be held on 1 August. Eve Moe will row in it.
== sources/daily.yaml
title: A launch
publisher: {name: The Daily, basis: editor, note: From the address.}
author: Ida Holm
date: 2020-05-05
url: https://example.org/daily
language: en
sha256: SHA256
== sources/weekly.txt
Anna Berg, born about 1971, became harbour pilot on 4 March 2019 and left that office in June 2021.
The harbour pilot of the Ferry Line is not easily found. Lund, then a mate, went on board.
Lund went on board on 2 January 2018. On 3 February 2022 Olaf Lund was succeeded by Anna Berg.
And Olaf Lund, the harbour master, said nothing.
== sources/weekly.yaml
title: Looking back
publisher: The Weekly
date: 2022-02-06
sha256: SHA256
"""

#: Names and roles that a spreadsheet, a database, a reader of XML or a terminal may stumble over.
NASTY = [
    "=cmd|' /C calc'!A0",
    "+1",
    "-1+1",
    "@SUM(1)",
    "＝1+1",
    "＠SUM(1)",
    " \u00a0\u200b=1",
    "\t=1",
    "\r=1",
    "\n=1",
    '"=1"',
    "“=1”",
    "'=1",
    "''",
    "'",
    "a;b,c\td",
    "a \"quoted\" and 'quoted' one",
    "two\nlines\r\nthree\rfour",
    "<b>&amp;</b> ]]> <!-- -->",
    "\x00\x01\x1b]0;x\x07\x7f\x85\x9b",
    "\u202eevil\u2066\u200b\ufeff\u2028",
    "\U000e0001\ufdd0\U0001fffe",
    "Ünï 中文 עברית العربية 👩‍🚀",
    "x" * 40_000,
    "'; drop table claims; --",
]


def as_yaml(text):
    """A text as a scalar of YAML, all but letters and digits escaped."""
    return (
        '"' + "".join(c if c.isascii() and c.isalnum() else f"\\U{ord(c):08x}" for c in text) + '"'
    )


def nasty_library():
    """A library in which every free text is nasty, as a dictionary of files."""
    names = ", ".join(map(as_yaml, NASTY[1:]))
    people = {
        f"people/p{at}.yaml": f"""\
name: {as_yaml(one)}
relations:
- {{to: post, relation: {as_yaml(one)}, reverse: {as_yaml(one)},
   quotes: [{{odd: said so loudly}}]}}
"""
        for at, one in enumerate(NASTY)
    }
    participants = "".join(
        f"- {{party: {as_yaml(one)}, role: {as_yaml(one)}, quotes: [{{odd: said so loudly}}]}}\n"
        for one in NASTY
    )
    return {
        "sources/odd.txt": "Somebody said so loudly.\n" + "\n".join(NASTY),
        "sources/odd.yaml": f"title: {as_yaml(NASTY[0])}\nsha256: SHA256\n",
        "offices/post.yaml": f"name: Post\ntype: post\nother_names: [{names}]\n",
        "events/day.yaml": f"name: Day\nparticipants:\n{participants}",
        **people,
    }

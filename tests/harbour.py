"""A library in which every kind of fact stands, plain, inferred, the editor's, and unproved."""

import subprocess
import sys
from pathlib import Path

BUNDLE = """\
== people/anna-berg.yaml
name: Anna Berg
other_names:
- {name: Berg, use: short}
- {name: Анна Берг, use: native, language: uk}
- {name: Anna Lund, use: former}
- {name: Ana Berg, use: misprint}
- Pilot Berg
summary: Knows the harbour.
tags: [harbour]
country: NO
links: [https://example.org/anna]
former_ids: [a-berg]
born: {edtf: 1970-03, quotes: [{daily: "born in March 1970 in a lighthouse"}]}
tenures:
- post: pilot
  context: acting
  start: {edtf: 2019-03, quotes: [{daily: "She has been pilot since March 2019"}]}
  end: {edtf: 2021, basis: editor, note: From her memoirs.}
  quotes:
  - {source: daily, exact: "the harbour pilot, Anna Berg"}
  - {source: weekly, exact: "Harbour pilot Anna Berg spoke", said_by: olaf-lund, as_of: 2020-06-01}
  - {source: daily, exact: "words that stand nowhere"}
- {post: mayor, basis: editor, note: She told me so.}
statements:
- {source: weekly, exact: "The ferry is late again.", event: launch, about: ferry-office}
- {source: weekly, exact: "She was said to be tired of it all.", speech: reported}
relations:
- {to: olaf-lund, relation: aunt of, reverse: nephew,
   start: {edtf: 198X, quotes: [{weekly: "Olaf Lund, her nephew since the eighties"}]},
   quotes: [{source: weekly, exact: "Olaf Lund, her nephew since the eighties"}]}
== people/olaf-lund.yaml
name: Olaf Lund
== people/eve-moe.yaml
name: Eve Moe
== offices/pilot.yaml
name: Harbour pilot
type: post
seats: 2
part_of: {id: ferry-office, quotes: [{daily: "the harbour pilot of the Ferry Office"}]}
== offices/mayor.yaml
name: Mayor
type: post
== offices/ferry-office.yaml
name: Ferry Office
type: body
start: {edtf: 1890, quotes: [{daily: "the Ferry Office, founded in 1890"}]}
== events/launch.yaml
name: Launch of the ferry
type: ceremony
status: held
place: Bergen
date: {edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}
quotes: [{source: daily, exact: "The ferry was launched in Bergen on 4 May"}]
participants:
- {person: olaf-lund, role: guest, delegation: Norway, basis: inferred, note: He waved,
   quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}
- {office: ferry-office, role: host, quotes: [{daily: "invited by the Ferry Office"}]}
- {party: the brass band, role: music, quotes: [{daily: "The brass band played all day"}]}
- {person: anna-berg, role: pilot, as: pilot, quotes: [{daily: "the harbour pilot, Anna Berg"}]}
== events/plan.yaml
name: Plan of a tunnel
status: proposed
date: {edtf: 2030/2031, quotes: [{weekly: "A tunnel is planned for 2030 or 2031"}]}
quotes: [{weekly: "A tunnel is planned for 2030 or 2031"}]
== sources/daily.txt
By Ida Holm. The ferry was launched in Bergen on 4 May by the harbour pilot, Anna Berg.
She was born in March 1970 in a lighthouse. She has been pilot since March 2019. It was
fun. All were invited by the Ferry Office; the Ferry Office, founded in 1890, is old.
the harbour pilot of the Ferry Office
Olaf Lund waved from the quay as long as the ship was seen. The brass band played all day.
== sources/daily.yaml
title: A launch
publisher: {name: The Daily, basis: editor, note: From the address.}
author: Ida Holm
date: 2020-05-05
language: en
url: https://daily.example.org/launch?id=1
sha256: SHA256
== sources/weekly.txt
Harbour pilot Anna Berg spoke: “The ferry is late again.” She was said to be tired of it all.
Olaf Lund, her nephew since the eighties, listened. A tunnel is planned for 2030 or 2031, he heard.
== sources/weekly.yaml
title: =HYPERLINK("x") <b>of</b> the week
date: 2020-06-02?
sha256: SHA256
"""


def ftm_command(*words):
    """Run the command line of FollowTheMoney as it is installed beside this Python."""
    command = Path(sys.executable).with_name("ftm")
    subprocess.run([command, *words], check=True, capture_output=True, timeout=120)

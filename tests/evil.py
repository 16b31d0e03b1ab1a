"""A small library each field of which tries to become markup on the page that shows it."""

import re

#: Breaks out of text, attributes, comments and scripts wherever one of them is not escaped.
EVIL = "</script><script>alert(1)</script><!--\"'><img src=x onerror=alert(2)>&amp;"
BUNDLE = """\
== people/anna-berg.yaml
name: "Anna EVIL Berg"
summary: "Sum EVIL"
other_names:
- {name: "أنا بيرغ", use: native, language: ar}
- "RLO \\u202e and \\x1b[2J and two\\nlines \\u2028 here"
- "—"
tenures:
- {post: pilot, note: "note EVIL", quotes: [{source: daily, exact: "harbour pilot, Anna Berg"}]}
- {post: mayor, basis: editor, note: "She EVIL told me so."}
statements:
- {source: daily, exact: "“The ferry EVIL is late again.”", note: "said EVIL"}
- {source: daily, exact: "and all were there", speech: reported, about: launch}
links: ["https://example.org/a?b=1&c=2", "https://user@example.org/"]
tags: ["t EVIL"]
== people/olaf-lund.yaml
name: "漢字"
relations:
- {to: anna-berg, relation: "nephew EVIL of", quotes: [{source: daily, exact: "Olaf Lund waved"}]}
== people/index.yaml
name: "An entry called index"
== offices/pilot.yaml
name: Harbour pilot
type: post
== offices/mayor.yaml
name: Mayor
type: post
== events/launch.yaml
name: Launch of the ferry
status: held
date: {edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}
place: "Oslo EVIL"
quotes: [{source: daily, exact: "The ferry was launched on 4 May"}]
participants:
- {person: olaf-lund, delegation: "D EVIL", basis: inferred, note: He waved,
   quotes: [{source: daily, exact: "Olaf Lund waved from the quay"}]}
- {person: anna-berg, delegation: other, as: pilot, role: "r EVIL",
   quotes: [{source: daily, exact: "by the harbour pilot, Anna Berg"}]}
== sources/daily.txt
Share EVIL this page!
The ferry was launched on 4 May by the harbour pilot, Anna Berg, and all were there.
  “The ferry EVIL is late again.”\tShe said so.

Olaf Lund waved from the quay.
== sources/daily.yaml
title: "A launch EVIL"
publisher: "The EVIL Daily"
date: 2020-05-05
url: "https://example.org/'EVIL"
language: en
boilerplate: [{lines: "1", note: "n EVIL"}]
sha256: SHA256
""".replace("EVIL", EVIL)
# In YAML's double quotes a quotation mark ends the text.
BUNDLE = re.sub(
    r"^(?=.*: ).*$", lambda line: line[0].replace("--\"'>", "--'>"), BUNDLE, flags=re.MULTILINE
)

"""A library in which every name and text is hostile to Markdown, YAML, JSON or a file system."""

from libraries import load_library, sha256

#: Marks of Markdown, of GitHub and of Obsidian, markup, addresses, what turns a line around.
HOSTILE = (
    "A [[no|x]] ]] | *b* _c_ `d` <b>e</b> <script>1</script> #f ^g $h$ ==i== %%j%% ~~k~~ "
    "https://evil.example www.evil.example l@evil.example [m](javascript:1) ![n](o) &amp; [^1] "
    "\u202ep\u2066 \x1b[2J \xad \\ " + "\"q\" 'r': - s"
)
ARTICLE = (
    "# No heading\r\n"
    "\r\n"
    "By *Ida Holm*, <b>reporter</b> | 4 May ^line-1\n"
    "    Anna Berg, the [[pilot]] of ==Oslo==, said: we are ready. ^b\n"
    "\u3000全角の段落 begins, &amp; ends with a tab\t\n"
    " \t \n"
    "\n"
    "- soft\xadhyphen, \u05d0\u05d1\u200f, \u202eturned\u202c, control\x1b[2J and \x85 here\\\n"
    "---\n"
    "===\n"
    "1. https://evil.example %%gone%% [^1] `code`  two  spaces \n"
    "| a | b |\n"
    "|---|---|\n"
    "```\n"
    "Anna Berg waved. Anna Berg waved again.\n"
    "> [!note] $x$ ~~y~~ #tag\u2028and the last line"
).encode()


def _yaml(text):
    """A text as a double-quoted scalar of YAML."""
    shown = "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in _escaped(text))
    return f'"{shown}"'


def _escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


NAME = _yaml(HOSTILE)
ENTRIES = {
    "people/anna-berg.yaml": f"""\
name: {NAME}
other_names: [Anna Berg, NO, {_yaml("2024-01-01")}, {_yaml("Printed nowhere " + HOSTILE)}]
summary: {NAME}
tags: ["1984", {NAME}, हिन्दी, a/b c]
country: "NO"
note: {NAME}
links: [{{url: "https://example.org/<a>", note: {NAME}}}, https://example.org/b?c=d&e=f]
tenures:
- post: con
  context: {NAME}
  note: {NAME}
  start: {{edtf: 2019-03, basis: editor, note: From her memoirs.}}
  quotes:
  - {{source: daily, exact: "Anna Berg, the [[pilot]] of ==Oslo==, said"}}
  - {{source: daily, exact: words that stand nowhere}}
- {{post: pilot, basis: editor, note: She told me so.}}
statements:
- {{source: daily, exact: we are ready., event: talks, about: con, quotes: [
   {{source: daily, exact: "Anna Berg, the [[pilot]] of ==Oslo==, said"}}]}}
relations:
- {{to: aux, relation: {NAME}, basis: inferred, note: {NAME},
   quotes: [{{source: daily, exact: Anna Berg waved., suffix: " Anna"}}]}}
""",
    "people/aux.yaml": "name: 安娜·贝格\nother_names: [آنا برگ]\n",
    "people/long.yaml": f"name: {'Long ' * 400}\n",
    "offices/con.yaml": f"""\
name: {NAME}
type: post
part_of: {{id: pilot, basis: editor, note: x}}
""",
    "offices/pilot.yaml": "name: Harbour & pilot office\ntype: body\n",
    "events/talks.yaml": f"""\
name: Talks
type: {NAME}
place: {NAME}
topics: [{NAME}]
status: held
date: {{edtf: 2020-05-04, printed: XXXX-05-04, basis: editor, note: No year is printed.}}
quotes: [{{source: daily, exact: "<b>reporter</b> | 4 May ^line-1"}}]
participants:
- person: anna-berg
  as: con
  role: {NAME}
  delegation: {NAME}
  quotes: [{{source: daily, exact: "Anna Berg waved. Anna Berg waved again.\\n> [!note]"}}]
- party: {NAME}
  quotes: [{{source: daily, exact: {_yaml("control" + chr(27) + "[2J and")}}}]
""",
    "sources/daily.txt": ARTICLE,
    "sources/daily.yaml": f"""\
title: {NAME}
publisher: {{name: {NAME}, basis: editor, note: From the address.}}
author: {{name: Ida Holm, quotes: [{{source: daily, exact: "By *Ida Holm*, <b>"}}]}}
date: 2020-05-05
url: "https://example.org/{{a}}|b?c=<d>"
language: "no"
sha256: {sha256(ARTICLE)}
""",
    "sources/other.txt": b"A short text that is another than recorded.",
    "sources/other.yaml": f"title: Other\nsha256: {'0' * 64}\n",
}


def harbour(root):
    """The library, loaded from below a folder."""
    return load_library(root, ENTRIES)

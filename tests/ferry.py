"""An article of eight sentences, and the entries that curating it ends with, byte for byte."""
# ruff: noqa: E501 - lines of files

ARTICLE = """\
Karvelian minister meets port authority over winter ferry link

By Tove Brandl, Nordpost, 12 March 2026

Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, \
Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link. The talks lasted four \
hours and ended without an agreement. "We will not close the harbour again this winter," \
Sarkaine told reporters after the talks. Haugland said that the Port Authority needed a state \
guarantee before any new quay could be built. The ferry link was suspended on 4 January after \
ice damaged two piers. Sarkaine, who has been minister for less than a year, promised to send a \
draft guarantee to the Port Authority by the end of the month. Haugland called the draft "a \
first honest step". The two sides will meet again in Velmar in April."""

#: The files but that of the source, and what is added to that one.
WRITTEN = """\
== events/suspension-of-ferry-link.yaml
name: Suspension of the ferry link
other_names:
  - {name: The ferry link was suspended, use: variant}
type: suspension
date:
  edtf: 2026-01-04
  printed: XXXX-01-04
  basis: editor
  note: The year is counted from the day of the article, 2026-03-12.
  quotes:
    - nordpost: "The ferry link was suspended on 4 January after ice damaged two piers."
status: held
quotes:
  - nordpost: "The ferry link was suspended on 4 January after ice damaged two piers."
== events/talks-on-winter-ferry-link.yaml
name: Talks on a winter ferry link
type: talks
date:
  edtf: 2026-03-10
  basis: inferred
  note: “Tuesday”, counted from the day of the article, 2026-03-12.
  quotes:
    - nordpost: "Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link."
status: held
participants:
  - person: ilma-sarkaine
    quotes:
      - nordpost: "Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link."
  - person: teodor-haugland
    quotes:
      - nordpost: "Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link."
quotes:
  - nordpost: "Karvelia's Minister of Transport, Ilma Sarkaine, met the chairman of the Velmar Port Authority, Teodor Haugland, in Velmar on Tuesday for talks on a winter ferry link."
  - nordpost: "The talks lasted four hours and ended without an agreement."
== offices/chairman-of-velmar-port-authority.yaml
name: Chairman of the Velmar Port Authority
type: post
part_of:
  id: velmar-port-authority
  quotes:
    - nordpost: "chairman of the Velmar Port Authority"
== offices/minister-of-transport-karvelia.yaml
name: Minister of Transport of Karvelia
other_names:
  - {name: Karvelia's Minister of Transport, use: variant}
  - {name: Minister of Transport, use: variant}
type: post
== offices/velmar-port-authority.yaml
name: Velmar Port Authority
type: body
== people/ilma-sarkaine.yaml
name: Ilma Sarkaine
other_names:
  - {name: Sarkaine, use: short}
tenures:
  - post: minister-of-transport-karvelia
    quotes:
      - nordpost: "Karvelia's Minister of Transport, Ilma Sarkaine"
statements:
  - source: nordpost
    exact: "We will not close the harbour again this winter,"
    quotes:
      - nordpost: "Sarkaine told reporters after the talks."
  - source: nordpost
    exact: "Sarkaine, who has been minister for less than a year, promised to send a draft guarantee to the Port Authority by the end of the month."
    speech: reported
== people/teodor-haugland.yaml
name: Teodor Haugland
other_names:
  - {name: Haugland, use: short}
tenures:
  - post: chairman-of-velmar-port-authority
    quotes:
      - nordpost: "chairman of the Velmar Port Authority, Teodor Haugland"
statements:
  - source: nordpost
    exact: "Haugland said that the Port Authority needed a state guarantee before any new quay could be built."
    speech: reported
  - source: nordpost
    exact: "a first honest step"
    quotes:
      - nordpost: "Haugland called the draft"
"""
LEFT_OUT = """\
left_out:
  - exact: "The two sides will meet again in Velmar in April."
"""

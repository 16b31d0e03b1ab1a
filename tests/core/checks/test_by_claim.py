"""What is found about a claim is the same whether everything is checked or its entry alone."""

from dossier.core.checks.by_claim import UNCHECKED, checking, counted
from dossier.core.checks.check import check

BUNDLE = """\
== people/ann-lee.yaml
name: Ann Lee
tenures:
  - post: editor
    start: {edtf: 2001, basis: editor, note: known}
    end: {edtf: 2010, basis: editor, note: known}
    basis: editor
    note: known
  - {post: reader}
== people/bo-lund.yaml
name: Bo Lund
tenures:
  - post: editor
    start: {edtf: 2005, basis: editor, note: known}
    end: {edtf: 2012, basis: editor, note: known}
    basis: editor
    note: known
== offices/editor.yaml
name: editor
type: post
seats: 1
== offices/reader.yaml
name: reader
type: post
"""


def test_an_entry_alone_shows_what_the_whole_shows(library_from):
    library = library_from(BUNDLE)
    whole, alone = counted(check(library)), checking(library)
    claims = [claim.id for record in library.of_kind() for claim in record.claims]
    found = {id_: whole(id_) for id_ in claims if whole(id_)}
    assert found == {"ann-lee#reader": 1, "bo-lund#editor": 1}
    assert {id_: alone(id_) for id_ in claims if alone(id_)} == found


def test_a_claim_of_nobody_has_no_findings(library_from):
    library = library_from(BUNDLE)
    assert checking(library)("nobody#editor") == 0
    assert UNCHECKED("ann-lee#reader") == 0


def test_shipped(shipped):
    whole, alone = counted(check(shipped)), checking(shipped)
    for record in shipped.of_kind():
        for claim in record.claims:
            assert alone(claim.id) == whole(claim.id), claim.id

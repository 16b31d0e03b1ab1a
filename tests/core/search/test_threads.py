"""One index asked by many threads at once, while it makes its lists, answers as it does alone."""

from concurrent.futures import ThreadPoolExecutor

from dossier.core.search import NameIndex
from dossier.core.search.forms import citations, name_forms
from dossier.core.search.query import parse

QUERIES = (
    *("umerov", "muerov", "zelnsky", "ministr of defense", "nsdc", "Лавров", "lavrov", "xrmak"),
    *("kuleba 2022", "istanbul talks", "erdogn", "budapest", "sybiha", "головнокомандувач", "mfa"),
)


def test_eight_threads(shipped):
    forms, cited = list(name_forms(shipped)), citations(shipped)
    alone = NameIndex.build(forms, cited)
    expected = {text: alone.search(parse(text), 20, None) for text in QUERIES}
    for _ in range(10):
        index = NameIndex.build(forms, cited)  # nothing is made yet

        def ask(number, index=index):
            turned = [QUERIES[(number + at) % len(QUERIES)] for at in range(len(QUERIES))]
            return {text: index.search(parse(text), 20, None) for text in turned}

        with ThreadPoolExecutor(8) as pool:
            assert all(one == expected for one in pool.map(ask, range(8)))

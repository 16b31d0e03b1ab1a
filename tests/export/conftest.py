import pytest
from harbour import BUNDLE
from libraries import load_library


@pytest.fixture(scope="module")
def harbour(tmp_path_factory):
    """The library in which every kind of fact stands."""
    return load_library(tmp_path_factory.mktemp("harbour"), BUNDLE)


@pytest.fixture(params=[False, True], ids=["sources", "with the editor"])
def with_editor(request):
    """Whether the editor's word is asked for."""
    return request.param

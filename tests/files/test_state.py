"""What is remembered between sessions, and what is forgotten rather than believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.files.atomic import replacing
from dossier.files.state import Memory, Visited, remember, remembered

MEMORY = Memory(
    stops=(Visited("rustem-umerov", "rustem-umerov#x", 3), Visited("nsdc-ukraine")),
    current=1,
    recent=("nsdc-ukraine", "rustem-umerov"),
    query="umer",
)


def test_what_was_remembered_comes_back(tmp_path):
    remember(tmp_path / "state", MEMORY)
    assert remembered(tmp_path / "state") == MEMORY


def test_nothing_is_remembered_of_a_new_library(tmp_path):
    assert remembered(tmp_path / "none") == Memory()


@given(data=st.binary(max_size=200))
def test_a_spoilt_file_is_as_good_as_none(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("state")
    (folder / "reading.json").write_bytes(data)
    assert isinstance(remembered(folder), Memory)


def test_an_interrupted_write_leaves_the_old_file_and_no_other(tmp_path):
    remember(tmp_path, MEMORY)

    def interrupted():
        with replacing(tmp_path / "reading.json") as beside:
            beside.write_bytes(b"half of")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert remembered(tmp_path) == MEMORY
    assert [path.name for path in tmp_path.iterdir()] == ["reading.json"]

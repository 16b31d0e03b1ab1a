"""The files are changed while the app is open, and the screen follows, no key pressed."""

import asyncio
import gc
import weakref
from contextlib import asynccontextmanager

import pytest

from dossier.files.load import load

PATIENCE = 300  # looks, a tenth of a second apart, until a test fails


@pytest.fixture
def following(run, tmp_path, monkeypatch):
    """The app with Anna Berg open, on files that are watched; `until` waits for the screen."""
    monkeypatch.setenv("DOSSIER_WATCH", "on")

    async def until(holds, again=lambda: None):
        for number in range(PATIENCE):
            if holds():
                return
            if number % 10 == 9:
                again()  # the first change may come before the system watches
            await asyncio.sleep(0.1)
        raise AssertionError("the screen does not follow")

    @asynccontextmanager
    async def opened():
        async with run() as app:
            await app.type("anna berg")
            await app.press("enter")
            yield app, tmp_path / "library", until

    return opened


async def test_a_saved_entry_is_on_the_screen_at_once(following):
    async with following() as (app, root, until):
        await app.press("j")
        row = app.row()
        file = root / "people/anna-berg.yaml"
        changed = file.read_text() + "summary: She edits.\n"

        def save():
            beside = file.with_name(".anna-berg.yaml.new")
            beside.write_text(changed)
            beside.rename(file)  # as editors do

        save()
        await until(lambda: "She edits." in app.text("facts"), save)
        assert app.row() == row  # the cursor stays where it was
        assert app.toasts() == []


async def test_a_broken_file_keeps_its_last_card_and_heals(following):
    async with following() as (app, root, until):
        file = root / "people/anna-berg.yaml"
        whole = file.read_text()
        file.write_text(whole + "tags: [a\n")
        library = app.screen.parts.holding
        await until(
            lambda: "anna-berg" in library.library.broken,
            lambda: file.write_text(whole + "tags: [a\n"),
        )
        await until(lambda: "Anna Berg" in app.title("facts"))
        assert "Minister of Defence" in app.text("facts")
        healed = whole + "summary: It has healed.\n"
        file.write_text(healed)
        await until(lambda: "It has healed." in app.text("facts"), lambda: file.write_text(healed))


async def test_many_changes_end_as_a_fresh_load_does(following):
    async with following() as (app, root, until):
        holding = app.screen.parts.holding
        first = holding.library
        for number in range(100):
            (root / f"people/p-{number}.yaml").write_text(f"name: P {number}\n")
        (root / "people/karl-vik.yaml").rename(root / "people/karl-vik-2.yaml")
        (root / "offices/head-of-council.yaml").unlink()
        await until(
            lambda: len(holding.library) == len(load(root)) != len(first),
            lambda: (root / "people/p-0.yaml").write_text("name: P 0\n"),
        )
        again = load(root)
        assert {one.id: one.entry for one in holding.library.of_kind()} == {
            one.id: one.entry for one in again.of_kind()
        }


async def test_libraries_that_others_have_replaced_are_let_go(following):
    async with following() as (app, root, until):
        await until(lambda: app.screen.parts.holding.work is not None and gc.get_freeze_count())
        file = root / "people/anna-berg.yaml"
        whole, read = file.read_text(), []
        for number in range(10):
            file.write_text(f"{whole}summary: She edits {number}.\n")
            await until(lambda number=number: f"edits {number}" in app.text("facts"), file.touch)
            read.append(weakref.ref(app.screen.parts.holding.library))

        def are_gone():
            gc.collect()
            # A part that has not shown anything since may hold what it showed: a few, not all.
            return sum(one() is not None for one in read[:-1]) <= 5

        await until(are_gone)

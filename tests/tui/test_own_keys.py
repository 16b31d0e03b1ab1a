"""Keys of the reader's own: in force, in the line of keys and in the help; mistakes are told."""

from pathlib import Path

from dossier.files.config import Config


def own(**keys):
    return Config(
        Path("settings.toml"), keys={id_.replace("_", "-"): to for id_, to in keys.items()}
    )


async def test_own_keys_work_and_the_old_ones_no_longer(run):
    async with run(config=own(back="ctrl+o", cursor_down="s", yaml="w")) as app:
        await app.type("anna")
        await app.press("enter", "s")
        assert "Head of the Council" in app.row()
        await app.press("j")
        assert "Head of the Council" in app.row()
        await app.press("w")
        assert app.title("page").startswith("people/anna-berg.yaml")
        await app.press("w", "enter")
        assert app.title("facts") == "Head of the Council"
        await app.press("left_square_bracket")
        assert app.title("facts") == "Head of the Council"
        await app.press("ctrl+o")
        assert app.title("facts") == "Anna Berg"


async def test_two_commands_can_change_keys(run, monkeypatch):
    monkeypatch.setenv("PATH", "")
    async with run(config=own(edit="v", yaml="e")) as app:
        await app.type("anna")
        await app.press("enter", "e")
        assert app.title("page").startswith("people/anna-berg.yaml")
        await app.press("e", "v")
        assert "$EDITOR" in app.toasts()[-1]


async def test_keys_that_type_nothing_work_while_one_types(run):
    async with run(config=own(quit="ctrl+q", help="f2")) as app:
        await app.type("anna")
        await app.press("f2")
        assert "the next row" in app.text("listing")
        await app.press("f2")
        assert app.screen.finder.text == "anna"
        await app.press("ctrl+q")
        assert app.app._exit


async def test_letters_stay_letters_while_one_types(run):
    async with run(config=own(back="a,n")) as app:
        await app.type("anna")
        assert app.screen.finder.text == "anna"


async def test_help_and_the_line_of_keys_name_them(run):
    async with run(config=own(backlinks="ctrl+l", help="f2")) as app:
        await app.type("anna")
        assert "f2 keys" in app.screen.hints.render_line(0).text
        await app.press("enter")
        assert "ctrl+l links here" in app.screen.hints.render_line(0).text
        await app.press("f2")
        seen = []
        for _ in range(4):
            seen.append(app.text("listing"))
            await app.press("pagedown")
        assert "ctrl+l        what links here, by kind" in "\n".join(seen)


async def test_mistakes_are_told_in_one_toast_that_names_the_file_and_the_command(run):
    async with run(config=own(bcak="x", back="ctrl+banana", forward="ctrl+i")) as app:
        (toast,) = app.toasts()
        assert toast.startswith("settings.toml: there is no command `bcak`")
        assert toast.endswith("2 more: `dossier keys` lists them.")

import shlex


async def test_without_an_editor_the_place_is_told(run, monkeypatch):
    monkeypatch.setenv("PATH", "")
    async with run() as app:
        await app.type("anna")
        await app.press("enter", "e")
        assert app.toasts()[-1] == (
            "Set `editor` in the settings, or $EDITOR: there is no vi and no nano. "
            "The fact is at people/anna-berg.yaml:4."
        )


async def test_where_the_app_cannot_be_suspended_the_place_is_told(run, monkeypatch):
    async with run() as app:
        monkeypatch.setenv("EDITOR", shlex.join(["vi"]))
        await app.type("anna")
        await app.press("enter", "j", "e")
        assert app.toasts()[-1].endswith("people/anna-berg.yaml:8.")

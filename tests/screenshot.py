"""Makes the README's screenshot with the app itself: `python tests/screenshot.py`."""

import asyncio
import os
from pathlib import Path
from tempfile import TemporaryDirectory

from dossier.tui.app import DossierApp

ROOT = Path(__file__).parent.parent
SIZE = (120, 35)


async def take() -> str:
    """The app at 120 columns, a person opened and a fact's quote shown in its article, as SVG."""
    app = DossierApp(ROOT / "entries")
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press(*"umerov")
        await pilot.press("enter")
        await pilot.press("down")
        await pilot.pause()
        return app.export_screenshot(title="dossier")


if __name__ == "__main__":
    with TemporaryDirectory() as nothing:  # nothing was read before
        os.environ["XDG_STATE_HOME"] = os.environ["XDG_CACHE_HOME"] = nothing
        picture = asyncio.run(take())
    (ROOT / ".github" / "reader.svg").write_text(picture, encoding="utf-8")

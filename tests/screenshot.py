"""Makes the README's screenshot with the app itself: `python tests/screenshot.py`."""

import asyncio
from pathlib import Path

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
    (ROOT / ".github" / "reader.svg").write_text(asyncio.run(take()), encoding="utf-8")

"""Makes the README's pictures with the app itself: `python tests/screenshot.py`.

`reader.svg` is one screen. `tour.svg` is a film of a few: an SVG that shows one frame after the
other, with no script, and with the keys that were pressed under each.
"""

import asyncio
import os
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from rich.cells import cell_len

from dossier.tui.app import DossierApp

ROOT = Path(__file__).parent.parent
SIZE = (120, 35)
TOUR_SIZE = (100, 28)
SECONDS = 3.2
#: What is pressed before each frame, and what is said of it.
TOUR = (
    ((), "dossier opens the library: type a name"),
    ((*"umerov",), "a few letters find it, in any spelling or script"),
    (("enter",), "⏎ reads it: every fact with the quote it rests on"),
    (("j",), "j: the evidence follows the cursor"),
    (("enter",), "⏎ follows the fact to its post: who held it, and when"),
    (("p",), "p: the post in time, a cursor on every attested day"),
    (("p", "left_square_bracket", "g", "t"), "[ goes back; g t: all dated facts, in honest order"),
    (("slash", *"istanbul"), "/ narrows any list"),
    (("enter",), "⏎ goes to the fact, [ would lead back to the list"),
    (("p",), "p: the delegations side by side, who was named together"),
    (("p", "y"), "y: a line to cite, the proof, CSL-JSON, BibTeX"),
)
_X, _Y = 8.4, 18
_INK, _PAPER = "#d8dade", "#14171c"


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


async def film() -> str:
    """The tour as one SVG."""
    app = DossierApp(ROOT / "entries")
    frames = []
    async with app.run_test(size=TOUR_SIZE) as pilot:
        await app.workers.wait_for_complete()
        for keys, said in TOUR:
            await pilot.press(*keys)
            await pilot.pause(0.3)
            await pilot.pause()
            frames.append((screen_of(app), said))
    width, height = TOUR_SIZE[0] * _X + 20, (TOUR_SIZE[1] + 2) * _Y + 20
    whole = SECONDS * len(frames)
    body = "\n".join(
        f'<g class="f" style="animation-delay:{number * SECONDS - whole:.1f}s">\n{lines}\n'
        f'<text class="said" x="10" y="{height - 18}">{escape(said)}</text></g>'
        for number, (lines, said) in enumerate(frames)
    )
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}">
<title>A tour of dossier: {escape("; ".join(said for _, said in frames))}</title>
<style>
text {{ font: 14px "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: {_INK}; }}
.b {{ font-weight: bold; }}
.said {{ font-size: 16px; fill: #e8c069; }}
.f {{ visibility: hidden; animation: show {whole:.1f}s step-end infinite; }}
@keyframes show {{
  0% {{ visibility: visible; }}
  {100 / len(frames):.3f}% {{ visibility: hidden; }}
}}
</style>
<rect width="100%" height="100%" fill="{_PAPER}"/>
{body}
</svg>
"""


def screen_of(app: DossierApp) -> str:
    """What is on the screen, a line of text a line, runs of one style together."""
    found = []
    for y, strip in enumerate(app.screen._compositor.render_strips()):
        column = 0
        for style, run in groupby(strip, lambda segment: segment.style):
            words = "".join(segment.text for segment in run)
            x, top = 10 + column * _X, 10 + y * _Y
            column += cell_len(words)
            ink, paper, bold = looks(style)
            if paper not in {None, _PAPER}:
                width = cell_len(words) * _X
                place = f'x="{x:.1f}" y="{top}" width="{width:.1f}" height="{_Y}"'
                found.append(f'<rect {place} fill="{paper}"/>')
            if words.strip():
                kind = ' class="b"' if bold else ""
                fill = f' fill="{ink}" style="fill:{ink}"' if ink and ink != _INK else ""
                length = cell_len(words.rstrip()) * _X
                found.append(
                    f'<text x="{x:.1f}" y="{top + 14}" textLength="{length:.1f}" '
                    f'xml:space="preserve"{kind}{fill}>{escape(words.rstrip())}</text>'
                )
    return "\n".join(found)


def looks(style) -> tuple[str | None, str | None, bool]:
    """The colours of a style, and whether it is bold."""
    if style is None:
        return None, None, False
    ink, paper = (
        one.get_truecolor().hex if one and not one.is_default else None
        for one in (style.color, style.bgcolor)
    )
    return (
        (paper or _PAPER, ink or _INK, bool(style.bold))
        if style.reverse
        else (
            ink,
            paper,
            bool(style.bold),
        )
    )


if __name__ == "__main__":
    for name, make in (("reader", take), ("tour", film)):
        with TemporaryDirectory() as nothing:  # nothing was read before
            os.environ["XDG_STATE_HOME"] = os.environ["XDG_CACHE_HOME"] = nothing
            picture = asyncio.run(make())
        (ROOT / ".github" / f"{name}.svg").write_text(picture, encoding="utf-8")

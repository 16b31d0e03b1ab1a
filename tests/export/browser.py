"""The exported site in a real browser: `python tests/export/browser.py [PROGRAM] [--shots DIR]`.

Needs Debian's chromium and the extra `browser`, so it is no part of the default test run; `.ci/run`
runs it. Exports the shipped library, and one that tries to break out of its pages, and reads both
from a folder and from a server: light and dark, on a phone and on a desk, with scripts and without.
Prints what it does; exit code 1 if anything is found.
"""

import shutil
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from dossier.core.names import plain

HERE = Path(__file__).parent
ENTRIES = HERE.parent.parent / "entries"
sys.path.insert(0, str(HERE.parent))
from evil import BUNDLE  # noqa: E402 - the folder of tests is no package
from libraries import write_library  # noqa: E402

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
PAGES = {
    "index": "index.html",
    "list": "lists/offices.html",
    "person": "people/rustem-umerov.html",
    "office": "offices/minister-of-foreign-affairs-ukraine.html",
    "event": "events/2025-07-23-istanbul-talks.html",
    "article": "sources/unn-2025-07-23-istanbul.html",
}
EVIL_PAGES = {
    "evil-index": "index.html",
    "evil-person": "people/anna-berg.html",
    "evil-article": "sources/daily.html",
}
DESK, PHONE = 1280, 390
#: The colours, the width in pixels, and whether axe-core looks as well.
LOOKS = (
    ("light", DESK, True),
    ("dark", PHONE, True),
    ("dark", DESK, False),
    ("light", PHONE, False),
)
#: It would fetch the style sheet once more, which the policy of the pages forbids.
AXE = {"resultTypes": ["violations"], "preload": False}
GRAVE = {"serious", "critical"}


def say(words):
    """A line of what is done, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


class Findings(list):
    """What is wrong, said as it is found."""

    def expect(self, is_so, words):
        if not is_so:
            self.append(words)
            say(f"  ! {words}")


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and says nothing."""

    def log_message(self, *_):
        pass


@contextmanager
def served(folder):
    """The address of a folder on a server of its own."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@contextmanager
def opened(browser, base, found, **settings):
    """A page whose errors, messages, dialogs and requests elsewhere are findings."""
    context = browser.new_context(**settings)
    page = context.new_page()
    page.on("console", lambda one: found.expect(one.text is None, f"console: {one.text}"))
    page.on("pageerror", lambda one: found.expect(one is None, f"error in the page: {one}"))
    page.on("dialog", lambda one: (found.expect(one is None, "a dialog"), one.dismiss()))
    page.on(
        "request",
        lambda one: found.expect(
            one.url.startswith((base, "data:")), f"loaded from elsewhere: {one.url}"
        ),
    )
    page.on("requestfailed", lambda one: found.expect(one is None, f"not loaded: {one.url}"))
    page.set_default_timeout(10_000)
    yield page
    context.close()


def looks(browser, base, pages, found, shots=None):
    """Every page light and dark, on a phone and on a desk: no scrolling sideways.

    And axe-core, once on each and from a folder: from a server the pages are the same.
    """
    is_folder = base.startswith("file:")
    for scheme, width, with_axe in LOOKS if is_folder else LOOKS[:2]:
        size = {"width": width, "height": 900}
        with opened(browser, base, found, color_scheme=scheme, viewport=size) as page:
            for name, path in pages.items():
                page.goto(f"{base}/{path}")
                wide = page.evaluate("document.documentElement.scrollWidth")
                found.expect(wide <= width, f"{name} is {wide} wide on {width}, {scheme}")
                if shots:
                    page.screenshot(path=shots / f"{name}-{scheme}-{width}.png")
                if with_axe and is_folder:
                    axe(page, found, f"{name}, {scheme}, {width}")


def axe(page, found, where):
    """What axe-core finds that is serious."""
    for one in Axe().run(page, options=AXE).response["violations"]:
        nodes = [node["html"][:160] for node in one["nodes"][:3]]
        found.expect(one["impact"] not in GRAVE, f"axe, {where}: {one['id']}: {nodes}")


def hit(page, words):
    """Type words into the search box; the text of what is found first."""
    page.keyboard.press("/")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(words)
    page.wait_for_function(
        "words => document.querySelector('#query').value === words"
        " && document.querySelector('.found [aria-selected=true], .found .told')",
        arg=words,
    )
    # The list is of this query, not of one letter less.
    page.wait_for_timeout(150)
    return page.inner_text(".found [aria-selected=true], .found .told")


def background(page, selector):
    """The colour behind an element."""
    return page.eval_on_selector(selector, "one => getComputedStyle(one).backgroundColor")


def keys(browser, base, found):
    """Search, follow, evidence, back, with the keyboard alone."""
    size = {"width": DESK, "height": 900}
    with opened(browser, base, found, viewport=size) as page:
        page.goto(f"{base}/index.html")
        for words, name in (
            ("lavrov", "Sergei Lavrov"),
            ("лавров", "Sergei Lavrov"),
            ("umerov", "Rustem Umerov"),
            ("Умєров", "Rustem Umerov"),
            ("Çavuşoğlu", "Mevlut Cavusoglu"),
            ("lavrow", "Sergei Lavrov"),
            ("min def", "Minister of Defence of Ukraine"),
            ("technical mechanisms for", "All technical mechanisms"),
            ("zzzzz", "Nothing is found"),
        ):
            said = hit(page, words)
            found.expect(name in said, f"“{words}” finds “{said}”, not {name}")
            if words in {"umerov", "zzzzz"}:
                axe(page, found, f"search for {words}")
        hit(page, "j k ? [ umerov")
        found.expect(page.input_value("#query") == "j k ? [ umerov", "keys act while one types")
        page.keyboard.press("Escape")
        found.expect(page.input_value("#query") == "", "esc does not clear the box")

        hit(page, "technical mechanisms for")
        page.keyboard.press("Enter")
        page.wait_for_url("**/sources/unn-2025-07-23-istanbul.html#L*")
        page.go_back()

        hit(page, "rustem umerov")
        page.keyboard.press("Enter")
        page.wait_for_url("**/people/rustem-umerov.html")
        page.keyboard.press("j")
        found.expect(focused(page) == "f-minister-of-defence-ukraine", "j does not reach a fact")
        page.keyboard.press("Control+j")
        page.keyboard.press("j")
        found.expect(focused(page) == "f-secretary-nsdc-ukraine", "j does not reach the next fact")
        page.keyboard.press("ArrowUp")
        found.expect(focused(page) == "f-minister-of-defence-ukraine", "up does not go back")
        outline = page.evaluate("getComputedStyle(document.activeElement).boxShadow")
        found.expect(outline != "none", "the focus is not to be seen")
        page.keyboard.press("3")
        page.keyboard.press("Enter")
        page.wait_for_url("**/sources/mfa-2024-08-20-heads-of-missions.html#q*")
        quote = "a separate session with the Minister of Defence of Ukraine, Rustem Umerov"
        target = page.evaluate("location.hash")
        is_led_to(page, found, target, quote)
        page.keyboard.press("[")
        page.wait_for_url("**/people/rustem-umerov.html")
        page.keyboard.press("j")
        page.keyboard.press("Enter")
        page.wait_for_url("**/offices/*.html")
        page.keyboard.press("?")
        page.wait_for_selector("dialog.keys[open]")
        axe(page, found, "keys")
        page.keyboard.press("Escape")
        found.expect(page.query_selector("dialog[open]") is None, "esc does not close the keys")
        found.expect("/offices/" in page.url, "esc closes the keys and leaves the page")
        page.keyboard.press("Escape")
        page.wait_for_url("**/people/rustem-umerov.html")


def folding(browser, base, found):
    """Letters are folded as dossier's own search folds them."""
    blocks = (range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
    words = [letter for block in blocks for letter in map(chr, block) if letter.isalpha()]
    words += ["Умєров", "Çavuşoğlu", "Straße", "İstanbul", "O’Brien", "ﬁne", "ΑΘΉΝΑ", "Київ"]
    with opened(browser, base, found) as page:
        page.goto(f"{base}/index.html")
        hit(page, "a")
        folded = page.evaluate("words => words.map(dossier.fold)", words)
    for word, one in zip(words, folded, strict=True):
        found.expect(one == plain(word), f"{word} is folded to {one}, not to {plain(word)}")


def focused(page):
    """The id of what has the focus."""
    return page.evaluate("document.activeElement.id")


def is_led_to(page, found, target, quote):
    """Whether a passage is in sight and highlighted as no other is."""
    place = page.locator(target)
    # Alone it is a mark with the id; where passages overlap, pieces behind an anchor.
    mark = f"mark{target}, {target} + mark"
    box = page.locator(mark).first.bounding_box()
    found.expect(box and 0 <= box["y"] <= 900, f"{target} is not in sight: {box}")
    shown = background(page, mark)
    others = page.eval_on_selector_all(
        "main .text mark", "all => all.map(one => getComputedStyle(one).backgroundColor)"
    )
    found.expect(others.count(shown) < len(others) / 2, f"{target} is not highlighted: {shown}")
    text = page.locator(".text").text_content()
    start, end = map(int, target[2:].split("-"))
    found.expect(quote in text, f"{quote} is not in the text")
    found.expect(text[start:end] == quote, f"{target} is {text[start:end]}")
    found.expect(place.count() == 1, f"{target} stands there {place.count()} times")


def without_script(browser, base, found):
    """Read, unfold, follow and come back with no script at all."""
    settings = {"java_script_enabled": False, "viewport": {"width": DESK, "height": 900}}
    with opened(browser, base, found, **settings) as page:
        page.goto(f"{base}/index.html")
        found.expect(not page.is_visible("#query"), "there is a search box that cannot search")
        page.click("header nav a:text('People')")
        page.click("main a:text('Rustem Umerov')")
        fact = page.locator("#f-minister-of-defence-ukraine")
        found.expect(fact.locator("blockquote").first.is_visible(), "no quote beside the fact")
        fact.locator("summary").click()
        found.expect(fact.locator("blockquote").nth(2).is_visible(), "no third quote unfolds")
        fact.locator("figcaption a").first.click()
        found.expect("/sources/" in page.url, f"the evidence leads to {page.url}")
        page.locator(".rests a.to").first.click()
        found.expect("#f-" in page.url, f"the article leads to {page.url}")
        found.expect(page.locator(".fact:target, span:target").count() == 1, f"no {page.url}")


def evil(browser, base, found):
    """Search in a library that tries to break out of its pages."""
    with opened(browser, base, found) as page:
        page.goto(f"{base}/index.html")
        for words in ("anna", "script alert", "漢字", "أنا", "ferry was"):
            said = hit(page, words)
            found.expect("Nothing is found" not in said, f"“{words}” is not found")
        found.expect(page.locator(".found img, .found script").count() == 0, "a hit is markup")


def export(program, library, folder):
    """Export a library by the command."""
    words = [*program, "export", "html", "-o", str(folder), "--include-editor"]
    subprocess.run([*words, "--entries", str(library)], check=True)


def main():
    arguments = sys.argv[1:]
    shots = None
    if "--shots" in arguments:
        at = arguments.index("--shots")
        shots = Path(arguments[at + 1])
        shots.mkdir(parents=True, exist_ok=True)
        del arguments[at : at + 2]
    program = arguments or ["dossier"]
    found = Findings()
    began = time.monotonic()

    def step(words, run, *rest, **more):
        say(f"{time.monotonic() - began:5.1f} s  {words}")
        run(*rest, **more)

    with tempfile.TemporaryDirectory() as work, sync_playwright() as player:
        root = Path(work)
        # In a folder with a space, below a path of the server.
        shipped, bad = root / "a site" / "deep", root / "evil"
        step("exporting", export, program, ENTRIES, shipped)
        step("exporting a hostile library", export, program,
             write_library(root / "kb", BUNDLE), bad)  # fmt: skip
        browser = player.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        with served(root) as server:
            bases = {"a folder": root.as_uri(), "a server": server}
            for where, base in bases.items():
                site = f"{base}/a%20site/deep"
                bad_site = f"{base}/evil"
                kept = shots if where == "a folder" else None
                step(f"pages from {where}", looks, browser, site, PAGES, found, kept)
                step(f"keys from {where}", keys, browser, site, found)
                step(f"folding from {where}", folding, browser, site, found)
                step(f"no script, {where}", without_script, browser, site, found)
                step(f"hostile, {where}", looks, browser, bad_site, EVIL_PAGES, found, kept)
                step(f"hostile search, {where}", evil, browser, bad_site, found)
        browser.close()
    say(f"{time.monotonic() - began:5.1f} s  {len(found)} findings")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

"""Every line of the shipped entries deleted once: `python tests/soak/lines.py [--lines N]`.

Which of these losses does `check` tell of? Prints how many stay silent, by the field that was lost,
with why that may be; ends with 1 where a field is lost in silence that may not be.
"""

import argparse
import random
import re
import shutil
import sys
from collections import Counter, defaultdict
from pathlib import Path
from tempfile import TemporaryDirectory

from dossier.core.checks.check import check
from dossier.files.load import load

ROOT = Path(__file__).parent.parent.parent / "entries"
_KEY = re.compile(r"\s*(?:- )?\{?([a-z_]+):")
#: What may go without a word, and why: nothing in the library says that it was there.
MAY_GO = {
    **dict.fromkeys(
        ("summary", "tags", "topics", "links", "url", "retrieved", "language", "type", "place"),
        "it says more of an entry that is whole without it",
    ),
    **dict.fromkeys(("note", "context"), "the editor's remark; where a basis needs it, it is told"),
    **dict.fromkeys(("country", "use", "reverse", "seats"), "it sorts and labels what is there"),
    **dict.fromkeys(("delegation", "role", "as", "said_by", "event", "about", "topics"),
                    "the claim says less without it, and what it says is still proved"),
    **dict.fromkeys(("earliest", "latest", "printed", "prefix", "suffix"),
                    "the date or the quote is as exact without it"),
    **dict.fromkeys(("former_ids", "distinct_from"), "nothing links by it any more"),
    "basis": "`inferred` with quotes becomes what the quotes say: a second reading's work",
    "status": "an event that is told of without a status; a mark of the editor's",
    "speech": "whose words they are, quotation marks aside, only a reader can tell",
    "as_of": "what stands in for it, the day of source or event, may be it; else D109 tells of it",
    "quotes": "the claim has others, or they are those of a date that is printed there as well",
    "(more of a text or a list)": "a name, a quote or a line of a text among several",
}  # fmt: skip


def findings(root: Path) -> list[str]:
    library = load(root)
    return sorted(f"{one.place.path} {one.rule.code} {one.message}" for one in check(library))


def main() -> None:
    """Delete lines, and say what stayed silent."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=0, help="so many at random; 0 for all")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    silent: Counter[str] = Counter()
    examples: dict[str, list[str]] = defaultdict(list)
    with TemporaryDirectory() as folder:
        root = Path(folder) / "entries"
        shutil.copytree(ROOT, root)
        before = findings(root)
        lines = [
            (path, number)
            for path in sorted(root.rglob("*.yaml"))
            for number in range(len(path.read_text("utf-8").splitlines()))
        ]
        random.Random(options.seed).shuffle(lines)  # noqa: S311 - the same on every run
        lines = lines[: options.lines or len(lines)]
        for path, number in lines:
            text = path.read_text("utf-8")
            rest = text.splitlines(keepends=True)
            lost = rest.pop(number)
            path.write_text("".join(rest), "utf-8")
            if findings(root) == before:
                found = _KEY.match(lost)
                key = found[1] if found else "(more of a text or a list)"
                if key not in MAY_GO and lost.lstrip().startswith("- "):
                    key = "(more of a text or a list)"
                silent[key] += 1
                examples[key].append(f"{path.name}:{number + 1}: {lost.strip()[:60]}")
            path.write_text(text, "utf-8")
    sys.stdout.write(f"{len(lines):,} lines deleted, {sum(silent.values()):,} without a word\n")
    for key, number in silent.most_common():
        why = MAY_GO.get(key, "THIS MAY NOT BE")
        sys.stdout.write(f"{number:5}  {key}: {why}\n")
        if key not in MAY_GO:
            sys.stdout.write("".join(f"           {one}\n" for one in examples[key][:5]))
    if not silent.keys() <= MAY_GO.keys():
        raise SystemExit(1)


if __name__ == "__main__":
    main()

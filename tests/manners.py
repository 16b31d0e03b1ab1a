"""Files in the manners in which people write YAML, made at random from what an entry holds."""

import json
from dataclasses import dataclass
from random import Random

#: The fields in which a block of text may end in a line break.
PROSE = {"note", "summary", "exact", "suffix"}
KINDS_OF_BLOCK = ("|-", "|", "|+", ">-", ">", ">+")


@dataclass
class Manner:
    """How somebody writes: chosen once a file, with a slip here and there."""

    random: Random
    indent: int
    dash: int
    line_end: str
    comments: bool
    flow: float
    shuffled: bool
    final: str

    @classmethod
    def some(cls, random):
        return cls(
            random,
            indent=random.choice((2, 2, 3, 4)),
            dash=random.choice((0, 2, 2, 4)),
            line_end=random.choice(("\n", "\n", "\r\n")),
            comments=random.random() < 0.5,
            flow=random.choice((0, 0.3, 0.9)),
            shuffled=random.random() < 0.3,
            final=random.choice(("\n", "\n", "", "\n\n", "\n# the end\n", "\n...\n")),
        )

    def file(self, values):
        pairs = list(values.items())
        if self.shuffled:
            self.random.shuffle(pairs)
        lines = [line for key, value in pairs for line in self._field(key, value, 0)]
        if self.comments:
            lines.insert(0, "# by hand")
        text = "\n".join(lines) + self.final
        return text.replace("\n", self.line_end)

    def _field(self, key, value, column):
        margin = " " * column
        if self.comments and self.random.random() < 0.3:
            yield f"{margin}# about {key}"
        tail = "   # so" if self.comments and self.random.random() < 0.3 else ""
        if isinstance(value, list) and value == []:
            yield f"{margin}{key}: []{tail}"
        elif isinstance(value, list | dict) and self.random.random() < self.flow:
            yield f"{margin}{key}: {self._flow(value)}{tail}"
        elif isinstance(value, list):
            yield f"{margin}{key}:{tail}"
            for one in value:
                yield from self._item(one, column + self.dash)
        elif isinstance(value, dict):
            yield f"{margin}{key}:{tail}"
            for name, one in value.items():
                yield from self._field(name, one, column + self.indent)
        else:
            yield from self._text(f"{margin}{key}: ", value, column, tail)
        if self.comments and self.random.random() < 0.1:
            yield ""

    def _item(self, value, column):
        margin = " " * column
        if isinstance(value, dict) and self.random.random() >= self.flow:
            gap = self.random.choice((1, 1, 3))
            inner = [
                line
                for key, one in value.items()
                for line in self._field(key, one, column + 1 + gap)
            ]
            while inner[0].lstrip().startswith("#") or not inner[0].strip():
                inner.pop(0)
            yield f"{margin}-{' ' * gap}{inner[0].lstrip(' ')}"
            yield from inner[1:]
        elif isinstance(value, dict | list):
            yield f"{margin}- {self._flow(value)}"
        else:
            yield from self._text(f"{margin}- ", value, column, "")
        if self.comments and self.random.random() < 0.2:
            yield f"{margin}  # of this item"

    def _text(self, before, value, column, tail):
        manner = self.random.random()
        safe = not {": ", " #"} & {value[at : at + 2] for at in range(len(value))}
        if manner < 0.2 and before.strip("-: ") in PROSE:
            head = self.random.choice(KINDS_OF_BLOCK)
            yield f"{before}{head}"
            for word in value.split():
                yield f"{' ' * (column + 2)}{word}"
            yield from [""] * self.random.choice((0, 0, 1, 2))
        elif manner < 0.3 and " " in value and safe:
            first, _, rest = value.partition(" ")
            yield f"{before}{first}"
            yield f"{' ' * (column + 3)}{rest}{tail}"
        elif manner < 0.6 or not safe:
            yield f"{before}{json.dumps(value, ensure_ascii=False)}{tail}"
        elif manner < 0.7:
            yield f"{before}'{value}'{tail}"
        else:
            yield f"{before}{value}{tail}"

    def _flow(self, value):
        comma = self.random.choice((", ", ",", " , "))
        end = self.random.choice(("", "", ",")) if value else ""
        if isinstance(value, dict):
            pairs = (f"{key}: {self._flow(one)}" for key, one in value.items())
            return f"{{{comma.join(pairs)}{end}}}"
        if isinstance(value, list):
            return f"[{comma.join(map(self._flow, value))}{end}]"
        safe = value.replace(" ", "").isalnum() and self.random.random() < 0.4
        return value if safe else json.dumps(value, ensure_ascii=False)

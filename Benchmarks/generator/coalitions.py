"""Writes one coalition: front matter with every kind of field, and a body of about four thousand bytes."""

import textwrap
from collections.abc import Callable

from . import words
from .dice import Dice

_SIZE = (4150, 4950)  # bytes of a whole file, which makes 4.7 kB on average
_LETTERS = str.maketrans("åäöéčÅÄÖ", "aaoecAAO")


def slugged(text: str) -> str:
    """The text as part of an address: `Öppna mötesplatser` becomes `oppna-motesplatser`."""
    plain = text.translate(_LETTERS).lower()
    return "-".join("".join(letter if letter.isalnum() else " " for letter in plain).split())


class Coalition:
    """The coalition of an index from zero, on a site with `count` of them."""

    def __init__(self, index: int, count: int) -> None:
        self.index = index
        self._count = count
        dice = Dice("coalition", index)
        self.cause = dice.pick(words.CAUSES)
        self.town = dice.pick(words.TOWNS)
        self.headings = [dice.pick(choices) for choices in words.HEADINGS]
        self._dice = dice

    @property
    def title(self) -> str:
        return f"Koalition för {self.cause} i {self.town}"

    @property
    def slug(self) -> str:
        return f"{slugged(self.title)}-{self.index + 1}"

    @property
    def file_name(self) -> str:
        return f"{self.index + 1:06}-{self.slug}.md"

    def file(self) -> str:
        """All of the file."""
        front_matter = "---\n" + "\n".join(self._fields()) + "\n---\n\n"
        size = self._dice.between(*_SIZE) - len(front_matter.encode())
        return front_matter + self._body(size)

    # Front matter

    def _fields(self) -> list[str]:
        starts, ends = self._period()
        lines = [
            f"title: {self.title}",
            f"question: {self._filled(self._dice.pick(words.QUESTIONS))}",
            f"summary: {self._filled(self._dice.pick(words.SUMMARIES))}",
        ]
        lines += self._status(starts, ends)
        lines += self._named_actors() if self.index % 4 == 3 else self._counted_actors()
        lines += self._partners() if self.index % 3 == 0 else []
        lines += self._read_more() if self.index % 5 == 0 else []
        return [*lines, f"updated: {self._dice.between(2023, 2025)}-{self._month()}-{self._dice.between(1, 28):02}"]

    def _status(self, starts: str, ends: str) -> list[str]:
        if self.index % 25 == 24:
            return ["status: planned", f"starts: {int(starts[:4]) + 24}{starts[4:]}"]
        if self.index % 9 == 8:
            return ["status: ongoing", f"starts: {starts}"]
        explicit = ["status: completed"] if self._dice.one_in(2) else []
        return [*explicit, f"starts: {starts}", f"ends: {ends}"]

    def _period(self) -> tuple[str, str]:
        """Two dates of the same precision: years, months or days."""
        year = self._dice.between(2016, 2023)
        precision = self._dice.pick((4, 7, 10))
        starts = f"{year}-{self._month()}-{self._dice.between(1, 28):02}"
        ends = f"{year + 1}-{self._month()}-{self._dice.between(1, 28):02}"
        return starts[:precision], ends[:precision]

    def _month(self) -> str:
        return f"{self._dice.between(1, 12):02}"

    def _counted_actors(self) -> list[str]:
        return ["actors:"] + [f"  {sector}: {self._dice.between(0, 14)}" for sector in words.ACTORS]

    def _named_actors(self) -> list[str]:
        lines, seen = ["actors:"], set()
        for _ in range(self._dice.between(3, 5)):
            sector = self._dice.pick(tuple(words.ACTORS))
            name = self._actor(sector)
            if name in seen:
                continue
            seen.add(name)
            lines += [f"  - name: {name}", f"    sector: {sector}"]
            if self._dice.one_in(3):
                lines.append(f"    url: https://www.example.com/{slugged(name)}/")
        return lines

    def _partners(self) -> list[str]:
        url = f"https://www.example.com/partner/{self.index}/"
        return ["partners:", f"  - name: {self._actor('public')}", f"    url: {url}"]

    def _read_more(self) -> list[str]:
        url = f"https://www.example.com/koalitioner/{self.index}/"
        return ["read-more:", f"  url: {url}", f"  label: Läs mer om {self.cause}."]

    def _actor(self, sector: str) -> str:
        return self._dice.pick(words.ACTORS[sector]).format(town=self._dice.pick(words.TOWNS))

    # Body

    def _body(self, size: int) -> str:
        blocks = self._blocks()
        missing = size - len("\n\n".join(blocks).encode())
        while missing > 0:
            paragraph = self._paragraph(self._dice.between(2, 3))
            blocks.insert(-1, paragraph)
            missing -= len(paragraph.encode()) + 2
        wrap: Callable[[str], str] = _wrapped if self.index % 2 else str
        return "\n\n".join([*map(wrap, blocks), *self._footnotes()]) + "\n"

    def _blocks(self) -> list[str]:
        first, second, third = (f"## {text}" for text, _ in self.headings)
        return [
            self._paragraph(4), first, self._paragraph(2) + " " + self._link(), self._paragraph(3),
            second, self._paragraph(2) + self._reference(), self._list(),
            self._paragraph(1) + " " + self._dice.pick(words.FIGURES), self._table(),
            third, self._quotation() if self._dice.one_in(4) else self._paragraph(2), self._deep_link(),
        ]

    def _paragraph(self, sentences: int) -> str:
        return " ".join(self._filled(text) for text in self._dice.sample(words.SENTENCES, sentences))

    def _quotation(self) -> str:
        return "> " + self._filled(self._dice.pick(words.QUOTES))

    def _list(self) -> str:
        ordered = self._dice.one_in(3)
        items = [self._filled(text) for text in self._dice.sample(words.LIST_ITEMS, self._dice.between(4, 6))]
        return "\n".join(f"{number}. {item}" if ordered else f"- {item}" for number, item in enumerate(items, 1))

    def _table(self) -> str:
        rows = [words.TABLE_HEADER, ("---", "---:", "---", "---")]
        for meeting in range(1, self._dice.between(4, 6)):
            rows.append((f"Träff {meeting}", str(self._dice.between(9, 60)), self._dice.pick(words.PLACES),
                         self._dice.pick(words.OUTCOMES)))
        return "\n".join("| " + " | ".join(row) + " |" for row in rows)

    def _link(self) -> str:
        other = self._other()
        return f"Läs också om [{other.cause} i {other.town}]({other.file_name})."

    def _deep_link(self) -> str:
        other = self._other()
        text, identifier = self._dice.pick(other.headings)
        link = f"[{text} ({other.town})]({other.file_name}#{identifier})"
        return f"Mer finns under {link} och bland [alla koalitioner](/koalitioner/)."

    def _other(self) -> "Coalition":
        return Coalition(self._dice.roll(self._count), self._count)

    @property
    def _has_footnote(self) -> bool:
        return self.index % 3 == 1

    def _reference(self) -> str:
        return "[^1]" if self._has_footnote else ""

    def _footnotes(self) -> list[str]:
        return ["[^1]: " + self._filled(self._dice.pick(words.FOOTNOTES))] if self._has_footnote else []

    def _filled(self, text: str) -> str:
        """A sentence with the words in its gaps."""
        return text.format_map(_Gaps(self))

    def gap(self, name: str) -> str:
        """A word for a gap in a sentence."""
        match name:
            case "cause":
                return self.cause
            case "town":
                return self.town
            case "other":
                return self._dice.pick(words.TOWNS)
            case "group":
                return self._dice.pick(words.GROUPS)
            case "number":
                return str(self._dice.between(3, 90))
            case "share":
                return str(self._dice.between(20, 95))
            case "year":
                return str(self._dice.between(2016, 2026))
            case _:
                raise KeyError(name)


class _Gaps(dict[str, str]):
    """The gaps of one sentence; the same gap gets the same word."""

    def __init__(self, coalition: Coalition) -> None:
        super().__init__()
        self._coalition = coalition

    def __missing__(self, name: str) -> str:
        return self.setdefault(name, self._coalition.gap(name))


def _wrapped(block: str) -> str:
    """A paragraph as an editor has it who breaks lines by hand; other blocks stay as they are."""
    if block.startswith(("#", "|", "-", ">", "1.")):
        return block
    return textwrap.fill(block, 100, break_long_words=False, break_on_hyphens=False)

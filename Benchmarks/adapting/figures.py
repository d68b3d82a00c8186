"""Computes the figures of a site a second time, apart from msi, so that Hugo can be given them finished."""

from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from .front_matter import ContentFile, Fields, Value, read_kind
from .swedish import digits, in_words, percent

_TERM_LIMIT = 100


@dataclass
class Sector:
    """A sector with the numbers that add up to its actors."""

    key: str
    name: str
    terms: list[Fields] = field(default_factory=list)
    count: int = 0

    def data(self) -> dict[str, object]:
        return {"key": self.key, "name": self.name, "count": self.count}

    def add(self, count: int, term: Fields) -> None:
        self.count += count
        self.terms.append({**term, "count": digits(count)})


class Figures:
    """All numbers that the site shows."""

    def __init__(self, content: Path, sectors: Fields, coalitions: list[ContentFile]) -> None:
        self._statistics = read_kind(content, "statistics")
        self.sectors = [Sector(key, str(name)) for key, name in sectors.items()]
        self._by_key = {sector.key: sector for sector in self.sectors}
        self.completed = sum(file.fields.get("status", "completed") == "completed" for file in coalitions)
        self._add_recorded()
        self._add_uncovered(coalitions)

    @property
    def total(self) -> int:
        return sum(sector.count for sector in self.sectors)

    def text(self, name: str) -> str:
        """What `{{name}}` stands for in prose."""
        if name.endswith("-in-words"):
            number = self._number(name.removesuffix("-in-words"))
            return in_words(number) if number <= 12 else digits(number)
        for file in self._shares():
            if file.slug == name:
                return percent(str(file.fields["share"]))
        return digits(self._number(name))

    def data(self) -> dict[str, object]:
        """What Hugo's layouts show, for `data/figures.json`."""
        recorded = self._recorded()
        return {
            "actors": {
                "total": self.total, "label": recorded[0].fields["label"] if recorded else "",
                "source": recorded[0].fields.get("source") if recorded else None,
                "measured": recorded[0].fields.get("measured") if recorded else None,
                "sectors": [one.data() for one in self.sectors],
                "terms": self._terms()[:_TERM_LIMIT], "furtherTerms": self._further_terms(),
            },
            "completed": self.completed,
            "sources": [file.fields["source"] for file in self._statistics if "source" in file.fields],
            "shares": [self._share(file) for file in self._shares()],
        }

    def _number(self, name: str) -> int:
        if name == "completed-coalitions":
            return self.completed
        if name == "actors":
            return self.total
        return self._by_key[name.removeprefix("actors.")].count

    def _recorded(self) -> list[ContentFile]:
        return [file for file in self._statistics if "sectors" in file.fields]

    def _shares(self) -> list[ContentFile]:
        return [file for file in self._statistics if file.fields.get("share", "pending") != "pending"]

    def _share(self, file: ContentFile) -> dict[str, object]:
        fields = file.fields
        share = str(fields["share"])
        rest = 100 - Decimal(share.replace(",", "."))
        return {"id": file.slug, "value": percent(share), "rest": percent(str(rest)), "label": fields["label"],
                "place": _place(file), "source": fields.get("source"), "measured": fields.get("measured")}

    def _add_recorded(self) -> None:
        for file in self._recorded():
            for key, count in as_fields(file.fields["sectors"]).items():
                self._by_key[key].add(int(str(count)), {"place": _place(file), "sector": self._by_key[key].name})

    def _add_uncovered(self, coalitions: list[ContentFile]) -> None:
        covered = {slug for file in self._recorded() for slug in as_list(file.fields.get("covers", []))}
        counted: set[str] = set()
        for file in coalitions:
            if file.slug not in covered:
                self._add(file, counted)

    def _add(self, file: ContentFile, counted: set[str]) -> None:
        for key, count in actor_counts(file.fields.get("actors"), counted).items():
            term: Fields = {"place": _place(file), "sector": self._by_key[key].name,
                            "coalition": str(file.fields["title"]), "slug": file.slug}
            self._by_key[key].add(count, term)

    def _terms(self) -> list[Fields]:
        return [term for sector in self.sectors for term in sector.terms]

    def _further_terms(self) -> str | None:
        """How many terms the page leaves out, if any."""
        count = len(self._terms()) - _TERM_LIMIT
        return digits(count) if count > 0 else None


def actor_counts(actors: Value | None, counted: set[str]) -> dict[str, int]:
    """A coalition's actors by sector; of named ones those that are not in `counted`, where they are noted."""
    if isinstance(actors, dict):
        return {key: int(str(count)) for key, count in actors.items()}
    counts: dict[str, int] = {}
    for actor in map(as_fields, as_list(actors or [])):
        name = " ".join(str(actor["name"]).lower().split())
        if name not in counted:
            counted.add(name)
            counts[str(actor["sector"])] = counts.get(str(actor["sector"]), 0) + 1
    return counts


def as_fields(value: Value) -> Fields:
    if isinstance(value, dict):
        return value
    raise TypeError(f"fields expected: {value!r}")


def as_list(value: Value) -> list[Value]:
    if isinstance(value, list):
        return value
    raise TypeError(f"a list expected: {value!r}")


def _place(file: ContentFile) -> str:
    return f"{file.path.parent.name}/{file.path.name}"

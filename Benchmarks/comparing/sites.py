"""Compares two sites: which pages there are, what a sample of them says, and the files for machines."""

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree

from .allowances import without_hash
from .blindness import unnoticed
from .page import Page, read_page, squeezed


def differences(one: Path, other: Path, sample: int) -> list[str]:
    """What is not the same, in words; at most `sample` of the coalitions' pages are read, spread over all of them."""
    pages, others = _pages(one), _pages(other)
    pages -= (bare := {path for path in pages - others if _is_bare(one / path)})
    found = _unnoticed(one, pages)
    found += [f"only one of the sites has {path}" for path in sorted(pages ^ others)]
    for path in _sampled(sorted(pages & others), sample):
        found += _page_differences(path, _read(one / path), _read(other / path))
    for name, read in _FILES.items():
        mine, theirs = read(one / name), read(other / name)
        if name == "sitemap.xml":
            mine = _without(bare, mine)
        if mine != theirs:
            found.append(f"{name}: not the same: {_first_difference(str(mine), str(theirs))}")
    return found


def _unnoticed(site: Path, pages: set[str]) -> list[str]:
    """What the comparison would not see; it is tried on the first page of a coalition that tells its actors."""
    texts = ((site / path).read_text(encoding="utf-8") for path in sorted(pages) if _is_coalition(path))
    page = next((text for text in texts if 'id="actors-title"' in text), None)
    return [f"not seen by the comparison: {name}" for name in unnoticed(page)] if page else []


def _pages(site: Path) -> set[str]:
    return {str(path.relative_to(site)) for path in site.rglob("*.html")}


def _is_bare(page: Path) -> bool:
    """Whether the frozen theme has but a stand-in for the kind of page, which came later than the contest."""
    return 'class="bare"' in page.read_text(encoding="utf-8")


def _without(pages: set[str], entries: list) -> list:
    """The entries of a sitemap but those for some pages."""
    ends = tuple("/" + path.removesuffix("index.html") for path in pages)
    return [entry for entry in entries if not any(tag.endswith("}loc") and text.endswith(ends) for tag, text, _ in entry)]


def _sampled(paths: list[str], count: int) -> Iterator[str]:
    """All pages but those of coalitions, and some of these."""
    coalitions = [path for path in paths if _is_coalition(path)]
    yield from (path for path in paths if not _is_coalition(path))
    yield from coalitions[:: max(1, len(coalitions) // count)]


def _is_coalition(path: str) -> bool:
    parts = Path(path).parts
    return len(parts) == 3 and parts[0] == "koalitioner"


def _read(path: Path) -> Page:
    return read_page(path.read_text(encoding="utf-8"))


def _page_differences(path: str, one: Page, other: Page) -> list[str]:
    others = other.parts()
    return [
        f"{path}: not the same {name}: {_first_difference(_flat(part), _flat(others[name]))}"
        for name, part in one.parts().items() if part != others[name]
    ]


def _flat(part: object) -> str:
    return json.dumps(part, ensure_ascii=False, sort_keys=True)


def _first_difference(one: str, other: str) -> str:
    """Both texts from a little before the place where they part."""
    place = next((index for index, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
    start = max(0, place - 30)
    return f"…{one[start:place + 60]}… and …{other[start:place + 60]}…"


def _xml(path: Path) -> object:
    """The elements with text and attributes; the order of a sitemap's addresses means nothing."""
    root = ElementTree.fromstring(path.read_text(encoding="utf-8"))
    items = [
        [(inner.tag, squeezed(inner.text or ""), sorted(inner.attrib.items())) for inner in element.iter()]
        for element in root
    ]
    return sorted(items) if "sitemap" in path.name else items


def _json(path: Path) -> object:
    """The values, without fields that say nothing: Hugo writes them as `null` or `[]`."""
    return [
        {key: value for key, value in item.items() if value not in (None, [])}
        for item in json.loads(path.read_text(encoding="utf-8"))
    ]


def _manifest(path: Path) -> object:
    manifest = json.loads(path.read_text(encoding="utf-8"))
    return manifest | {"icons": [icon | {"src": without_hash(icon["src"])} for icon in manifest["icons"]]}


def _csv(path: Path) -> object:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def _lines(path: Path) -> object:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line]


_FILES: dict[str, Callable[[Path], object]] = {
    "sitemap.xml": _xml, "feed.xml": _xml, "robots.txt": _lines, "manifest.webmanifest": _manifest,
    "data/actors.csv": _csv, "data/coalitions.csv": _csv, "data/coalitions.json": _json,
}

"""What readers and search engines get from a page: its text, its links and its head."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_SILENT = ("script", "style", "svg", "title")
_HASH = re.compile(r"\.[0-9a-f]{8,64}(?=\.[a-z0-9]+$)")
_ASSETS = re.compile(r"^(?:\.\./)*/?assets/")


@dataclass
class Page:
    """The parts of a page in their order, without its appearance."""

    text: str = ""
    links: list[tuple[str, str]] = field(default_factory=list)
    head: list[tuple[str, str]] = field(default_factory=list)
    identifiers: set[str] = field(default_factory=set)
    data: list[object] = field(default_factory=list)

    def parts(self) -> dict[str, object]:
        """The parts by name; head and ids in an order of their own, since theirs means nothing."""
        return {
            "text": self.text, "links": self.links, "head": sorted(self.head), "ids": sorted(self.identifiers),
            "data": self.data,
        }


def read_page(html: str) -> Page:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.page.text = squeezed(" ".join(reader.words))
    return reader.page


def squeezed(text: str) -> str:
    """The text without any white space, so that line breaks between elements do not count."""
    return "".join(text.split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.words: list[str] = []
        self._open: list[str] = []
        self._data = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._open.append(tag)
        if "id" in attributes:
            self.page.identifiers.add(normal_fragment(attributes["id"]))
        if tag == "a" and "href" in attributes:
            self.page.links.append((normal_link(attributes["href"]), attributes.get("rel", "")))
        if tag == "meta":
            name = attributes.get("name") or attributes.get("property") or attributes.get("http-equiv") or "charset"
            self.page.head.append((name, attributes.get("content") or attributes.get("charset", "")))
        if tag == "link":
            self.page.head.append((attributes["rel"], normal_link(attributes["href"])))
        if tag == "html":
            self.page.head.append(("lang", attributes.get("lang", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag not in _SILENT or tag not in self._open:
            return
        self._open.pop()
        if tag == "script" and self._data:
            self.page.data.append(_normal_data(json.loads(self._data)))
        if tag == "title" and "svg" not in self._open:
            self.page.head.append(("title", squeezed(self._data)))
        self._data = ""

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in ("script", "title"):
            self._data += data
        elif not self._open:
            self.words.append(data)


def normal_link(url: str) -> str:
    """A link without the hash of an asset's content, and with footnotes as msi names them."""
    path, mark, fragment = url.partition("#")
    return _ASSETS.sub("/assets/", _HASH.sub("", path)) + mark + normal_fragment(fragment)


def normal_fragment(fragment: str) -> str:
    """`fn:1` as `fn-1`."""
    return re.sub(r"^(fn|fnref):", r"\1-", fragment)


def _normal_data(value: object) -> object:
    if isinstance(value, str):
        return squeezed(value)
    if isinstance(value, list):
        return [_normal_data(item) for item in value]
    if isinstance(value, dict):
        return {key: _normal_data(item) for key, item in value.items()}
    return value

"""What a page is made of: its elements and words in their order, its head, and its structured data."""

import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .allowances import (
    Attributes, is_line_above_footnotes, normal_element, text_before, without_hash, without_soft_hyphens,
)

_VOID = ("br", "hr", "img", "input", "link", "meta", "wbr")
_WHITE = re.compile(r"[ \t\n\r\f]+")


@dataclass
class Page:
    """The parts of a page; of body and head every element with all its attributes, and every text."""

    body: list[object] = field(default_factory=list)
    head: list[object] = field(default_factory=list)
    data: list[object] = field(default_factory=list)

    def parts(self) -> dict[str, list[object]]:
        """The parts by name; the head in an order of its own, since that of its elements means nothing."""
        return {"body": self.body, "head": sorted(self.head, key=str), "data": self.data}


def read_page(html: str) -> Page:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


def squeezed(text: str) -> str:
    """The text with one space for any white space, and none at its ends; no-break spaces are no white space."""
    return _WHITE.sub(" ", text).strip(" ")


@dataclass(frozen=True)
class _Element:
    """An element that is open: its tag as it was written and as it is compared."""

    tag: str
    name: str
    attributes: Attributes


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[_Element] = []
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self._text = text_before(tag, attributes, self._text)
        self._end_text()
        name, compared = normal_element(tag, attributes)
        if not is_line_above_footnotes(tag, self._open[-1].attributes if self._open else {}):
            self._note([name, {key: without_hash(value) for key, value in sorted(compared.items())}], tag)
        if tag not in _VOID:
            self._open.append(_Element(tag, name, attributes))

    def handle_endtag(self, tag: str) -> None:
        self._end_text()
        while self._is_in(tag):
            element = self._open.pop()
            self._note("/" + element.name, element.tag)
            if element.tag == tag:
                break

    def handle_data(self, data: str) -> None:
        self._text += data

    def _end_text(self) -> None:
        text, self._text = self._text, ""
        if self._is_in("script"):
            self.page.data += [_normal_data(json.loads(text))] if text else []
        elif squeezed(text):
            self._note(squeezed(without_soft_hyphens(text) if self._is_in("body") else text))

    def _note(self, item: object, tag: str = "") -> None:
        """Notes an element, its end or a text, but for drawings."""
        if self._is_in("svg") or tag == "svg":
            return
        (self.page.body if self._is_in("body") else self.page.head).append(item)

    def _is_in(self, tag: str) -> bool:
        return any(element.tag == tag for element in self._open)


def _normal_data(value: object) -> object:
    if isinstance(value, str):
        return squeezed(value)
    if isinstance(value, list):
        return [_normal_data(item) for item in value]
    if isinstance(value, dict):
        return {key: _normal_data(item) for key, item in value.items()}
    return value

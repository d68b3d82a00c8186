"""Reads the part of YAML that content files use: texts, mappings and lists of them, and folded texts."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Value: TypeAlias = str | list["Value"] | dict[str, "Value"]
Fields: TypeAlias = dict[str, Value]

_KEY = re.compile(r"([\w-]+):(?:\s+(.*))?$")


@dataclass(frozen=True)
class ContentFile:
    """A content file, with its body as it was written."""

    path: Path
    fields: Fields
    body: str

    @property
    def slug(self) -> str:
        """`rattvisare-fritid` for `07-rattvisare-fritid.md`."""
        return re.sub(r"^\d{1,6}-", "", self.path.stem)


def read_content_file(path: Path) -> ContentFile:
    text = path.read_text(encoding="utf-8")
    _, front_matter, body = re.split(r"^---\n", text, maxsplit=2, flags=re.MULTILINE)
    return ContentFile(path, read_yaml(front_matter), body.strip("\n"))


def read_kind(content: Path, kind: str) -> list[ContentFile]:
    """The files of a kind in the order of their names, which is that of their numbers if they are padded."""
    files = [read_content_file(path) for path in (content / kind).glob("*.md")]
    return sorted(files, key=lambda file: (_number(file.path), file.path.name))


def _number(path: Path) -> int:
    digits = re.match(r"\d+", path.name)
    return int(digits[0]) if digits else 10**7


def read_yaml(text: str) -> Fields:
    lines = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return _mapping(lines)


def _mapping(lines: list[str]) -> Fields:
    """The fields of lines that are all indented by as much as the first, or by more."""
    fields: Fields = {}
    position = 0
    while position < len(lines):
        match = _KEY.match(lines[position].strip())
        if match is None:
            raise ValueError(f"not a field: {lines[position]}")
        inner = _deeper(lines, position)
        fields[match[1]] = _value(match[2] or "", inner)
        position += 1 + len(inner)
    return fields


def _deeper(lines: list[str], position: int) -> list[str]:
    """The lines after a position that belong to it."""
    depth = _depth(lines[position])
    end = position + 1
    while end < len(lines) and _depth(lines[end]) > depth:
        end += 1
    return lines[position + 1:end]


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _value(text: str, inner: list[str]) -> Value:
    if text in (">", ">-"):
        return " ".join(line.strip() for line in inner)
    if text.startswith("["):
        return [_plain(item) for item in text.strip("[]").split(",")]
    if text:
        return _plain(" ".join([text, *(line.strip() for line in inner)]))
    return _list(inner) if inner and inner[0].lstrip().startswith("- ") else _mapping(inner)


def _list(lines: list[str]) -> list[Value]:
    items: list[Value] = []
    position = 0
    while position < len(lines):
        inner = _deeper(lines, position)
        first = lines[position].replace("- ", "  ", 1)
        items.append(_mapping([first, *inner]) if _KEY.match(first.strip()) else _plain(first))
        position += 1 + len(inner)
    return items


def _plain(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return re.sub(r"\s+#.*$", "", text)

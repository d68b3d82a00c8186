"""Writes a whole content folder: coalitions, their quotes, statistics, and what is the same for every size."""

import shutil
from pathlib import Path

from . import words
from .coalitions import Coalition
from .dice import Dice

_SKELETON = Path(__file__).parent / "skeleton"


def write_content(count: int, folder: Path) -> None:
    """Writes a content folder with `count` coalitions, which must not be there yet."""
    shutil.copytree(_SKELETON, folder)
    for kind in ("coalitions", "quotes", "statistics"):
        (folder / kind).mkdir()
    for index in range(count):
        coalition = Coalition(index, count)
        _write(folder / "coalitions" / coalition.file_name, coalition.file())
    for index in range(max(3, count // 10)):
        _write(folder / "quotes" / f"{index + 1:05}-{_quote_slug(index)}.md", _quote(index, count))
    _write(folder / "statistics" / "1-aktorer.md", _recorded_actors(count))
    _write(folder / "statistics" / "2-breddat-natverk.md", _SHARE)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def _quote_slug(index: int) -> str:
    return f"citat-{index + 1}"


def _quote(index: int, count: int) -> str:
    dice = Dice("quote", index)
    coalition = Coalition(dice.roll(count), count)
    lines = [
        f"name: {dice.pick(words.FIRST_NAMES)} {dice.pick(words.LAST_NAMES)}",
        f"role: {dice.pick(words.ROLES)}",
        f"organisation: {dice.pick(words.ACTORS['civil-society']).format(town=coalition.town)}",
    ]
    if not dice.one_in(20):
        lines.append(f"coalition: {coalition.slug}")
    sentences = dice.sample(words.QUOTES, dice.between(1, 3))
    text = " ".join(sentences).format(group=dice.pick(words.GROUPS), town=coalition.town)
    return "---\n" + "\n".join(lines) + f"\n---\n\n{text}\n"


def _recorded_actors(count: int) -> str:
    covered = [Coalition(index, count).slug for index in range(min(6, count))]
    return _ACTORS + "".join(f"  - {slug}\n" for slug in covered) + "---\n"


_ACTORS = """\
---
label: har deltagit i någon av våra koalitioner
sectors:
  civil-society: 36
  public: 29
  private: 22
  academia: 16
source: deltagarlistor från träffarna
measured: 2023-11
covers:
"""

_SHARE = """\
---
label: av deltagarna säger att de genom koalitionerna har breddat sitt nätverk
share: 87,5
source: enkät till alla deltagare
measured: 2024
---
"""

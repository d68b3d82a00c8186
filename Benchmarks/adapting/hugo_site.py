"""Writes a content folder of msi's as a Hugo project: the same bodies, the same names of files, adapted front matter.

What would be work for Hugo alone, or could be held against its layouts, is done here: figures in prose are filled in,
totals are computed, titles get their typographic signs, and actors stand in the order in which they are shown.
"""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from .figures import Figures, as_fields
from .front_matter import ContentFile, Fields, read_kind, read_yaml
from .swedish import typographic, with_joined_percents

_PROJECT = Path(__file__).parent.parent / "hugo"
_FIGURE = re.compile(r"\{\{\s*([\w.-]+)\s*\}\}")
# The pages that introduce a section or are one, by their path: the file in Hugo's content folder and its layout.
_PLACES = {
    "/": ("_index.md", None), "/koalitioner/": ("coalitions/_index.md", None), "/citat/": ("quotes/_index.md", None),
    "/statistik/": ("pages/statistik.md", "statistics"), "/kontakt/": ("pages/kontakt.md", "contact"),
}
Known: TypeAlias = Mapping[str, object]
_STATEMENT = "/tillganglighet/"


def write_hugo_site(content: Path, theme: Path, folder: Path) -> None:
    """Replaces `folder` with a Hugo project that shows `content` as `theme` does."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(_PROJECT, folder)
    shutil.copytree(theme / "assets", folder / "assets" / "assets")
    _Project(content, theme, folder).write()


class _Project:
    def __init__(self, content: Path, theme: Path, folder: Path) -> None:
        self._content, self._folder = content, folder
        self._settings = read_yaml((content / "site.yaml").read_text(encoding="utf-8"))
        self._coalitions = read_kind(content, "coalitions")
        self._pages = read_kind(content, "pages")
        self._statement = content / "accessibility.yaml"
        self._strings = read_yaml((theme / "strings" / "sv.yaml").read_text(encoding="utf-8"))
        self._figures = Figures(content, as_fields(self._settings["sectors"]), self._coalitions)

    def write(self) -> None:
        self._write_json("site.json", self._site())
        self._write_json("data/strings.json", self._strings)
        self._write_json("data/figures.json", self._figures.data())
        self._write_json("data/contacts.json", [file.fields for file in read_kind(self._content, "contacts")])
        for weight, file in enumerate(self._coalitions, 1):
            self._write_item("coalitions", file, weight, {"slug": file.slug}, _coalition(file.fields))
        for kind in ("quotes", "meetings"):
            for weight, file in enumerate(read_kind(self._content, kind), 1):
                self._write_item(kind, file, weight, {}, {**file.fields, "id": file.slug})
        self._write_pages()
        self._write_accessibility_statement()

    def _site(self) -> dict[str, object]:
        settings = self._settings
        sectors = [{"key": key, "name": name} for key, name in as_fields(settings["sectors"]).items()]
        params = {
            "organisation": settings["organisation"], "shortName": settings.get("short-name"),
            "description": settings.get("description"), "updated": settings.get("updated"),
            "sectors": sectors, "menu": self._menu(), "statement": _STATEMENT if self._statement.exists() else None,
        }
        return {"baseURL": settings["base-url"], "title": settings["title"], "params": params}

    def _menu(self) -> list[dict[str, object]]:
        chosen = [page.fields for page in self._pages if "navigation" in page.fields]
        chosen.sort(key=lambda fields: int(str(fields["navigation"])))
        return [{"label": fields["title"], "path": fields["path"]} for fields in chosen]

    def _write_pages(self) -> None:
        for page in self._pages:
            path = str(page.fields.get("path", f"/{page.slug}/"))
            place, layout = _PLACES.get(path, (f"pages/{page.path.name}", None))
            known: dict[str, object] = {"url": path, **({"layout": layout} if layout else {})}
            self._write_file(place, page, known | self._cascade(place), _page(page.fields, self._settings))
        for kind in ("pages", "meetings"):
            self._write_json(f"content/{kind}/_index.md", {"build": {"render": "never"}, **self._cascade(kind)})

    def _write_accessibility_statement(self) -> None:
        """The statement's page, which has nothing but front matter."""
        if not self._statement.exists():
            return
        fields = read_yaml(self._statement.read_text(encoding="utf-8"))
        title = str(self._strings["accessibility-title"])
        params = {**fields, "description": f"{title}: {fields['service']}, {fields['body']}."}
        front_matter = {"title": title, "url": _STATEMENT, "layout": "accessibility", "params": params}
        self._write("content/pages/tillganglighet.md", f"---\n{as_yaml(front_matter)}---\n")

    def _cascade(self, place: str) -> dict[str, object]:
        """Quotes and meetings have no pages of their own."""
        if not place.startswith(("quotes", "meetings")):
            return {}
        return {"cascade": [{"target": {"kind": "page"}, "build": {"render": "never"}}]}

    def _write_item(self, kind: str, file: ContentFile, weight: int, known: Known, params: Known) -> None:
        self._write_file(f"{kind}/{file.path.name}", file, {**known, "weight": weight}, params)

    def _write_file(self, place: str, file: ContentFile, known: Known, params: Known) -> None:
        """Writes front matter as YAML, of which JSON's texts and numbers are a part."""
        texts = {key: self._shown(value) for key, value in params.items() if key not in ("title", "path", "navigation")}
        front_matter = {"title": self._shown(file.fields.get("title", "")), **known, "params": texts}
        body = with_joined_percents(_FIGURE.sub(self._figure, file.body))
        self._write(f"content/{place}", f"---\n{as_yaml(front_matter)}---\n\n{body}\n")

    def _shown(self, value: object) -> object:
        if isinstance(value, str):
            return typographic(_FIGURE.sub(self._figure, value))
        if isinstance(value, list):
            return [self._shown(item) for item in value]
        if isinstance(value, dict):
            return {key: self._shown(item) for key, item in value.items()}
        return value

    def _figure(self, match: re.Match[str]) -> str:
        return self._figures.text(match[1])

    def _write_json(self, place: str, value: object) -> None:
        self._write(place, json.dumps(value, ensure_ascii=False) + "\n")

    def _write(self, place: str, text: str) -> None:
        path = self._folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def _coalition(fields: Fields) -> dict[str, object]:
    """A coalition's fields, with its status, numbers as numbers, and names in the order of the alphabet."""
    adapted: dict[str, object] = {"status": "completed", **fields}
    if "read-more" in adapted:
        adapted["readMore"] = adapted.pop("read-more")
    actors = fields.get("actors")
    if isinstance(actors, dict):
        adapted["actors"] = {sector: int(str(count)) for sector, count in actors.items()}
    if isinstance(actors, list):
        adapted.pop("actors")
        adapted["named"] = sorted(map(as_fields, actors), key=_alphabetical)
    return adapted


def _page(fields: Fields, settings: Fields) -> Fields:
    return {"description": fields.get("summary", settings.get("description", settings["title"])), **fields}


def _alphabetical(actor: Fields) -> str:
    """A key that sorts å, ä and ö after z, and é as e."""
    return str(actor["name"]).lower().translate(str.maketrans("åäöéč ", "{|}ec!", "&.,"))


def as_yaml(value: Known, indent: str = "") -> str:
    """A mapping in YAML's block style, its texts in quotation marks."""
    return "".join(f"{indent}{key}:{_yaml_value(item, indent)}" for key, item in value.items())


def _yaml_value(value: object, indent: str) -> str:
    if isinstance(value, dict) and value:
        return "\n" + as_yaml(value, indent + "  ")
    if isinstance(value, list) and value:
        return "\n" + "".join(f"{indent}- {_yaml_item(item, indent)}" for item in value)
    return f" {json.dumps(value, ensure_ascii=False)}\n"


def _yaml_item(item: object, indent: str) -> str:
    if isinstance(item, dict):
        return as_yaml(item, indent + "  ").removeprefix(indent + "  ")
    return json.dumps(item, ensure_ascii=False) + "\n"

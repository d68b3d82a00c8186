"""Finds the built site, builds the samples beside it, and knows their pages."""

import hashlib
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from markup import Markup
from sample import Closeness, closeness_in_sample, make_sample
from server import SiteServer

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".audit"
# As the Makefile has them; relative to the repository.
OUTPUT = ROOT / os.environ.get("OUTPUT", "output")
THEME = ROOT / os.environ.get("THEME", "theme")
PROGRAM = ROOT / os.environ.get("MSI", ".build/release/msi")


@dataclass
class Site:
    """A built site with its servers: one that is quick, one whose fonts come late."""

    name: str
    folder: Path
    base_path: str
    pages: dict
    policy: str = ""
    origin: str = ""
    slow_origin: str = ""
    # Where a site is another with a difference, the pages that show it; the others are left to the other site.
    different: tuple = ()
    # What is looked for on the search page, each word of which finds something; else the first name that there is.
    searches: tuple = ()
    # Whether it is here for its many coalitions, of which a few pages are looked at in passing.
    is_many: bool = False

    def serve(self):
        server = SiteServer(self.folder, self.base_path)
        self.origin = server.origin
        self.slow_origin = SiteServer(self.folder, self.base_path, font_delay=0.2).origin
        self.policy = dict(server.headers_for(self.base_path)).get("Content-Security-Policy", "")
        return self

    def is_redirect(self, path):
        return Markup(self.pages[path].read_text(encoding="utf-8")).is_redirect

    def to_look_at(self):
        """The pages for the browser; of those that differ in nothing but a number the first."""
        pages = [path for path in self.pages if not self.different or path[len(self.base_path) :] in self.different]
        firsts = {re.sub(r"\d+", "0", path): path for path in reversed(pages)}.values()
        return [path for path in pages if self.closeness(path) != Closeness.PASSING or path in firsts]

    @property
    def is_sample(self):
        """Whether its words are the audit's own, and not those of editors: what they cause is for `msi` to tell."""
        return self.name != "site"

    def closeness(self, path):
        """How closely a page is looked at."""
        if self.is_many:
            return Closeness.PASSING
        if self.different:
            return Closeness.WHOLE if path == self.base_path else Closeness.BRIEF
        return closeness_in_sample(path) if self.is_sample else self.closeness_in_site(path)

    def closeness_in_site(self, path):
        """Of the site's own pages, whose kinds the sample has, the start page and the largest of the others are looked at in full."""
        others = (page for page in self.pages if page != self.base_path)
        largest = max(others, key=lambda page: self.pages[page].stat().st_size, default=None)
        return Closeness.WHOLE if path in (self.base_path, largest) else Closeness.BRIEF

    def has_search(self, path):
        return "data-index=" in self.pages[path].read_text(encoding="utf-8")

    def fingerprints(self):
        """Each file with its SHA-256."""
        files = sorted(file for file in self.folder.rglob("*") if file.is_file())
        return {file.relative_to(self.folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def build(name, content, *options):
    """Builds a site into a folder of the audit's own."""
    folder = WORK / name
    command = [PROGRAM, "build", "--content", content, "--theme", THEME, "--output", folder, *options]
    result = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"The {name} does not build:\n{result.stderr}")
    return found(name, folder)


def built_site():
    """The site as it was built, at whatever address: the audit reads it, and never writes there."""
    if not (OUTPUT / "_headers").is_file():
        raise SystemExit(f"There is no site in {OUTPUT}. Build it first, with `make site`, or say where it is: `make audit OUTPUT=…`")
    return found("site", OUTPUT)


def found(name, folder):
    """A site in a folder, its pages found by walking through it; 404.html is one of them."""
    base_path = base_path_of(folder)
    pages = {}
    for file in sorted(folder.rglob("*.html")):
        relative = file.relative_to(folder).as_posix()
        pages[base_path + relative.removesuffix("index.html")] = file
    return Site(name, folder, base_path, pages).serve()


def base_path_of(folder):
    """The path below which the site expects to be, as the first rule of its `_headers` has it."""
    for line in (folder / "_headers").read_text(encoding="utf-8").splitlines():
        if line.endswith("/*"):
            return line[:-1]
    raise SystemExit(f"{folder}/_headers names no base path.")


def all_sites():
    """The built site, the sample, ten thousand coalitions, and the sample with drafts and short lists."""
    real = built_site()
    make_sample(WORK / "content-long")
    long = build("sample", WORK / "content-long")
    make_sample(WORK / "content-short", is_long=False)
    drafts = build("sample with drafts", WORK / "content-short", "--drafts")
    drafts.different = ("", "koalitioner/", "koalitioner/utkast/", "statistik/", "en/statistics/")
    long.searches = drafts.searches = ("stalla fraga nummer 7", "fråga", "KOALITION")
    return [real, long, many_coalitions(), drafts]


def many_coalitions():
    """Ten thousand of the benchmarks' coalitions: the list, narrowed or by letter, and the search."""
    subprocess.run(["python3", ROOT / "Benchmarks" / "generate.py", "10000", WORK / "many"], check=True, capture_output=True)
    # Ten thousand cards would take a minute, and nobody looks at them.
    with (WORK / "many" / "content" / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("cards: nej\n")
    site = build("ten thousand", WORK / "many" / "content")
    shown = ("", "koalitioner/", "koalitioner/sida/2/", "koalitioner/pagar/", "koalitioner/sektor/public/sida/3/", "koalitioner/a-o/", "sok/")
    site.pages = {site.base_path + path: site.pages[site.base_path + path] for path in shown}
    site.is_many, site.searches = True, ("fri", "aldre", "Äldre boden", "koalition för")
    return site

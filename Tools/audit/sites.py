"""Builds the sites that are looked at, and knows their pages."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

from markup import Markup
from sample import is_generated, make_sample
from server import SiteServer

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".audit"
PROGRAM = ROOT / ".build" / "release" / "msi"


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

    def serve(self):
        server = SiteServer(self.folder, self.base_path)
        self.origin = server.origin
        self.slow_origin = SiteServer(self.folder, self.base_path, font_delay=0.2).origin
        self.policy = dict(server.headers_for(self.base_path)).get("Content-Security-Policy", "")
        return self

    def is_redirect(self, path):
        return Markup(self.pages[path].read_text(encoding="utf-8")).is_redirect

    def to_look_at(self):
        return [path for path in self.pages if not self.different or path[len(self.base_path) :] in self.different]

    def is_repetition(self, path):
        return self.name != "site" and is_generated(path)


def build(name, content, *options):
    """Builds a site and finds its pages by walking through what has been written; 404.html is one of them."""
    folder = ROOT / "output" if name == "site" else WORK / name
    command = [PROGRAM, "build", "--content", content, "--theme", ROOT / "theme", "--output", folder, *options]
    result = subprocess.run(list(map(str, command)), cwd=ROOT, capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"The {name} does not build:\n{result.stderr}")
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


def build_sites():
    """The real site, the sample, and the sample with drafts and a list that is short enough to be filtered."""
    real = build("site", ROOT / "content")
    make_sample(WORK / "content-long")
    long = build("sample", WORK / "content-long")
    make_sample(WORK / "content-short", is_long=False)
    drafts = build("sample with drafts", WORK / "content-short", "--drafts")
    drafts.different = ("", "koalitioner/", "koalitioner/utkast/", "statistik/", "en/statistics/")
    return [real, long, drafts]

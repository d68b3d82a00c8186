"""Reads built pages without a browser: the policy, what is inline, links, and the budgets of bytes."""

import gzip
from collections import defaultdict
from html.parser import HTMLParser

from findings import Finding

CSS_BUDGET, SCRIPT_BUDGET, FONT_BUDGET = 30_000, 3_000, 45_000
FIRST_FLIGHT, WHOLE_START_PAGE = 14_000, 100_000


class Markup(HTMLParser):
    """What a page's source holds that the audit asks about."""

    def __init__(self, text):
        super().__init__()
        self.inline = []
        self.policy = None
        self.is_redirect = False
        self.assets = []
        self.links = defaultdict(set)
        self._link = None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        line = self.getpos()[0]
        for name in attributes:
            if name == "style" or name.startswith("on"):
                self.inline.append(f"line {line}: {tag} has the attribute {name}")
        if tag == "style":
            self.inline.append(f"line {line}: a style element")
        if tag == "script" and "src" not in attributes and attributes.get("type") != "application/ld+json":
            self.inline.append(f"line {line}: a script without src")
        if tag == "meta":
            kind = (attributes.get("http-equiv") or "").lower()
            self.is_redirect |= kind == "refresh"
            if kind == "content-security-policy":
                self.policy = attributes.get("content", "")
        self.assets += [
            value
            for name, value in attributes.items()
            if (tag, name) == ("script", "src")
            or ((tag, name) == ("link", "href") and attributes.get("rel") in ("stylesheet", "icon", "manifest", "preload"))
        ]
        if tag == "a":
            self._link = (attributes.get("href"), [])
            if "aria-label" in attributes:
                self._link[1].append(attributes["aria-label"] + "\0")

    def handle_data(self, data):
        if self._link:
            self._link[1].append(data)

    def handle_endtag(self, tag):
        if tag == "a" and self._link:
            href, words = self._link
            self.links[" ".join("".join(words).split("\0")[0].split())].add(href)
            self._link = None


def markup_findings(site):
    """What is wrong in the sources of a site's pages."""
    findings = []
    for path, file in site.pages.items():
        page = Markup(file.read_text(encoding="utf-8"))
        findings += [Finding("inline", path, message) for message in page.inline]
        if not page.is_redirect:
            findings += [Finding("policy", path, message) for message in policy_faults(page.policy, site.policy)]
        # Two links of editors' with the same words are for the program to tell, with their places; among ten thousand names
        # some are alike.
        for words, targets in page.links.items() if site.is_sample and not site.is_many else ():
            if len(targets) > 1 or not words:
                findings.append(Finding("links", path, f"“{words}” leads to {', '.join(sorted(map(str, targets)))}"))
    return findings


def policy_faults(meta, header):
    """The page's own policy says what the header says but for frame-ancestors, which a page cannot say; both are strict."""
    parts = [part.strip() for part in header.split(";")]
    if meta is None:
        return ["no Content-Security-Policy in the page"]
    faults = []
    if [part.strip() for part in meta.split(";")] != [part for part in parts if not part.startswith("frame-ancestors")]:
        faults.append(f"the page's policy is not the header's: {meta}")
    faults += [f"{word} in the policy" for word in ("unsafe-inline", "unsafe-eval", "*", "data:") if word in header]
    faults += [f"no {word} in the policy" for word in ("default-src 'none'", "frame-ancestors") if word not in header]
    return faults


def budget_findings(site):
    """The start page's weight and the theme's, with the figures as rows of name, bytes and limit.

    How much editors write on the start page is theirs to say, so that only a sample's can be too heavy.
    """
    start = site.pages[site.base_path]
    named = lambda url: site.folder / url[len(site.base_path) :]
    page = Markup(start.read_text(encoding="utf-8"))
    assets = {named(url) for url in page.assets}
    packed = lambda file: len(gzip.compress(file.read_bytes(), 9))
    sizes = lambda ending: sum(file.stat().st_size for file in site.folder.glob("assets/**/*" + ending))
    first = packed(start) + sum(packed(file) for file in assets if file.suffix == ".css")
    whole = packed(start) + sum(file.stat().st_size if file.suffix == ".woff2" else packed(file) for file in assets)
    page_of = f"start page of the {site.name}"
    rows = [
        (f"{page_of}: HTML and CSS, packed", first, FIRST_FLIGHT),
        (f"{page_of}: everything but pictures, packed", whole, WHOLE_START_PAGE),
        ("style sheets", sizes(".css"), CSS_BUDGET),
        ("scripts", sizes(".js"), SCRIPT_BUDGET),
        ("fonts", sizes(".woff2"), FONT_BUDGET),
    ]
    over = [Finding("budget", site.name, f"{name}: {size:,} bytes, at most {most:,}") for name, size, most in rows if size > most]
    return rows, over

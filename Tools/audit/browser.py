"""Looks at pages in headless Chromium: what a reader at any width, with any setting, with or without a mouse would meet."""

import atexit
import re
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from playwright.sync_api import sync_playwright

from findings import Finding
from sample import Closeness

CHROMIUM = "/usr/bin/chromium"
PAGE_SCRIPT = (Path(__file__).parent / "page.js").read_text(encoding="utf-8")
AXE_SCRIPT = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
AXE_COLOURS = ["color-contrast", "link-in-text-block"]
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

SCHEMES = ["light", "dark"]
AXE_WIDTHS = [1280, 360]
# Where the words of a page are of a length of their own, and all else is as on another page.
BRIEF_WIDTHS = [(320, 640), (768, 1024), (1440, 900)]
# Each is held to 1.4.12's spacing too; 640 px is a window of 1280 zoomed to 200 %.
WIDTHS = [(320, 640), (390, 844), (640, 400), (768, 1024), (960, 800), (1024, 768), (1440, 900), (1920, 1080), (2560, 1440)]
HEIGHT = 800
# Taller than the shortest of pages.
TALL = 2400

# WCAG 1.4.12, Text Spacing.
TEXT_SPACING = """
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
"""
# WCAG 1.4.4, Resize Text, for readers who enlarge the letters alone.
LARGE_TEXT = ":root { font-size: 200% }"

# Before anything else on a page runs: what the policy stops, and what moves.
WATCH = """
  window.__violations = [];
  document.addEventListener("securitypolicyviolation", (event) =>
    window.__violations.push(event.violatedDirective + " stopped " + (event.blockedURI || event.sample)));
  window.__shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.__shifts.push({
      value: entry.value, of: entry.sources.map((s) => s.node?.nodeName + "." + (s.node?.className ?? "")) });
  }).observe({ type: "layout-shift", buffered: true });
"""


class Browser:
    """A Chromium for one worker: contexts are kept, so that a page costs no start of its own."""

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        self.still = self.chromium.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": HEIGHT})
        self.still.add_init_script(WATCH)
        self.scriptless = self.chromium.new_context(java_script_enabled=False, viewport={"width": 1280, "height": HEIGHT})

    def close(self):
        self.chromium.close()
        self.playwright.stop()

    def screenshot(self, site, path, width, scheme, file, whole=False):
        """A picture of a page as it is when everything has come: of all of it, or of what shows at first."""
        viewport = {"width": width, "height": HEIGHT}
        context = self.chromium.new_context(reduced_motion="reduce", viewport=viewport, color_scheme=scheme)
        page = context.new_page()
        # A second visit has its fonts at once.
        for _ in range(2):
            page.goto(site.origin + path)
            page.evaluate("document.fonts.ready")
        page.screenshot(path=file, full_page=whole)
        context.close()


@dataclass
class Look:
    """What was seen of one page; what axe leaves undecided is for the table of exceptions."""

    site: str
    path: str
    findings: list = field(default_factory=list)
    undecided: list = field(default_factory=list)
    facts: dict = field(default_factory=dict)
    checks: set = field(default_factory=set)


_browser = None


def look_at(task):
    """Looks at one page of a site, in this process's browser."""
    global _browser
    site, path = task
    if _browser is None:
        _browser = Browser()
        atexit.register(_browser.close)
    check = PageCheck(_browser, site, path)
    try:
        if site.is_redirect(path):
            check.follow()
        else:
            LOOKS[site.closeness(path)](check)
            if site.has_search(path):
                check.search()
    except Exception as error:  # noqa: BLE001: a page that breaks the audit is a finding, and the rest is still told.
        check.add("browser", [f"{type(error).__name__}: {error}"])
    return check.look


class PageCheck:
    """One page under all conditions; each method is one of them."""

    def __init__(self, browser, site, path):
        self.browser = browser
        self.site = site
        self.path = path
        self.look = Look(site.name, path)

    def add(self, check, messages, width=None, scheme=None):
        self.look.checks.add(check)
        page = self.path if self.site.name == "site" else f"{self.site.name}: {self.path}"
        self.look.findings += [Finding(check, page, message, width, scheme) for message in messages]

    def follow(self):
        """An old address leads on to a page of the site, by itself."""
        page = self.browser.still.new_page()
        self.listen(page)
        page.goto(self.site.origin + self.path)
        page.wait_for_url(lambda url: url != self.site.origin + self.path)
        page.wait_for_load_state()
        self.add("redirects", [] if page.locator("main h1").count() else ["leads to no page"])
        page.close()

    def glance(self):
        """What may differ on a page that is as others but for its words: whether they fit, and what the browser says."""
        page = self.browser.still.new_page()
        self.listen(page)
        page.set_viewport_size({"width": 320, "height": HEIGHT})
        self.load(page)
        self.layouts(page, 320)
        self.add("policy", page.evaluate("window.__violations"))
        page.close()

    def brief(self):
        """What its own words decide on a page that is otherwise as another, which is looked at in full."""
        page = self.browser.still.new_page()
        self.listen(page)
        for width, scheme in zip(AXE_WIDTHS, SCHEMES):
            page.set_viewport_size({"width": width, "height": HEIGHT})
            page.emulate_media(color_scheme=scheme)
            self.load(page)
            page.evaluate(AXE_SCRIPT)
            self.axe(page, width, scheme)
            self.add("targets", self.ask(page, "targets()"), width)
        page.emulate_media(color_scheme="light")
        self.keyboard(page, width)
        self.widths(page, BRIEF_WIDTHS)
        self.print(page)
        self.add("policy", page.evaluate("window.__violations"))
        page.close()

    def run(self):
        page = self.browser.still.new_page()
        self.listen(page)
        for width in AXE_WIDTHS:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            self.load(page)
            page.evaluate(AXE_SCRIPT)
            for scheme in SCHEMES:
                page.emulate_media(color_scheme=scheme)
                # What a page is made of is the same in both schemes, but for its colours.
                self.axe(page, width, scheme, AXE_TAGS if scheme == "light" else AXE_COLOURS)
            page.emulate_media(color_scheme="light")
            self.add("targets", self.ask(page, "targets()"), width)
            self.keyboard(page, width)
            self.add("reduced motion", self.ask(page, "animations()"), width)
            self.layouts(page, width)
        self.widths(page, WIDTHS)
        self.menu(page)
        self.forced_colours(page)
        self.print(page)
        page.set_viewport_size({"width": 1280, "height": HEIGHT})
        text = self.ask(page, "text()")
        self.add("policy", page.evaluate("window.__violations"))
        self.styles(page)
        page.close()
        self.without_script(text)
        self.shifts()
        self.motion()

    def listen(self, page):
        self.add("console", [])
        self.add("requests", [])
        page.on("console", lambda message: self.add("console", [f"{message.type}: {message.text}"]))
        page.on("pageerror", lambda error: self.add("console", [str(error)]))
        page.on("requestfailed", self.failed)
        page.on("request", self.requested)
        page.on("response", self.answered)

    def failed(self, request):
        # What a redirect leaves behind unloaded was not missing.
        if request.failure != "net::ERR_ABORTED":
            self.add("requests", [f"{request.failure}: {request.url}"])

    def requested(self, request):
        if not request.url.startswith((self.site.origin + self.site.base_path, "data:")):
            self.add("requests", [f"beyond the site: {request.url}"])

    def answered(self, response):
        is_page = response.request.is_navigation_request()
        expected = 404 if self.path.endswith("/404.html") and is_page else 200
        if response.status != 200 and response.status != expected:
            self.add("requests", [f"{response.status}: {response.url}"])
        if is_page:
            missing = [name for name in SECURITY_HEADERS if not response.header_value(name)]
            self.add("policy", [f"no {name} header" for name in missing])

    def load(self, page):
        page.goto(self.site.origin + self.path)
        page.evaluate("document.fonts.ready")
        page.evaluate(PAGE_SCRIPT)

    def ask(self, page, call):
        return page.evaluate("window.__audit." + call)

    def axe(self, page, width, scheme, rules=AXE_TAGS):
        """axe-core's rules of WCAG 2.0 to 2.2, A and AA, and best practices; or some of them."""
        self.add("axe", [])
        options = {"runOnly": rules, "resultTypes": ["violations", "incomplete"]}
        result = page.evaluate("(options) => axe.run(options)", options)
        for violation in result["violations"]:
            for node in violation["nodes"]:
                target = " ".join(map(str, node["target"]))
                summary = re.sub(r"\s+", " ", node.get("failureSummary", ""))
                self.add("axe", [f"{violation['id']}: {target}: {summary}"], width, scheme)
        for doubt in result["incomplete"]:
            for node in doubt["nodes"]:
                target = " ".join(map(str, node["target"]))
                reasons = "; ".join(check["message"] for check in node["any"] + node["all"] + node["none"])
                message = f"{doubt['id']}: {target}: undecided: {reasons}"
                self.look.undecided.append(Finding("axe", self.path, message, width, scheme))

    def keyboard(self, page, width):
        """The tabulator reaches everything in its order, each time plain to see; the first is the link to the content."""
        count = self.look.facts["stops"] = self.ask(page, "focusableCount()")
        for place in range(count):
            page.keyboard.press("Tab")
            focus = self.ask(page, "focus()")
            if focus is None or focus["place"] != place:
                self.add("keyboard", [f"stop {place + 1} of {count} is out of order: {focus}"], width)
                break
            self.add("keyboard", focus["problems"], width)
        self.skip_link(page, width)

    def skip_link(self, page, width):
        link = page.locator(".skip-link")
        if link.count() != 1:
            return self.add("keyboard", ["there is no skip link"], width)
        page.goto(self.site.origin + self.path)
        page.keyboard.press("Tab")
        if not page.evaluate("document.activeElement.matches('.skip-link')"):
            return self.add("keyboard", ["the skip link is not the first stop"], width)
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        lands = "document.querySelector('main').compareDocumentPosition(document.activeElement) & 20 ? '' : document.activeElement.outerHTML"
        where = page.evaluate(lands)
        if where:
            self.add("keyboard", [f"the skip link does not skip: the next stop is {where}"], width)
        page.evaluate(PAGE_SCRIPT)

    def layouts(self, page, width):
        """With wider spacing and larger letters nothing is cut, covered or pushed out of its box, and no word is torn apart."""
        for check, style in [("layout", ""), ("text spacing", TEXT_SPACING), ("large text", LARGE_TEXT)]:
            page.evaluate("(style) => window.__audit.overlay(style)", style)
            self.add(check, self.ask(page, "layout()"), width)
            # Where a window is zoomed, its width shrinks with it. Letters that grow alone may run out of a narrow column.
            if check != "large text":
                self.add("words", self.ask(page, "splits()"), width)
        page.evaluate("window.__audit.overlay('')")

    def widths(self, page, sizes):
        for width, height in sizes:
            page.set_viewport_size({"width": width, "height": height})
            self.add("header", self.ask(page, "header()"), width)
            self.layouts(page, width)
        page.set_viewport_size({"width": 1280, "height": TALL})
        self.add("foot", self.ask(page, "foot()"))

    def menu(self, page):
        """On a phone a long menu opens without a script, all of it in view, and closes with Escape."""
        page.set_viewport_size({"width": 320, "height": 640})
        button = page.locator(".menu-button")
        if not button.is_visible():
            return
        self.add("menu", [])
        links = page.locator(".site-nav a")
        if links.first.is_visible():
            self.add("menu", ["is shown before it is asked for"], 320)
        button.click()
        self.add("menu", [f"“{link.inner_text()}” is not in view" for link in links.all() if not link.is_visible()], 320)
        self.add("targets", self.ask(page, "targets()"), 320)
        page.keyboard.press("Escape")
        if links.first.is_visible():
            self.add("menu", ["Escape does not close it"], 320)

    def styles(self, page):
        """This browser knows every selector and declaration of the style sheets."""
        self.add("styles", [])
        if self.path == self.site.base_path:
            for sheet in sorted(self.site.folder.glob("assets/**/*.css")):
                unknown = page.evaluate("(text) => window.__audit.unknownStyles(text)", sheet.read_text(encoding="utf-8"))
                self.add("styles", [f"{sheet.name}: {style}" for style in unknown])

    def forced_colours(self, page):
        page.emulate_media(forced_colors="active")
        self.add("forced colours", self.ask(page, "forcedColours()"))
        page.emulate_media(forced_colors="none")

    def print(self, page):
        """On A4 nothing is cut, and the pages are no more than the words need."""
        page.set_viewport_size({"width": 658, "height": 980})
        page.emulate_media(media="print")
        self.add("print", self.ask(page, "layout()"))
        words = len(self.ask(page, "text()").split())
        pictures = page.locator("img").count()
        page.emulate_media(media="null")
        pdf = page.pdf(format="A4", prefer_css_page_size=True)
        sheets = len(re.findall(rb"/Type\s*/Page\b", pdf))
        most = 2 + words // 100 + pictures
        self.look.facts["sheets"] = sheets
        if not 0 < sheets <= most:
            self.add("print", [f"{sheets} sheets for {words} words and {pictures} pictures, at most {most}"])

    def search(self):
        """A word is looked for: with letters that lack their signs, with the arrows and Enter, and in vain."""
        page = self.browser.still.new_page()
        self.listen(page)
        self.load(page)
        field, told, links = page.locator("[data-index] input"), page.locator("[role=status]"), page.locator(".results a")
        faults = []

        def look_for(words, at_least):
            for text in ("", words):
                field.fill(text)
                for _ in range(100):
                    if bool(told.inner_text()) == bool(text):
                        break
                    page.wait_for_timeout(50)
            if (links.count() < at_least) if at_least else links.count():
                faults.append(f"“{words}” finds {links.count()}: {told.inner_text()}")

        searches = self.site.searches or self.first_title(page)
        for words in ["qqqq", *searches]:
            look_for(words, 0 if words == "qqqq" else 1)
        if "fråga" in searches:
            # To a Swede ä is no å; in English both are a.
            look_for("fräga", 1 if page.evaluate("document.documentElement.lang") == "en" else 0)
            look_for("fråga", 1)
        self.axe_of_results(page)
        field.press("ArrowDown")
        if page.evaluate("document.activeElement !== document.querySelector('.results a')"):
            faults.append("the arrow down does not lead to what was found")
        page.keyboard.press("ArrowUp")
        if page.evaluate("document.activeElement.type") != "search":
            faults.append("the arrow up does not lead back to the field")
        target = links.first.get_attribute("href")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: url.endswith(target))
        if page.locator("main h1").count() != 1:
            faults.append("Enter leads to no page")
        self.add("search", faults)
        page.close()

    def first_title(self, page):
        """The first word of a coalition that is there, as anybody would type it."""
        file = page.locator("[data-index]").get_attribute("data-index") + "coalitions-0.json"
        return [page.evaluate("async (file) => (await (await fetch(file)).json())[0][0].split(' ')[0]", file)]

    def axe_of_results(self, page):
        page.evaluate(AXE_SCRIPT)
        self.axe(page, 1280, "light")

    def without_script(self, text):
        page = self.browser.scriptless.new_page()
        page.goto(self.site.origin + self.path)
        page.evaluate(PAGE_SCRIPT)
        bare = self.ask(page, "text()")
        is_search, leads_on = page.locator("[data-index]").count(), page.locator("main p a:visible").count()
        page.close()
        self.add("script", [])
        if is_search:
            # Without a script there is no field: the page leads to all names.
            return self.add("script", [] if leads_on else ["the search leads nowhere without a script"])
        if bare != text:
            at = next((i for i, (a, b) in enumerate(zip(text, bare)) if a != b), min(len(text), len(bare)))
            self.add("script", [f"with: “…{text[at:at + 40]}”; without: “…{bare[at:at + 40]}”"])

    def shifts(self):
        """Nothing moves while a first visit's fonts come late, nor when the reader then scrolls through the page."""
        for width in AXE_WIDTHS:
            context = self.browser.chromium.new_context(viewport={"width": width, "height": HEIGHT})
            context.add_init_script(WATCH)
            page = context.new_page()
            page.goto(self.site.slow_origin + self.path)
            page.evaluate("document.fonts.ready")
            page.evaluate("""async () => {
              const frame = () => new Promise(requestAnimationFrame);
              for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
                scrollTo(0, y);
                await frame();
              }
              await frame();
              await frame();
            }""")
            shifts = page.evaluate("window.__shifts")
            self.add("layout shift", [f"{s['value']:.4f} of {', '.join(s['of'])}" for s in shifts], width)
            context.close()

    def motion(self):
        """At no moment of an animation is a shape cut off."""
        context = self.browser.chromium.new_context(viewport={"width": 1280, "height": HEIGHT})
        page = context.new_page()
        # They stand still from the first, so that none is over before it has been looked at.
        clock = context.new_cdp_session(page)
        clock.send("Animation.enable")
        clock.send("Animation.setPlaybackRate", {"playbackRate": 0})
        self.load(page)
        for width, height in WIDTHS:
            page.set_viewport_size({"width": width, "height": height})
            for moment in (0, 0.25, 0.5):
                page.evaluate("(moment) => window.__audit.holdAnimations(moment)", moment)
                self.add("motion", self.ask(page, "cutShapes()"), width)
        context.close()


LOOKS = {Closeness.WHOLE: PageCheck.run, Closeness.BRIEF: PageCheck.brief, Closeness.PASSING: PageCheck.glance}
SECURITY_HEADERS = ["content-security-policy", "referrer-policy", "x-content-type-options", "permissions-policy"]

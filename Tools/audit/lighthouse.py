"""Holds pages to what Lighthouse asks for in every category, as Chromium's developer tools have it, but for what is measured in time."""

import json
import socket
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser import CHROMIUM
from findings import Finding

SCRIPT = (Path(__file__).parent / "lighthouse.js").read_text(encoding="utf-8").strip().removesuffix(";")
CATEGORIES = ["performance", "accessibility", "best-practices", "seo", "agentic-browsing"]
# A page of each kind: the site's as a phone and a computer see it, and the sample's.
SITE_PAGES = [("", "mobile"), ("", "desktop"), ("statistik/", "mobile")]
SAMPLE_PAGES = [
    ("", "mobile"),
    ("koalitioner/", "mobile"),
    ("koalitioner/koalition-for-allt/", "mobile"),
    ("om/", "mobile"),
    ("en/statistics/", "mobile"),
]
# Chromium itself may fail on a busy machine: so many attempts count.
ATTEMPTS = 2
# What is measured in time depends on the machine and on what else it does: it is told in the scores, and is no finding.
TIMES = {"first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "speed-index", "interactive"}
# What the words of a link alone decide, and so an editor.
WORDS = {"link-text"}


def lighthouse_findings(site, sample):
    """What keeps a page from a hundred; and how each was judged, as rows."""
    findings, rows = [], []
    with sync_playwright() as playwright:
        port = free_port()
        options = ["--no-sandbox", f"--remote-debugging-port={port}", f"--remote-allow-origins=http://127.0.0.1:{port}"]
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=options)
        page = chromium.new_page()
        page.goto(f"http://127.0.0.1:{port}/json/version")
        browser = json.loads(page.inner_text("body"))["webSocketDebuggerUrl"]
        for of, pages in ((site, SITE_PAGES), (sample, SAMPLE_PAGES)):
            for path, form_factor in pages:
                if of.base_path + path in of.pages:
                    scores, faults = best_of(ATTEMPTS, page, browser, of, path, form_factor)
                    name = of.base_path + path if of is site else f"{of.name}: {of.base_path}{path}"
                    findings += [Finding("Lighthouse", name, f"{form_factor}: {fault}") for fault in faults]
                    rows.append((f"{name} ({form_factor})", *scores))
        chromium.close()
    return findings, rows


def best_of(attempts, page, browser, site, path, form_factor):
    for _ in range(attempts):
        scores, faults = judged(page, browser, site, path, form_factor)
        if not faults:
            break
    return scores, faults


def judged(page, browser, site, path, form_factor):
    """The scores of a page in the order of the categories, and what has cost it points."""
    task = {"browser": browser, "url": site.origin + site.base_path + path, "categories": CATEGORIES, "formFactor": form_factor}
    result = page.evaluate(SCRIPT, task)
    if result.get("error"):
        return ["–"] * len(CATEGORIES), [result["error"]]
    faults = [
        f"{category['id']} {round(category['score'] * 100)}: {title} ({rule}) {value}".strip()
        for category in result["scores"]
        for rule, title, value in category["failed"]
        if category["score"] < 1 and rule not in TIMES and (site.is_sample or rule not in WORDS)
    ]
    return [round(category["score"] * 100) for category in result["scores"]], faults


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]

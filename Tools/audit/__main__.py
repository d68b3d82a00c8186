"""Proves the built site in a real browser: `make audit`. See README.md beside this file."""

import multiprocessing
import sys
import time
from collections import Counter

from browser import look_at
from exceptions import AXE_UNDECIDED, NU, NU_OF_WORDS, Exceptions
from findings import Finding, table, told
from lighthouse import CATEGORIES, lighthouse_findings
from markup import budget_findings, markup_findings
from nu import nu_findings, start_nu
from sites import all_sites

WORKERS = 2


def main():
    started = time.monotonic()
    sites = all_sites()
    built = sites[0].fingerprints()
    nu = start_nu([site.folder for site in sites if not site.is_many])
    findings = [finding for site in sites for finding in markup_findings(site)]
    weights, over = budgets(sites)
    findings += over
    # By itself, since it measures how fast pages are.
    slow, judged = lighthouse_findings(sites[0], sites[1])
    findings += slow
    looks = look_at_all(sites)
    undecided = Exceptions(AXE_UNDECIDED)
    for look in looks:
        findings += look.findings
        findings += [doubt for doubt in look.undecided if not undecided.cover(doubt.message)]
    valid = Exceptions(NU, rare=NU_OF_WORDS)
    findings += nu_findings(nu, valid)
    findings += [Finding("output", name, "is no longer what it was before the audit") for name in changes(built, sites[0])]
    for exceptions in (undecided, valid):
        findings += [Finding("exceptions", "exceptions.py", f"never needed: {entry}") for entry in exceptions.unused()]
    report(sites, looks, weights, judged, findings)
    print(f"\n{time.monotonic() - started:.0f} s")
    return 1 if findings else 0


def budgets(sites):
    """The weights of the site and of the sample with a short list, whose start page is of no editor's making."""
    (weights, over), (sample_weights, sample_over) = budget_findings(sites[0]), budget_findings(sites[-1])
    return weights[:2] + sample_weights, [finding for finding in over if "start page" not in finding.message] + sample_over


def changes(built, site):
    """The files of the site that the audit has changed, removed or added; it must not."""
    now = site.fingerprints()
    return sorted(name for name in built.keys() | now.keys() if built.get(name) != now.get(name))


def look_at_all(sites):
    """Every page of every site, longest first, by as many browsers as there are processors."""
    tasks = [(site, path) for site in sites for path in site.to_look_at()]
    tasks.sort(key=lambda task: -task[0].pages[task[1]].stat().st_size)
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        return pool.map(look_at, tasks, chunksize=1)


def report(sites, looks, weights, judged, findings):
    for line in told(findings):
        print(line, file=sys.stderr)
    counts = Counter(finding.check for finding in findings)
    facts = [look for look in looks if look.path in sites[0].pages and look.site == "site"]
    rows = [("page of the site", "sheets on paper", "stops by keyboard", "findings")]
    per_page = Counter(finding.page for finding in findings)
    rows += [(look.path, look.facts.get("sheets", ""), look.facts.get("stops", ""), per_page[look.path]) for look in facts]
    print("\n" + table(rows) + "\n")
    print(table([("budget", "bytes", "at most")] + [(name, f"{size:,}", f"{most:,}") for name, size, most in weights]) + "\n")
    print(table([("Lighthouse", *CATEGORIES)] + judged) + "\n")
    checks = sorted({check for look in looks for check in look.checks} | {"Nu", "inline", "links", "budget", "output", "Lighthouse"} | set(counts))
    print(table([("check", "findings")] + [(check, counts[check] or "none") for check in checks]) + "\n")
    for site in sites:
        print(f"{site.name}: {len(site.pages)} pages, {len(site.to_look_at())} of them looked at in the browser")


if __name__ == "__main__":
    sys.exit(main())

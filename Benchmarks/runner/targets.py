"""What issue 4 asks for, beside what has been measured."""

from collections.abc import Callable
from dataclasses import dataclass

from .measuring import Series

Tables = dict[str, dict[str, Series]]

MSI, MSI_ONE, CHECK, HUGO, FLOOR = "msi, 2 jobs", "msi, 1 job", "msi check, 2 jobs", "Hugo", "floor, 2 threads"
BASE, LARGE, REAL = 10_000, 100_000, "the real site"


@dataclass(frozen=True)
class Verdict:
    """A row of the table of targets; `met` is None where nothing was measured."""

    what: str
    target: str
    measured: str
    met: bool | None


def verdicts(tables: Tables, first_build: float | None) -> list[Verdict]:
    base, large, real = tables.get(site_name(BASE), {}), tables.get(site_name(LARGE), {}), tables.get(REAL, {})
    return [
        _quotient("10,000, full build, against Hugo", base, HUGO, MSI, "at least {} × faster", 12, at_least=True),
        _memory(base),
        _quotient("10,000, against the floor", base, MSI, FLOOR, "at most {} × its time", 1.7, at_least=False),
        _per_page(large),
        _limit("100,000, peak memory", large.get(site_name(LARGE)), 1000, "MB", lambda series: series.peak / 1e6),
        _quotient("the real site, against Hugo", real, HUGO, MSI, "at least {} × faster", 8, at_least=True),
        _limit("the real site, whole process", real.get(MSI), 25, "ms", lambda series: series.wall * 1e3),
        _quotient("10,000, two jobs against one", base, MSI_ONE, MSI, "at least {} × faster", 1.8, at_least=True),
        _quotient("10,000, check against build", base, CHECK, MSI, "at most {} × its time", 1, at_least=False),
        _first_build(first_build),
    ]


def site_name(coalitions: int) -> str:
    return f"{coalitions:,} coalitions"


def _quotient(
    what: str, table: dict[str, Series], one: str, other: str, target: str, limit: float, *, at_least: bool
) -> Verdict:
    """The time of one contestant through that of another, and the spread of the rounds."""
    target = target.format(f"{limit:g}")
    if one not in table or other not in table:
        return Verdict(what, target, "not measured", None)
    ratio = table[one].wall / table[other].wall
    rounds = [first / second for first, second in zip(table[one].walls, table[other].walls)]
    met = ratio >= limit if at_least else ratio <= limit
    return Verdict(what, target, f"{ratio:.2f} × ({min(rounds):.2f}–{max(rounds):.2f})", met)


def _memory(table: dict[str, Series]) -> Verdict:
    what, target = "10,000, peak memory against Hugo's", "at most 1/8"
    if HUGO not in table:
        return Verdict(what, target, "not measured", None)
    ratio = table[HUGO].peak / table[MSI].peak
    return Verdict(what, target, f"1/{ratio:.1f}", ratio >= 8)


def _per_page(table: dict[str, Series]) -> Verdict:
    what, target = "100,000, time per page against 10,000", "at most 1.15 ×"
    large, base = table.get(site_name(LARGE)), table.get(site_name(BASE))
    if large is None or base is None:
        return Verdict(what, target, "not measured", None)
    factor = BASE / LARGE
    rounds = [one / other * factor for one, other in zip(large.walls, base.walls)]
    ratio = large.wall / base.wall * factor
    return Verdict(what, target, f"{ratio:.2f} × ({min(rounds):.2f}–{max(rounds):.2f})", ratio <= 1.15)


def _limit(what: str, series: Series | None, limit: float, unit: str, value: Callable[[Series], float]) -> Verdict:
    target = f"at most {limit:g} {unit}"
    if series is None:
        return Verdict(what, target, "not measured", None)
    return Verdict(what, target, f"{value(series):.1f} {unit}", value(series) <= limit)


def _first_build(seconds: float | None) -> Verdict:
    what, target = "first release build from a fresh clone", "under 120 s"
    if seconds is None:
        return Verdict(what, target, "not measured", None)
    return Verdict(what, target, f"{seconds:.0f} s", seconds < 120)

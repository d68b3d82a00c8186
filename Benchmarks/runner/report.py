"""Writes what was measured as Markdown."""

from collections.abc import Sequence

from .measuring import Series
from .targets import Tables, Verdict


def report(
    machine: Sequence[tuple[str, str]], rounds: dict[str, int], tables: Tables, verdicts: Sequence[Verdict],
    timings: str, smallest_peak: int,
) -> str:
    parts = [
        "# Results",
        "Written by `make bench`; what is compared, and what is fair about it, stands in [README.md](README.md).",
        _table(("", ""), machine),
        "## Targets",
        _table(("what", "target", "measured (spread of the rounds)", "met"), map(_verdict, verdicts)),
        "Ratios are of medians of whole-process wall time, unless they are of memory.",
    ]
    for name, table in tables.items():
        parts += [f"## {name[0].upper()}{name[1:]}", f"Rounds, in turns: {rounds[name]}.", _series_table(table)]
    parts.append(f"Peaks below {smallest_peak / 1e6:.0f} MB can't be seen: that is what the runner itself needs.")
    if timings:
        parts += ["## Where the time goes", "`msi build --timings`, one run:", f"```\n{timings}\n```"]
    return "\n\n".join(parts) + "\n"


def _verdict(verdict: Verdict) -> tuple[str, ...]:
    met = {True: "yes", False: "**no**", None: "–"}[verdict.met]
    return verdict.what, verdict.target, verdict.measured, met


def _series_table(table: dict[str, Series]) -> str:
    header = ("", "wall time, median", "least – most", "CPU time", "peak memory")
    return _table(header, [(name, *_cells(series)) for name, series in table.items()])


def _cells(series: Series) -> tuple[str, ...]:
    spread = f"{_seconds(min(series.walls))} – {_seconds(max(series.walls))}"
    return _seconds(series.wall), spread, _seconds(series.cpu), f"{series.peak / 1e6:.0f} MB"


def _seconds(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds:.3f} s"


def _table(header: Sequence[str], rows: "Sequence[Sequence[str]] | map[tuple[str, ...]]") -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)

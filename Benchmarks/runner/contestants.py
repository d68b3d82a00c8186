"""The commands that are measured, by the names that they have in the tables."""

import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from .measuring import Series, measure

Command = Callable[[Path], list[str]]


@dataclass(frozen=True)
class Contestant:
    """A program with its arguments, all but the folder that it writes to."""

    name: str
    command: Command


@dataclass(frozen=True)
class Site:
    """A site to be built: its name in the tables, and where it lies in the two shapes."""

    name: str
    content: Path
    hugo: Path | None = None
    coalitions: int = 0


@dataclass(frozen=True)
class Programs:
    """The programs that take part; those that could not be had are None."""

    msi: Path
    theme: Path
    hugo: Path | None
    floor: Path | None

    def build(self, site: Site, jobs: int, name: str | None = None) -> Contestant:
        def command(output: Path) -> list[str]:
            return [*self._msi("build", site, jobs), "--output", str(output)]

        return Contestant(name or f"msi, {_count(jobs, 'job')}", command)

    def check(self, site: Site, jobs: int) -> Contestant:
        return Contestant(f"msi check, {_count(jobs, 'job')}", lambda _: self._msi("check", site, jobs))

    def _msi(self, verb: str, site: Site, jobs: int) -> list[str]:
        return [str(self.msi), verb, "--content", str(site.content), "--theme", str(self.theme), "--jobs", str(jobs),
                "--format", "concise"]

    def hugo_build(self, site: Site) -> list[Contestant]:
        """Hugo with its own defaults, which use every processor that it is given; none if it is not there."""
        hugo, source = self.hugo, site.hugo
        if hugo is None or source is None:
            return []

        def command(output: Path) -> list[str]:
            return [str(hugo), "--quiet", "--noBuildLock", "--source", str(source), "--config", "hugo.yaml,site.json",
                    "--cacheDir", str(output.parent / "hugo-cache"), "--destination", str(output)]

        return [Contestant("Hugo", command)]

    def floor_run(self, site: Site, threads: int, page_size: int) -> list[Contestant]:
        floor = self.floor
        if floor is None:
            return []

        def command(output: Path) -> list[str]:
            return [str(floor), str(site.content), str(output), str(threads), str(page_size)]

        return [Contestant(f"floor, {_count(threads, 'thread')}", command)]


def _count(number: int, word: str) -> str:
    return f"{number} {word}" + ("s" if number > 1 else "")


def run_once(contestant: Contestant, folder: Path) -> Path:
    """Lets a contestant run once, unmeasured, and returns the folder that it wrote, if it wrote any."""
    output = fresh(folder / "output")
    measure(contestant.command(output), folder / "log")
    return output


def in_turns(contestants: Sequence[Contestant], rounds: int, folder: Path) -> dict[str, Series]:
    """Lets everybody run once in every round, beginning with another one each time.

    Nobody finds an output folder: the last one is removed while no clock runs, so that each run does what a fresh
    checkout asks of it, as in CI.
    """
    series = {contestant.name: Series() for contestant in contestants}
    for number in range(rounds):
        start = number % len(contestants)
        for contestant in [*contestants[start:], *contestants[:start]]:
            output = fresh(folder / "output")
            series[contestant.name].runs.append(measure(contestant.command(output), folder / "log"))
    fresh(folder / "output")
    return series


def fresh(folder: Path) -> Path:
    """A path at which nothing is."""
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def bytes_below(folder: Path) -> int:
    """The sum of the sizes of all files."""
    total = 0
    for entry in os.scandir(folder):
        total += bytes_below(Path(entry.path)) if entry.is_dir() else entry.stat().st_size
    return total

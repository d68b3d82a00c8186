"""One run of the benchmarks, from the sites to the report."""

import resource
import subprocess
import sys
import time
from pathlib import Path

from . import targets
from .contestants import Contestant, Programs, Site, bytes_below, fresh, in_turns, run_once
from .machine import description, two_processors
from .report import report
from .targets import Tables, site_name
from .tools import HERE, build_floor, find_hugo, output_of

_SMALL = 200
_MOST_FOR_ALL = 20_000  # above this many coalitions only msi is measured
_ROUNDS_OF_REAL = 4  # the real site is so small that it is built this many times as often


class Session:
    """The programs and the sites of a run, all below one working folder."""

    def __init__(self, msi: Path, content: Path, theme: Path, work: Path, runs: int, with_hugo: bool) -> None:
        self._processors = two_processors()
        self._content, self._work, self._runs = content, work, runs
        self._sites: dict[int, Site] = {}
        hugo = find_hugo() if with_hugo else None
        self.programs = Programs(msi, theme, hugo, build_floor(work))

    def measured(self, sizes: list[int | str], with_first_build: bool) -> str:
        """Measures every size and returns the report."""
        machine = description(self.programs.msi, self.programs.hugo, self._processors, self._work)
        tables: Tables = {}
        rounds: dict[str, int] = {}
        for size in sizes:
            name, contestants, count = self._contest(size)
            say(f"{name}: {count} rounds of {', '.join(one.name for one in contestants)}")
            tables[name], rounds[name] = in_turns(contestants, count, self._work), count
        seconds = self._first_build() if with_first_build else None
        own_peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        verdicts = targets.verdicts(tables, seconds)
        return report(machine, rounds, tables, verdicts, self._timings(), own_peak)

    def _contest(self, size: int | str) -> tuple[str, list[Contestant], int]:
        """Who is measured at a size, after everybody has been tried once."""
        if isinstance(size, str):
            site = self.real_site()
            self.tried(site)
            contestants = [self.programs.build(site, 2), *self.programs.hugo_build(site)]
            return targets.REAL, contestants, self._runs * _ROUNDS_OF_REAL
        site = self.generated(size)
        if size > _MOST_FOR_ALL:
            sites = (site, self.generated(targets.BASE))
            return site.name, [self.programs.build(each, 2, each.name) for each in sites], self._runs
        return site.name, self._everybody(site, self.tried(site)), self._runs

    def _everybody(self, site: Site, page_size: int) -> list[Contestant]:
        programs = self.programs
        return [
            programs.build(site, 2), *programs.hugo_build(site), *programs.floor_run(site, 2, page_size),
            programs.check(site, 2), programs.build(site, 1), *programs.floor_run(site, 1, page_size),
        ]

    def generated(self, count: int) -> Site:
        """A site with `count` coalitions, written by another process so that this one stays small."""
        if count not in self._sites:
            folder = self._work / f"site-{count}"
            with_hugo = self.programs.hugo is not None and count <= _MOST_FOR_ALL
            say(f"Writing {site_name(count)} …")
            options = ["--hugo", "--theme", str(self.programs.theme)] if with_hugo else []
            _python("generate.py", str(count), str(folder), *options)
            hugo = folder / "hugo" if with_hugo else None
            self._sites[count] = Site(site_name(count), folder / "content", hugo, count)
        return self._sites[count]

    def real_site(self) -> Site:
        if self.programs.hugo is None:
            return Site(targets.REAL, self._content)
        folder = self._work / "real-hugo"
        _python("adapt.py", str(self._content), str(self.programs.theme), str(folder))
        return Site(targets.REAL, self._content, folder)

    def tried(self, site: Site) -> int:
        """Builds a site with each generator, compares the pages, and returns how many bytes there are for a coalition."""
        built = run_once(self.programs.build(site, 2), self._work).rename(self._work / "built")
        for hugo in self.programs.hugo_build(site):
            other = run_once(hugo, self._work)
            _python("compare.py", str(built), str(other))
        size = bytes_below(built) // max(1, site.coalitions)
        fresh(built)
        return size

    def _timings(self) -> str:
        """What msi says of its stages on the last generated site, if it can."""
        if "--timings" not in output_of(str(self.programs.msi), "build", "--help") or not self._sites:
            return ""
        site = self._sites.get(targets.BASE) or next(iter(self._sites.values()))
        output = fresh(self._work / "output")
        command = [*self.programs.build(site, 2).command(output), "--timings"]
        result = subprocess.run(command, capture_output=True, text=True, check=True)
        lines = (result.stdout + result.stderr).splitlines()
        return "\n".join(line.expandtabs(12) for line in lines if line and str(self._work) not in line)

    def _first_build(self) -> float | None:
        """The seconds of a release build from a fresh clone, with the download of what it depends on."""
        clone = self._work / "clone"
        say("Building from a fresh clone …")
        subprocess.run(["git", "clone", "--quiet", str(HERE.parent), str(clone)], check=True)
        start = time.perf_counter()
        result = subprocess.run(["make", "-C", str(clone), "program"], capture_output=True, text=True, check=False)
        seconds = time.perf_counter() - start
        fresh(clone)
        if result.returncode == 0:
            return seconds
        say(f"The clone can't be built:\n{result.stderr[-2000:]}")
        return None

    @property
    def work(self) -> Path:
        return self._work


def smoke(session: Session) -> int:
    """Lets everybody run once on a small site and on the real one, and compares the pages; no time counts."""
    site = session.generated(_SMALL)
    page_size = session.tried(site)
    programs = session.programs
    for contestant in (programs.build(site, 1), programs.check(site, 2)):
        run_once(contestant, session.work)
    for contestant in (*programs.floor_run(site, 1, page_size), *programs.floor_run(site, 2, page_size)):
        pages = len(list(run_once(contestant, session.work).glob("*/index.html")))
        if pages != _SMALL:
            say(f"The floor wrote {pages} pages instead of {_SMALL}.")
            return 1
    session.tried(session.real_site())
    say("Everything works" + ("." if programs.hugo else ", but for Hugo, which was left out."))
    return 0


def _python(script: str, *arguments: str) -> None:
    subprocess.run([sys.executable, str(HERE / script), *arguments], check=True)


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)

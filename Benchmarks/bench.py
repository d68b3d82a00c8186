#!/usr/bin/env python3
"""Measures msi against Hugo and against the least that must be done, in turns, and prints tables.

    Benchmarks/bench.py                                   10,000 coalitions
    Benchmarks/bench.py --sizes 10000 100000 real         all that issue 4 asks for
    Benchmarks/bench.py --smoke                           that everything works, on 200 coalitions; no time counts

msi must have been built (`make program`). README.md beside this file says what is compared and what is fair about it.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from runner.measuring import Failure
from runner.session import Session, smoke

ROOT = Path(__file__).parent.parent


def main() -> int:
    arguments = _arguments()
    if not arguments.msi.exists():
        print(f"{arguments.msi} is not there: run `make program` first.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="msi-bench-", dir=arguments.work) as work:
        try:
            return _run(arguments, Path(work))
        except (Failure, subprocess.CalledProcessError) as failure:
            print(failure, file=sys.stderr)
            return 1


def _run(arguments: argparse.Namespace, work: Path) -> int:
    session = Session(arguments.msi, arguments.content, arguments.theme, work, arguments.runs, arguments.hugo)
    if arguments.smoke:
        return smoke(session)
    text = session.measured(arguments.sizes, arguments.first_build)
    print(text)
    if arguments.write_results:
        (ROOT / "Benchmarks" / "RESULTS.md").write_text(text, encoding="utf-8")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    sizes = "numbers of coalitions, and `real` for the real site (10000)"
    add("--sizes", nargs="+", type=_size, default=[10_000], metavar="N", help=sizes)
    add("--runs", type=int, default=5, help="how many times each runs (5)")
    add("--msi", type=_path, default=ROOT / ".build/release/msi", help="the program (.build/release/msi)")
    add("--content", type=_path, default=ROOT / "Tests/MSI/content", help="the real site's content (Tests/MSI/content)")
    add("--theme", type=_path, default=ROOT / "Benchmarks/theme", help="the theme of all sites (Benchmarks/theme)")
    add("--work", type=Path, default=_memory(), help="where to work; best a folder in memory (/dev/shm)")
    add("--no-hugo", dest="hugo", action="store_false", help="leave Hugo out")
    add("--first-build", action="store_true", help="measure a first release build from a fresh clone, too")
    add("--write-results", action="store_true", help="write Benchmarks/RESULTS.md, too")
    add("--smoke", action="store_true", help="only try everything once, on a small site")
    return parser.parse_args()


def _size(text: str) -> int | str:
    return text if text == "real" else int(text)


def _path(text: str) -> Path:
    return Path(text).absolute()


def _memory() -> Path:
    shared = Path("/dev/shm")
    return shared if shared.is_dir() else Path(tempfile.gettempdir())


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Checks that Hugo's site is the same as msi's: the same pages, with the same elements, words, head and data.

    Benchmarks/compare.py output/ hugo-output/ --sample 200

White space between elements does not count, nor do drawings (the emblems and charts, which Hugo's layouts leave out) and
what comparing/allowances.py lists. Exit status 1 if anything differs, or if the comparison does not see what it must.
"""

import argparse
import sys
from pathlib import Path

from comparing.sites import differences


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("msi", type=Path, help="what msi has built")
    parser.add_argument("hugo", type=Path, help="what Hugo has built")
    parser.add_argument("--sample", type=int, default=200, help="how many of the coalitions' pages to read (200)")
    arguments = parser.parse_args()
    found = differences(arguments.msi, arguments.hugo, arguments.sample)
    for difference in found[:40]:
        print(difference, file=sys.stderr)
    print(f"{len(found)} differences" if found else "the pages agree")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

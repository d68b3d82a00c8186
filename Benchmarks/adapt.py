#!/usr/bin/env python3
"""Writes a content folder of msi's as a Hugo project.

    Benchmarks/adapt.py content Benchmarks/theme /dev/shm/hugo
    cd /dev/shm/hugo && hugo --config hugo.yaml,site.json
"""

import argparse
from pathlib import Path

from adapting.hugo_site import write_hugo_site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", type=Path, help="msi's content folder")
    parser.add_argument("theme", type=Path, help="the theme whose assets and words Hugo takes")
    parser.add_argument("folder", type=Path, help="where; it is replaced")
    arguments = parser.parse_args()
    write_hugo_site(arguments.content, arguments.theme, arguments.folder)


if __name__ == "__main__":
    main()

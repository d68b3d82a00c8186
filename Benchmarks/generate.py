#!/usr/bin/env python3
"""Writes a site with N coalitions: `FOLDER/content` for msi, and with --hugo the same site for Hugo in `FOLDER/hugo`.

    Benchmarks/generate.py 10000 /dev/shm/site --hugo

The same N gives the same bytes everywhere. Pictures are left out.
"""

import argparse
import shutil
from pathlib import Path

from adapting.hugo_site import write_hugo_site
from generator.site import write_content

HERE = Path(__file__).parent


def main() -> None:
    arguments = _arguments()
    content = arguments.folder / "content"
    shutil.rmtree(content, ignore_errors=True)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    write_content(arguments.coalitions, content)
    if arguments.hugo:
        write_hugo_site(content, arguments.theme, arguments.folder / "hugo")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("coalitions", type=int, metavar="N", help="how many coalitions")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="where; FOLDER/content is replaced")
    parser.add_argument("--hugo", action="store_true", help="write the site in Hugo's shape, too")
    theme = "the theme whose assets and words Hugo takes (Benchmarks/theme)"
    parser.add_argument("--theme", type=Path, default=HERE / "theme", help=theme)
    return parser.parse_args()


if __name__ == "__main__":
    main()

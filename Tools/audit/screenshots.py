"""Pictures of MSI's site: `make screenshots` writes them to screenshots/, and one of them for the README."""

import shutil
import subprocess

from browser import Browser
from sites import ROOT, build

FOLDER = ROOT / "screenshots"
README = ROOT / "Documentation" / "screenshots" / "start-1280.png"
README_BUDGET = 250_000
PAGES = {
    "start": "",
    "coalition": "koalitioner/koalition-for-rattvisare-fritid/",
    "list": "koalitioner/",
    "quotes": "citat/",
    "statistics": "statistik/",
    "contact": "kontakt/",
    "accessibility": "tillganglighet/",
}
WIDTHS = [390, 1280, 1920]


def main():
    site = build("pictures", ROOT / "content")
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    browser = Browser()
    for name, path in PAGES.items():
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                browser.screenshot(site, site.base_path + path, width, scheme, FOLDER / f"{name}-{width}-{scheme}.png", whole=True)
    for_the_readme(browser, site)
    browser.close()
    print(f"{len(list(FOLDER.iterdir()))} pictures in {FOLDER.relative_to(ROOT)}/")


def for_the_readme(browser, site):
    """The start page as far as it shows at first, in few colours, so that it is quick to load."""
    README.parent.mkdir(parents=True, exist_ok=True)
    browser.screenshot(site, site.base_path, 1280, "light", README)
    subprocess.run(["pngquant", "--force", "--strip", "--quality", "80-100", "--ext", ".png", README], check=True)
    subprocess.run(["optipng", "-quiet", "-o5", README], check=True)
    size = README.stat().st_size
    if size > README_BUDGET:
        raise SystemExit(f"{README} has {size:,} bytes, at most {README_BUDGET:,}.")


if __name__ == "__main__":
    main()

"""What the program takes from Debian: the packages whose archives are linked into it."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

ARCHIVES = [
    "libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "libyaml-dev", "libssl-dev", "libjemalloc-dev", "libturbojpeg0-dev",
    "libwebp-dev", "libpng-dev", "libfreetype-dev", "libbrotli-dev", "zlib1g-dev", "libc6-dev", "libstdc++-12-dev",
]
"""Those of the linker's map; `materials.py` says so if one of them is not installed."""


@dataclass(frozen=True)
class Package:
    name: str
    version: str
    source: str

    @property
    def copyright(self) -> str:
        return Path(f"/usr/share/doc/{self.name}/copyright").read_text()


def packages() -> list[Package]:
    found = []
    for name in ARCHIVES:
        fields = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Version}\t${source:Package}", name], check=True, capture_output=True, text=True
        ).stdout.split("\t")
        found.append(Package(name, fields[0], fields[1]))
    return found


def swift_version() -> str:
    """`6.1.2` of what the compiler says of itself."""
    text = subprocess.run(["swift", "--version"], check=True, capture_output=True, text=True).stdout
    return text.split("Swift version ")[1].split(" ")[0]

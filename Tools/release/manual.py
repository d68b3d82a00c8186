"""Writes the manual page of `msi` in groff's `man` macros, from what the program says of itself (`--experimental-dump-help`).

    msi --experimental-dump-help | manual.py en > msi.1
"""

import json
import os
import sys
import time
from typing import Any, Iterator

WORDS = {
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION", "commands": "COMMANDS", "default": "Default",
        "files": "FILES", "theme": "The theme that is used where there is no folder theme/.", "see": "SEE ALSO",
        "options": "options",
        "help": "Each command tells more of itself with --help; msi explain lists the rules.",
    },
    "sv": {
        "name": "NAMN", "synopsis": "ÖVERSIKT", "description": "BESKRIVNING", "commands": "KOMMANDON", "default": "Annars",
        "files": "FILER", "theme": "Temat som används där det inte finns någon mapp theme/.", "see": "SE OCKSÅ",
        "options": "flaggor",
        "help": "Varje kommando berättar mer om sig själv med --help; msi explain listar reglerna.",
    },
}


def escaped(text: str) -> str:
    """Text for groff: backslashes, hyphens that are to be copied, and no line that begins with a control character."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def paragraphs(text: str) -> Iterator[str]:
    for index, part in enumerate(filter(None, (part.strip() for part in text.split("\n\n")))):
        if index:
            yield ".PP"
        yield escaped(" ".join(part.split()))


def shown(argument: dict[str, Any]) -> str:
    """An option or argument as it is typed, in bold, with its value in italics."""
    value = f"\\fI{escaped(argument.get('valueName', '').upper())}\\fR"
    if argument["kind"] == "positional":
        return value
    names = [("--" if name["kind"] == "long" else "-") + name["name"] for name in argument["names"]]
    text = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names)
    return text if argument["kind"] == "flag" else f"{text} {value}"


def options(command: dict[str, Any], words: dict[str, str]) -> Iterator[str]:
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or any(name["name"] == "help" for name in argument.get("names") or []):
            continue
        yield ".TP"
        yield shown(argument)
        default = argument.get("defaultValue")
        note = f" ({words['default']}: {default}.)" if default and argument["kind"] == "option" else ""
        yield escaped(" ".join((argument.get("abstract") or "").split()) + note)


def manual(command: dict[str, Any], language: str) -> Iterator[str]:
    words = WORDS[language]
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    name = command["commandName"]
    yield f'.TH {name.upper()} 1 "{day}" "{name}"'
    yield f".SH {words['name']}"
    yield escaped(f"{name} - {command['abstract'].rstrip('.')}")
    yield f".SH {words['synopsis']}"
    for subcommand in command["subcommands"]:
        if subcommand["commandName"] == "help":
            continue
        positional = [a for a in subcommand.get("arguments", []) if a["kind"] == "positional"]
        arguments = "".join(f" [{shown(a)}]" if a.get("isOptional") else f" {shown(a)}" for a in positional)
        yield f".B {name} {subcommand['commandName']}\n[\\fI{words['options']}\\fR]{arguments}\n.br"
    yield f".SH {words['description']}"
    yield from paragraphs(command.get("discussion") or "")
    yield ".PP"
    yield escaped(words["help"])
    yield f".SH {words['commands']}"
    for subcommand in command["subcommands"]:
        if subcommand["commandName"] == "help":
            continue
        yield f".SS {name} {subcommand['commandName']}"
        yield from paragraphs(subcommand["abstract"] + "\n\n" + (subcommand.get("discussion") or ""))
        yield from options(subcommand, words)
    yield f".SH {words['files']}"
    yield f".TP\n.I /usr/share/msi/theme/\n{escaped(words['theme'])}"


if __name__ == "__main__":
    print("\n".join(manual(json.load(sys.stdin)["command"], sys.argv[1])))

"""How Swedish writes numbers and signs, as msi does it."""

import re

_UNITS = ("", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
          "fjorton", "femton", "sexton", "sjutton", "arton", "nitton")
_TENS = ("", "", "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio")


def digits(number: int) -> str:
    """`12 345`, with a narrow no-break space."""
    return f"{number:,}".replace(",", "\u202f")


def percent(share: str) -> str:
    return share.replace(".", ",") + "\u00a0%"


def in_words(number: int) -> str:
    """A number below a million in words: 1234 is *ettusentvåhundratrettiofyra*."""
    if number == 0:
        return "noll"
    thousands, rest = divmod(number, 1000)
    head = _below_thousand(thousands, "ett").removesuffix("t" if str(thousands)[-1] == "1" else "") + "tusen"
    return (head if thousands else "") + _below_thousand(rest, "en")


def _below_thousand(number: int, one: str) -> str:
    hundreds, rest = divmod(number, 100)
    head = (_below_twenty(hundreds, "ett") + "hundra") if hundreds else ""
    if rest < 20:
        return head + _below_twenty(rest, one)
    return head + _TENS[rest // 10] + _below_twenty(rest % 10, one)


def _below_twenty(number: int, one: str) -> str:
    return one if number == 1 else _UNITS[number]


def typographic(text: str) -> str:
    """A text of the front matter with Swedish signs for what was typed on a plain keyboard."""
    text = text.replace('"', "”").replace("'", "’").replace(" - ", " – ").replace("...", "…")
    return with_joined_percents(text)


def with_joined_percents(text: str) -> str:
    """A text with a no-break space between a number and `%`."""
    return re.sub(r"(?<=\d) %", "\u00a0%", text)

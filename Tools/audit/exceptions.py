"""What the checkers say that is no fault of a page: message by message, each with its reason.

An entry that nothing matches in a run of both sites is told as a finding, so that none outlives its reason.
"""

import re
from collections import Counter


class Exceptions:
    """Patterns with reasons; counts how often each was needed. Those in `rare` need not be."""

    def __init__(self, entries, rare=()):
        self.entries = [(re.compile(pattern), reason) for pattern, reason in (*entries, *rare)]
        self.rare = {pattern for pattern, _ in rare}
        self.used = Counter()

    def cover(self, message):
        for pattern, _ in self.entries:
            if pattern.search(message):
                self.used[pattern.pattern] += 1
                return True
        return False

    def unused(self):
        return [pattern.pattern for pattern, _ in self.entries if not self.used[pattern.pattern] and pattern.pattern not in self.rare]


# The Nu checker's jar is of June 2020. What stands within a cascade layer it does not read at all: there every
# selector and declaration is put to Chromium instead (`unknownStyles` in page.js).
NU = [
    (r"^CSS: Unrecognized at-rule “@layer”", "cascade layers: CSS Cascading and Inheritance Level 5, 2022"),
    (r"^Attribute “media” not allowed on element “meta”", "two theme-color with media: HTML Living Standard, 2021"),
    (r"^Attribute “popover(target)?” not allowed on element “(nav|button)”", "the menu of a phone: HTML Living Standard, 2023"),
    (r"^CSS: “size-adjust”: Property", "a descriptor of @font-face: CSS Fonts Level 5, 2021"),
    (r"^CSS: “ascent-override”: Property", "a descriptor of @font-face: CSS Fonts Level 4, later than the jar's list"),
    (r"^CSS: “descent-override”: Property", "a descriptor of @font-face: CSS Fonts Level 4, later than the jar's list"),
]

# What only the words of a page decide, and so its editors.
NU_OF_WORDS = [
    (r"^This document appears to be written in ", "a guess at the language, of a page that quotes or is not yet translated"),
]

# What axe-core leaves undecided: it cannot always tell what lies behind a text. The contrast of every colour on every
# ground is proved from the tokens, without a browser, by Tests/ThemeTests.
AXE_UNDECIDED = [
    (
        r"^color-contrast: text\[y=",
        "the numbers of a chart: text within an svg, --text on --paper or --ink-text on --ink; hidden from readers, "
        "since the table beside the chart says the same",
    ),
    (
        r"^color-contrast: .*(th|td):nth-child.*partially obscured",
        "a table in a text, wider than the screen: it scrolls in its box; --text or --quiet on --paper",
    ),
]

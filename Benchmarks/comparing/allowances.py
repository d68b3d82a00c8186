"""All that may differ between the two sites, each with its reason; README.md lists the same.

Beside it, what a page draws (`svg`) is left out by `page.py`, and fields of data that say nothing by `sites.py`.
"""

import re

Attributes = dict[str, str]

_SOFT_HYPHEN = "\u00ad"
_HASH = re.compile(r"\.[0-9a-f]{8,64}(?=\.[a-z0-9]+$)")


def without_soft_hyphens(text: str) -> str:
    """A text among a page's elements: Hugo has no hyphenation. In heads and data msi sets none, and there they count."""
    return text.replace(_SOFT_HYPHEN, "")


def without_hash(url: str) -> str:
    """An asset's address without the hash of its content, of which Hugo writes 64 digits."""
    return _HASH.sub("", url)


# Goldmark writes the elements of footnotes itself, and no layout can change them. They are compared as msi writes them,
# less the names for screen readers that only msi gives.


def text_before(tag: str, attributes: Attributes, text: str) -> str:
    """The text before an element, without goldmark's no-break space where that leads back from a footnote."""
    return text.rstrip("\u00a0") if (tag, attributes.get("class")) == ("a", "footnote-backref") else text


def is_line_above_footnotes(tag: str, parent: Attributes) -> bool:
    return tag == "hr" and parent.get("class") == "footnotes"


def normal_element(tag: str, attributes: Attributes) -> tuple[str, Attributes]:
    """An element of a footnote as both generators have it; all others as they are."""
    role = attributes.get("role", "")
    match tag, attributes.get("class", ""):
        case ("section" | "div"), "footnotes":
            return "section", {"class": "footnotes", "role": role}
        case "sup", "footnote":
            return tag, {}
        case "a", "footnote-ref":
            number = attributes["href"].removeprefix("#fn:")
            return tag, {"href": f"#fn-{number}", "id": f"fnref-{number}", "role": role}
        case "a", ("footnote-back" | "footnote-backref"):
            return tag, {"href": attributes["href"].replace("#fnref:", "#fnref-"), "role": role}
    identifier = attributes.get("id", "")
    if tag == "sup" and identifier.startswith("fnref:"):
        return tag, {}
    if tag == "li" and identifier.startswith("fn:"):
        return tag, attributes | {"id": identifier.replace("fn:", "fn-")}
    return tag, attributes

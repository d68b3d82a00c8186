"""Tries the comparison itself: a page that has been altered in one place must be told from the page as it was."""

import re

from .page import read_page

# What is altered, where it is in a coalition's page, and what it becomes.
_ALTERATIONS = (
    ("a word", r"<h1>(\w+)", r"<h1>\1s"),
    ("a space between words", r"<h1>(\w+) ", r"<h1>\1"),
    ("a no-break space", "\u00a0%", " %"),
    ("a figure", r'<td class="number">(\d+)', r'<td class="number">\g<1>1'),
    ("where a link leads", r'<li><a href="/koalitioner/"', '<li><a href="/koalition/"'),
    ("a link's relation", r' rel="next"', ""),
    ("a heading's level", r"<h1>(.*?)</h1>", r"<h2>\1</h2>"),
    ("a class", r'<p class="question">', "<p>"),
    ("an id", r' id="actors-title"', ' id="actors"'),
    ("an element around others", r"<ol>(.*?)</ol>", r"\1"),
    ("the order of elements", r"<h1>(.*?)</h1>\s*<p(.*?)</p>", r"<p\2</p><h1>\1</h1>"),
    ("a language", r'<html lang="sv">', '<html lang="en">'),
    ("a soft hyphen in the title", r"<title>Koa", "<title>Koa\u00ad"),
    ("the description", r'name="description" content="', 'name="description" content="A '),
    ("structured data", r'"position":\s*1', '"position":7'),
)


def unnoticed(html: str) -> list[str]:
    """The alterations of a coalition's page that the comparison does not see, or that can't be made in it."""
    page = read_page(html)
    return [
        name for name, pattern, replacement in _ALTERATIONS
        if read_page(re.sub(pattern, replacement, html, count=1, flags=re.DOTALL)) == page
    ]

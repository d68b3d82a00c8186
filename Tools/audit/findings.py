"""What the audit found, and how it is told."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing that is wrong: by which check, on which page, and at what width and colours where these matter."""

    check: str
    page: str
    message: str
    width: int | None = None
    scheme: str | None = None


def told(findings):
    """The findings as lines; what was found under several conditions is told once, with all of them."""
    conditions = {}
    for finding in findings:
        conditions.setdefault((finding.check, finding.page, finding.message), []).append(finding)
    lines = []
    for (check, page, message), same in sorted(conditions.items()):
        widths = sorted({finding.width for finding in same if finding.width})
        schemes = sorted({finding.scheme for finding in same if finding.scheme}, reverse=True)
        under = [f"{width} px" for width in widths] + schemes
        lines.append(f"{check}: {page}{' (' + ', '.join(under) + ')' if under else ''}: {message}")
    return lines


def table(rows):
    """Rows of texts and numbers as aligned columns: the first to the left, the others to the right."""
    rows = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        lines.append("  ".join(cells).rstrip())
    lines.insert(1, "  ".join("─" * width for width in widths))
    return "\n".join(lines)

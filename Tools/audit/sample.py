"""Makes the content of the sample site: what is written in `sample/content`, pictures, and long lists."""

import enum
import shutil
import struct
import zlib
from pathlib import Path

WRITTEN = Path(__file__).parent / "sample" / "content"
# What an editor uploads: a portrait and a picture of a group, as JPEG.
UPLOADED = Path(__file__).parent.parent / "guide" / "pictures"

# One more page than fits: both lists go on on a second page.
COALITIONS, QUOTES = 52, 51
STATUSES = ["completed", "completed", "ongoing", "planned"]
THEMES = ["skola", "fritid", "delaktighet", "halsa"]


def make_sample(folder, is_long=True):
    """Writes the sample content into `folder`, anew; a short one has no lists that go on on a second page."""
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(WRITTEN, folder)
    images = folder / "images"
    images.mkdir()
    (images / "sunset.png").write_bytes(picture(960, 540))
    (images / "face.png").write_bytes(picture(240, 240))
    for upload in UPLOADED.glob("*.jpg"):
        shutil.copy(upload, images)
    files = folder / "files"
    files.mkdir()
    (files / "slutrapport.pdf").write_bytes(document("Slutrapport"))
    (files / "antal-2026.csv").write_text("sektor,antal\npublic,3\n")
    for number in range(5, (COALITIONS if is_long else 8) + 1):
        name = f"{number:02}-fraga-{number}.md"
        (folder / "coalitions" / name).write_text(
            f"---\ntitle: Koalition nummer {number}\n"
            f"question: Hur kan vi ställa fråga nummer {number} på ett bättre sätt?\n"
            f"status: {STATUSES[number % len(STATUSES)]}\nthemes: [{THEMES[number % len(THEMES)]}]\n---\n"
        )
    for number in range(4, (QUOTES if is_long else 4) + 1):
        (folder / "quotes" / f"{number}-person-{number}.md").write_text(
            f"---\nname: Person nummer {number}\norganisation: Föreningen\n---\n\nCitat nummer {number}.\n"
        )


def document(title):
    """A PDF of one page with a title (ISO 32000), without compression."""
    text = f"BT /F1 24 Tf 72 720 Td ({title}) Tj ET".encode("ascii")
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Lang(sv)>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    data, offsets = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, start=1):
        offsets.append(len(data))
        data += b"%d 0 obj%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"xref\n0 6\n0000000000 65535 f \n" + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return data + end % len(data)


class Closeness(enum.Enum):
    """How closely a page is looked at: with every check, with those that its own words decide, or whether its words fit."""

    WHOLE, BRIEF, PASSING = range(3)


def closeness_in_sample(path):
    """A page of each kind is looked at in full; their like, and translations, where they may differ."""
    if any(kind in path and not path.endswith(shown) for kind, shown in ONE_OF_MANY):
        return Closeness.PASSING
    return Closeness.BRIEF if any(kind in path and not path.endswith(shown) for kind, shown in ONE_OF_A_KIND) else Closeness.WHOLE


# What the addresses of pages have in common that are alike, and the ends of those that are looked at in full.
ONE_OF_MANY = [
    ("/fraga-", "/fraga-5/"), ("/koalitioner/sektor/", "/civil-society/"), ("/koalitioner/tema/", "/skola/"),
    ("/koalitioner/planerade/", "/pagar/"), ("/koalitioner/genomforda/", "/pagar/"), ("/en/coalitions/theme/", "/halsa/"),
    ("/en/coalitions/sector/", "/public/"), ("/en/coalitions/planned/", "/ongoing/"), ("/en/coalitions/completed/", "/ongoing/"),
]


# The same for pages of one kind that differ in their words.
ONE_OF_A_KIND = [
    ("/en/", "/en/"), ("/koalitioner/", ("/prov/koalitioner/", "/koalition-for-allt/", "/a-o/", "/skola/")),
    ("/sida/", "/citat/sida/2/"), ("/tom/", ()),
]


def picture(width, height):
    """A PNG of four coloured fields (W3C, Portable Network Graphics)."""
    colours = [b"\xff\x7b\x66", b"\x6c\x95\xff", b"\xff\xc7\x4a", b"\x45\xcf\xa0"]
    half = width // 2
    rows = [b"\0" + colours[place] * half + colours[place + 1] * (width - half) for place in (0, 2)]
    pixels = rows[0] * (height // 2) + rows[1] * (height - height // 2)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")

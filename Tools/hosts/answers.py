"""What a host must answer for a site: each address, what is not there, folders, and what lies beside the site."""

import http.client
import json
import sys
from pathlib import Path
from urllib.parse import quote, urljoin

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "audit"))
from server import TYPES, parse_headers  # noqa: E402

BESIDE = "annat.txt"
# How lighttpd says the same without saying it of what is missing.
KEPT = {"public, max-age=31536000, immutable": "max-age=31536000"}


class Answers:
    """Asks a running server for a site in a folder below a base path, and notes what is wrong."""

    def __init__(self, server, folder, base):
        self.folder, self.base = folder, base
        self.rules = parse_headers((folder / "_headers").read_text(encoding="utf-8"))
        if server.name == "lighttpd":
            self.rules = [(path, [(name, KEPT.get(value, value)) for name, value in rules]) for path, rules in self.rules]
        self.missing = (folder / "404.html").read_bytes()
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        self.asked, self.wrong = 0, []

    def all(self):
        files = [file["path"] for file in json.loads((self.folder / "msi-manifest.json").read_text())["files"]]
        for path in files + ["msi-manifest.json"]:
            self.expect_file(path)
        for path in files:
            if path.endswith("/index.html"):
                self.expect_redirect(path.removesuffix("/index.html"))
        if self.base != "/":
            self.expect_redirect("")
            self.expect_untouched()
        for path in ["finns-inte", "finns-inte/", "finns-inte.txt", "koalitioner/finns-inte/", "assets/finns-inte.css"]:
            self.expect_missing(path)
        self.expect_no_listing("assets/", [path for path in files if path.startswith("assets/")])

    def expect_file(self, path):
        """The address of a file of the manifest: that of its folder for an index file."""
        address = self.base + (path.removesuffix("index.html") if path.endswith("index.html") else path)
        status, headers, body = self.ask(address)
        if Path(path).name.startswith(".ht"):
            # Apache keeps the files by which it is configured to itself.
            return self.hold(address, "status", status in (200, 403), status)
        self.hold(address, "status 200", status == 200, status)
        self.hold(address, "the file's bytes", body == (self.folder / path).read_bytes(), f"{len(body)} bytes")
        self.expect_type(address, Path(path).suffix, headers)
        self.expect_rules(address, address, headers)

    def expect_type(self, address, ending, headers):
        found = headers.get("Content-Type")
        if ending in TYPES:
            self.hold(address, TYPES[ending], (found or "").replace("UTF-8", "utf-8") == TYPES[ending], found)
        else:
            # Nothing tells what `CNAME` is; but it must be no page.
            self.hold(address, "no type of a page", found is None or "html" not in found, found)

    def expect_rules(self, address, ruled, headers):
        """The headers that `_headers` has for a path, and no time to keep that it has not."""
        wanted = {name: value for pattern, rules in self.rules if pattern.fullmatch(ruled) for name, value in rules}
        for name in wanted.keys() | {"Cache-Control"}:
            values = headers.get_all(name) or []
            self.hold(address, f"{name}: {wanted.get(name)}", values == [wanted[name]] if name in wanted else not values, values)

    def expect_missing(self, path):
        address = self.base + path
        status, headers, body = self.ask(address)
        self.hold(address, "status 404", status == 404, status)
        self.hold(address, "the bytes of 404.html", body == self.missing, f"{len(body)} bytes")
        self.expect_type(address, ".html", headers)
        self.expect_rules(address, self.base, headers)

    def expect_redirect(self, path):
        address = (self.base + path).removesuffix("/")
        status, headers, _ = self.ask(address)
        self.hold(address, "a redirect", status in (301, 308), status)
        target = urljoin(f"http://127.0.0.1:{self.connection.port}{quote(address)}", headers.get("Location") or "")
        self.hold(address, "the folder", target == f"http://127.0.0.1:{self.connection.port}{quote(address)}/", target)

    def expect_no_listing(self, path, files):
        address = self.base + path
        status, _, body = self.ask(address)
        self.hold(address, "status 403 or 404", status in (403, 404), status)
        names = [Path(file).name for file in files if Path(file).name.encode() in body and Path(file).name.encode() not in self.missing]
        self.hold(address, "no list of files", not names, names)

    def expect_untouched(self):
        """A file of the server's own, above the site."""
        status, headers, _ = self.ask("/" + BESIDE)
        self.hold("/" + BESIDE, "status 200", status == 200, status)
        self.hold("/" + BESIDE, "no policy of the site's", "Content-Security-Policy" not in headers, "one")

    def ask(self, address):
        self.asked += 1
        self.connection.request("GET", quote(address))
        response = self.connection.getresponse()
        return response.status, response.headers, response.read()

    def hold(self, address, wanted, is_right, found):
        if not is_right:
            self.wrong.append(f"{address}: {wanted} is wanted, and not {found}")

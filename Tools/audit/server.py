"""Serves a built site on loopback as a static host would: with the headers of its own `_headers`."""

import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ico": "image/x-icon",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
    ".json": "application/json",
    ".xml": "application/xml",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
}


def parse_headers(text):
    """The rules of a `_headers` file: a path, in which `*` stands for anything, and the headers indented below it."""
    rules = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            pattern = ".*".join(re.escape(part) for part in line.strip().split("*"))
            rules.append((re.compile(pattern), []))
            continue
        name, colon, value = line.strip().partition(":")
        if not rules or not colon:
            raise ValueError(f"_headers:{number}: not a header below a path: {line.strip()}")
        rules[-1][1].append((name.strip(), value.strip()))
    return rules


class SiteServer(ThreadingHTTPServer):
    """A site below its base path; fonts come late where `font_delay` (in seconds) says so, as on a slow line."""

    daemon_threads = True

    def __init__(self, folder, base_path="/", font_delay=0.0):
        self.folder = Path(folder).resolve()
        self.base_path = base_path
        self.font_delay = font_delay
        self.rules = parse_headers((self.folder / "_headers").read_text(encoding="utf-8"))
        super().__init__(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, client_address):
        """A browser that goes away before it has been answered is no error."""

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.server_port}"

    def headers_for(self, path):
        return [header for pattern, headers in self.rules if pattern.fullmatch(path) for header in headers]

    def file_for(self, path):
        """The file that a path leads to, or None; never one outside the folder, nor `_headers` itself."""
        if not path.startswith(self.base_path):
            return None
        file = (self.folder / path[len(self.base_path) :]).resolve()
        if file.is_dir():
            file = file / "index.html"
        inside = self.folder in file.parents
        return file if inside and file.is_file() and file.name != "_headers" else None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = unquote(urlsplit(self.path).path)
        file = self.server.file_for(path)
        if file and file.name == "index.html" and not path.endswith(("/", "index.html")):
            return self.answer(301, b"", path, [("Location", path + "/")])
        if file is None:
            missing = self.server.folder / "404.html"
            body = missing.read_bytes() if missing.is_file() else b""
            return self.answer(404, body, path, [("Content-Type", TYPES[".html"])])
        if file.suffix == ".woff2":
            time.sleep(self.server.font_delay)
        self.answer(200, file.read_bytes(), path, [("Content-Type", TYPES.get(file.suffix, "application/octet-stream"))])

    def answer(self, status, body, path, headers):
        self.send_response(status)
        for name, value in headers + self.server.headers_for(path):
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass

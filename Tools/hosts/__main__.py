"""Serves the site with each web server as `msi headers` configures it, at the root and under a path, and asks for every address.

`HOSTS="nginx caddy"` chooses among them, `MSI` the program."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from answers import BESIDE, Answers
from servers import SERVERS, Running, version

REPOSITORY = Path(__file__).resolve().parent.parent.parent
MSI = str((REPOSITORY / os.environ.get("MSI", ".build/release/msi")).resolve())
BASES = ["/", "/samhalle/koalitioner/"]
ROOT_FILES = {
    "CNAME": "koalitioner.test\n",
    ".well-known/security.txt": "Contact: mailto:it@koalitioner.test\nExpires: 2027-06-30T00:00:00Z\n",
    "google1234567890abcdef.html": "google-site-verification: google1234567890abcdef.html\n",
    "arsrapport/bilaga.bin": "\0\1\2",
}
PAGE = "---\ntitle: Bilagor\n---\n\n![Sju personer runt ett bord](traff-4.jpg)\n"


def content(folder):
    """The site's own content, with files for its root and a picture, so that there is one of each kind."""
    shutil.copytree(REPOSITORY / "content", folder)
    for name, text in ROOT_FILES.items():
        file = folder / "root" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    pictures = sorted((REPOSITORY / "Tools/guide/pictures").glob("*.jpg"))
    (folder / "images").mkdir(exist_ok=True)
    shutil.copy(pictures[0], folder / "images/traff-4.jpg")
    (folder / "pages/bilagor-till-provet.md").write_text(PAGE, encoding="utf-8")
    return folder


def run(*arguments):
    done = subprocess.run([MSI, *arguments], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise SystemExit(f"msi {' '.join(arguments)}:\n{done.stderr}")
    return done.stdout


def serve(name, base, sources, temporary):
    """What is wrong with the answers of one server for the site at one place, and how many there were."""
    work = Path(tempfile.mkdtemp(dir=temporary))
    root, own = work / "www", work / "server"
    own.mkdir()
    folder = root / base.strip("/") if base != "/" else root
    folder.parent.mkdir(parents=True, exist_ok=True)
    url = "https://koalitioner.test" + base
    run("build", "--content", str(sources), "--theme", str(REPOSITORY / "theme"), "--output", str(folder), "--base-url", url)
    snippet = run("headers", name, "--base-url", url)
    if base != "/":
        (root / BESIDE).write_text("Inget av webbplatsens.\n", encoding="utf-8")
    subprocess.run(["chmod", "-R", "a+rX", str(temporary)], check=True)
    with Running(name, own, root, folder, snippet) as server:
        answers = Answers(server, folder, base)
        answers.all()
        answers.wrong += verified(f"http://127.0.0.1:{server.port}{base}", name)
    return answers


def verified(url, name):
    """What `msi verify` finds at a host, but for the `immutable` that lighttpd is known to leave out."""
    command = [MSI, "verify", url, "--language", "en", "--format", "json"]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60).stdout)
    findings = [finding["summary"] for finding in report["findings"]] + ([report["failure"]] if report["failure"] else [])
    known = "the host sends another Cache-Control" if name == "lighttpd" else None
    return [f"msi verify: {finding}" for finding in findings if not (known and str(finding).startswith(known))]


def main():
    began = time.monotonic()
    failed = False
    with tempfile.TemporaryDirectory(prefix="msi-hosts-") as temporary:
        sources = content(Path(temporary) / "content")
        print(f"{'host':<18}{'below':<26}{'asked':>6}  answers")
        for name in os.environ.get("HOSTS", " ".join(SERVERS)).split():
            number = version(name)
            if number is None:
                print(f"{name:<18}is not installed")
                failed = True
                continue
            for base in BASES:
                answers = serve(name, base, sources, temporary)
                failed = failed or bool(answers.wrong)
                verdict = f"{len(answers.wrong)} wrong" if answers.wrong else "all right"
                print(f"{name + ' ' + number:<18}{base:<26}{answers.asked:>6}  {verdict}")
                for line in answers.wrong[:20]:
                    print("    " + line)
    print(f"{time.monotonic() - began:.1f} s")
    sys.exit(failed)


main()

"""The web servers: how each is configured around the snippet of `msi headers`, and started without rights on loopback."""

import os
import re
import socket
import subprocess
import time
from pathlib import Path

MODULES = "mpm_event authz_core dir autoindex mime headers".split()


def nginx(work, port, root, snippet, folder):
    temporary = "\n".join(f"{kind}_temp_path {work}/{kind};" for kind in "client_body proxy fastcgi uwsgi scgi".split())
    return ["nginx", "-p", str(work), "-e", f"{work}/log", "-g", "daemon off;", "-c"], f"""
worker_processes 1;
pid {work}/pid;
error_log {work}/log;
events {{}}
http {{
{temporary}
access_log off;
server {{
listen 127.0.0.1:{port};
root {root};
{snippet}
}}
}}
"""


def apache(work, port, root, snippet, folder):
    """The snippet stands in `<Directory>` for a site at the root, and in `.htaccess` for one below a path."""
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES)
    if folder != root:
        (folder / ".htaccess").write_text(snippet, encoding="utf-8")
        snippet = ""
    return ["apache2", "-D", "FOREGROUND", "-f"], f"""
{modules}
ServerRoot {work}
ServerName koalitioner.test
Listen 127.0.0.1:{port}
PidFile {work}/pid
ErrorLog {work}/log
TypesConfig /dev/null
DocumentRoot {root}
<Directory {root}>
Require all granted
AllowOverride All
Options Indexes FollowSymLinks
</Directory>
<Directory {folder}>
{snippet}
</Directory>
"""


def caddy(work, port, root, snippet, folder):
    return ["caddy", "run", "--adapter", "caddyfile", "--config"], f"""
{{
	admin off
	auto_https off
}}
http://127.0.0.1:{port} {{
	bind 127.0.0.1
	root * {root}
{snippet}
}}
"""


def lighttpd(work, port, root, snippet, folder):
    return ["lighttpd", "-D", "-f"], f"""
server.modules = ( "mod_setenv", "mod_expire" )
server.bind = "127.0.0.1"
server.port = {port}
server.document-root = "{root}"
server.errorlog = "{work}/log"
dir-listing.activate = "enable"
{snippet}
"""


SERVERS = {"nginx": nginx, "apache": apache, "caddy": caddy, "lighttpd": lighttpd}
PROGRAMS = {"nginx": "nginx -v", "apache": "apache2 -v", "caddy": "caddy version", "lighttpd": "lighttpd -v"}
# How each says whether a configuration is right, as Documentation/hosting.md has it.
TRIALS = {
    "nginx": lambda work, file: ["nginx", "-p", work, "-e", f"{work}/log", "-t", "-c", file],
    "apache": lambda work, file: ["apache2", "-t", "-f", file],
    "caddy": lambda work, file: ["caddy", "validate", "--adapter", "caddyfile", "--config", file],
    "lighttpd": lambda work, file: ["lighttpd", "-tt", "-f", file],
}


def version(name):
    """The server's version, or None where it is not installed."""
    try:
        run = subprocess.run(PROGRAMS[name].split(), capture_output=True, text=True, timeout=30)
    except FileNotFoundError:
        return None
    found = re.search(r"\d+\.\d+(\.\d+)?", run.stdout + run.stderr)
    return found[0] if found else "?"


class Running:
    """A server that runs while the `with` lasts; `work` is a folder of its own, `folder` the site's below `root`."""

    def __init__(self, name, work, root, folder, snippet):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.name, self.work = name, work
        command, configuration = SERVERS[name](work, self.port, root, snippet, folder)
        file = work / "configuration"
        file.write_text(configuration, encoding="utf-8")
        self.command, self.file = command + [str(file)], str(file)
        # Nobody may do nothing but read the site and write into this folder.
        self.user = {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}
        if self.user:
            subprocess.run(["chown", "-R", "nobody:nogroup", str(work)], check=True)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(work), "XDG_DATA_HOME": str(work)}

    def __enter__(self):
        trial = subprocess.run(
            TRIALS[self.name](str(self.work), self.file), capture_output=True, text=True, timeout=60,
            env=self.environment, **self.user)
        if trial.returncode != 0 or "[warn]" in trial.stderr:
            raise SystemExit(f"{self.name} refuses the configuration:\n{trial.stdout}{trial.stderr}")
        self.output = open(self.work / "output", "wb")
        self.process = subprocess.Popen(
            self.command, stdout=self.output, stderr=self.output, stdin=subprocess.DEVNULL, env=self.environment,
            cwd=self.work, **self.user)
        self.wait()
        return self

    def wait(self):
        end = time.monotonic() + 20
        while time.monotonic() < end and self.process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            except OSError:
                time.sleep(0.05)
        self.__exit__()
        said = "".join(file.read_text(errors="replace") for file in map(Path, [self.work / "output", self.work / "log"]) if file.exists())
        raise SystemExit(f"{self.name} does not start:\n{said}")

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.output.close()

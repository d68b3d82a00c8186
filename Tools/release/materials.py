"""Writes the bill of materials of a release as CycloneDX 1.6: what the static program is made from, with the versions."""

import json
import os
import platform
import sys
import time
import uuid
from pathlib import Path
from typing import Any
from urllib.parse import quote

from debian import packages, swift_version


def components() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for pin in json.loads(Path("Package.resolved").read_text())["pins"]:
        version = pin["state"]["version"]
        location = "github.com/apple/" + pin["identity"]
        found.append(
            {
                "type": "library", "bom-ref": f"swift:{pin['identity']}", "name": pin["identity"], "version": version,
                "purl": f"pkg:swift/{location}@{version}",
            }
        )
    version = swift_version()
    found.append(
        {
            "type": "framework", "bom-ref": "swift:runtime", "name": "Swift standard library and runtime", "version": version,
            "purl": f"pkg:github/swiftlang/swift@swift-{version}-RELEASE",
        }
    )
    for package in packages():
        found.append(
            {
                "type": "library", "bom-ref": f"debian:{package.name}", "name": package.source, "version": package.version,
                "purl": f"pkg:deb/debian/{quote(package.name)}@{quote(package.version)}?arch={platform.machine()}",
            }
        )
    return sorted(found, key=lambda component: component["bom-ref"])


def materials(version: str) -> dict[str, Any]:
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
    parts = components()
    # The same parts have the same number, so that the same sources give the same bytes.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, moment, parts], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {
            "timestamp": moment,
            "component": {"type": "application", "bom-ref": "msi", "name": "msi", "version": version},
        },
        "components": parts,
        "dependencies": [{"ref": "msi", "dependsOn": [part["bom-ref"] for part in parts]}],
    }


if __name__ == "__main__":
    print(json.dumps(materials(sys.argv[1]), indent=2, ensure_ascii=False))

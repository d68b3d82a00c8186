"""Writes the notices that the licences of the libraries in the static program ask for."""

from debian import packages, swift_version

INTRODUCTION = """\
The program msi is linked with the libraries below, whose licences follow one after the other. Their sources are Debian's, the
compiler's and the package's, in the versions that the bill of materials of the release names. The fonts of the theme have their
licences beside them, in share/msi/theme/assets/fonts.

Swift's standard library, runtime and concurrency library {version}, swift-argument-parser, libdispatch:
Apache License 2.0 with Runtime Library Exception (https://swift.org/LICENSE.txt).
"""

if __name__ == "__main__":
    print(INTRODUCTION.format(version=swift_version()))
    seen = set()
    for package in packages():
        if package.copyright in seen:
            continue
        seen.add(package.copyright)
        print(f"{'=' * 100}\n{package.source} {package.version}\n{'=' * 100}\n\n{package.copyright}")

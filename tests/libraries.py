"""Libraries written down as one text, so that a test shows what it is about.

A bundle holds the files of a library, each under a line `== path`:

    == people/anna-berg.yaml
    name: Anna Berg
    == sources/daily
    Anna Berg spoke in Oslo on Monday.

A path in `sources/` without a suffix is an article: its text, with a plain entry beside it. In
other files of `sources/` the word SHA256 stands for the hash of the text of the same stem. A word
in brackets behind a path says that the file is something else than this text:

    [escaped]   the text with Python's escapes carried out: `name: \\xff`
    [times N]   the text, N times
    [folder]    an empty folder        [fifo]  a named pipe        [socket]  a socket
    [link TO]   a symbolic link        [secret]  the text, for nobody to read
"""

import codecs
import hashlib
import os
import re
import socket
import subprocess
from pathlib import Path

from dossier.files.load import load

_FILE = re.compile(r"^== (?P<path>\S+)(?: \[(?P<mark>[^\]\n]+)\])?\n", re.MULTILINE)


#: An author and a day that never change, so that ids of commits are the same on every run.
GIT = {
    "GIT_AUTHOR_NAME": "Eve Moe",
    "GIT_AUTHOR_EMAIL": "eve@example.org",
    "GIT_COMMITTER_NAME": "Eve Moe",
    "GIT_COMMITTER_EMAIL": "eve@example.org",
    "GIT_AUTHOR_DATE": "2025-03-01T12:00:00+00:00",
    "GIT_COMMITTER_DATE": "2025-03-01T12:00:00+00:00",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}


def git(*words, cwd=None, **environment):
    """Run git as nobody in particular; gives what it prints."""
    settings = ("-c", "init.defaultBranch=main", "-c", "core.autocrlf=false")
    done = subprocess.run(
        ["git", *settings, *words],
        cwd=cwd,
        env={**os.environ, **GIT, **environment},
        check=True,
        capture_output=True,
    )
    return done.stdout.decode()


def files_of(bundle):
    """The (path, mark, text) of each file of a bundle."""
    found = list(_FILE.finditer(bundle))
    ends = [match.start() for match in found[1:]] + [len(bundle)]
    for match, end in zip(found, ends, strict=False):
        yield match["path"], match["mark"], bundle[match.end() : end]


def write_bundle(root, bundle):
    """Write the files of a bundle below `root`."""
    for path, mark, text in files_of(bundle):
        _put(root, path, mark, text)


def write_files(root, files):
    """Write files from a dictionary of texts or bytes; articles and SHA256 as in a bundle."""
    for path, content in files.items():
        if isinstance(content, bytes):
            _write(root / path, content)
        else:
            _put(root, path, None, content)


def write_library(root, content):
    """Write a library given as a bundle or as a dictionary."""
    root.mkdir(parents=True, exist_ok=True)
    if isinstance(content, str):
        write_bundle(root, content)
    else:
        write_files(root, content)
    return root


def load_library(root, content):
    """Write a library and load it."""
    return load(write_library(root, content))


def _put(root, path, mark, text):
    target = root / path
    word, _, rest = (mark or "").partition(" ")
    match word:
        case "":
            _put_text(root, path, text)
        case "escaped":
            characters = codecs.decode(text.removesuffix("\n"), "unicode_escape")
            _write(target, characters.encode("latin-1"))
        case "times":
            _write(target, (text * int(rest)).encode())
        case "folder":
            target.mkdir(parents=True)
        case "fifo":
            target.parent.mkdir(parents=True, exist_ok=True)
            os.mkfifo(target)
        case "link":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.symlink_to(rest)
        case "socket":
            put_socket(target)
        case "secret":
            _write(target, text.encode())
            target.chmod(0)
        case _:
            raise ValueError(f"{path}: what is [{mark}]?")


def _put_text(root, path, text):
    target = root / path
    if path.startswith("sources/") and not target.suffix:
        _write(target.with_suffix(".txt"), text.encode())
        text = f"title: About {target.stem}\nsha256: SHA256\n"
        path = f"{path}.yaml"
        target = root / path
    if path.startswith("sources/") and path.endswith(".yaml"):
        article = target.with_suffix(".txt")
        if article.is_file():
            text = text.replace("SHA256", sha256(article.read_bytes()))
    _write(target, text.encode())


def put_socket(path):
    """Leave a socket at `path`, whose name may be too long for one bound by its full path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    here = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as one:
            one.bind(path.name)
    finally:
        os.chdir(here)


def _write(path, data):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def sha256(data):
    """The SHA-256 of bytes, in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def found(problems, path=None):
    """Problems as short lines, to compare: `people/a.yaml:3:9 L101`."""
    return [
        f"{one.place.path}:{one.place.line}:{one.place.column} {one.rule.code}"
        for one in problems
        if path is None or one.place.path == path
    ]

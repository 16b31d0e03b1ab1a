"""Which addresses may be given to a browser, or stand as a link on a page."""

from urllib.parse import urlsplit


def is_web_address(url: str) -> bool:
    """Whether a URL may be given to a browser: http or https with a host, and nothing else.

    No name and password, which can look like a host, and no backslash, which browsers and others
    read differently.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    plain = url.isprintable() and not any(letter.isspace() for letter in url)
    is_said_once = "\\" not in url and "@" not in parts.netloc
    return plain and is_said_once and parts.scheme in {"http", "https"} and bool(parts.hostname)

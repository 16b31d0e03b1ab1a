"""Values as the property types of FollowTheMoney 4 take them; "" for what they cannot hold."""

import re
from hashlib import sha1
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from dossier.core.text import visible
from dossier.core.text.wording import one_line
from dossier.export.iso import iso_date

#: An id may have 200 characters, of which a namespace takes 41 (`Namespace.sign`).
_LONGEST_ID: Final = 150
_LONGEST_URL: Final = 4096
_LABEL: Final = re.compile(r"(?=.*[^\W_])[\w-]{1,63}")

#: The codes of `registry.country` that are two letters: ISO 3166-1 and some more, like xk and eu.
COUNTRIES: Final = frozenset(
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq "
    "br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cu cv cw cx cy cz dd de dg "
    "dj dk dm do dz ec ee eg eh er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp "
    "gq gr gs gt gu gw gy hk hm hn hr ht hu ic id ie il im in io iq ir is it je jm jo jp ke kg kh "
    "ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo "
    "mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl "
    "pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv "
    "sx sy sz ta tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug um un us uy uz va vc ve vg "
    "vi vn vu wf ws xk ye yt za zm zr zw zz".split()
)
#: The languages of `registry.language`, ISO 639-3 by ISO 639-1.
_LANGUAGES: Final = dict(
    pair.split(":")
    for pair in (
        "af:afr am:amh ar:ara az:aze be:bel bg:bul bn:ben bs:bos ca:cat cs:ces da:dan de:deu "
        "el:ell en:eng es:spa et:est fa:fas fi:fin fr:fra ga:gle he:heb hi:hin hr:hrv hu:hun "
        "hy:hye id:ind is:isl it:ita ja:jpn ka:kat kk:kaz km:khm kn:kan ko:kor ky:kir lb:ltz "
        "lo:lao lt:lit lv:lav mk:mkd mn:mon ms:msa mt:mlt my:mya ne:nep nl:nld no:nor pl:pol "
        "ps:pus pt:por ro:ron ru:rus si:sin sk:slk sl:slv sq:sqi sr:srp sv:swe sw:swa ta:tam "
        "te:tel tg:tgk th:tha tk:tuk tl:tgl tr:tur uk:ukr ur:urd uz:uzb vi:vie zh:zho"
    ).split()
)
LANGUAGES: Final = frozenset(_LANGUAGES.values())


def date(edtf: str) -> str:
    """A date of EDTF as a year, a month or a day, of the years 1000 to 2999; "" for any other."""
    found = iso_date(edtf)
    return found if found.startswith(("1", "2")) else ""


def country(code: str | None) -> str:
    """A country's code in small letters."""
    low = (code or "").lower()
    return low if low in COUNTRIES else ""


def language(tag: str | None) -> str:
    """A tag of BCP 47 as its language's code of three letters."""
    first = (tag or "").partition("-")[0].lower()
    return _LANGUAGES.get(first, first if first in LANGUAGES else "")


def url(address: str | None) -> str:
    """An address whose host has a name that there can be, or a number, and whose port there is."""
    try:
        parts = urlsplit(address or "")
        host = parts.hostname or ""
        is_whole = (parts.port or 1) > 0 and (_is_named(host) or bool(ip_address(host)))
    except ValueError:
        return ""
    good = is_whole and address and address.isprintable() and len(address) <= _LONGEST_URL
    return address if good and address else ""


def _is_named(host: str) -> bool:
    """Whether a host's name is one: labels with a letter or a digit, the last no number."""
    labels = host.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels):
        return False
    return len(labels) == 1 or (len(labels[-1]) > 1 and not labels[-1].isdigit())


def line(text: str | None) -> str:
    """A text on one line, in which nothing is hidden."""
    return visible.line(one_line(text or ""))


def entity_id(*parts: str) -> str:
    """An id out of an entry's and more words: letters, digits and hyphens, `--` between the parts.

    Ids of entries have no two hyphens in a row, so that no other parts give the same id. One that
    is too long, or has other signs, ends in the hash of what it stands for.
    """
    whole = "--".join(parts)
    plain = [re.sub(r"[^0-9A-Za-z]+", "-", part).strip("-") for part in parts]
    if plain == list(parts) and all(plain) and len(whole) <= _LONGEST_ID:
        return whole
    digest = sha1("\0".join(parts).encode("utf-8", "surrogatepass"), usedforsecurity=False)
    start = "--".join(filter(None, plain))[: _LONGEST_ID - 20].strip("-")
    return f"{start or 'x'}---{digest.hexdigest()[:16]}"

"""The text of a PDF, page by page (pypdf)."""

from io import BytesIO
from typing import Any, Final

from dossier.core.capture.article.settling import Metadata
from dossier.core.text.wording import one_line
from dossier.files.received.extras import extra, silent
from dossier.files.received.refused import NotStoredError

_MOST_PAGES: Final = 500
_AS_TEXT: Final = "save its text as plain text"


def text_of_pdf(data: bytes) -> tuple[str, Metadata]:
    """The text of a PDF, its pages parted by a blank line, and the title among its properties.

    Author and day of a PDF are those of whoever made the file, and are not taken.

    Raises:
        NotStoredError: pypdf is not installed, or the file is encrypted, damaged or no article.
    """
    pypdf = extra("pypdf", "pdf", "a PDF")
    with silent():
        try:
            reader = pypdf.PdfReader(BytesIO(data))
            _refuse(reader)
            pages = [str(page.extract_text()).strip() for page in reader.pages]
            title = one_line(str((reader.metadata and reader.metadata.title) or ""))
        except NotStoredError:
            raise
        except Exception as error:  # a damaged file breaks a parser in many ways
            message = f"the PDF cannot be read: {one_line(str(error))}"
            raise NotStoredError(message, _AS_TEXT) from error
    return _cleaned(pages), Metadata(title=title, is_page=False)


def _refuse(reader: Any) -> None:
    """Refuse what cannot be read, or is no article."""
    if reader.is_encrypted:
        raise NotStoredError("the PDF is encrypted", "save it without a password")
    if len(reader.pages) > _MOST_PAGES:
        raise NotStoredError(f"it has more than {_MOST_PAGES} pages", "split it")


def _cleaned(pages: list[str]) -> str:
    text = "\n\n".join(filter(None, pages)).replace("\0", "\ufffd")
    # Some fonts name characters that are none.
    clean = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return f"{clean}\n" if clean else ""

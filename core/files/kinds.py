"""What a file is, told by its content, and what is made of it before it is kept."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from core.base.errors import Invalid, TooLarge
from core.files import pictures
from core.rules.file_names import safe_name
from core.rules.words import FileKind

#: Bytes of one file, exactly.
LARGEST = 10 * 2**20
#: Pixels of a thumbnail's longer side.
LARGEST_THUMBNAIL = pictures.LARGEST_THUMBNAIL

#: media type -> how names of it may end, the first one being given where none fits
SUFFIXES = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "application/pdf": (".pdf",),
    "text/plain": (".txt", ".csv", ".log"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
}


class NewFile(NamedTuple):
    """A file ready to be kept."""

    name: str
    media_type: str
    kind: FileKind
    content: bytes
    sha256: str
    thumbnail: bytes | None


def prepared(name: str, content: bytes, kind: FileKind) -> NewFile:
    """Checks the file and makes its thumbnail; slow, so best done before a transaction begins.

    Photos lose where they were taken; which way up they are stays. Raises: TooLarge, Invalid(file).
    """
    if len(content) > LARGEST:
        raise TooLarge("file", "A file has at most {megabytes} MB", megabytes=LARGEST // 2**20)
    media_type = _media_type(content)
    thumbnail = None
    if media_type in pictures.FORMATS:
        content, thumbnail = pictures.cleaned(content, media_type)
    elif kind is not FileKind.DOCUMENT:
        raise Invalid("file", "A photo is a JPEG, PNG, WebP or GIF picture")
    digest = hashlib.sha256(content).hexdigest()
    return NewFile(safe_name(name, SUFFIXES[media_type]), media_type, kind, content, digest, thumbnail)


def _media_type(content: bytes) -> str:
    """Raises: Invalid(file) for what is not kept: programs, archives, films, and files without content."""
    import filetype

    if not content:
        raise Invalid("file", "The file is empty")
    guess = filetype.guess(content)
    media_type = guess.mime if guess is not None else "text/plain" if _is_text(content) else None
    if media_type not in SUFFIXES:
        raise Invalid("file", "Files of this kind are not kept: only pictures, PDF, text and office documents")
    return str(media_type)


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return not any(ord(c) < 32 and c not in "\t\n\r\f" for c in text)

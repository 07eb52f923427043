"""What a file is, told by its content, and what is made of it before it is kept."""

from __future__ import annotations

import hashlib
import re
from typing import NamedTuple

from core.base.errors import Invalid, TooLarge
from core.files import metadata, pictures
from core.rules.file_names import safe_name
from core.rules.file_types import OTHER, SUFFIXES, TEXT, is_kept, known
from core.rules.words import FileKind

#: Bytes of one file, exactly.
LARGEST = 10 * 2**20
#: Pixels of a thumbnail's longer side.
LARGEST_THUMBNAIL = pictures.LARGEST_THUMBNAIL
_no_text = re.compile(r"[\x00-\x08\x0b\x0e-\x1f]").search


class NewFile(NamedTuple):
    """A file ready to be kept."""

    name: str
    media_type: str
    kind: FileKind
    content: bytes
    sha256: str
    thumbnail: bytes | None


def prepared(name: str, content: bytes, kind: FileKind | None) -> NewFile:
    """Checks the file and makes its thumbnail; slow, so best done before a transaction begins.

    Photos lose where they were taken; which way up they are stays. Without a kind a picture is a photo, all else a
    document. Raises: TooLarge, Invalid(file).
    """
    require_size(len(content))
    media_type = media_type_by_content(content)
    thumbnail = None
    if media_type in pictures.FORMATS:
        content, thumbnail = _picture(content, media_type, kind)
    elif kind not in (FileKind.DOCUMENT, None):
        raise Invalid("file", "A photo is a JPEG, PNG, WebP or GIF picture")
    kind = kind or (FileKind.PHOTO if thumbnail is not None else FileKind.DOCUMENT)
    digest = hashlib.sha256(content).hexdigest()
    return NewFile(safe_name(name, SUFFIXES[media_type]), media_type, kind, content, digest, thumbnail)


def require_size(size_bytes: int) -> None:
    """Before anything is read. Raises: TooLarge."""
    if size_bytes > LARGEST:
        raise TooLarge("file", "A file has at most {megabytes} MB", megabytes=LARGEST // 2**20)


def _picture(content: bytes, media_type: str, kind: FileKind | None) -> tuple[bytes, bytes | None]:
    """Cleaned, with its thumbnail. What only begins like a picture is a document all the same."""
    try:
        return pictures.cleaned(content, media_type)
    except pictures.Damaged:
        if kind not in (FileKind.DOCUMENT, None) or metadata.may_tell(content, media_type):
            raise
        return content, None


def media_type_by_content(content: bytes) -> str:
    """What the first bytes tell.

    Raises: Invalid(file) for what is not kept: programs, foreign pictures, and files without content.
    """
    import filetype

    if not content:
        raise Invalid("file", "The file is empty")
    guess = filetype.guess(content)
    kept = guess is not None and is_kept(guess.mime)
    if not kept and _is_text(content):  # for two letters make a program, or a picture, of a text about a BMW
        return TEXT
    if guess is None:
        return OTHER
    if not kept:
        raise Invalid("file", "Files of this kind are not kept: no programs, and pictures as JPEG, PNG, WebP or GIF")
    return known(guess.mime)


def _is_text(content: bytes) -> bool:
    try:
        return _no_text(content.decode()) is None
    except UnicodeDecodeError:
        return False

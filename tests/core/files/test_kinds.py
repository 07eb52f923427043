"""A file is what its content says, not what it is called."""

from __future__ import annotations

import hashlib
import io
import zipfile

import pytest

from core.base.errors import Invalid, TooLarge
from core.files.kinds import LARGEST, prepared
from core.rules.words import FileKind


@pytest.mark.parametrize(
    ("name", "content", "media_type", "kept"),
    [
        ("invoice.pdf", b"%PDF-1.7 ...", "application/pdf", "invoice.pdf"),
        ("note", "Grüße\n".encode(), "text/plain", "note.txt"),
        ("cars.csv", b"BMW;3", "text/plain", "cars.csv"),
        ("note.txt", b"MZ is a registration district", "text/plain", "note.txt"),
        ("page.html", b"<script>alert(1)</script>", "text/plain", "page.html.txt"),
    ],
)
def test_documents_are_kept_as_what_they_are(name: str, content: bytes, media_type: str, kept: str) -> None:
    """Their bytes as they came, with their hash."""
    new = prepared(name, content, FileKind.DOCUMENT)
    assert (new.name, new.media_type, new.content, new.thumbnail) == (kept, media_type, content, None)
    assert new.sha256 == hashlib.sha256(content).hexdigest()


def test_picture_gets_the_suffix_of_its_content(png: bytes) -> None:
    """A PNG that is called a JPEG is a PNG."""
    new = prepared("front.jpg", png, FileKind.PHOTO)
    assert (new.name, new.media_type) == ("front.jpg.png", "image/png")
    assert new.thumbnail is not None


def _zip() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a.txt", "a")
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "media_type", "kept"),
    [
        ("manuals.zip", _zip(), "application/zip", "manuals.zip"),
        ("pump.dwg", b"\0\1\2" * 30, "application/octet-stream", "pump.dwg"),
        ("setup.exe", b"\0\1\2" * 30, "application/octet-stream", "setup.exe.bin"),
        ("photo.svg", b"<svg onload='alert(1)'/>", "text/plain", "photo.svg.txt"),
    ],
)
def test_other_documents_are_kept_under_harmless_names(name: str, content: bytes, media_type: str, kept: str) -> None:
    """Byte for byte; nothing that a double click would run."""
    new = prepared(name, content, FileKind.DOCUMENT)
    assert (new.name, new.media_type, new.content) == (kept, media_type, content)


HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 60


@pytest.mark.parametrize("content", [b"", b"MZ\x90\0" + b"\0" * 60, b"\x7fELF" + b"\0" * 60, HEIC])
def test_what_is_no_document_is_refused(content: bytes) -> None:
    """Programs, nothing, and pictures out of which nobody here can take where they were made."""
    with pytest.raises(Invalid) as refusal:
        prepared("photo.jpg", content, FileKind.DOCUMENT)
    assert refusal.value.field == "file"


def test_what_only_begins_like_a_picture_is_a_document() -> None:
    """As it came, without a thumbnail; but not as a photo, and not where it could tell where it was made."""
    broken = b"\xff\xd8\xff\xe0" + b"no picture" * 9
    new = prepared("photo.jpg", broken, None)
    assert (new.kind, new.media_type, new.content, new.thumbnail) == (FileKind.DOCUMENT, "image/jpeg", broken, None)
    for content, kind in ((broken, FileKind.PHOTO), (broken + b"Exif\0\0", FileKind.DOCUMENT)):
        with pytest.raises(Invalid, match="damaged"):
            prepared("photo.jpg", content, kind)


def test_without_a_kind_a_picture_is_a_photo(png: bytes) -> None:
    """All else is a document."""
    assert prepared("a.png", png, None).kind is FileKind.PHOTO
    assert prepared("a.txt", b"a", None).kind is FileKind.DOCUMENT


@pytest.mark.parametrize("kind", [FileKind.PHOTO, FileKind.SIGNATURE])
def test_photo_must_be_a_picture(kind: FileKind) -> None:
    """A text is no photo, and no signature."""
    with pytest.raises(Invalid):
        prepared("photo.jpg", b"hello", kind)


def test_largest_file_passes_and_one_byte_more_does_not() -> None:
    """10 MB exactly."""
    assert len(prepared("log.txt", b"x" * LARGEST, FileKind.DOCUMENT).content) == LARGEST == 10 * 1024 * 1024
    with pytest.raises(TooLarge):
        prepared("log.txt", b"x" * (LARGEST + 1), FileKind.DOCUMENT)

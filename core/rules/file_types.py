"""Kinds of files: what they are called by their content, how their names may end, and which are never kept."""

from __future__ import annotations

#: What is none of the others: kept as it is, shown by nobody, only handed out again.
OTHER = "application/octet-stream"
TEXT = "text/plain"
PICTURES = ("image/jpeg", "image/png", "image/webp", "image/gif")

#: media type -> how names of it may end, the first one being given where none fits. No name ends in what a double
#: click would run.
SUFFIXES: dict[str, tuple[str, ...]] = {
    "image/jpeg": (".jpg", ".jpeg"),
    "image/png": (".png",),
    "image/webp": (".webp",),
    "image/gif": (".gif",),
    "application/pdf": (".pdf",),
    TEXT: (".txt", ".csv", ".log", ".json", ".xml", ".md"),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": (".docx",),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": (".xlsx",),
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": (".pptx",),
    "application/vnd.oasis.opendocument.text": (".odt",),
    "application/vnd.oasis.opendocument.spreadsheet": (".ods",),
    "application/vnd.oasis.opendocument.presentation": (".odp",),
    "application/zip": (".zip",),
    "video/mp4": (".mp4", ".m4v"),
    "video/quicktime": (".mov",),
    "audio/mpeg": (".mp3",),
    OTHER: (".bin", ".7z", ".gz", ".tar", ".doc", ".xls", ".ppt", ".dwg", ".dxf", ".step", ".stp", ".stl", ".ifc"),
}

#: Programs, by their content.
_PROGRAMS = frozenset(
    {
        "application/x-msdownload",
        "application/x-executable",
        "application/x-deb",
        "application/x-rpm",
        "application/x-google-chrome-extension",
        "application/x-shockwave-flash",
        "application/vnd.ms-cab-compressed",
        "application/wasm",
    }
)
_BY_SUFFIX = {suffix: kind for kind, suffixes in SUFFIXES.items() for suffix in suffixes}


def media_type_of(name: str) -> str:
    """By how a name ends that the program gave."""
    return next((kind for suffix, kind in _BY_SUFFIX.items() if name.endswith(suffix)), OTHER)


def is_kept(media_type: str) -> bool:
    """Programs are not; nor are pictures of which nobody here could take out where they were made."""
    return media_type not in _PROGRAMS and (not media_type.startswith("image/") or media_type in PICTURES)


def known(media_type: str) -> str:
    """The type itself, or the one for all others."""
    return media_type if media_type in SUFFIXES else OTHER

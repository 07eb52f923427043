"""Files of jobs, assets and found items, and the shop's own: photos, signatures, documents."""

from core.files.adding import Staged, add, keep, place_for, put, stage, take_in
from core.files.kinds import LARGEST, LARGEST_THUMBNAIL, NewFile, prepared
from core.files.placing import use_bucket
from core.files.reading import (
    FileContent,
    FileRow,
    Usage,
    content,
    delete,
    get,
    named,
    of_subject,
    restore,
    thumbnail,
    usage,
)

__all__ = [
    "LARGEST",
    "LARGEST_THUMBNAIL",
    "FileContent",
    "FileRow",
    "NewFile",
    "Staged",
    "Usage",
    "add",
    "content",
    "delete",
    "get",
    "keep",
    "named",
    "of_subject",
    "place_for",
    "prepared",
    "put",
    "restore",
    "stage",
    "take_in",
    "thumbnail",
    "usage",
    "use_bucket",
]

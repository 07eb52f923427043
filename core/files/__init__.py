"""Files of jobs, devices and found items: photos, signatures, documents."""

from core.files.adding import add, put
from core.files.kinds import LARGEST, LARGEST_THUMBNAIL, NewFile, prepared
from core.files.reading import FileContent, FileRow, content, delete, get, of_subject, restore, thumbnail

__all__ = [
    "LARGEST",
    "LARGEST_THUMBNAIL",
    "FileContent",
    "FileRow",
    "NewFile",
    "add",
    "content",
    "delete",
    "get",
    "of_subject",
    "prepared",
    "put",
    "restore",
    "thumbnail",
]

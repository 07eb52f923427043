"""Backups: one file that holds a shop, made while it is in use, read back, and put back."""

from core.backup.automatic import Kept, folder_of, is_due, kept, make_before_migration, make_if_changed, make_if_due
from core.backup.making import Backup, make
from core.backup.restoring import Restored, restore

__all__ = [
    "Backup",
    "Kept",
    "Restored",
    "folder_of",
    "is_due",
    "kept",
    "make",
    "make_before_migration",
    "make_if_changed",
    "make_if_due",
    "restore",
]

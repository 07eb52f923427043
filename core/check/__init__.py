"""Whether a shop is whole: the database, its log, its figures, its files and its search."""

from core.check.everything import faults_of

__all__ = ["faults_of"]

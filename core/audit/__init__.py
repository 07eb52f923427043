"""The event log, read: a job's timeline, the audit with its filters, what is new since, the chain, and an export."""

from core.audit.chain import verify_chain
from core.audit.exporting import export
from core.audit.filtering import AuditFilter
from core.audit.naming import names_in
from core.audit.reading import Actor, actors, after, count, get, last_id, page, timeline

__all__ = [
    "Actor",
    "AuditFilter",
    "actors",
    "after",
    "count",
    "export",
    "get",
    "last_id",
    "names_in",
    "page",
    "timeline",
    "verify_chain",
]

"""Kinds of entries in words: what a thing is called, and what was done with it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.base.events import EventKind
from core.base.log import Event

translate = QCoreApplication.translate


def noun_word(noun: str) -> str:
    """What an entry is about; core's own word where there is none."""
    return thing_words().get(noun) or readable(noun)


def deed_word(deed: str) -> str:
    """What was done, by the second half of a kind."""
    return deed_words().get(deed) or readable(deed).lower()


def title_of(kind: str) -> str:
    """Both, such as “Job: completed”."""
    if kind == "session.closed":  # jobs are closed, too
        return translate("audit", "Sign-in: signed out")
    thing, _, deed = kind.partition(".")
    return f"{noun_word(thing)}: {deed_word(deed)}" if deed else noun_word(thing)


def nouns() -> list[tuple[str, str]]:
    """What can be asked for, by its word."""
    found = {kind.noun for kind in EventKind}
    return sorted(((noun, noun_word(noun)) for noun in found), key=lambda pair: pair[1].casefold())


def kinds_of(noun: str | None) -> list[tuple[str, str]]:
    """What can be done with it, by its words; with everything where none is named."""
    found = [kind.text for kind in EventKind if noun in (None, kind.noun)]
    return sorted(((kind, title_of(kind)) for kind in found), key=lambda pair: pair[1].casefold())


def subject_words(event: Event) -> str:
    """What the entry names, else its number."""
    if event.subject:
        return event.subject
    return "" if event.subject_id is None else f"#{event.subject_id}"


def readable(name: str) -> str:
    """A name of core's that has no word yet, as one can read it."""
    words = name.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def thing_words() -> dict[str, str]:
    """By core's nouns, and the first halves of kinds that are no noun."""
    return {
        "absence": translate("audit", "Absence"),
        "asset": translate("audit", "Device or equipment"),
        "backup": translate("audit", "Backup"),
        "brand": translate("audit", "Brand"),
        "calendar": translate("audit", "Address of a calendar"),
        "check": translate("audit", "Check"),
        "checklist": translate("audit", "Checklist"),
        "customer": translate("audit", "Customer"),
        "customers": translate("audit", "List of customers"),
        "demo": translate("audit", "Sample"),
        "device_type": translate("audit", "Device type"),
        "escalation_rule": translate("audit", "Rule of escalation"),
        "file": translate("audit", "File"),
        "found_item": translate("audit", "Found item"),
        "intake": translate("audit", "Intake"),
        "invoice": translate("audit", "Invoice"),
        "job_type": translate("audit", "Job type"),
        "labour": translate("audit", "Labour"),
        "location": translate("audit", "Place"),
        "mail": translate("audit", "Mail"),
        "maintenance": translate("audit", "Maintenance"),
        "message": translate("audit", "Message"),
        "meter": translate("audit", "Meter"),
        "model": translate("audit", "Model"),
        "oauth_client": translate("audit", "API client"),
        "org_unit": translate("audit", "Part of the organisation"),
        "part": translate("audit", "Part"),
        "part_used": translate("audit", "Part for a job"),
        "parts": translate("audit", "List of parts"),
        "passcode": translate("audit", "Passcode"),
        "payment": translate("audit", "Payment"),
        "person": translate("audit", "Person"),
        "plan": translate("audit", "Maintenance plan"),
        "profile": translate("audit", "Profile"),
        "rating": translate("audit", "Rating"),
        "room": translate("audit", "Room"),
        "second_factor": translate("audit", "Second factor"),
        "session": translate("audit", "Sign-in"),
        "settings": translate("audit", "Settings"),
        "sharing": translate("audit", "Sharing"),
        "shop": translate("audit", "House"),
        "stock": translate("audit", "Stock"),
        "stock_count": translate("audit", "Stock count"),
        "suggestion": translate("audit", "Suggestion"),
        "symptom": translate("audit", "Usual problem"),
        "team": translate("audit", "Team"),
        "webhook": translate("audit", "Webhook"),
        "work_order": translate("audit", "Job"),
    }


def deed_words() -> dict[str, str]:
    """By the second halves of kinds."""
    return {
        "accepted": translate("audit", "accepted"),
        "accessories_returned": translate("audit", "accessories given back"),
        "activated": translate("audit", "switched on"),
        "added": translate("audit", "added"),
        "answered": translate("audit", "answered"),
        "approved": translate("audit", "approved"),
        "assigned": translate("audit", "given to somebody"),
        "attendant_changed": translate("audit", "another attendant"),
        "brought_back": translate("audit", "brought back"),
        "cancelled": translate("audit", "cancelled"),
        "credited": translate("audit", "credited"),
        "changed": translate("audit", "changed"),
        "checked_in": translate("audit", "guest moved in"),
        "checked_out": translate("audit", "guest moved out"),
        "claimed": translate("audit", "given back"),
        "closed": translate("audit", "closed"),
        "completed": translate("audit", "completed"),
        "confirmed": translate("audit", "confirmed"),
        "corrected": translate("audit", "corrected"),
        "counted": translate("audit", "counted"),
        "created": translate("audit", "added"),
        "day_turned": translate("audit", "turned dirty by the hour"),
        "deactivated": translate("audit", "switched off"),
        "delivered": translate("audit", "delivered"),
        "deleted": translate("audit", "deleted"),
        "dismissed": translate("audit", "dismissed"),
        "disposed": translate("audit", "disposed of"),
        "ended": translate("audit", "ended by somebody else"),
        "enrolled": translate("audit", "set up"),
        "entered": translate("audit", "entered"),
        "erased": translate("audit", "erased"),
        "escalated": translate("audit", "escalated"),
        "failed": translate("audit", "failed"),
        "filled": translate("audit", "filled in"),
        "front_desk_changed": translate("audit", "state at the front desk"),
        "given_back": translate("audit", "given back by its owner"),
        "handed_back": translate("audit", "handed back"),
        "handed_out": translate("audit", "handed out"),
        "handed_over": translate("audit", "handed over"),
        "held": translate("audit", "put on hold"),
        "housekeeping_changed": translate("audit", "state of housekeeping"),
        "import_undone": translate("audit", "import taken back"),
        "imported": translate("audit", "imported"),
        "initialised": translate("audit", "set up"),
        "inspected": translate("audit", "inspected"),
        "inspection_failed": translate("audit", "failed the inspection"),
        "issued": translate("audit", "issued"),
        "labelled": translate("audit", "labelled"),
        "low_stock": translate("audit", "running low"),
        "limited": translate("audit", "given another limit"),
        "made": translate("audit", "made"),
        "member_added": translate("audit", "member added"),
        "member_removed": translate("audit", "member taken out"),
        "merge_undone": translate("audit", "merge taken back"),
        "merged": translate("audit", "merged"),
        "noted": translate("audit", "noted"),
        "opened": translate("audit", "signed in"),
        "ordered": translate("audit", "ordered"),
        "overdue": translate("audit", "overdue"),
        "paid": translate("audit", "paid"),
        "password_changed": translate("audit", "password changed"),
        "rated": translate("audit", "rated by the customer"),
        "queued": translate("audit", "put into the outbox"),
        "read": translate("audit", "read"),
        "received": translate("audit", "received"),
        "recorded": translate("audit", "recorded"),
        "redelivered": translate("audit", "sent again"),
        "refunded": translate("audit", "refunded"),
        "registered": translate("audit", "registered by others"),
        "released": translate("audit", "released"),
        "removed": translate("audit", "removed"),
        "renewed": translate("audit", "made anew"),
        "reopened": translate("audit", "reopened"),
        "reorder": translate("audit", "to be ordered"),
        "reported": translate("audit", "reported"),
        "requested": translate("audit", "requested"),
        "reserved": translate("audit", "reserved"),
        "reset": translate("audit", "reset"),
        "restored": translate("audit", "brought back from the trash"),
        "resumed": translate("audit", "resumed"),
        "returned": translate("audit", "returned"),
        "retried": translate("audit", "tried again"),
        "revealed": translate("audit", "looked at"),
        "revoked": translate("audit", "revoked"),
        "role_changed": translate("audit", "another role"),
        "rush_changed": translate("audit", "urgency changed"),
        "scheduled": translate("audit", "scheduled"),
        "scrapped": translate("audit", "scrapped"),
        "seen": translate("audit", "seen to be"),
        "sent": translate("audit", "sent"),
        "service_refused": translate("audit", "service refused"),
        "skipped": translate("audit", "skipped"),
        "secret_renewed": translate("audit", "given a new secret"),
        "started": translate("audit", "started"),
        "state_restored": translate("audit", "state taken back"),
        "step_undone": translate("audit", "step taken back"),
        "stopped": translate("audit", "stopped"),
        "taken_back": translate("audit", "taken back"),
        "stored": translate("audit", "stored"),
        "submitted": translate("audit", "handed in"),
        "switched_off": translate("audit", "switched off"),
        "taken": translate("audit", "taken on"),
        "tested": translate("audit", "tested"),
        "transferred": translate("audit", "moved"),
        "unassigned": translate("audit", "taken from somebody"),
        "updated": translate("audit", "changed"),
        "verified": translate("audit", "verified on the spot"),
        "voided": translate("audit", "voided"),
        "withdrawn": translate("audit", "withdrawn"),
    }

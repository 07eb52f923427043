"""What was agreed and seen at the counter, as sentences for the papers, in English and German."""

from __future__ import annotations

from core.documents.languages import of_language
from core.intakes import IntakeRow
from core.rules.words import PasscodeKind, Priority

_ENGLISH = {
    "backup": "A backup of the data was made.",
    "no_backup": "There is no backup of the data.",
    "wipe": "The data may be erased.",
    "no_wipe": "The data must not be erased.",
    "refused": "The passcode was not given: what can be tested is limited.",
    "customer_unlocks": "The customer unlocks the device for tests.",
    "liquid": "Liquid damage",
    "how": "How it happened: {text}",
    "limit_exceeded": "The price is above what the customer authorised: ask before going on.",
    "work": "Work",
    "Low": "Low",
    "Medium": "Medium",
    "High": "High",
    "Critical": "Critical",
}
_GERMAN = {
    "backup": "Die Daten sind gesichert.",
    "no_backup": "Es gibt keine Sicherung der Daten.",
    "wipe": "Die Daten dürfen gelöscht werden.",
    "no_wipe": "Die Daten dürfen nicht gelöscht werden.",
    "refused": "Der Code wurde nicht genannt: Es kann nur eingeschränkt geprüft werden.",
    "customer_unlocks": "Der Kunde entsperrt das Gerät für Tests.",
    "liquid": "Flüssigkeitsschaden",
    "how": "Wie es geschah: {text}",
    "limit_exceeded": "Der Preis liegt über dem genehmigten Betrag: vor dem Weiterarbeiten nachfragen.",
    "work": "Arbeit",
    "Low": "Niedrig",
    "Medium": "Mittel",
    "High": "Hoch",
    "Critical": "Dringend",
}


def agreed(intake: IntakeRow | None, language: str) -> tuple[str, ...]:
    """What customer and shop agreed on about data and tests; nothing where there is no intake record."""
    if intake is None:
        return ()
    said = _words(language)
    keys = ["backup" if intake.has_backup else "no_backup", "wipe" if intake.may_be_wiped else "no_wipe"]
    if intake.passcode_kind is PasscodeKind.REFUSED:
        keys.append("refused")
    if intake.passcode_kind is PasscodeKind.CUSTOMER_UNLOCKS:
        keys.append("customer_unlocks")
    told = [said["how"].format(text=intake.how_it_happened)] if intake.how_it_happened else []
    return (*told, *(said[key] for key in keys))


def warnings(intake: IntakeRow | None, language: str, *, exceeds_limit: bool = False) -> tuple[str, ...]:
    """What whoever takes the device in hand must know first."""
    said = _words(language)
    found = [intake.safety_note] if intake is not None and intake.safety_note else []
    if intake is not None and intake.has_liquid_damage:
        found.append(said["liquid"])
    return (*found, *([said["limit_exceeded"]] if exceeds_limit else []))


def priority(word: Priority, language: str) -> str:
    """The priority in the paper's language."""
    return _words(language)[word.value]


def work(language: str) -> str:
    """What an agreed price is for, where the job has no better name."""
    return _words(language)["work"]


def _words(language: str) -> dict[str, str]:
    return of_language(language, _ENGLISH, _GERMAN)

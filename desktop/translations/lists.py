"""Reads what the translators wrote."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree


def unfinished(file: Path) -> list[tuple[str, str]]:
    """Context and text of everything that is not translated yet."""
    return [(context, source) for context, source, texts, is_done in _messages(file) if not is_done or not all(texts)]


def translated(file: Path) -> dict[tuple[str, str], list[str]]:
    """Context and text -> the translation, in as many forms as the language has for a number."""
    return {(context, source): texts for context, source, texts, _ in _messages(file)}


def _messages(file: Path) -> list[tuple[str, str, list[str], bool]]:
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            is_done = translation.get("type") is None
            found.append((context.findtext("name", ""), message.findtext("source", ""), forms, is_done))
    return found

"""Tests of reading what the translators wrote, and of what they wrote."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.languages import TRANSLATIONS
from desktop.translations.lists import translated, unfinished

LIST = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de"><context><name>Page</name>
<message><source>Save</source><translation>Speichern</translation></message>
<message><source>Open</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n job(s)</source>
<translation><numerusform>%n Auftrag</numerusform><numerusform></numerusform></translation></message>
</context></TS>
"""


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    """Unfinished, or with a form of number left out."""
    file = tmp_path / "frontbench_de.ts"
    file.write_text(LIST, "utf-8")
    assert unfinished(file) == [("Page", "Open"), ("Page", "%n job(s)")]
    assert translated(file)["Page", "Save"] == ["Speichern"]


def _marks(text: str) -> list[str]:
    return sorted(re.findall(r"\{[a-z_]*\}|%n|%s|%d|%1", text))


def test_every_translation_keeps_the_places_for_values() -> None:
    """A `{name}` that is lost, or one too many, would break the sentence when it is said."""
    for file in TRANSLATIONS.glob("*.ts"):
        for (context, source), texts in translated(file).items():
            for text in texts:
                wanted, found = set(_marks(source)), set(_marks(text))
                assert found == wanted or (found == wanted - {"%n"} and len(texts) > 1), (file.name, context, source)


def test_no_translation_ends_otherwise_than_its_source() -> None:
    """A sentence stays a sentence, a label a label; abbreviated units are neither."""
    for file in TRANSLATIONS.glob("*.ts"):
        for (context, source), texts in translated(file).items():
            for text in texts if len(source) > 20 else []:
                assert source.endswith((".", "?", "!")) == text.endswith((".", "?", "!")), (context, source, text)

"""What somebody is able to do, as words with commas between them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.widgets.inputs import TextInput


class SkillsInput(TextInput):
    """`value()` is a list of words, without empty ones and without doubles."""

    def __init__(self) -> None:
        super().__init__("", longest=2000)
        self.setPlaceholderText(self.tr("Such as: plumbing, air conditioning, phones"))

    def value(self) -> list[str]:  # type: ignore[override]
        """In the order in which they were typed."""
        words = [" ".join(part.split()) for part in self.text().replace(";", ",").split(",")]
        return list(dict.fromkeys(word for word in words if word))

    def set_value(self, value: Sequence[str] | str | None) -> None:
        """Shows others."""
        super().set_value(value if isinstance(value, str) or value is None else ", ".join(value))

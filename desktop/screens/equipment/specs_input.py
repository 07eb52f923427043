"""Technical data as lines of "name: value", whatever their number and names."""

from __future__ import annotations

from typing import Any

from desktop.screens.equipment.words import spec_text
from desktop.widgets.inputs import LongTextInput


class SpecsInput(LongTextInput):
    """Its value is an object; what was no text stays what it was as long as its line is not changed."""

    def __init__(self) -> None:
        super().__init__("", lines=4, longest=20_000)
        self.setPlaceholderText(self.tr("Output: 311 kW"))
        self._known: dict[str, Any] = {}

    def value(self) -> dict[str, Any]:  # type: ignore[override]
        """By name, in the order of the lines."""
        return dict(self._pairs())

    def _pairs(self) -> list[tuple[str, Any]]:
        found = []
        for line in self.toPlainText().splitlines():
            name, _, text = (part.strip() for part in line.partition(":"))
            if name:
                known = self._known.get(name)
                found.append((name, known if known is not None and spec_text(known) == text else text))
        return found

    def set_value(self, value: dict[str, Any] | str | None) -> None:
        """Shows other data."""
        self._known = dict(value) if isinstance(value, dict) else {}
        self.setPlainText("\n".join(f"{name}: {spec_text(each)}" for name, each in self._known.items()))

    def problem(self) -> str:
        """A line that is no pair, or a name that comes twice."""
        lines = [line.strip() for line in self.toPlainText().splitlines() if line.strip()]
        if any(":" not in line or line.startswith(":") for line in lines):
            return self.tr("Write each on a line of its own, as name: value")
        names = [line.partition(":")[0].strip() for line in lines]
        twice = next((name for name in names if names.count(name) > 1), "")
        return self.tr("{name} stands there twice").format(name=twice) if twice else ""

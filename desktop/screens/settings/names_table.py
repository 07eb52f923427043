"""A short list that is read whole: asked for again whenever something of its noun changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from desktop.ask import in_words
from desktop.desk import Desk
from desktop.widgets.columns import Column
from desktop.widgets.record_table import RecordTable


class NamesTable(RecordTable):
    """`operation()` gives core's operation and its arguments, as they are at that moment."""

    def __init__(
        self,
        desk: Desk,
        columns: Sequence[Column],
        operation: Callable[[], tuple[Any, ...]],
        nouns: set[str],
        name: str,
        row_id: Callable[[Any], Any] = lambda row: row.id,
    ) -> None:
        self._desk, self._operation, self._nouns = desk, operation, nouns
        super().__init__(columns, self._fetch_rows, row_id, name=name)
        desk.live.changed.connect(self._on_change)

    def _fetch_rows(self, offset: int, limit: int, done: Any) -> None:
        operation, *arguments = self._operation()
        self._desk.ask.read(
            operation,
            *arguments,
            owner=self,
            done=lambda rows: done(rows[offset : offset + limit], len(rows)),
            failed=lambda refusal: done(error=in_words(refusal)),
        )

    def _on_change(self, nouns: set[str]) -> None:
        if not self._nouns.isdisjoint(nouns):
            self.refresh()

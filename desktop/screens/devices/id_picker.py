"""A picker whose value is the id of a row, known by name; what is missing is added on the spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop.widgets.picker import Picker, Search, among
from desktop.widgets.result_popup import Option


class IdPicker(Picker):
    """`set_value` takes an id, also before its name is known; `set_rows` brings the names.

    What is typed before they are there is answered by them. With `adds` what is missing is offered as new.
    """

    def __init__(self, placeholder: str = "", *, adds: bool = False) -> None:
        add = self.tr("Add “%s”") if adds else ""
        super().__init__(self._wait, placeholder or self.tr("Pick or type"), add=add, icon_name="")
        self._names: dict[int, str] = {}
        self._pending: int | None = None
        self._waiting: Callable[[], object] | None = None

    def _wait(self, text: str, done: Callable[[Sequence[Option]], None]) -> None:
        self._waiting = lambda: self._search(text, done)

    def set_rows(self, rows: Sequence[tuple[int, str]]) -> None:
        """Offers these."""
        self._names = dict(rows)
        self.set_search(among([Option(row_id, name) for row_id, name in rows]))
        if self._pending is not None:
            self.set_value(self._pending)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def add_row(self, row_id: int, name: str) -> None:
        """One more than was offered so far, and it is picked."""
        self.set_rows([*self._names.items(), (row_id, name)])
        self.set_value(row_id)

    def name_of(self, row_id: object) -> str:
        """What the row is called."""
        return self._names.get(row_id, "") if isinstance(row_id, int) else ""

    def value(self) -> int | None:
        """The id."""
        return self._pending if self._pending is not None else super().value()

    def set_value(self, value: object) -> None:
        """Picks the row with this id; nothing for "" and None."""
        wanted = value.value if isinstance(value, Option) else value
        self._pending = None
        if not isinstance(wanted, int):
            super().set_value(None)
        elif wanted in self._names:
            super().set_value(Option(wanted, self._names[wanted]))
        else:
            self._pending = wanted
            self.edited.emit()

    def _forget(self) -> None:
        self._pending = None
        super()._forget()


class RowPicker(Picker):
    """Finds among any number of rows; `set_value` takes an id, whose name is brought with `set_name`."""

    def __init__(self, search: Search, placeholder: str = "") -> None:
        super().__init__(search, placeholder)
        self._pending: int | None = None

    def value(self) -> int | None:
        """The id."""
        return self._pending if self._pending is not None else super().value()

    def set_value(self, value: object) -> None:
        """Picks by id, whose name follows; nothing for "" and None."""
        if isinstance(value, Option):
            self._pending = None
            super().set_value(value)
            return
        super().set_value(None)
        self._pending = value if isinstance(value, int) else None
        if self._pending is not None:
            self.edited.emit()

    def set_name(self, row_id: int, name: str) -> None:
        """The name of what was set by id."""
        if self._pending == row_id:
            self.set_value(Option(row_id, name))

    def name_of(self, row_id: object) -> str:
        """What the picked row is called, empty for any other."""
        option = self.option()
        return option.title if option is not None and option.value == row_id else ""

    @property
    def pending(self) -> int | None:
        """Whose name is not known yet."""
        return self._pending

    def _forget(self) -> None:
        self._pending = None
        super()._forget()
